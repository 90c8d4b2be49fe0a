"""The secretary enters who of the staff came, left or changed the work, with day and order (S2-3.2b)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.readmodels.staff_moves import StaffMoveKind
from ejournal_desktop.services.account_errors import NamelessError
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.staff_moves import StaffMovesService, StaffMoveWish
from support.homeroom_desk import homeroom_desk

if TYPE_CHECKING:
    from support.training_vault import SchoolCase

DAY = date(2026, 11, 23)
NEWCOMER = PersonName("Ааматова", "Чолпон", "Эркиновна")


@pytest.mark.requirement("S2-3.2b")
def test_secretary_enters_arrival_and_leaving_of_teachers_with_day_and_order_and_the_administrator_is_told(
    training: SchoolCase,
) -> None:
    service, secretary = StaffMovesService(training.clock), training.sign_in(Role.SECRETARY)
    leaving, _ = service.movement(secretary).staff[0]
    came = StaffMoveWish(NEWCOMER, StaffMoveKind.ARRIVED, DAY, " № 41-к ", "учитель химии", "Ааматова: прибыла")
    service.record(secretary, came)
    service.record(secretary, replace(came, who=leaving, kind=StaffMoveKind.LEFT, order="№ 42-к", note=""))

    left, arrived = service.movement(secretary).moves
    assert (arrived.name, arrived.kind, arrived.day, arrived.order) == (NEWCOMER, StaffMoveKind.ARRIVED, DAY, "№ 41-к")
    assert (left.staff, left.kind, left.author) == (
        leaving, StaffMoveKind.LEFT, secretary.signed_in.name.with_initials,
    )  # fmt: skip
    assert NEWCOMER in {name for _, name in service.movement(secretary).staff}
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    board = BoardService(training.clock, papers=None)  # type: ignore[arg-type]  # nothing is printed here
    assert [note.text for note in board.notes(administrator)] == ["Ааматова: прибыла"]
    assert DiagnosticsService().check(administrator).is_clean


@pytest.mark.requirement("S2-3.2b")
def test_movement_of_staff_is_taken_back_and_closed_to_those_who_keep_only_their_class(training: SchoolCase) -> None:
    service, secretary = StaffMovesService(training.clock), training.sign_in(Role.SECRETARY)
    wish = StaffMoveWish(NEWCOMER, StaffMoveKind.ARRIVED, DAY, "№ 41-к")
    move = service.record(secretary, wish).move
    homeroom = homeroom_desk(training).session
    with pytest.raises(NotAllowedError):  # orders and reasons of colleagues
        service.movement(homeroom)
    assert not service.movement(training.sign_in(Role.DEPUTY_HEAD_UPBRINGING)).can_record
    with pytest.raises(NotAllowedError):
        service.record(homeroom, wish)
    with pytest.raises(NotAllowedError):
        service.take_back(homeroom, move)
    with pytest.raises(NotAllowedError):
        service.movement(training.sign_in(Role.TUTOR))
    with pytest.raises(NamelessError):
        service.record(secretary, replace(wish, who=PersonName("", "Чолпон")))
    service.take_back(secretary, move)
    assert service.movement(secretary).moves == ()
    with pytest.raises(UnknownRecordError):
        service.take_back(secretary, move)


@pytest.mark.requirement("S2-3.2b")
def test_what_is_taken_back_before_the_administrator_read_of_it_is_not_told_at_all(training: SchoolCase) -> None:
    service, secretary = StaffMovesService(training.clock), training.sign_in(Role.SECRETARY)
    wish = StaffMoveWish(NEWCOMER, StaffMoveKind.ARRIVED, DAY, "№ 41-к", note="Ааматова: прибыла")
    made = service.record(secretary, wish)
    service.take_back(secretary, made.move, made.notes)
    training.sign_out(secretary)
    board = BoardService(training.clock, papers=None)  # type: ignore[arg-type]  # nothing is printed here
    assert board.notes(training.sign_in(Role.JOURNAL_ADMINISTRATOR)) == ()
