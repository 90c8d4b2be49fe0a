"""What can stand in the way of control."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError


class ForeignDutyError(RuleError):
    """The regulation gives this duty of control to somebody else; ``clause`` says where."""

    code: ClassVar[str] = "foreign_duty"


class ConclusionNeededError(RuleError):
    """An act of control needs a conclusion."""

    code: ClassVar[str] = "conclusion_needed"


class ControlDaysError(RuleError):
    """The days of an act of control lie ahead, outside the school year, or the wrong way round."""

    code: ClassVar[str] = "control_days"
