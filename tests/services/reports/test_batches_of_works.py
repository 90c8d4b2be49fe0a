"""Works that a teacher collects from all classes at once are judged by the longer term in every check (S3-3.3e2)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.regulation_timeline import RegulationTimeline
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.judged_lessons import judged_lessons
from ejournal_desktop.storage.queries.school import current_year, school_year
from support.regulations import preset

if TYPE_CHECKING:
    from support.report_room import Room

LESSONS = """SELECT lesson_id FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
  WHERE title = '7А' AND subgroup_id IS NULL AND standing = 0 AND day = (
    SELECT day FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    WHERE title = '7А' AND subgroup_id IS NULL AND standing = 0 AND day < '2026-11-01'
    GROUP BY day HAVING count(DISTINCT course_id) >= 4 ORDER BY day DESC LIMIT 1)
  GROUP BY course_id ORDER BY lesson_id LIMIT 3"""


def clauses(room: Room, lessons: list[int]) -> set[str]:
    """Return the clauses by which the marks of some lessons are judged under the third regulation."""
    session = room.deputy
    with session.database.read() as reading:
        identity = current_year(reading, date(2026, 11, 20))
        assert identity is not None
        setting = column_setting(
            reading, room.case.clock.now(), RegulationTimeline(preset("S3")), school_year(reading, identity)
        )
        found = judged_lessons(reading, identity, (date(2026, 9, 1), date(2026, 11, 1)), setting)
        marks = [one for lesson in found if lesson.lesson in lessons for one in lesson.marks]
    return {one.term.clause for one in marks if one.term is not None}


@pytest.mark.requirement("S3-3.3e2", "S3-3.3e1")
def test_works_of_three_classes_together_have_one_lesson_more_than_those_of_one(room: Room) -> None:
    with room.deputy.database.read() as reading:
        lessons = [int(one) for one in reading.connection.exec_driver_sql(LESSONS).scalars()]
    assert len(lessons) == 3
    listed = ", ".join(map(str, lessons))
    room.execute(
        f"""UPDATE lesson SET work_kind = CASE WHEN lesson_id IN ({listed}) THEN 'control_work' ELSE 'oral' END,
          second_kind = ''""",  # noqa: S608  numbers
        f"""INSERT OR REPLACE INTO mark SELECT lesson_id, student_id, 0, '4', 1 FROM lesson JOIN course
          USING (course_id) JOIN enrollment USING (class_group_id) WHERE lesson_id IN ({listed})""",  # noqa: S608
    )
    assert clauses(room, lessons) == {"S3-3.3e1"}
    room.execute(
        f"""UPDATE course_teacher SET staff_id = (SELECT min(staff_id) FROM course_teacher) WHERE course_id IN (
          SELECT course_id FROM lesson WHERE lesson_id IN ({listed}))"""  # noqa: S608  numbers
    )
    assert clauses(room, lessons) == {"S3-3.3e2"}
