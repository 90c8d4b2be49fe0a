"""Movement of students: leaving, changing class or subgroup, orders. Marks stay where they were given."""

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
from ejournal_desktop.domain.movement import first_overlap
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
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
from ejournal_desktop.storage.queries.people import class_group_view
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.movement import EnrollmentFacts
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
class OrderWish:
    """The orders of a stay, known by the day it began."""

    student: StudentId
    starts: date
    joined_order: str
    left_order: str = ""


class MovementService:
    """Who leaves, who changes class or subgroup, and by which order."""

    def subgroups(self, session: Session, class_group: ClassGroupId) -> tuple[SubgroupView, ...]:
        """Return the subgroups of a class group with everyone who was ever in them.

        Raises:
            NotAllowedError: no role of the person sees them.
        """
        session.require_reading(Action.RECORD_MOVEMENT)
        with session.database.read() as reading:
            return subgroups_of_class(reading, class_group)

    def end_enrollment(
        self, session: Session, class_group: ClassGroupId, student: StudentId, ends: date, order: str = ""
    ) -> None:
        """Say which day is a student's last one in a class group; the row stays, the subgroups end with it.

        Raises:
            NotAllowedError: no role of the person records the movement of students.
            NotEnrolledError: the student is not there on that day.
            RecordsAfterLeavingError: something was entered for later days.
        """
        session.require(Action.RECORD_MOVEMENT)
        with session.database.write(session.actor(Action.RECORD_MOVEMENT)) as work:
            stay = _open_stay(work, class_group, student, ends)
            work.record(class_scope(class_group), _leaving(work, stay, ends, order))

    def transfer_student(self, session: Session, source: ClassGroupId, wish: TransferWish) -> None:
        """Move a student to another class group: ends here the day before, begins there, marks stay where they are.

        Raises:
            The errors of ``end_enrollment``; UnknownRecordError: there is no such class group or subgroup.
            AlreadyEnrolledError: the student is in the other class group on that day.
            AlreadyInSubgroupError: two of the new subgroups are of one subject.
        """
        session.require(Action.RECORD_MOVEMENT)
        with session.database.write(session.actor(Action.RECORD_MOVEMENT)) as work:
            card = student_facts(work, wish.student)
            if card is None or class_group_view(work, wish.target) is None or wish.target == source:
                raise UnknownRecordError(kind="class_group")
            _require_in_year(work, wish.target, wish.starts)
            last = wish.starts - timedelta(days=1)
            stay = _open_stay(work, source, wish.student, last)
            if _stay_overlapping(work, wish.target, wish.student, DateSpan(wish.starts)):
                raise AlreadyEnrolledError
            work.record(class_scope(source), _leaving(work, stay, last, wish.order))
            changes: list[Change] = [
                StudentRegistered(wish.student, card.surname, card.given_name, card.patronymic, card.birth_date),
                StudentEnrolled(wish.student, wish.target, wish.starts, normalised(wish.order)),
            ]
            changes += _joining(work, wish)
            work.record(class_scope(wish.target), changes)

    def enroll_again(
        self, session: Session, class_group: ClassGroupId, student: StudentId, starts: date, order: str = ""
    ) -> None:
        """Take a student back who left; the row is the one of old.

        Raises:
            NotAllowedError: no role of the person records the movement of students.
            AlreadyEnrolledError: the student is in a class group from that day on already.
            UnknownRecordError: there is no such student or class group.
        """
        session.require(Action.RECORD_MOVEMENT)
        with session.database.write(session.actor(Action.RECORD_MOVEMENT)) as work:
            card = student_facts(work, student)
            if card is None or class_group_view(work, class_group) is None:
                raise UnknownRecordError(kind="student")
            _require_in_year(work, class_group, starts)
            year = year_of_class(work, class_group)
            same_year = [stay for stay in stays(work, student) if year_of_class(work, stay.class_group) == year]
            if first_overlap(DateSpan(starts), [stay.span for stay in same_year]) is not None:
                raise AlreadyEnrolledError
            changes = [
                StudentRegistered(student, card.surname, card.given_name, card.patronymic, card.birth_date),
                StudentEnrolled(student, class_group, starts, normalised(order)),
            ]
            work.record(class_scope(class_group), changes)

    def join_subgroup(self, session: Session, subgroup: SubgroupId, student: StudentId, starts: date) -> None:
        """Put a student into a subgroup from a day on; another one of the subject is left the day before.

        Raises:
            NotAllowedError: by the regulation somebody else enters subgroups.
            UnknownRecordError: there is no such subgroup.
            NotEnrolledError: the student is not in the class group on that day.
            AlreadyInSubgroupError: the student is in another subgroup of the subject on a later day.
        """
        with session.database.write(session.actor(Action.FORM_SUBGROUPS)) as work:
            view = _subgroup(work, subgroup)
            self._require_former(session, view)
            if _stay_overlapping(work, view.class_group, student, DateSpan(starts, starts)) is None:
                raise NotEnrolledError
            changes = _changing_subgroup(_of_subject(work, view), view, student, starts)
            work.record(class_scope(view.class_group), changes)

    def leave_subgroup(self, session: Session, subgroup: SubgroupId, student: StudentId, ends: date) -> None:
        """Say which day is a student's last one in a subgroup.

        Raises:
            NotAllowedError: by the regulation somebody else enters subgroups.
            UnknownRecordError: there is no such subgroup.
            NotEnrolledError: the student is not in it on that day.
        """
        with session.database.write(session.actor(Action.FORM_SUBGROUPS)) as work:
            view = _subgroup(work, subgroup)
            self._require_former(session, view)
            span = next((one for one in _spans(view, student) if one.holds(ends)), None)
            if span is None:
                raise NotEnrolledError
            work.record(class_scope(view.class_group), [SubgroupMemberRemoved(subgroup, student, span.starts, ends)])

    def correct_orders(self, session: Session, class_group: ClassGroupId, wish: OrderWish) -> None:
        """Write other numbers of orders into a stay; its dates stay.

        Raises:
            NotAllowedError: no role of the person records the movement of students.
            NotEnrolledError: there is no stay that began on that day.
        """
        session.require(Action.RECORD_MOVEMENT)
        with session.database.write(session.actor(Action.RECORD_MOVEMENT)) as work:
            known = [stay for stay in stays(work, wish.student) if stay.class_group == class_group]
            stay = next((stay for stay in known if stay.span.starts == wish.starts), None)
            if stay is None:
                raise NotEnrolledError
            changes: list[Change] = [
                StudentEnrolled(wish.student, class_group, wish.starts, normalised(wish.joined_order))
            ]
            if stay.span.ends is not None:
                left = normalised(wish.left_order)
                changes.append(EnrollmentEnded(wish.student, class_group, wish.starts, stay.span.ends, left))
            work.record(class_scope(class_group), changes)

    @staticmethod
    def _require_former(session: Session, view: SubgroupView) -> None:
        session.require(Action.FORM_SUBGROUPS, is_own=session.signed_in.is_homeroom_of(view.class_group))
        if not set(session.signed_in.roles) & set(session.regulation.planning.subgroups_entered_by):
            raise NotAllowedError


def _open_stay(reading: Reading, class_group: ClassGroupId, student: StudentId, ends: date) -> EnrollmentFacts:
    """Return the stay that a last day ends.

    Raises:
        NotEnrolledError: the student was not there on that day.
        RecordsAfterLeavingError: something was entered for later days.
    """
    stay = _stay_overlapping(reading, class_group, student, DateSpan(ends, ends))
    if stay is None:
        raise NotEnrolledError
    count = records_after(reading, class_group, student, ends)
    if count:
        raise RecordsAfterLeavingError(count=count)
    return stay


def _stay_overlapping(
    reading: Reading, class_group: ClassGroupId, student: StudentId, span: DateSpan
) -> EnrollmentFacts | None:
    known = (stay for stay in stays(reading, student) if stay.class_group == class_group)
    return next((stay for stay in known if first_overlap(span, [stay.span])), None)


def _leaving(work: UnitOfWork, stay: EnrollmentFacts, ends: date, order: str) -> Sequence[Change]:
    memberships = [
        SubgroupMemberRemoved(view.subgroup, stay.student, span.starts, max(ends, span.starts))
        for view in subgroups_of_class(work, stay.class_group)
        for span in _spans(view, stay.student)
        if span.ends is None or span.ends > ends
    ]
    ended = EnrollmentEnded(stay.student, stay.class_group, stay.span.starts, ends, normalised(order))
    return [*memberships, ended]


def _joining(work: UnitOfWork, wish: TransferWish) -> Iterable[Change]:
    """Return the memberships of the new class group: at most one for each subject."""
    known = {view.subgroup: view for view in subgroups_of_class(work, wish.target)}
    if not known.keys() >= set(wish.subgroups):
        raise UnknownRecordError(kind="subgroup")
    subjects = [known[subgroup].subject for subgroup in wish.subgroups]
    if len(set(subjects)) != len(subjects):
        raise AlreadyInSubgroupError
    return [SubgroupMemberAdded(subgroup, wish.student, wish.starts) for subgroup in wish.subgroups]


def _subgroup(reading: Reading, subgroup: SubgroupId) -> SubgroupView:
    view = subgroup_view(reading, subgroup)
    if view is None:
        raise UnknownRecordError(kind="subgroup")
    return view


def _of_subject(reading: Reading, view: SubgroupView) -> Sequence[SubgroupView]:
    """Return all subgroups of the class group for one subject."""
    return [one for one in subgroups_of_class(reading, view.class_group) if one.subject == view.subject]


def _changing_subgroup(
    siblings: Sequence[SubgroupView], view: SubgroupView, student: StudentId, starts: date
) -> Sequence[Change]:
    """Return what puts a student into a subgroup: the span held on that day ends the day before.

    Raises:
        AlreadyInSubgroupError: a subgroup of the subject holds the student from that day on, or later.
    """
    held = [(one.subgroup, span) for one in siblings for span in _spans(one, student)]
    if any(span.starts >= starts for _, span in held):
        raise AlreadyInSubgroupError
    running = [(subgroup, span) for subgroup, span in held if span.holds(starts)]
    if any(subgroup == view.subgroup for subgroup, _ in running):
        raise AlreadyInSubgroupError
    last = starts - timedelta(days=1)
    ended = [SubgroupMemberRemoved(subgroup, student, span.starts, last) for subgroup, span in running]
    return [*ended, SubgroupMemberAdded(view.subgroup, student, starts)]


def _spans(view: SubgroupView, student: StudentId) -> Sequence[DateSpan]:
    return [member.span for member in view.members if member.student == student]


def _require_in_year(reading: Reading, class_group: ClassGroupId, day: date) -> None:
    year = school_year(reading, year_of_class(reading, class_group))
    if not year.starts <= day <= year.ends:
        raise MovementDatesError
