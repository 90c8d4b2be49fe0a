"""What a report lacks, as one note to each teacher who owes it (S3-3.2d)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.report_tables import ReportGap, ReportTable

MOST_DAYS = 10


def notes_of_gaps(table: ReportTable, words: FormWords, *, but: StaffId) -> Mapping[StaffId, str]:
    """Return the text for each teacher who owes something, but for the one who sends it."""
    owed: dict[StaffId, list[ReportGap]] = defaultdict(list)
    for gap in table.gaps:
        if gap.staff is not None and gap.staff != but:
            owed[gap.staff].append(gap)
    head = words("report.note", title=table.card.title, subtitle=table.subtitle)
    return {staff: "\n".join((head, *_lines(gaps, words))) for staff, gaps in owed.items()}


def _lines(gaps: Sequence[ReportGap], words: FormWords) -> Sequence[str]:
    found: dict[tuple[str, str], list[ReportGap]] = defaultdict(list)
    for gap in gaps:
        found[gap.course_title, gap.missing].append(gap)
    return [
        words("report.pair", title=course, text=words(f"report_gap.{missing}", count=_count(own), days=_days(own)))
        for (course, missing), own in found.items()
    ]


def _count(gaps: Sequence[ReportGap]) -> int:
    return sum(gap.count for gap in gaps)


def _days(gaps: Sequence[ReportGap]) -> str:
    """Return the days of lessons, the first ones where there are many."""
    days = [f"{gap.day:%d.%m}" for gap in gaps if gap.day is not None]
    return ", ".join(days[:MOST_DAYS]) + (" …" if len(days) > MOST_DAYS else "")
