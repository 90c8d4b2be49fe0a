"""What named reports of a training school say: the same as its screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE
from ejournal_desktop.readmodels.report_papers import ReportFile
from ejournal_desktop.readmodels.report_tables import GapKind, ReportRequest, ReportSubject, RowKind
from ejournal_desktop.services.period_closing import PeriodClosingService
from ejournal_desktop.services.periods import PeriodsService
from support.report_room import ACTIVITY_REPORTS, ALL_FILLED, CLASS_REPORTS, OWN_REPORTS, SCHOOL_REPORTS
from support.report_tables import report_papers
from support.report_totals import lines_of
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.report_tables import ReportTable
    from support.report_room import Room
    from support.schools import School

FILLED_BY_ACTS = {"control_results", "internal_control_plan"}


@pytest.mark.requirement("S0-2.4", "S0-2.12", "S1-1.2e", "S2-1.4c", "S4-2.2e", "S4-5.2.2", "S3-2.T3")
@pytest.mark.parametrize("slug", sorted(CLASS_REPORTS | OWN_REPORTS | SCHOOL_REPORTS | ACTIVITY_REPORTS))
def test_every_report_has_its_official_title_an_answer_and_a_value_for_each_column(whole: Room, slug: str) -> None:
    table = whole.table(slug)
    form = next((one for one in whole.deputy.regulation.reports.forms if one.slug == slug), None)
    if form is not None:
        assert (table.card.title, table.card.number) == (form.title, form.number)
        assert table.card.clause == ("" if form.clause == DEFAULT_CLAUSE else form.clause)
    assert table.card in whole.choices().cards
    assert table.sentence
    assert table.subtitle
    assert table.made_on == whole.case.clock.now().date()
    widths = {len(row.values) for row in table.rows if row.kind is not RowKind.HEADING}
    assert widths == ({len(table.columns)} if slug not in FILLED_BY_ACTS else set())
    assert all(len(row.values) == 1 for row in table.rows if row.kind is RowKind.HEADING)


@pytest.mark.requirement("S0-4.7.3d", "S3-3.2d", "S4-5.2.2f", "S1-3.2.1b")
def test_results_of_a_class_are_those_of_the_screen(whole: Room) -> None:
    screen, rows = whole.results(), {line["№"]: line for line in lines_of(whole.table("class_period_results"))}
    entered = {
        (student.number, column.course.subject_short): cell.entered
        for student in screen.students
        for column in screen.columns
        if (cell := screen.cells.get((student.student, column.course.course))) and cell.is_expected
    }
    assert len(entered) > len(screen.students)
    assert {place: rows[place[0]][place[1]] for place in entered} == entered


@pytest.mark.requirement("S0-4.7.3c", "S4-5.2.2e", "S3-3.2d", "S1-3.2.1b")
def test_period_report_of_the_homeroom_teacher_adds_up(whole: Room) -> None:
    found = {line["Показатель"]: line["Значение"] for line in lines_of(whole.table("homeroom_period_report"))}
    assert found["На начало периода"] + found["Прибыло"] - found["Выбыло"] == found["На конец периода"]
    absences = found["из них по уважительной причине"] + found["из них без уважительной причины"]
    assert absences == found["Пропущено уроков"]
    results = whole.table("class_period_results")
    totals = {line["Фамилия, имя"]: line["Средний балл"] for line in lines_of(results, RowKind.TOTAL)}
    assert (found["% успеваемости"], found["% качества"]) == (totals["% успеваемости"], totals["% качества"])


@pytest.mark.requirement("S0-4.7.3b", "S3-3.2c", "S4-2.2f")
def test_preliminary_report_holds_the_forecasts_of_the_running_period(whole: Room) -> None:
    request, table = (
        whole.request("homeroom_preliminary_report", is_running=True),
        whole.table("homeroom_preliminary_report", is_running=True),
    )
    assert request.class_group is not None
    forecasts = PeriodsService(whole.case.clock).forecasts(whole.deputy, request.class_group)
    expected = sorted(one.value for one in forecasts if one.period == request.period)
    shown = [value for line in lines_of(table) for name, value in line.items() if name.endswith("/прогн.") and value]
    scale = whole.deputy.regulation.scale()
    assert sorted(shown) == sorted(mark.printed for code in expected if (mark := scale.mark(code)))
    assert shown


@pytest.mark.requirement("S0-4.7.3a", "S4-5.2.2d", "S3-3.2c")
def test_attendance_by_month_adds_up_to_what_was_entered(whole: Room) -> None:
    table = whole.table("class_attendance_by_month")
    (last,) = lines_of(table, RowKind.TOTAL)
    months = [name for name in last if name.endswith("/всего") and not name.startswith("Всего")]
    assert len(months) == 3
    assert sum(last[name] for name in months) == last["Всего/всего"] == _absences(whole, "absent", "ill", "excused")
    assert last["Всего/опозд."] == _absences(whole, "late")
    assert last["Всего/уваж."] == _absences(whole, "ill", "excused")


@pytest.mark.requirement("S0-4.7.3f", "S4-5.2.2h")
def test_summary_of_attendance_counts_the_year_as_the_months_do(whole: Room) -> None:
    (year,), (months,) = (
        lines_of(whole.table(slug), RowKind.TOTAL) for slug in ("class_attendance_summary", "class_attendance_by_month")
    )
    assert year["За год/всего"] == year["I четв./всего"] + year["II четв./всего"] == months["Всего/всего"]
    assert year["% посещ."] == months["% посещ."]


@pytest.mark.requirement("S0-4.7.3e", "S4-5.2.2g")
def test_summary_of_marks_has_a_line_for_every_period_that_has_begun(whole: Room) -> None:
    lines = lines_of(whole.table("class_marks_summary"))
    quarter = [line for line in lines if line["Период"] == "I четв."]
    results = lines_of(whole.table("class_period_results"))
    titles = [name for name in results[0] if name not in {"№", "Фамилия, имя", "Средний балл"}]
    assert [[line[one] for one in titles] for line in quarter] == [[line[one] for one in titles] for line in results]
    assert {line["Период"] for line in lines} >= {"I четв.", "II четв.", "год"}


@pytest.mark.requirement("S3-3.2c")
def test_report_on_a_subject_shows_every_mark_with_its_day(whole: Room) -> None:
    request = whole.request("class_subject_marks")
    assert request.course is not None
    assert request.period is not None
    rows = PeriodsService(whole.case.clock).course_table(whole.deputy, request.course, request.period).rows
    shown = {line["№"]: line for line in lines_of(whole.table("class_subject_marks"))}
    assert {number: line["Отметок"] for number, line in shown.items()} == {
        row.student.number: len(row.marks) for row in rows
    }
    row = max(rows, key=lambda one: len(one.marks))
    days = [f"{mark.day:%d.%m}" for mark in row.marks if mark.day is not None]
    assert all(day in str(shown[row.student.number]["Отметки (дата, вид работы)"]) for day in days)


@pytest.mark.requirement("S3-3.2g")
def test_short_message_of_a_family_holds_the_marks_and_absences_of_its_student_alone(whole: Room) -> None:
    lines, students = lines_of(whole.table("guardian_short_message")), whole.results(is_running=True).students
    today = whole.case.clock.now().date()
    there = {row.number: row.name.short for row in students if any(span.holds(today) for span in row.spans)}
    assert {line["№"]: line["Фамилия, имя"] for line in lines} == there
    for line in lines:
        assert line["Знаков"] == len(line["Текст"])
        assert [name for name in there.values() if name in line["Текст"]] == [line["Фамилия, имя"]]


@pytest.mark.requirement("S0-4.6.5b", "S0-4.6.5c")
def test_reports_of_a_teacher_count_each_class_as_its_screen_does(whole: Room) -> None:
    request, lines = whole.request("subject_period_results"), lines_of(whole.table("subject_period_results"))
    columns = {
        ", ".join(part for part in (one.course.subject_title, one.course.subgroup_title) if part): one
        for one in whole.results().columns
    }
    own = [line for line in lines if line["Класс"] == MARKED_CLASS]
    assert own
    for line in own:
        outlook = columns[str(line["Предмет"])].outlook
        assert {code: line[f"Отметки/{code}"] for code, _ in outlook.values} == dict(outlook.values)
        assert line["Обучающихся"] == outlook.rated + outlook.unrated
    work = lines_of(
        whole.service.table(
            whole.deputy, ReportRequest("teacher_period_report", teacher=request.teacher, period=request.period)
        )
    )
    assert [line["% качества"] for line in work if line["Класс"] == MARKED_CLASS] == [
        line["% качества"] for line in own
    ]


@pytest.mark.requirement("S4-7.2", "S3-2.T4", "S2-3.6f")
def test_quality_of_a_class_is_the_same_in_every_report(whole: Room) -> None:
    totals = {line["Фамилия, имя"]: line for line in lines_of(whole.table("class_period_results"), RowKind.TOTAL)}
    of_school = lines_of(whole.table("marks_and_quality"), RowKind.TOTAL)
    line = next(one for one in of_school if one["Класс"] == MARKED_CLASS)
    series = next(one for one in lines_of(whole.table("quality_monitoring")) if one["Объект"] == MARKED_CLASS)
    quality = totals["% качества"]["Средний балл"]
    assert quality is not None
    assert line["% качества"] == series["I четв./% качества"] == quality
    assert line["% успеваемости"] == totals["% успеваемости"]["Средний балл"]
    assert series["II четв./% качества"] is None


@pytest.mark.requirement("S4-5.2.2b", "S4-5.2.2a")
def test_sizes_of_classes_are_what_the_movement_ends_with(whole: Room) -> None:
    sizes = {line["Класс"]: line["Обучающихся"] for line in lines_of(whole.table("class_sizes"))}
    moves = {line["Класс"]: line for line in lines_of(whole.table("student_movement"))}
    assert set(sizes) == {NO_MARK_CLASS, MARKED_CLASS}
    for title, line in moves.items():
        assert line["На начало"] + line["Прибыло"] - line["Выбыло"] == line["На конец"] == sizes[title]


@pytest.mark.requirement("S4-5.2.2b")
def test_boys_and_girls_are_counted_where_the_cards_name_them(room: Room) -> None:
    room.execute(
        "INSERT INTO student_card SELECT student_id, '', '', '', iif(student_id % 2, 'female', 'male') "
        "FROM student WHERE student_id <> (SELECT max(student_id) FROM student)"
    )
    table = room.table("class_sizes")
    lines = lines_of(table)
    assert lines[-1]["Мальчиков"] + lines[-1]["Девочек"] == lines[-1]["Обучающихся"] - 1
    assert table.notes[-1].endswith(": 1.")


@pytest.mark.requirement("S4-5.2.2c")
def test_final_data_name_the_status_of_every_student(whole: Room) -> None:
    lines = lines_of(whole.table("student_final_data"))
    assert len(lines) == len(whole.results().students)
    assert all(line["Статус"] for line in lines)
    (last,) = lines_of(whole.table("student_final_data"), RowKind.TOTAL)
    assert last["Пропущено уроков/всего"] == sum(line["Пропущено уроков/всего"] for line in lines)


@pytest.mark.requirement("S0-2.6")
def test_completion_of_programmes_counts_lessons_as_the_journal_does(whole: Room) -> None:
    lines = [line for line in lines_of(whole.table("programme_completion")) if line["Класс"] == MARKED_CLASS]
    assert [line["Часов за период/отставание"] for line in lines] == [
        line["Часов за период/по плану"] - line["Часов за период/дано"] for line in lines
    ]
    (last,) = (
        one for one in lines_of(whole.table("programme_completion"), RowKind.TOTAL) if one["Класс"] == MARKED_CLASS
    )
    assert last["Часов за период/дано"] == sum(line["Часов за период/дано"] for line in lines)


@pytest.mark.requirement("S0-4.3.3", "S0-4.3.4", "S0-4.8.4")
def test_submission_for_a_bonus_weighs_timeliness_by_the_teaching_load(whole: Room) -> None:
    lines = lines_of(whole.table("bonus_submission"))
    with whole.deputy.database.read() as reading:
        statement = """SELECT sum(weekly_hours) FROM course JOIN course_teacher USING (course_id)
          WHERE starts <= '2026-11-03' AND coalesce(ends, '9999') >= '2026-11-03'"""
        hours = reading.connection.exec_driver_sql(statement).scalar_one()
    assert sum(line["Нагрузка, ч/нед."] for line in lines) == hours
    for line in lines:
        shown = line["Нагрузка, ч/нед."] * line["Своевременность"] / 100
        assert abs(line["Показатель с учётом нагрузки"] - shown) < 1
        assert line["Полнота"] <= 100


def test_hours_of_substitutions_stand_with_the_substitute(room: Room) -> None:
    room.execute(
        """UPDATE lesson SET substitute_id = (SELECT max(staff_id) FROM course_teacher) WHERE lesson_id IN (
             SELECT lesson_id FROM lesson WHERE recorded_at IS NOT NULL AND standing = 0 ORDER BY day LIMIT 3)"""
    )
    table = room.table("substitution_hours")
    (whole_hours,) = [line["Часов"] for line in lines_of(table, RowKind.TOTAL) if line["Кто заменял"] == "Итого"]
    assert whole_hours == sum(line["Часов"] for line in lines_of(table)) >= 3


@pytest.mark.requirement("S0-3.5", "S4-4.3a", "S2-3.6a", "S2-3.6b", "S2-3.6c")
def test_control_of_the_journal_has_the_indicators_of_the_regulation(room: Room) -> None:
    room.execute(ALL_FILLED, "DELETE FROM mark")
    line = next(one for one in lines_of(room.table("journal_control")) if one["Объект"] == MARKED_CLASS)
    assert line["Процент участия в работе"] == line["Учет пройденного учебного материала"] == 100
    assert line["Процент обучающихся, не имеющих оценок"] == 100
    assert line["Запись домашнего задания"] == 100
    assert line["Наполняемость текущих оценок"] == 0


@pytest.mark.requirement("S1-8a", "S1-8b", "S1-8c", "S1-8d", "S4-5.2.3a", "S4-5.2.3b", "S4-5.2.3c", "S4-5.2.3d")
@pytest.mark.parametrize(("moment", "share"), [(1, 100), (4_000_000_000, 0)])
def test_check_of_the_journals_tells_what_came_in_time(room: Room, moment: int, share: int) -> None:
    room.execute(ALL_FILLED, f"UPDATE lesson SET completed_at = {moment}")  # noqa: S608  a number
    room.execute(f"UPDATE mark SET seconds = {moment}", "DELETE FROM correction")  # noqa: S608  a number
    table = room.table("journal_check_results")
    line = next(one for one in lines_of(table) if one["Класс"] == MARKED_CLASS)
    assert (line["Своевременность"], line["Отметки в срок"]) == (share, share)
    assert (line["Посещаемость отражена"], line["Запись домашнего задания"]) == (100, 100)
    assert line["Программы/отставание"] == 0
    assert line["Наполняемость текущих оценок"] > 0


@pytest.mark.requirement("S0-3.5", "S4-4.3a")
def test_indicators_stand_by_class_subject_and_teacher_with_those_who_have_none_or_one_mark(room: Room) -> None:
    algebra = "course_id IN (SELECT course_id FROM course JOIN subject USING (subject_id) WHERE title = 'Алгебра')"
    there = """SELECT student_id FROM enrollment JOIN class_group USING (class_group_id) WHERE title = '7А'
      AND starts <= '2026-11-20' AND coalesce(ends, '9999') >= '2026-11-20'"""
    room.execute(
        f"DELETE FROM mark WHERE lesson_id IN (SELECT lesson_id FROM lesson WHERE {algebra})",  # noqa: S608  constants
        f"""INSERT INTO mark SELECT min(lesson_id), (SELECT min(student_id) FROM ({there})), 0, '5', 1 FROM lesson
          WHERE {algebra} AND day < '2026-11-20'""",  # noqa: S608  constants
    )
    with room.deputy.database.read() as reading:
        places = len(reading.connection.exec_driver_sql(there).all())
    table = room.table("journal_control")
    assert _headings(table) == ["По классам", "По предметам", "По учителям"]
    line = next(one for one in lines_of(table) if one["Объект"] == "Алгебра")
    shares = line["Процент обучающихся, не имеющих оценок"], line["Процент обучающихся, имеющих одну оценку"]
    assert [float(share) for share in shares] == [round(100 * (places - 1) / places, 1), round(100 / places, 1)]
    teachers = [one for one in lines_of(table) if one["Объект"] not in {MARKED_CLASS, NO_MARK_CLASS}]
    assert all(one["Процент участия в работе"] is not None for one in teachers)


def _headings(table: ReportTable) -> list[object]:
    return [row.values[0] for row in table.rows if row.kind is RowKind.HEADING]


@pytest.mark.requirement("S4-6.2", "S1-8e")
def test_check_of_the_journals_is_no_draft_for_what_it_finds_and_reaches_the_teachers(room: Room) -> None:
    table, request = room.table("journal_check_results"), room.request("journal_check_results")
    assert table.gaps
    assert not table.is_draft
    remarks = sum(line["Замечаний"] for line in lines_of(table))
    assert remarks == len({gap.lesson for gap in table.gaps})
    owing = {gap.staff for gap in table.gaps}
    assert len(room.service.note_gaps(room.deputy, request)) == len(owing - {room.deputy.signed_in.staff})


@pytest.mark.requirement("S2-3.6d", "S4-4.3b")
def test_participation_of_families_is_the_share_of_papers_that_came_back_signed(room: Room) -> None:
    room.execute(
        "DELETE FROM letter",
        """INSERT INTO letter SELECT student_id, student_id, 'progress', 'paper', '', '2026-11-10',
             CASE WHEN number % 2 THEN '2026-11-12' END, '', 1, 1794300000, 120
           FROM enrollment JOIN class_group USING (class_group_id)
           WHERE title = '7А' AND ends IS NULL AND number <= 4""",
    )
    lines = {line["Объект"]: line for line in lines_of(room.table("journal_control"))}
    assert lines[MARKED_CLASS]["Распечаток возвращено с подписью"] == 50
    assert lines[NO_MARK_CLASS]["Распечаток возвращено с подписью"] is None


@pytest.mark.parametrize("slug", ["class_period_results", "homeroom_period_report", "marks_and_quality"])
def test_too_few_marks_are_said_in_words_instead_of_an_empty_frame(whole: Room, slug: str) -> None:
    assert whole.table(slug, is_running=True).sentence.startswith("Мало данных")


def test_class_without_marks_says_so(whole: Room) -> None:
    table = whole.table("class_period_results", title=NO_MARK_CLASS)
    assert table.notes == ("В этом классе отметки не ставятся.",)
    assert not table.gaps or all(gap.missing != GapKind.PERIOD_MARKS for gap in table.gaps)


def _absences(room: Room, *codes: str) -> int:
    marks = ", ".join("?" for _ in codes)
    statement = f"""SELECT count(*) FROM attendance JOIN lesson USING (lesson_id) JOIN course USING (course_id)
      JOIN class_group USING (class_group_id)
      WHERE class_group.title = '{MARKED_CLASS}' AND standing = 0 AND status IN ({marks})"""  # noqa: S608  constants
    with room.deputy.database.read() as reading:
        return int(reading.connection.exec_driver_sql(statement, codes).scalar_one())


@pytest.mark.requirement("S0-4.6.5c", "S0-4.7.3e")
def test_exams_count_for_those_who_took_them_and_the_summary_shows_them(room: Room) -> None:
    administrator = room.person(Role.JOURNAL_ADMINISTRATOR)
    exam = PeriodClosingService(room.case.clock).add_result_period(administrator, PeriodKind.EXAM, date(2027, 6, 10))
    screen = room.results()
    course, taker = screen.columns[0].course, screen.students[0]
    room.execute(
        f"INSERT INTO period_mark VALUES ({course.course}, {exam}, {taker.student}, '4', 1, 0, 0)"  # noqa: S608  numbers
    )
    wish = room.request("class_period_results")
    table = room.service.table(room.deputy, replace(wish, period=exam))
    totals = {line["Фамилия, имя"]: line for line in lines_of(table, RowKind.TOTAL)}
    assert totals["% качества"][course.subject_short] == totals["% качества"]["Средний балл"] == 100
    assert not any(gap.missing == GapKind.PERIOD_MARKS for gap in table.gaps)
    lines = lines_of(room.table("class_marks_summary"))
    assert [line[course.subject_short] for line in lines if line["Период"] == "экз."].count("4") == 1


def test_school_without_classes_gets_reports_that_say_so(school: School) -> None:
    deputy, reports = school.sign_in("belov"), school.container.reports
    choices = reports.choices(deputy)
    cards = [card for card in choices.cards if card.subject is ReportSubject.SCHOOL]
    assert {card.slug for card in cards} == SCHOOL_REPORTS | ACTIVITY_REPORTS
    for card in cards:
        table = reports.table(deputy, ReportRequest(card.slug, period=choices.periods[0].period))
        assert table.sentence
        assert not table.is_draft


@pytest.mark.requirement("S0-4.9.2", "S0-1.8")
def test_timetable_is_printed_and_saved_by_class_teacher_and_room(whole: Room, tmp_path: Path) -> None:
    table = whole.table("timetable")
    assert _headings(table) == ["По классам", "По учителям", "По кабинетам"]
    lines = lines_of(table)
    with whole.deputy.database.read() as reading:
        statement = """SELECT count(*), sum(room <> '') FROM timetable_slot
          WHERE starts <= '2026-11-20' AND coalesce(ends, '9999') >= '2026-11-20'"""
        slots, with_room = reading.connection.exec_driver_sql(statement).one()
    by_class = [line for line in lines if line["Объект"] == line["Класс"]]
    by_room = [line for line in lines if line["Объект"] == line["Кабинет"]]
    assert (len(by_class), len(by_room)) == (slots, with_room)
    assert all(line["Время"] and line["День"] for line in by_class)
    assert {line["Объект"] for line in by_class} == {MARKED_CLASS, NO_MARK_CLASS}
    papers = report_papers(whole.case)
    for kind in (ReportFile.XLSX, ReportFile.CSV):
        issued = papers.issued(whole.deputy, whole.request("timetable"), kind)
        papers.write(issued, tmp_path / f"timetable.{kind.value}")
    assert "Алгебра" in (tmp_path / "timetable.csv").read_text(encoding="utf-8-sig")
