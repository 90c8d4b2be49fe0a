"""Period marks through the service: proposals, rights, reasons, due dates, closing and opening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import RegulationAdopted
from ejournal_desktop.domain.changes_teaching import ExemptionRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.periods import ProposalBasis
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.physical_education import is_physical_education
from ejournal_desktop.readmodels.periods import PeriodMarkEntry
from ejournal_desktop.services.errors import (
    ForbiddenEntryError,
    ForeignPageError,
    MarkNotOnScaleError,
    MissingChangedError,
    NotAllowedError,
    PeriodClosedError,
    PeriodReasonNeededError,
)
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.lessons import LessonsService
from ejournal_desktop.services.period_closing import PeriodClosingService
from ejournal_desktop.services.period_debts import CheckWords
from ejournal_desktop.services.periods import PeriodsService
from ejournal_desktop.services.regulation import preset, stored_form
from ejournal_desktop.storage.log import SYSTEM, class_scope
from ejournal_desktop.storage.queries.notes import notes_to, unread_notes
from ejournal_desktop.storage.queries.people import homeroom_teachers
from support.training_vault import RESOURCES, SchoolCase, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, StaffId, StudentId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.periods import CoursePeriodRow, CoursePeriodTable, PeriodCell
    from ejournal_desktop.services.session import Session


@dataclass(slots=True)
class Results:
    """A teacher of the training school at the results of one own course in the running quarter."""

    case: SchoolCase
    teacher: Session
    class_group: ClassGroupId
    course: CourseId
    period: PeriodId

    @property
    def periods(self) -> PeriodsService:
        return PeriodsService(self.case.clock)

    @property
    def closing(self) -> PeriodClosingService:
        return PeriodClosingService(self.case.clock)

    def table(self, period: PeriodId | None = None) -> CoursePeriodTable:
        return self.periods.course_table(self.teacher, self.course, period or self.period)

    def row(self, student: StudentId, period: PeriodId | None = None) -> CoursePeriodRow:
        return next(row for row in self.table(period).rows if row.student.student == student)

    def cell(self, student: StudentId, period: PeriodId | None = None) -> PeriodCell:
        return self.row(student, period).cell

    @property
    def rated(self) -> CoursePeriodRow:
        """The first student with an undisputed proposal."""
        rows = self.table().rows
        return next(row for row in rows if row.cell.proposal.value is not None and not row.cell.proposal.is_doubtful)

    def period_of(self, kind: PeriodKind, number: int = 1) -> PeriodView:
        offered = self.periods.choices(self.teacher).periods
        return next(view for view in offered if (view.kind, view.number) == (kind, number))

    def give(self, student: StudentId, value: str | None, period: PeriodId | None = None, reason: str = "") -> None:
        entry = PeriodMarkEntry(self.course, period or self.period, student, value, reason)
        self.periods.set_period_mark(self.teacher, entry)

    def deputy(self) -> Session:
        return self.case.sign_in(Role.DEPUTY_HEAD_ACADEMIC)

    def again(self) -> None:
        """Sign the teacher in again, so that a new edition of the regulation counts."""
        handle = self.teacher.signed_in.handle
        self.case.sign_out(self.teacher)
        self.teacher = self.case.sign_in(handle)


@pytest.fixture
def results(training_template: Path, tmp_path: Path) -> Iterator[Results]:
    """Give the course of the school in which most has happened in the running quarter."""
    case = copied_school(training_template, tmp_path / "school")
    deputy = case.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    periods = PeriodsService(case.clock)
    choices = periods.choices(deputy)
    assert choices.current is not None
    table = periods.class_table(deputy, choices.classes[-1].class_group, choices.current)
    busiest = max(table.columns, key=lambda column: (column.course.subgroup is None, column.filling.marks))
    handle = next(login.handle for login in case.logins if login.name.with_initials == busiest.keeper)
    case.sign_out(deputy)
    course = busiest.course
    yield Results(case, case.sign_in(handle), course.class_group, course.course, choices.current)
    case.close()


def adopt(results: Results, code: str) -> None:
    """Let another regulation be in force, one edition a day."""
    session = results.case.sign_in(Role.PRINCIPAL)
    with session.database.write(session.actor(Action.EDIT_REGULATION)) as work:
        work.record(SYSTEM, [RegulationAdopted(date(2026, 9, 2), stored_form(preset(RESOURCES, code)))])
    results.again()


@pytest.mark.requirement("S4-2.2d", "S0-4.14.5c")
def test_table_of_a_course_shows_all_marks_the_written_ones_apart_and_the_mean(results: Results) -> None:
    page = JournalService(results.case.clock).page(results.teacher, results.course, results.period)
    written = {lesson.lesson for lesson in page.lessons if _is_written(results, lesson.work_kind)}
    for row in results.table().rows:
        cells = [(of, cell) for (student, of), cell in page.cells.items() if student == row.student.student]
        assert len(row.marks) == sum(len(cell.marks) for _, cell in cells)
        assert len(row.written) == sum(len(cell.marks) for of, cell in cells if of in written)
        assert (row.cell.proposal.mean is None) is (not row.marks)


@pytest.mark.requirement("S3-3.3f2", "S0-4.14.5c")
def test_a_second_mark_counts_by_its_own_kind_of_work(results: Results) -> None:
    journal, lessons = JournalService(results.case.clock), LessonsService(results.case.clock)
    page = journal.page(results.teacher, results.course, results.period)
    student, lesson = next(place for place, cell in page.cells.items() if cell.marks)
    journal.set_cell(results.teacher, lesson, student, Cell(("4", "5")))
    lessons.set_work_kind(results.teacher, lesson, "control_work")
    lessons.set_second_kind(results.teacher, lesson, "oral_answer")

    (row,) = (row for row in results.table().rows if row.student.student == student)
    day = next(column.day for column in page.lessons if column.lesson == lesson)
    assert [(mark.value, mark.work_kind) for mark in row.marks if mark.day == day] == [
        ("4", "control_work"),
        ("5", "oral_answer"),
    ]
    assert ("5", "oral_answer", day) not in row.written


def test_accepted_proposals_are_one_act_that_touches_only_empty_cells(results: Results) -> None:
    row = results.rated
    other = "3" if row.cell.proposal.value != "3" else "4"
    results.give(row.student.student, other)
    accepted = results.periods.accept_proposals(results.teacher, results.course, results.period)
    assert row.student.student not in accepted.marks
    assert results.cell(row.student.student).entered == other
    for student, value in accepted.marks.items():
        cell = results.cell(student)
        assert cell.entered == value == cell.proposal.value
        assert not cell.proposal.is_doubtful
    assert accepted.marks
    left = [row for row in results.table().rows if row.cell.is_missing]
    assert len(left) == accepted.doubtful + accepted.not_attested + accepted.without_proposal


def test_acceptance_is_taken_back_but_a_mark_changed_meanwhile_stays(results: Results) -> None:
    accepted = results.periods.accept_proposals(results.teacher, results.course, results.period)
    changed = next(iter(accepted.marks))
    results.give(changed, "2")
    results.periods.take_back(results.teacher, results.course, results.period, accepted.marks)
    assert {row.student.student for row in results.table().rows if row.cell.entered} == {changed}


def test_acceptance_of_a_foreign_course_is_refused(results: Results) -> None:
    with pytest.raises(ForeignPageError):
        results.periods.accept_proposals(results.deputy(), results.course, results.period)


@pytest.mark.requirement("S4-2.2d")
def test_another_mark_than_the_proposed_one_needs_a_reason_where_the_regulation_asks(results: Results) -> None:
    adopt(results, "s4")
    row = results.rated
    student, other = row.student.student, "2" if row.cell.proposal.value != "2" else "5"
    with pytest.raises(PeriodReasonNeededError):
        results.give(student, other)
    assert results.cell(student).entered is None
    results.give(student, other, reason="Итоговая работа")
    assert (results.cell(student).entered, results.cell(student).reason) == (other, "Итоговая работа")
    results.give(student, row.cell.proposal.value)
    assert results.cell(student).reason == ""


@pytest.mark.parametrize("code", ["s0", "s1", "s2", "s3"])
def test_other_regulations_ask_for_no_reason(results: Results, code: str) -> None:
    adopt(results, code)
    student = results.rated.student.student
    results.give(student, "2")
    assert results.cell(student).entered == "2"


def test_the_grid_enters_by_the_same_rules(results: Results) -> None:
    adopt(results, "s4")
    row = results.rated
    journal, other = JournalService(results.case.clock), "2" if row.cell.proposal.value != "2" else "5"
    with pytest.raises(PeriodReasonNeededError):
        journal.set_period_mark(results.teacher, results.course, results.period, row.student.student, other)


@pytest.mark.requirement("S0-4.14.7b")
@pytest.mark.parametrize("typed", ["осв.", "осв", "ОСВ.", " о с в . ", "Осв"])
def test_exempted_is_no_period_mark_in_any_spelling(results: Results, typed: str) -> None:
    student = results.rated.student.student
    with pytest.raises(ForbiddenEntryError):
        results.give(student, typed)
    assert results.cell(student).entered is None


def test_mark_off_the_scale_is_refused(results: Results) -> None:
    with pytest.raises(MarkNotOnScaleError):
        results.give(results.rated.student.student, "6")


@pytest.mark.requirement("S0-4.14.7a")
def test_marks_of_an_exempt_student_count_like_any_other(results: Results) -> None:
    row = results.rated
    student, before = row.student.student, row.cell.proposal
    with results.teacher.database.write(results.teacher.actor(Action.WRITE_MARK)) as work:
        change = ExemptionRecorded(student, date(2026, 11, 9), date(2026, 12, 30), "справка 14")
        work.record(class_scope(results.class_group), [change])
    page = JournalService(results.case.clock).page(results.teacher, results.course, results.period)
    today = results.case.clock.now().date()
    held = next(lesson for lesson in page.lessons if lesson.day < today and (student, lesson.lesson) not in page.cells)
    JournalService(results.case.clock).set_cell(results.teacher, held.lesson, student, Cell(("5",)))
    after = results.row(student)
    assert not after.is_exempt
    assert student in _exempt_in_physical_education(results)
    assert after.cell.is_expected
    assert after.cell.proposal.count == before.count + 1
    assert after.cell.proposal.formula.total > before.formula.total


def _exempt_in_physical_education(results: Results) -> set[StudentId]:
    deputy = results.case.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    columns = results.periods.class_table(deputy, results.class_group, results.period).columns
    course = next(one.course for one in columns if is_physical_education(one.course.subject_title))
    rows = results.periods.course_table(deputy, course.course, results.period).rows
    return {row.student.student for row in rows if row.is_exempt}


@pytest.mark.requirement("S0-4.14.9")
def test_mark_after_the_ordered_day_is_stored_and_stamped_late(results: Results) -> None:
    deputy, row = results.deputy(), results.rated
    today = results.case.clock.now().date()
    results.give(row.student.student, "4")
    results.closing.set_due(deputy, results.period, today, "112")
    later = next(other for other in results.table().rows if other.cell.is_missing)
    results.case.clock.moment += timedelta(days=1)
    assert results.cell(later.student.student).is_overdue
    results.give(later.student.student, "4")
    assert results.cell(later.student.student).is_late
    assert results.table().due is not None
    results.give(row.student.student, "5")
    assert not results.cell(row.student.student).is_late


@pytest.mark.requirement("S0-4.14.9")
def test_due_dates_are_set_by_right(results: Results) -> None:
    with pytest.raises(NotAllowedError):
        results.closing.set_due(results.teacher, results.period, date(2026, 12, 28), "112")


@pytest.mark.requirement("S0-4.14.5a", "S0-4.14.5b")
def test_shortages_are_listed_weeks_ahead_the_most_urgent_first(results: Results) -> None:
    rows = results.periods.shortages(results.teacher)
    counts = {row.student.student: row.cell.proposal for row in results.table().rows}
    own = {row.student.student: row.shortage for row in rows if row.course.course == results.course}
    assert own == {
        student: shortage
        for student, proposal in counts.items()
        if (shortage := results.row(student).shortage) is not None and proposal.missing
    }
    assert own
    assert all(row.days_left > 14 for row in rows)
    urgency = [(row.shortage.is_reachable, not row.shortage.is_behind) for row in rows]
    assert urgency == sorted(urgency)


def test_shortages_of_a_class_are_for_those_who_may_see_it(results: Results) -> None:
    listed = results.periods.shortages(results.deputy(), results.class_group)
    assert len({row.course.course for row in listed}) > 1


def test_closing_names_what_is_missing_and_is_refused_when_the_list_has_changed(results: Results) -> None:
    deputy = results.deputy()
    report = results.closing.closing_report(deputy, results.class_group, results.period)
    table = results.periods.class_table(deputy, results.class_group, results.period)
    assert len(report.missing) == table.missing > 0
    assert all(mark.keeper for mark in report.missing)
    results.give(results.rated.student.student, "4")
    with pytest.raises(MissingChangedError):
        results.closing.close_period(deputy, results.class_group, results.period, seen_missing=len(report.missing))


@pytest.mark.requirement("S1-9c")
def test_closed_period_takes_no_mark_until_it_is_opened_again(results: Results) -> None:
    deputy, student = results.deputy(), results.rated.student.student
    close(results, deputy)
    with pytest.raises(PeriodClosedError):
        results.give(student, "4")
    with pytest.raises(PeriodClosedError):
        results.periods.accept_proposals(results.teacher, results.course, results.period)
    results.closing.reopen_period(deputy, results.class_group, results.period)
    results.give(student, "4")
    assert results.cell(student).entered == "4"


CHECK = CheckWords("{class_title}: I четверть", "{course}: {marks}/{lessons}", "{class_title} проверен", "всё есть")


def newest_note(results: Results, staff: StaffId) -> str:
    with results.teacher.database.read() as reading:
        return notes_to(reading, staff)[0].text


@pytest.mark.requirement("S4-6.2")
def test_the_check_of_a_period_reaches_every_teacher_who_owes_something_in_one_note(results: Results) -> None:
    deputy, own = results.deputy(), results.teacher.signed_in.staff
    with results.teacher.database.read() as reading:
        before = unread_notes(reading, own)
    missing = sum(row.cell.is_missing for row in results.table().rows)
    told = results.closing.tell_teachers(deputy, results.class_group, results.period, CHECK)
    with results.teacher.database.read() as reading:
        assert (told > 1, missing > 0, unread_notes(reading, own)) == (True, True, before + 1)
    note = newest_note(results, own)
    assert note.startswith("7А")
    assert f": {missing}/" in note
    with results.case.bare_database(deputy) as bare:
        assert bare.execute("SELECT duty, count(*) FROM control_act").fetchone() == ("period_check", 1)


@pytest.mark.requirement("S4-6.2")
def test_the_check_of_a_period_tells_the_homeroom_teacher_of_the_whole_class(results: Results) -> None:
    homeroom = homeroom_teacher(results, results.class_group)
    results.closing.tell_teachers(results.deputy(), results.class_group, results.period, CHECK)
    heading, *lines = newest_note(results, homeroom).splitlines()
    assert heading == "7А проверен"
    assert len(lines) > 1


@pytest.mark.requirement("S4-6.2")
def test_a_check_that_finds_nothing_is_recorded_and_told_to_the_homeroom_teacher(results: Results) -> None:
    past = results.period_of(PeriodKind.QUARTER, 1).period
    assert results.closing.tell_teachers(results.deputy(), results.class_group, past, CHECK) == 1
    assert newest_note(results, homeroom_teacher(results, results.class_group)) == "7А проверен\nвсё есть"


def homeroom_teacher(results: Results, class_group: ClassGroupId) -> StaffId:
    with results.teacher.database.read() as reading:
        return homeroom_teachers(reading, results.case.clock.now().date())[class_group]


@pytest.mark.parametrize("role", [Role.TEACHER, Role.SECRETARY, Role.PRINCIPAL, Role.ARCHIVE_OFFICER])
def test_periods_are_closed_by_the_deputy_head_or_the_administrator_alone(results: Results, role: Role) -> None:
    session = results.case.sign_in(role)
    with pytest.raises(NotAllowedError):
        results.closing.closing_report(session, results.class_group, results.period)
    with pytest.raises(NotAllowedError):
        results.closing.close_period(session, results.class_group, results.period, seen_missing=0)
    with pytest.raises(NotAllowedError):
        results.closing.reopen_period(session, results.class_group, results.period)


def test_the_administrator_may_close_a_period(results: Results) -> None:
    session = results.case.sign_in(Role.JOURNAL_ADMINISTRATOR)
    close(results, session)
    assert results.table().period.is_closed


@pytest.mark.requirement("S0-4.14.9")
def test_half_year_is_proposed_from_its_quarters_and_forecast_with_the_running_one(results: Results) -> None:
    half = results.period_of(PeriodKind.HALF_YEAR).period
    row = next(row for row in results.table(half).rows if row.cell.is_expected and row.cell.proposal.formula.terms)
    student = row.student.student
    assert results.table(half).basis is ProposalBasis.PERIOD_MARKS
    assert row.cell.proposal.value is None
    results.give(student, "4")
    after = results.cell(student, half).proposal
    assert after.formula.weight == 2
    assert after.value is not None
    assert results.row(student, half).expected == after.value


@pytest.mark.requirement("S0-4.14.9")
def test_final_mark_is_proposed_from_the_year_and_the_exam(results: Results) -> None:
    deputy, student = results.deputy(), results.rated.student.student
    exam = results.closing.add_result_period(deputy, PeriodKind.EXAM, date(2027, 6, 20))
    final = results.closing.add_result_period(deputy, PeriodKind.FINAL, date(2027, 6, 25))
    assert results.closing.add_result_period(deputy, PeriodKind.EXAM, date(2027, 6, 1)) == exam
    year = results.period_of(PeriodKind.YEAR).period
    results.give(student, "4", year)
    assert results.cell(student, final).proposal.value == "4"
    results.give(student, "5", exam)
    assert results.cell(student, final).proposal.value == "5"
    assert not results.cell(student, exam).is_expected
    results.give(student, "5", final)
    assert results.cell(student, final).entered == "5"


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("s0", {"quarter", "half_year", "year", "exam", "final"}),
        ("s1", {"quarter", "half_year", "year", "exam"}),
        ("s2", {"quarter", "half_year", "year", "exam", "final"}),
        ("s3", {"quarter", "half_year", "year"}),
        ("s4", {"quarter", "half_year", "year", "final"}),
    ],
)
def test_only_the_kinds_of_the_regulation_are_offered(results: Results, code: str, kinds: set[str]) -> None:
    deputy = results.deputy()
    for kind in (PeriodKind.EXAM, PeriodKind.FINAL):
        results.closing.add_result_period(deputy, kind, date(2027, 6, 20))
    adopt(results, code)
    assert {view.kind.value for view in results.periods.choices(results.teacher).periods} == kinds


def test_homeroom_teacher_and_deputy_see_the_whole_class_a_teacher_writes_own_columns(results: Results) -> None:
    homeroom = next(
        session
        for login in results.case.logins
        if login.role is Role.TEACHER
        for session in (results.case.sign_in(login.handle),)
        if any(view.class_group == results.class_group for view in session.signed_in.homeroom_of)
    )
    whole = results.periods.class_table(homeroom, results.class_group, results.period)
    assert results.periods.class_table(results.deputy(), results.class_group, results.period).cells == whole.cells
    own = results.periods.class_table(results.teacher, results.class_group, results.period)
    writable = {column.course.course for column in own.columns if column.can_write}
    assert results.course in writable
    assert len(writable) < len(whole.columns)


def test_secretary_may_not_see_results(results: Results) -> None:
    with pytest.raises(ForeignPageError):
        results.periods.class_table(results.case.sign_in(Role.SECRETARY), results.class_group, results.period)


@pytest.mark.requirement("S1-R.3", "S4-2.2f")
def test_forecasts_name_quarter_half_year_and_year_of_every_course(results: Results) -> None:
    found = results.periods.forecasts(results.deputy(), results.class_group)
    kinds = {view.period: view.kind for view in results.periods.choices(results.teacher).periods}
    assert {kinds[one.period] for one in found} == {PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR}
    row = results.rated
    mine = {
        one.period: one.value for one in found if (one.student, one.course) == (row.student.student, results.course)
    }
    assert mine[results.period] == row.cell.proposal.value


def test_student_who_left_before_the_end_needs_no_mark(results: Results) -> None:
    table = results.table()
    end = table.period.ends
    for row in table.rows:
        assert row.cell.is_expected is any(span.holds(end) for span in row.student.spans)


def close(results: Results, session: Session) -> None:
    report = results.closing.closing_report(session, results.class_group, results.period)
    results.closing.close_period(session, results.class_group, results.period, seen_missing=len(report.missing))


def _is_written(results: Results, code: str) -> bool:
    kind = results.teacher.regulation.work_kind(code) if code else None
    return kind is not None and kind.is_written
