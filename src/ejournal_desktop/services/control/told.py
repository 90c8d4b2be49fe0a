"""The extract of an act for each teacher and homeroom teacher, as the text of a note (S1-8e, S4-6.2)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.domain.control_checks import summed
from ejournal_desktop.domain.regulation_source import clause_number
from ejournal_desktop.printing.words import full_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.control_checks import CheckCount
    from ejournal_desktop.domain.regulation_duties import ControlItem
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.control import PageChecks


def extracts(
    pages: Sequence[PageChecks], homeroom: Mapping[ClassGroupId, StaffId], head: str, words: FormWords
) -> Mapping[StaffId, str]:
    """Return what each who keeps a page or has a class is told: what was not in order, or that all was."""
    lines: dict[StaffId, list[str]] = defaultdict(list)
    for page in pages:
        if page.staff is not None:
            own = lines[page.staff]
            if page.lacking:
                title = words("control.page", class_title=page.class_title, course=page.course_title)
                own.append(words("control.pair", title=title, text=lacking_words(page.checks, words)))
    for class_group, staff in homeroom.items():
        found = [page for page in pages if page.class_group == class_group]
        if found:
            title = words("control.class", class_title=found[0].class_title)
            sums = summed(page.checks for page in found)
            text = lacking_words(sums, words) or words("control.nothing")
            lines[staff].append(words("control.pair", title=title, text=text))
    return {staff: "\n".join((head, *(own or [words("control.nothing")]))) for staff, own in lines.items()}


def act_heading(clause: str, span: DateSpan, conclusion: str, words: FormWords) -> str:
    """Return how an extract begins."""
    ends = span.ends or span.starts
    days = words("title.span", starts=full_date(span.starts), ends=full_date(ends))
    return words("control.heading", clause=clause_number(clause), days=days, conclusion=conclusion)


def lacking_words(checks: Mapping[ControlItem, CheckCount], words: FormWords) -> str:
    """Return what is not in order, check by check."""
    return "; ".join(_lacking(checks.items(), words))


def _lacking(checks: Iterable[tuple[ControlItem, CheckCount]], words: FormWords) -> Iterable[str]:
    for item, count in checks:
        if count.lacking:
            title = words(f"control_item.{item.value}")
            yield words("control.count", title=title, good=count.good, total=count.total)
