"""Taking students into class groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import StudentEnrolled, StudentRegistered
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.people import class_group_view, next_number, roster

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class NewStudent:
    """A student who joins a class group; ``order`` names the school order, if any."""

    name: PersonName
    starts: date
    birth_date: date | None = None
    order: str = ""


class EnrollmentService:
    """Who belongs to which class group, and since when."""

    def enroll(
        self, session: Session, class_group: ClassGroupId, students: Sequence[NewStudent]
    ) -> tuple[StudentId, ...]:
        """Register students and take them into a class group: one act, one entry of the log.

        Their rows come after those that are taken already, in alphabetical order among themselves.

        Raises:
            NotAllowedError: no role of the person records the movement of students.
            UnknownRecordError: there is no such class group.
        """
        session.require(Action.RECORD_MOVEMENT)
        with session.database.write(session.actor(Action.RECORD_MOVEMENT)) as work:
            if class_group_view(work, class_group) is None:
                raise UnknownRecordError(kind="class_group")
            first = next_number(roster(work, class_group))
            alphabetical = sorted(students, key=lambda new: new.name.sort_key())
            numbers = {id(new): number for number, new in enumerate(alphabetical, start=first)}
            pairs = [(StudentId(work.new_identifier()), new) for new in students]
            changes: list[Change] = [_card(student, new) for student, new in pairs]
            changes += [
                StudentEnrolled(student, class_group, new.starts, normalised(new.order), numbers[id(new)])
                for student, new in pairs
            ]
            work.record(class_scope(class_group), changes)
        return tuple(student for student, _ in pairs)


def _card(student: StudentId, new: NewStudent) -> StudentRegistered:
    name = new.name
    parts = (normalised(name.surname), normalised(name.given_name), normalised(name.patronymic))
    return StudentRegistered(student, *parts, new.birth_date)
