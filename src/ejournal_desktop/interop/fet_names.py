"""Names that FET joins by «+» although a name may hold one itself (interop.md 3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

JOINT = "+"
_MOST_NAMES = 100


@dataclass(frozen=True, slots=True)
class SplitNames:
    """The names of one cell in their order; ``unknown`` are those among them that the source does not list."""

    names: tuple[str, ...]
    unknown: tuple[str, ...] = ()


def split_names(cell: str, known: Collection[str]) -> SplitNames:
    """Return the names in a cell: all known if that is possible, longest first, else as many as are known."""
    pieces = cell.split(JOINT) if cell else []
    if len(pieces) > _MOST_NAMES:
        return SplitNames((cell,), (cell,))
    if (names := _all_known(pieces, known)) is not None:
        return SplitNames(names)
    names = _longest_known(pieces, known)
    return SplitNames(names, tuple(name for name in names if name not in known))


def _all_known(pieces: list[str], known: Collection[str]) -> tuple[str, ...] | None:
    """Work from the end: the best reading of the rest is known before a piece looks for its own name."""
    readings: list[tuple[str, ...] | None] = [None] * len(pieces) + [()]
    for start in reversed(range(len(pieces))):
        for end in range(len(pieces), start, -1):
            rest, name = readings[end], _joined(pieces, start, end)
            if rest is not None and name in known:
                readings[start] = (name, *rest)
                break
    return readings[0]


def _longest_known(pieces: list[str], known: Collection[str]) -> tuple[str, ...]:
    names, start = [], 0
    while start < len(pieces):
        ends = range(len(pieces), start, -1)
        end = next((end for end in ends if _joined(pieces, start, end) in known), start + 1)
        names.append(_joined(pieces, start, end))
        start = end
    return tuple(name for name in names if name)


def _joined(pieces: list[str], start: int, end: int) -> str:
    return JOINT.join(pieces[start:end]).strip()
