"""Refusals around editions of the regulation; none carries a text of it."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import ConflictError, RuleError


class DraftEmptyError(RuleError):
    """Nothing is proposed that the last edition does not say already."""

    code: ClassVar[str] = "draft_empty"


class DraftFaultyError(RuleError):
    """The draft has errors, ``count`` of them: it cannot come into force."""

    code: ClassVar[str] = "draft_faulty"


class DraftChangedError(ConflictError):
    """Somebody changed the draft after it was shown for confirmation."""

    code: ClassVar[str] = "draft_changed"


class OrderMissingError(RuleError):
    """An edition needs the number and the date of the order by which it is confirmed (S0-4.8.1)."""

    code: ClassVar[str] = "order_missing"


class ProtocolHalfError(RuleError):
    """A protocol has a number and a date, or there is none (S0-7.1)."""

    code: ClassVar[str] = "protocol_half"


class AdoptionDatesError(RuleError):
    """The protocol is later than the order, or the order later than the day the edition comes into force."""

    code: ClassVar[str] = "adoption_dates"


class EditionTooEarlyError(RuleError):
    """An edition would judge what was judged by another one already; ``earliest`` is the first day it may (S0-7.4)."""

    code: ClassVar[str] = "edition_too_early"


class EditionInForceError(RuleError):
    """Only an edition that has not come into force can be recalled: what was done under it stays judged by it."""

    code: ClassVar[str] = "edition_in_force"
