"""Who settles two values that were written on two computers without sight of each other (security.md D-62)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.domain.merging import Author, Weight
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.readmodels.two_values import RivalValue, RivalValues, ShownBecause
from ejournal_desktop.services.errors import TwoValuesError
from ejournal_desktop.storage.queries.cells import period_marks_of_page
from ejournal_desktop.storage.queries.courses import teachers_of_course
from ejournal_desktop.storage.queries.people import account_names, homeroom_teachers, staff_names
from ejournal_desktop.storage.queries.school import workstation_title
from ejournal_desktop.storage.queries.two_values import values_at

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.kernel.identifiers import StaffId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.queries.two_values import StoredValue
    from ejournal_desktop.storage.reading import Reading

Written: TypeAlias = "tuple[str | int | None, ...]"
_NOBODY = Author()


@dataclass(frozen=True, slots=True)
class PlaceValues:
    """The values of one place as they are stored, and the one that stands there."""

    kind: PlaceKind
    place: int
    values: Sequence[StoredValue]
    shown: Written


def may_settle(session: Session, place: LessonPlace, kind: PlaceKind) -> bool:
    """Tell whether the person settles values of a lesson: who keeps the page; the homeroom teacher for attendance."""
    if session.signed_in.staff in place.keepers:
        return True
    return kind is PlaceKind.ATTENDANCE and session.signed_in.is_homeroom_of(place.class_group)


def require_settler(session: Session, place: LessonPlace, kinds: Collection[PlaceKind]) -> None:
    """Refuse to write where two values stand and somebody else settles them.

    Raises:
        TwoValuesError: with what stands there.
    """
    for kind in kinds:
        if not may_settle(session, place, kind):
            raise TwoValuesError(kind=kind.value)


def settled_places(before: Cell, wanted: Cell) -> frozenset[int]:
    """Return the places of a cell with two values that an entry writes, be it the value that is shown already."""
    if not before.conflicts:
        return frozenset()
    left = before.conflicts & wanted.conflicts
    return frozenset(place for place in before.conflicts if place not in left or is_written(before, wanted, place))


def only_settles(before: Cell, wanted: Cell) -> bool:
    """Tell whether an entry settles something and writes nowhere else."""
    settled = settled_places(before, wanted)
    if ATTENDANCE_PLACE in settled and wanted.attendance is not None and not wanted.marks:
        return True  # an absence that is taken excludes the marks beside it
    places = range(-1, max(len(before.marks), len(wanted.marks)))
    return bool(settled) and not any(place not in settled and is_written(before, wanted, place) for place in places)


def is_written(before: Cell, wanted: Cell, place: int) -> bool:
    """Tell whether an entry leaves another value at a place of a cell."""
    return _value_at(before, place) != _value_at(wanted, place)


def kinds_of(places: Collection[int]) -> frozenset[PlaceKind]:
    """Return what stands at places of a cell."""
    return frozenset(PlaceKind.ATTENDANCE if place == ATTENDANCE_PLACE else PlaceKind.MARK for place in places)


def rivals_of_cell(
    session: Session, reading: Reading, place: LessonPlace, student: StudentId, shown: Cell
) -> tuple[RivalValues, ...]:
    """Return the values of every place of a cell that holds different ones, the shown one first."""
    found = values_at(reading, (PlaceKind.MARK, PlaceKind.ATTENDANCE), place.lesson, student)
    return tuple(
        _of_lesson(session, reading, place, PlaceValues(kind, at, values, _shown_in(shown, kind, at)))
        for (kind, at), values in found.items()
    )


def rivals_of_texts(session: Session, reading: Reading, place: LessonPlace) -> tuple[RivalValues, ...]:
    """Return the texts of a lesson of which two were written, the shown one first."""
    found = values_at(reading, (PlaceKind.TOPIC, PlaceKind.HOMEWORK), place.lesson)
    shown: Mapping[PlaceKind, Written] = {
        PlaceKind.TOPIC: (place.topic, place.plan_hour),
        PlaceKind.HOMEWORK: (place.homework, place.is_homework_none),
    }
    return tuple(
        _of_lesson(session, reading, place, PlaceValues(kind, at, values, shown[kind]))
        for (kind, at), values in found.items()
    )


def rivals(reading: Reading, found: PlaceValues, people: Mapping[StaffId | None, Author]) -> RivalValues:
    """Return the values of a place for people; ``people`` says who is what there.

    Those settle it whose word weighs enough; whether the person who looks is one of them is for the caller to say.
    """
    is_attendance = found.kind is PlaceKind.ATTENDANCE
    authors, names = account_names(reading), staff_names(reading)
    values = [
        RivalValue(
            is_mark_beside=is_attendance and len(value.written) == 1,
            written=value.written,
            author=authors[value.account].with_initials if value.account in authors else "",
            weight=people.get(value.staff, _NOBODY).weight(is_attendance=is_attendance),
            moment=value.moment,
            workstation=workstation_title(reading, value.device),
            is_shown=value.written == found.shown or (is_attendance and len(value.written) == 1),
        )
        for value in found.values
    ]
    shown_first = tuple(sorted(values, key=lambda value: not value.is_shown))
    settlers = [staff for staff, one in people.items() if one.weight(is_attendance=is_attendance) >= Weight.KEEPER]
    return RivalValues(
        kind=found.kind,
        place=found.place,
        values=shown_first,
        because=shown_because(shown_first),
        settled_by=", ".join(names[staff].with_initials for staff in settlers if staff is not None and staff in names),
        can_settle=False,
    )


def rivals_of_result(
    session: Session, reading: Reading, place: tuple[CourseView, PeriodView], student: StudentId
) -> tuple[RivalValues, ...]:
    """Return the marks of a student for a course and a period where two were written, the shown one first."""
    course, period = place
    found = values_at(reading, (PlaceKind.PERIOD_MARK,), course.course, student, period.period)
    shown = period_marks_of_page(reading, course.course, period.period).get(student)
    keepers = [span.staff for span in teachers_of_course(reading, course.course) if span.span.holds(period.ends)]
    homeroom = homeroom_teachers(reading, period.ends).get(course.class_group)
    people: dict[StaffId | None, Author] = {} if homeroom is None else {homeroom: Author(is_homeroom=True)}
    people |= {staff: Author(is_keeper=True, is_homeroom=staff == homeroom) for staff in keepers}
    can_settle = session.signed_in.staff in keepers
    return tuple(
        replace(rivals(reading, PlaceValues(kind, at, values, (shown,)), people), can_settle=can_settle)
        for (kind, at), values in found.items()
    )


def shown_because(values: Sequence[RivalValue]) -> ShownBecause:
    """Return what the shown value, the first one, has before the others."""
    if any(value.is_mark_beside for value in values):
        return ShownBecause.BOTH_STAND
    shown = values[0]
    others = [value for value in values if value.written != shown.written and not value.is_empty]
    if not others:
        return ShownBecause.OTHERS_ARE_EMPTY
    return ShownBecause.AUTHOR if all(value.weight < shown.weight for value in others) else ShownBecause.LATER


def _of_lesson(session: Session, reading: Reading, place: LessonPlace, found: PlaceValues) -> RivalValues:
    homeroom = homeroom_teachers(reading, place.day).get(place.class_group)
    people: dict[StaffId | None, Author] = {
        staff: Author(staff in place.keepers, staff == place.substitute, staff == homeroom)
        for staff in (*sorted(place.keepers), place.substitute, homeroom)
        if staff is not None
    }
    return replace(rivals(reading, found, people), can_settle=may_settle(session, place, found.kind))


def _shown_in(cell: Cell, kind: PlaceKind, place: int) -> Written:
    if kind is PlaceKind.ATTENDANCE:
        return (cell.attendance, cell.late_minutes)
    return (_mark_at(cell, place),)


def _value_at(cell: Cell, place: int) -> str | tuple[str | None, int] | None:
    return (cell.attendance, cell.late_minutes) if place == ATTENDANCE_PLACE else _mark_at(cell, place)


def _mark_at(cell: Cell, place: int) -> str | None:
    return cell.marks[place] if place < len(cell.marks) else None
