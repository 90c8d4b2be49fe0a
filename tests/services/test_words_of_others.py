"""Words, notes and works of a library that come from another computer count for their authors alone (D-63)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.domain.changes_board import ProposalMade, ProposalWithdrawn
from ejournal_desktop.domain.changes_desk import (
    AbsenceExplained,
    LetterLogged,
    MessageWritten,
    NoteRead,
    NoteSent,
    NoteWithdrawn,
    NoticePublished,
    NoticeWithdrawn,
    PortfolioItemKept,
)
from ejournal_desktop.domain.changes_teaching import FileAttached, WorkPlanned, WorkResultRecorded
from ejournal_desktop.domain.changes_works import PlannedWorkWithdrawn, WorkDropped, WorkKept
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.storage.log import STAFF, class_scope
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.log import LogScope
    from support.training_desk import Desk
    from support.training_vault import SchoolCase
    from support.two_computers import TwoComputers

pytestmark = [pytest.mark.xdist_group("exchange"), pytest.mark.requirement("S1-4c")]
OWN_WORDS = ("proposal", "note", "kept_work")


def record(session: Session, action: Action, *changes: Change) -> None:
    """Write as somebody does who has the program in hand: past the services, under the own key."""
    with session.database.write(session.actor(action)) as work:
        work.record(STAFF, changes)


def test_nobody_takes_back_or_over_what_somebody_else_wrote_on_another_computer(pair: TwoComputers) -> None:
    main, other = pair.main, pair.other
    desk = desk_in(main.school, MARKED_CLASS)
    author, kind = desk.session, desk.session.regulation.marks.work_kinds[0].code
    receiver = main.officer.signed_in.staff
    proposal = main.container.discussions.propose(author, "Вторая отметка")
    (note,) = main.container.board.write_note(author, [receiver], "Зайдите ко мне")
    kept = WorkKept(77, desk.course.subject, 7, kind, "Уравнения", 20, "", "", "", "")
    record(author, Action.WRITE_LESSON, kept)
    main.school.sign_out(author)
    pair.carry(main, other)
    before = {name: main.state()[name] for name in OWN_WORDS}

    stranger = desk_in(other.school, NO_MARK_CLASS).session
    taken_over = WorkKept(77, desk.course.subject, 7, kind, "Чужая", 5, "", "", "", "")
    record(stranger, Action.HAVE_ACCOUNT, ProposalWithdrawn(proposal), ProposalMade(proposal, "Подделка"))
    record(stranger, Action.HAVE_ACCOUNT, NoteRead(note), NoteSent(note, receiver, None, "Подделка"))
    record(stranger, Action.HAVE_ACCOUNT, NoteWithdrawn(note))
    record(stranger, Action.WRITE_LESSON, taken_over, WorkDropped(77))
    pair.carry(other, main)

    assert {name: main.state()[name] for name in OWN_WORDS} == before
    assert main.container.diagnostics.check(main.officer).is_clean


def test_a_notice_goes_by_the_word_of_its_author_or_of_who_heads_the_school_and_a_work_by_that_of_its_keeper(
    training: SchoolCase,
) -> None:
    desk = desk_in(training, MARKED_CLASS)
    stranger, scope = desk_in(training, NO_MARK_CLASS).session, class_scope(desk.course.class_group)
    day, kind = training.clock.now().date(), desk.session.regulation.marks.work_kinds[0].code
    first, second = (NoticePublished(number, "staff", "Собрание", day, day) for number in (5, 6))
    written_by(desk.session, desk, STAFF, first, second)
    written_by(desk.session, desk, scope, WorkPlanned(78, desk.course.course, day, kind, "Уравнения", 20))

    written_by(stranger, desk, STAFF, NoticeWithdrawn(5), NoticeWithdrawn(6))
    written_by(stranger, desk, scope, PlannedWorkWithdrawn(78))
    assert (hanging(desk), planned(desk)) == ([5, 6], [78])

    written_by(desk.session, desk, STAFF, NoticeWithdrawn(5))
    written_by(training.sign_in(Role.DEPUTY_HEAD_UPBRINGING), desk, STAFF, NoticeWithdrawn(6))
    written_by(desk.session, desk, scope, PlannedWorkWithdrawn(78))
    assert (hanging(desk), planned(desk)) == ([], [])


def test_a_number_that_is_given_already_stands_for_nothing_else(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    other, student = desk_in(training, NO_MARK_CLASS), desk.student
    scope, day = class_scope(desk.course.class_group), training.clock.now().date()
    written_by(
        desk.session,
        desk,
        scope,
        FileAttached(91, desk.past, "план.pdf", "application/pdf", ""),
        AbsenceExplained(93, student, desk.course.class_group, day, day, "ill", "", None),
        MessageWritten(94, student, "remark", "Забыл тетрадь"),
        LetterLogged(95, student, "results", "printed", "Итоги", day),
        PortfolioItemKept(96, student, None, day, "diploma", "Олимпиада", "", "", "", "", ""),
    )
    before = rows_of(desk)

    written_by(
        other.session,
        desk,
        class_scope(other.course.class_group),
        FileAttached(91, other.past, "чужой.pdf", "application/pdf", ""),
        AbsenceExplained(93, other.student, other.course.class_group, day, day, "ill", "", None),
        MessageWritten(94, other.student, "remark", "Подделка"),
        LetterLogged(95, other.student, "results", "printed", "Подделка", day),
        PortfolioItemKept(96, other.student, None, day, "diploma", "Подделка", "", "", "", "", ""),
    )

    assert rows_of(desk) == before


def written_by(author: Session, desk: Desk, scope: LogScope, *changes: Change) -> None:
    """Write under the key of somebody, past the services, in the one journal that is open."""
    with desk.session.database.write(author.actor(Action.PUBLISH_NOTICES)) as work:
        work.record(scope, changes)


def hanging(desk: Desk) -> list[int]:
    return [number for (number,) in asked(desk, "SELECT notice FROM notice WHERE is_withdrawn = 0 AND notice < 9")]


def planned(desk: Desk) -> list[int]:
    return [number for (number,) in asked(desk, "SELECT work FROM planned_work WHERE work = 78")]


def rows_of(desk: Desk) -> list[list[tuple[Any, ...]]]:
    tables = ("attachment", "absence_reason", "message", "letter", "portfolio_item")
    return [asked(desk, f"SELECT * FROM {name}") for name in tables]  # noqa: S608  names of this test


def asked(desk: Desk, query: str) -> list[tuple[Any, ...]]:
    with desk.session.database.read() as reading:
        return [tuple(row) for row in reading.connection.exec_driver_sql(query)]


def test_work_keeps_its_course_and_the_points_that_another_computer_entered_meanwhile(pair: TwoComputers) -> None:
    main, other = pair.main, pair.other
    desk = desk_in(main.school, MARKED_CLASS)
    day, kind = main.school.clock.now().date(), desk.session.regulation.marks.work_kinds[0].code
    planned = WorkPlanned(78, desk.course.course, day, kind, "Уравнения", 20)
    scope, student = class_scope(desk.course.class_group), desk.student
    in_class(desk.session, scope, planned)
    pair.carry(main, other)
    in_class(desk.session, scope, WorkResultRecorded(78, student, 15))
    before = {name: main.state()[name] for name in ("planned_work", "work_result")}

    stranger = desk_in(other.school, NO_MARK_CLASS)
    drawn = replace(planned, course=stranger.course.course)
    in_class(stranger.session, class_scope(stranger.course.class_group), drawn)
    in_class(stranger.session, scope, PlannedWorkWithdrawn(78))
    pair.carry(other, main)

    assert {name: main.state()[name] for name in ("planned_work", "work_result")} == before


def in_class(session: Session, scope: LogScope, change: Change) -> None:
    with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
        work.record(scope, [change])
