"""Weekly lessons that cannot be held together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.timetable_clashes import ClashKind, HeldWeekly, clashes_of
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, StudentId, SubgroupId

pytestmark = pytest.mark.requirement("S0-4.9.2")

ANNA, BORIS = frozenset([StaffId(1)]), frozenset([StaffId(2)])
ALGEBRA = HeldWeekly(
    number=1,
    course=CourseId(1),
    class_group=ClassGroupId(7),
    subgroup=None,
    students=frozenset(),
    teachers=ANNA,
    room="каб. 1",
    weekday=1,
    bell=1,
    week_kind=0,
    span=DateSpan(date(2026, 9, 1)),
)
OTHER = replace(ALGEBRA, number=2, course=CourseId(2), class_group=ClassGroupId(8), teachers=BORIS, room="каб. 2")


def kinds(one: HeldWeekly, other: HeldWeekly) -> set[ClashKind]:
    return {clash.kind for clash in clashes_of([one, other])}


def test_lessons_that_share_nothing_do_not_clash() -> None:
    assert kinds(ALGEBRA, OTHER) == set()


def test_one_teacher_one_room_or_one_class_at_one_time_clash() -> None:
    assert kinds(ALGEBRA, replace(OTHER, teachers=ANNA | BORIS)) == {ClashKind.TEACHER}
    assert kinds(ALGEBRA, replace(OTHER, room=" КАБ. 1")) == {ClashKind.ROOM}
    assert kinds(ALGEBRA, replace(OTHER, class_group=ALGEBRA.class_group)) == {ClashKind.CLASS}
    assert kinds(replace(ALGEBRA, room=""), replace(OTHER, room="")) == set()


def test_other_times_other_weeks_and_other_months_do_not_clash() -> None:
    same = replace(OTHER, teachers=ANNA)
    assert kinds(ALGEBRA, replace(same, bell=2)) == set()
    assert kinds(replace(ALGEBRA, week_kind=1), replace(same, week_kind=2)) == set()
    assert kinds(ALGEBRA, replace(same, week_kind=2)) == {ClashKind.TEACHER}
    ended = replace(ALGEBRA, span=DateSpan(date(2026, 9, 1), date(2026, 10, 31)))
    assert kinds(ended, replace(same, span=DateSpan(date(2026, 11, 1)))) == set()


def test_subgroups_clash_by_a_common_student_only() -> None:
    girls = replace(ALGEBRA, subgroup=SubgroupId(1), students=frozenset([StudentId(1)]))
    boys = replace(OTHER, class_group=ALGEBRA.class_group, subgroup=SubgroupId(2), students=frozenset([StudentId(2)]))
    assert kinds(girls, boys) == set()
    assert kinds(girls, replace(boys, students=girls.students | boys.students)) == {ClashKind.CLASS}
    assert kinds(girls, replace(boys, subgroup=None)) == {ClashKind.CLASS}
