"""Students into subgroups by the lists of homeroom teachers at the beginning of a year: one act (S4-5.1f)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.readmodels.year_lists import SubgroupList, SubjectSubgroups
from ejournal_desktop.services.errors import NotAllowedError, NotInClassError, UnknownRecordError
from ejournal_desktop.services.movement_errors import RecordsAfterLeavingError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.movement import records_in_subgroup, subgroups_of_class
from ejournal_desktop.storage.queries.people import class_group_view, class_groups, roster
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId, SubjectId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PutIntoSubgroups:
    """What one act wrote, and what takes it back."""

    class_group: ClassGroupId
    day: date
    written: tuple[Change, ...]
    opposite: tuple[Change, ...]


class SubgroupListsService:
    """Shows a class by subgroups and puts the whole list in at once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def classes(self, session: Session) -> tuple[ClassGroupView, ...]:
        """Return the classes whose subgroups the person may form, in the order of the school."""
        with session.database.read() as reading:
            year = working_year(reading, self._clock.now().date())
            views = () if year is None else class_groups(reading, year)
        return tuple(view for view in views if _may_form(session, view.class_group))

    def sheet(self, session: Session, class_group: ClassGroupId) -> SubgroupList:
        """Return who is in which subgroup today, or on the first day of a year that has not begun.

        Raises:
            NotAllowedError: the person does not form the subgroups of this class.
        """
        if not _may_form(session, class_group):
            raise NotAllowedError
        with session.database.read() as reading:
            day = self._day(reading, class_group)
            views = subgroups_of_class(reading, class_group)
            students = [row for row in roster(reading, class_group) if any(span.holds(day) for span in row.spans)]
        places = {
            (member.student, view.subject): view.subgroup
            for view in views
            for member in view.members
            if member.span.holds(day)
        }
        by_name = sorted(students, key=lambda row: row.name.sort_key())
        return SubgroupList(
            class_group,
            day,
            tuple(_subjects(views)),
            tuple((row.student, row.name) for row in by_name),
            places,
        )

    def put(
        self,
        session: Session,
        class_group: ClassGroupId,
        places: Mapping[tuple[StudentId, SubjectId], SubgroupId | None],
    ) -> PutIntoSubgroups:
        """Put students into subgroups, or out of them, from today or the first day of the year on: one act.

        Raises:
            NotAllowedError: the person does not form the subgroups of this class.
            UnknownRecordError: there is no such subgroup.
            NotInClassError: a student is not of this class.
            RecordsAfterLeavingError: marks or absences stand in a subgroup that would be left from its first day on.
        """
        if not _may_form(session, class_group):
            raise NotAllowedError
        with session.database.write(session.actor(Action.FORM_SUBGROUPS)) as work:
            if class_group_view(work, class_group) is None:
                raise UnknownRecordError(kind="class_group")
            if not {row.student for row in roster(work, class_group)}.issuperset(student for student, _ in places):
                raise NotInClassError
            day, views = self._day(work, class_group), subgroups_of_class(work, class_group)
            steps = [step for key, wanted in places.items() for step in _steps(work, views, key, wanted, day)]
            work.record(class_scope(class_group), [change for change, _ in steps])
        written = tuple(change for change, _ in steps)
        return PutIntoSubgroups(class_group, day, written, tuple(opposite for _, opposite in reversed(steps)))

    def take_back(self, session: Session, put: PutIntoSubgroups) -> None:
        """Write the opposite of an act.

        Raises:
            NotAllowedError: the person does not form the subgroups of this class.
            RecordsAfterLeavingError: something was entered in the new subgroups since.
        """
        if not _may_form(session, put.class_group):
            raise NotAllowedError
        with session.database.write(session.actor(Action.FORM_SUBGROUPS)) as work:
            for change in put.opposite:
                if isinstance(change, changes.SubgroupMemberCancelled):
                    _require_empty(work, change.subgroup, change.student, change.starts)
            work.record(class_scope(put.class_group), put.opposite)

    def _day(self, reading: Reading, class_group: ClassGroupId) -> date:
        year = school_year(reading, year_of_class(reading, class_group))
        return max(self._clock.now().date(), year.starts)


def _steps(
    reading: Reading,
    views: Sequence[SubgroupView],
    key: tuple[StudentId, SubjectId],
    wanted: SubgroupId | None,
    day: date,
) -> Iterator[tuple[Change, Change]]:
    """Yield the changes of one student and subject, each with what takes it back."""
    student, subject = key
    own = [view for view in views if view.subject == subject]
    if wanted is not None and wanted not in [view.subgroup for view in own]:
        raise UnknownRecordError(kind="subgroup")
    running = [
        (view.subgroup, member.span.starts)
        for view in own
        for member in view.members
        if member.student == student and member.span.holds(day)
    ]
    if [subgroup for subgroup, _ in running] == ([] if wanted is None else [wanted]):
        return
    for subgroup, starts in running:
        again = changes.SubgroupMemberAdded(subgroup, student, starts)
        _require_empty(reading, subgroup, student, day)
        if starts >= day:
            yield changes.SubgroupMemberCancelled(subgroup, student, starts), again
        else:
            yield changes.SubgroupMemberRemoved(subgroup, student, starts, day - _DAY), again
    if wanted is not None:
        added = changes.SubgroupMemberAdded(wanted, student, day)
        yield added, changes.SubgroupMemberCancelled(wanted, student, day)


def _require_empty(reading: Reading, subgroup: SubgroupId, student: StudentId, day: date) -> None:
    count = records_in_subgroup(reading, subgroup, student, day)
    if count:
        raise RecordsAfterLeavingError(count=count)


def _subjects(views: Sequence[SubgroupView]) -> Iterator[SubjectSubgroups]:
    titles = {view.subject: view.subject_title for view in views}
    for subject, title in titles.items():
        own = tuple((view.subgroup, view.title) for view in views if view.subject == subject)
        yield SubjectSubgroups(subject, title, own)


def _may_form(session: Session, class_group: ClassGroupId) -> bool:
    """Tell whether the rights and the regulation let a person enter the subgroups of a class."""
    roles = session.signed_in.roles
    is_own = session.signed_in.is_homeroom_of(class_group)
    named = set(roles) & set(session.regulation.planning.subgroups_entered_by)
    return bool(named) and may_act(Action.FORM_SUBGROUPS, roles, is_own=is_own)
