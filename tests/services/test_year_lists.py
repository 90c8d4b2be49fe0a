"""What a school year rests on: subgroups, lists, load, reference lists, how much of it is there, and by when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import LessonsScheduled
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_duties import MonthDay
from ejournal_desktop.readmodels.plans import CurriculumHours
from ejournal_desktop.readmodels.school_year import NextSlot, NextTeacher, YearPart
from ejournal_desktop.readmodels.year_lists import (
    BellRow,
    ClassRow,
    FillingWish,
    HolidayRow,
    ListKind,
    ReadinessKind,
    ReferenceKind,
    RoomRow,
    SubjectRow,
    TimetableDoubt,
)
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.errors import NotAllowedError, NotInClassError
from ejournal_desktop.services.homeroom.card_wishes import CardWish
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.movement_errors import RecordsAfterLeavingError
from ejournal_desktop.services.programmes import ProgrammesService
from ejournal_desktop.services.school_year.errors import (
    FillingDatesError,
    ListNotApplicableError,
    ReferenceChangedError,
    ReferenceInUseError,
    ReferenceValueError,
)
from ejournal_desktop.services.school_year.list_checking import ListProblem
from ejournal_desktop.services.school_year.services import school_year_services
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.storage.queries.people import roster
from support.next_year import next_year_desk
from support.regulations import preset
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.year_lists import ReferenceRow
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


SATURDAY = 5


@pytest.fixture
def year(training: SchoolCase) -> SchoolYearServices:
    store = VaultStore(training.folder, VERSION, training.clock)
    return school_year_services(training.clock, BackupsService(store, training.clock))


@pytest.fixture
def administrator(training: SchoolCase) -> Session:
    return training.sign_in(Role.JOURNAL_ADMINISTRATOR)


@pytest.fixture
def group(year: SchoolYearServices, administrator: Session) -> ClassGroupId:
    classes = year.subgroups.classes(administrator)
    return next(view.class_group for view in classes if view.title == MARKED_CLASS)


def under(session: Session, code: str) -> Session:
    """Return the session of the same person in a school with another regulation."""
    return replace(session, regulation=preset(code))


# --- subgroups -------------------------------------------------------------------------------------------------


@pytest.mark.requirement("S4-5.1f")
def test_list_of_a_class_is_put_into_subgroups_in_one_act_at_the_start_of_the_year(training: SchoolCase) -> None:
    desk = next_year_desk(training)
    desk.keep_all()
    pages = [NextTeacher("8А", desk.subject, title, desk.teacher) for title in ("1-я", "2-я")]
    slots = [NextSlot("8А", desk.subject, page.subgroup, 5, 1 + place, 0, "") for place, page in enumerate(pages)]
    for part, own in ((YearPart.TEACHERS, pages), (YearPart.TIMETABLE, slots)):
        others = [row for row in desk.rows(part) if getattr(row, "class_title", "") != "8А"]
        desk.keep(part, [*others, *own])
    desk.service.open(desk.session)
    year = school_year_services(training.clock, desk.backups)
    group = next(view.class_group for view in year.subgroups.classes(desk.session) if view.title == "8А")
    sheet = year.subgroups.sheet(desk.session, group)
    (subject,) = sheet.subjects
    first, second = (subgroup for subgroup, _ in subject.subgroups)
    wish = {
        (student, subject.subject): second if place % 2 else first for place, (student, _) in enumerate(sheet.students)
    }
    put = year.subgroups.put(desk.session, group, wish)
    assert (sheet.places, sheet.day, put.day) == ({}, date(2027, 9, 1), date(2027, 9, 1))
    assert year.subgroups.sheet(desk.session, group).places == wish
    year.subgroups.take_back(desk.session, put)
    assert year.subgroups.sheet(desk.session, group).places == {}


def test_subgroup_with_entries_from_that_day_on_is_not_left(
    year: SchoolYearServices, administrator: Session, group: ClassGroupId, training: SchoolCase
) -> None:
    sheet = year.subgroups.sheet(administrator, group)
    training.clock.moment = datetime(2026, 9, 1, 12, 0, tzinfo=BISHKEK)
    (student, subject), own = next(iter(sheet.places.items()))
    other = next(
        one for found in sheet.subjects if found.subject == subject for one, _ in found.subgroups if one != own
    )
    with pytest.raises(RecordsAfterLeavingError):
        year.subgroups.put(administrator, group, {(student, subject): other})


def test_student_of_another_class_is_put_into_no_subgroup(
    year: SchoolYearServices, administrator: Session, group: ClassGroupId
) -> None:
    (subject, ((subgroup, _), *_)), *_ = (
        (one.subject, one.subgroups) for one in year.subgroups.sheet(administrator, group).subjects
    )
    other = next(view.class_group for view in year.subgroups.classes(administrator) if view.class_group != group)
    stranger = year.subgroups.sheet(administrator, other).students[0][0]
    with pytest.raises(NotInClassError):
        year.subgroups.put(administrator, group, {(stranger, subject): subgroup})


def test_subgroups_are_entered_by_those_whom_the_regulation_names(
    year: SchoolYearServices, training: SchoolCase, group: ClassGroupId
) -> None:
    secretary = training.sign_in(Role.SECRETARY)
    assert year.subgroups.classes(secretary) == ()
    with pytest.raises(NotAllowedError):
        year.subgroups.put(secretary, group, {})


# --- the timetable and its terms -------------------------------------------------------------------------------


@pytest.mark.requirement("S4-5.1e")
def test_timetable_of_the_year_says_class_teacher_and_room_of_every_lesson(
    year: SchoolYearServices, administrator: Session
) -> None:
    found = year.terms.timetable(administrator)
    assert found is not None
    assert {line.class_title for line in found.lines} == {"1А", "7А"}
    assert all(line.teachers and line.subject for line in found.lines)
    assert any(line.room for line in found.lines)


@pytest.mark.requirement("S4-5.1e")
@pytest.mark.parametrize(
    ("starts", "doubts"),
    [
        (date(2026, 12, 7), (TimetableDoubt.NOT_IN_VACATION,)),
        (date(2026, 11, 9), ()),
        (date(2026, 9, 1), ()),
    ],
)
def test_timetable_is_corrected_in_vacations_and_outside_them_it_is_doubtful(
    year: SchoolYearServices, administrator: Session, starts: date, doubts: tuple[TimetableDoubt, ...]
) -> None:
    assert year.terms.doubts(under(administrator, "S4"), starts) == doubts
    assert year.terms.doubts(under(administrator, "S0"), starts) == ()


@pytest.mark.requirement("S3-3.4b")
def test_timetable_is_made_at_the_start_of_grading_periods(year: SchoolYearServices, administrator: Session) -> None:
    session = under(administrator, "S3")
    timetable = year.terms.timetable(session)
    assert timetable is not None
    third = timetable.periods[2].period
    assert year.terms.doubts(session, third.starts) == ()
    assert year.terms.doubts(session, third.starts + timedelta(days=7)) == (TimetableDoubt.NOT_AT_PERIOD_START,)


@pytest.mark.requirement("S3-3.4b")
def test_lessons_of_a_period_are_due_when_it_begins_and_made_at_once(training: SchoolCase) -> None:
    desk = next_year_desk(training)
    desk.keep_all()
    desk.service.open(desk.session)
    year = school_year_services(training.clock, desk.backups)
    timetable = year.terms.timetable(desk.session)
    assert timetable is not None
    first, second = timetable.periods[:2]
    assert (first.missing, first.is_late, year.terms.due(desk.session)) == (0, False, ())
    training.clock.moment = datetime.combine(second.period.starts + timedelta(days=4), time(9), BISHKEK)
    (due,) = year.terms.due(desk.session)
    assert (due.period, due.is_late) == (second.period, True)
    assert year.timetable.make_lessons(desk.session, second.period.period) == due.missing
    assert year.terms.due(desk.session) == ()


# --- lists ----------------------------------------------------------------------------------------------------


def csv_of(path: Path, text: str) -> Path:
    """Write a list as a spreadsheet program saves it."""
    path.write_text(text, encoding="utf-8-sig")
    return path


@pytest.mark.requirement("S2-3.2a")
def test_class_list_is_checked_before_anything_is_written(
    year: SchoolYearServices, training: SchoolCase, group: ClassGroupId, tmp_path: Path
) -> None:
    secretary = training.sign_in(Role.SECRETARY)
    file = csv_of(
        tmp_path / "list.csv",
        "Класс;Фамилия;Имя;Отчество;Дата рождения\n7 а;Алыбаева;Нурай;;03.04.2013\n7А;Алыбаева;Нурай;;\n"
        "12Я;Белов;Олег;;\n7А;;Анна;;\n7А;Cидоров;Пётр;;завтра\n",
    )
    found = year.lists.read(secretary, ListKind.STUDENTS, file)
    assert [(problem.code, problem.place) for problem in found.problems] == [
        (ListProblem.ROW_REPEATED, "3"),
        (ListProblem.CLASS_UNKNOWN, "4"),
        (ListProblem.NO_NAME, "5"),
        (ListProblem.MIXED_LETTERS, "6"),
        (ListProblem.DATE_UNREADABLE, "6"),
    ]
    with pytest.raises(ListNotApplicableError) as refused:
        year.lists.take(secretary, found)
    assert refused.value.fields == {"count": 3}
    with secretary.database.read() as reading:
        assert not [row for row in roster(reading, group) if row.name.surname == "Алыбаева"]


@pytest.mark.requirement("S2-3.2a")
def test_class_list_is_taken_whole_noted_and_can_be_taken_back(
    year: SchoolYearServices, training: SchoolCase, group: ClassGroupId, tmp_path: Path
) -> None:
    secretary = training.sign_in(Role.SECRETARY)
    text = "ФИО ученика;Класс\nЯрова Дина Олеговна;7А\nАвдеев Глеб;7А\n"
    taken = year.lists.take(secretary, year.lists.read(secretary, ListKind.STUDENTS, csv_of(tmp_path / "a.csv", text)))
    with secretary.database.read() as reading:
        names = [row.name.surname for row in roster(reading, group)]
    assert names[-2:] == ["Авдеев", "Ярова"]
    (came,) = [one for one in year.lists.state(secretary).lists if one.class_group == group]
    assert (came.day, came.rows) == (training.clock.now().date(), 2)
    year.lists.take_back(secretary, taken)
    with secretary.database.read() as reading:
        assert [row.name.surname for row in roster(reading, group)] == names[:-2]


@pytest.mark.requirement("S0-1.10", "S0-1.8")
def test_list_with_names_that_is_saved_is_noted_with_its_hash(
    year: SchoolYearServices, administrator: Session, tmp_path: Path
) -> None:
    saved = year.lists.save_template(administrator, ListKind.STUDENTS, tmp_path / "list.csv")
    year.lists.note_template(administrator, ListKind.STUDENTS, saved)
    with administrator.database.read() as reading:
        statement = "SELECT kind, content_hash, account_id FROM printed_document"
        noted = reading.connection.exec_driver_sql(statement).fetchall()
    content = (tmp_path / "list.csv").read_bytes()
    kind = f"list_{ListKind.STUDENTS.value}"
    assert noted == [(kind, sha256(content).hexdigest(), administrator.signed_in.account)]


@pytest.mark.requirement("S2-3.2a")
def test_template_comes_back_with_nothing_new_in_it(
    year: SchoolYearServices, administrator: Session, tmp_path: Path
) -> None:
    for kind, name in ((ListKind.STUDENTS, "list.xlsx"), (ListKind.STUDENTS, "list.csv"), (ListKind.STAFF, "s.csv")):
        year.lists.save_template(administrator, kind, tmp_path / name)
        found = year.lists.read(administrator, kind, tmp_path / name)
        assert found.rows
        assert (found.new, found.problems) == ((), ())


def test_list_of_the_staff_adds_those_who_are_new(
    year: SchoolYearServices, administrator: Session, tmp_path: Path
) -> None:
    file = csv_of(tmp_path / "staff.csv", "Фамилия;Имя;Отчество\nНовикова;Дина;Олеговна\n")
    taken = year.lists.take(administrator, year.lists.read(administrator, ListKind.STAFF, file))
    again = year.lists.read(administrator, ListKind.STAFF, file)
    assert (len(taken.staff), again.new) == (1, ())
    year.lists.take_back(administrator, taken)
    assert len(year.lists.read(administrator, ListKind.STAFF, file).new) == 1


@pytest.mark.requirement("S2-3.2a")
def test_lists_are_reminded_of_before_the_tenth_of_september_and_late_after_it(
    year: SchoolYearServices, administrator: Session, training: SchoolCase, group: ClassGroupId
) -> None:
    session = under(administrator, "S2")
    assert session.regulation.lists.due == MonthDay(month=9, day=10)
    training.clock.moment = datetime(2026, 9, 1, 9, 0, tzinfo=BISHKEK)
    assert not year.lists.is_reminder_due(session)
    training.clock.moment = datetime(2026, 9, 4, 9, 0, tzinfo=BISHKEK)
    assert year.lists.is_reminder_due(session)
    assert not any(one.is_late for one in year.lists.state(session).lists)
    year.lists.note(session, ListKind.STUDENTS, group, date(2026, 9, 11), 25)
    training.clock.moment = datetime(2026, 9, 11, 9, 0, tzinfo=BISHKEK)
    state = year.lists.state(session)
    assert all(one.is_late for one in state.lists)
    assert state.missing == len(state.lists) - 1


# --- how much is there ----------------------------------------------------------------------------------------


@pytest.mark.requirement("S1-O.4.1")
def test_completeness_of_filling_is_told_as_percent_of_the_school_and_of_each_class(
    year: SchoolYearServices, training: SchoolCase
) -> None:
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    found = year.readiness.readiness(deputy)
    wanted = {"CLASSES", "STUDENTS", "GUARDIANS", "LOAD", "TIMETABLE", "PLANS"}
    assert wanted <= {kind.name for kind in found.shares}
    assert (found.shares[ReadinessKind.CLASSES].percent, found.shares[ReadinessKind.TIMETABLE].percent) == (100, 100)
    assert found.shares[ReadinessKind.CURRICULUM].percent == 0
    assert 0 < found.percent < 100
    assert [one.title for one in found.classes] == ["1А", "7А"]
    with pytest.raises(NotAllowedError):
        year.readiness.readiness(training.sign_in(Role.SECRETARY))


@pytest.mark.requirement("S2-3.1")
def test_set_up_is_late_past_its_day_while_anything_is_missing(
    year: SchoolYearServices, administrator: Session
) -> None:
    assert year.readiness.readiness(under(administrator, "S0")).due is None
    late = year.readiness.readiness(under(administrator, "S2"))
    assert (late.due, late.is_late) == (date(2023, 10, 1), True)


@pytest.mark.requirement("S1-A1.7")
def test_first_filling_is_allowed_by_class_within_the_year(
    year: SchoolYearServices, administrator: Session, group: ClassGroupId, training: SchoolCase
) -> None:
    wish = FillingWish(group, date(2026, 9, 1), date(2027, 5, 25))
    year.readiness.allow_filling(administrator, wish)
    own = next(one for one in year.readiness.readiness(administrator).classes if one.class_group == group)
    assert (own.filling_from, own.filling_until) == (wish.starts, wish.until)
    with pytest.raises(FillingDatesError):
        year.readiness.allow_filling(administrator, replace(wish, until=date(2026, 10, 1)))
    with pytest.raises(NotAllowedError):
        year.readiness.allow_filling(training.sign_in(Role.SECRETARY), wish)


@pytest.mark.requirement("S1-A1.7")
def test_back_dated_lesson_of_a_first_filling_is_marked_and_not_late_before_its_last_day(
    year: SchoolYearServices, administrator: Session, training: SchoolCase
) -> None:
    desk = desk_in(training, MARKED_CLASS)
    day = desk.period.starts + timedelta(days=(SATURDAY - desk.period.starts.weekday()) % 7)
    desk.act(LessonsScheduled(desk.course.course, ((day, 1),)))
    before = next(lesson for lesson in desk.page().lessons if lesson.day == day)
    assert (before.state, before.filled_until) == (LessonState.OVERDUE, None)
    until = training.clock.now().date() + timedelta(days=30)
    year.readiness.allow_filling(administrator, FillingWish(desk.course.class_group, day, until))
    training.clock.moment += timedelta(days=1)
    desk.lessons.record_topic(desk.session, before.lesson, "Вводный урок", 0)
    filled = next(lesson for lesson in desk.page().lessons if lesson.day == day)
    assert filled.state is LessonState.STARTED
    assert filled.filled_until is not None
    assert filled.filled_until.date() == until
    shown = year.readiness.readiness(administrator).classes
    assert [one.first_filled for one in shown if one.class_group == desk.course.class_group] == [1]


# --- pages and load -------------------------------------------------------------------------------------------


@pytest.mark.requirement("S1-2.5")
def test_page_is_fixed_to_a_teacher_and_what_was_before_stays(year: SchoolYearServices, training: SchoolCase) -> None:
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    load = year.load.load(deputy)
    line = next(one for one in load.lines if one.keeper is not None)
    other = next(staff for staff, _ in load.staff if staff != line.keeper)
    done = year.load.fix(deputy, line, other)
    fixed = next(one for one in year.load.load(deputy).lines if one.course == line.course)
    assert fixed.keeper == other
    with pytest.raises(ReferenceChangedError):
        year.load.fix(deputy, line, other)
    year.load.take_back(deputy, done)
    assert year.load.load(deputy).lines == load.lines


@pytest.mark.requirement("S1-2.5")
def test_subject_of_the_curriculum_without_a_page_gets_one_with_its_teacher(
    year: SchoolYearServices, training: SchoolCase, administrator: Session, group: ClassGroupId
) -> None:
    rows = [row for row in year.reference.rows(administrator, ReferenceKind.SUBJECTS) if isinstance(row, SubjectRow)]
    year.reference.store(administrator, ReferenceKind.SUBJECTS, rows, [*rows, SubjectRow(None, "Шахматы", "", 99)])
    chess = year.reference.rows(administrator, ReferenceKind.SUBJECTS)[-1]
    assert isinstance(chess, SubjectRow)
    programmes = ProgrammesService(training.clock)
    assert chess.subject is not None
    programmes.set_curriculum(administrator, group, chess.subject, CurriculumHours(1, 34))
    load = year.load.load(administrator)
    (line,) = [one for one in load.lines if one.subject == chess.subject]
    assert (line.course, line.weekly) == (None, 1)
    done = year.load.fix(administrator, line, load.staff[0][0])
    (line,) = [one for one in year.load.load(administrator).lines if one.subject == chess.subject]
    assert (line.course, line.keeper) == (done.opened[0], load.staff[0][0])
    assert year.load.load(administrator).hours[load.staff[0][0]] == load.hours.get(load.staff[0][0], 0) + 1


# --- reference lists ------------------------------------------------------------------------------------------


@pytest.mark.requirement("S2-3.1e", "S4-5.1h")
def test_rooms_bells_and_days_without_lessons_are_edited_as_lists(
    year: SchoolYearServices, administrator: Session
) -> None:
    reference = year.reference
    wishes: dict[ReferenceKind, ReferenceRow] = {
        ReferenceKind.CLASSES: ClassRow(None, "9В", 9, None),
        ReferenceKind.ROOMS: RoomRow("каб. 12", 24),
        ReferenceKind.BELLS: BellRow(9, time(15, 0), time(15, 45)),
        ReferenceKind.HOLIDAYS: HolidayRow(date(2026, 12, 7), date(2026, 12, 8), "карантин"),
    }
    for kind, row in wishes.items():
        before = reference.rows(administrator, kind)
        after = reference.store(administrator, kind, before, [*before, row])
        assert len(set(after) - set(before)) == 1
        assert reference.store(administrator, kind, after, before) == before


@pytest.mark.requirement("S2-3.1e", "S4-5.1h")
def test_every_change_of_a_reference_list_is_logged_with_its_author(
    year: SchoolYearServices, administrator: Session
) -> None:
    year.reference.store(administrator, ReferenceKind.ROOMS, [], [RoomRow("Спортзал", 0)])
    newest = year.reference.edits(administrator)[0]
    assert (newest.code, newest.words) == ("room", "Спортзал")
    assert newest.author == administrator.signed_in.name.with_initials


def test_row_that_is_used_stays_on_its_list(year: SchoolYearServices, administrator: Session) -> None:
    for kind in (ReferenceKind.SUBJECTS, ReferenceKind.BELLS, ReferenceKind.CLASSES):
        rows = year.reference.rows(administrator, kind)
        with pytest.raises(ReferenceInUseError):
            year.reference.store(administrator, kind, rows, rows[1:])


def test_values_out_of_their_bounds_and_doubled_rows_are_refused(
    year: SchoolYearServices, administrator: Session
) -> None:
    subjects = year.reference.rows(administrator, ReferenceKind.SUBJECTS)
    first = subjects[0]
    assert isinstance(first, SubjectRow)
    for kind, rows in (
        (ReferenceKind.SUBJECTS, [*subjects, SubjectRow(None, first.title, "", 50)]),
        (ReferenceKind.ROOMS, [RoomRow(" ", 1)]),
        (ReferenceKind.HOLIDAYS, [HolidayRow(date(2026, 10, 2), date(2026, 10, 1), "")]),
        (ReferenceKind.BELLS, [BellRow(1, time(9), time(8))]),
    ):
        with pytest.raises(ReferenceValueError):
            year.reference.store(administrator, kind, year.reference.rows(administrator, kind), rows)


def test_list_that_somebody_else_changed_is_not_overwritten(
    year: SchoolYearServices, administrator: Session, training: SchoolCase
) -> None:
    year.reference.store(administrator, ReferenceKind.ROOMS, [], [RoomRow("1", 0)])
    with pytest.raises(ReferenceChangedError):
        year.reference.store(administrator, ReferenceKind.ROOMS, [], [RoomRow("2", 0)])
    with pytest.raises(NotAllowedError):
        year.reference.rows(training.sign_in(Role.SECRETARY), ReferenceKind.ROOMS)


@pytest.mark.requirement("S2-2.1b")
def test_two_people_edit_reference_data_of_a_class_and_each_edit_has_its_author(
    year: SchoolYearServices, administrator: Session, training: SchoolCase
) -> None:
    homeroom = training.sign_in("umetalieva")
    own = homeroom.signed_in.homeroom_of[0].class_group
    with administrator.database.read() as reading:
        student = roster(reading, own)[0]
    cards = CardsService(training.clock)
    for session, address in ((homeroom, "ул. Первая, 1"), (administrator, "ул. Вторая, 2")):
        cards.fill_card(session, own, student.student, CardWish(student.name, None, address=address))
    edits = year.reference.edits(administrator, own)
    authors = [edit.author for edit in edits if edit.code == "student_card"][:2]
    assert authors == [administrator.signed_in.name.with_initials, homeroom.signed_in.name.with_initials]
