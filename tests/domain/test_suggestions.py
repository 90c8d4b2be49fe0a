"""Whom the earlier lessons of a day suggest as absent at the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.suggestions import EarlierLesson, OpenLesson, suggested_absences
from ejournal_desktop.kernel.identifiers import LessonId, StudentId
from support.regulations import preset

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

BELOV, VASILIEVA = StudentId(1), StudentId(2)


def earlier(
    bell: int,
    statuses: Mapping[StudentId, str | None],
    *,
    is_complete: bool = False,
    members: Collection[StudentId] | None = None,
) -> EarlierLesson:
    return EarlierLesson(bell, is_complete, statuses, members)


def suggested(
    lessons: Sequence[EarlierLesson], *, rejected: Collection[StudentId] = (), role: Role = Role.TEACHER
) -> Mapping[StudentId, str]:
    return suggested_absences(OpenLesson(LessonId(9), lessons, rejected), cell_rules(preset("S0"), (role,), 7))


@pytest.mark.parametrize(
    ("lessons", "is_suggested"),
    [
        ([earlier(1, {BELOV: "absent"})], True),
        ([earlier(1, {BELOV: "absent"}), earlier(2, {VASILIEVA: "absent"})], True),
        ([earlier(1, {BELOV: "absent"}), earlier(2, {BELOV: None})], False),
        ([earlier(1, {BELOV: "absent"}), earlier(2, {BELOV: "late"})], False),
        ([earlier(2, {}, is_complete=True), earlier(1, {BELOV: "absent"})], False),
        ([earlier(1, {BELOV: "absent"}), earlier(2, {}, is_complete=True, members={VASILIEVA})], True),
        ([earlier(1, {}, is_complete=True), earlier(2, {BELOV: "absent"})], True),
        ([earlier(1, {BELOV: "late"})], False),
    ],
    ids=[
        "absent at the lesson before",
        "nothing known of him at a lesson between",
        "a mark at a lesson between",
        "late at a lesson between",
        "not named at a complete lesson between",
        "the lesson between was of another subgroup",
        "left after the first lesson",
        "only late",
    ],
)
def test_the_last_lesson_that_knows_of_a_student_decides(lessons: list[EarlierLesson], is_suggested: bool) -> None:
    assert (BELOV in suggested(lessons)) is is_suggested


@pytest.mark.requirement("S0-4.13.6")
def test_a_reason_is_suggested_only_to_who_may_enter_it() -> None:
    lessons = [earlier(1, {BELOV: "ill"})]

    assert suggested(lessons) == {BELOV: "absent"}
    assert suggested(lessons, role=Role.HOMEROOM_TEACHER) == {BELOV: "ill"}


def test_a_refused_suggestion_stays_away() -> None:
    assert suggested([earlier(1, {BELOV: "absent"})], rejected={BELOV}) == {}
