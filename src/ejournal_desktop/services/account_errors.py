"""Refusals around accounts and one-time codes."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import AccessError, ConflictError, RuleError
from ejournal_desktop.services.errors import NotAllowedError


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


class DutyDaysError(RuleError):
    """The last day of a duty lies before its first one."""

    code: ClassVar[str] = "duty_days"


class OrderIncompleteError(RuleError):
    """An order has a number and a day; one of them is missing."""

    code: ClassVar[str] = "order_incomplete"


class OrderCarriedOutError(ConflictError):
    """The order was carried out or taken back meanwhile."""

    code: ClassVar[str] = "order_carried_out"


class HasRecordsError(RuleError):
    """The person stands in the journal already: entered by mistake is only somebody of whom nothing exists."""

    code: ClassVar[str] = "has_records"


class NoLogInError(RuleError):
    """The member of staff has no log-in yet, so there is nothing that could get a duty."""

    code: ClassVar[str] = "no_log_in"


class NotOnDataListError(NotAllowedError):
    """The principal's list on personal data gives the person no power for this act (S1-2.4c)."""

    code: ClassVar[str] = "not_on_data_list"


class UndertakingDayError(RuleError):
    """The day of an undertaking has not come yet."""

    code: ClassVar[str] = "undertaking_day"
