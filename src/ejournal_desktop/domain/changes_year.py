"""Changes around the school year: preparing the next one, closing the last one, lists and reference data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, YearId


@dataclass(frozen=True, slots=True)
class YearPartPrepared(Change):
    """A part of the next school year as it was left; ``body`` is canonical JSON, empty takes it back (S4-5.1d)."""

    code: ClassVar[str] = "year_part"
    part: str
    body: str


@dataclass(frozen=True, slots=True)
class SchoolYearClosed(Change):
    """A school year is over: nothing is entered in its class groups any more (S4-5.1d)."""

    code: ClassVar[str] = "year_closed"
    year: YearId


@dataclass(frozen=True, slots=True)
class HolidayRemoved(Change):
    """Days without lessons were taken out of a year; they are named by their first day."""

    code: ClassVar[str] = "holiday_removed"
    year: YearId
    starts: date


@dataclass(frozen=True, slots=True)
class BellTimesWithdrawn(Change):
    """The times that a lesson number has from a day on are taken back: those before them go on."""

    code: ClassVar[str] = "bell_withdrawn"
    number: int
    since: date


@dataclass(frozen=True, slots=True)
class RoomListed(Change):
    """A room stands on the list of the school with its places, 0 where unknown, or was taken off it (S2-3.1e)."""

    code: ClassVar[str] = "room"
    room: str
    places: int
    is_listed: bool


@dataclass(frozen=True, slots=True)
class ListsDelivered(Change):
    """A list reached the administrator on a day: ``students`` of a class group, or ``staff`` (S2-3.2a)."""

    code: ClassVar[str] = "lists_delivered"
    kind: str
    year: YearId
    class_group: ClassGroupId | None
    day: date
    rows: int


@dataclass(frozen=True, slots=True)
class InitialFillingAllowed(Change):
    """Lessons of a class group from ``starts`` on may be filled for the first time until ``until`` (S1-A1.7)."""

    code: ClassVar[str] = "initial_filling"
    class_group: ClassGroupId
    starts: date
    until: date


CHANGES_YEAR: tuple[type[Change], ...] = (
    YearPartPrepared,
    SchoolYearClosed,
    HolidayRemoved,
    BellTimesWithdrawn,
    RoomListed,
    ListsDelivered,
    InitialFillingAllowed,
)
