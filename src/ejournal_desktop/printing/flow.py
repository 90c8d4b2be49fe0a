"""Papers that flow from top to bottom: paragraphs and tables set into as many pages as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.printing.fitting import PADDING, FittedText, wrapped
from ejournal_desktop.printing.fonts import MM_PER_POINT, Face, Style
from ejournal_desktop.printing.free_page import Align, FreePage, PlacedText, Rules
from ejournal_desktop.printing.geometry import BODY_BOTTOM, BODY_TOP, LINE, THIN
from ejournal_desktop.printing.page import HEADING, Heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.printing.fonts import FontBook
    from ejournal_desktop.printing.geometry import Segment

TITLE = Style(Face.SANS_BOLD, 14)
STRONG = Style(Face.SANS_BOLD, 10)
TEXT = Style(Face.SANS, 10)
SMALL = Style(Face.SANS, 8)
CELL = Style(Face.SANS, 8)
CELL_HEAD = Style(Face.SANS_BOLD, 8)
_LEADING = 1.25
_CELL_SPACE = 1.0
_BASELINE = 0.8


class Flow:
    """Sets one thing under another; what does not fit begins a new page, a table with its head again."""

    def __init__(
        self, fonts: FontBook, width: float, *, heading: str = "", room: tuple[float, float] = (BODY_TOP, BODY_BOTTOM)
    ) -> None:
        self.fonts = fonts
        self.width = width
        self._heading = Heading(FittedText(HEADING, (heading,))) if heading else None
        self._top, self._bottom = room
        self._texts: list[PlacedText] = []
        self._thin: list[Segment] = []
        self._thick: list[Segment] = []
        self._done: list[FreePage] = []
        self.y = self._top

    def text(self, style: Style, text: str, align: Align = Align.LEFT, *, indent: float = 0.0) -> None:
        """Set a paragraph."""
        pitch = style.size * MM_PER_POINT * _LEADING
        for line in wrapped(self.fonts, style, text, self.width - indent):
            self._make_room(pitch)
            self.y += pitch
            left = (self.width - self.fonts.width(style, line)) / 2 if align is Align.CENTRE else indent
            self._texts.append(PlacedText(style, left, self.y, line))

    def line(self, parts: Sequence[tuple[Style, float, str]]) -> None:
        """Set one line of words in different styles, each with the place where it begins."""
        pitch = max(style.size for style, _, _ in parts) * MM_PER_POINT * _LEADING
        self._make_room(pitch)
        self.y += pitch
        self._texts += [PlacedText(style, left, self.y, text) for style, left, text in parts]

    def skip(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def keep(self, height: float) -> None:
        """Begin a new page unless so much of this one is left."""
        self._make_room(height)

    def blank(self, words: str, length: float, left: float = 0.0) -> None:
        """Set words with a line to write on after them, on the line reached."""
        self._texts.append(PlacedText(SMALL, left, self.y, words))
        start = left + self.fonts.width(SMALL, words) + 1.0
        self._thin.append((start, self.y + 0.6, start + length, self.y + 0.6))

    def table(self, widths: Sequence[float], head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Set a table over the whole width."""
        scaled = [width * self.width / sum(widths) for width in widths]
        self.y += _CELL_SPACE
        self._make_room(self._height(head, scaled, CELL_HEAD) * 2)
        top = self._row(head, scaled, CELL_HEAD, is_first=True)
        for row in rows:
            if self.y + self._height(row, scaled, CELL) > self._bottom and self.y > top:
                self._new_page()
                self._row(head, scaled, CELL_HEAD, is_first=True)
            self._row(row, scaled, CELL)

    def pages(self) -> tuple[FreePage, ...]:
        """Return the pages; a flow without anything is one empty page."""
        self._new_page()
        return tuple(self._done)

    @property
    def page_count(self) -> int:
        """How many pages were begun."""
        return len(self._done) + 1

    def _make_room(self, height: float) -> None:
        if self.y + height > self._bottom and self.y > self._top:
            self._new_page()

    def _new_page(self) -> None:
        rules = (Rules(THIN, tuple(self._thin)), Rules(LINE, tuple(self._thick)))
        self._done.append(FreePage(tuple(self._texts), rules, heading=self._heading))
        self._texts, self._thin, self._thick = [], [], []
        self.y = self._top

    def _height(self, row: Sequence[str], widths: Sequence[float], style: Style) -> float:
        lines = max(
            len(wrapped(self.fonts, style, text, width - 2 * PADDING)) for text, width in zip(row, widths, strict=True)
        )
        return max(1, lines) * style.size * MM_PER_POINT * _LEADING + 2 * _CELL_SPACE

    def _row(self, row: Sequence[str], widths: Sequence[float], style: Style, *, is_first: bool = False) -> float:
        """Set a row and return where it ends."""
        height = self._height(row, widths, style)
        top, bottom, left = self.y, self.y + height, 0.0
        pitch = style.size * MM_PER_POINT * _LEADING
        for text, width in zip(row, widths, strict=True):
            for number, line in enumerate(wrapped(self.fonts, style, text, width - 2 * PADDING)):
                baseline = top + _CELL_SPACE + style.size * MM_PER_POINT * _BASELINE + number * pitch
                self._texts.append(PlacedText(style, left + PADDING, baseline, line))
            self._thin.append((left, top, left, bottom))
            left += width
        self._thin.append((self.width, top, self.width, bottom))
        self._thin.append((0.0, bottom, self.width, bottom))
        if is_first:
            self._thick += [(0.0, top, self.width, top), (0.0, bottom, self.width, bottom)]
        self.y = bottom
        return bottom
