"""Refusals about the movement of students."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError


class NotEnrolledError(RuleError):
    """The student is not in this class or subgroup on that day."""

    code: ClassVar[str] = "not_enrolled"


class AlreadyEnrolledError(RuleError):
    """The student is in a class on that day already."""

    code: ClassVar[str] = "already_enrolled"


class AlreadyInSubgroupError(RuleError):
    """The student is in another subgroup of the subject on one of the days (S0-4.14.13)."""

    code: ClassVar[str] = "already_in_subgroup"


class MovementDatesError(RuleError):
    """The day does not fit: before the student came, or outside the school year."""

    code: ClassVar[str] = "movement_dates"


class RecordsAfterLeavingError(RuleError):
    """There are ``count`` marks or absences of the student after the last day."""

    code: ClassVar[str] = "records_after_leaving"
