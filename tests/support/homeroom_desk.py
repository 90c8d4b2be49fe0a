"""A homeroom teacher of the training school with the own class, real vault and log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.homeroom.service import HomeroomService
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.absences import AttendanceEntry
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import ClassWeek
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

WEEK = "2026-W47"
"""The week of the frozen clock: Monday 16 to Friday 20 November."""


_KNOWN: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class HomeroomDesk:
    """A homeroom teacher, the class and the service of the week."""

    school: SchoolCase
    session: Session
    service: HomeroomService

    @property
    def class_group(self) -> ClassGroupId:
        """The own class group."""
        return self.session.signed_in.homeroom_of[0].class_group

    def week(self, week: str = WEEK) -> ClassWeek:
        """Read a week of the own class."""
        return self.service.week(self.session, self.class_group, week)

    def entries_of(self, student: StudentId, week: str = WEEK) -> Sequence[AttendanceEntry]:
        """Return the attendance of a student in a week."""
        return [entry for entry in self.week(week).entries if entry.student == student]

    def statuses(self, student: StudentId, day: date, week: str = WEEK) -> list[str]:
        """Return the codes of a student's day in the order of the bells."""
        return [entry.status for entry in self.entries_of(student, week) if entry.day == day]

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return what the database holds."""
        with self.session.database.read() as reading:
            return [tuple(row) for row in reading.connection.exec_driver_sql(statement, values)]

    def log_entries(self) -> int:
        """Return how many acts the log holds."""
        return int(self.rows("SELECT count(*) FROM log_entry")[0][0])


def homeroom_desk(school: SchoolCase, title: str = MARKED_CLASS) -> HomeroomDesk:
    """Return the desk of the homeroom teacher of a class."""
    for handle in _candidates(school, title):
        session = school.sign_in(handle)
        if any(view.title == title for view in session.signed_in.homeroom_of):
            _KNOWN[title] = handle
            return HomeroomDesk(school, session, HomeroomService(school.clock))
        school.sign_out(session)
    raise LookupError(title)


def _candidates(school: SchoolCase, title: str) -> Sequence[str]:
    """Return who may have the class, first who was found before: a log-in costs a fifth of a second."""
    teachers = [login.handle for login in school.logins if login.role in (Role.TEACHER, Role.HOMEROOM_TEACHER)]
    return [_KNOWN[title], *teachers] if title in _KNOWN else teachers
