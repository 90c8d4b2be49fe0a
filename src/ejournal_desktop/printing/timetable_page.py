"""Section 2a: the timetable of the class at the start of the period, days × lesson numbers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.printing.geometry import BODY_HEIGHT
from ejournal_desktop.printing.page import page_heading
from ejournal_desktop.printing.table_page import (
    CAPTION_HEIGHT,
    HEAD,
    SMALL,
    RowShape,
    TablePage,
    paginated,
    table_row,
)
from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.volume import TimetableChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.readmodels.volume import TimetableEntry

_BELL_WIDTH = 12.0
_USUAL_DAYS = 5
_SHAPE = RowShape(SMALL, 12.0)


def timetable_pages(context: PlanContext) -> tuple[PageBody, ...]:
    """Return the timetable at the start of the period, then what it became on days inside the period."""
    first = TimetableChange(context.volume.heading.period.starts, context.volume.timetable)
    return tuple(page for change in (first, *context.volume.timetable_changes) for page in _pages(context, change))


def _pages(context: PlanContext, change: TimetableChange) -> Iterator[PageBody]:
    """Yield one timetable, a column for each day of the school week."""
    entries = change.entries
    days = range(1, max([_USUAL_DAYS, *(entry.weekday for entry in entries)]) + 1)
    bells = range(1, max([1, *(entry.bell for entry in entries)]) + 1)
    widths = (_BELL_WIDTH, *(((context.sheet.width - _BELL_WIDTH) / len(days),) * len(days)))
    words = [context.words("timetable.bell"), *(context.words(f"weekdays.{day}") for day in days)]
    head = table_row(context.fonts, words, widths, RowShape(HEAD, 7.0))
    cells = _cells(context, entries)
    rows = [
        table_row(context.fonts, [str(bell), *("\n".join(cells[day, bell]) for day in days)], widths, _SHAPE)
        for bell in bells
    ]
    heading = page_heading(context, context.title("timetable"))
    caption = context.words("timetable.since", day=full_date(change.since))
    for part in paginated(rows, BODY_HEIGHT - head.height - CAPTION_HEIGHT):
        yield TablePage(heading, widths, head, part, SMALL, is_struck=True, caption=caption)


def _cells(context: PlanContext, entries: Sequence[TimetableEntry]) -> defaultdict[tuple[int, int], list[str]]:
    cells: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for entry in entries:
        cells[entry.weekday, entry.bell].append(_words(context, entry))
    return cells


def _words(context: PlanContext, entry: TimetableEntry) -> str:
    room = context.words("timetable.room", room=entry.room) if entry.room else ""
    subject = f"{entry.subject_short} ({entry.subgroup_title})" if entry.subgroup_title else entry.subject_short
    return ", ".join(part for part in (subject, room) if part)
