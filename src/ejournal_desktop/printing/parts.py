"""Parting of a thick volume between subjects, never inside one."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def parted(weights: Sequence[int], count: int) -> tuple[range, ...]:
    """Return ``count`` runs of neighbouring indexes, none empty, of weights as equal as neighbours allow.

    Raises:
        ValueError: there are fewer weights than runs.
    """
    if not 1 <= count <= len(weights):
        raise ValueError(count)
    sums = [0, *accumulate(weights)]
    cuts = [0]
    for number in range(1, count):
        wanted = sums[-1] * number / count
        least, most = cuts[-1] + 1, len(weights) - (count - number)
        cuts.append(min(range(least, most + 1), key=lambda cut: abs(sums[cut] - wanted)))
    return tuple(range(start, stop) for start, stop in zip(cuts, [*cuts[1:], len(weights)], strict=True))
