"""A page of free lines: the title, its reverse, the certification sheet, the label page."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.printing.fitting import wrapped
from ejournal_desktop.printing.fonts import MM_PER_POINT, FontBook, Style

if TYPE_CHECKING:
    from ejournal_desktop.printing.geometry import Box, Segment, SheetPlan
    from ejournal_desktop.printing.page import Heading
    from ejournal_desktop.printing.pen import Pen
    from ejournal_desktop.printing.qr import QrCode

_LEADING = 1.25


class Align(StrEnum):
    """Where a line stands in the column."""

    LEFT = "left"
    CENTRE = "centre"


class PlacedText(NamedTuple):
    """A line with its baseline."""

    style: Style
    left: float
    baseline: float
    text: str


class Rules(NamedTuple):
    """Lines of one weight."""

    weight: float
    segments: tuple[Segment, ...]
    is_dashed: bool = False


class Stamp(NamedTuple):
    """The place of a stamp: a dashed circle."""

    x: float
    y: float
    diameter: float


@dataclass(frozen=True, slots=True)
class FreePage:
    """A page of lines, rules, perhaps a code and the place of a stamp; ``evidence`` names archive and program."""

    texts: tuple[PlacedText, ...]
    rules: tuple[Rules, ...] = ()
    code: QrCode | None = None
    stamp: Stamp | None = None
    heading: Heading | None = None
    label: Box | None = None
    evidence: tuple[PlacedText, ...] = ()

    def draw(self, pen: Pen, sheet: SheetPlan) -> None:  # noqa: ARG002  all bodies are drawn alike
        """Draw everything where it was placed."""
        for rules in self.rules:
            pen.rule(rules.weight, rules.segments, is_dashed=rules.is_dashed)
        self._write(pen, self.texts)
        if self.stamp is not None:
            pen.dashed_circle((self.stamp.x, self.stamp.y), self.stamp.diameter)
        with pen.aside():
            self._write(pen, self.evidence)
            if self.code is not None:
                pen.fill(self.code.boxes)

    @staticmethod
    def _write(pen: Pen, texts: tuple[PlacedText, ...]) -> None:
        for text in texts:
            pen.write(text.style, (text.left, text.baseline), text.text)


@dataclass(slots=True)
class Column:
    """Sets lines one under another into a column of the page."""

    fonts: FontBook
    left: float
    width: float
    y: float
    texts: list[PlacedText] = field(default_factory=list)

    def add(self, style: Style, text: str, align: Align = Align.LEFT) -> None:
        """Set a text, in as many lines as it needs."""
        for line in wrapped(self.fonts, style, text, self.width):
            self.y += style.size * MM_PER_POINT * _LEADING
            indent = (self.width - self.fonts.width(style, line)) / 2 if align is Align.CENTRE else 0.0
            self.texts.append(PlacedText(style, self.left + indent, self.y, line))

    def skip(self, height: float) -> None:
        """Leave room before the next line."""
        self.y += height
