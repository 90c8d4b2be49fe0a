"""Refusals around entry from paper."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError


class SheetNumberError(RuleError):
    """The number of a lesson sheet has another length, or one of its digits is wrong."""

    code: ClassVar[str] = "sheet_number"


class SheetUnknownError(RuleError):
    """The number is sound, but no lesson of this journal bears it."""

    code: ClassVar[str] = "sheet_unknown"
