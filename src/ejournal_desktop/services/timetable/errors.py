"""Refusals around the timetable."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import ConflictError, RuleError


class ImportNotApplicableError(RuleError):
    """The file has ``count`` problems that a person must settle in the other program first."""

    code: ClassVar[str] = "import_not_applicable"


class ImportInUseError(RuleError):
    """The import cannot be undone: ``count`` records of the given ``kind`` were built on it since."""

    code: ClassVar[str] = "import_in_use"


class TimetableDayError(RuleError):
    """The weekly timetable can be changed from ``earliest`` on: before it lie past or closed days."""

    code: ClassVar[str] = "timetable_day"


class TimetableTwiceError(RuleError):
    """A page would have two weekly lessons at one time."""

    code: ClassVar[str] = "timetable_twice"


class TimetableChangedError(ConflictError):
    """A weekly lesson that was to go is not in the timetable of the day any more."""

    code: ClassVar[str] = "timetable_changed"
