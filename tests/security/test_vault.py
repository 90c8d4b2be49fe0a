"""Who gets into the vault, and what becomes of it when people come, go and forget."""

from __future__ import annotations

import secrets
import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.errors import (
    AccountTakenError,
    DamagedSlotError,
    ExpiredCodeError,
    HandleTakenError,
    NotCanonicalError,
    StaleSessionError,
    UncertifiedRecipientError,
    UnknownAccountError,
    VaultExistsError,
    VaultNewerError,
    VaultTamperedError,
    WeakParametersError,
    WrongPasswordError,
    WrongRecoveryError,
)
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.passwords import FLOOR, KdfParameters
from ejournal_desktop.security.recovery import RecoverySecret
from ejournal_desktop.security.sessions import NewVault
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.security.vault_body import VaultFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.security.sessions import OpenVault
    from ejournal_desktop.security.vault_body import VaultBody

    from .conftest import VaultCase

TEACHER = NewUser(handle="bekov", account=AccountId(2), password="синий снег в мае")
LAST_DAY = date(2026, 9, 14)
CODE = "k7m2q-9xwtr-cd4fh-npv83"
DEARER = KdfParameters(memory_kib=FLOOR.memory_kib, passes=4, lanes=1)


def _recipients(vault: OpenVault) -> set[str]:
    users = {slot.recipient for slot in vault.body.users}
    return users | {slot.recipient for slot in vault.body.recoveries}


def _seconds(act: Callable[[], object]) -> float:
    start = time.process_time()
    with pytest.raises(WrongPasswordError):
        act()
    return time.process_time() - start


@pytest.mark.requirement("S4-3.1b")
def test_right_password_opens_the_vault_whatever_the_case_of_the_login(vault: VaultCase) -> None:
    session = vault.store.unlock(" ASANOVA", vault.password)
    assert session == vault.session
    assert session.account == AccountId(1)
    assert not session.must_change


def test_wrong_password_and_unknown_login_look_the_same_and_take_the_same_work(vault: VaultCase) -> None:
    known = _seconds(lambda: vault.store.unlock("asanova", vault.password + " "))
    unknown = _seconds(lambda: vault.store.unlock("nobody", vault.password))
    assert known / 2 < unknown < known * 2


def test_nothing_secret_shows_in_messages(vault: VaultCase) -> None:
    shown = repr(vault.session) + repr(vault.session.body.users[0]) + repr(TEACHER)
    assert "dek=" not in shown.replace("sealed_dek=", "dek=")
    assert TEACHER.password not in shown


@pytest.mark.requirement("S0-4.14.17")
def test_neither_password_nor_key_stands_in_the_files(vault: VaultCase) -> None:
    content = b"".join(path.read_bytes() for path in vault.folder.iterdir())
    assert vault.password.encode() not in content
    assert vault.session.dek not in content
    assert vault.session.keys.seed not in content


def test_new_vault_has_a_device_number_of_23_bits(vault: VaultCase) -> None:
    assert 0 < vault.session.body.device < 1 << 23


def test_second_vault_in_one_folder_is_refused_even_over_a_damaged_one(vault: VaultCase) -> None:
    for path in vault.folder.iterdir():
        path.write_bytes(b"")
    new = NewVault(school="s", database_file="journal-1.db", minimum_program="1.0", parameters=FLOOR)
    with pytest.raises(VaultExistsError):
        vault.store.create(new, TEACHER, vault.recovery)


def test_vault_below_the_floor_is_never_made(vault: VaultCase) -> None:
    for path in vault.folder.iterdir():
        path.unlink()
    weak = KdfParameters(memory_kib=8, passes=1, lanes=1)
    with pytest.raises(WeakParametersError):
        vault.store.create(
            NewVault(school="s", database_file="journal-1.db", minimum_program="1.0", parameters=weak),
            TEACHER,
            vault.recovery,
        )
    assert not vault.store.exists()


@pytest.mark.requirement("S0-3.2a")
def test_added_user_gets_in_with_keys_of_their_own(vault: VaultCase) -> None:
    vault.store.add_user(vault.session, TEACHER)
    session = vault.store.unlock("bekov", TEACHER.password)
    assert session.dek == vault.session.dek
    assert session.signing.public != vault.session.signing.public
    assert session.body.generation == 2


def test_login_and_account_are_given_once(vault: VaultCase) -> None:
    with pytest.raises(HandleTakenError):
        vault.store.add_user(vault.session, replace(TEACHER, handle="Asanova"))
    with pytest.raises(AccountTakenError):
        vault.store.add_user(vault.session, replace(TEACHER, account=AccountId(1)))


@pytest.mark.requirement("S0-3.2a")
def test_one_time_code_must_be_changed_and_the_certified_keys_stay(vault: VaultCase) -> None:
    vault.store.add_user(vault.session, replace(TEACHER, password=CODE, last_day=LAST_DAY))
    first = vault.store.unlock("bekov", CODE)
    assert first.must_change
    changed = vault.store.change_password("bekov", CODE, TEACHER.password)
    assert not changed.must_change
    assert changed.signing.public == first.signing.public
    assert vault.store.unlock("bekov", TEACHER.password) == changed
    with pytest.raises(WrongPasswordError):
        vault.store.unlock("bekov", CODE)


def test_one_time_code_dies_after_its_last_day(vault: VaultCase) -> None:
    session = vault.store.add_user(vault.session, replace(TEACHER, password=CODE, last_day=date(2026, 9, 7)))
    assert vault.store.unlock("bekov", CODE).must_change
    vault.store.reset_user(session, replace(TEACHER, password=CODE, last_day=date(2026, 9, 6)))
    with pytest.raises(ExpiredCodeError):
        vault.store.unlock("bekov", CODE)


def test_reset_gives_a_forgetful_user_another_slot(vault: VaultCase) -> None:
    session = vault.store.add_user(vault.session, TEACHER)
    session = vault.store.reset_user(session, replace(TEACHER, password=CODE, last_day=LAST_DAY))
    assert vault.store.unlock("bekov", CODE).must_change
    with pytest.raises(WrongPasswordError):
        vault.store.unlock("bekov", TEACHER.password)
    with pytest.raises(HandleTakenError):
        vault.store.reset_user(session, replace(TEACHER, handle="asanova"))
    with pytest.raises(UnknownAccountError):
        vault.store.reset_user(session, replace(TEACHER, account=AccountId(9)))


def test_changed_password_keeps_the_keys_and_takes_a_new_salt(vault: VaultCase) -> None:
    changed = vault.store.change_password("asanova", vault.password, "другой берег реки")
    assert changed.keys == vault.session.keys
    assert changed.head_key == vault.session.head_key
    assert changed.body.users[0].salt != vault.session.body.users[0].salt
    assert vault.store.unlock("asanova", "другой берег реки") == changed


def test_slot_cheaper_than_the_vault_demands_is_wrapped_anew_at_login(vault: VaultCase) -> None:
    (vault.folder / "joined").mkdir()
    joined = VaultStore(vault.folder / "joined", "1.2.0", vault.clock)
    joined.adopt(replace(vault.session.body, parameters=DEARER), vault.session.dek)
    session = joined.unlock("asanova", vault.password)
    assert session.body.users[0].parameters == DEARER
    assert session.keys == vault.session.keys
    assert joined.unlock("asanova", vault.password) == session


def test_new_database_key_reaches_absent_users_and_no_removed_one(vault: VaultCase) -> None:
    session = vault.store.add_user(vault.session, TEACHER)
    session = vault.store.remove_user(session, AccountId(1))
    dek = secrets.token_bytes(32)
    session = vault.store.replace_database(session, "journal-2.db", dek, certified=_recipients(session))
    assert session.dek == dek
    absent = vault.store.unlock("bekov", TEACHER.password)
    assert (absent.dek, absent.body.database.file) == (dek, "journal-2.db")
    with pytest.raises(WrongPasswordError):
        vault.store.unlock("asanova", vault.password)


def test_session_with_the_former_key_cannot_change_the_vault(vault: VaultCase) -> None:
    vault.store.replace_database(
        vault.session, "journal-2.db", secrets.token_bytes(32), certified=_recipients(vault.session)
    )
    with pytest.raises(StaleSessionError):
        vault.store.renew_device(vault.session)


def test_new_key_is_not_given_to_a_recipient_whom_nobody_certified(vault: VaultCase) -> None:
    session = vault.store.add_user(vault.session, TEACHER)
    certified = _recipients(session) - {session.body.user(AccountId(2)).recipient}
    with pytest.raises(UncertifiedRecipientError) as caught:
        vault.store.replace_database(session, "journal-2.db", secrets.token_bytes(32), certified=certified)
    assert caught.value.fields == {"account": 2}
    assert vault.store.read().body.database.file == "journal-1.db"


def test_new_key_is_not_given_to_a_foreign_recovery_sheet(vault: VaultCase) -> None:
    certified = {slot.recipient for slot in vault.session.body.users}
    with pytest.raises(UncertifiedRecipientError):
        vault.store.replace_database(vault.session, "journal-2.db", vault.session.dek, certified=certified)


@pytest.mark.parametrize("file", ["../journal.db", "a/b", "", ".hidden", "c:journal", "журнал.db"])
def test_database_outside_the_data_folder_is_refused(vault: VaultCase, file: str) -> None:
    with pytest.raises(NotCanonicalError):
        vault.store.replace_database(vault.session, file, vault.session.dek, certified=_recipients(vault.session))


def test_recovery_sheet_opens_the_vault_and_can_appoint_anew(vault: VaultCase) -> None:
    recovered = vault.store.open_with_recovery(RecoverySecret.parse(vault.recovery.text))
    assert recovered.dek == vault.session.dek
    assert recovered.body.recoveries[0].root == vault.recovery.root.public
    vault.store.add_user(recovered, TEACHER)
    assert vault.store.unlock("bekov", TEACHER.password).account == AccountId(2)


def test_replaced_recovery_sheet_opens_nothing(vault: VaultCase) -> None:
    sheet = RecoverySecret.generate()
    vault.store.replace_recovery(vault.session, sheet)
    assert vault.store.open_with_recovery(sheet).dek == vault.session.dek
    with pytest.raises(WrongRecoveryError):
        vault.store.open_with_recovery(vault.recovery)


def test_restored_database_goes_on_under_another_device_number(vault: VaultCase) -> None:
    renewed = vault.store.renew_device(vault.session)
    assert renewed.body.device != vault.session.body.device


def _rewrite(vault: VaultCase, body: VaultBody, dek: bytes) -> None:
    """Write both copies as somebody would who knows the format and holds some key."""
    for name in ("vault.a", "vault.b"):
        (vault.folder / name).write_bytes(VaultFile.pack(body, dek).to_bytes())


def test_damaged_slot_is_told_from_a_wrong_password(vault: VaultCase) -> None:
    slot = vault.session.body.users[0]
    for damaged in (
        replace(slot, bundle=slot.bundle[:-1]),
        replace(slot, sealed_dek=slot.sealed_dek[:-1]),
        replace(slot, account=AccountId(7)),
        replace(slot, public=bytes(32)),
        replace(slot, recipient=UserKeys.generate().recipient),
    ):
        _rewrite(vault, replace(vault.session.body, users=(damaged,)), vault.session.dek)
        with pytest.raises(DamagedSlotError):
            vault.store.unlock("asanova", vault.password)


def test_vault_changed_without_the_database_key_is_noticed_right_after_unlocking(vault: VaultCase) -> None:
    _rewrite(vault, replace(vault.session.body, is_training=True), bytes(32))
    with pytest.raises(VaultTamperedError):
        vault.store.unlock("asanova", vault.password)
    with pytest.raises(VaultTamperedError):
        vault.store.open_with_recovery(vault.recovery)
    with pytest.raises(VaultTamperedError):
        vault.store.renew_device(vault.session)


def test_vault_that_misnames_its_database_key_is_refused(vault: VaultCase) -> None:
    database = replace(vault.session.body.database, dek_id=bytes(16))
    _rewrite(vault, replace(vault.session.body, database=database), vault.session.dek)
    with pytest.raises(VaultTamperedError):
        vault.store.unlock("asanova", vault.password)


def test_slot_of_another_school_does_not_open_here(vault: VaultCase) -> None:
    _rewrite(vault, replace(vault.session.body, school="school-78"), vault.session.dek)
    with pytest.raises(DamagedSlotError):
        vault.store.unlock("asanova", vault.password)


@pytest.mark.parametrize(("needed", "is_newer"), [("1.2", False), ("1.2.0.0", False), ("1.2.1", True), ("1.10", True)])
def test_vault_of_a_newer_program_is_refused_with_both_versions(
    vault: VaultCase, needed: str, *, is_newer: bool
) -> None:
    _rewrite(vault, replace(vault.session.body, minimum_program=needed), vault.session.dek)
    if not is_newer:
        assert vault.store.read().body.minimum_program == needed
        return
    with pytest.raises(VaultNewerError) as caught:
        vault.store.read()
    assert caught.value.fields == {"needed": needed, "ours": "1.2.0"}


def test_older_program_refuses_to_unlock_too(vault: VaultCase) -> None:
    from_before = VaultStore(vault.folder, "0.9", vault.clock)
    with pytest.raises(VaultNewerError):
        from_before.unlock("asanova", vault.password)
