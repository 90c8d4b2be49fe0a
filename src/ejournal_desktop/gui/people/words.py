"""Duties and states of accounts in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.duties import ORDERED_ROLES, DataPower
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.accounts import AccountState
from ejournal_desktop.readmodels.duties import EntryFault, StaffEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.accounts import StaffAccount
    from ejournal_desktop.readmodels.duties import EntryFinding, HeldDuty, KeptPage, StaffLogLine

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
_FROM: Final = translatable("PeopleWords", "from {day}")
_ORDER: Final = translatable("PeopleWords", "order № {order} of {day}")
_NO_ORDER: Final = translatable("PeopleWords", "! no order")
_POWERS: Final[Mapping[DataPower, str]] = {
    DataPower.CARDS: translatable("PeopleWords", "cards"),
    DataPower.CONSENTS: translatable("PeopleWords", "consents"),
    DataPower.MOVEMENT: translatable("PeopleWords", "personal files"),
    DataPower.SUMMARY_FORMS: translatable("PeopleWords", "summaries"),
    DataPower.PRINTING: translatable("PeopleWords", "printing"),
}
_POWER_ACTS: Final[Mapping[DataPower, str]] = {
    DataPower.CARDS: translatable(
        "PeopleWords", "see and change cards of students and guardians: addresses, telephones, kinship"
    ),
    DataPower.CONSENTS: translatable("PeopleWords", "see and change the register of consents"),
    DataPower.MOVEMENT: translatable("PeopleWords", "record who comes and leaves, with orders and days of birth"),
    DataPower.SUMMARY_FORMS: translatable("PeopleWords", "make, see and issue reports on whole classes and the school"),
    DataPower.PRINTING: translatable("PeopleWords", "print the journal, diaries and letters, issue files"),
}
_FAULTS: Final[Mapping[EntryFault, str]] = {
    EntryFault.NAMESAKE: translatable(
        "PeopleWords", "Somebody else has the same name: one person twice? Withdraw the wrong entry, or add patronymics"
    ),
    EntryFault.NAME_INCOMPLETE: translatable(
        "PeopleWords", "The name is incomplete: printed papers want all its parts"
    ),
    EntryFault.NO_ORDER: translatable("PeopleWords", "Duties without an order: {duties}"),
    EntryFault.NO_DUTIES: translatable("PeopleWords", "The log-in is open and has no duty: close it, or give a duty"),
    EntryFault.ORDER_WAITS: translatable("PeopleWords", "An order of the principal waits to be carried out"),
    EntryFault.NO_UNDERTAKING: translatable(
        "PeopleWords", "Sees personal data and has not signed the undertaking of non-disclosure"
    ),
    EntryFault.CODE_UNUSED: translatable("PeopleWords", "The one-time code was not used in time: give a new one"),
}
_EVENTS: Final[Mapping[StaffEvent, str]] = {
    StaffEvent.REGISTERED: translatable("PeopleWords", "entered in the list of the school"),
    StaffEvent.CODE: translatable("PeopleWords", "log-in with new keys"),
    StaffEvent.DUTY: translatable("PeopleWords", "duty «{duty}», {days}, {order}"),
    StaffEvent.ORDERED: translatable("PeopleWords", "appointed to «{duty}», {days}, {order}"),
    StaffEvent.POWERS: translatable("PeopleWords", "powers over personal data from {day}: {powers}"),
    StaffEvent.UNDERTAKING: translatable("PeopleWords", "undertaking of non-disclosure signed on {day}"),
    StaffEvent.UNDERTAKING_TAKEN_BACK: translatable("PeopleWords", "entry of the undertaking taken back"),
    StaffEvent.CLOSED: translatable("PeopleWords", "log-in closed on {day}"),
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
    day = "" if person.day is None else dotted_day(person.day)
    return _tr(_STATES[person.state]).replace("{day}", day)


def state_tone(person: StaffAccount) -> Tone | None:
    """Return the tint of the state; what needs nothing has none."""
    return _TONES.get(person.state)


def span_words(held: HeldDuty | KeptPage) -> str:
    """Return the days between which a duty or a page is held."""
    if held.ends is None:
        return _tr(_FROM).replace("{day}", dotted_day(held.starts))
    return f"{held.starts:%d.%m.%Y} – {held.ends:%d.%m.%Y}"


def held_words(held: HeldDuty) -> str:
    """Return the order behind a duty; a duty that needs one and has none says so."""
    if held.order and held.order_date is not None:
        return _tr(_ORDER).format(order=held.order, day=dotted_day(held.order_date))
    return _tr(_NO_ORDER) if held.role in ORDERED_ROLES else "–"


def power_words(power: DataPower) -> str:
    """Return the kind of personal data that a power is about, in few words."""
    return _tr(_POWERS[power])


def power_acts(power: DataPower) -> str:
    """Return what a power allows."""
    return _tr(_POWER_ACTS[power])


def fault_words(finding: EntryFinding) -> str:
    """Return what is wrong with the entry of a user, and what mends it."""
    duties = ", ".join(map(duty_words, finding.roles))
    return _tr(_FAULTS[finding.fault]).replace("{duties}", duties)


def event_words(line: StaffLogLine) -> str:
    """Return what happened to a person."""
    fields = {"duty": "", "days": "", "order": "", "powers": ", ".join(map(power_words, line.powers)) or "–", "day": ""}
    if line.held is not None:
        fields |= {"duty": duty_words(line.held.role), "days": span_words(line.held), "order": held_words(line.held)}
    if line.day is not None:
        fields["day"] = dotted_day(line.day)
    return _tr(_EVENTS[line.event]).format(**fields)


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
