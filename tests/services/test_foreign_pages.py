"""Entries of other computers on pages and in classes where their author had no business (security.md D-63)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain import changes, changes_control, changes_desk, changes_teaching
from ejournal_desktop.domain.change_scopes import SCOPES
from ejournal_desktop.domain.changes_works import PlannedWorkWithdrawn
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.written_anywhere import WRITTEN_ANYWHERE
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, lesson_identifier
from ejournal_desktop.services.page_rights import JUDGED, foreign_entries
from ejournal_desktop.services.session import make_actor
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.archive_content import all_feeds
from ejournal_desktop.storage.queries.courses import teachers_of_course
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.log import LogScope
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

pytestmark = pytest.mark.requirement("S1-4c")
DAY = date(2026, 11, 23)
OF_PAPER = {"printed", "printout_checked"}


@dataclass(frozen=True)
class Class:
    """A class with a keeper at the desk of a page, its homeroom teacher, and a teacher who has no business there."""

    desk: Desk
    homeroom: Session
    stranger: Session

    @property
    def scope(self) -> LogScope:
        return class_scope(self.desk.course.class_group)


@pytest.fixture
def room(training: SchoolCase) -> Class:
    desk = desk_in(training, MARKED_CLASS)
    stranger = desk_in(training, NO_MARK_CLASS).session
    for login in training.logins:
        if login.role not in (Role.HOMEROOM_TEACHER, Role.TEACHER):
            continue
        session = training.sign_in(login.handle)
        if session.signed_in.is_homeroom_of(desk.course.class_group):
            return Class(desk, session, stranger)
        training.sign_out(session)
    raise LookupError(MARKED_CLASS)


def made(room: Class) -> None:
    """Let the class have a record of every kind that others name by its number."""
    desk, student = room.desk, room.desk.student
    kind = desk.session.regulation.marks.work_kinds[0].code
    record(
        room,
        desk.session,
        room.scope,
        changes_teaching.FileAttached(91, desk.past, "план.pdf", "application/pdf", ""),
        changes_teaching.WorkPlanned(92, desk.course.course, DAY, kind, "Уравнения", 20),
    )
    record(
        room,
        room.homeroom,
        room.scope,
        changes_desk.AbsenceExplained(93, student, desk.course.class_group, DAY, DAY, "ill", "", None),
        changes_desk.MessageWritten(94, student, "remark", "Забыл тетрадь"),
        changes_desk.LetterLogged(95, student, "results", "printed", "Итоги", DAY),
        changes_desk.PortfolioItemKept(96, student, None, DAY, "diploma", "Олимпиада", "", "", "", "", ""),
    )


def of_page(desk: Desk) -> Sequence[Change]:
    """Return what the keeper of a page writes."""
    lesson, student, course = desk.past, desk.student, desk.course.course
    kind = desk.session.regulation.marks.work_kinds[0].code
    return (
        changes.MarkRecorded(lesson, student, 1, "5"),
        changes.AttendanceRecorded(lesson, student, "absent", 0),
        changes.TopicRecorded(lesson, "Дроби", 0),
        changes.PeriodMarkRecorded(course, desk.period.period, student, "5"),
        changes_teaching.RemoteLessonSet(lesson, is_remote=True),
        changes_teaching.SafetyInstructionRecorded(lesson, "Вводный"),
        changes_teaching.LateEntryExplained(lesson, "illness"),
        changes_teaching.SuggestionRejected(lesson, student),
        changes_teaching.MarkExplained(course, lesson, None, student, "Описка"),
        changes_teaching.MarkExplained(course, None, desk.period.period, student, "Описка"),
        changes_teaching.FileAttached(97, lesson, "план.pdf", "application/pdf", ""),
        changes_teaching.FileDetached(91),
        changes_teaching.WorkPlanned(98, course, DAY, kind, "Дроби", 20),
        changes_teaching.WorkResultRecorded(92, student, 5),
        PlannedWorkWithdrawn(92),
    )


def of_timetable(desk: Desk) -> Sequence[Change]:
    """Return what is said of the lessons of a page."""
    return (
        changes.LessonsScheduled(desk.course.course, ((DAY, 8),)),
        changes.LessonCancelled(desk.past, is_cancelled=True),
        changes_teaching.LessonMoved(desk.past, desk.ahead),
    )


def of_class(desk: Desk) -> Sequence[Change]:
    """Return what the homeroom teacher of a class writes."""
    student, group = desk.student, desk.course.class_group
    return (
        changes_desk.AbsenceExplained(99, student, group, DAY, DAY, "ill", "", None),
        changes_desk.AbsenceReasonWithdrawn(93),
        changes_desk.WeekChecked(group, "2026-W47"),
        changes_desk.ListConfirmed(group, DAY),
        changes_desk.MessageWithdrawn(94),
        changes_desk.LetterLogged(100, student, "results", "printed", "Итоги", DAY),
        changes_desk.LetterAnswered(95, DAY, "Прочитано"),
        changes_desk.PortfolioItemKept(101, student, None, DAY, "diploma", "Олимпиада", "", "", "", "", ""),
        changes_desk.PortfolioItemRemoved(96),
    )


def record(room: Class, author: Session, scope: LogScope, *recorded: Change) -> None:
    """Write as somebody does who has the program in hand: past the services, under the own key."""
    role = Role.HOMEROOM_TEACHER if author is room.homeroom else Role.TEACHER
    actor = make_actor(author.signed_in.account, role, author.vault.signing)
    with room.desk.session.database.write(actor) as work:
        work.record(scope, recorded)


def foreign(room: Class, author: Session, recorded: Sequence[Change], scope: LogScope | None = None) -> set[str]:
    """Let somebody write each change by itself on another computer, and return which of them may not stand here."""
    database = room.desk.session.database
    with database.read() as reading:
        before = all_feeds(reading)
    for change in recorded:
        record(room, author, scope or room.scope, change)
    with database.read() as reading:
        after = {feed.feed: feed for feed in all_feeds(reading)}
        new = [(feed, entry) for feed in before for entry in after[feed.feed].entries[len(feed.entries) :]]
        alone = (replace(feed, entries=[*feed.entries, entry]) for feed, entry in new)
        others = ([longer if one.feed == longer.feed else one for one in before] for longer in alone)
        found = [bool(foreign_entries(before, feeds, reading)) for feeds in others]
    return {change.code for change, is_foreign in zip(recorded, found, strict=True) if is_foreign}


def codes(recorded: Sequence[Change]) -> set[str]:
    return {change.code for change in recorded}


def test_all_that_is_written_into_the_log_of_a_class_has_a_page_but_what_says_that_paper_left_it() -> None:
    of_classes = {kind for kind in WRITTEN_ANYWHERE if "class" in SCOPES[kind]}
    assert {kind.code for kind in of_classes - JUDGED} == OF_PAPER


def test_who_compares_a_page_with_paper_controls_the_school_or_has_the_class(room: Class) -> None:
    compared = [changes_control.PaperCompared(room.desk.course.course, room.desk.period.period, DAY, "")]
    assert foreign(room, room.homeroom, compared, STAFF) == set()
    assert foreign(room, room.stranger, compared, STAFF) == codes(compared)


def test_nothing_on_a_page_counts_from_a_teacher_who_keeps_another_one(room: Class) -> None:
    made(room)
    recorded = [*of_page(room.desk), *of_timetable(room.desk)]
    assert foreign(room, room.stranger, recorded) == codes(recorded)


def test_everything_on_a_page_counts_from_its_keeper(room: Class) -> None:
    made(room)
    assert foreign(room, room.desk.session, of_page(room.desk)) == set()


def test_entries_of_a_keeper_count_whose_computer_had_not_heard_that_the_page_was_given_away(room: Class) -> None:
    made(room)
    course, staff = room.desk.course.course, room.desk.session.signed_in.staff
    with room.desk.session.database.read() as reading:
        kept = next(one.span for one in teachers_of_course(reading, course) if one.staff == staff)
    ended = changes.CourseTeacherAssigned(course, staff, kept.starts, kept.starts)
    record(room, room.homeroom, room.scope, ended)
    assert foreign(room, room.desk.session, of_page(room.desk)) == set()


def test_nothing_at_the_desk_of_a_class_counts_from_a_teacher_of_another_one(room: Class) -> None:
    made(room)
    told = changes_desk.MessageWritten(102, room.desk.student, "remark", "Подделка")
    assert foreign(room, room.stranger, [*of_class(room.desk), told]) == codes([*of_class(room.desk), told])


def test_everything_at_the_desk_of_a_class_counts_from_its_homeroom_teacher(room: Class) -> None:
    made(room)
    assert foreign(room, room.homeroom, of_class(room.desk)) == set()


def test_who_teaches_in_a_class_writes_messages_and_letters_about_its_students_and_nothing_else(room: Class) -> None:
    made(room)
    told = changes_desk.MessageWritten(102, room.desk.student, "remark", "Забыл тетрадь")
    refused = foreign(room, room.desk.session, [*of_class(room.desk), told])
    assert refused == codes(of_class(room.desk)) - {changes_desk.LetterLogged.code}


def test_nothing_of_a_class_counts_in_the_log_of_another_one(room: Class) -> None:
    made(room)
    other = class_scope(next(one for one in classes(room) if one != room.desk.course.class_group))
    assert foreign(room, room.desk.session, of_page(room.desk), other) == codes(of_page(room.desk))


def test_nothing_counts_about_a_lesson_or_a_course_that_is_not_there(room: Class) -> None:
    """A lesson has its identity from course, day and number: a mark could wait for somebody else's lesson."""
    student, nowhere = room.desk.student, LessonId(lesson_identifier(CourseId(1), DAY, 9))
    waiting = [changes.MarkRecorded(nowhere, student, 0, "5"), changes.LessonsScheduled(CourseId(1), ((DAY, 9),))]
    assert foreign(room, room.desk.session, waiting) == codes(waiting)


def test_nothing_counts_that_the_rules_do_not_know_or_give_to_somebody_else(room: Class) -> None:
    lesson, student, course = room.desk.past, room.desk.student, room.desk.course.course
    unknown = [
        changes.MarkRecorded(lesson, student, 0, "10"),
        changes.PeriodMarkRecorded(course, room.desk.period.period, student, "10"),
        changes.AttendanceRecorded(lesson, student, "asleep", 0),
    ]
    excused = changes.AttendanceRecorded(lesson, student, "ill", 0)
    assert foreign(room, room.desk.session, unknown) == codes(unknown)
    assert foreign(room, room.desk.session, [changes.MarkRecorded(lesson, student, 10**15, "5")]) == {"mark"}
    assert foreign(room, room.desk.session, [excused]) == {"attendance"}
    assert foreign(room, room.homeroom, [excused]) == set()


def test_no_mark_counts_in_a_class_without_marks(room: Class, training: SchoolCase) -> None:
    small = desk_in(training, NO_MARK_CLASS)
    mark = changes.MarkRecorded(small.past, small.student, 0, "5")
    assert foreign(room, small.session, [mark], class_scope(small.course.class_group)) == {"mark"}


def test_nobody_keeps_the_portfolio_of_a_colleague(room: Class) -> None:
    own, colleague = room.homeroom.signed_in.staff, room.desk.session.signed_in.staff
    item = changes_desk.PortfolioItemKept(103, None, own, DAY, "course", "Курсы", "", "", "", "", "")
    assert foreign(room, room.homeroom, [item], STAFF) == set()
    assert foreign(room, room.homeroom, [replace(item, portfolio_item=104, staff=colleague)], STAFF) == {"portfolio"}
    assert foreign(room, room.stranger, [changes_desk.PortfolioItemRemoved(103)], STAFF) == {"portfolio_removed"}


def classes(room: Class) -> Sequence[ClassGroupId]:
    with room.desk.session.database.read() as reading:
        return [ClassGroupId(feed.class_group) for feed in all_feeds(reading) if feed.class_group is not None]
