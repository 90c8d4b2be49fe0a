"""Taking a movement back that was written by mistake: what began never began, what ended goes on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import (
    EnrollmentCancelled,
    StudentEnrolled,
    SubgroupMemberAdded,
    SubgroupMemberCancelled,
)
from ejournal_desktop.domain.movement import first_overlap
from ejournal_desktop.readmodels.movement import MovementKind
from ejournal_desktop.services.movement_errors import (
    AlreadyEnrolledError,
    AlreadyInSubgroupError,
    NotEnrolledError,
    RecordsAfterLeavingError,
)
from ejournal_desktop.services.movement_plans import (
    MovementPlan,
    known_subgroup,
    of_subject,
    spans_in,
    stays_of_year,
)
from ejournal_desktop.storage.queries.movement import records_in_subgroup, records_within, subgroups_of_class

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.movement import MovementKey
    from ejournal_desktop.storage.queries.movement import EnrollmentFacts
    from ejournal_desktop.storage.reading import Reading


def plan_reversal(reading: Reading, class_group: ClassGroupId, key: MovementKey) -> MovementPlan:
    """Return what takes an event of a class group back; a transfer is taken back on both sides.

    Raises:
        NotEnrolledError: there is no such event any more.
        RecordsAfterLeavingError: something was entered for the student since.
        AlreadyEnrolledError, AlreadyInSubgroupError: the student is elsewhere by now.
    """
    if key.subgroup is not None:
        return _subgroup_reversal(reading, key)
    known = stays_of_year(reading, class_group, key.student)
    own = next((one for one in known if one.class_group == class_group and one.span.starts == key.starts), None)
    if own is None:
        raise NotEnrolledError
    match key.kind:
        case MovementKind.ARRIVED:
            return MovementPlan((_cancelled(reading, own),))
        case MovementKind.CAME_FROM_CLASS:
            before = _neighbour(known, own.span.starts - timedelta(days=1))
            return MovementPlan((_cancelled(reading, own), _reopened(reading, before, known, {own.span.starts})))
        case MovementKind.WENT_TO_CLASS if own.span.ends is not None:
            after = _begun(known, own.span.ends + timedelta(days=1))
            return MovementPlan((_cancelled(reading, after), _reopened(reading, own, known, {after.span.starts})))
        case MovementKind.LEFT if own.span.ends is not None:
            return MovementPlan((_reopened(reading, own, known, set()),))
        case _:
            raise NotEnrolledError


def _cancelled(reading: Reading, stay: EnrollmentFacts) -> tuple[ClassGroupId, tuple[Change, ...]]:
    count = records_within(reading, stay.class_group, stay.student, stay.span)
    if count:
        raise RecordsAfterLeavingError(count=count)
    members = [
        SubgroupMemberCancelled(view.subgroup, stay.student, span.starts)
        for view in subgroups_of_class(reading, stay.class_group)
        for span in spans_in(view, stay.student)
        if stay.span.holds(span.starts)
    ]
    return stay.class_group, (*members, EnrollmentCancelled(stay.student, stay.class_group, stay.span.starts))


def _reopened(
    reading: Reading, stay: EnrollmentFacts, known: Sequence[EnrollmentFacts], cancelled: set[date]
) -> tuple[ClassGroupId, tuple[Change, ...]]:
    """Return what lets a stay and the subgroups that ended with it go on."""
    later = [one.span for one in known if one.span.starts > stay.span.starts and one.span.starts not in cancelled]
    if later:
        raise AlreadyEnrolledError
    goes_on = StudentEnrolled(stay.student, stay.class_group, stay.span.starts, stay.joined_order, stay.number)
    members = [
        SubgroupMemberAdded(view.subgroup, stay.student, span.starts)
        for view in subgroups_of_class(reading, stay.class_group)
        for span in spans_in(view, stay.student)
        if span.ends is not None and span.ends == stay.span.ends
    ]
    return stay.class_group, (goes_on, *members)


def _neighbour(known: Sequence[EnrollmentFacts], last: date) -> EnrollmentFacts:
    return _found([stay for stay in known if stay.span.ends == last])


def _begun(known: Sequence[EnrollmentFacts], first: date) -> EnrollmentFacts:
    return _found([stay for stay in known if stay.span.starts == first])


def _found(stays: Sequence[EnrollmentFacts]) -> EnrollmentFacts:
    if not stays:
        raise NotEnrolledError
    return stays[0]


def _subgroup_reversal(reading: Reading, key: MovementKey) -> MovementPlan:
    view = known_subgroup(reading, key.subgroup) if key.subgroup is not None else None
    if view is None:
        raise NotEnrolledError
    span = next((one for one in spans_in(view, key.student) if one.starts == key.starts), None)
    if span is None:
        raise NotEnrolledError
    siblings = [(one, held) for one in of_subject(reading, view) for held in spans_in(one, key.student)]
    changes = (
        _membership_cancelled(reading, view, key, siblings)
        if key.kind is MovementKind.JOINED_SUBGROUP
        else _membership_reopened(view, key.student, span, siblings)
    )
    return MovementPlan(((view.class_group, changes),))


def _membership_cancelled(
    reading: Reading, view: SubgroupView, key: MovementKey, siblings: Sequence[tuple[SubgroupView, DateSpan]]
) -> tuple[Change, ...]:
    """Return what makes a membership never have been; the one left the day before for its sake goes on."""
    count = records_in_subgroup(reading, view.subgroup, key.student, key.starts)
    if count:
        raise RecordsAfterLeavingError(count=count)
    last = key.starts - timedelta(days=1)
    goes_on = [
        SubgroupMemberAdded(one.subgroup, key.student, held.starts) for one, held in siblings if held.ends == last
    ]
    return (SubgroupMemberCancelled(view.subgroup, key.student, key.starts), *goes_on)


def _membership_reopened(
    view: SubgroupView, student: StudentId, span: DateSpan, siblings: Sequence[tuple[SubgroupView, DateSpan]]
) -> tuple[Change, ...]:
    later = [held for one, held in siblings if (one.subgroup, held.starts) != (view.subgroup, span.starts)]
    if span.ends is None:
        raise NotEnrolledError
    if first_overlap(type(span)(span.starts), later) is not None:
        raise AlreadyInSubgroupError
    return (SubgroupMemberAdded(view.subgroup, student, span.starts),)
