"""Duties by order, powers over personal data and undertakings, as fronts and papers show them (S0-4.2.1, S1-2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.domain.duties import DataPower
    from ejournal_desktop.domain.people import PersonName, Role
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId


@dataclass(frozen=True, slots=True)
class HeldDuty:
    """A duty of an account between two days, with number and day of its order where it has one."""

    role: Role
    starts: date
    ends: date | None = None
    order: str = ""
    order_date: date | None = None

    def is_in_force(self, day: date) -> bool:
        """Tell whether the duty is held on a day."""
        return self.starts <= day and (self.ends is None or day <= self.ends)

    def is_over(self, day: date) -> bool:
        """Tell whether the duty ended before a day, or was taken back before it began."""
        return self.ends is not None and (self.ends < day or self.ends < self.starts)


@dataclass(frozen=True, slots=True)
class DutyOrder:
    """A duty that the principal gave by an order and that is not carried out yet."""

    duty: int
    staff: StaffId
    held: HeldDuty


@dataclass(frozen=True, slots=True)
class PersonDuties:
    """All duties of a member of staff, the newest first, and the orders that wait to be carried out."""

    staff: StaffId
    account: AccountId | None
    held: tuple[HeldDuty, ...]
    waiting: tuple[DutyOrder, ...]


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A duty of somebody, for the list on paper."""

    staff: StaffId
    name: PersonName
    held: HeldDuty


@dataclass(frozen=True, slots=True)
class GivenPowers:
    """What the list gives a member of staff from a day on; without powers the person is on it no more."""

    starts: date
    powers: tuple[DataPower, ...]
    order: str
    order_date: date


@dataclass(frozen=True, slots=True)
class PowersLine:
    """A member of staff with the duties, the powers of the list, if any, and the day of the undertaking, if any."""

    staff: StaffId
    name: PersonName
    roles: tuple[Role, ...]
    given: GivenPowers | None
    undertaking: date | None


@dataclass(frozen=True, slots=True)
class PowersList:
    """The list on a day: ``is_in_force`` from the day on which it first names somebody, until it names nobody."""

    lines: tuple[PowersLine, ...]
    is_in_force: bool


@dataclass(frozen=True, slots=True)
class LostRights:
    """A member of staff whom a new list would leave without acts that the duties give."""

    name: PersonName
    powers: tuple[DataPower, ...]


class EntryFault(StrEnum):
    """What is wrong with how a user is entered (S4-5.1a)."""

    NAMESAKE = "namesake"
    NAME_INCOMPLETE = "name_incomplete"
    NO_ORDER = "no_order"
    NO_DUTIES = "no_duties"
    ORDER_WAITS = "order_waits"
    NO_UNDERTAKING = "no_undertaking"
    CODE_UNUSED = "code_unused"


@dataclass(frozen=True, slots=True)
class EntryFinding:
    """A fault of one member of staff; ``roles`` are the duties it is about, where it is about some."""

    staff: StaffId
    name: PersonName
    fault: EntryFault
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page or a class that somebody keeps: what has to be handed over when they leave."""

    class_title: str
    subject: str
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True)
class PersonPages:
    """The pages and classes that a member of staff keeps this year; ``homeroom`` are titles of classes."""

    pages: tuple[KeptPage, ...] = ()
    homeroom: tuple[str, ...] = ()


class StaffEvent(StrEnum):
    """What happened to a member of staff."""

    REGISTERED = "registered"
    CODE = "code"
    DUTY = "duty"
    ORDERED = "ordered"
    POWERS = "powers"
    UNDERTAKING = "undertaking"
    UNDERTAKING_TAKEN_BACK = "undertaking_taken_back"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class StaffLogLine:
    """A line of the log about a member of staff; ``held`` is the duty, ``powers`` those of the list, if about one."""

    moment: datetime
    author: str
    event: StaffEvent
    held: HeldDuty | None = None
    powers: tuple[DataPower, ...] = ()
    day: date | None = None
