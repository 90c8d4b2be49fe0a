"""Period totals are the same on screen, on paper, on the page and in reports, whatever the history was."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.averages import tally
from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import (
    ClassGroupId,
    CourseId,
    LessonId,
    PeriodId,
    StaffId,
    StudentId,
    SubgroupId,
    SubjectId,
    YearId,
    lesson_identifier,
)
from ejournal_desktop.readmodels.journal import PageAccess
from ejournal_desktop.services.diary_results import DiaryFacts, diary_results
from ejournal_desktop.services.homeroom.progress import class_progress
from ejournal_desktop.services.period_facts import period_facts
from ejournal_desktop.services.period_tables import class_table, course_table
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.services.volumes import VolumeWish, volume_of
from ejournal_desktop.storage.database import Database, create_database
from ejournal_desktop.storage.log import SYSTEM, class_scope
from ejournal_desktop.storage.queries.diary import student_lessons, weekly_hours
from support.page_marks import marks_of_page
from support.regulations import preset_values
from support.report_totals import assert_reports_agree
from support.training_actor import DATABASE_KEY, DEVICE, ToldClock, fixed_actor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.papers import DiaryResult
    from ejournal_desktop.readmodels.periods import ClassPeriodTable
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.storage.reading import Reading

YEAR, QUARTER, SECOND, WHOLE = YearId(1), PeriodId(2), PeriodId(3), PeriodId(4)
CLASSES = (ClassGroupId(10), ClassGroupId(11))
ALGEBRA, ENGLISH = SubjectId(20), SubjectId(21)
STARTS, ENDS = date(2026, 9, 1), date(2026, 10, 31)
NOON = datetime(2026, 11, 2, 12, 0, tzinfo=BISHKEK)
STUDENTS = tuple(StudentId(100 + number) for number in range(4))
DAYS = tuple(STARTS + timedelta(days=14 * step) for step in range(3))
BELLS = (2, 3)
KINDS = ("", "control_work", "oral_answer")
KEEPER, SUBSTITUTE = StaffId(900), StaffId(901)


@dataclass(frozen=True)
class ClassPlan:
    """A class: one course for all, two for its subgroups."""

    group: ClassGroupId

    @property
    def whole(self) -> CourseId:
        return CourseId(self.group * 100)

    @property
    def subgroups(self) -> tuple[tuple[SubgroupId, CourseId], ...]:
        return tuple((SubgroupId(self.group * 100 + 50 + part), CourseId(self.group * 100 + part)) for part in (1, 2))

    @property
    def courses(self) -> tuple[CourseId, ...]:
        return (self.whole, *(course for _, course in self.subgroups))


PLANS = tuple(ClassPlan(group) for group in CLASSES)
COURSES = tuple(course for plan in PLANS for course in plan.courses)
MARK = st.tuples(
    st.just("mark"),
    st.sampled_from((*COURSES, *PLANS[0].courses)),
    st.sampled_from(DAYS),
    st.sampled_from(BELLS),
    st.sampled_from(STUDENTS),
    st.integers(0, 1),
    st.sampled_from((*"5432", "pass", None)),
)
MOVE = st.tuples(st.just("move"), st.sampled_from(STUDENTS), st.sampled_from(DAYS[1:]))
REGROUP = st.tuples(st.just("regroup"), st.sampled_from(STUDENTS), st.sampled_from(DAYS[1:]))
CANCEL = st.tuples(st.just("cancel"), st.sampled_from(COURSES), st.sampled_from(DAYS), st.sampled_from(BELLS))
KIND = st.tuples(
    st.just("kind"), st.sampled_from(COURSES), st.sampled_from(DAYS), st.sampled_from(BELLS), st.sampled_from(KINDS)
)
RESULT = st.tuples(
    st.just("result"), st.sampled_from(COURSES), st.sampled_from(STUDENTS), st.sampled_from((*"5432", "na", None))
)
ABSENCE = st.tuples(
    st.just("absent"),
    st.sampled_from((*COURSES, *PLANS[0].courses)),
    st.sampled_from(DAYS),
    st.sampled_from(BELLS),
    st.sampled_from(STUDENTS),
    st.sampled_from(("absent", "absent", "ill", "excused", "late", None)),
)
REPLACE = st.tuples(st.just("replace"), st.sampled_from(COURSES), st.sampled_from(DAYS), st.sampled_from(BELLS))
HISTORY = st.lists(
    st.one_of(MARK, MARK, MARK, MARK, MARK, MOVE, REGROUP, CANCEL, KIND, RESULT, RESULT, ABSENCE, ABSENCE, REPLACE),
    min_size=18,
    max_size=45,
)


@dataclass
class Home:
    """Where a student is by now, and since when."""

    place: int
    part: int
    since: date = STARTS
    since_part: date = STARTS
    known: set[int] = field(default_factory=lambda: {0})

    @property
    def plan(self) -> ClassPlan:
        return PLANS[self.place]

    @property
    def courses(self) -> tuple[CourseId, CourseId]:
        return self.plan.whole, self.plan.subgroups[self.part][1]

    def came_to(self, course: CourseId) -> date:
        return self.since if course == self.plan.whole else self.since_part


@dataclass
class Model:
    """What should stand in the journal: the plainest possible account of the same history."""

    marks: dict[tuple[LessonId, StudentId, int], str] = field(default_factory=dict)
    kinds: dict[LessonId, str] = field(default_factory=dict)
    results: dict[tuple[StudentId, CourseId], str] = field(default_factory=dict)
    absences: dict[tuple[LessonId, StudentId], str] = field(default_factory=dict)
    cancelled: set[LessonId] = field(default_factory=set)
    homes: dict[StudentId, Home] = field(
        default_factory=lambda: {student: Home(0, number % 2) for number, student in enumerate(STUDENTS)}
    )

    def counted(self, course: CourseId, student: StudentId) -> set[CourseId]:
        """Return the courses whose marks count: for those who came in the period also those they left."""
        home = self.homes[student]
        if course not in home.courses or home.came_to(course) == STARTS:
            return {course}
        known = [one for place in home.known for one in PLANS[place].courses]
        left = {one for one in known if _subject_of(one) == _subject_of(course) and one not in home.courses}
        return {course, *left}

    def numbers(self, course: CourseId, student: StudentId) -> tuple[int, int]:
        """Return the number of marks and the sum of those that have a number."""
        chosen = self.counted(course, student)
        lessons = {lesson_identifier(one, day, bell) for one in chosen for day in DAYS for bell in BELLS}
        found = [value for (lesson, who, _), value in self.marks.items() if lesson in lessons and who == student]
        return len(found), sum(int(value) for value in found if value.isdigit())

    def missed(self, plan: ClassPlan, student: StudentId) -> int:
        """Return the lessons of a class that a student missed: lateness and cancelled lessons are none."""
        lessons = {lesson_identifier(one, day, bell) for one in plan.courses for day in DAYS for bell in BELLS}
        held = lessons - self.cancelled
        return sum(
            status != "late" for (lesson, who), status in self.absences.items() if lesson in held and who == student
        )


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make two classes with lessons and nothing in them."""
    path = tmp_path_factory.mktemp("totals") / "empty.db"
    create_database(path, DATABASE_KEY, device=DEVICE)
    database = Database(path, DATABASE_KEY, ToldClock(NOON))
    with database.write(fixed_actor(Role.JOURNAL_ADMINISTRATOR.value)) as work:
        work.record(SYSTEM, list(_school()))
        for plan in PLANS:
            work.record(class_scope(plan.group), list(_class(plan)))
    database.close()
    return path


@pytest.mark.requirement("S0-2.4", "S0-2.12")
@settings(max_examples=12)
@given(history=HISTORY)
def test_totals_agree_on_screen_on_paper_on_the_page_and_in_reports(
    journal: Path, history: Sequence[tuple[object, ...]]
) -> None:
    path = journal.with_name("trial.db")
    path.write_bytes(journal.read_bytes())
    database = Database(path, DATABASE_KEY, ToldClock(NOON))
    try:
        model = _lived(database, history)
        with database.read() as reading:
            for plan in PLANS:
                _assert_same_totals(reading, plan, model)
    finally:
        database.close()


@pytest.mark.requirement("S4-5.1i")
def test_marks_of_the_class_before_count_in_the_running_period_of_the_new_class(journal: Path) -> None:
    path = journal.with_name("changed.db")
    path.write_bytes(journal.read_bytes())
    database, student = Database(path, DATABASE_KEY, ToldClock(NOON)), STUDENTS[0]
    first, last = PLANS[0].whole, PLANS[1].whole
    history = [("mark", first, DAYS[0], 2, student, 0, "5"), ("move", student, DAYS[1])]
    model = _lived(database, [*history, ("mark", last, DAYS[2], 2, student, 0, "4")])
    with database.read() as reading:
        tables = [_table(reading, plan) for plan in PLANS]
        volume = volume_of(reading, VolumeWish(PLANS[1].group, QUARTER), NOON)
        progress = class_progress(reading, volume.regulation, PLANS[1].group, ENDS)
        diary = _diary(reading, student)
    database.close()
    before, after = tables[0].cells[student, first], tables[1].cells[student, last]
    assert (before.proposal.count, before.is_expected) == (1, False)
    assert (after.proposal.count, after.proposal.formula.total) == (2, 9) == model.numbers(last, student)
    assert [mark.value for mark in marks_of_page(volume.subjects[0].page)[student]] == ["5", "4"]
    assert (progress.cells[student, ALGEBRA].marks, progress.cells[student, ALGEBRA].mean) == (2, "4.50")
    assert [(row.subject, row.mean) for row in diary] == [("Алгебра", "4,50")]


def _diary(reading: Reading, student: StudentId) -> Sequence[DiaryResult]:
    facts = period_facts(reading, PLANS[1].group, QUARTER, ENDS)
    lessons = student_lessons(reading, student, PLANS[1].group, (STARTS, ENDS))
    hours = weekly_hours(reading, [lesson.course for lesson in lessons])
    return diary_results(DiaryFacts(facts.regulation, facts.year, lessons, {}, hours, ENDS))


def test_mark_of_the_class_before_counts_in_the_year_of_the_new_class(journal: Path) -> None:
    path = journal.with_name("moved.db")
    path.write_bytes(journal.read_bytes())
    database, student, day = Database(path, DATABASE_KEY, ToldClock(NOON)), STUDENTS[0], date(2026, 11, 9)
    old, new = PLANS
    with database.write(fixed_actor(Role.SECRETARY.value)) as work:
        left = changes.EnrollmentEnded(student, old.group, STARTS, day - timedelta(days=1), "")
        work.record(class_scope(old.group), [changes.PeriodMarkRecorded(old.whole, QUARTER, student, "5"), left])
        work.record(class_scope(new.group), [changes.StudentEnrolled(student, new.group, day, "")])
    with database.read() as reading:
        facts = period_facts(reading, new.group, WHOLE, NOON.date())
    cell = class_table(facts, {new.whole: PageAccess(can_write=False)}).cells[student, new.whole]
    database.close()
    assert [(term.period, term.numbers) for term in cell.proposal.formula.terms] == [(QUARTER, (5,))]
    assert cell.is_expected


def _assert_same_totals(reading: Reading, plan: ClassPlan, model: Model) -> None:
    table, volume = _table(reading, plan), volume_of(reading, VolumeWish(plan.group, QUARTER), NOON)
    regulation = volume.regulation
    for subject in volume.subjects:
        course = subject.page.course.course
        on_page = marks_of_page(subject.page)
        alone = period_facts(reading, plan.group, QUARTER, NOON.date(), course=course)
        rows = {row.student.student: row for row in course_table(alone, PageAccess(can_write=False)).rows}
        assert set(rows) == set(on_page) == {student for student, of in table.cells if of == course}
        for student, marks in on_page.items():
            cell, counted = table.cells[student, course], tally(regulation, marks)
            numbers = sum(mark.number for mark in counted.weighed)
            assert (cell.proposal.count, numbers) == model.numbers(course, student)
            assert (cell.proposal.formula.total, cell.proposal.formula.weight) == (numbers, len(counted.weighed))
            assert cell.proposal.written_count == counted.written_count
            assert rows[student].cell == cell
            assert rows[student].marks == marks
            assert cell.entered == _printed(volume, student, course) == model.results.get((student, course))
            assert subject.page.period_marks.get(student) == cell.entered
    for row in volume.students:
        missed = volume.missed.get((row.student, QUARTER))
        assert (missed.total if missed else 0) == model.missed(plan, row.student)
    _assert_columns_add_up(table)
    assert_reports_agree(reading, table, volume, KEEPER, NOON.date())


def _assert_columns_add_up(table: ClassPeriodTable) -> None:
    assert table.missing == sum(cell.is_missing for cell in table.cells.values())
    for column in table.columns:
        cells = [cell for (_, course), cell in table.cells.items() if course == column.course.course]
        needed = [cell for cell in cells if cell.is_expected]
        assert column.filling.marks == sum(cell.proposal.count for cell in needed)
        assert column.outlook.rated + column.outlook.unrated == len(needed)


def _printed(volume: ClassVolume, student: StudentId, course: CourseId) -> str | None:
    return volume.period_marks.get((student, course, QUARTER))


def _table(reading: Reading, plan: ClassPlan) -> ClassPeriodTable:
    access = dict.fromkeys(plan.courses, PageAccess(can_write=False))
    return class_table(period_facts(reading, plan.group, QUARTER, NOON.date()), access)


def _lived(database: Database, history: Sequence[tuple[object, ...]]) -> Model:
    model = Model()
    found = [change for event in history for change in _changes_of(event, model)]
    with database.write(fixed_actor(Role.TEACHER.value)) as work:
        for group in CLASSES:
            work.record(class_scope(group), [change for of, change in found if of == group])
    return model


def _changes_of(event: tuple[object, ...], model: Model) -> Iterator[tuple[ClassGroupId, Change]]:
    match event:
        case ("mark", int(course), date() as day, int(bell), int(student), int(place), value):
            lesson, text = lesson_identifier(CourseId(course), day, bell), value if isinstance(value, str) else None
            model.marks.pop((lesson, StudentId(student), place), None)
            if text is not None:
                model.marks[lesson, StudentId(student), place] = text
            yield _group_of(course), changes.MarkRecorded(lesson, StudentId(student), place, text)
        case ("kind", int(course), date() as day, int(bell), str(kind)):
            yield _group_of(course), changes.LessonKindSet(lesson_identifier(CourseId(course), day, bell), kind)
        case ("result", int(course), int(student), value):
            text = value if isinstance(value, str) else None
            model.results.pop((StudentId(student), CourseId(course)), None)
            if text is not None:
                model.results[StudentId(student), CourseId(course)] = text
            yield (
                _group_of(course),
                changes.PeriodMarkRecorded(CourseId(course), QUARTER, StudentId(student), text),
            )
        case ("move", int(student), date() as day):
            yield from _moved(StudentId(student), day, model.homes[StudentId(student)])
        case ("regroup", int(student), date() as day):
            yield from _regrouped(StudentId(student), day, model.homes[StudentId(student)])
        case _:
            yield from _held(event, model)


def _held(event: tuple[object, ...], model: Model) -> Iterator[tuple[ClassGroupId, Change]]:
    match event:
        case ("cancel", int(course), date() as day, int(bell)):
            model.cancelled.add(lesson_identifier(CourseId(course), day, bell))
            yield _group_of(course), changes.LessonCancelled(lesson_identifier(CourseId(course), day, bell), True)
        case ("replace", int(course), date() as day, int(bell)):
            lesson = lesson_identifier(CourseId(course), day, bell)
            yield _group_of(course), changes.SubstitutionSet(lesson, SUBSTITUTE)
        case ("absent", int(course), date() as day, int(bell), int(student), status):
            lesson, code = lesson_identifier(CourseId(course), day, bell), status if isinstance(status, str) else None
            model.absences.pop((lesson, StudentId(student)), None)
            if code is not None:
                model.absences[lesson, StudentId(student)] = code
            yield _group_of(course), changes.AttendanceRecorded(lesson, StudentId(student), code, 0)


def _moved(student: StudentId, day: date, home: Home) -> Iterator[tuple[ClassGroupId, Change]]:
    if day <= max(home.since, home.since_part):
        return
    old, last = home.plan, day - timedelta(days=1)
    yield old.group, changes.SubgroupMemberRemoved(old.subgroups[home.part][0], student, home.since_part, last)
    yield old.group, changes.EnrollmentEnded(student, old.group, home.since, last, "")
    home.place, home.since, home.since_part = 1 - home.place, day, day
    home.known.add(home.place)
    new = home.plan
    yield new.group, changes.StudentEnrolled(student, new.group, day, "", student)
    yield new.group, changes.SubgroupMemberAdded(new.subgroups[home.part][0], student, day)


def _regrouped(student: StudentId, day: date, home: Home) -> Iterator[tuple[ClassGroupId, Change]]:
    if day <= home.since_part:
        return
    plan, last = home.plan, day - timedelta(days=1)
    yield plan.group, changes.SubgroupMemberRemoved(plan.subgroups[home.part][0], student, home.since_part, last)
    home.part, home.since_part = 1 - home.part, day
    yield plan.group, changes.SubgroupMemberAdded(plan.subgroups[home.part][0], student, day)


def _subject_of(course: CourseId) -> SubjectId:
    return ENGLISH if course % 100 else ALGEBRA


def _group_of(course: int) -> ClassGroupId:
    return ClassGroupId(course // 100)


def _school() -> Iterator[Change]:
    body = json.dumps(preset_values("S0"), ensure_ascii=False, default=str)
    yield changes.SchoolNamed("Школа № 99", "SH99", "Бишкек", True)
    yield changes.RegulationAdopted(STARTS, body)
    yield changes.SchoolYearOpened(YEAR, "2026/2027", STARTS, date(2027, 5, 25))
    yield changes.GradingPeriodDefined(QUARTER, YEAR, "quarter", 1, STARTS, ENDS)
    yield changes.GradingPeriodDefined(SECOND, YEAR, "quarter", 2, date(2026, 11, 9), date(2026, 12, 30))
    yield changes.GradingPeriodDefined(WHOLE, YEAR, "year", 1, STARTS, date(2027, 5, 25))
    yield changes.SubjectDefined(ALGEBRA, "Алгебра", "Алг.", 1)
    yield changes.SubjectDefined(ENGLISH, "Английский язык", "Англ.", 2)
    yield changes.StaffMemberRegistered(KEEPER, "Хранитель", "Первый", "")
    yield changes.StaffMemberRegistered(SUBSTITUTE, "Замещающий", "Второй", "")
    for number, student in enumerate(STUDENTS):
        yield changes.StudentRegistered(student, f"Ученик{number}", "Новый", "", None)


def _class(plan: ClassPlan) -> Iterator[Change]:
    title = "7А" if plan is PLANS[0] else "7Б"
    yield changes.ClassGroupOpened(plan.group, YEAR, title, title.lower(), 7)
    yield changes.CourseOpened(plan.whole, plan.group, ALGEBRA, None, 2)
    for part, (subgroup, course) in enumerate(plan.subgroups):
        yield changes.SubgroupFormed(subgroup, plan.group, ENGLISH, f"{part + 1} группа")
        yield changes.CourseOpened(course, plan.group, ENGLISH, subgroup, 2)
        for number, student in enumerate(STUDENTS):
            if number % 2 == part and plan is PLANS[0]:
                yield changes.SubgroupMemberAdded(subgroup, student, STARTS)
    for course in plan.courses:
        yield changes.CourseTeacherAssigned(course, KEEPER, STARTS, None)
        yield changes.LessonsScheduled(course, tuple((day, bell) for day in DAYS for bell in BELLS))
    if plan is PLANS[0]:
        for student in STUDENTS:
            yield changes.StudentEnrolled(student, plan.group, STARTS, "")
