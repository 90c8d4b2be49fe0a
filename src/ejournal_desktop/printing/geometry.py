"""The sheet: A4 portrait, mirrored binding, the vertical plan of a page. All lengths are millimetres.

Pages are drawn in coordinates that begin at the left edge of the content and at the top edge of the sheet, so that a
page description does not depend on the side it is printed on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from ejournal_desktop.readmodels.printing import THREE_HOLES

SHEET_WIDTH = 210.0
SHEET_HEIGHT = 297.0
PAGE_SIZE = (SHEET_WIDTH * 72 / 25.4, SHEET_HEIGHT * 72 / 25.4)
OUTER_MARGIN = 10.0
BODY_TOP = 20.0
BODY_BOTTOM = 272.0
BODY_HEIGHT = BODY_BOTTOM - BODY_TOP
BINDING_CLEAR = 18.0
PUNCH_DISTANCE = 10.0
PUNCH_MARK = 2.0

HAIR = 0.2
THIN = 0.3
LINE = 0.5
FRAME = 0.8

Segment = tuple[float, float, float, float]


class Side(StrEnum):
    """Sides of a sheet: the recto is bound at its left edge, the verso at its right."""

    RECTO = "recto"
    VERSO = "verso"


class Box(NamedTuple):
    """A rectangle of a page."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def outline(self) -> list[Segment]:
        """Return the four edges."""
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        return [
            (left, top, right, top),
            (left, bottom, right, bottom),
            (left, top, left, bottom),
            (right, top, right, bottom),
        ]

    def z_stroke(self) -> list[Segment]:
        """Return the «Z» that strikes the area: along the top, down to the bottom left, along the bottom."""
        if self.width <= 0 or self.height <= 0:
            return []
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        return [(left, top, right, top), (right, top, left, bottom), (left, bottom, right, bottom)]


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """The margins of a volume: binding margin and the heights of the punch marks."""

    binding: float
    holes: tuple[float, ...] = THREE_HOLES

    @property
    def width(self) -> float:
        """Width of the content."""
        return SHEET_WIDTH - self.binding - OUTER_MARGIN

    @property
    def body(self) -> Box:
        """The area between header and footer."""
        return Box(0.0, BODY_TOP, self.width, BODY_HEIGHT)

    def content_left(self, side: Side) -> float:
        """Return where the content begins on a side, from the left edge of the sheet."""
        return self.binding if side is Side.RECTO else OUTER_MARGIN

    def from_binding(self, side: Side, distance: float) -> float:
        """Return the place, in content coordinates, at a distance from the binding edge of a side."""
        return distance - self.binding if side is Side.RECTO else SHEET_WIDTH - distance - OUTER_MARGIN

    def columns(self, *widths: float) -> tuple[float, ...]:
        """Return widths given for the content of 175 mm, scaled to the content of this binding margin."""
        return tuple(width * self.width / sum(widths) for width in widths)
