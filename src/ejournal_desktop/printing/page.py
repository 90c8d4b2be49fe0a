"""A page of the plan, what every page body offers, and the frame around it: header, footer, punch marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ejournal_desktop.printing.fitting import FittedText, fitted_line, wrapped
from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.geometry import LINE, PUNCH_DISTANCE, PUNCH_MARK, THIN, SheetPlan, Side
from ejournal_desktop.printing.problems import ProblemKind
from ejournal_desktop.readmodels.printing import shown_code

if TYPE_CHECKING:
    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.pen import Pen

HEADING = Style(Face.SANS_BOLD, 11)
HEADING_SMALL = Style(Face.SANS_BOLD, 9)
RUNNING = Style(Face.SANS, 8)
BANNER = Style(Face.SANS_BOLD, 9)
FOOT = Style(Face.SANS, 7)
PAGE_NUMBER = Style(Face.SANS, 9)

_FIRST_BASELINE = 15.0
_SECOND_BASELINE = 19.0
_ONLY_BASELINE = 17.6
_FOOT_BASELINES = (276.0, 279.6)
_RIGHT_RESERVED = 62.0
SECOND_LINE_RESERVED = 45.0


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands at the left of a page's header: a title and perhaps a second line."""

    title: FittedText
    second: FittedText | None = None


class PageBody(Protocol):
    """Everything a page shows between header and footer; drawing takes no decisions."""

    @property
    def heading(self) -> Heading | None:
        """The page's own words in the header."""
        ...

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:
        """Draw the body."""
        ...


@dataclass(frozen=True, slots=True)
class StruckPage:
    """An empty numbered page, struck with a «Z»."""

    heading: Heading | None = None

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:
        """Strike the body."""
        pen.rule(LINE, sheet.body.z_stroke())


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page in its place; ``number`` and ``sheet`` are missing on the certification sheet and the label page.

    ``coded`` is the number under which the sheet's code is kept: its own, 0 for the certification sheet, -1 for the
    title of a supplement, missing where a sheet bears none. ``has_frame`` is false where header, footer and punch marks
    would be in the way of scissors.
    """

    body: PageBody
    side: Side
    number: int | None = None
    sheet: int | None = None
    has_frame: bool = True
    coded: int | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """Words that return on every page of a print; sheets bear codes only where ``identity`` says of what."""

    sheet_plan: SheetPlan
    class_line: str
    archive_line: str
    banner: str
    sheet_words: str
    page_words: str
    identity: str = ""
    code_words: str = ""

    def draw_content(self, pen: Pen, page: PlannedPage) -> None:
        """Draw what the page says: its body and its own words in the header."""
        page.body.draw(pen, self.sheet_plan)
        if page.body.heading is not None:
            self._draw_heading(pen, page.body.heading)

    def draw_frame(self, pen: Pen, page: PlannedPage, code: str) -> None:
        """Draw number, footer and punch marks of a page, with the code of its sheet."""
        self._draw_right_header(pen, page)
        self._draw_footer(pen, page, code)
        if page.has_frame:
            self._draw_punch_marks(pen, page.side)

    def _draw_heading(self, pen: Pen, heading: Heading) -> None:
        is_single = heading.second is None and len(heading.title.lines) == 1
        first = _ONLY_BASELINE if is_single else _FIRST_BASELINE
        for number, line in enumerate(heading.title.lines):
            pen.write(heading.title.style, (0.0, first + number * 3.6), line)
        if heading.second is not None:
            pen.write(heading.second.style, (0.0, _SECOND_BASELINE), heading.second.lines[0])

    def _draw_right_header(self, pen: Pen, page: PlannedPage) -> None:
        right = self.sheet_plan.width
        if page.side is Side.VERSO:
            pen.write_right(RUNNING, (right, _FIRST_BASELINE), self.class_line)
        elif page.sheet is not None:
            pen.write_right(RUNNING, (right, _FIRST_BASELINE), self.sheet_words.replace("{number}", str(page.sheet)))
        if self.banner:
            pen.write_right(BANNER, (right, _SECOND_BASELINE - 0.2), self.banner)

    def _draw_footer(self, pen: Pen, page: PlannedPage, code: str) -> None:
        width = self.sheet_plan.width
        coded = self.code_words.replace("{code}", shown_code(code)) if code else ""
        lines = (self.class_line, " · ".join(part for part in (self.archive_line, coded) if part))
        for baseline, line in zip(_FOOT_BASELINES, lines, strict=True):
            if page.side is Side.RECTO:
                pen.write(FOOT, (0.0, baseline), line)
            else:
                pen.write_right(FOOT, (width, baseline), line)
        if page.number is None:
            return
        words = self.page_words.replace("{number}", str(page.number))
        if page.side is Side.RECTO:
            pen.write_right(PAGE_NUMBER, (width, _FOOT_BASELINES[0]), words)
        else:
            pen.write(PAGE_NUMBER, (0.0, _FOOT_BASELINES[0]), words)

    def _draw_punch_marks(self, pen: Pen, side: Side) -> None:
        x = self.sheet_plan.from_binding(side, PUNCH_DISTANCE)
        reach = PUNCH_MARK / 2
        for y in self.sheet_plan.holes:
            pen.rule(THIN, [(x - reach, y, x + reach, y), (x, y - reach, x, y + reach)])


def page_heading(context: PlanContext, title: str, second: str = "", *, style: Style = HEADING) -> Heading:
    """Fit the words of a page's header; a text that fits nowhere is noted as a problem."""
    width = context.sheet.width - _RIGHT_RESERVED
    fitted = fitted_line(context.fonts, style, title, width)
    if fitted is None and not second:
        lines = wrapped(context.fonts, HEADING_SMALL, title, width)
        fitted = FittedText(HEADING_SMALL, lines) if len(lines) <= 2 else None  # noqa: PLR2004  the header holds two lines
    elif fitted is None:
        fitted = fitted_line(context.fonts, HEADING_SMALL, title, width)
    return Heading(_or_problem(context, fitted, title), _second_line(context, second) if second else None)


def _second_line(context: PlanContext, text: str) -> FittedText:
    width = context.sheet.width - SECOND_LINE_RESERVED
    return _or_problem(context, fitted_line(context.fonts, RUNNING, text, width), text)


def _or_problem(context: PlanContext, fitted: FittedText | None, text: str) -> FittedText:
    if fitted is None:
        context.problems.add(ProblemKind.TEXT_TOO_LONG, text)
        return FittedText(RUNNING, (text,))
    return fitted
