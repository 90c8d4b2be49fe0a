"""What a planned movement would do, in facts: the sentence of the screen is made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.changes import (
    EnrollmentCancelled,
    EnrollmentEnded,
    StudentEnrolled,
    SubgroupMemberAdded,
    SubgroupMemberCancelled,
    SubgroupMemberRemoved,
)
from ejournal_desktop.readmodels.movement import MovementForecast, Stay
from ejournal_desktop.storage.queries.movement import records_within, stays, subgroup_view, subjects_of_classes
from ejournal_desktop.storage.queries.people import class_group_view, roster

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.services.movement_plans import MovementPlan
    from ejournal_desktop.storage.reading import Reading


def foreseen(reading: Reading, plan: MovementPlan) -> MovementForecast:
    """Return what a plan would do."""
    changes = [change for _, part in plan.parts for change in part]
    enrolled = next((change for change in changes if isinstance(change, StudentEnrolled)), None)
    ended = next((change for change in changes if isinstance(change, EnrollmentEnded)), None)
    cancelled = next((change for change in changes if isinstance(change, EnrollmentCancelled)), None)
    is_reopening = enrolled is not None and _is_known(reading, enrolled)
    began = None if enrolled is None else _stay(reading, enrolled.class_group, enrolled.starts, enrolled.number)
    continued, lost = _subjects(reading, ended, None if is_reopening else enrolled)
    return MovementForecast(
        joined=None if is_reopening else began,
        left=None if ended is None else _stay_of(reading, ended.class_group, ended.student, ended.ends),
        cancelled=None
        if cancelled is None
        else _stay_of(reading, cancelled.class_group, cancelled.student, cancelled.starts),
        reopened=began if is_reopening else None,
        joined_subgroups=tuple(_titles(reading, changes, SubgroupMemberAdded)),
        left_subgroups=tuple(_titles(reading, changes, SubgroupMemberRemoved, SubgroupMemberCancelled)),
        records=0
        if ended is None
        else records_within(reading, ended.class_group, ended.student, DateSpan(ended.starts, ended.ends)),
        continued=continued,
        ended=lost,
    )


def _is_known(reading: Reading, enrolled: StudentEnrolled) -> bool:
    return any(
        (stay.class_group, stay.span.starts) == (enrolled.class_group, enrolled.starts)
        for stay in stays(reading, enrolled.student)
    )


def _stay_of(reading: Reading, class_group: ClassGroupId, student: StudentId, day: date) -> Stay:
    number = next((row.number for row in roster(reading, class_group) if row.student == student), 0)
    return _stay(reading, class_group, day, number)


def _stay(reading: Reading, class_group: ClassGroupId, day: date, number: int) -> Stay:
    view = class_group_view(reading, class_group)
    return Stay("" if view is None else view.title, day, number)


def _titles(reading: Reading, changes: Sequence[Change], *kinds: type[Change]) -> Iterator[str]:
    for change in changes:
        if isinstance(change, kinds) and isinstance(
            change, SubgroupMemberAdded | SubgroupMemberRemoved | SubgroupMemberCancelled
        ):
            view = subgroup_view(reading, change.subgroup)
            if view is not None:
                yield f"{view.subject_title}: {view.title}"


def _subjects(
    reading: Reading, ended: EnrollmentEnded | None, enrolled: StudentEnrolled | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the subjects that go on in the new class, and those that it does not have."""
    if ended is None or enrolled is None:
        return (), ()
    found = subjects_of_classes(reading, ended.class_group, enrolled.class_group)
    new = {one.subject for one in found if one.class_group == enrolled.class_group}
    old = [one for one in found if one.class_group == ended.class_group]
    return (
        tuple(one.title for one in old if one.subject in new),
        tuple(one.title for one in old if one.subject not in new),
    )
