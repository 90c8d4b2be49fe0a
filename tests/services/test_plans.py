"""Course plans over a real journal: who may change them, copies, readiness, files, and what is told to the deputy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from ejournal_desktop.domain.changes import LessonCancelled
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.plans import PlanRow, total_hours
from ejournal_desktop.files.errors import DeviceGoneError
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SubjectId
from ejournal_desktop.readmodels.imports import ProblemSeverity
from ejournal_desktop.readmodels.plans import CurriculumHours, PlanReadiness
from ejournal_desktop.readmodels.year_lists import PlansDue
from ejournal_desktop.services.errors import (
    ForeignPageError,
    NotAllowedError,
    TextTooLongError,
    UnknownRecordError,
)
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.lessons import LessonsService
from ejournal_desktop.services.my_day import MyDayService
from ejournal_desktop.services.plan_errors import (
    CurriculumHoursError,
    CurriculumMissingError,
    NotParallelError,
    PlanChangedError,
    PlanHourGivenError,
    PlanHourLastError,
    PlanHoursDifferError,
    PlanHoursInvalidError,
    PlanTopicMissingError,
)
from ejournal_desktop.services.plan_files import PlanFilesService
from ejournal_desktop.services.plans import PlansService
from ejournal_desktop.services.programmes import ProgrammesService
from ejournal_desktop.services.school_year.lists import ListsService
from ejournal_desktop.services.school_year.reminders import YearRemindersService
from ejournal_desktop.services.school_year.timetable_terms import TimetableTermsService
from ejournal_desktop.services.timetable.service import TimetableService
from ejournal_desktop.storage.log import class_scope
from support.regulations import preset
from support.training_vault import MARKED_CLASS, copied_school
from support.workbooks import an_xlsx

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.readmodels.plans import PlanState
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

PLAN = (PlanRow("Числа", "Сложение", 2, ("§ 1", "§ 2")), PlanRow("Числа", "Вычитание", 1))


@pytest.fixture
def school(training_template: Path, tmp_path: Path) -> Iterator[SchoolCase]:
    case = copied_school(training_template, tmp_path / "school")
    yield case
    case.close()


@pytest.fixture
def plans(school: SchoolCase) -> PlansService:
    return PlansService(school.clock)


@pytest.fixture
def files(school: SchoolCase, plans: PlansService) -> PlanFilesService:
    return PlanFilesService(school.clock, plans)


@pytest.fixture
def programmes(school: SchoolCase) -> ProgrammesService:
    return ProgrammesService(school.clock)


@pytest.fixture
def deputy(school: SchoolCase) -> Session:
    return school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)


@pytest.fixture
def teacher(school: SchoolCase, plans: PlansService, deputy: Session) -> Session:
    keeper = max(filter(_is_whole_class, plans.courses(deputy)), key=_weekly_hours).teacher
    return school.sign_in(next(login.handle for login in school.logins if login.name.with_initials == keeper))


def _is_whole_class(state: PlanState) -> bool:
    return state.course.class_title == MARKED_CLASS and state.course.subgroup is None


def _weekly_hours(state: PlanState) -> int:
    return state.course.weekly_hours


def _own(plans: PlansService, session: Session) -> PlanState:
    own = [state for state in plans.courses(session) if state.is_own]
    return max(filter(_is_whole_class, own), key=_weekly_hours)


def _foreign(plans: PlansService, deputy: Session, teacher: Session) -> PlanState:
    own = {state.course.course for state in plans.courses(teacher)}
    return next(state for state in plans.courses(deputy) if state.course.course not in own)


def _without_a_plan(plans: PlansService, deputy: Session) -> list[PlanState]:
    return [state for state in plans.courses(deputy) if state.readiness is PlanReadiness.MISSING]


def _set_curriculum(programmes: ProgrammesService, deputy: Session, state: PlanState, yearly: int) -> None:
    course = state.course
    programmes.set_curriculum(deputy, course.class_group, course.subject, CurriculumHours(2, yearly))


def test_teacher_sees_own_plans_only_and_the_deputy_all(plans: PlansService, teacher: Session, deputy: Session) -> None:
    assert all(state.is_own for state in plans.courses(teacher))
    assert len(plans.courses(deputy)) > len(plans.courses(teacher)) > 0


@pytest.mark.requirement("S0-4.14.11")
def test_stored_plan_is_read_as_it_was_entered(plans: PlansService, teacher: Session) -> None:
    course = _own(plans, teacher).course.course
    change = plans.replace_plan(teacher, course, PLAN)
    assert change.after == PLAN
    assert plans.plan(teacher, course).rows == PLAN


def test_storing_what_was_before_takes_the_act_back(plans: PlansService, teacher: Session) -> None:
    course = _own(plans, teacher).course.course
    change = plans.replace_plan(teacher, course, PLAN)
    assert plans.replace_plan(teacher, course, change.before).after == change.before
    assert plans.plan(teacher, course).rows == change.before


def test_plan_of_another_teacher_cannot_be_changed(plans: PlansService, teacher: Session, deputy: Session) -> None:
    course = _foreign(plans, deputy, teacher).course.course
    with pytest.raises(ForeignPageError):
        plans.replace_plan(teacher, course, PLAN)
    with pytest.raises(ForeignPageError):
        plans.plan(teacher, course)


def test_deputy_reads_plans_and_changes_none(plans: PlansService, deputy: Session) -> None:
    course = plans.courses(deputy)[0].course.course
    assert not plans.plan(deputy, course).can_edit
    with pytest.raises(NotAllowedError):
        plans.replace_plan(deputy, course, PLAN)


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        (PlanRow("", " ", 1), PlanTopicMissingError),
        (PlanRow("", "Сложение", 0), PlanHoursInvalidError),
        (PlanRow("", "Сложение", 201), PlanHoursInvalidError),
        (PlanRow("", "я" * 1001, 1), TextTooLongError),
        (PlanRow("", "Сложение", 1, (), "gossip"), UnknownRecordError),
    ],
)
def test_unfit_row_is_refused_and_nothing_is_stored(
    plans: PlansService, teacher: Session, row: PlanRow, refusal: type[Exception]
) -> None:
    course = _own(plans, teacher).course.course
    before = plans.plan(teacher, course).rows
    with pytest.raises(refusal):
        plans.replace_plan(teacher, course, [*PLAN, row])
    assert plans.plan(teacher, course).rows == before


@pytest.mark.requirement("S0-4.14.11")
def test_plan_is_not_ready_while_its_hours_differ_from_the_curriculum(
    plans: PlansService, programmes: ProgrammesService, teacher: Session, deputy: Session
) -> None:
    state = _own(plans, teacher)
    _set_curriculum(programmes, deputy, state, 5)
    plans.replace_plan(teacher, state.course.course, PLAN)
    with pytest.raises(PlanHoursDifferError) as refusal:
        plans.mark_ready(teacher, state.course.course)
    assert refusal.value.fields == {"plan": 3, "curriculum": 5, "difference": "-2"}
    assert _own(plans, teacher).hours.difference == -2


@pytest.mark.requirement("S0-4.14.11")
def test_plan_with_the_hours_of_the_curriculum_becomes_ready_and_loses_it_with_them(
    plans: PlansService, programmes: ProgrammesService, teacher: Session, deputy: Session, school: SchoolCase
) -> None:
    state = _own(plans, teacher)
    course = state.course.course
    _set_curriculum(programmes, deputy, state, 3)
    plans.replace_plan(teacher, course, PLAN)
    assert _own(plans, teacher).readiness is PlanReadiness.DRAFT
    plans.mark_ready(teacher, course)
    assert _own(plans, teacher).readiness is PlanReadiness.READY
    _set_curriculum(programmes, school.sign_in(Role.DEPUTY_HEAD_ACADEMIC), state, 4)
    assert _own(plans, teacher).readiness is PlanReadiness.DIFFERS


def test_ready_word_can_be_taken_back(
    plans: PlansService, programmes: ProgrammesService, teacher: Session, deputy: Session
) -> None:
    state = _own(plans, teacher)
    _set_curriculum(programmes, deputy, state, 3)
    plans.replace_plan(teacher, state.course.course, PLAN)
    assert plans.mark_ready(teacher, state.course.course).before is False
    assert plans.take_ready_back(teacher, state.course.course).before is True
    assert _own(plans, teacher).readiness is PlanReadiness.DRAFT


def test_without_a_curriculum_no_plan_is_ready(plans: PlansService, teacher: Session) -> None:
    state = _own(plans, teacher)
    assert state.readiness is PlanReadiness.CURRICULUM_UNKNOWN
    with pytest.raises(CurriculumMissingError):
        plans.mark_ready(teacher, state.course.course)


def test_curriculum_is_set_by_the_deputy_and_not_by_a_teacher(
    plans: PlansService, programmes: ProgrammesService, teacher: Session, deputy: Session
) -> None:
    state = _own(plans, teacher)
    with pytest.raises(NotAllowedError):
        _set_curriculum(programmes, teacher, state, 68)
    _set_curriculum(programmes, deputy, state, 68)
    assert _own(plans, teacher).hours.curriculum == 68


def test_curriculum_can_be_taken_back(plans: PlansService, programmes: ProgrammesService, deputy: Session) -> None:
    state = plans.courses(deputy)[0]
    place = (state.course.class_group, state.course.subject)
    change = programmes.set_curriculum(deputy, *place, CurriculumHours(2, 68))
    programmes.set_curriculum(deputy, *place, change.before)
    assert plans.courses(deputy)[0].hours.curriculum is None


def test_unfit_curriculum_is_refused(plans: PlansService, programmes: ProgrammesService, deputy: Session) -> None:
    with pytest.raises(CurriculumHoursError):
        _set_curriculum(programmes, deputy, plans.courses(deputy)[0], 1001)


@pytest.mark.requirement("S3-3.4a")
def test_curriculum_needs_a_class_of_an_opened_year(programmes: ProgrammesService, deputy: Session) -> None:
    with pytest.raises(UnknownRecordError):
        programmes.set_curriculum(deputy, ClassGroupId(1), SubjectId(1), CurriculumHours(2, 68))


@pytest.mark.requirement("S0-2.7")
def test_deputy_gives_a_plan_to_the_other_subgroup(plans: PlansService, deputy: Session) -> None:
    source, target = _subgroup_pair(plans, deputy)
    (change,) = plans.copy_to_parallel(deputy, source, [target])
    assert change.course == target
    assert plans.plan(deputy, target).rows == plans.plan(deputy, source).rows


def test_copy_is_taken_back_as_a_whole_unless_the_plan_was_changed_since(
    plans: PlansService, deputy: Session, school: SchoolCase
) -> None:
    source, target = _subgroup_pair(plans, deputy)
    keeper = _keeper_of(plans, school, source)
    plans.replace_plan(keeper, source, PLAN)
    changes = plans.copy_to_parallel(deputy, source, [target])
    plans.restore_plans(deputy, changes)
    assert plans.plan(deputy, target).rows == changes[0].before
    with pytest.raises(PlanChangedError):
        plans.restore_plans(deputy, changes)


def test_teacher_copies_to_own_courses_only(plans: PlansService, teacher: Session, deputy: Session) -> None:
    source = _own(plans, teacher)
    foreign = _foreign(plans, deputy, teacher).course.course
    with pytest.raises(ForeignPageError):
        plans.copy_to_parallel(teacher, source.course.course, [foreign])
    offered = {state.course.course for state in plans.parallels(teacher, source.course.course)}
    assert foreign not in offered


def test_plan_is_not_copied_to_another_subject(plans: PlansService, deputy: Session) -> None:
    source, _ = _subgroup_pair(plans, deputy)
    other = next(
        state.course.course
        for state in plans.courses(deputy)
        if state.course.subject != plans.plan(deputy, source).state.course.subject
    )
    with pytest.raises(NotParallelError):
        plans.copy_to_parallel(deputy, source, [other])


@pytest.mark.requirement("S0-4.9.3")
def test_course_without_a_plan_is_listed_with_its_teacher(
    plans: PlansService, teacher: Session, deputy: Session
) -> None:
    state = _own(plans, teacher)
    before = _without_a_plan(plans, deputy)
    plans.replace_plan(teacher, state.course.course, ())
    missing = _without_a_plan(plans, deputy)
    assert len(missing) == len(before) + 1
    found = next(one for one in missing if one.course.course == state.course.course)
    assert found.teacher == teacher.signed_in.name.with_initials


@pytest.mark.requirement("S0-2.6")
def test_programmes_show_curriculum_plan_and_lessons_held(
    plans: PlansService, programmes: ProgrammesService, teacher: Session, deputy: Session
) -> None:
    state = _own(plans, teacher)
    _set_curriculum(programmes, deputy, state, 68)
    row = next(one for one in plans.courses(deputy) if one.course.course == state.course.course)
    assert (row.hours.curriculum, row.hours.plan) == (68, state.hours.plan)
    assert 0 < row.progress.held <= row.progress.due


@pytest.mark.requirement("S0-4.14.14")
def test_cancelled_lesson_moves_the_rest_of_the_plan(plans: PlansService, teacher: Session, school: SchoolCase) -> None:
    course = _own(plans, teacher).course.course
    school.clock.moment -= timedelta(days=1)
    before = plans.plan(teacher, course)
    _cancel_next_lesson(teacher, school, course)
    after = plans.plan(teacher, course)
    given = after.state.progress.given
    assert after.dates[:given] == before.dates[:given]
    assert [one.planned for one in after.dates] == [one.planned for one in before.dates]
    open_before = [one.expected for one in before.dates[given:]]
    open_after = [one.expected for one in after.dates[given:]]
    assert open_after[: len(open_before) - 1] == open_before[1:]


@pytest.mark.requirement("S0-4.14.14")
def test_journal_and_day_offer_the_hour_after_joined_topics(
    plans: PlansService, teacher: Session, school: SchoolCase
) -> None:
    journal, lessons = JournalService(school.clock), LessonsService(school.clock)
    course = _own(plans, teacher).course.course
    period = next(one.period for one in journal.periods(teacher) if one.starts <= school.clock.now().date() <= one.ends)
    columns = journal.page(teacher, course, period).lessons
    last = [column for column in columns if column.topic][-1]
    assert last.plan is not None
    lessons.record_topic(teacher, last.lesson, "Две темы сразу", last.plan.number + 1)
    after = {column.lesson: column.plan for column in journal.page(teacher, course, period).lessons}
    following = next(column for column in columns if (column.day, column.bell) > (last.day, last.bell))
    (offered, own) = (after[following.lesson], after[last.lesson])
    assert own is not None
    assert own.number == last.plan.number + 1
    assert offered is not None
    assert offered.number == last.plan.number + 2
    day = MyDayService(school.clock).my_day(teacher, following.day)
    assert offered in [lesson.column.plan for lesson in day.lessons if lesson.course == course]


def test_rest_is_moved_by_hand_and_given_hours_stay(plans: PlansService, teacher: Session) -> None:
    state = _own(plans, teacher)
    course, given = state.course.course, state.progress.given
    change = plans.shift_rest(teacher, course, given + 1, lessons=1)
    assert total_hours(change.after) == total_hours(change.before) + 1
    assert plans.shift_rest(teacher, course, given + 1, lessons=-1).after == change.before
    with pytest.raises(PlanHourGivenError):
        plans.shift_rest(teacher, course, given, lessons=1)
    with pytest.raises(PlanHourLastError):
        plans.shift_rest(teacher, course, total_hours(change.before) + 1, lessons=1)


def test_new_topic_comes_after_what_was_given_and_can_be_taken_back(plans: PlansService, teacher: Session) -> None:
    state = _own(plans, teacher)
    course, given = state.course.course, state.progress.given
    last = total_hours(plans.plan(teacher, course).rows)
    change = plans.insert_topic(teacher, course, last, "  Решение задач ")
    assert [(row.topic, row.hours) for row in change.after[-1:]] == [("Решение задач", 1)]
    plans.restore_plans(teacher, [change])
    assert plans.plan(teacher, course).rows == change.before
    with pytest.raises(PlanHourGivenError):
        plans.insert_topic(teacher, course, given - 1, "Решение задач")
    with pytest.raises(UnknownRecordError):
        plans.insert_topic(teacher, course, last + 1, "Решение задач")


def test_plan_that_is_too_long_is_compressed_to_the_lessons_left(plans: PlansService, teacher: Session) -> None:
    course = _own(plans, teacher).course.course
    rows = plans.plan(teacher, course).rows
    plans.replace_plan(teacher, course, (*rows, *(PlanRow("", f"Тема {number}", 1) for number in range(150))))
    assert plans.plan(teacher, course).outlook.missing_lessons > 0

    change = plans.compress_rest(teacher, course)
    assert plans.plan(teacher, course).outlook.missing_lessons == 0
    assert plans.compress_rest(teacher, course).before == change.after
    plans.restore_plans(teacher, [change])
    assert plans.plan(teacher, course).rows == change.before


@pytest.mark.requirement("S0-4.14.12")
def test_row_that_does_not_look_russian_is_doubted_in_the_preview(
    plans: PlansService, files: PlanFilesService, teacher: Session
) -> None:
    course = _own(plans, teacher).course.course
    (sheet,) = files.read_pasted(teacher, course, "Сложение\nPresent Simple").sheets
    (problem,) = sheet.problems
    assert (problem.code, problem.severity, problem.place) == ("plan_language_doubted", ProblemSeverity.WARNING, "2")
    assert dict(problem.fields)["text"] == "Present, Simple"
    assert [row.topic for row in sheet.rows] == ["Сложение", "Present Simple"]


@pytest.mark.requirement("S0-4.14.11")
def test_workbook_is_previewed_first_and_then_applied(
    plans: PlansService, files: PlanFilesService, teacher: Session
) -> None:
    course = _own(plans, teacher).course.course
    before = plans.plan(teacher, course).rows
    content = an_xlsx([["№", "Тема", "Часы", "Дата"], [1, "Сложение", 2, "01.01.2027"], [3, "Вычитание", 1, None]])
    (sheet,) = files.read_workbook(teacher, course, content).sheets
    assert plans.plan(teacher, course).rows == before
    assert [problem.code for problem in sheet.problems] == ["plan_dates_differ"]
    plans.replace_plan(teacher, course, sheet.rows)
    assert [row.topic for row in plans.plan(teacher, course).rows] == ["Сложение", "Вычитание"]


@pytest.mark.requirement("S0-4.6.5a")
def test_official_workbook_is_saved_and_read_back(
    plans: PlansService, files: PlanFilesService, teacher: Session, tmp_path: Path
) -> None:
    course = _own(plans, teacher).course.course
    files.save_workbook(teacher, course, tmp_path / "plan.xlsx")
    sheet = load_workbook(BytesIO((tmp_path / "plan.xlsx").read_bytes())).active
    assert sheet is not None
    assert sheet["A1"].value == "Календарно-тематическое планирование"
    (read,) = files.read_file(teacher, course, tmp_path / "plan.xlsx").sheets
    assert [row.topic for row in read.rows] == [row.topic for row in plans.plan(teacher, course).rows]
    assert total_hours(read.rows) == total_hours(plans.plan(teacher, course).rows)


def test_missing_file_is_named_as_gone(
    plans: PlansService, files: PlanFilesService, teacher: Session, tmp_path: Path
) -> None:
    with pytest.raises(DeviceGoneError):
        files.read_file(teacher, _own(plans, teacher).course.course, tmp_path / "no.xlsx")


def test_pasted_cells_need_the_right_too(
    plans: PlansService, files: PlanFilesService, teacher: Session, deputy: Session
) -> None:
    course = _own(plans, teacher).course.course
    assert files.read_pasted(teacher, course, "Сложение\nВычитание").sheets[0].rows[0].topic == "Сложение"
    with pytest.raises(NotAllowedError):
        files.read_pasted(deputy, course, "Сложение")


def _subgroup_pair(plans: PlansService, deputy: Session) -> tuple[CourseId, CourseId]:
    for state in plans.courses(deputy):
        others = plans.parallels(deputy, state.course.course)
        if others:
            return state.course.course, others[0].course.course
    raise LookupError


def _keeper_of(plans: PlansService, school: SchoolCase, course: CourseId) -> Session:
    for login in school.logins:
        if login.role in {Role.TEACHER, Role.HOMEROOM_TEACHER}:
            session = school.sign_in(login.handle)
            if course in {state.course.course for state in plans.courses(session) if state.is_own}:
                return session
            school.sign_out(session)
    raise LookupError


def _cancel_next_lesson(session: Session, school: SchoolCase, course: CourseId) -> None:
    journal = JournalService(school.clock)
    today = school.clock.now().date()
    period = next(one.period for one in journal.periods(session) if one.starts <= today <= one.ends)
    page = journal.page(session, course, period)
    following = next(column for column in page.lessons if column.plan is not None and not column.topic)
    with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
        work.record(class_scope(page.course.class_group), [LessonCancelled(following.lesson, is_cancelled=True)])


@pytest.mark.requirement("S0-4.9.3")
def test_missing_plans_are_reminded_of_before_the_year_to_who_checks_them_and_to_their_teacher(
    plans: PlansService, teacher: Session, deputy: Session, school: SchoolCase
) -> None:
    plans.replace_plan(teacher, _own(plans, teacher).course.course, ())
    lists = ListsService(school.clock)
    terms = TimetableTermsService(school.clock, TimetableService(school.clock))
    reminders = YearRemindersService(school.clock, lists, terms)
    assert reminders.due(deputy).plans is None
    school.clock.moment = school.clock.moment.replace(month=8, day=20)
    own = [one for one in _without_a_plan(plans, teacher) if one.is_own]
    missing, starts = len(_without_a_plan(plans, deputy)), date(2026, 9, 1)
    assert reminders.due(deputy).plans == PlansDue(missing, starts)
    assert reminders.due(teacher).plans == PlansDue(len(own), starts)
    silent = replace(deputy, regulation=preset("S1"))
    assert reminders.due(silent).plans is None
