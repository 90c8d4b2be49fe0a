"""The curriculum, plans that are missing, and how far programmes are fulfilled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_teaching import CurriculumSet
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.readmodels.curriculum import SchoolCurriculum
from ejournal_desktop.readmodels.plans import CurriculumChange
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.plan_curriculum import curriculum_lines
from ejournal_desktop.services.plan_errors import CurriculumChangedError, CurriculumHoursError
from ejournal_desktop.services.plan_states import weeks_of_year
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.people import class_group_view
from ejournal_desktop.storage.queries.plans import curriculum_hours, is_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, SubjectId
    from ejournal_desktop.readmodels.plans import CurriculumHours
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

    Place = tuple[ClassGroupId, SubjectId]

MOST_WEEKLY = 40
MOST_YEARLY = 1000


class ProgrammesService:
    """What the deputy head sets and checks."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def set_curriculum(
        self, session: Session, class_group: ClassGroupId, subject: SubjectId, hours: CurriculumHours
    ) -> CurriculumChange:
        """Set the hours of a subject in a class group; no hours take the entry back.

        Raises:
            NotAllowedError: no role of the person makes the curriculum.
            UnknownRecordError: there is no such subject, or no such class in a year that was opened (S3-3.4a).
            CurriculumHoursError: hours out of range.
        """
        (change,) = self.set_hours(session, [(class_group, subject)], hours)
        return change

    def set_hours(
        self, session: Session, places: Sequence[Place], hours: CurriculumHours
    ) -> tuple[CurriculumChange, ...]:
        """Set the same hours of a subject in several class groups: one act.

        Raises:
            The errors of ``set_curriculum``.
        """
        return self._store(session, [(place, hours) for place in places])

    def restore_curriculum(self, session: Session, changes: Sequence[CurriculumChange]) -> tuple[CurriculumChange, ...]:
        """Take an act back: the hours become what they were before.

        Raises:
            CurriculumChangedError: somebody set other hours since.
            NotAllowedError: no role of the person makes the curriculum.
        """
        session.require(Action.EDIT_CURRICULUM)
        with session.database.read() as reading:
            if any(curriculum_hours(reading, one.class_group, one.subject) != one.after for one in changes):
                raise CurriculumChangedError
        return self._store(session, [((one.class_group, one.subject), one.before) for one in changes])

    def curriculum(self, session: Session) -> SchoolCurriculum:
        """Return hours by curriculum, timetable and course plan of every subject of the current year.

        Raises:
            NotAllowedError: the person neither makes the curriculum nor controls the school.
        """
        roles = session.signed_in.roles
        can_edit = may_act(Action.EDIT_CURRICULUM, roles)
        if not can_edit and not may_act(Action.CONTROL, roles):
            raise NotAllowedError
        today = self._clock.now().date()
        with session.database.read() as reading:
            year = working_year(reading, today)
            if year is None:
                return SchoolCurriculum((), can_edit)
            lines = curriculum_lines(session, reading, year, today)
            return SchoolCurriculum(lines, can_edit, weeks_of_year(session, reading, year))

    def _store(self, session: Session, wanted: Sequence[tuple[Place, CurriculumHours]]) -> tuple[CurriculumChange, ...]:
        session.require(Action.EDIT_CURRICULUM)
        for _, hours in wanted:
            if not (0 <= hours.weekly <= MOST_WEEKLY and 0 <= hours.yearly <= MOST_YEARLY):
                raise CurriculumHoursError(weekly=MOST_WEEKLY, yearly=MOST_YEARLY)
        with session.database.write(session.actor(Action.EDIT_CURRICULUM)) as work:
            return tuple(_set(work, place, hours) for place, hours in wanted)


def _set(work: UnitOfWork, place: Place, hours: CurriculumHours) -> CurriculumChange:
    class_group, subject = place
    _require_place(work, class_group, subject)
    before = curriculum_hours(work, class_group, subject)
    if before != hours:
        work.record(class_scope(class_group), [CurriculumSet(class_group, subject, hours.weekly, hours.yearly)])
    return CurriculumChange(class_group, subject, before, hours)


def _require_place(reading: Reading, class_group: ClassGroupId, subject: SubjectId) -> None:
    if class_group_view(reading, class_group) is None:
        raise UnknownRecordError(kind="class_group")
    if not is_subject(reading, subject):
        raise UnknownRecordError(kind="subject")
