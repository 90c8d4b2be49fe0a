"""The list of movements of a class group, made from the dates of its students and subgroups."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.readmodels.movement import (
    ClassMovement,
    MovementEvent,
    MovementKey,
    MovementKind,
    MovementTarget,
)
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.subgroup_rights import may_propose
from ejournal_desktop.storage.queries.movement import leaving_reasons, stays_of_class, subgroups_of_class
from ejournal_desktop.storage.queries.people import class_group_view, class_groups, roster
from ejournal_desktop.storage.queries.school import school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.movement import EnrollmentFacts
    from ejournal_desktop.storage.reading import Reading


def class_movement(session: Session, reading: Reading, class_group: ClassGroupId, today: date) -> ClassMovement:
    """Return the movements of a class group in its year, the newest first.

    Raises:
        UnknownRecordError: there is no such class group.
    """
    view = class_group_view(reading, class_group)
    if view is None:
        raise UnknownRecordError(kind="class_group")
    identity = year_of_class(reading, class_group)
    year, students = school_year(reading, identity), roster(reading, class_group)
    subgroups, others = subgroups_of_class(reading, class_group), class_groups(reading, identity)
    rows = {row.student: row for row in students}
    titles = {one.class_group: one.title for one in others}
    events = [
        *_explained(
            _stay_events(class_group, stays_of_class(reading, class_group), (rows, titles), year.starts),
            leaving_reasons(reading, class_group),
        ),
        *_subgroup_events(subgroups, rows, year.starts),
    ]
    roles, is_own = session.signed_in.roles, session.signed_in.is_homeroom_of(class_group)
    can_propose = is_own and may_propose(session, is_homeroom=True)
    is_former = bool(set(roles) & set(session.regulation.planning.subgroups_entered_by))
    return ClassMovement(
        class_group=view,
        students=students,
        subgroups=subgroups,
        events=tuple(sorted(events, key=lambda event: (event.day, event.student.number), reverse=True)),
        targets=tuple(
            MovementTarget(one, subgroups_of_class(reading, one.class_group))
            for one in others
            if one.class_group != class_group
        ),
        today=today,
        can_record=session.signed_in.may_act(Action.RECORD_MOVEMENT, is_own=is_own),
        can_form=is_former and may_act(Action.FORM_SUBGROUPS, roles, is_own=is_own),
        can_propose=can_propose,
    )


def _stay_events(
    class_group: ClassGroupId,
    stays: Sequence[EnrollmentFacts],
    names: tuple[Mapping[StudentId, StudentRow], Mapping[ClassGroupId, str]],
    year_starts: date,
) -> Iterator[MovementEvent]:
    rows, titles = names
    by_student: dict[StudentId, list[EnrollmentFacts]] = defaultdict(list)
    for stay in stays:
        by_student[stay.student].append(stay)
    for stay in stays:
        if stay.class_group != class_group:
            continue
        known, row = by_student[stay.student], rows[stay.student]
        if stay.span.starts > year_starts:
            before = _meeting(known, stay.span.starts - timedelta(days=1), is_end=True)
            kind = MovementKind.ARRIVED if before is None else MovementKind.CAME_FROM_CLASS
            place = "" if before is None else titles.get(before.class_group, "")
            yield MovementEvent(_key(kind, stay), stay.span.starts, row, place, stay.joined_order)
        if stay.span.ends is not None:
            after = _meeting(known, stay.span.ends + timedelta(days=1), is_end=False)
            kind = MovementKind.LEFT if after is None else MovementKind.WENT_TO_CLASS
            place = "" if after is None else titles.get(after.class_group, "")
            yield MovementEvent(_key(kind, stay), stay.span.ends, row, place, stay.left_order)


def _explained(
    events: Iterator[MovementEvent], reasons: Mapping[tuple[StudentId, date], str]
) -> Iterator[MovementEvent]:
    """Yield events; those who left the school with the reason in the place of another class."""
    for event in events:
        is_left = event.key.kind is MovementKind.LEFT
        yield replace(event, place=reasons.get((event.key.student, event.day), "")) if is_left else event


def _meeting(known: Sequence[EnrollmentFacts], day: date, *, is_end: bool) -> EnrollmentFacts | None:
    """Return the stay that ended, or began, on a day."""
    return next((stay for stay in known if (stay.span.ends if is_end else stay.span.starts) == day), None)


def _key(kind: MovementKind, stay: EnrollmentFacts) -> MovementKey:
    return MovementKey(kind, stay.student, stay.span.starts)


def _subgroup_events(
    subgroups: Sequence[SubgroupView], rows: Mapping[StudentId, StudentRow], year_starts: date
) -> Iterator[MovementEvent]:
    """Yield changes of subgroups; those that begin or end with the stay in the class are no news of their own."""
    for view in subgroups:
        place = f"{view.subject_title}: {view.title}"
        for member in view.members:
            row = rows.get(member.student)
            if row is None:
                continue
            first, last = member.span.starts, member.span.ends
            if first > year_starts and all(span.starts != first for span in row.spans):
                key = MovementKey(MovementKind.JOINED_SUBGROUP, member.student, first, view.subgroup)
                yield MovementEvent(key, first, row, place, "")
            if last is not None and all(span.ends != last for span in row.spans):
                key = MovementKey(MovementKind.LEFT_SUBGROUP, member.student, first, view.subgroup)
                yield MovementEvent(key, last, row, place, "")
