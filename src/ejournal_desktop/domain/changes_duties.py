"""Changes around duties: orders of the principal, powers over data, undertakings, coming and leaving (S0-4.2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StaffId


@dataclass(frozen=True, slots=True)
class DutyOrdered(Change):
    """The principal gives a member of staff a duty between two dates; who keeps the accounts carries it out."""

    code: ClassVar[str] = "duty_ordered"
    duty: int
    staff: StaffId
    role: str
    starts: date
    ends: date | None
    order: str
    order_date: date


@dataclass(frozen=True, slots=True)
class DutyOrderWithdrawn(Change):
    """The principal takes back an order that nobody has carried out."""

    code: ClassVar[str] = "duty_order_withdrawn"
    duty: int


@dataclass(frozen=True, slots=True)
class DataPowersGiven(Change):
    """From a day on a member of staff stands on the list with these powers over personal data, or on it no more.

    ``powers`` are values of ``DataPower`` with commas between them; with the empty text the person leaves the list.
    """

    code: ClassVar[str] = "data_powers"
    staff: StaffId
    starts: date
    powers: str
    order: str
    order_date: date


@dataclass(frozen=True, slots=True)
class UndertakingSigned(Change):
    """A member of staff undertook on paper not to disclose personal data; no day takes a wrong entry back (S1-2.4d)."""

    code: ClassVar[str] = "undertaking"
    staff: StaffId
    day: date | None


@dataclass(frozen=True, slots=True)
class StaffMoved(Change):
    """A member of staff came, left or changed the work on a day by an order, as the lists of the school say (S2-3.2b).

    ``kind`` is a value of ``StaffMoveKind``; ``remark`` says what the work is, or why somebody left.
    """

    code: ClassVar[str] = "staff_moved"
    move: int
    staff: StaffId
    kind: str
    day: date
    order: str
    remark: str


@dataclass(frozen=True, slots=True)
class StaffMoveWithdrawn(Change):
    """A movement of staff was entered by mistake."""

    code: ClassVar[str] = "staff_move_withdrawn"
    move: int


CHANGES_DUTIES: tuple[type[Change], ...] = (
    DutyOrdered,
    DutyOrderWithdrawn,
    DataPowersGiven,
    UndertakingSigned,
    StaffMoved,
    StaffMoveWithdrawn,
)
