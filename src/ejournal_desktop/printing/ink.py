"""What a page shows, gathered before it is put on paper: texts by style, rules by weight, boxes, circles.

The same marks serve the file and the code of a sheet: what is equal here is equal on paper. Marks set ``aside`` name
the archive, the print or the program and do not decide whether two sheets say the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from ejournal_desktop.readmodels.printing import CODE_ALPHABET, CODE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ejournal_desktop.printing.fonts import Style

_BITS = 5


class Mark(NamedTuple):
    """A text with the operator that places it."""

    place: str
    text: str


class Circle(NamedTuple):
    """A dashed circle in points."""

    x: float
    y: float
    radius: float


@dataclass(slots=True)
class Layer:
    """Marks under one transformation; ``turn`` moves the origin to a point before a turn by 90°."""

    is_aside: bool = False
    turn: tuple[float, float] | None = None
    texts: dict[Style, list[Mark]] = field(default_factory=dict)
    rules: dict[tuple[float, bool], list[str]] = field(default_factory=dict)
    boxes: list[str] = field(default_factory=list)
    circles: list[Circle] = field(default_factory=list)

    def said(self) -> Iterable[str]:
        """Yield everything the layer shows, as text."""
        for style, marks in self.texts.items():
            yield f"{style.face} {style.size} {style.scale}"
            for mark in marks:
                yield from mark
        for (weight, is_dashed), segments in self.rules.items():
            yield f"{weight} {is_dashed}"
            yield from segments
        yield from self.boxes
        yield from (f"{circle.x:.2f} {circle.y:.2f} {circle.radius:.2f}" for circle in self.circles)


Ink = list[Layer]
"""The layers of a page, in the order in which they are drawn."""


def sheet_code(identity: str, sheet: int, sides: Iterable[Ink]) -> str:
    """Return the code of a sheet: 50 bits of a hash over volume, number and everything its sides show."""
    digest = sha256(f"{identity}\n{sheet}".encode())
    for side in sides:
        digest.update(b"\f")
        for layer in side:
            if not layer.is_aside:
                digest.update("\n".join(layer.said()).encode())
    number = int.from_bytes(digest.digest()[:8], "big")
    return "".join(CODE_ALPHABET[number >> shift * _BITS & 31] for shift in range(CODE_LENGTH))
