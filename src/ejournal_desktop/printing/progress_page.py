"""Section 7: period marks of all students in all subjects, landscape content turned on a portrait page.

The head of the table lies at the left edge of the sheet on every page, so that all pages are read with one turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import PADDING, FittedText
from ejournal_desktop.printing.fonts import MM_PER_POINT, Face, Style
from ejournal_desktop.printing.geometry import BODY_HEIGHT, FRAME, LINE, THIN, Box

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.printing.geometry import Segment, SheetPlan
    from ejournal_desktop.printing.page import Heading
    from ejournal_desktop.printing.pen import Pen

SUBJECTS = 21
NUMBER_WIDTH = 6.0
NAME_WIDTH = 47.0
PERIOD_WIDTH = 9.0
SUBJECT_WIDTH = 6.5
TITLE_HEIGHT = 6.0
HEAD_HEIGHT = 34.0
SUB_ROW_HEIGHT = 3.8
ROWS_HEIGHT = 135.0
TEXT = Style(Face.NARROW, 8)
TITLE = Style(Face.SANS_BOLD, 10)
_FIRST_SUBJECT = NUMBER_WIDTH + NAME_WIDTH + PERIOD_WIDTH
_LAST_SUBJECT = _FIRST_SUBJECT + SUBJECTS * SUBJECT_WIDTH
_REMAINING = (BODY_HEIGHT - _LAST_SUBJECT) / 2
_HEAD_LEADING = 1.0
_BASELINE = 0.35
_EDGES = (0.0, NUMBER_WIDTH, NUMBER_WIDTH + NAME_WIDTH)


class ProgressRow(NamedTuple):
    """A student with the marks of each sub-row, subject by subject."""

    student: StudentId
    number: int
    name: FittedText
    marks: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ProgressPage:
    """A page of the summary; ``capacity`` students fit, unused rows and subject columns are struck.

    A word of the head may have several lines.
    """

    heading: Heading
    title: str
    subjects: tuple[FittedText, ...]
    periods: tuple[str, ...]
    rows: tuple[ProgressRow, ...]
    capacity: int
    head_words: tuple[str, str, str, str, str]

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:
        """Draw the table, turned 90° counter-clockwise."""
        with pen.turned(sheet.body):
            pen.write_centred(TITLE, (BODY_HEIGHT / 2, TITLE_HEIGHT - 1.6), self.title)
            self._draw_rules(pen)
            self._draw_head(pen)
            for index, row in enumerate(self.rows):
                self._draw_row(pen, row, self._top(index))
            self._draw_strokes(pen)

    @property
    def _student_height(self) -> float:
        return len(self.periods) * SUB_ROW_HEIGHT

    def _top(self, index: int) -> float:
        return TITLE_HEIGHT + HEAD_HEIGHT + index * self._student_height

    @property
    def _bottom(self) -> float:
        return self._top(self.capacity)

    def _draw_rules(self, pen: Pen) -> None:
        frame = Box(0.0, TITLE_HEIGHT, BODY_HEIGHT, self._bottom - TITLE_HEIGHT)
        pen.rule(THIN, self._column_rules())
        pen.rule(THIN, self._sub_row_rules())
        pen.rule(LINE, [(0.0, self._top(index), BODY_HEIGHT, self._top(index)) for index in range(self.capacity)])
        pen.rule(FRAME, frame.outline())

    def _column_rules(self) -> Iterator[Segment]:
        subjects = [_FIRST_SUBJECT + number * SUBJECT_WIDTH for number in range(SUBJECTS + 1)]
        for x in (*_EDGES[1:], *subjects, _LAST_SUBJECT + _REMAINING):
            yield (x, TITLE_HEIGHT, x, self._bottom)

    def _sub_row_rules(self) -> Iterator[Segment]:
        for index in range(self.capacity):
            for sub_row in range(1, len(self.periods)):
                y = self._top(index) + sub_row * SUB_ROW_HEIGHT
                yield (_EDGES[2], y, _LAST_SUBJECT, y)

    def _draw_head(self, pen: Pen) -> None:
        number, name, period, decision, protocol = self.head_words
        flat = (
            (0.0, NUMBER_WIDTH, number),
            (NUMBER_WIDTH, NAME_WIDTH, name),
            (_LAST_SUBJECT, _REMAINING, decision),
            (_LAST_SUBJECT + _REMAINING, _REMAINING, protocol),
        )
        for left, width, word in flat:
            pen.write_in(Box(left, TITLE_HEIGHT, width, HEAD_HEIGHT), FittedText(TEXT, tuple(word.split("\n"))))
        bottom = TITLE_HEIGHT + HEAD_HEIGHT - 1.0
        pen.write_upwards(TEXT, (_EDGES[2] + PERIOD_WIDTH / 2 + 1.0, bottom), period)
        for index, subject in enumerate(self.subjects):
            pitch = subject.style.size * MM_PER_POINT * _HEAD_LEADING
            rise = subject.style.size * MM_PER_POINT * _BASELINE
            first = _FIRST_SUBJECT + (index + 0.5) * SUBJECT_WIDTH + rise - (len(subject.lines) - 1) * pitch / 2
            for number_of_line, line in enumerate(subject.lines):
                pen.write_upwards(subject.style, (first + number_of_line * pitch, bottom), line)

    def _draw_row(self, pen: Pen, row: ProgressRow, top: float) -> None:
        height = self._student_height
        pen.write_in(Box(0.0, top, NUMBER_WIDTH, height), FittedText(TEXT, (str(row.number),)))
        pen.write_in(Box(NUMBER_WIDTH, top, NAME_WIDTH, height), row.name, PADDING)
        for sub_row, (period, marks) in enumerate(zip(self.periods, row.marks, strict=True)):
            baseline = top + sub_row * SUB_ROW_HEIGHT + 2.9
            pen.write_centred(TEXT, (_EDGES[2] + PERIOD_WIDTH / 2, baseline), period)
            for index, mark in enumerate(marks):
                if mark:
                    pen.write_centred(TEXT, (_FIRST_SUBJECT + (index + 0.5) * SUBJECT_WIDTH, baseline), mark)

    def _draw_strokes(self, pen: Pen) -> None:
        used = _FIRST_SUBJECT + len(self.subjects) * SUBJECT_WIDTH
        below = self._top(len(self.rows))
        pen.rule(LINE, Box(used, self._top(0), _LAST_SUBJECT - used, below - self._top(0)).z_stroke())
        pen.rule(LINE, Box(0.0, below, BODY_HEIGHT, self._bottom - below).z_stroke())
