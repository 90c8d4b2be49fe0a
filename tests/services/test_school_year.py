"""Opening the next school year: proposed from the last one, left and gone on with, refused while a part is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.readmodels.plans import CurriculumHours
from ejournal_desktop.readmodels.school_year import (
    NextBell,
    NextClass,
    NextHours,
    NextPlace,
    NextSlot,
    NextSpan,
    NextTeacher,
    YearPart,
    YearProblemKind,
)
from ejournal_desktop.services.enrollment import EnrollmentService, NewStudent
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.movement import MovementService
from ejournal_desktop.services.period_closing import PeriodClosingService
from ejournal_desktop.services.programmes import ProgrammesService
from ejournal_desktop.services.school_year.errors import YearPartChangedError, YearPartMissingError
from ejournal_desktop.storage.errors import YearClosedError
from ejournal_desktop.storage.queries.movement import subgroups_of_class
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers, roster
from ejournal_desktop.storage.queries.school import bells, current_year, school_year, school_years
from ejournal_desktop.storage.queries.timetable import stored_timetable
from support.fet_files import WEEK, Row, a_table
from support.next_year import next_year_desk
from support.regulations import preset

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.people import ClassGroupView
    from support.next_year import NextYearDesk
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> NextYearDesk:
    return next_year_desk(training)


def kinds_of(desk: NextYearDesk, part: YearPart) -> set[YearProblemKind]:
    """Return what is missing in a part."""
    return {problem.kind for problem in desk.service.state(desk.session).missing if problem.part is part}


def new_classes(desk: NextYearDesk) -> dict[str, ClassGroupView]:
    """Return the classes of the newest year."""
    with desk.session.database.read() as reading:
        return {view.title: view for view in class_groups(reading, school_years(reading)[-1])}


@pytest.mark.requirement("S4-5.1d")
def test_classes_are_proposed_one_grade_up_with_students_and_homeroom_teachers(desk: NextYearDesk) -> None:
    rows = [row for row in desk.rows(YearPart.CLASSES) if isinstance(row, NextClass)]
    assert [(row.title, row.source is None) for row in rows] == [("1А", True), ("2А", False), ("8А", False)]
    assert all(row.homeroom is not None for row in rows if row.source is not None)
    places = [row for row in desk.rows(YearPart.STUDENTS) if isinstance(row, NextPlace)]
    assert {row.class_title for row in places} == {"2А", "8А"}


def test_dates_of_the_last_year_are_proposed_a_year_later(desk: NextYearDesk) -> None:
    rows = [row for row in desk.rows(YearPart.CALENDAR) if isinstance(row, NextSpan)]
    assert (rows[0].title, rows[0].starts) == ("2027/2028", date(2027, 9, 1))
    assert {row.starts.year for row in rows} == {2027, 2028}


@pytest.mark.requirement("S4-5.1d")
def test_wizard_refuses_to_finish_with_a_part_missing_and_says_which(desk: NextYearDesk) -> None:
    desk.keep_all()
    sheet = desk.service.sheet(desk.session, YearPart.TIMETABLE)
    desk.service.keep(desk.session, YearPart.TIMETABLE, sheet.rows[1:], sheet.known)
    with pytest.raises(YearPartMissingError) as refused:
        desk.service.open(desk.session)
    assert refused.value.fields == {"part": "timetable", "count": 1}
    (missing,) = desk.service.state(desk.session).missing
    assert (missing.kind, missing.class_title) == (YearProblemKind.NO_LESSONS, desk.titles[0])
    with desk.session.database.read() as reading:
        assert len(school_years(reading)) == 1


@pytest.mark.requirement("S4-5.1d")
def test_every_part_must_have_been_looked_at(desk: NextYearDesk) -> None:
    missing = desk.service.state(desk.session).missing
    assert {problem.part for problem in missing if problem.kind is YearProblemKind.NOT_KEPT} == set(YearPart)
    desk.keep(YearPart.BELLS)
    assert kinds_of(desk, YearPart.BELLS) == set()


@pytest.mark.requirement("S4-5.1d")
def test_step_is_left_and_gone_on_with_later_by_somebody_else(desk: NextYearDesk, training: SchoolCase) -> None:
    rows = [replace(row, homeroom=desk.teacher) for row in desk.rows(YearPart.CLASSES) if isinstance(row, NextClass)]
    desk.keep(YearPart.CLASSES, rows)
    principal = training.sign_in(Role.PRINCIPAL)
    sheet = desk.service.sheet(principal, YearPart.CLASSES)
    assert (sheet.is_kept, sheet.rows) == (True, tuple(rows))
    state = next(one for one in desk.service.state(principal).parts if one.part is YearPart.CLASSES)
    assert (state.kept_by, state.is_complete) == (desk.session.signed_in.name.with_initials, True)


def test_nobody_overwrites_what_another_kept_meanwhile(desk: NextYearDesk) -> None:
    sheet = desk.service.sheet(desk.session, YearPart.BELLS)
    desk.keep(YearPart.BELLS)
    with pytest.raises(YearPartChangedError):
        desk.service.keep(desk.session, YearPart.BELLS, sheet.rows[1:], sheet.known)


def test_part_that_is_let_go_of_is_proposed_anew(desk: NextYearDesk) -> None:
    desk.keep(YearPart.CLASSES, [])
    assert kinds_of(desk, YearPart.CLASSES) == {YearProblemKind.NO_CLASSES}
    desk.service.drop(desk.session, YearPart.CLASSES, desk.service.sheet(desk.session, YearPart.CLASSES).known)
    assert len(desk.rows(YearPart.CLASSES)) == 3


@pytest.mark.requirement("S4-5.1d")
def test_opening_writes_classes_students_teachers_curriculum_and_timetable_at_once(desk: NextYearDesk) -> None:
    desk.keep_all()
    opened = desk.service.open(desk.session)
    assert opened.backup
    classes = new_classes(desk)
    assert list(classes) == ["1А", "2А", "8А"]
    with desk.session.database.read() as reading:
        stored = stored_timetable(reading, opened.year)
        assert current_year(reading, date(2027, 9, 1)) == opened.year
        assert homeroom_teachers(reading, date(2027, 9, 1))[classes["2А"].class_group]
        lists = {title: len(roster(reading, view.class_group)) for title, view in classes.items()}
        lessons = reading.connection.exec_driver_sql("SELECT count(*) FROM lesson WHERE day >= '2027-09-01'").scalar()
    assert (len(stored.courses), len(stored.keepers), len(stored.slots)) == (3, 3, 3)
    assert {one.title: one.students for one in opened.forecast.classes} == lists
    assert lessons == sum(one.lessons for one in opened.forecast.classes) > 0


@pytest.mark.requirement("S4-5.1d")
def test_preview_says_what_would_be_written_and_writes_nothing(desk: NextYearDesk) -> None:
    desk.keep_all()
    seen = desk.service.preview(desk.session)
    assert (seen.title, seen.closes, len(seen.classes), seen.leaving) == ("2027/2028", "2026/2027", 3, 0)
    with desk.session.database.read() as reading:
        assert len(school_years(reading)) == 1
    assert desk.service.open(desk.session).forecast == seen


@pytest.mark.requirement("S4-5.1d")
def test_leavers_and_repeaters_are_where_the_list_puts_them(desk: NextYearDesk) -> None:
    desk.keep_all()
    rows = [row for row in desk.rows(YearPart.STUDENTS) if isinstance(row, NextPlace)]
    leaver, repeater = [row.student for row in rows if row.class_title == "2А"][:2]
    moved = {leaver: "", repeater: "1А"}
    desk.keep(YearPart.STUDENTS, [replace(row, class_title=moved.get(row.student, row.class_title)) for row in rows])
    assert desk.service.preview(desk.session).leaving == 1
    desk.service.open(desk.session)
    classes = new_classes(desk)
    with desk.session.database.read() as reading:
        there = {title: {row.student for row in roster(reading, classes[title].class_group)} for title in ("1А", "2А")}
    assert there["1А"] == {repeater}
    assert not {leaver, repeater} & there["2А"]


def test_students_stay_in_their_subgroups_of_a_subject_that_goes_on(desk: NextYearDesk) -> None:
    desk.keep_all()
    with desk.session.database.read() as reading:
        old = {view.title: view for view in class_groups(reading, school_years(reading)[0])}
        view = subgroups_of_class(reading, old["7А"].class_group)[0]
    hours = desk.rows(YearPart.CURRICULUM)
    desk.keep(YearPart.CURRICULUM, [*hours, NextHours("8А", view.subject, 2, 68)])
    desk.keep(
        YearPart.TEACHERS, [*desk.rows(YearPart.TEACHERS), NextTeacher("8А", view.subject, view.title, desk.teacher)]
    )
    slot = NextSlot("8А", view.subject, view.title, 2, 3, 0, "")
    desk.keep(YearPart.TIMETABLE, [*desk.rows(YearPart.TIMETABLE), slot])
    desk.service.open(desk.session)
    with desk.session.database.read() as reading:
        (formed,) = subgroups_of_class(reading, new_classes(desk)["8А"].class_group)
    assert {one.student for one in formed.members} == {one.student for one in view.members}


@pytest.mark.requirement("S4-5.1d")
def test_old_year_is_only_read_after_the_new_one_is_opened(desk: NextYearDesk, training: SchoolCase) -> None:
    desk.keep_all()
    with desk.session.database.read() as reading:
        old = class_groups(reading, school_years(reading)[0])[0].class_group
    desk.service.open(desk.session)
    programmes = ProgrammesService(training.clock)
    new = NewStudent(PersonName("Новикова", "Дина", ""), date(2027, 5, 3))
    with pytest.raises(YearClosedError):
        EnrollmentService().enroll(desk.session, old, [new])
    with pytest.raises(YearClosedError):
        programmes.set_curriculum(desk.session, old, desk.subject, CurriculumHours(2, 68))
    with desk.session.database.read() as reading:
        periods = school_year(reading, school_years(reading)[0], old).periods
        assert roster(reading, old)
    assert periods


@pytest.mark.requirement("S4-5.1d")
def test_periods_and_bells_of_the_old_year_stay_as_they_were(desk: NextYearDesk, training: SchoolCase) -> None:
    desk.keep_all()
    first, *others = (row for row in desk.rows(YearPart.BELLS) if isinstance(row, NextBell))
    desk.keep(YearPart.BELLS, [replace(first, starts=time(7, 55)), *others])
    with desk.session.database.read() as reading:
        period = school_year(reading, school_years(reading)[0]).periods[0].period
    desk.service.open(desk.session)
    with desk.session.database.read() as reading:
        known = bells(reading)
    starts = [times.starts for day in (date(2027, 5, 20), date(2027, 9, 2)) if (times := known.at(day, first.number))]
    assert starts == [first.starts, time(7, 55)]
    closing = PeriodClosingService(training.clock)
    with pytest.raises(YearClosedError):
        closing.add_result_period(desk.session, PeriodKind.EXAM, date(2027, 6, 20))
    with pytest.raises(YearClosedError):
        closing.set_due(desk.session, period, date(2027, 6, 20), "")


def test_new_year_is_worked_in_before_its_first_day(desk: NextYearDesk, training: SchoolCase) -> None:
    desk.keep_all()
    desk.service.open(desk.session)
    group = new_classes(desk)["8А"].class_group
    ProgrammesService(training.clock).set_curriculum(desk.session, group, desk.subject, CurriculumHours(2, 68))
    assert group in [view.class_group for view in MovementService(training.clock).classes(desk.session)]


@pytest.mark.requirement("S4-5.1d")
def test_only_those_named_by_rights_and_regulation_open_the_year(training: SchoolCase) -> None:
    desk = next_year_desk(training)
    desk.keep_all()
    principal, secretary = training.sign_in(Role.PRINCIPAL), training.sign_in(Role.SECRETARY)
    assert not desk.service.state(principal).can_open
    for session, act in ((principal, desk.service.open), (secretary, desk.service.state)):
        with pytest.raises(NotAllowedError):
            act(session)


def test_teacher_of_two_classes_at_one_time_is_a_doubt_and_no_refusal(desk: NextYearDesk) -> None:
    desk.keep_all()
    slots = [row for row in desk.rows(YearPart.TIMETABLE) if isinstance(row, NextSlot)]
    desk.keep(YearPart.TIMETABLE, [replace(row, bell=1) for row in slots])
    state = desk.service.state(desk.session)
    doubts = [problem.kind for problem in state.problems if problem.is_doubt]
    assert YearProblemKind.TEACHER_AT_TWO_PLACES in doubts
    assert state.missing == ()


@pytest.mark.requirement("S4-5.1d")
@pytest.mark.parametrize(("day", "is_doubtful"), [(20, True), (25, False), (31, False)])
def test_year_is_opened_in_the_last_week_of_august_and_told_otherwise(
    desk: NextYearDesk, *, day: int, is_doubtful: bool
) -> None:
    desk.training.clock.moment = desk.training.clock.moment.replace(day=day)
    state = desk.service.state(replace(desk.session, regulation=preset("S4")))
    assert any(one.kind is YearProblemKind.OUT_OF_TERM for one in state.problems) is is_doubtful


@pytest.mark.requirement("S4-5.1d")
def test_timetable_of_another_program_is_taken_for_the_classes_of_the_new_year(
    desk: NextYearDesk, tmp_path: Path
) -> None:
    choices = desk.service.sheet(desk.session, YearPart.TIMETABLE).choices
    (staff, name), (subject, title) = choices.staff[0], choices.subjects[0]
    known = Row(1, students="8А", subject=title, teachers=name, room="12")
    unknown = Row(2, day=WEEK[1], students="8А", subject="Шахматы", teachers=name)
    file = tmp_path / "school_timetable.csv"
    file.write_bytes(a_table(known, unknown))
    taken = desk.service.timetable_of_file(desk.session, file)
    assert taken.slots == (NextSlot("8А", subject, "", 1, 1, 0, "12"),)
    assert taken.teachers == (NextTeacher("8А", subject, "", staff),)
    assert taken.unknown == ("Шахматы",)
