"""Packing of columns into spreads (print.md 5.4): pure arithmetic, without a word of journals or paper.

An entry is a lesson or a school day: one column, and a row of some height on the facing page. After the entries of a
block come its period columns, which share one row on the facing page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COLUMNS = 24
ROWS_HEIGHT = 245.0
TOTALS_HEIGHT = 15.0
_MOST_MOVED = 4
_ROUNDING = 1e-6


class Entry(NamedTuple):
    """One column: its row's height, and whether it and the next one are a double lesson."""

    height: float
    is_joined_to_next: bool = False


class Block(NamedTuple):
    """The entries of one period and the number of period columns after them."""

    entries: tuple[Entry, ...]
    period_columns: int


class Place(NamedTuple):
    """A column of a spread: the block, and the entry within it or ``None`` for a period column."""

    block: int
    entry: int | None
    period_column: int = 0


@dataclass(frozen=True, slots=True)
class Capacity:
    """What a spread holds."""

    columns: int = COLUMNS
    height: float = ROWS_HEIGHT
    totals_height: float = TOTALS_HEIGHT


@dataclass(slots=True)
class _Spread:
    """A spread being filled."""

    places: list[Place] = field(default_factory=list)
    height: float = 0.0

    def takes(self, columns: int, height: float, capacity: Capacity) -> bool:
        return len(self.places) + columns <= capacity.columns and self.height + height <= capacity.height + _ROUNDING

    def put(self, place: Place, height: float) -> None:
        self.places.append(place)
        self.height += height


def pack(blocks: Sequence[Block], capacity: Capacity | None = None) -> tuple[tuple[Place, ...], ...]:
    """Return the columns of each spread; no block at all gives no spread."""
    limits = capacity or Capacity()
    spreads: list[_Spread] = []
    for number, block in enumerate(blocks):
        if not spreads:
            spreads.append(_Spread())
        _put_entries(spreads, number, block, limits)
        _put_period_columns(spreads, number, block, limits)
    return tuple(tuple(spread.places) for spread in spreads)


def _units(entries: Sequence[Entry], limits: Capacity) -> Iterator[tuple[int, ...]]:
    """Yield entries that stay together: double lessons, unless they could never stand on one spread."""
    index = 0
    while index < len(entries):
        pair = entries[index : index + 2]
        if len(pair) > 1 and pair[0].is_joined_to_next and sum(entry.height for entry in pair) <= limits.height:
            yield (index, index + 1)
            index += 2
        else:
            yield (index,)
            index += 1


def _put_entries(spreads: list[_Spread], number: int, block: Block, limits: Capacity) -> None:
    for unit in _units(block.entries, limits):
        if not spreads[-1].takes(len(unit), sum(block.entries[index].height for index in unit), limits):
            spreads.append(_Spread())
        for index in unit:
            spreads[-1].put(Place(number, index), block.entries[index].height)


def _put_period_columns(spreads: list[_Spread], number: int, block: Block, limits: Capacity) -> None:
    if not block.period_columns:
        return
    if not spreads[-1].takes(block.period_columns, limits.totals_height, limits):
        _open_spread_for_period(spreads, number, block, limits)
    spread = spreads[-1]
    for column in range(block.period_columns):
        spread.put(Place(number, None, column), 0.0)
    spread.height += limits.totals_height


def _open_spread_for_period(spreads: list[_Spread], number: int, block: Block, limits: Capacity) -> None:
    """Begin a spread with the last entries of the full one, so that period columns do not stand alone."""
    full = spreads[-1]
    own = [place for place in full.places if place.block == number and place.entry is not None]
    moved = own[len(own) - _moved_count(own, block, limits) :]
    fresh = _Spread()
    for place in moved:
        height = block.entries[place.entry or 0].height
        full.places.remove(place)
        full.height -= height
        fresh.put(place, height)
    spreads.append(fresh)


def _moved_count(own: Sequence[Place], block: Block, limits: Capacity) -> int:
    starts = _starts(block, limits)
    wanted = min(_MOST_MOVED, len(own) // 2)
    if wanted and _splits_double(own, wanted, starts):
        wanted += 1
    for count in range(min(wanted, len(own) - 1), 0, -1):
        heights = sum(block.entries[place.entry or 0].height for place in own[len(own) - count :])
        is_fitting = (
            count + block.period_columns <= limits.columns
            and heights + limits.totals_height <= limits.height + _ROUNDING
        )
        if is_fitting and not _splits_double(own, count, starts):
            return count
    return 0


def _starts(block: Block, limits: Capacity) -> set[int]:
    return {unit[0] for unit in _units(block.entries, limits)}


def _splits_double(own: Sequence[Place], count: int, starts: set[int]) -> bool:
    """Tell whether moving the last ``count`` entries would part the two lessons of a double lesson."""
    return own[len(own) - count].entry not in starts
