"""Who works in the school, and how each of them may sign in (ux.md 6.11)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.duties import WITHOUT_ORDER

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.domain.duties import DutyBasis
    from ejournal_desktop.domain.people import PersonName, Role
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId


class AccountState(StrEnum):
    """Whether a person can sign in: not at all, by a code, by a password, or no more."""

    NONE = "none"
    CODE = "code"
    CODE_EXPIRED = "code_expired"
    OPEN = "open"
    NO_DUTIES = "no_duties"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffAccount:
    """A member of staff with the present account, or with the last one that was closed; ``day`` belongs to the state.

    That is the last day of a code, or the first day on which a closed account opened nothing. ``unordered`` are duties
    that need an order and have none (S4-5.1a).
    """

    staff: StaffId
    name: PersonName
    state: AccountState
    account: AccountId | None = None
    handle: str = ""
    roles: tuple[Role, ...] = ()
    last_entry: datetime | None = None
    day: date | None = None
    unordered: tuple[Role, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether there is an account that was not closed."""
        return self.state not in (AccountState.NONE, AccountState.CLOSED)


@dataclass(frozen=True, slots=True)
class AccountWish:
    """Whom to let in: a member of staff, a login, duties, and the order behind them."""

    staff: StaffId
    handle: str
    roles: tuple[Role, ...]
    basis: DutyBasis = WITHOUT_ORDER


@dataclass(frozen=True, slots=True)
class CodesMade:
    """The codes that were made before all were made, somebody stopped, or one failed."""

    slips: tuple[CodeSlip, ...] = ()
    failure: AppError | None = None
    is_stopped: bool = False


@dataclass(frozen=True, slots=True)
class CodeSlip:
    """What a person needs for the first log-in; the code is told once and kept nowhere."""

    name: PersonName
    handle: str
    code: str = field(repr=False)
    last_day: date
    workstation: str
