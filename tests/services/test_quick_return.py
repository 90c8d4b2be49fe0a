"""Coming back by six digits: only after the password of that day, only at this computer, only from this process."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.errors import (
    PinDroppedError,
    PinFormError,
    PinGuessableError,
    WrongPasswordError,
    WrongPinError,
)
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.pin import PIN_TRIES, require_good_pin
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.errors import PinNotAllowedError
from ejournal_desktop.services.quick_return import QuickReturns
from ejournal_desktop.storage.errors import JournalClosedError
from support.training_vault import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

PIN = "204518"
KEYS = UserKeys.generate()
THURSDAY = date(2026, 11, 12)


@pytest.fixture
def teacher(training: SchoolCase) -> Session:
    session = training.sign_in(Role.TEACHER)
    training.access.pins.choose(session, training.login(Role.TEACHER).password, PIN)
    return session


def _come_back(training: SchoolCase, handle: str) -> Session:
    session = training.access.sign_in_by_pin(handle, PIN)
    training.sessions.append(session)
    return session


@pytest.mark.requirement("S0-4.14.15")
def test_a_person_comes_back_by_six_digits_and_what_was_left_is_there(training: SchoolCase, teacher: Session) -> None:
    training.sessions.remove(teacher)
    training.access.lock(teacher, left="половина темы")

    again = _come_back(training, teacher.signed_in.handle)

    assert again.signed_in == teacher.signed_in
    assert again.vault.dek == teacher.vault.dek
    assert training.access.arrival(again).left == "половина темы"


@pytest.mark.requirement("S0-4.14.15", "S0-4.14.17")
def test_the_digits_alone_never_open_a_copied_disk(training: SchoolCase, teacher: Session, tmp_path: Path) -> None:
    handle = teacher.signed_in.handle
    training.sessions.remove(teacher)
    training.access.lock(teacher, left="половина темы")
    shutil.copytree(training.folder, tmp_path / "copied")
    thief = AccessService(tmp_path / "copied", VaultStore(tmp_path / "copied", VERSION, training.clock), training.clock)

    assert not thief.pins.is_armed(handle)
    with pytest.raises(PinDroppedError):
        thief.sign_in_by_pin(handle, PIN)

    thief.close()
    everything = b"".join(path.read_bytes() for path in (tmp_path / "copied").rglob("*") if path.is_file())
    assert PIN.encode() not in everything
    assert "половина темы".encode() not in everything


@pytest.mark.requirement("S0-4.14.15")
def test_the_pin_waits_for_the_password_of_the_day_and_is_chosen_once(training: SchoolCase, teacher: Session) -> None:
    handle = teacher.signed_in.handle
    training.sign_out(teacher)
    training.clock.moment += timedelta(days=1)

    assert not training.access.pins.is_armed(handle)
    with pytest.raises(PinDroppedError):
        training.access.sign_in_by_pin(handle, PIN)
    training.sign_out(training.sign_in(handle))

    assert training.access.pins.is_armed(handle)
    training.access.pins.drop_all()
    assert not training.access.pins.is_armed(handle)


@pytest.mark.requirement("S0-4.14.15")
def test_a_bystander_sets_no_pin_and_nobody_does_where_the_regulation_forbids(
    training: SchoolCase, teacher: Session
) -> None:
    rules = replace(teacher.regulation.access, is_pin_allowed=False)
    forbidding = replace(teacher, regulation=replace(teacher.regulation, access=rules))

    with pytest.raises(WrongPasswordError):
        training.access.pins.choose(teacher, "somebody else's", "918273")
    with pytest.raises(PinNotAllowedError):
        training.access.pins.choose(forbidding, training.login(Role.TEACHER).password, "918273")
    training.access.pins.remove(teacher)

    assert not training.access.pins.is_armed(teacher.signed_in.handle)
    assert not training.access.arrival(teacher).has_pin


def test_the_pin_is_told_of_once(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)

    told = [training.access.arrival(session).is_pin_worth_telling for _ in range(2)]

    assert told == [True, False]


def test_who_signs_in_while_a_job_goes_on_works_at_the_same_open_journal(
    training: SchoolCase, teacher: Session
) -> None:
    training.access.lock(teacher, is_lingering=True)

    again = _come_back(training, teacher.signed_in.handle)
    assert again.database is teacher.database
    training.sign_out(teacher)
    assert not again.database.is_closed
    training.sign_out(again)

    assert again.database.is_closed


@pytest.mark.requirement("S0-4.14.15")
def test_the_fifth_wrong_pin_asks_for_the_password() -> None:
    returns = QuickReturns()
    returns.arm("ivanova", AccountId(1), KEYS, pin=PIN, day=THURSDAY)

    for _ in range(PIN_TRIES - 1):
        with pytest.raises(WrongPinError):
            returns.open("Ivanova", "000000", THURSDAY)
    with pytest.raises(PinDroppedError):
        returns.open("ivanova", "000000", THURSDAY)

    assert not returns.is_armed("ivanova", THURSDAY)
    with pytest.raises(PinDroppedError):
        returns.open("ivanova", PIN, THURSDAY)


def test_nobody_comes_back_by_the_pin_of_another_or_of_another_day() -> None:
    returns = QuickReturns()
    returns.arm("ivanova", AccountId(1), KEYS, pin=PIN, day=THURSDAY)

    with pytest.raises(PinDroppedError):
        returns.open("petrov", PIN, THURSDAY)
    assert returns.open("ivanova", PIN, THURSDAY) == (1, KEYS)
    with pytest.raises(PinDroppedError):
        returns.open("ivanova", PIN, THURSDAY + timedelta(days=1))
    with pytest.raises(PinDroppedError):  # the next day ended it for good, also for a clock put back
        returns.open("ivanova", PIN, THURSDAY)


@pytest.mark.parametrize("pin", ["000000", "121212", "123123", "123456", "654321", "567890"])
def test_a_pin_that_anybody_would_try_is_refused(pin: str) -> None:
    with pytest.raises(PinGuessableError):
        require_good_pin(pin)


def test_six_digits_without_a_pattern_are_a_pin() -> None:
    require_good_pin(PIN)
    with pytest.raises(PinFormError):
        require_good_pin("20451")


def test_page_that_asks_late_does_not_open_the_base_again(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    training.sign_out(session)

    with pytest.raises(JournalClosedError), session.database.read():
        pass
    with pytest.raises(JournalClosedError), session.database.write(session.actor(Action.CONTROL)):
        pass

    assert not [path.name for path in training.folder.glob("journal-*.db-wal")]


def test_journal_that_lingers_is_closed_with_the_program(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    training.access.lock(session, is_lingering=True)

    training.access.close()

    assert session.database.is_closed
