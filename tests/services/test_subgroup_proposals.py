"""Changes of subgroups: proposed by who teaches and who has the class, entered by the administrator (S4-5.3.4)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.movement import MovementService, SubgroupWish
from ejournal_desktop.services.movement_errors import AlreadyInSubgroupError
from ejournal_desktop.services.subgroup_proposals import SubgroupProposalsService
from support.homeroom_desk import homeroom_desk
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from support.training_vault import SchoolCase

NEXT_WEEK = date(2026, 11, 27)
WORDS = "перевести во 2-ю подгруппу с 27.11.2026"


@pytest.fixture
def service(training: SchoolCase) -> SubgroupProposalsService:
    return SubgroupProposalsService(training.clock)


def into_the_other(first: SubgroupView, second: SubgroupView) -> SubgroupWish:
    """Return the wish that somebody of the first half goes to the second."""
    student = next(member.student for member in first.members if member.span.ends is None)
    return SubgroupWish(second.subgroup, student, NEXT_WEEK)


@pytest.mark.requirement("S4-5.3.4", "S0-4.14.13")
def test_change_that_the_homeroom_teacher_proposes_reaches_the_administrator_who_enters_it(
    service: SubgroupProposalsService, training: SchoolCase
) -> None:
    desk, movement = homeroom_desk(training), MovementService(training.clock)
    group, views = desk.class_group, movement.movement(desk.session, desk.class_group).subgroups
    wish = into_the_other(*(view for view in views if view.subject == views[0].subject))
    assert (found := movement.movement(desk.session, group)).can_propose
    assert not found.can_form
    assert movement.foresee(desk.session, group, wish).joined_subgroups

    service.propose(desk.session, group, wish, WORDS)

    assert movement.movement(desk.session, group).subgroups == views
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    board = BoardService(training.clock, papers=None)  # type: ignore[arg-type]  # nothing is printed here
    (note,) = board.notes(administrator)
    name = next(row.name.full for row in desk.week().students if row.student == wish.student)
    assert note.text == f"{MARKED_CLASS}, {name}: {WORDS}"
    movement.move(administrator, group, wish)
    with pytest.raises(AlreadyInSubgroupError):
        service.propose(desk.session, group, wish, WORDS)


@pytest.mark.requirement("S4-5.3.4", "S0-4.14.13")
def test_teacher_of_a_subgroup_proposes_for_its_students_and_takes_it_back_unread(
    service: SubgroupProposalsService, training: SchoolCase
) -> None:
    desk = desk_in(training, MARKED_CLASS, is_subgroup=True)
    assert desk.course.subgroup is not None
    halves = service.choices(desk.session, desk.course.subgroup)
    first, second = sorted(halves, key=lambda view: view.subgroup != desk.course.subgroup)
    wish = into_the_other(first, second)
    notes = service.propose(desk.session, desk.course.class_group, wish, WORDS)
    assert service.take_back(desk.session, notes) == len(notes) > 0
    for stranger in (homeroom_desk(training, NO_MARK_CLASS).session, training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)):
        with pytest.raises(NotAllowedError):
            service.propose(stranger, desk.course.class_group, wish, WORDS)
