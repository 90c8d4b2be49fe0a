"""Words, notes and works of a library that come from another computer count for their authors alone (D-63)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes_board import ProposalMade, ProposalWithdrawn
from ejournal_desktop.domain.changes_desk import NoteRead, NoteSent, NoteWithdrawn
from ejournal_desktop.domain.changes_works import WorkDropped, WorkKept
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.storage.log import STAFF
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.services.session import Session
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
