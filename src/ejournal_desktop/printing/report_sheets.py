"""Reports on paper: title, sentence, table, notes, what is not filled in, signature; each page says whose and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import wrapped
from ejournal_desktop.printing.flow import SMALL, STRONG, TEXT, TITLE
from ejournal_desktop.printing.free_page import Align
from ejournal_desktop.printing.geometry import OUTER_MARGIN, SHEET_HEIGHT, SHEET_WIDTH, THIN, SheetPlan, Side
from ejournal_desktop.printing.page import BANNER, FOOT, RUNNING, Frame, PlannedPage
from ejournal_desktop.printing.problems import PrintProblem, PrintStoppedError, ProblemKind
from ejournal_desktop.printing.report_flow import ReportFlow
from ejournal_desktop.printing.report_layout import pitch, table_layout
from ejournal_desktop.printing.report_table import set_table
from ejournal_desktop.printing.volume import OutlineEntry, VolumePlan
from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.report_papers import gap_day, gap_words, shown_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.printing.free_page import FreePage, PlacedText
    from ejournal_desktop.printing.page import Heading
    from ejournal_desktop.printing.pen import Pen
    from ejournal_desktop.printing.report_flow import FlowedPage
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.readmodels.report_papers import ReportImprint
    from ejournal_desktop.readmodels.report_tables import ReportTable

_BINDING = 20.0
_PLAN = SheetPlan(_BINDING, ())
_HEADER = 14.0
_UNDER_HEADER = 3.0
_FOOT_GAP = 3.0
_SIGNATURE_ROOM = 16.0
_GAP_WIDTHS = (45.0, 45.0, 65.0, 25.0)
_PAGE_WORDS_ROOM = 34.0
_GAP = "gap."


class _Area(NamedTuple):
    """The part of a sheet that a report fills; a lying sheet shares its lower edge with an upright one."""

    width: float
    top: float
    bottom: float
    is_landscape: bool


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A page of a report with its running head and foot."""

    content: FreePage
    upright: tuple[PlacedText, ...]
    area: _Area
    head: str
    banner: str
    foot: tuple[str, ...]
    page_words: str

    @property
    def heading(self) -> Heading | None:
        """A report has no header of the journal."""
        return None

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:  # noqa: ARG002  all bodies are drawn alike
        """Draw everything where it was placed."""
        for rules in self.content.rules:
            pen.rule(rules.weight, rules.segments)
        for text in self.content.texts:
            pen.write(text.style, (text.left, text.baseline), text.text)
        for text in self.upright:
            pen.write_upwards(text.style, (text.left, text.baseline), text.text)
        self._draw_margins(pen)

    def _draw_margins(self, pen: Pen) -> None:
        area = self.area
        if self.head:
            pen.write(RUNNING, (0.0, area.top), self.head)
        if self.banner:
            pen.write_right(BANNER, (area.width, area.top), self.banner)
        pen.rule(THIN, [(0.0, area.bottom, area.width, area.bottom)])
        for number, line in enumerate(self.foot, start=1):
            pen.write(FOOT, (0.0, area.bottom + number * pitch(FOOT)), line)
        pen.write_right(FOOT, (area.width, area.bottom + pitch(FOOT)), self.page_words)


def plan_report(table: ReportTable, imprint: ReportImprint, resources: PrintResources) -> VolumePlan:
    """Plan the sheets of a report, one side each, portrait or landscape as its columns need.

    Raises:
        PrintStoppedError: a text has characters without a glyph.
    """
    _check(table, imprint, resources)
    words = resources.words
    layout = table_layout(resources.fonts, table)
    area = _area(table, imprint, resources, is_landscape=layout.way.is_landscape)
    flow = ReportFlow(resources.fonts, area.width, (area.top + _UNDER_HEADER, area.bottom - _FOOT_GAP))
    _set_title(flow, table, imprint)
    set_table(flow, table, layout)
    _set_end(flow, table, imprint, resources)
    pages = tuple(_pages(flow.flowed_pages(), area, (table, imprint), resources))
    frame = Frame(_PLAN, "", "", "", "", "")
    planned = tuple(PlannedPage(page, Side.RECTO, has_frame=False) for page in pages)
    outline = (OutlineEntry(table.card.title, 0, is_subject=True),)
    title = words("report_sheet.continued", title=table.card.title, subtitle=table.subtitle)
    return VolumePlan(planned, outline, len(pages), frame, title, is_landscape=area.is_landscape)


def _area(table: ReportTable, imprint: ReportImprint, resources: PrintResources, *, is_landscape: bool) -> _Area:
    """Return the area of a sheet above a foot that has room for all its lines."""
    across, upper_edge = (SHEET_HEIGHT, SHEET_HEIGHT - SHEET_WIDTH) if is_landscape else (SHEET_WIDTH, 0.0)
    width = across - _BINDING - OUTER_MARGIN
    foot = (len(_foot(table, imprint, resources, width)) + 0.5) * pitch(FOOT)
    return _Area(width, upper_edge + _HEADER, SHEET_HEIGHT - OUTER_MARGIN - foot, is_landscape)


def _foot(table: ReportTable, imprint: ReportImprint, resources: PrintResources, width: float) -> tuple[str, ...]:
    made = resources.words("report_sheet.made", day=full_date(table.made_on), name=imprint.made_by)
    room = width - _PAGE_WORDS_ROOM
    return (
        *wrapped(resources.fonts, FOOT, imprint.school_name, room),
        *wrapped(resources.fonts, FOOT, made, room),
    )


def _set_title(flow: ReportFlow, table: ReportTable, imprint: ReportImprint) -> None:
    flow.text(TEXT, imprint.school_name, Align.CENTRE)
    flow.skip(2.0)
    flow.text(TITLE, table.card.title, Align.CENTRE)
    flow.skip(0.5)
    flow.text(STRONG, table.subtitle, Align.CENTRE)
    if table.sentence:
        flow.skip(1.5)
        flow.text(TEXT, table.sentence, Align.CENTRE)
    flow.skip(4.0)


def _set_end(flow: ReportFlow, table: ReportTable, imprint: ReportImprint, resources: PrintResources) -> None:
    words = resources.words
    flow.skip(3.0)
    for note in table.notes:
        flow.text(SMALL, note)
    if table.gaps:
        flow.skip(3.0)
        flow.keep(20.0)
        flow.text(STRONG, words("report_sheet.remarks" if table.finds_gaps else "report_sheet.gaps"))
        flow.table(_GAP_WIDTHS, words.lists["report_sheet.gap_heads"], tuple(_gap_rows(table, resources)))
    flow.keep(_SIGNATURE_ROOM)
    flow.skip(10.0)
    flow.blank(imprint.made_by, 0.0)
    flow.blank(words("report_sheet.signature"), 45.0, 70.0)
    flow.blank(words("report_sheet.signed_on"), 25.0, 140.0)


def _gap_rows(table: ReportTable, resources: PrintResources) -> Iterator[tuple[str, ...]]:
    """Yield what is not filled in, in the order in which the report found it."""
    missing = {key.removeprefix(_GAP): text for key, text in resources.words.texts.items() if key.startswith(_GAP)}
    for gap in table.gaps:
        yield (gap.teacher, gap.course_title, gap_words(gap, missing), gap_day(gap))


def _pages(
    pages: tuple[FlowedPage, ...],
    area: _Area,
    report: tuple[ReportTable, ReportImprint],
    resources: PrintResources,
) -> Iterator[ReportPage]:
    words, (table, imprint) = resources.words, report
    states = ((words("report_sheet.draft"), table.is_draft), (words("page.training"), imprint.is_training))
    banner = " · ".join(word for word, is_so in states if is_so)
    running = words("report_sheet.continued", title=table.card.title, subtitle=table.subtitle)
    room = area.width - resources.fonts.width(BANNER, banner) - 4.0
    running = wrapped(resources.fonts, RUNNING, running, room)[0]  # a reminder: the whole title stands on page 1
    foot = _foot(table, imprint, resources, area.width)
    for number, (content, upright) in enumerate(pages, start=1):
        page_words = words("report_sheet.page", number=number, total=len(pages))
        head = running if number > 1 else ""
        yield ReportPage(content, upright, area, head, banner, foot, page_words)


def _check(table: ReportTable, imprint: ReportImprint, resources: PrintResources) -> None:
    missing = (resources.fonts.missing(text.replace("\n", "")) for text in _texts(table, imprint))
    problems = [
        PrintProblem(ProblemKind.MISSING_GLYPH, table.subtitle, text=characters) for characters in missing if characters
    ]
    if problems:
        raise PrintStoppedError(problems)


def _texts(table: ReportTable, imprint: ReportImprint) -> Iterator[str]:
    yield from (imprint.school_name, imprint.made_by, table.card.title, table.subtitle, table.sentence, *table.notes)
    for column in table.columns:
        yield from (column.title, column.group)
    for row in table.rows:
        yield from shown_row(row, table.columns)
    for gap in table.gaps:
        yield from (gap.teacher, gap.course_title)
