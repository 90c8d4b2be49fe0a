"""Who keeps pages, what came late by the log, how regularly entries are made, whether families are told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.report_papers import ReportFile
from ejournal_desktop.readmodels.report_tables import ReportRequest, RowKind
from ejournal_desktop.services.errors import NotAllowedError
from support.report_room import ALL_FILLED, Room
from support.report_tables import report_papers
from support.report_totals import lines_of
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.report_tables import ReportTable

COURSE = """(SELECT min(course_id) FROM course JOIN class_group USING (class_group_id)
  WHERE title = '7А' AND subgroup_id IS NULL)"""


def _sql(statement: str) -> str:
    """Return a statement in which ``:course`` is a course of the class with marks."""
    return statement.replace(":course", COURSE)


def _headings(table: ReportTable) -> list[object]:
    return [row.values[0] for row in table.rows if row.kind is RowKind.HEADING]


def _under(table: ReportTable, heading: str) -> list[tuple[Any, ...]]:
    """Return the rows that stand under a heading."""
    found: list[tuple[Any, ...]] = []
    title: object = None
    for row in table.rows:
        if row.kind is RowKind.HEADING:
            title = row.values[0]
        elif title == heading:
            found.append(row.values)
    return found


def _evidence(room: Room, first: date, last: date) -> tuple[ReportRequest, ReportTable]:
    with room.deputy.database.read() as reading:
        staff = reading.connection.exec_driver_sql(
            _sql("SELECT min(staff_id) FROM course_teacher WHERE course_id = :course")
        ).scalar_one()
    request = ReportRequest("entry_evidence", teacher=staff, first=first, last=last)
    return request, room.service.table(room.deputy, request)


@pytest.mark.requirement("S0-1.2", "S1-7.2", "S2-1.2a", "S3-1.5bis")
def test_every_page_names_its_keepers_by_date_and_days_without_any(room: Room) -> None:
    table = room.table("page_keepers")
    assert _headings(table) == ["Все страницы"]
    assert all("01.09.2026" in str(row[1]) and not row[2] for row in _under(table, "Все страницы"))
    room.execute(_sql("UPDATE course_teacher SET starts = '2026-09-10' WHERE course_id = :course"))
    (page,) = _under(room.table("page_keepers"), "Страницы, у которых есть дни без учителя")
    assert str(page[0]).startswith(MARKED_CLASS)
    assert page[2] == "01.09.2026 – 09.09.2026"


@pytest.mark.requirement("S0-1.2", "S1-7.2", "S2-1.2a", "S3-1.5bis")
def test_keepers_without_entries_and_classes_without_a_homeroom_teacher_are_listed(room: Room) -> None:
    room.execute(
        _sql("UPDATE lesson SET recorded_at = NULL, completed_at = NULL WHERE course_id = :course"),
        "DELETE FROM homeroom WHERE class_group_id = (SELECT class_group_id FROM class_group WHERE title = '1А')",
    )
    table = room.table("page_keepers")
    (idle,) = _under(table, "Учителя без единой записи на странице")
    with room.deputy.database.read() as reading:
        statement = _sql(
            "SELECT surname FROM staff_member JOIN course_teacher USING (staff_id) WHERE course_id = :course"
        )
        surname = reading.connection.exec_driver_sql(statement).scalar_one()
    assert str(idle[1]).startswith(surname)
    assert (idle[4], idle[6]) == (0, None)
    assert [row[0] for row in _under(table, "Классы без классного руководителя")] == ["1А"]


@pytest.mark.requirement("S0-1.2", "S1-7.2", "S2-1.2a", "S3-1.5bis")
def test_lessons_held_and_substituted_are_counted_by_teacher_and_month(room: Room) -> None:
    room.execute(
        _sql("""UPDATE lesson SET substitute_id = (SELECT max(staff_id) FROM course_teacher) WHERE lesson_id IN (
          SELECT lesson_id FROM lesson WHERE course_id = :course AND recorded_at IS NOT NULL
            AND standing = 0 AND day < '2026-10-01' ORDER BY day LIMIT 2)""")
    )
    table = room.table("lessons_by_teacher")
    (whole,) = lines_of(table, RowKind.TOTAL)
    with room.deputy.database.read() as reading:
        statement = """SELECT sum(day LIKE '2026-09%'), count(*), sum(substitute_id IS NOT NULL) FROM lesson
          WHERE recorded_at IS NOT NULL AND standing = 0 AND day <= '2026-11-20'"""
        september, held, substituted = reading.connection.exec_driver_sql(statement).one()
    assert whole["сентябрь/Свои"] + whole["сентябрь/По замене"] == september
    assert whole["Итого/Свои"] + whole["Итого/По замене"] == held
    assert whole["Итого/По замене"] == whole["Итого/Провели другие"] == substituted >= 2


@pytest.mark.requirement("S0-1.6", "S1-2.6", "S4-1.4")
def test_every_page_says_when_anything_was_last_entered_and_how_many_lessons_have_no_record(room: Room) -> None:
    room.execute(
        _sql("""UPDATE lesson SET recorded_at = NULL, completed_at = NULL WHERE lesson_id IN (
          SELECT lesson_id FROM lesson WHERE course_id = :course AND standing = 0
            AND day < '2026-11-20' AND recorded_at IS NOT NULL ORDER BY day LIMIT 3)"""),
        _sql("""UPDATE lesson SET completed_at = 1795154400 WHERE lesson_id = (
          SELECT max(lesson_id) FROM lesson WHERE course_id = :course AND completed_at IS NOT NULL)"""),
    )
    line = next(row for row in _under(room.table("page_keepers"), "Все страницы") if row[6] == "20.11.2026 12:00")
    assert line[5] >= 3
    assert line[3] == line[4] + line[5]


@pytest.mark.requirement("S0-1.9")
def test_evidence_names_clause_term_actual_moment_and_entry_of_the_log(room: Room) -> None:
    _, table = _evidence(room, date(2026, 11, 1), date(2026, 11, 20))
    lines = lines_of(table)
    assert lines
    written = [line for line in lines if line["Внесено"] != "не внесено"]
    assert all(line["Пункт"] and line["Срок"] and line["Опоздание"] for line in lines)
    assert written
    for line in written:
        feed, sequence = line["Запись в журнале действий"].split(" № ")
        with room.deputy.database.read() as reading:
            statement = """SELECT json_extract(header, '$.wall[0]') FROM log_entry
              JOIN feed ON feed.number = log_entry.feed WHERE feed_id = ? AND sequence = ?"""
            moment = reading.connection.exec_driver_sql(statement, (int(feed), int(sequence))).scalar_one()
        assert moment is not None


@pytest.mark.requirement("S0-1.9")
def test_lesson_that_was_never_written_in_stands_in_the_evidence_as_missed(room: Room) -> None:
    before = lines_of(_evidence(room, date(2026, 11, 20), date(2026, 11, 20))[1])
    room.execute(
        _sql("""INSERT INTO lesson SELECT 999, :course, '2026-11-19', 8, 0, NULL, '', 0, '', 0, '', '',
          NULL, NULL, NULL""")
    )
    _, table = _evidence(room, date(2026, 11, 19), date(2026, 11, 20))
    missed = [line for line in lines_of(table) if line["Урок, №"] == 8]
    assert {line["Внесено"] for line in missed} == {"не внесено"}
    assert {line["Дата урока"] for line in missed} == {date(2026, 11, 19)}
    assert len(lines_of(table)) >= len(before) + len(missed)


@pytest.mark.requirement("S0-1.9")
def test_evidence_is_printed_as_a_file_and_a_colleague_does_not_get_it(room: Room) -> None:
    request, _ = _evidence(room, date(2026, 11, 16), date(2026, 11, 20))
    papers = report_papers(room.case)
    issued = papers.issued(room.deputy, request, ReportFile.PDF)
    assert issued.content.startswith(b"%PDF")
    colleague = next(one for one in room.teachers() if one.signed_in.staff != request.teacher)
    with pytest.raises(NotAllowedError):
        room.service.table(colleague, request)


@pytest.mark.requirement("S3-1.5")
def test_principal_sees_late_entries_and_corrected_marks(room: Room) -> None:
    room.execute(
        ALL_FILLED,
        "UPDATE lesson SET completed_at = 4000000000 WHERE day = '2026-11-18'",
        """INSERT INTO correction SELECT lesson_id, student_id, 77, 0, '3', value, 1, 1794996000, 120
          FROM mark JOIN lesson USING (lesson_id) WHERE day < '2026-11-16' LIMIT 1""",
    )
    principal = room.person(Role.PRINCIPAL)
    table = room.service.table(principal, room.request("late_and_corrected"))
    (whole,) = lines_of(table, RowKind.TOTAL)
    with principal.database.read() as reading:
        statement = "SELECT count(*) FROM lesson WHERE day = '2026-11-18' AND standing = 0"
        assert whole["С опозданием"] >= reading.connection.exec_driver_sql(statement).scalar_one() > 0
        corrections = reading.connection.exec_driver_sql("SELECT count(*) FROM correction WHERE place >= 0")
        corrected = _under(table, "Исправленные отметки (автор исправления)")
        assert len(corrected) == corrections.scalar_one()
    assert any(str(row[8]).startswith("было 3, ") for row in corrected)


@pytest.mark.requirement("S4-5.1m")
def test_regularity_counts_weeks_and_lesson_days_with_entries(whole: Room) -> None:
    administrator = whole.person(Role.JOURNAL_ADMINISTRATOR)
    lines = lines_of(whole.service.table(administrator, whole.request("entry_regularity")))
    teachers = [line for line in lines if line["Дней с уроками"]]
    assert teachers
    assert all(line["Недель с записями"] > 50 and line["из них с записями"] > 50 for line in teachers)
    silent = [line for line in lines if not line["Записей"]]
    assert silent
    days = max(line["Самый долгий перерыв, уч. дней"] for line in lines)
    assert all(line["Самый долгий перерыв, уч. дней"] == days for line in silent)
    assert all(line["Самый долгий перерыв, уч. дней"] < days for line in teachers)


@pytest.mark.requirement("S0-4.10.4", "S4-5.1l")
def test_work_is_controlled_for_staff_by_the_log_and_for_families_by_papers_handed_out(room: Room) -> None:
    room.execute(
        "DELETE FROM letter",
        """INSERT INTO letter SELECT student_id, student_id, 'progress', 'printed', '', '2026-11-10',
             CASE WHEN number % 2 THEN '2026-11-12' END, '', 1, 1794300000, 120
           FROM enrollment JOIN class_group USING (class_group_id)
           WHERE title = '7А' AND ends IS NULL AND number <= 4""",
    )
    administrator = room.person(Role.JOURNAL_ADMINISTRATOR)
    lines = lines_of(room.service.table(administrator, room.request("user_activity")))
    (families,) = (line for line in lines if line["Распечаток выдано"] is not None)
    assert (families["Распечаток выдано"], families["из них подписано"]) == (4, 2)
    roles = {role for line in lines for role in str(line["Роль"]).split(", ") if line["Записей"]}
    assert {"учитель", "заместитель директора по УВР"} <= roles


@pytest.mark.requirement("S1-O.4.2")
def test_deputy_head_sees_entries_in_time_corrections_and_families_that_wait(room: Room) -> None:
    room.execute(ALL_FILLED, "DELETE FROM letter", "UPDATE mark SET seconds = 1")
    line = next(one for one in lines_of(room.table("entries_and_informing")) if one["Класс"] == MARKED_CLASS)
    assert (line["Своевременность"], line["Отметки в срок"]) == (100, 100)
    with room.deputy.database.read() as reading:
        statement = """SELECT count(DISTINCT student_id) FROM period_mark JOIN course USING (course_id)
          JOIN class_group USING (class_group_id) JOIN enrollment USING (class_group_id, student_id)
          WHERE title = '7А' AND enrollment.ends IS NULL"""
        assert line["Итоговые отметки/Ждут семей"] == reading.connection.exec_driver_sql(statement).scalar_one() > 0
    assert line["Текущие отметки и пропуски/Ждут семей"] > 0


@pytest.mark.requirement("S3-1.5", "S1-8b")
def test_mark_is_not_late_for_being_corrected_later(room: Room) -> None:
    room.execute(
        ALL_FILLED, "UPDATE lesson SET recorded_at = 1", "UPDATE mark SET seconds = 1", "DELETE FROM correction"
    )
    room.execute("UPDATE mark SET seconds = 4000000000 WHERE lesson_id = (SELECT max(lesson_id) FROM mark)")
    (late,) = lines_of(room.table("late_and_corrected"), RowKind.TOTAL)
    assert late["Отметок с опозданием"] > 0
    room.execute(
        """INSERT INTO correction SELECT lesson_id, student_id, 77, place, '3', value, 1, 1794996000, 120
          FROM mark WHERE seconds > 1"""
    )
    (kept,) = lines_of(room.table("late_and_corrected"), RowKind.TOTAL)
    assert kept["Отметок с опозданием"] == 0


@pytest.mark.requirement("S0-1.9", "S0-5.3")
def test_work_with_students_unmarked_stands_in_the_evidence_once_its_term_has_passed(room: Room) -> None:
    room.execute(
        ALL_FILLED,
        _sql("""UPDATE lesson SET work_kind = 'control_work', topic = 'Дроби, работа' WHERE lesson_id = (
          SELECT lesson_id FROM lesson JOIN mark USING (lesson_id)
          WHERE course_id = :course AND day < '2026-11-06' AND standing = 0 ORDER BY day DESC LIMIT 1)"""),
        "DELETE FROM mark WHERE lesson_id = (SELECT lesson_id FROM lesson WHERE topic = 'Дроби, работа')",
    )
    with room.deputy.database.read() as reading:
        statement = "SELECT day FROM lesson WHERE topic = 'Дроби, работа'"
        day = date.fromisoformat(reading.connection.exec_driver_sql(statement).scalar_one())
    lines = lines_of(_evidence(room, day, date(2026, 11, 20))[1])
    missed = [line for line in lines if line["Внесено"] == "не внесено" and "отметки" in str(line["Что внесено"])]
    assert [line["Дата урока"] for line in missed] == [day]
    assert missed[0]["Что внесено"] != "отметки"  # how many stand beside it
    assert missed[0]["Срок"] == f"{day + timedelta(days=10):%d.%m.%Y} 23:59"


@pytest.mark.requirement("S0-4.14.9", "S0-1.9")
def test_period_marks_owed_after_the_day_of_the_order_stand_in_the_evidence(room: Room) -> None:
    room.execute(
        ALL_FILLED,
        """INSERT OR REPLACE INTO period_due SELECT period_id, '2026-11-09', '112' FROM grading_period
          WHERE kind = 'quarter' AND number = 1""",
    )
    request, before = _evidence(room, date(2026, 11, 9), date(2026, 11, 20))
    assert not [line for line in lines_of(before) if line["Внесено"] == "не внесено"]
    room.execute(_sql("DELETE FROM period_mark WHERE course_id = :course"))
    owed = [
        line
        for line in lines_of(room.service.table(room.deputy, request))
        if str(line["Что внесено"]).startswith("отметки за период")
    ]
    (missing,) = (line for line in owed if line["Внесено"] == "не внесено")
    assert (missing["Урок, №"], missing["Срок"]) == (None, "09.11.2026 23:59")


@pytest.mark.requirement("S0-5.2")
def test_homework_after_its_term_is_listed_with_its_term_of_three_hours(room: Room) -> None:
    lines = lines_of(_evidence(room, date(2026, 9, 1), date(2026, 11, 20))[1])
    late = [line for line in lines if line["Что внесено"] == "домашнее задание"]
    assert late
    for line in late:
        same = [one for one in lines if (one["Дата урока"], one["Урок, №"]) == (line["Дата урока"], line["Урок, №"])]
        terms = {str(one["Что внесено"]): _moment(one["Срок"]) for one in same}
        assert terms["домашнее задание"].date() == line["Дата урока"]
        if "урок завершён" in terms:  # the same day, two hours after the last class of the students
            assert terms["домашнее задание"] - terms["урок завершён"] == timedelta(hours=1)


def _moment(shown: object) -> datetime:
    return datetime.strptime(str(shown), "%d.%m.%Y %H:%M").replace(tzinfo=UTC)
