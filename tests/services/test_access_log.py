"""Who came in and who tried in vain stands in the signed log, and everybody reads the own lines (S1-2.3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.access_kinds import ENTRIES, NOBODY, AccessKind, TryKind
from ejournal_desktop.domain.changes import AccountClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import AccessError
from ejournal_desktop.security.errors import WrongPasswordError, WrongPinError
from ejournal_desktop.security.failed_tries import TRIES_FILE
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access_log import AccessLogService
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NoAccountError, NotAllowedError
from ejournal_desktop.services.own_password import OwnPasswordService
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.storage.queries.archive_content import feeds_of_class
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.school import current_year
from support.training_vault import VERSION

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.access_log import AccessLine, AccessLog
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

PIN = "204518"
NEW_PASSWORD = "зелёный чайник у окна 7"


@pytest.fixture(autouse=True)
def _day_on_which_nobody_was_in_yet(training: SchoolCase) -> None:
    training.clock.moment += timedelta(days=1)


def _try_in_vain(training: SchoolCase, handle: str, times: int = 1) -> None:
    for _ in range(times):
        training.clock.moment += timedelta(seconds=10)
        with pytest.raises(AccessError):
            training.access.sign_in(handle, "wrong password")


def _own(training: SchoolCase, session: Session) -> AccessLog:
    today = training.clock.now().date()
    return AccessLogService().own(session, today, today)


@pytest.mark.requirement("S1-2.3", "S2-2.3", "S3-3.2h", "S3-3.3i", "S4-3.3", "S4-8.2.4")
def test_three_wrong_passwords_stand_with_their_times_in_the_own_log_after_the_right_one(training: SchoolCase) -> None:
    started = training.clock.now()
    _try_in_vain(training, training.login(Role.TEACHER).handle, 3)

    session = training.sign_in(Role.TEACHER)

    entry, *failed = _own(training, session).lines
    assert (entry.kind, entry.workstation) == (AccessKind.PASSWORD, session.signed_in.workstation)
    assert [line.kind for line in failed] == [TryKind.PASSWORD] * 3
    assert [line.moment for line in reversed(failed)] == [started + timedelta(seconds=10 * n) for n in (1, 2, 3)]
    arrival = training.access.arrival(session)
    assert (arrival.failed_since.tries, arrival.failed_since.last) == (3, failed[0].moment)
    assert not (training.folder / TRIES_FILE).exists()


@pytest.mark.requirement("S1-2.3")
def test_tries_that_another_person_brought_into_the_log_are_told_to_whom_they_concern_once(
    training: SchoolCase,
) -> None:
    _try_in_vain(training, training.login(Role.TEACHER).handle, 2)
    training.sign_out(training.sign_in(Role.PRINCIPAL))

    first = training.sign_in(Role.TEACHER)
    assert training.access.arrival(first).failed_since.tries == 2
    training.sign_out(first)

    assert training.access.arrival(training.sign_in(Role.TEACHER)).failed_since.tries == 0


@pytest.mark.requirement("S1-2.3", "S4-1.7")
def test_log_of_another_person_is_for_those_only_who_control(training: SchoolCase) -> None:
    teacher = training.sign_in(Role.TEACHER)
    today = training.clock.now().date()
    log = AccessLogService()

    for asked in (lambda: log.of_all(teacher, today, today), lambda: log.people(teacher)):
        with pytest.raises(NotAllowedError):
            asked()

    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    seen = {line.account for line in log.of_all(deputy, today, today).lines}
    assert seen == {teacher.signed_in.account, deputy.signed_in.account}
    only = log.of_all(deputy, today, today, teacher.signed_in.account)
    assert {line.name for line in only.lines} == {teacher.signed_in.name.with_initials}
    assert {line.account for line in _own(training, teacher).lines} == {teacher.signed_in.account}


@pytest.mark.requirement("S1-2.3")
def test_pin_password_and_going_stand_in_the_log_and_a_lock_does_not(training: SchoolCase) -> None:
    password = training.login(Role.TEACHER).password
    session = training.sign_in(Role.TEACHER)
    handle = session.signed_in.handle
    training.access.pins.choose(session, password, PIN)
    training.sessions.remove(session)
    training.access.lock(session)
    with pytest.raises(WrongPinError):
        training.access.sign_in_by_pin(handle, "918273")
    again = training.access.sign_in_by_pin(handle, PIN)
    training.access.pins.remove(again)
    training.access.sign_out(again)

    kinds = [line.kind for line in _own(training, training.sign_in(Role.TEACHER)).lines]
    assert sorted(kinds) == sorted(
        [
            AccessKind.PASSWORD,
            AccessKind.PIN_SET,
            TryKind.PIN,
            AccessKind.PIN,
            AccessKind.PIN_REMOVED,
            AccessKind.LEFT,
            AccessKind.PASSWORD,
        ]
    )


@pytest.mark.requirement("S1-2.3", "S4-3.3")
def test_another_password_is_written_down_and_the_former_one_opens_nothing_more(training: SchoolCase) -> None:
    login = training.login(Role.TEACHER)
    session = training.sign_in(Role.TEACHER)
    service = OwnPasswordService(VaultStore(training.folder, VERSION, training.clock), training.access)

    with pytest.raises(WrongPasswordError):
        service.change(session, "not the old one", NEW_PASSWORD)
    service.change(session, login.password, NEW_PASSWORD)
    training.sign_out(session)

    with pytest.raises(WrongPasswordError):
        training.access.sign_in(login.handle, login.password)
    again = training.access.sign_in(login.handle, NEW_PASSWORD)
    training.sessions.append(again)
    lines = _own(training, again).lines
    assert sum(line.kind is AccessKind.PASSWORD_CHANGED for line in lines) == 1
    assert sum(line.tries for line in lines) == 2


@pytest.mark.requirement("S1-2.3", "S0-4.14.17")
def test_note_of_failed_tries_holds_neither_what_was_typed_nor_who_it_was(training: SchoolCase) -> None:
    login = training.login(Role.TEACHER)
    _try_in_vain(training, login.handle)
    _try_in_vain(training, "my secret password in the wrong box")

    written = (training.folder / TRIES_FILE).read_text(encoding="ascii")
    for word in ("wrong password", "secret", login.handle, login.name.surname):
        assert word not in written
    lines = _own_and_unknown(training)
    assert [line.account == NOBODY for line in lines] == [True, False]
    assert lines[0].name == ""


def _own_and_unknown(training: SchoolCase) -> list[AccessLine]:
    deputy, today = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), training.clock.now().date()
    return [line for line in AccessLogService().of_all(deputy, today, today).lines if line.is_failure]


@pytest.mark.requirement("S1-2.3")
@pytest.mark.parametrize("content", [b"", b"damaged", b'{"format":1,"tries":[{"account":1}]}', b"x" * 100_000])
def test_damaged_note_keeps_nobody_out_and_is_written_down_itself(training: SchoolCase, content: bytes) -> None:
    (training.folder / TRIES_FILE).write_bytes(content)

    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)

    today = training.clock.now().date()
    failed = [line for line in AccessLogService().of_all(session, today, today).lines if line.is_failure]
    assert [line.kind for line in failed] == [TryKind.UNREADABLE]
    assert not (training.folder / TRIES_FILE).exists()


@pytest.mark.requirement("S1-2.3", "S4-1.7")
def test_what_is_in_the_log_outlives_the_note_and_the_check_stays_clean(training: SchoolCase) -> None:
    _try_in_vain(training, training.login(Role.TEACHER).handle, 2)
    training.sign_out(training.sign_in(Role.PRINCIPAL))
    _try_in_vain(training, training.login(Role.TEACHER).handle)
    (training.folder / TRIES_FILE).unlink()

    session = training.sign_in(Role.TEACHER)

    assert _own(training, session).tries == 2
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    assert DiagnosticsService().check(deputy).findings == ()


@pytest.mark.requirement("S1-2.3")
def test_archive_of_a_class_holds_nothing_of_the_door(training: SchoolCase) -> None:
    _try_in_vain(training, training.login(Role.TEACHER).handle)
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    with session.database.read() as reading:
        year = current_year(reading, training.clock.now().date())
        assert year is not None
        feeds = [feed for view in class_groups(reading, year) for feed in feeds_of_class(reading, view.class_group)]

    said = [entry.payload.decode() for feed in feeds for entry in feed.entries if entry.payload is not None]
    assert said
    assert not [text for text in said if '"access"' in text or '"failed_tries"' in text]


@pytest.mark.requirement("S1-2.3")
def test_right_password_of_a_closed_account_is_written_down_as_a_failed_try(training: SchoolCase) -> None:
    teacher = training.sign_in(Role.TEACHER)
    training.sign_out(teacher)
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    today = training.clock.now().date()
    with administrator.database.write(administrator.actor(Action.MANAGE_ACCOUNTS)) as work:
        work.record(AUTHORITY, [AccountClosed(teacher.signed_in.account, today)])
    training.sign_out(administrator)
    with pytest.raises(NoAccountError):
        training.sign_in(Role.TEACHER)

    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    log = AccessLogService().of_all(deputy, today, today, teacher.signed_in.account)
    assert [line.kind for line in log.lines if line.is_failure] == [TryKind.CLOSED]


@pytest.mark.requirement("S1-2.3")
def test_folder_that_takes_no_note_keeps_nobody_out(training: SchoolCase) -> None:
    (training.folder / TRIES_FILE).mkdir()
    _try_in_vain(training, training.login(Role.TEACHER).handle)

    session = training.sign_in(Role.TEACHER)

    assert AccessKind.PASSWORD in {line.kind for line in _own(training, session).lines}


def test_second_person_beside_is_written_down_under_the_own_name(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    login = training.login(Role.DEPUTY_HEAD_ACADEMIC)

    second = training.access.beside(session, login.handle, login.password)

    assert [line.kind for line in _own(training, second).lines] == [AccessKind.BESIDE]
    assert AccessKind.BESIDE not in ENTRIES
