"""What the classes of a year lack, one statement a question for the whole school."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.readmodels.completeness import OpenLesson, PoorCard
from ejournal_desktop.storage.queries.lessons import TermReader
from ejournal_desktop.storage.tables.desk import WeekCheckRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Row

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

_OPEN = text(
    """
    SELECT lesson.course_id, lesson.day, lesson.bell, class_group_id, grade_level, surname, given_name, patronymic
    FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    LEFT JOIN staff_member AS keeper ON keeper.staff_id = coalesce(lesson.substitute_id,
      (SELECT min(staff_id) FROM course_teacher WHERE course_teacher.course_id = lesson.course_id
        AND course_teacher.starts <= lesson.day AND coalesce(course_teacher.ends, '9999') >= lesson.day))
    WHERE year_id = :year AND standing = 0 AND completed_at IS NULL AND day < :today
    ORDER BY lesson.day, lesson.bell
    """
)
_DAYS = text(
    """
    SELECT class_group_id, day, max(bell) AS last_bell
    FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND standing = 0 AND day < :today
    GROUP BY class_group_id, day ORDER BY class_group_id, day
    """
)
_CARDS = text(
    """
    SELECT class_group_id, surname, given_name, patronymic, birth_date IS NULL AS lacks_birth_date,
           NOT EXISTS (SELECT 1 FROM guardian WHERE guardian.student_id = student.student_id) AS lacks_guardian
    FROM enrollment JOIN student USING (student_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND starts <= :today AND coalesce(ends, '9999') >= :today
      AND (lacks_birth_date OR lacks_guardian)
    ORDER BY class_group_id, surname, given_name
    """
)
LastBells = dict[ClassGroupId, dict[date, int]]


def last_bells_of_year(reading: Reading, year: YearId, today: date) -> LastBells:
    """Return the past days with lessons of every class group, in order, with the number of their last lesson."""
    found: LastBells = defaultdict(dict)
    for row in reading.connection.execute(_DAYS, _of_year(year, today)):
        found[ClassGroupId(row.class_group_id)][date.fromisoformat(row.day)] = row.last_bell
    return dict(found)


def open_lessons(
    reading: Reading, year: YearId, bells: LastBells, setting: ColumnSetting
) -> Mapping[ClassGroupId, Sequence[OpenLesson]]:
    """Return the past lessons of every class group that are not complete; a substitute answers for his lesson."""
    terms = TermReader(reading, setting)
    found: dict[ClassGroupId, list[OpenLesson]] = defaultdict(list)
    for row in reading.connection.execute(_OPEN, _of_year(year, setting.now.date())).all():
        class_group, day = ClassGroupId(row.class_group_id), date.fromisoformat(row.day)
        facts = terms.of_lesson(row, bells[class_group][day])
        due = terms.due(row.grade_level, facts)
        found[class_group].append(OpenLesson(day, row.bell, _initials(row), due is not None and setting.now > due))
    return found


def poor_cards(reading: Reading, year: YearId, today: date) -> Mapping[ClassGroupId, Sequence[PoorCard]]:
    """Return the students of today without a date of birth or without any guardian."""
    found: dict[ClassGroupId, list[PoorCard]] = defaultdict(list)
    for row in reading.connection.execute(_CARDS, _of_year(year, today)):
        card = PoorCard(_initials(row), bool(row.lacks_birth_date), bool(row.lacks_guardian))
        found[ClassGroupId(row.class_group_id)].append(card)
    return found


def checked_weeks(reading: Reading) -> frozenset[tuple[ClassGroupId, str]]:
    """Return the weeks that homeroom teachers have checked."""
    rows = reading.connection.execute(select(WeekCheckRow.class_group_id, WeekCheckRow.week))
    return frozenset((ClassGroupId(class_group), week) for class_group, week in rows)


def _of_year(year: YearId, today: date) -> dict[str, object]:
    return {"year": year, "today": today.isoformat()}


def _initials(row: Row[tuple[object, ...]]) -> str:
    return PersonName(row.surname, row.given_name, row.patronymic).with_initials if row.surname else ""
