"""The right page of a subject spread: what was taught and the homework, row k beside column k of the left page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import PADDING, FittedText
from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.geometry import FRAME, LINE, THIN, Box
from ejournal_desktop.printing.packing import ROWS_HEIGHT

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import LessonId, PeriodId
    from ejournal_desktop.printing.geometry import SheetPlan
    from ejournal_desktop.printing.page import Heading
    from ejournal_desktop.printing.pen import Pen

HEAD_HEIGHT = 7.0
ROW_HEIGHT = 10.0
LEADING = 3.175
ROW_SLACK = 0.4
DATE_WIDTH = 13.0

TEXT = Style(Face.SANS, 8)
REMARK = Style(Face.SANS, 7)
HEAD = Style(Face.SANS_BOLD, 8)
_FIRST_BASELINE = 2.75
_TOTALS_PITCH = 4.4
_MOST_SPARE = 0.8


class LessonRow(NamedTuple):
    """A lesson's row with its texts in lines; remarks stand under the topic in small letters."""

    lesson: LessonId
    day: date
    label: str
    topic: tuple[str, ...]
    remarks: tuple[str, ...]
    homework: tuple[str, ...]
    height: float

    @property
    def spare(self) -> float:
        """Return how far the text stays off the rule above it where the row has room."""
        lines = max(len(self.topic) + len(self.remarks), len(self.homework))
        return max(0.0, min(_MOST_SPARE, self.height - lines * LEADING - ROW_SLACK))


class TotalsRow(NamedTuple):
    """The totals block beside the (first) period column."""

    period: PeriodId
    label: str
    lines: tuple[str, ...]
    height: float


@dataclass(frozen=True, slots=True)
class ContentPage:
    """The right page in final form; further period columns of the left page have no row here.

    On an open page the rest is ruled for entries by hand.
    """

    heading: Heading
    rows: tuple[LessonRow | TotalsRow, ...]
    head_words: tuple[str, str, str]
    is_open: bool = False

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:
        """Draw the head, the rows and the «Z» over what remains."""
        widths = content_widths(sheet)
        edges = (0.0, widths[0], widths[0] + widths[1], sheet.width)
        top = sheet.body.top
        frame = Box(0.0, top, sheet.width, HEAD_HEIGHT + ROWS_HEIGHT)
        pen.rule(FRAME, [*frame.outline(), (0.0, top + HEAD_HEIGHT, sheet.width, top + HEAD_HEIGHT)])
        for index, word in enumerate(self.head_words):
            box = Box(edges[index], top, widths[index], HEAD_HEIGHT)
            pen.write_in(box, FittedText(HEAD, (word,)))
        pen.rule(THIN, [(edge, top, edge, top + HEAD_HEIGHT) for edge in edges[1:3]])
        top += HEAD_HEIGHT
        for row in self.rows:
            self._draw_row(pen, row, edges, top)
            top += row.height
            pen.rule(THIN, [(0.0, top, sheet.width, top)])
        if self.is_open:
            self._draw_empty_rows(pen, edges, top, frame.bottom)
        else:
            pen.rule(LINE, Box(0.0, top, sheet.width, frame.bottom - top).z_stroke())

    @staticmethod
    def _draw_empty_rows(pen: Pen, edges: tuple[float, ...], top: float, bottom: float) -> None:
        rows = int((bottom - top) / ROW_HEIGHT)  # the last one takes what is left: a lower row would hold no entry
        pen.rule(THIN, [(0.0, top + row * ROW_HEIGHT, edges[-1], top + row * ROW_HEIGHT) for row in range(1, rows)])
        pen.rule(THIN, [(edge, top, edge, bottom) for edge in edges[1:3]])

    def _draw_row(self, pen: Pen, row: LessonRow | TotalsRow, edges: tuple[float, ...], top: float) -> None:
        bottom = top + row.height
        pen.rule(THIN, [(edges[1], top, edges[1], bottom)])
        if isinstance(row, TotalsRow):
            pen.write_centred(TEXT, (edges[1] / 2, top + 3.8), row.label)
            for number, line in enumerate(row.lines):
                pen.write(TEXT, (edges[1] + PADDING, top + 3.8 + number * _TOTALS_PITCH), line)
            return
        pen.rule(THIN, [(edges[2], top, edges[2], bottom)])
        first = top + _FIRST_BASELINE + row.spare
        pen.write_centred(TEXT, (edges[1] / 2, first), row.label)
        for number, line in enumerate(row.topic):
            pen.write(TEXT, (edges[1] + PADDING, first + number * LEADING), line)
        for number, line in enumerate(row.remarks, start=len(row.topic)):
            pen.write(REMARK, (edges[1] + PADDING, first + number * LEADING), line)
        for number, line in enumerate(row.homework):
            pen.write(TEXT, (edges[2] + PADDING, first + number * LEADING), line)


def content_widths(sheet: SheetPlan) -> tuple[float, float, float]:
    """Return the widths of date, topic and homework: 13, 97 and 65 mm at the usual binding margin."""
    rest = sheet.width - DATE_WIDTH
    topic = 97.0 if sheet.width == 175.0 else rest * 0.6  # noqa: PLR2004  the content at the usual margin
    return (DATE_WIDTH, topic, rest - topic)


def row_height(lines: int) -> float:
    """Return the height of a row that holds some lines of text."""
    return max(ROW_HEIGHT, lines * LEADING + ROW_SLACK)
