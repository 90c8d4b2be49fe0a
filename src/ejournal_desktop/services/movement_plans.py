"""What a movement of a student writes: worked out before anything is written, so that it can be shown first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.changes import (
    EnrollmentEnded,
    StudentEnrolled,
    StudentRegistered,
    SubgroupMemberAdded,
    SubgroupMemberRemoved,
)
from ejournal_desktop.domain.changes_desk import LeavingExplained
from ejournal_desktop.domain.movement import first_overlap
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.movement_errors import (
    AlreadyEnrolledError,
    AlreadyInSubgroupError,
    MovementDatesError,
    NotEnrolledError,
    RecordsAfterLeavingError,
)
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.movement import (
    records_after,
    stays,
    student_facts,
    subgroup_view,
    subgroups_of_class,
)
from ejournal_desktop.storage.queries.people import class_group_view, next_number, roster
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.storage.queries.movement import EnrollmentFacts, StudentFacts
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TransferWish:
    """A student goes to another class group from a day on; ``subgroups`` are those of the new class group."""

    student: StudentId
    target: ClassGroupId
    starts: date
    order: str = ""
    subgroups: tuple[SubgroupId, ...] = ()


@dataclass(frozen=True, slots=True)
class MovementPlan:
    """The changes of a movement by class group."""

    parts: tuple[tuple[ClassGroupId, tuple[Change, ...]], ...]

    def record(self, work: UnitOfWork) -> None:
        """Write everything, each class group into its own feed."""
        for class_group, changes in self.parts:
            work.record(class_scope(class_group), changes)


def plan_leaving(
    reading: Reading, class_group: ClassGroupId, student: StudentId, ends: date, order: str, *, reason: str = ""
) -> MovementPlan:
    """Return what ends a stay and the subgroups with it, and why where that is said.

    Raises:
        NotEnrolledError: the student is not there on that day.
        RecordsAfterLeavingError: something was entered for later days.
    """
    stay, words = _open_stay(reading, class_group, student, ends), normalised(reason)
    why = (LeavingExplained(student, class_group, ends, words),) if words else ()
    return MovementPlan(((class_group, (*_leaving(reading, stay, ends, order), *why)),))


def plan_transfer(reading: Reading, source: ClassGroupId, wish: TransferWish) -> MovementPlan:
    """Return what moves a student: ends here the day before, begins there.

    Raises:
        The errors of ``plan_leaving``; UnknownRecordError: there is no such class group or subgroup.
        MovementDatesError: the day is not in the school year.
        AlreadyEnrolledError: the student is in the other class group on that day.
        AlreadyInSubgroupError: two of the new subgroups are of one subject.
    """
    card = student_facts(reading, wish.student)
    if card is None or class_group_view(reading, wish.target) is None or wish.target == source:
        raise UnknownRecordError(kind="class_group")
    _require_in_year(reading, wish.target, wish.starts)
    last = wish.starts - timedelta(days=1)
    stay = _open_stay(reading, source, wish.student, last)
    if stay_overlapping(reading, wish.target, wish.student, DateSpan(wish.starts)):
        raise AlreadyEnrolledError
    joining = [
        _registered(wish.student, card),
        _enrolled(reading, wish.target, wish.student, wish.starts, wish.order),
        *_joining(reading, wish),
    ]
    return MovementPlan(((source, _leaving(reading, stay, last, wish.order)), (wish.target, tuple(joining))))


def plan_return(
    reading: Reading, class_group: ClassGroupId, student: StudentId, starts: date, order: str
) -> MovementPlan:
    """Return what takes a student back who left; the row is the one of old.

    Raises:
        UnknownRecordError: there is no such student or class group.
        MovementDatesError: the day is not in the school year.
        AlreadyEnrolledError: the student is in a class group from that day on already.
    """
    card = student_facts(reading, student)
    if card is None or class_group_view(reading, class_group) is None:
        raise UnknownRecordError(kind="student")
    _require_in_year(reading, class_group, starts)
    if first_overlap(DateSpan(starts), [stay.span for stay in stays_of_year(reading, class_group, student)]):
        raise AlreadyEnrolledError
    changes = (_registered(student, card), _enrolled(reading, class_group, student, starts, order))
    return MovementPlan(((class_group, changes),))


def plan_joining_subgroup(reading: Reading, view: SubgroupView, student: StudentId, starts: date) -> MovementPlan:
    """Return what puts a student into a subgroup: another one of the subject is left the day before.

    Raises:
        NotEnrolledError: the student is not in the class group on that day.
        AlreadyInSubgroupError: the student is in a subgroup of the subject on that day already, or on a later one.
    """
    if stay_overlapping(reading, view.class_group, student, DateSpan(starts, starts)) is None:
        raise NotEnrolledError
    held = [(one.subgroup, span) for one in of_subject(reading, view) for span in spans_in(one, student)]
    running = [(subgroup, span) for subgroup, span in held if span.holds(starts)]
    if any(span.starts >= starts for _, span in held) or any(one == view.subgroup for one, _ in running):
        raise AlreadyInSubgroupError
    last = starts - timedelta(days=1)
    ended = [SubgroupMemberRemoved(subgroup, student, span.starts, last) for subgroup, span in running]
    return MovementPlan(((view.class_group, (*ended, SubgroupMemberAdded(view.subgroup, student, starts))),))


def plan_leaving_subgroup(view: SubgroupView, student: StudentId, ends: date) -> MovementPlan:
    """Return what ends a membership.

    Raises:
        NotEnrolledError: the student is not in the subgroup on that day.
    """
    span = next((one for one in spans_in(view, student) if one.holds(ends)), None)
    if span is None:
        raise NotEnrolledError
    return MovementPlan(((view.class_group, (SubgroupMemberRemoved(view.subgroup, student, span.starts, ends),)),))


def stays_of_year(reading: Reading, class_group: ClassGroupId, student: StudentId) -> Sequence[EnrollmentFacts]:
    """Return where a student was in the year of a class group."""
    year = year_of_class(reading, class_group)
    return [stay for stay in stays(reading, student) if year_of_class(reading, stay.class_group) == year]


def stay_overlapping(
    reading: Reading, class_group: ClassGroupId, student: StudentId, span: DateSpan
) -> EnrollmentFacts | None:
    """Return a stay in a class group that shares a day with a span."""
    known = (stay for stay in stays(reading, student) if stay.class_group == class_group)
    return next((stay for stay in known if first_overlap(span, [stay.span])), None)


def known_subgroup(reading: Reading, subgroup: SubgroupId) -> SubgroupView:
    """Return a subgroup.

    Raises:
        UnknownRecordError: there is none.
    """
    view = subgroup_view(reading, subgroup)
    if view is None:
        raise UnknownRecordError(kind="subgroup")
    return view


def of_subject(reading: Reading, view: SubgroupView) -> Sequence[SubgroupView]:
    """Return all subgroups of the class group for the subject of one of them."""
    return [one for one in subgroups_of_class(reading, view.class_group) if one.subject == view.subject]


def spans_in(view: SubgroupView, student: StudentId) -> Sequence[DateSpan]:
    """Return when a student was in a subgroup."""
    return [member.span for member in view.members if member.student == student]


def _open_stay(reading: Reading, class_group: ClassGroupId, student: StudentId, ends: date) -> EnrollmentFacts:
    stay = stay_overlapping(reading, class_group, student, DateSpan(ends, ends))
    if stay is None:
        raise NotEnrolledError
    count = records_after(reading, class_group, student, ends)
    if count:
        raise RecordsAfterLeavingError(count=count)
    return stay


def _leaving(reading: Reading, stay: EnrollmentFacts, ends: date, order: str) -> tuple[Change, ...]:
    memberships = [
        SubgroupMemberRemoved(view.subgroup, stay.student, span.starts, max(ends, span.starts))
        for view in subgroups_of_class(reading, stay.class_group)
        for span in spans_in(view, stay.student)
        if span.ends is None or span.ends > ends
    ]
    ended = EnrollmentEnded(stay.student, stay.class_group, stay.span.starts, ends, normalised(order))
    return (*memberships, ended)


def _registered(student: StudentId, card: StudentFacts) -> StudentRegistered:
    return StudentRegistered(student, card.surname, card.given_name, card.patronymic, card.birth_date)


def _enrolled(
    reading: Reading, class_group: ClassGroupId, student: StudentId, starts: date, order: str
) -> StudentEnrolled:
    """Return the enrolment in the row of old, or in the next free one."""
    students = roster(reading, class_group)
    old = next((row.number for row in students if row.student == student), next_number(students))
    return StudentEnrolled(student, class_group, starts, normalised(order), old)


def _joining(reading: Reading, wish: TransferWish) -> Iterable[Change]:
    """Return the memberships of the new class group: at most one for each subject."""
    known = {view.subgroup: view for view in subgroups_of_class(reading, wish.target)}
    if not known.keys() >= set(wish.subgroups):
        raise UnknownRecordError(kind="subgroup")
    subjects = [known[subgroup].subject for subgroup in wish.subgroups]
    if len(set(subjects)) != len(subjects):
        raise AlreadyInSubgroupError
    return [SubgroupMemberAdded(subgroup, wish.student, wish.starts) for subgroup in wish.subgroups]


def _require_in_year(reading: Reading, class_group: ClassGroupId, day: date) -> None:
    year = school_year(reading, year_of_class(reading, class_group))
    if not year.starts <= day <= year.ends:
        raise MovementDatesError
