"""The week of the own class: reasons, corrections, the weekly check."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import AttendanceRecorded, GradingPeriodClosed, LessonKindSet, MarkRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import LessonId, StudentId
from ejournal_desktop.readmodels.homeroom import LessonGap
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import (
    AttendanceCodeError,
    CellLockedError,
    NotAllowedError,
    NotInClassError,
    PeriodClosedError,
    UnknownRecordError,
)
from ejournal_desktop.services.homeroom.errors import AbsenceWithMarkError, LateMinutesError, LessonNotRecordedError
from ejournal_desktop.services.homeroom.reasons import AbsenceWish, AttendanceWish
from ejournal_desktop.storage.log import class_scope
from support.homeroom_desk import WEEK, homeroom_desk
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.homeroom import ExplainedAbsence, UnfilledLesson
    from ejournal_desktop.services.session import Session
    from support.homeroom_desk import HomeroomDesk
    from support.training_vault import SchoolCase

TUESDAY, WEDNESDAY, FRIDAY = date(2026, 11, 17), date(2026, 11, 18), date(2026, 11, 20)
TO_FRIDAY = DateSpan(TUESDAY, FRIDAY)


@pytest.fixture
def desk(training: SchoolCase) -> HomeroomDesk:
    return homeroom_desk(training)


@pytest.fixture
def ill(desk: HomeroomDesk) -> StudentId:
    """Return the student who missed most of the week, from Tuesday to Thursday, without any reason yet."""
    missed = Counter(entry.student for entry in desk.week().entries if entry.status == "absent")
    return missed.most_common(1)[0][0]


def explain(
    desk: HomeroomDesk, student: StudentId, status: str = "ill", span: DateSpan = TO_FRIDAY
) -> ExplainedAbsence:
    return desk.service.explain_absence(desk.session, desk.class_group, AbsenceWish(student, span, status))


def record(desk: HomeroomDesk, session: Session, *changes: Change) -> None:
    """Let somebody else act in the class."""
    with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
        work.record(class_scope(desk.class_group), changes)


def lesson_without_entry(desk: HomeroomDesk, student: StudentId, day: date, *, is_recorded: bool) -> LessonId:
    """Return a lesson of a day where nothing stands for a student."""
    lessons = desk.service.day(desk.session, desk.class_group, student, day)
    return next(one.lesson for one in lessons if not one.status and not one.marks and one.is_recorded is is_recorded)


@pytest.mark.requirement("S0-4.13.6", "S4-5.3.5a")
def test_week_shows_missed_lessons_by_day_and_counts_those_without_a_reason(desk: HomeroomDesk, ill: StudentId) -> None:
    week = desk.week()

    tuesday = week.cells[ill, TUESDAY]
    assert tuesday.missed == ("absent",) * 3
    assert not tuesday.is_resolved
    assert week.unexplained == sum(cell.unexplained for cell in week.cells.values()) > 0
    assert [day.isoformat() for day in week.days] == [f"2026-11-{number}" for number in range(16, 21)]


@pytest.mark.requirement("S0-4.13.6")
def test_one_reason_covers_every_lesson_missed_in_its_dates_and_is_one_act(desk: HomeroomDesk, ill: StudentId) -> None:
    before, acts = desk.week(), desk.log_entries()
    others = [entry for entry in before.entries if entry.student != ill]

    explained = explain(desk, ill)

    after = desk.week()
    assert {entry.status for entry in after.entries if entry.student == ill} == {"ill"}
    assert len(explained.before) == len(desk.entries_of(ill))
    assert [entry for entry in after.entries if entry.student != ill] == others
    assert all(after.cells[ill, day].is_resolved for day in (TUESDAY, WEDNESDAY))
    assert desk.log_entries() == acts + 1


@pytest.mark.requirement("S0-4.13.6")
def test_a_reason_taken_back_leaves_what_stood_before(desk: HomeroomDesk, ill: StudentId) -> None:
    before, acts = desk.week(), desk.log_entries()

    desk.service.take_back(desk.session, desk.class_group, [explain(desk, ill)])

    after = desk.week()
    assert (after.entries, after.cells, after.reasons) == (before.entries, before.cells, before.reasons)
    assert desk.log_entries() == acts + 2


def test_a_second_reason_takes_the_place_of_the_first_and_gives_it_back(desk: HomeroomDesk, ill: StudentId) -> None:
    first = explain(desk, ill)
    second = explain(desk, ill, "excused")
    assert [reason.status for reason in desk.week().reasons] == ["excused"]
    assert second.superseded == (first.reason,)

    desk.service.take_back(desk.session, desk.class_group, [second])

    assert desk.week().reasons == (first.reason,)
    assert set(desk.statuses(ill, TUESDAY)) == {"ill"}


@pytest.mark.requirement("S0-4.13.8")
def test_absence_said_to_be_without_a_valid_reason_is_resolved(desk: HomeroomDesk, ill: StudentId) -> None:
    explain(desk, ill, "absent")

    week = desk.week()
    assert week.cells[ill, TUESDAY].missed == ("absent",) * 3
    assert week.cells[ill, TUESDAY].is_resolved


def test_a_reason_of_one_lesson_leaves_the_rest_of_the_day(desk: HomeroomDesk, ill: StudentId) -> None:
    lesson = next(entry.lesson for entry in desk.entries_of(ill) if entry.day == TUESDAY)
    wish = AbsenceWish(ill, DateSpan(TUESDAY, TUESDAY), "excused", lesson=lesson)

    desk.service.explain_absence(desk.session, desk.class_group, wish)

    assert desk.statuses(ill, TUESDAY) == ["excused", "absent", "absent"]
    assert desk.week().cells[ill, TUESDAY].unexplained == 2


@pytest.mark.requirement("S0-4.13.6")
def test_reason_of_days_to_come_writes_into_no_lesson_and_waits(desk: HomeroomDesk, ill: StudentId) -> None:
    monday = date(2026, 11, 23)
    before = desk.rows("SELECT count(*) FROM attendance")

    explain(desk, ill, span=DateSpan(monday, monday + timedelta(days=4)))

    assert desk.rows("SELECT count(*) FROM attendance") == before
    assert len(desk.week("2026-W48").reasons) == 1


@pytest.mark.requirement("S0-4.13.6", "S0-4.13.3a")
def test_absence_entered_after_its_reason_gets_it_when_the_week_is_checked(desk: HomeroomDesk, ill: StudentId) -> None:
    explain(desk, ill)
    lesson = lesson_without_entry(desk, ill, TUESDAY, is_recorded=True)
    record(desk, desk.session, AttendanceRecorded(lesson, ill, "absent", 0))
    assert desk.week().cells[ill, TUESDAY].suggested == "ill"

    assert desk.service.check_week(desk.session, desk.class_group, WEEK) == 1

    assert set(desk.statuses(ill, TUESDAY)) == {"ill"}
    tick = desk.week().tick
    assert tick is not None
    assert tick.author == desk.session.signed_in.name.with_initials


@pytest.mark.requirement("S0-4.13.6")
def test_document_is_kept_with_the_reason(desk: HomeroomDesk, ill: StudentId) -> None:
    explained = explain(desk, ill)

    desk.service.set_document(desk.session, desk.class_group, explained.reason.absence, " справка № 15 ")

    assert desk.week().reasons[0].document == "справка № 15"
    with pytest.raises(UnknownRecordError):
        desk.service.set_document(desk.session, desk.class_group, 5, "справка")


@pytest.mark.requirement("S0-4.13.7", "S3-3.2e", "S4-5.3.5b")
def test_corrected_absence_keeps_old_value_author_and_time(desk: HomeroomDesk, ill: StudentId) -> None:
    lesson = next(entry.lesson for entry in desk.entries_of(ill) if entry.day == TUESDAY)

    change = desk.service.correct_attendance(desk.session, desk.class_group, AttendanceWish(ill, lesson, None))

    assert change.before == "absent"
    rows = desk.rows("SELECT old, new, account_id, seconds FROM correction WHERE lesson_id = ?", lesson)
    now = int(desk.school.clock.now().timestamp())
    assert ("absent", "", desk.session.signed_in.account, now) in rows


@pytest.mark.requirement("S4-5.3.5a")
def test_lateness_is_kept_in_minutes_and_is_no_missed_lesson(desk: HomeroomDesk, ill: StudentId) -> None:
    lesson = next(entry.lesson for entry in desk.entries_of(ill) if entry.day == TUESDAY)

    wish = AttendanceWish(ill, lesson, "late", late_minutes=15)
    desk.service.correct_attendance(desk.session, desk.class_group, wish)

    day = desk.service.day(desk.session, desk.class_group, ill, TUESDAY)
    assert next((one.status, one.late_minutes) for one in day if one.lesson == lesson) == ("late", 15)
    assert desk.week().cells[ill, TUESDAY].late == 1
    with pytest.raises(LateMinutesError):
        desk.service.correct_attendance(desk.session, desk.class_group, replace(wish, late_minutes=91))


def test_whoever_has_a_mark_was_there(desk: HomeroomDesk) -> None:
    lesson, student = desk.rows(
        "SELECT lesson_id, student_id FROM mark JOIN lesson USING (lesson_id) JOIN course USING (course_id)"
        " WHERE class_group_id = ? AND day = '2026-11-17' LIMIT 1",
        desk.class_group,
    )[0]

    wish = AttendanceWish(StudentId(student), LessonId(lesson), "absent")
    with pytest.raises(AbsenceWithMarkError):
        desk.service.correct_attendance(desk.session, desk.class_group, wish)


def test_nothing_is_corrected_in_a_lesson_nobody_has_written_in(desk: HomeroomDesk, ill: StudentId) -> None:
    lesson = lesson_without_entry(desk, ill, TUESDAY, is_recorded=False)

    with pytest.raises(LessonNotRecordedError):
        desk.service.correct_attendance(desk.session, desk.class_group, AttendanceWish(ill, lesson, "absent"))


@pytest.mark.requirement("S0-4.13.6")
@pytest.mark.parametrize("role", [role for role in Role if role is not Role.HOMEROOM_TEACHER])
def test_nobody_else_gives_reasons(desk: HomeroomDesk, ill: StudentId, role: Role) -> None:
    """No office and no teacher of the class may, however wide their other rights."""
    acts = desk.log_entries()
    signed_in = replace(desk.session.signed_in, roles=(role,), homeroom_of=())
    session = replace(desk.session, signed_in=signed_in)

    for status in ("ill", "excused", "absent"):
        with pytest.raises(NotAllowedError):
            desk.service.explain_absence(session, desk.class_group, AbsenceWish(ill, TO_FRIDAY, status))
    assert desk.log_entries() == acts


@pytest.mark.requirement("S0-4.13.6")
def test_homeroom_teacher_of_another_class_gives_no_reasons_here(desk: HomeroomDesk, ill: StudentId) -> None:
    other = homeroom_desk(desk.school, NO_MARK_CLASS)
    tick = desk.week().tick

    with pytest.raises(NotAllowedError):
        desk.service.explain_absence(other.session, desk.class_group, AbsenceWish(ill, TO_FRIDAY, "ill"))
    with pytest.raises(NotAllowedError):
        desk.service.check_week(other.session, desk.class_group, WEEK)
    with pytest.raises(NotAllowedError):
        desk.service.week(other.session, desk.class_group, WEEK)
    with pytest.raises(NotInClassError):
        desk.service.explain_absence(other.session, other.class_group, AbsenceWish(ill, TO_FRIDAY, "ill"))
    assert desk.week().tick == tick


@pytest.mark.requirement("S0-4.13.6")
def test_codes_of_reasons_are_open_on_pages_of_the_own_class_only(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    here = next(view for view in homeroom_desk(training).session.signed_in.homeroom_of)
    roles = (Role.TEACHER, Role.HOMEROOM_TEACHER)
    own = replace(desk.session, signed_in=replace(desk.session.signed_in, roles=roles, homeroom_of=(here,)))
    foreign = replace(own, signed_in=replace(own.signed_in, homeroom_of=()))

    with pytest.raises(AttendanceCodeError):
        desk.journal.set_cell(foreign, desk.past, desk.student, Cell(attendance="ill"))
    desk.journal.set_cell(own, desk.past, desk.student, Cell(attendance="ill"))
    desk.journal.set_cell(foreign, desk.past, desk.student, Cell(attendance="absent"))


@pytest.mark.parametrize("status", ["late", "no such code", ""])
def test_what_is_no_reason_is_refused(desk: HomeroomDesk, ill: StudentId, status: str) -> None:
    with pytest.raises(AttendanceCodeError):
        explain(desk, ill, status)


def test_no_reason_changes_a_closed_period(desk: HomeroomDesk, ill: StudentId) -> None:
    period = desk.rows("SELECT period_id FROM grading_period WHERE kind = 'quarter' AND number = 2")[0][0]
    record(desk, desk.session, GradingPeriodClosed(desk.class_group, period, is_closed=True))

    with pytest.raises(PeriodClosedError):
        explain(desk, ill)
    assert desk.week().open_days == frozenset()


def test_a_lock_of_the_regulation_holds_for_reasons_too(desk: HomeroomDesk, ill: StudentId) -> None:
    rules = desk.session.regulation
    locked = replace(rules, corrections=replace(rules.corrections, lock_after_days=2))
    session = replace(desk.session, regulation=locked)

    with pytest.raises(CellLockedError):
        desk.service.explain_absence(session, desk.class_group, AbsenceWish(ill, TO_FRIDAY, "ill"))
    assert desk.service.week(session, desk.class_group, WEEK).open_days == {WEDNESDAY, date(2026, 11, 19), FRIDAY}


@pytest.mark.requirement("S0-4.13.3a", "S2-3.3a", "S3-3.2b")
def test_unfilled_lessons_are_listed_by_teacher_with_what_they_lack(desk: HomeroomDesk) -> None:
    found = desk.service.unfilled(desk.session, desk.class_group, DateSpan(date(2026, 11, 16), FRIDAY))

    of_week = [lesson for lesson in found if lesson.gaps != (LessonGap.MARKS,)]
    assert len(of_week) == desk.week().unfilled > 0
    assert [lesson.teacher for lesson in found] == sorted(lesson.teacher for lesson in found)
    assert all(lesson.gaps and lesson.day < FRIDAY for lesson in found)


@pytest.mark.requirement("S0-4.13.3a")
def test_works_with_overdue_marks_are_listed_beside_the_lessons_of_the_week(desk: HomeroomDesk) -> None:
    span = DateSpan(date(2026, 11, 16), FRIDAY)
    lesson, course, day = desk.rows(
        "SELECT lesson_id, course_id, day FROM mark JOIN lesson USING (lesson_id) JOIN course USING (course_id)"
        " WHERE class_group_id = ? AND day < '2026-11-06' AND work_kind = '' ORDER BY day DESC LIMIT 1",
        desk.class_group,
    )[0]

    def listed() -> list[UnfilledLesson]:
        found = desk.service.unfilled(desk.session, desk.class_group, span)
        return [one for one in found if one.lesson == lesson]

    assert listed() == []
    record(desk, desk.session, LessonKindSet(lesson, "control_work"))
    (found,) = listed()
    assert (found.course, found.day, found.gaps) == (course, date.fromisoformat(day), (LessonGap.MARKS,))
    assert found.teacher

    there = desk.rows(
        "SELECT student_id FROM enrollment WHERE class_group_id = ? AND starts <= ? AND coalesce(ends, '9999') >= ?",
        desk.class_group, day, day,
    )  # fmt: skip
    record(desk, desk.session, *(MarkRecorded(lesson, student, 0, "4") for (student,) in there))
    assert listed() == []


@pytest.mark.requirement("S0-4.13.8", "S0-4.13.3b")
def test_students_failing_or_absent_without_a_reason_are_listed(desk: HomeroomDesk, ill: StudentId) -> None:
    progress = desk.service.progress(desk.session, desk.class_group)
    concern = next(one for one in progress.concerns if one.student.student == ill)
    assert concern.unexcused == concern.unexplained == len(desk.entries_of(ill))

    explain(desk, ill)

    after = desk.service.progress(desk.session, desk.class_group)
    assert all(one.student.student != ill or one.failing for one in after.concerns)
    failing = next(one for one in after.concerns if one.failing)
    cells = [
        after.cells[failing.student.student, subject.subject]
        for subject in after.subjects
        if subject.title in failing.failing
    ]
    assert all(float(cell.mean) < 2.5 for cell in cells)


@pytest.mark.requirement("S1-3.2.1b")
def test_progress_and_absences_of_a_whole_quarter_are_there_in_the_holidays_after_it(
    desk: HomeroomDesk, ill: StudentId
) -> None:
    running = desk.service.progress(desk.session, desk.class_group)
    quarters = "SELECT ends FROM grading_period WHERE kind = 'quarter' AND starts = ?"
    ((ends,),) = desk.rows(quarters, running.span.starts.isoformat())

    desk.school.clock.moment += date.fromisoformat(ends) + timedelta(days=2) - FRIDAY
    over = desk.service.progress(desk.session, desk.class_group)

    assert over.span == DateSpan(running.span.starts, date.fromisoformat(ends))
    assert {place: cell.mean for place, cell in over.cells.items()} == {
        place: cell.mean for place, cell in running.cells.items()
    }
    concern = next(one for one in over.concerns if one.student.student == ill)
    assert concern.unexcused == len(desk.entries_of(ill)) > 0


def test_week_that_is_none_is_refused(desk: HomeroomDesk) -> None:
    for week in ("2026-W60", "неделя", ""):
        with pytest.raises(UnknownRecordError):
            desk.week(week)


def test_journal_is_sound_after_a_week_at_the_desk(desk: HomeroomDesk, ill: StudentId) -> None:
    explained = explain(desk, ill)
    desk.service.set_document(desk.session, desk.class_group, explained.reason.absence, "справка")
    desk.service.take_back(desk.session, desk.class_group, [explained])
    explain(desk, ill, "excused")
    desk.service.check_week(desk.session, desk.class_group, WEEK)

    administrator = desk.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    assert DiagnosticsService().check(administrator).is_clean
