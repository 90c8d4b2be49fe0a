"""People of the school: their names and the roles under which staff act."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ejournal_desktop.kernel.text import alphabetical_key


class Role(StrEnum):
    """A duty that gives rights; one person may hold several (requirements.md, permissions, rule 7)."""

    PRINCIPAL = "principal"
    DEPUTY_HEAD_ACADEMIC = "deputy_head_academic"
    DEPUTY_HEAD_UPBRINGING = "deputy_head_upbringing"
    HOMEROOM_TEACHER = "homeroom_teacher"
    TEACHER = "teacher"
    JOURNAL_ADMINISTRATOR = "journal_administrator"
    ARCHIVE_OFFICER = "archive_officer"
    SECRETARY = "secretary"
    TUTOR = "tutor"
    TECHNICAL_SUPPORT = "technical_support"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its Russian parts; the patronymic may be empty."""

    surname: str
    given_name: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """Surname, given name and patronymic."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)

    @property
    def short(self) -> str:
        """Surname and given name, as a row of the journal shows a student."""
        return f"{self.surname} {self.given_name}".strip()

    @property
    def with_initials(self) -> str:
        """Surname and initials, as staff are named: «Иванова М. П.»."""
        initials = [f"{part[0]}." for part in (self.given_name, self.patronymic) if part]
        return " ".join([self.surname, *initials])

    def sort_key(self) -> tuple[str, str, str]:
        """Key of the alphabetical order of a class list."""
        return (alphabetical_key(self.surname), alphabetical_key(self.given_name), alphabetical_key(self.patronymic))
