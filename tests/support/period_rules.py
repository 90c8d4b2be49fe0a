"""Regulations with other rules for period marks, and marks as lessons give them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.averages import GivenMark
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.domain.mark_scale import MarkScale
    from ejournal_desktop.domain.regulation import Regulation


def regulation_with(code: str = "S0", **rules: Any) -> Regulation:
    """Return a preset with some parameters of its period marks changed."""
    regulation = preset(code)
    return replace(regulation, period_marks=replace(regulation.period_marks, **rules))


def weighing(regulation: Regulation, **weights: int) -> Regulation:
    """Return a regulation in which some kinds of work weigh otherwise."""
    kinds = tuple(replace(kind, weight=weights.get(kind.code, kind.weight)) for kind in regulation.marks.work_kinds)
    return replace(regulation, marks=replace(regulation.marks, work_kinds=kinds))


def with_scale(regulation: Regulation, scale: MarkScale) -> Regulation:
    """Return a regulation with one scale only."""
    return replace(regulation, marks=replace(regulation.marks, scales=(scale,), default_scale=scale.code))


def marks(codes: str, work_kind: str = "") -> tuple[GivenMark, ...]:
    """Return marks of one kind of work: ``marks("543")``."""
    return tuple(GivenMark(code, work_kind) for code in codes)
