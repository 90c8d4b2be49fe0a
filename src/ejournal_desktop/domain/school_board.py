"""What hangs on the board of the school and lies in its documents: closed lists, and what a document may be."""

from __future__ import annotations

from enum import StrEnum


class NoticeKind(StrEnum):
    """What a notice tells of (S0-4.9.5, S4-4.4b); a discussion takes remarks of the staff (S0-4.2.2)."""

    GENERAL = "general"
    CLASS_MEETING = "class_meeting"
    EVENT = "event"
    TIMETABLE = "timetable"
    URGENT = "urgent"
    DISCUSSION = "discussion"


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
