"""Refusals of the library and of planned works; none carries a topic or a name."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError


class WorkMaximumError(RuleError):
    """A work has between one point and ``most``."""

    code: ClassVar[str] = "work_maximum"


class WorkPointsError(RuleError):
    """A student has no more points than the work, ``most``, and none below zero."""

    code: ClassVar[str] = "work_points"


class WorkHasPointsError(RuleError):
    """Somebody has points in the work already: it is not taken back, and its maximum stays above them."""

    code: ClassVar[str] = "work_has_points"


class WorkKindError(RuleError):
    """The regulation has no such kind of work."""

    code: ClassVar[str] = "work_kind_unknown"
