"""Section 6: missed lessons of each student by true codes, for each period to date and the year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import PADDING, FittedText
from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.geometry import FRAME, LINE, THIN, Box
from ejournal_desktop.printing.grid_parts import grid_rows
from ejournal_desktop.printing.page import page_heading
from ejournal_desktop.printing.period_items import lesson_periods
from ejournal_desktop.printing.student_grid import NAME_WIDTH, NUMBER_WIDTH, ROW_HEIGHT, ROWS, GridRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.geometry import Segment, SheetPlan
    from ejournal_desktop.printing.page import Heading, PageBody
    from ejournal_desktop.printing.pen import Pen
    from ejournal_desktop.readmodels.journal import PeriodView, StudentRow

_GROUPS = 5
_COUNTS = 4
_COLUMNS = _GROUPS * _COUNTS
_GROUP_HEIGHT = 5.0
_HEAD_HEIGHT = 12.0
_TEXT = Style(Face.NARROW, 9)
_SMALL = Style(Face.NARROW, 7)
_NUMBER = Style(Face.NARROW, 8)
_COUNT_WORDS = ("missed.total", "missed.ill", "missed.excused", "missed.unexcused")


class CountedRow(NamedTuple):
    """A student's counts, in the order of the columns."""

    row: GridRow
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MissedPage:
    """A page of section 6; unused columns and rows are struck."""

    heading: Heading
    groups: tuple[str, ...]
    rows: tuple[CountedRow, ...]
    head_words: tuple[str, str]
    count_words: tuple[str, ...]

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:
        """Draw the table."""
        pitch = (sheet.width - NUMBER_WIDTH - NAME_WIDTH) / _COLUMNS
        frame = Box(0.0, sheet.body.top, sheet.width, _HEAD_HEIGHT + ROWS * ROW_HEIGHT)
        pen.rule(THIN, self._rules(frame, pitch))
        pen.rule(FRAME, [*frame.outline(), (0.0, frame.top + _HEAD_HEIGHT, frame.right, frame.top + _HEAD_HEIGHT)])
        first = NUMBER_WIDTH + NAME_WIDTH
        used = first + len(self.groups) * _COUNTS * pitch
        top = frame.top + _HEAD_HEIGHT
        pen.rule(LINE, Box(used, top, frame.right - used, len(self.rows) * ROW_HEIGHT).z_stroke())
        below = top + len(self.rows) * ROW_HEIGHT
        pen.rule(LINE, Box(0.0, below, frame.width, frame.bottom - below).z_stroke())
        self._draw_head(pen, frame, pitch)
        for index, counted in enumerate(self.rows):
            self._draw_row(pen, counted, top + index * ROW_HEIGHT, pitch)

    def _rules(self, frame: Box, pitch: float) -> Iterator[Segment]:
        first = NUMBER_WIDTH + NAME_WIDTH
        for row in range(1, ROWS):
            y = frame.top + _HEAD_HEIGHT + row * ROW_HEIGHT
            yield (0.0, y, frame.right, y)
        yield (NUMBER_WIDTH, frame.top, NUMBER_WIDTH, frame.bottom)
        for column in range(_COLUMNS):
            is_border = column % _COUNTS == 0
            x = first + column * pitch
            yield (x, frame.top if is_border else frame.top + _GROUP_HEIGHT, x, frame.bottom)
        yield (first, frame.top + _GROUP_HEIGHT, frame.right, frame.top + _GROUP_HEIGHT)

    def _draw_head(self, pen: Pen, frame: Box, pitch: float) -> None:
        first = NUMBER_WIDTH + NAME_WIDTH
        number, name = self.head_words
        pen.write_in(Box(0.0, frame.top, NUMBER_WIDTH, _HEAD_HEIGHT), FittedText(_NUMBER, (number,)))
        pen.write_in(Box(NUMBER_WIDTH, frame.top, NAME_WIDTH, _HEAD_HEIGHT), FittedText(_TEXT, (name,)))
        for index, group in enumerate(self.groups):
            box = Box(first + index * _COUNTS * pitch, frame.top, _COUNTS * pitch, _GROUP_HEIGHT)
            pen.write_in(box, FittedText(_TEXT, (group,)))
            for offset, word in enumerate(self.count_words):
                count_box = Box(
                    box.left + offset * pitch, frame.top + _GROUP_HEIGHT, pitch, _HEAD_HEIGHT - _GROUP_HEIGHT
                )
                pen.write_in(count_box, FittedText(_SMALL, tuple(word.split(" "))))

    def _draw_row(self, pen: Pen, counted: CountedRow, top: float, pitch: float) -> None:
        pen.write_right(_NUMBER, (NUMBER_WIDTH - PADDING, top + 4.1), str(counted.row.number))
        pen.write_in(Box(NUMBER_WIDTH, top, NAME_WIDTH, ROW_HEIGHT), counted.row.name, PADDING)
        for index, count in enumerate(counted.counts):
            centre = NUMBER_WIDTH + NAME_WIDTH + (index + 0.5) * pitch
            pen.write_centred(_TEXT, (centre, top + 4.1), str(count))


def missed_pages(context: PlanContext) -> tuple[PageBody, ...]:
    """Return the pages of section 6: at most 40 students and five periods each."""
    heading = page_heading(context, context.title("missed"))
    periods = lesson_periods(context.volume)
    pages = []
    for start in range(0, len(context.volume.students) or 1, ROWS):
        students = context.volume.students[start : start + ROWS]
        for first in range(0, len(periods) or 1, _GROUPS):
            pages.append(_page(context, heading, students, periods[first : first + _GROUPS]))  # noqa: PERF401  a nested comprehension reads worse
    return tuple(pages)


def _page(
    context: PlanContext, heading: Heading, students: Sequence[StudentRow], periods: Sequence[PeriodView]
) -> MissedPage:
    rows = (
        CountedRow(row, tuple(count for period in periods for count in _counts(context, student, period)))
        for row, student in zip(grid_rows(context, students), students, strict=True)
    )
    return MissedPage(
        heading,
        tuple(context.words.period_column(period) for period in periods),
        tuple(rows),
        (context.words("grid.number"), context.words("grid.name")),
        tuple(context.words(key) for key in _COUNT_WORDS),
    )


def _counts(context: PlanContext, student: StudentRow, period: PeriodView) -> tuple[int, int, int, int]:
    missed = context.volume.missed.get((student.student, period.period))
    return (missed.total, missed.ill, missed.excused, missed.unexcused) if missed else (0, 0, 0, 0)
