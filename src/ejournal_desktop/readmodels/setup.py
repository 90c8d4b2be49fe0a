"""What the first run asks for, and what making a school gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.calendar import PeriodKind
    from ejournal_desktop.domain.people import PersonName


class WorkstationKind(StrEnum):
    """What a computer is for (ux.md 6.2)."""

    MAIN = "main"
    CLASSROOM = "classroom"
    VIEWER = "viewer"


class StartingData(StrEnum):
    """What the new journal starts with."""

    EMPTY = "empty"
    TRAINING_SCHOOL = "training_school"


@dataclass(frozen=True, slots=True)
class NewWorkstation:
    """This computer: what it is for, its title («Точка 1») and its room, which may be empty."""

    kind: WorkstationKind
    title: str
    room: str = ""


@dataclass(frozen=True, slots=True)
class NewPeriod:
    """A grading period of the first school year; both dates are included."""

    kind: PeriodKind
    number: int
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class NewSchoolYear:
    """The first school year («2026/2027») with its grading periods in order; the dates between them are holidays."""

    title: str
    starts: date
    ends: date
    periods: tuple[NewPeriod, ...]


@dataclass(frozen=True, slots=True)
class NewResponsible:
    """The first account: the responsible person, who makes all the others."""

    name: PersonName
    handle: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewSchool:
    """Everything the first run collects; ``school_code`` is ASCII, ``regulation`` the code of a shipped preset."""

    workstation: NewWorkstation
    folder: str
    school_name: str
    city: str
    school_code: str
    regulation: str
    year: NewSchoolYear
    responsible: NewResponsible
    data: StartingData = StartingData.EMPTY


@dataclass(frozen=True, slots=True)
class CreatedSchool:
    """The new school: the recovery sheet to print once, and what proves that it was printed.

    The person types group ``asked_group`` (counted from 1) of the printed key; it has to be ``asked_letters``.
    """

    handle: str
    recovery_sheet_pdf: bytes = field(repr=False)
    asked_group: int
    asked_letters: str = field(repr=False)
