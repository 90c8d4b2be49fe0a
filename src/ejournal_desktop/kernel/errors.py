"""The kinds of failure; every concrete error of the first five is one class with a stable code and typed fields.

Fields never hold names, marks or passwords: an error may reach a log. Its words stand in the tables of the
fronts (``gui.error_text`` and ``cli.error_text``), never at the raise site.
"""

from __future__ import annotations

from typing import ClassVar


class AppError(Exception):
    """Base of all known failures; ``code`` is stable and names the failure in tables, tests and logs."""

    code: ClassVar[str] = ""

    def __init__(self, **fields: int | str) -> None:
        super().__init__(self.code)
        self.fields = fields


class RuleError(AppError):
    """The regulation or the state of the journal says no: a calm message, the field is marked."""


class ConflictError(AppError):
    """The data changed meanwhile: reload and show both."""


class DeviceError(AppError):
    """Disk full, drive pulled, file held by another process: what to do, then retry."""


class AccessError(AppError):
    """Wrong password or missing right: no detail."""


class TrustError(AppError):
    """Bad signature, damaged or newer format: stop, never offer to ignore."""


class UnforeseenError(AppError):
    """A fault of the program itself: whoever waits for a result waits no longer; the cause goes to the global hook."""

    code: ClassVar[str] = "unforeseen"
