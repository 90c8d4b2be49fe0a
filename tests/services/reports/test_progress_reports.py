"""Marks tied to topics, the individual record of a year, and what a deputy head hands in after a period."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.report_papers import ReportFile
from ejournal_desktop.readmodels.report_tables import RowKind
from support.report_tables import report_papers
from support.report_totals import lines_of
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from support.report_room import Room

_MARKS_OF_COURSE = """SELECT count(*), count(DISTINCT student_id) FROM mark JOIN lesson USING (lesson_id)
  WHERE course_id = ? AND standing = 0 AND day BETWEEN ? AND ?"""
_PLAN_OF_MARKS = """SELECT DISTINCT coalesce(nullif(section, ''), plan_hour.topic) FROM lesson
  JOIN plan_hour ON plan_hour.course_id = lesson.course_id AND plan_hour.number = lesson.plan_hour
  JOIN mark USING (lesson_id)
  WHERE lesson.course_id = ? AND standing = 0 AND day BETWEEN ? AND ?"""


@pytest.mark.requirement("S3-2.G1", "S0-2.1")
def test_every_mark_of_a_course_is_tied_to_the_topic_of_its_lesson(whole: Room) -> None:
    request, table = whole.request("topic_mastery"), whole.table("topic_mastery")
    period = next(one for one in whole.choices().periods if one.period == request.period)
    asked = (request.course, period.starts.isoformat(), period.ends.isoformat())
    with whole.deputy.database.read() as reading:
        marks, students = reading.connection.exec_driver_sql(_MARKS_OF_COURSE, asked).one()
        topics = set(reading.connection.exec_driver_sql(_PLAN_OF_MARKS, asked).scalars())
    totals = lines_of(table, RowKind.TOTAL)
    assert sum(int(line["Отметки (дата, вид работы)"]) for line in totals) == marks > 0
    assert topics <= {row.values[0] for row in table.rows if row.kind is RowKind.HEADING}
    lines = lines_of(table)
    assert len({line["№"] for line in lines if line["Средний балл"] is not None}) == students
    assert {line["Пропущено уроков/всего"] for line in lines} > {0}
    assert len(lines) == len(totals) * len({line["№"] for line in lines})


@pytest.mark.requirement("S4-2.1", "S4-2.2a")
def test_individual_record_holds_results_progress_and_attendance_of_the_year(whole: Room) -> None:
    table = whole.table("student_year_record")
    totals = lines_of(table, RowKind.TOTAL)
    with whole.deputy.database.read() as reading:
        statement = """SELECT count(*) FROM mark JOIN lesson USING (lesson_id) JOIN course USING (course_id)
          JOIN class_group USING (class_group_id) WHERE title = ? AND standing = 0"""
        marks = reading.connection.exec_driver_sql(statement, (MARKED_CLASS,)).scalar_one()
    assert sum(line["Отметок"] for line in totals) == marks
    lines = lines_of(table)
    results = Counter(line["Успеваемость/I четв."] for line in lines)
    shown = lines_of(whole.table("class_period_results"))
    subjects = [title for title in shown[0] if title not in {"№", "Фамилия, имя", "Средний балл"}]
    assert results == Counter(line[subject] for line in shown for subject in subjects)
    missed = {line["№"]: line["Всего/всего"] for line in lines_of(whole.table("class_attendance_by_month"))}
    assert sum(line["Пропущено уроков/всего"] for line in totals) == sum(missed.values())


@pytest.mark.requirement("S4-2.1")
def test_homeroom_teacher_reads_the_individual_records_of_the_own_class(whole: Room) -> None:
    homeroom = whole.homeroom_of(MARKED_CLASS)
    own = whole.service.table(homeroom, whole.request("student_year_record"))
    assert own.rows == whole.table("student_year_record").rows


@pytest.mark.requirement("S3-3.4c", "S4-2.2a")
def test_monitorings_of_progress_go_by_school_class_subject_and_teacher(whole: Room) -> None:
    headings = [row.values[0] for row in whole.table("quality_monitoring").rows if row.kind is RowKind.HEADING]
    assert headings == ["По классам", "По предметам", "По учителям"]
    line = next(one for one in lines_of(whole.table("quality_monitoring")) if one["Объект"] == MARKED_CLASS)
    school = next(
        one for one in lines_of(whole.table("marks_and_quality"), RowKind.TOTAL) if one["Класс"] == MARKED_CLASS
    )
    assert line["I четв./% качества"] == school["% качества"]


@pytest.mark.requirement("S0-4.9.6")
@pytest.mark.parametrize("slug", ["marks_and_quality", "class_period_results", "quality_monitoring"])
def test_results_of_a_period_are_analysed_and_handed_in_on_paper(room: Room, slug: str) -> None:
    deputy = room.person(Role.DEPUTY_HEAD_ACADEMIC)
    papers = report_papers(room.case)
    issued = papers.issued(deputy, room.request(slug), ReportFile.PDF)
    assert issued.content.startswith(b"%PDF")
    papers.save(deputy, issued, room.case.folder.parent / "report.pdf")
    with deputy.database.read() as reading:
        statement = "SELECT kind, content_hash FROM printed_document ORDER BY clock DESC LIMIT 1"
        kept = reading.connection.exec_driver_sql(statement).one()
    assert tuple(kept) == (f"report_{slug}", issued.sha256)
