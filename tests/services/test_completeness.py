"""Completeness of the journal: what every class lacks, for those who control it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.completeness import CompletenessService
from ejournal_desktop.services.errors import NotAllowedError

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.completeness import ClassCompleteness
    from support.training_vault import SchoolCase

ALL_FILLED = "UPDATE lesson SET completed_at = 1 WHERE completed_at IS NULL"
THREE_OPEN = """
    UPDATE lesson SET completed_at = NULL WHERE lesson_id IN (
      SELECT lesson_id FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
      WHERE class_group.title = '7А' AND standing = 0 AND day < '2026-11-20' ORDER BY day, bell LIMIT 3)
"""
STRIPPED = (
    """DELETE FROM course_teacher WHERE course_id =
      (SELECT min(course_id) FROM course JOIN class_group USING (class_group_id) WHERE title = '7А')""",
    """DELETE FROM ready_plan WHERE course_id =
      (SELECT min(course_id) FROM course JOIN class_group USING (class_group_id) WHERE title = '7А')""",
    """UPDATE student SET birth_date = NULL WHERE student_id =
      (SELECT min(student_id) FROM enrollment JOIN class_group USING (class_group_id) WHERE title = '7А')""",
    """DELETE FROM guardian WHERE student_id =
      (SELECT min(student_id) FROM enrollment JOIN class_group USING (class_group_id) WHERE title = '7А')""",
)


def of_classes(training: SchoolCase, *statements: str) -> dict[str, ClassCompleteness]:
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    with training.bare_database(officer) as bare:
        for statement in statements:
            bare.execute(statement)
        bare.commit()
    rows = CompletenessService(training.clock).of_school(officer)
    return {row.class_group.title: row for row in rows}


@pytest.mark.requirement("S1-5e")
def test_open_lessons_are_counted_by_teacher_with_the_oldest_and_those_past_their_term(training: SchoolCase) -> None:
    of_7a = of_classes(training, ALL_FILLED, THREE_OPEN)["7А"]
    assert (len(of_7a.lessons), of_7a.overdue) == (3, 3)
    arrears = of_7a.arrears()
    assert sum(row.lessons for row in arrears) == sum(row.overdue for row in arrears) == 3
    assert arrears[0].oldest == min(lesson.day for lesson in of_7a.lessons)
    assert all(row.teacher for row in arrears)


@pytest.mark.requirement("S1-5e")
def test_lessons_of_today_and_the_running_week_are_not_held_against_anybody(training: SchoolCase) -> None:
    found = of_classes(training, "UPDATE lesson SET completed_at = NULL", "DELETE FROM week_check")
    today = training.clock.moment.date()
    assert max(lesson.day for lesson in found["7А"].lessons) < today
    assert found["7А"].unchecked_weeks[-1] == "2026-W46"
    assert found["7А"].homeroom_teacher


@pytest.mark.requirement("S1-5d")
def test_courses_and_cards_without_their_data_are_named(training: SchoolCase) -> None:
    before = of_classes(training)
    of_7a = of_classes(training, *STRIPPED)["7А"]
    assert len(of_7a.courses_without_teacher) == len(before["7А"].courses_without_teacher) + 1
    assert of_7a.courses_without_teacher[0] in of_7a.courses_without_plan
    assert any(card.lacks_birth_date and card.lacks_guardian for card in of_7a.cards)


@pytest.mark.requirement("S1-5d")
def test_a_class_without_an_archive_of_the_last_archive_day_lacks_one(training: SchoolCase) -> None:
    assert of_classes(training)["7А"].missing_archive == "2026-W46"
    training.clock.moment += timedelta(days=1)
    assert CompletenessService(training.clock).of_school(training.sessions[0])[0].missing_archive == "2026-W47"


@pytest.mark.requirement("S1-5d", "S1-5e")
def test_a_teacher_is_told_nothing_of_other_peoples_work(training: SchoolCase) -> None:
    teacher = training.sign_in(Role.TEACHER)
    with pytest.raises(NotAllowedError):
        CompletenessService(training.clock).of_school(teacher)
