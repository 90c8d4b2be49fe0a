"""The door: who gets in, who does not, and one program per data folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import AccountClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.errors import AlreadyOpenError
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.security.errors import ThrottledError, WrongPasswordError
from ejournal_desktop.security.throttle import FREE_TRIES
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.entrance import EntranceService, VaultState
from ejournal_desktop.services.errors import NoAccountError
from ejournal_desktop.storage.errors import DatabaseMissingError, NotADatabaseError
from ejournal_desktop.storage.log import AUTHORITY
from support.source_tree import ROOT
from support.training_actor import ToldClock
from support.training_desk import desk_in
from support.training_school import LATE_NOVEMBER
from support.training_vault import NO_MARK_CLASS, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from support.training_vault import SchoolCase

_HOLD = """
import sys
from pathlib import Path
from ejournal_desktop.files.process_lock import ProcessLock

lock = ProcessLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.requirement("S0-4.14.15", "S0-1.7", "S2-1.5", "S3-1.4", "S4-1.5", "S4-3.1a", "S4-3.1b")
def test_a_person_gets_in_with_the_own_password_and_is_named(training: SchoolCase) -> None:
    login = training.login(Role.DEPUTY_HEAD_ACADEMIC)

    session = training.sign_in(login.handle)

    assert session.signed_in.name == login.name
    assert session.signed_in.roles == (Role.DEPUTY_HEAD_ACADEMIC,)
    assert session.signed_in.is_training


def test_a_homeroom_teacher_is_told_the_own_class(training: SchoolCase) -> None:
    signed_in = desk_in(training, NO_MARK_CLASS).session.signed_in

    assert [view.title for view in signed_in.homeroom_of] == [NO_MARK_CLASS]
    assert signed_in.roles == (Role.HOMEROOM_TEACHER, Role.TEACHER)


@pytest.mark.requirement("S0-4.14.17", "S0-4.14.15")
@pytest.mark.parametrize("password", ["", " ", "wrong", "Пароль1"])
def test_a_wrong_password_opens_nothing_and_says_no_more(training: SchoolCase, password: str) -> None:
    with pytest.raises(WrongPasswordError) as refusal:
        training.access.sign_in(training.login(Role.TEACHER).handle, password)

    assert refusal.value.fields == {}


def test_an_unknown_login_is_refused_like_a_wrong_password(training: SchoolCase) -> None:
    with pytest.raises(WrongPasswordError):
        training.access.sign_in("nobody", training.login(Role.TEACHER).password)


@pytest.mark.requirement("S0-4.14.17")
def test_one_persons_password_does_not_open_anothers_login(training: SchoolCase) -> None:
    with pytest.raises(WrongPasswordError):
        training.access.sign_in(training.login(Role.TEACHER).handle, training.login(Role.PRINCIPAL).password)


def test_a_guesser_has_to_wait_and_the_right_password_waits_too(training: SchoolCase) -> None:
    login = training.login(Role.TEACHER)
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongPasswordError):
            training.access.sign_in(login.handle, "wrong")

    with pytest.raises(ThrottledError) as refusal:
        training.access.sign_in(login.handle, login.password)

    training.clock.moment += timedelta(seconds=int(refusal.value.fields["seconds"]))
    training.sign_in(login.handle)


def test_a_guesser_locks_nobody_else_out(training: SchoolCase) -> None:
    for _ in range(FREE_TRIES + 1):
        with pytest.raises((WrongPasswordError, ThrottledError)):
            training.access.sign_in(training.login(Role.TEACHER).handle, "wrong")

    training.sign_in(Role.PRINCIPAL)


def test_a_second_program_waits_outside(training: SchoolCase) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(training.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT / "src",
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyOpenError):
            training.sign_in(Role.TEACHER)
    finally:
        holder.communicate()
    training.sign_in(Role.TEACHER)


def test_the_lock_closes_the_journal_and_the_same_password_opens_it_again(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    training.sessions.remove(session)

    training.access.lock(session)

    assert session.database.is_closed
    with pytest.raises(WrongPasswordError):
        training.access.sign_in(session.signed_in.handle, "wrong")
    assert training.sign_in(session.signed_in.handle).signed_in == session.signed_in


@pytest.mark.requirement("S0-4.14.15")
def test_a_sensitive_act_asks_for_the_password_again(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)

    training.access.confirm_password(session, training.login(Role.TEACHER).password)
    with pytest.raises(WrongPasswordError):
        training.access.confirm_password(session, "wrong")


def test_after_logging_out_a_copy_of_the_database_alone_is_complete(training: SchoolCase) -> None:
    training.sign_out(training.sign_in(Role.TEACHER))

    for leftover in training.folder.glob("*-wal"):
        assert leftover.stat().st_size == 0


@pytest.mark.requirement("S0-4.14.15", "S4-1.5", "S0-3.2a", "S2-2.2a", "S4-3.2a", "S4-5.1b")
def test_a_closed_account_stays_outside_from_that_day_on(training: SchoolCase) -> None:
    teacher = training.sign_in(Role.TEACHER)
    training.sign_out(teacher)
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    today = training.clock.now().date()
    with administrator.database.write(administrator.actor(Action.MANAGE_ACCOUNTS)) as work:
        work.record(AUTHORITY, [AccountClosed(teacher.signed_in.account, today)])
    training.sign_out(administrator)

    with pytest.raises(NoAccountError):
        training.sign_in(Role.TEACHER)
    training.sign_in(Role.PRINCIPAL)


def test_the_list_of_logins_is_alphabetical_and_whole(training: SchoolCase) -> None:
    choices = EntranceService(VaultStore(training.folder, VERSION, training.clock)).login_choices()

    assert {choice.handle for choice in choices} == {login.handle for login in training.logins}
    assert [choice.label for choice in choices] == sorted(choice.label for choice in choices)


def test_an_empty_folder_has_no_journal_to_log_in_to(tmp_path: Path) -> None:
    entrance = EntranceService(VaultStore(tmp_path, VERSION, ToldClock(LATE_NOVEMBER)))

    assert entrance.vault_state() is VaultState.MISSING


@pytest.mark.parametrize("name", ["vault.a", "vault.b"])
@pytest.mark.parametrize("content", [b"", b"damaged", None])
def test_one_damaged_copy_of_the_vault_heals_itself(training: SchoolCase, name: str, content: bytes | None) -> None:
    other = "vault.b" if name == "vault.a" else "vault.a"
    if content is None:
        (training.folder / name).unlink()
    else:
        (training.folder / name).write_bytes(content)

    training.sign_in(Role.TEACHER)

    assert (training.folder / name).read_bytes() == (training.folder / other).read_bytes()


def test_two_damaged_copies_are_named_and_left_alone(training: SchoolCase) -> None:
    for name in ("vault.a", "vault.b"):
        (training.folder / name).write_bytes(b"damaged")

    with pytest.raises(TrustError):
        training.sign_in(Role.TEACHER)
    assert (training.folder / "vault.a").read_bytes() == b"damaged"


def test_an_older_program_names_a_newer_vault_and_leaves_it_alone(training: SchoolCase) -> None:
    older = VaultStore(training.folder, "0.0.1", training.clock)
    content = (training.folder / "vault.a").read_bytes()

    with pytest.raises(TrustError):
        AccessService(training.folder, older, training.clock).sign_in("x", "y")

    assert (training.folder / "vault.a").read_bytes() == content


def test_a_missing_database_is_named(training: SchoolCase) -> None:
    for path in training.folder.glob("journal-*.db"):
        path.unlink()

    with pytest.raises(DatabaseMissingError):
        training.sign_in(Role.TEACHER)


def test_a_database_of_another_school_is_refused(training: SchoolCase) -> None:
    (path,) = training.folder.glob("journal-*.db")
    shutil.copyfile(ROOT / "pyproject.toml", path)

    with pytest.raises(NotADatabaseError):
        training.sign_in(Role.TEACHER)


@pytest.mark.requirement("S0-4.14.17")
def test_no_password_stands_in_any_file_or_in_what_a_session_shows(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    password = training.login(Role.TEACHER).password
    key = session.vault.dek.hex()

    for path in training.folder.iterdir():
        assert password.encode() not in path.read_bytes()
    assert password not in repr(session)
    assert key not in repr(session)
    assert json.dumps(key) not in repr(session.database)
