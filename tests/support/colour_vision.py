"""Contrast by the WCAG formula, and colours as people with a colour vision deficiency see them."""

from __future__ import annotations

from itertools import combinations
from math import dist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Vector = tuple[float, float, float]

# Machado, Oliveira, Fernandes 2009: full severity.
DEFICIENCIES: dict[str, tuple[Vector, Vector, Vector]] = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def contrast(first: str, second: str) -> float:
    """Return the ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def least_distance(colours: Sequence[str], deficiency: str) -> float:
    """Return the smallest Lab distance between any two of the colours as seen with a deficiency."""
    seen = [_lab(_times(DEFICIENCIES[deficiency], _linear(colour))) for colour in colours]
    return min(dist(first, second) for first, second in combinations(seen, 2))


def _linear(colour: str) -> Vector:
    red, green, blue = (_expand(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return red, green, blue


def _expand(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _times(matrix: tuple[Vector, Vector, Vector], vector: Vector) -> Vector:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def _lab(linear: Vector) -> Vector:
    clipped = tuple(min(max(part, 0.0), 1.0) for part in linear)
    x, y, z = (_root(a / b) for a, b in zip(_times(_TO_XYZ, (clipped[0], clipped[1], clipped[2])), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(ratio: float) -> float:
    return ratio ** (1 / 3) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116
