"""Acts of control as tables: what they found by class and page, by person, the plan, and pages against paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.control_checks import CheckCount, summed
from ejournal_desktop.domain.regulation_duties import ControlItem
from ejournal_desktop.domain.results import percent
from ejournal_desktop.readmodels.report_tables import ColumnKind, ReportColumn
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from ejournal_desktop.readmodels.control import ControlActView, PaperComparison, PlanEntryView
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame

_NOTHING = CheckCount()
_FIXED = ("page", "teacher")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedPerson:
    """What the acts of a period found on somebody's pages, and how the own class was kept in order.

    ``weeks`` are those with lessons that are over, ``weeks_checked`` those that the homeroom teacher checked.
    """

    name: str
    acts: int
    checks: Mapping[ControlItem, CheckCount]
    own_classes: str = ""
    weeks: int = 0
    weeks_checked: int = 0

    @property
    def remarks(self) -> int:
        """What was not in order on the own pages."""
        return sum(one.lacking for one in self.checks.values())

    @property
    def share(self) -> Decimal | None:
        """Which part of all that was looked at was in order."""
        good, whole = _whole(self.checks)
        return percent(good, whole)


def control_results(frame: ReportFrame, acts: Sequence[ControlActView]) -> ReportTable:
    """Return what acts found: pages with remarks, and the sums of every class (S1-O.6, S2-O.4)."""
    items = _items(page.checks for act in acts for page in act.pages)
    columns = [
        *(frame.column(key, ColumnKind.TEXT, 22) for key in _FIXED),
        *_item_columns(frame, items),
        frame.column("remarks", ColumnKind.NUMBER, 9),
    ]
    rows = [row for act in acts for row in _act_rows(frame, act, items)]
    remarks = sum(page.lacking for act in acts for page in act.pages)
    read = sum(one.read_at is not None for act in acts for one in act.told)
    told = sum(len(act.told) for act in acts)
    key = "report_sentence.control_results" if acts else "report_sentence.no_acts"
    sentence = frame.words(key, acts=len(acts), remarks=remarks, read=read, told=told)
    newest = acts[0].by_class() if acts else ()
    bars = [(title, percent(*_whole(checks))) for title, checks in newest if title]
    return frame.table(columns, rows, Answer(sentence, chart(ColumnKind.PERCENT, bars, frame.title_of("in_order"))))


def check_results_by_person(frame: ReportFrame, people: Sequence[CheckedPerson]) -> ReportTable:
    """Return what the checks of a period found by person: the ground of a bonus (S0-4.1.3)."""
    items = _items(one.checks for one in people)
    columns = [
        frame.column("number", ColumnKind.NUMBER, 4),
        frame.column("teacher", ColumnKind.TEXT, 24),
        frame.column("acts_made", ColumnKind.NUMBER, 8),
        *_item_columns(frame, items),
        frame.column("remarks", ColumnKind.NUMBER, 9),
        frame.column("in_order", ColumnKind.PERCENT, 10),
        frame.column("own_classes", ColumnKind.TEXT, 8),
        frame.column("weeks_checked", ColumnKind.PERCENT, 10),
    ]
    rows = [plain(place, *_person(one, items)) for place, one in enumerate(people, start=1)]
    whole = summed(one.checks for one in people)
    key = "report_sentence.by_person" if whole else "report_sentence.no_acts"
    sentence = frame.words(key, people=len(people), share=number_word(percent(*_whole(whole))))
    bars = [(one.name, one.share) for one in people]
    notes = (frame.words("report_note.by_person"),)
    return frame.table(
        columns, rows, Answer(sentence, chart(ColumnKind.PERCENT, bars, frame.title_of("in_order")), notes)
    )


def internal_control_plan(frame: ReportFrame, plan: Sequence[PlanEntryView]) -> ReportTable:
    """Return «План внутришкольного контроля» with the result of every entry (S3-3.4d)."""
    columns = [
        frame.column("due_day", ColumnKind.DAY, 10),
        frame.column("target", ColumnKind.TEXT, 30),
        frame.column("control_kind", ColumnKind.TEXT, 18),
        frame.column("responsible", ColumnKind.TEXT, 20),
        frame.column("state", ColumnKind.TEXT, 12),
        frame.column("result", ColumnKind.TEXT, 40),
    ]
    rows = [plain(*_entry(frame, one)) for one in plan]
    done = sum(one.act is not None for one in plan)
    key = "report_sentence.plan_of_control" if plan else "report_sentence.no_plan_of_control"
    return frame.table(columns, rows, Answer(frame.words(key, done=done, entries=len(plan))))


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedPage:
    """A page, who keeps it, and what those found who compared it with paper."""

    page: str
    teacher: str
    found: Sequence[PaperComparison]


def paper_comparison(frame: ReportFrame, pages: Sequence[ComparedPage]) -> ReportTable:
    """Return what comparing the pages of a class with the paper journal found, page by page (S3-1.6)."""
    columns = [
        frame.column("page", ColumnKind.TEXT, 26),
        frame.column("teacher", ColumnKind.TEXT, 20),
        frame.column("compared_on", ColumnKind.DAY, 10),
        frame.column("compared_by", ColumnKind.TEXT, 20),
        frame.column("comparison", ColumnKind.TEXT, 44),
    ]
    rows = [row for one in pages for row in _compared(frame, one)]
    differing = sum(any(found.mismatch for found in one.found) for one in pages)
    waiting = sum(not one.found for one in pages)
    sentence = frame.words(
        "report_sentence.paper_comparison",
        pages=len(pages),
        matching=len(pages) - differing - waiting,
        differing=differing,
        waiting=waiting,
    )
    return frame.table(columns, rows, Answer(sentence))


def _compared(frame: ReportFrame, one: ComparedPage) -> Iterator[ReportRow]:
    if not one.found:
        yield plain(one.page, one.teacher, None, None, frame.words("comparison.waiting"))
    for found in one.found:
        words = found.mismatch or frame.words("comparison.matches")
        yield plain(one.page, one.teacher, found.day, found.author, words)


def _entry(frame: ReportFrame, one: PlanEntryView) -> Sequence[ReportValue]:
    state = frame.words(f"control_state.{one.state.value}")
    result = "" if one.act is None else f"{one.act.outcome} ({one.act.day:%d.%m.%Y}, {one.act.author})"
    return one.due, one.target, one.kind, one.name, state, result


def _act_rows(frame: ReportFrame, act: ControlActView, items: Sequence[ControlItem]) -> Iterator[ReportRow]:
    yield heading(_act_title(frame, act))
    for title, sums in act.by_class():
        for page in act.pages:
            if page.class_title == title and page.lacking and title:
                name = frame.words("control.page", class_title=title, course=page.course_title)
                teacher = page.teacher or frame.words("control.nobody")
                yield plain(name, teacher, *_shares(page.checks, items), page.lacking)
        lacking = sum(one.lacking for one in sums.values())
        yield total(title or frame.words("control.school"), "", *_shares(sums, items), lacking)


def _act_title(frame: ReportFrame, act: ControlActView) -> str:
    head, words = act.head, frame.words
    span = head.span
    ends = None if span is None else span.ends or span.starts
    days = "" if span is None else words("title.span", starts=f"{span.starts:%d.%m.%Y}", ends=f"{ends:%d.%m.%Y}")
    text = words(
        "control.act_line",
        day=f"{head.day:%d.%m.%Y}",
        clause=head.duty.rpartition("/")[2],
        days=days,
        conclusion=head.outcome,
        author=head.author,
    )
    return f"{text} {words('control.told', read=sum(one.read_at is not None for one in act.told), told=len(act.told))}"


def _item_columns(frame: ReportFrame, items: Sequence[ControlItem]) -> list[ReportColumn]:
    return [
        ReportColumn(frame.words(f"control_item.{item.value}").capitalize(), ColumnKind.PERCENT, "", 11)
        for item in items
    ]


def _items(found: Iterable[Mapping[ControlItem, CheckCount]]) -> tuple[ControlItem, ...]:
    """Return what was looked at at all, in the order of the regulation."""
    there = {item for checks in found for item in checks}
    return tuple(item for item in ControlItem if item in there)


def _shares(checks: Mapping[ControlItem, CheckCount], items: Sequence[ControlItem]) -> list[Decimal | None]:
    counts = [checks.get(item, _NOTHING) for item in items]
    return [percent(one.good, one.total) for one in counts]


def _person(one: CheckedPerson, items: Sequence[ControlItem]) -> Sequence[ReportValue]:
    weeks = percent(one.weeks_checked, one.weeks)
    return one.name, one.acts, *_shares(one.checks, items), one.remarks, one.share, one.own_classes, weeks


def _whole(checks: Mapping[ControlItem, CheckCount]) -> tuple[int, int]:
    return sum(one.good for one in checks.values()), sum(one.total for one in checks.values())
