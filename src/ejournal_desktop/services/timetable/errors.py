"""Refusals around the timetable."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError


class ImportNotApplicableError(RuleError):
    """The file has ``count`` problems that a person must settle in the other program first."""

    code: ClassVar[str] = "import_not_applicable"


class ImportInUseError(RuleError):
    """The import cannot be undone: ``count`` records of the given ``kind`` were built on it since."""

    code: ClassVar[str] = "import_in_use"
