"""Refusals around accounts and one-time codes."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import AccessError, RuleError


class OneTimeCodeError(AccessError):
    """The code is right, but opens nothing: a password of the person's own must take its place."""

    code: ClassVar[str] = "one_time_code"


class NotCertifierError(RuleError):
    """The administrator was not appointed by the recovery sheet: nobody would trust the keys they vouch for."""

    code: ClassVar[str] = "not_certifier"


class NoDutiesError(RuleError):
    """An account needs a duty: without one it opens nothing."""

    code: ClassVar[str] = "no_duties"


class HasAccountError(RuleError):
    """The member of staff has an account already."""

    code: ClassVar[str] = "has_account"


class OwnAccountError(RuleError):
    """The own log-in gets another password on its own page."""

    code: ClassVar[str] = "own_account"


class NamelessError(RuleError):
    """A member of staff needs a surname and a given name."""

    code: ClassVar[str] = "nameless"
