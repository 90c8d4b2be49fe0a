"""Refusals around course plans and the curriculum."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import ConflictError, RuleError


class PlanHoursDifferError(RuleError):
    """The plan has ``plan`` hours, the curriculum ``curriculum``; ``difference`` has its sign (S0-4.14.11)."""

    code: ClassVar[str] = "plan_hours_differ"


class CurriculumMissingError(RuleError):
    """Nobody has entered the hours of this subject in the curriculum yet."""

    code: ClassVar[str] = "curriculum_missing"


class CurriculumHoursError(RuleError):
    """Hours of the curriculum are out of range: at most ``weekly`` a week and ``yearly`` a year."""

    code: ClassVar[str] = "curriculum_hours"


class PlanTopicMissingError(RuleError):
    """Row ``row`` of the plan has no topic."""

    code: ClassVar[str] = "plan_topic_missing"


class PlanHoursInvalidError(RuleError):
    """Row ``row`` has less than one hour or more than ``most``; row 0 means the whole plan."""

    code: ClassVar[str] = "plan_hours_invalid"


class NotParallelError(RuleError):
    """The course is not the same subject in a class of the same grade level and year."""

    code: ClassVar[str] = "not_parallel"


class PlanHourGivenError(RuleError):
    """Hour ``hour`` of the plan was given already: only what comes after ``given`` can be moved."""

    code: ClassVar[str] = "plan_hour_given"


class PlanHourLastError(RuleError):
    """Nothing follows hour ``hour`` that could come earlier."""

    code: ClassVar[str] = "plan_hour_last"


class PlanChangedError(ConflictError):
    """The plan was changed since: taking the earlier act back would lose that."""

    code: ClassVar[str] = "plan_changed"


class CurriculumChangedError(ConflictError):
    """The curriculum was changed since: taking the earlier act back would lose that."""

    code: ClassVar[str] = "curriculum_changed"
