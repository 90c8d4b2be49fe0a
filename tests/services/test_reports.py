"""Named reports of a training school: who may make which, what they say, and what makes them drafts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE
from ejournal_desktop.readmodels.report_tables import GapKind, ReportRequest, RowKind
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.periods import PeriodsService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.reports import ReportsService
from support.report_totals import lines_of
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, SchoolCase, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.periods import ClassPeriodTable
    from ejournal_desktop.readmodels.report_tables import ReportChoices, ReportTable
    from ejournal_desktop.services.session import Session

ALL_FILLED = """UPDATE lesson SET completed_at = 1, recorded_at = coalesce(recorded_at, 1), is_homework_none = 1,
  topic = CASE topic WHEN '' THEN 'Тема' ELSE topic END WHERE day < '2026-11-20'"""
CLASS_REPORTS = {
    "class_attendance_by_month",
    "homeroom_preliminary_report",
    "homeroom_period_report",
    "class_period_results",
    "class_marks_summary",
    "class_attendance_summary",
    "class_subject_marks",
    "student_final_data",
    "guardian_short_message",
}
OWN_REPORTS = {"subject_period_results", "teacher_period_report", "class_subject_marks"}
SCHOOL_REPORTS = {
    "student_movement",
    "class_sizes",
    "marks_and_quality",
    "quality_monitoring",
    "journal_control",
    "programme_completion",
    "substitution_hours",
    "bonus_submission",
}

ACTIVITY_REPORTS = {"journal_access_report", "user_activity", "visit_statistics"}


@dataclass(slots=True)
class Room:
    """The reports of a training school of two classes; everybody signs in once."""

    case: SchoolCase
    people: dict[str, Session] = field(default_factory=dict)

    @property
    def service(self) -> ReportsService:
        return ReportsService(self.case.clock, RESOURCES)

    def person(self, who: Role | str) -> Session:
        if who not in self.people:
            self.people[who] = self.case.sign_in(who)
        return self.people[who]

    @property
    def deputy(self) -> Session:
        return self.person(Role.DEPUTY_HEAD_ACADEMIC)

    def homeroom_of(self, title: str) -> Session:
        """Return the session of the homeroom teacher of a class."""
        known = [one for one in self.people.values() if title in _own_titles(one)]
        if known:
            return known[0]
        handles = [one.handle for one in self.case.logins if one.role in (Role.TEACHER, Role.HOMEROOM_TEACHER)]
        return next(one for one in map(self.person, handles) if title in _own_titles(one))

    def choices(self, session: Session | None = None) -> ReportChoices:
        return self.service.choices(session or self.deputy)

    def view(self, title: str = MARKED_CLASS) -> ClassGroupView:
        return next(one for one in self.choices().class_groups if one.title == title)

    def request(self, slug: str, *, title: str = MARKED_CLASS, is_running: bool = False) -> ReportRequest:
        """Return a wish about a class, one of its courses or a teacher, by default for the quarter that is over."""
        choices = self.choices()
        course = next(one for one in choices.courses if one.class_title == title)
        quarters = sorted((one for one in choices.periods if one.kind == "quarter"), key=lambda one: one.number)
        return ReportRequest(
            slug,
            class_group=self.view(title).class_group,
            course=course.course,
            teacher=choices.teachers[0].staff,
            period=quarters[1 if is_running else 0].period,
        )

    def table(self, slug: str, session: Session | None = None, **wish: bool | str) -> ReportTable:
        request = self.request(
            slug, title=str(wish.get("title", MARKED_CLASS)), is_running=bool(wish.get("is_running"))
        )
        return self.service.table(session or self.deputy, request)

    def results(self, *, is_running: bool = False) -> ClassPeriodTable:
        request = self.request("class_period_results", is_running=is_running)
        assert request.class_group is not None
        assert request.period is not None
        return PeriodsService(self.case.clock).class_table(self.deputy, request.class_group, request.period)

    def execute(self, *statements: str) -> None:
        with self.case.bare_database(self.deputy) as bare:
            for statement in statements:
                bare.execute(statement)
            bare.commit()


@pytest.fixture(scope="module")
def whole(training_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """Give a school that nobody changes."""
    case = copied_school(training_template, tmp_path_factory.mktemp("reports") / "school")
    yield Room(case)
    case.close()


@pytest.fixture
def room(training: SchoolCase) -> Room:
    """Give a school of this test alone."""
    return Room(training)


def _own_titles(session: Session) -> set[str]:
    return {view.title for view in session.signed_in.homeroom_of}


def _slugs(choices: ReportChoices) -> set[str]:
    return {card.slug for card in choices.cards}


# --- who may make which ------------------------------------------------------------------------------------------


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("role", [Role.SECRETARY, Role.TUTOR, Role.TECHNICAL_SUPPORT])
def test_those_without_the_duty_are_offered_nothing(whole: Room, role: Role) -> None:
    choices = whole.choices(whole.person(role))
    assert (choices.cards, choices.class_groups, choices.courses, choices.teachers) == ((), (), (), ())


@pytest.mark.requirement("S1-2.4b", "S0-4.6.5b", "S0-4.6.5c")
def test_a_teacher_is_offered_reports_on_own_pages_only(whole: Room) -> None:
    teacher = next(one for one in _teachers(whole) if not one.signed_in.homeroom_of)
    choices = whole.choices(teacher)
    assert _slugs(choices) == OWN_REPORTS
    assert choices.class_groups == ()
    assert [one.staff for one in choices.teachers] == [teacher.signed_in.staff]
    assert {one.course for one in choices.courses} == _kept(teacher)


@pytest.mark.requirement("S1-2.4b", "S0-4.7.3d")
def test_a_homeroom_teacher_is_offered_the_own_class_alone(whole: Room) -> None:
    choices = whole.choices(whole.homeroom_of(MARKED_CLASS))
    assert _slugs(choices) == CLASS_REPORTS | OWN_REPORTS
    assert [one.title for one in choices.class_groups] == [MARKED_CLASS]


@pytest.mark.requirement("S1-2.4b")
def test_the_journal_administrator_is_offered_reports_on_activity_alone(whole: Room) -> None:
    choices = whole.choices(whole.person(Role.JOURNAL_ADMINISTRATOR))
    assert _slugs(choices) == ACTIVITY_REPORTS
    assert (choices.class_groups, choices.courses, choices.teachers) == ((), (), ())


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("role", [Role.DEPUTY_HEAD_ACADEMIC, Role.DEPUTY_HEAD_UPBRINGING, Role.PRINCIPAL])
def test_the_administration_is_offered_every_report_of_every_class(whole: Room, role: Role) -> None:
    choices = whole.choices(whole.person(role))
    assert _slugs(choices) == CLASS_REPORTS | OWN_REPORTS | SCHOOL_REPORTS | ACTIVITY_REPORTS
    assert {one.title for one in choices.class_groups} == {NO_MARK_CLASS, MARKED_CLASS}


@pytest.mark.requirement("S1-2.4b", "S0-4.7.3")
@pytest.mark.parametrize("slug", sorted(CLASS_REPORTS - OWN_REPORTS))
def test_a_homeroom_teacher_is_refused_the_reports_of_another_class(whole: Room, slug: str) -> None:
    stranger = whole.homeroom_of(NO_MARK_CLASS)
    with pytest.raises(NotAllowedError):
        whole.table(slug, stranger)
    assert whole.table(slug, stranger, title=NO_MARK_CLASS).rows


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("slug", sorted(OWN_REPORTS))
def test_a_teacher_is_refused_the_pages_of_a_colleague(whole: Room, slug: str) -> None:
    request = whole.request(slug)
    teacher = next(
        one
        for one in _teachers(whole)
        if one.signed_in.staff != request.teacher and not one.signed_in.homeroom_of and request.course not in _kept(one)
    )
    with pytest.raises(NotAllowedError):
        whole.service.table(teacher, request)


@pytest.mark.requirement("S1-2.4b")
@pytest.mark.parametrize("slug", sorted(SCHOOL_REPORTS | ACTIVITY_REPORTS))
def test_reports_of_the_school_are_refused_to_homeroom_teachers(whole: Room, slug: str) -> None:
    with pytest.raises(NotAllowedError):
        whole.table(slug, whole.homeroom_of(MARKED_CLASS))


def test_nothing_chosen_and_nothing_known_are_told_apart_from_a_refusal(whole: Room) -> None:
    for request in (
        ReportRequest("unheard_of"),
        ReportRequest("class_period_results"),
        ReportRequest("teacher_period_report"),
        ReportRequest("class_subject_marks"),
        ReportRequest("marks_and_quality"),
    ):
        with pytest.raises(UnknownRecordError):
            whole.service.table(whole.deputy, request)


def test_days_outside_the_school_year_make_no_report(whole: Room) -> None:
    last = date(2025, 5, 1)
    with pytest.raises(UnknownRecordError):
        whole.service.table(whole.deputy, ReportRequest("journal_control", first=last, last=last))


def _teachers(room: Room) -> Iterator[Session]:
    return (room.person(one.handle) for one in room.case.logins if one.role is Role.TEACHER)


def _kept(teacher: Session) -> set[int]:
    with teacher.database.read() as reading:
        statement = "SELECT course_id FROM course_teacher WHERE staff_id = ?"
        rows = reading.connection.exec_driver_sql(statement, (teacher.signed_in.staff,))
        return {course for (course,) in rows}


# --- what they say -----------------------------------------------------------------------------------------------


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
    assert widths == {len(table.columns)}
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


@pytest.mark.requirement("S4-7.2", "S3-2.T4")
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
        shown = line["Нагрузка, ч/нед."] * line["Своевременность, %"] / 100
        assert abs(line["Показатель с учётом нагрузки"] - shown) < 1
        assert line["Полнота, %"] <= 100


def test_hours_of_substitutions_stand_with_the_substitute(room: Room) -> None:
    room.execute(
        """UPDATE lesson SET substitute_id = (SELECT max(staff_id) FROM course_teacher) WHERE lesson_id IN (
             SELECT lesson_id FROM lesson WHERE recorded_at IS NOT NULL AND is_cancelled = 0 ORDER BY day LIMIT 3)"""
    )
    table = room.table("substitution_hours")
    (whole_hours,) = [line["Часов"] for line in lines_of(table, RowKind.TOTAL) if line["Кто заменял"] == "Итого"]
    assert whole_hours == sum(line["Часов"] for line in lines_of(table)) >= 3


@pytest.mark.requirement("S0-3.5", "S4-4.3a", "S2-3.6a", "S2-3.6b", "S2-3.6c")
def test_control_of_the_journal_has_the_indicators_of_the_regulation(room: Room) -> None:
    room.execute(ALL_FILLED, "DELETE FROM mark")
    line = next(one for one in lines_of(room.table("journal_control")) if one["Объект"] == MARKED_CLASS)
    assert line["Процент участия в работе"] == line["Учет пройденного учебного материала, %"] == 100
    assert line["% обучающихся, не имеющих оценок"] == 100
    assert line["Запись домашнего задания, %"] == 100
    assert line["Наполняемость текущих оценок (на обучающегося по предмету)"] == 0


@pytest.mark.requirement("S2-3.6d", "S4-4.3b")
def test_participation_of_families_is_the_share_of_papers_that_came_back_signed(room: Room) -> None:
    room.execute(
        "DELETE FROM letter",
        """INSERT INTO letter SELECT student_id, student_id, 'progress', 'paper', '', '2026-11-10',
             CASE WHEN number % 2 THEN '2026-11-12' END, '', 1
           FROM enrollment JOIN class_group USING (class_group_id)
           WHERE title = '7А' AND ends IS NULL AND number <= 4""",
    )
    lines = {line["Объект"]: line for line in lines_of(room.table("journal_control"))}
    assert lines[MARKED_CLASS]["Распечаток возвращено с подписью, %"] == 50
    assert lines[NO_MARK_CLASS]["Распечаток возвращено с подписью, %"] is None


@pytest.mark.parametrize("slug", ["class_period_results", "homeroom_period_report", "marks_and_quality"])
def test_too_few_marks_are_said_in_words_instead_of_an_empty_frame(whole: Room, slug: str) -> None:
    assert whole.table(slug, is_running=True).sentence.startswith("Мало данных")


def test_class_without_marks_says_so(whole: Room) -> None:
    table = whole.table("class_period_results", title=NO_MARK_CLASS)
    assert table.notes == ("В этом классе отметки не ставятся.",)
    assert not table.gaps or all(gap.missing != GapKind.PERIOD_MARKS for gap in table.gaps)


# --- drafts ------------------------------------------------------------------------------------------------------


@pytest.mark.requirement("S0-4.6.5d", "S0-4.7.3")
def test_report_is_a_draft_that_names_teacher_and_lesson_until_everything_is_filled(room: Room) -> None:
    room.execute(ALL_FILLED)
    assert not room.table("class_period_results").is_draft
    room.execute(
        """UPDATE lesson SET completed_at = NULL WHERE lesson_id IN (SELECT lesson_id FROM lesson JOIN course
             USING (course_id) JOIN class_group USING (class_group_id) WHERE title = '7А' AND is_cancelled = 0
             ORDER BY day, bell LIMIT 2)"""
    )
    table = room.table("class_period_results", room.homeroom_of(MARKED_CLASS))
    assert table.is_draft
    assert [gap.missing for gap in table.gaps] == [GapKind.LESSON_NOT_COMPLETE] * 2
    assert all(gap.teacher and gap.course_title and gap.lesson and gap.day for gap in table.gaps)
    assert not room.table("class_period_results", title=NO_MARK_CLASS).is_draft


@pytest.mark.requirement("S3-3.2d", "S0-4.7.3")
def test_missing_period_marks_are_noted_to_the_teacher_who_owes_them(room: Room) -> None:
    room.execute(ALL_FILLED, _without_marks_of_one_course())
    owner, request = room.homeroom_of(MARKED_CLASS), room.request("class_period_results")
    (gap,) = room.service.table(owner, request).gaps
    assert (gap.missing, gap.count > 1) == (GapKind.PERIOD_MARKS, True)
    assert room.service.note_gaps(owner, request) == 1
    debtor = next(one for one in _teachers(room) if one.signed_in.staff == gap.staff)
    note = BoardService(room.case.clock, PrintingService(room.case.clock, RESOURCES, "0").papers).notes(debtor)[0]
    assert gap.course_title in note.text
    assert f"{gap.count}" in note.text
    assert note.author == owner.signed_in.name.with_initials


@pytest.mark.requirement("S3-3.2d")
def test_notes_about_gaps_are_sent_by_those_who_make_the_report_not_by_those_who_read_it(room: Room) -> None:
    room.execute(ALL_FILLED, _without_marks_of_one_course())
    request = room.request("class_period_results")
    with pytest.raises(NotAllowedError):
        room.service.note_gaps(room.person(Role.PRINCIPAL), request)
    with pytest.raises(NotAllowedError):
        room.service.note_gaps(room.homeroom_of(NO_MARK_CLASS), request)


def test_nobody_is_told_anything_when_nothing_is_missing(room: Room) -> None:
    room.execute(ALL_FILLED)
    assert room.service.note_gaps(room.deputy, room.request("class_period_results")) == 0


def _without_marks_of_one_course() -> str:
    """Return the statement that takes away the marks of a course that the homeroom teacher does not keep."""
    return """DELETE FROM period_mark WHERE course_id = (
      SELECT min(course_id) FROM course JOIN class_group USING (class_group_id) JOIN course_teacher USING (course_id)
      WHERE class_group.title = '7А' AND subgroup_id IS NULL AND staff_id NOT IN (SELECT staff_id FROM homeroom))"""


def _absences(room: Room, *codes: str) -> int:
    marks = ", ".join("?" for _ in codes)
    statement = f"""SELECT count(*) FROM attendance JOIN lesson USING (lesson_id) JOIN course USING (course_id)
      JOIN class_group USING (class_group_id)
      WHERE class_group.title = '{MARKED_CLASS}' AND is_cancelled = 0 AND status IN ({marks})"""  # noqa: S608  constants
    with room.deputy.database.read() as reading:
        return int(reading.connection.exec_driver_sql(statement, codes).scalar_one())
