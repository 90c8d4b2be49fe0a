"""Duties and states of accounts in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.accounts import AccountState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.accounts import StaffAccount

_CONTEXT: Final = "PeopleWords"
_NAMES: Final[Mapping[Role, str]] = {
    Role.PRINCIPAL: translatable("PeopleWords", "principal"),
    Role.DEPUTY_HEAD_ACADEMIC: translatable("PeopleWords", "deputy head, academic"),
    Role.DEPUTY_HEAD_UPBRINGING: translatable("PeopleWords", "deputy head, upbringing"),
    Role.HOMEROOM_TEACHER: translatable("PeopleWords", "homeroom teacher"),
    Role.TEACHER: translatable("PeopleWords", "teacher"),
    Role.JOURNAL_ADMINISTRATOR: translatable("PeopleWords", "journal administrator"),
    Role.ARCHIVE_OFFICER: translatable("PeopleWords", "archive officer"),
    Role.SECRETARY: translatable("PeopleWords", "secretary"),
    Role.TUTOR: translatable("PeopleWords", "tutor"),
    Role.TECHNICAL_SUPPORT: translatable("PeopleWords", "technical support"),
}
_ACTS: Final[Mapping[Role, str]] = {
    Role.PRINCIPAL: translatable("PeopleWords", "reads everything, appoints to duties, changes the regulation"),
    Role.DEPUTY_HEAD_ACADEMIC: translatable(
        "PeopleWords", "controls the journal, closes periods, prints it, takes archives over, keeps the timetable"
    ),
    Role.DEPUTY_HEAD_UPBRINGING: translatable("PeopleWords", "controls the journal, makes reports on classes"),
    Role.HOMEROOM_TEACHER: translatable(
        "PeopleWords", "corrects absences of the own class, keeps its cards, writes letters to families"
    ),
    Role.TEACHER: translatable("PeopleWords", "keeps the journal of the own lessons: marks, topics, homework"),
    Role.JOURNAL_ADMINISTRATOR: translatable(
        "PeopleWords", "keeps accounts, lists, the timetable, archives and copies of the base"
    ),
    Role.ARCHIVE_OFFICER: translatable("PeopleWords", "makes archives and copies, keeps the flash drives and lists"),
    Role.SECRETARY: translatable("PeopleWords", "keeps cards of students, their coming and leaving"),
    Role.TUTOR: translatable("PeopleWords", "teaches colleagues in the training school, sees no marks"),
    Role.TECHNICAL_SUPPORT: translatable("PeopleWords", "looks after the computers, sees no data of students"),
}
_STATES: Final[Mapping[AccountState, str]] = {
    AccountState.NONE: translatable("PeopleWords", "○ no log-in"),
    AccountState.CODE: translatable("PeopleWords", "◐ code until {day}"),
    AccountState.CODE_EXPIRED: translatable("PeopleWords", "! code out of date"),
    AccountState.OPEN: translatable("PeopleWords", "✓ works"),
    AccountState.NO_DUTIES: translatable("PeopleWords", "! no duties"),
    AccountState.CLOSED: translatable("PeopleWords", "– closed on {day}"),
}
_TONES: Final[Mapping[AccountState, Tone]] = {
    AccountState.CODE: Tone.WARN,
    AccountState.CODE_EXPIRED: Tone.WARN,
    AccountState.OPEN: Tone.OK,
    AccountState.NO_DUTIES: Tone.WARN,
}


def duty_words(role: Role) -> str:
    """Return the name of a duty."""
    return _tr(_NAMES[role])


def act_words(role: Role) -> str:
    """Return what somebody with a duty may do."""
    return _tr(_ACTS[role])


def duties_words(person: StaffAccount) -> str:
    """Return the names of all duties of a person."""
    return ", ".join(map(duty_words, person.roles))


def state_words(person: StaffAccount) -> str:
    """Return whether and how a person may sign in."""
    day = "" if person.day is None else f"{person.day:%d.%m.%Y}"
    return _tr(_STATES[person.state]).replace("{day}", day)


def state_tone(person: StaffAccount) -> Tone | None:
    """Return the tint of the state; what needs nothing has none."""
    return _TONES.get(person.state)


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
