"""A screen takes one or two looks at the database, and what it kept never outlives a change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.changes import MarkRecorded, StudentRegistered
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.homeroom.service import HomeroomService
from ejournal_desktop.services.my_day import MyDayService
from ejournal_desktop.services.periods import PeriodsService
from ejournal_desktop.services.topics import TopicsService
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries import (
    courses,
    homeroom,
    journal_page,
    lessons,
    my_day,
    people,
    periods,
    school,
)
from ejournal_desktop.storage.queries.people import roster
from ejournal_desktop.storage.queries.school import year_of_class
from support.statements_read import statements_read
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.statements import Together
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

TYPED = Cell(marks=("2",))
NEW_NAME = PersonName("Новикова", "Айжан", "")
LOOKS: tuple[Together, ...] = (
    journal_page._HEADING,
    journal_page._RECORDS,
    journal_page._TOPICS,
    my_day._MY_DAY,
    periods._CLASS,
    periods._LESSONS,
    homeroom._WEEK,
)
KEPT = [
    question.text
    for question in (
        *journal_page._HEADING._questions,
        courses.COURSES_OF_CLASS,
        courses.TEACHERS_OF_CLASS,
        lessons._HELD,
        people.CLASS_GROUP,
        people.HOMEROOM,
        periods.DUES,
        periods.EXEMPTIONS,
        school.REGULATIONS,
    )
]
OF_DAILY_RECORDS = {"mark", "attendance", "correction", "period_mark", "mark_comment", "rejected_suggestion"} | {
    f"lesson.{column}"
    for column in (
        *("recorded_at", "completed_at", "completed_by"),
        *("homework", "is_homework_none", "work_kind", "second_kind"),
    )
}
LARGE_TABLES = (
    "lesson|mark|attendance|correction|mark_comment|period_mark|plan_hour|student|enrollment|subgroup_member|"
    "log_entry|log_payload|course|course_teacher|class_group"
)


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


def screens(desk: Desk) -> Mapping[str, Callable[[], object]]:
    """Return how the main screens of a teacher are read."""
    clock, session, course, period = desk.school.clock, desk.session, desk.course, desk.period.period
    return {
        "page": desk.page,
        "topics": lambda: TopicsService(clock).page(session, course.course),
        "my day": lambda: MyDayService(clock).my_day(session),
        "results of a course": lambda: PeriodsService(clock).course_table(session, course.course, period),
    }


def class_screens(desk: Desk, session: Session) -> Mapping[str, Callable[[], object]]:
    """Return how the screens about a whole class are read."""
    clock, class_group = desk.school.clock, desk.course.class_group
    week = HomeroomService(clock)
    return {
        "results": lambda: PeriodsService(clock).class_table(session, class_group, desk.period.period),
        "week": lambda: week.week(session, class_group, week.this_week()),
    }


def rename(desk: Desk, session: Session) -> None:
    """Give the first student of the page another name, in the journal of a session."""
    student = desk.page().students[0].student
    change = StudentRegistered(student, NEW_NAME.surname, NEW_NAME.given_name, NEW_NAME.patronymic, None)
    with session.database.write(session.actor(Action.ENTER_ABSENCE)) as work:
        work.record(class_scope(desk.course.class_group), [change])


def name_on_page(desk: Desk) -> PersonName:
    return desk.page().students[0].name


def values_of(desk: Desk) -> dict[str, object]:
    """Return what all questions may be asked by."""
    with desk.session.database.read() as reading:
        year = year_of_class(reading, desk.course.class_group)
    return {
        "course": desk.course.course,
        "class_group": desk.course.class_group,
        "year": year,
        "period": desk.period.period,
        "starts": desk.period.starts.isoformat(),
        "ends": desk.period.ends.isoformat(),
        "since": "2026-11-01",
        "until": "2026-11-30",
        "today": "2026-11-20",
        "day": "2026-11-20",
        "year_starts": "2026-09-01",
        "staff": desk.session.signed_in.staff,
        "student": None,
        "most": 60,
        "written": '["control_work"]',
        "missed": '["absent", "ill"]',
        "week": "2026-W47",
        "has_homework": True,
        "before": 1795100000,
    }


def test_screen_of_a_teacher_takes_two_statements_at_most(desk: Desk) -> None:
    for name, opened in screens(desk).items():
        opened()
        assert (name, statements_read(desk.session, opened)) <= (name, 2)


def test_screen_of_a_class_takes_two_statements_at_most(desk: Desk) -> None:
    session = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    for name, opened in class_screens(desk, session).items():
        opened()
        assert (name, statements_read(session, opened)) <= (name, 2)


def test_page_is_read_in_one_statement_until_somebody_writes(desk: Desk) -> None:
    desk.page()
    assert statements_read(desk.session, desk.page) == 1


def test_page_is_read_in_one_statement_after_a_key_and_one_that_asks_what_was_written(desk: Desk) -> None:
    desk.page()
    desk.journal.set_cell(desk.session, desk.past, desk.student, TYPED)
    assert statements_read(desk.session, desk.page) == 2


def test_page_is_read_in_two_statements_after_another_change_and_one_that_asks_what_was_written(desk: Desk) -> None:
    desk.page()
    rename(desk, desk.session)
    assert statements_read(desk.session, desk.page) == 3


def test_page_after_daily_records_is_the_page_of_a_newly_opened_journal(desk: Desk) -> None:
    desk.page()
    desk.journal.set_cell(desk.session, desk.past, desk.student, TYPED)
    desk.journal.set_note(desk.session, desk.past, desk.student, "За сочинение")
    desk.lessons.record_homework(desk.session, desk.past, "Параграф 5", is_none_set=False)
    kept = desk.page()
    handle = next(one.handle for one in desk.school.logins if one.name == desk.session.signed_in.name)
    assert desk.journal.page(desk.school.sign_in(handle), desk.course.course, desk.period.period) == kept
    assert kept.cells[desk.student, desk.past].marks == TYPED.marks


def test_name_changed_together_with_a_cell_is_shown(desk: Desk) -> None:
    desk.page()
    student, class_group = desk.page().students[0].student, desk.course.class_group
    with desk.session.database.write(desk.session.actor(Action.ENTER_ABSENCE)) as work:
        work.record(class_scope(class_group), [MarkRecorded(desk.past, student, 0, "5")])
        work.record(class_scope(class_group), [StudentRegistered(student, "Новикова", "Айжан", "", None)])
    assert name_on_page(desk) == NEW_NAME


def test_nothing_is_kept_that_daily_records_change(desk: Desk) -> None:
    read: set[str] = set()

    def note(action: int, table: str | None, column: str | None, *_: object) -> int:
        if action == dbapi2.SQLITE_READ:
            read.update({f"{table}", f"{table}.{column}"})
        return int(dbapi2.SQLITE_OK)

    with desk.school.bare_database(desk.session) as connection:
        connection.set_authorizer(note)
        for text in KEPT:
            connection.execute(f"EXPLAIN {text}", values_of(desk))
    assert {"lesson", "lesson.topic", "enrollment", "course_teacher", "exemption"} <= read
    assert read.isdisjoint(OF_DAILY_RECORDS)


def test_page_shows_what_this_journal_changed_in_names(desk: Desk) -> None:
    desk.page()
    rename(desk, desk.session)
    assert name_on_page(desk) == NEW_NAME


def test_page_shows_what_another_open_journal_changed_in_names(desk: Desk) -> None:
    desk.page()
    rename(desk, desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    assert name_on_page(desk) == NEW_NAME


def test_page_never_shows_a_name_whose_act_was_undone(desk: Desk) -> None:
    before = name_on_page(desk)
    with desk.school.bare_database(desk.session) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE student SET surname = 'Новикова'")
        during = name_on_page(desk)
        connection.execute("ROLLBACK")
    assert (during, name_on_page(desk)) == (before, before)


def test_act_sees_what_it_has_just_written(desk: Desk) -> None:
    desk.page()
    class_group, student = desk.course.class_group, desk.page().students[0].student
    with desk.session.database.write(desk.session.actor(Action.ENTER_ABSENCE)) as work:
        work.record(class_scope(class_group), [StudentRegistered(student, "Новикова", "Айжан", "", None)])
        assert next(row.name for row in roster(work, class_group) if row.student == student) == NEW_NAME


def test_questions_asked_together_are_answered_as_if_asked_alone(desk: Desk) -> None:
    values = values_of(desk)
    with desk.session.database.read() as reading:
        for look in LOOKS:
            answers = look.ask(reading.connection, values)
            for question in look._questions:
                assert answers[question.key(values)] == question.ask(reading.connection, values)


def test_no_screen_walks_through_a_large_table(desk: Desk) -> None:
    values = values_of(desk)
    with desk.school.bare_database(desk.session) as connection:
        plan = [row[3] for look in LOOKS for row in connection.execute(f"EXPLAIN QUERY PLAN {look._text}", values)]
    assert [step for step in plan if re.match(rf"SCAN ({LARGE_TABLES})\b", step)] == []
