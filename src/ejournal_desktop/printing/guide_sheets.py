"""An instruction on paper: headings, paragraphs and lists, keys in bold (S0-4.10.9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.printing.document_sheets import free_sheets
from ejournal_desktop.printing.flow import SMALL, STRONG, TEXT, TITLE, Flow
from ejournal_desktop.printing.fonts import Face, Style
from ejournal_desktop.printing.geometry import SheetPlan
from ejournal_desktop.printing.problems import PrintProblem, PrintStoppedError, ProblemKind
from ejournal_desktop.readmodels.guides import BlockKind, Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.readmodels.guides import Block

_WIDTH: Final = SheetPlan(20.0, ()).width
_BOLD: Final = Style(Face.SANS_BOLD, TEXT.size)
_HEADING: Final = Style(Face.SANS_BOLD, 12)
_INDENT: Final = 5.0
_ROOM_OF_A_HEADING: Final = 22.0
_LETTER_WIDTHS: Final = (20.0, 160.0)


@dataclass(frozen=True, slots=True)
class LetterTable:
    """Letters of the paper and what they mean, under a heading."""

    heading: str
    head: tuple[str, str]
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """What an instruction holds: title, the lines under it, its blocks, the letters it explains, a last line."""

    title: str
    head: tuple[str, ...]
    blocks: tuple[Block, ...]
    tables: tuple[LetterTable, ...] = ()
    foot: str = ""


def plan_guide(guide: Guide, resources: PrintResources) -> VolumePlan:
    """Plan an instruction.

    Raises:
        PrintStoppedError: a text has characters without a glyph.
    """
    cells = (cell for table in guide.tables for row in table.rows for cell in row)
    texts = (guide.title, guide.foot, *guide.head, *(block.text for block in guide.blocks), *cells)
    missing = resources.fonts.missing("".join(texts))
    if missing:
        raise PrintStoppedError([PrintProblem(ProblemKind.MISSING_GLYPH, "", text=missing)])
    flow = Flow(resources.fonts, _WIDTH)
    flow.text(TITLE, guide.title)
    for line in guide.head:
        flow.text(SMALL, line)
    for block in guide.blocks:
        _set_block(flow, block)
    for table in guide.tables:
        _set_table(flow, table)
    if guide.foot:
        flow.skip(5.0)
        flow.text(SMALL, guide.foot)
    return free_sheets(flow.pages(), guide.title, resources)


def _set_block(flow: Flow, block: Block) -> None:
    match block.kind:
        case BlockKind.HEADING:
            flow.skip(5.0)
            flow.keep(_ROOM_OF_A_HEADING)
            flow.text(_HEADING, block.text)
        case BlockKind.SUBHEADING:
            flow.skip(3.0)
            flow.keep(_ROOM_OF_A_HEADING)
            flow.text(STRONG, block.text)
        case BlockKind.ITEM:
            flow.skip(0.8)
            _set_runs(flow, block.runs, indent=_INDENT, sign=block.sign)
        case BlockKind.PARAGRAPH:
            flow.skip(1.8)
            _set_runs(flow, block.runs)


def _set_table(flow: Flow, table: LetterTable) -> None:
    flow.skip(5.0)
    flow.keep(_ROOM_OF_A_HEADING)
    flow.text(STRONG, table.heading)
    flow.table(_LETTER_WIDTHS, table.head, table.rows)


def _set_runs(flow: Flow, runs: Sequence[Run], *, indent: float = 0.0, sign: str = "") -> None:
    """Set words of two weights in lines of the width."""
    line: list[tuple[Style, float, str]] = [(TEXT, 0.0, sign)] if sign else []
    left = indent
    for style, word, is_joined in _words(runs):
        wide = flow.fonts.width(style, word)
        gap = 0.0 if is_joined or left == indent else flow.fonts.width(TEXT, " ")
        if left > indent and left + gap + wide > flow.width:
            flow.line(line)
            line, left, gap = [], indent, 0.0
        line.append((style, left + gap, word))
        left += gap + wide
    if line:
        flow.line(line)


def _words(runs: Sequence[Run]) -> Iterator[tuple[Style, str, bool]]:
    """Yield style, word, and whether it stands close to the one before it: a comma after a key does."""
    ends_open = False
    for run in runs:
        for place, word in enumerate(run.text.split()):
            yield _BOLD if run.is_bold else TEXT, word, place == 0 and ends_open and not run.text[0].isspace()
        ends_open = not run.text[-1].isspace()
