"""What hangs on the board of the school and lies in its documents: closed lists, and what a document may be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import Role

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId


class NoticeKind(StrEnum):
    """What a notice tells of (S0-4.9.5, S4-4.4b); a discussion takes remarks of the staff (S0-4.2.2)."""

    GENERAL = "general"
    CLASS_MEETING = "class_meeting"
    EVENT = "event"
    TIMETABLE = "timetable"
    URGENT = "urgent"
    DISCUSSION = "discussion"


MEETINGS = frozenset({NoticeKind.CLASS_MEETING, NoticeKind.EVENT})
"""Kinds of notices that tell where people come together, and when."""


@dataclass(frozen=True, slots=True)
class NoticeMatter:
    """What a notice tells of: its kind, the class group it is of alone, day, ``HH:MM`` and place."""

    kind: NoticeKind = NoticeKind.GENERAL
    class_group: ClassGroupId | None = None
    held_on: date | None = None
    at: str = ""
    place: str = ""

    @property
    def has_gap(self) -> bool:
        """Whether it calls to a meeting and does not say when or where (S0-4.9.5)."""
        return self.kind is NoticeKind.CLASS_MEETING and not (self.held_on and self.at and self.place)


PLAIN_NOTICE = NoticeMatter()
"""A notice of words alone, for the whole school."""

NOTICE_TAKERS: Final = frozenset({Role.PRINCIPAL, Role.DEPUTY_HEAD_ACADEMIC, Role.DEPUTY_HEAD_UPBRINGING})
"""Who takes the notices of others off the board: who heads the school."""


def clock_time(text: str) -> str | None:
    """Return a time of day as ``HH:MM``, however its parts are set apart; nothing where it is none."""
    parts = text.strip().replace(".", ":").replace("-", ":").split(":")
    if len(parts) != _TIME_PARTS or not all(part.isdecimal() and part.isascii() for part in parts):
        return None
    hour, minute = (int(part) for part in parts)
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES else None


_TIME_PARTS, _HOURS, _MINUTES = 2, 24, 60


class DocumentKind(StrEnum):
    """What a document of the school is (S0-4.2.3, S1-O.3, S2-3.1b)."""

    ORDER = "order"
    STATUTE = "statute"
    REGULATION = "regulation"
    SCHEDULE = "schedule"
    PROCEDURE = "procedure"
    LOCAL_ACT = "local_act"
    RECOMMENDATION = "recommendation"
    INFORMATION = "information"


class DocumentState(StrEnum):
    """Whether a document is in force, a newer edition took its place, or it was withdrawn."""

    IN_FORCE = "in_force"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


class GuideReader(StrEnum):
    """For whom an instruction is made (S0-4.10.9)."""

    TEACHERS = "teachers"
    ADMINISTRATION = "administration"
    FAMILIES = "families"
