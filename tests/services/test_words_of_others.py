"""Words, notes and works of a library that come from another computer count for their authors alone (D-63)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes_board import ProposalMade, ProposalWithdrawn
from ejournal_desktop.domain.changes_desk import NoteRead, NoteSent, NoteWithdrawn
from ejournal_desktop.domain.changes_teaching import WorkPlanned, WorkResultRecorded
from ejournal_desktop.domain.changes_works import PlannedWorkWithdrawn, WorkDropped, WorkKept
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.storage.log import STAFF, class_scope
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.log import LogScope
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
