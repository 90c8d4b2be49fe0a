"""Refusals around the school year, lists and reference data."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import ConflictError, RuleError


class YearPartMissingError(RuleError):
    """The new school year cannot be opened: ``count`` things are missing, the first of them in ``part`` (S4-5.1d)."""

    code: ClassVar[str] = "year_part_missing"


class YearPartChangedError(ConflictError):
    """Somebody else changed this part of the new school year since it was read."""

    code: ClassVar[str] = "year_part_changed"


class ReferenceValueError(RuleError):
    """A value of a reference list is empty, doubled or out of its bounds; ``field`` names it."""

    code: ClassVar[str] = "reference_value"


class ReferenceInUseError(RuleError):
    """The row is used ``count`` times and cannot be taken off the list."""

    code: ClassVar[str] = "reference_in_use"


class ReferenceChangedError(ConflictError):
    """Somebody else changed this row of a reference list since it was read."""

    code: ClassVar[str] = "reference_changed"


class ListNotApplicableError(RuleError):
    """The list has ``count`` rows that must be put right in the file first (S2-3.2a)."""

    code: ClassVar[str] = "list_not_applicable"


class FillingDatesError(RuleError):
    """The days of a first filling lie outside the school year, or it ends before it begins (S1-A1.7)."""

    code: ClassVar[str] = "filling_dates"
