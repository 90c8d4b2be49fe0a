"""Slots that come from the main computer: the same password works, and nobody comes in whom nobody certified."""

from __future__ import annotations

import re
import secrets
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.errors import NotCanonicalError, VaultExistsError, WrongPasswordError
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.security.travelling_slots import (
    CertifiedKeys,
    joined_body,
    opened_parcel,
    read_slots,
    slot_lines,
    travelling_body,
)
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.security.vault_body import VaultFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ejournal_desktop.security.sessions import UnlockedVault

    from .conftest import VaultCase

pytestmark = pytest.mark.requirement("S1-4c")
TEACHER = NewUser(handle="bekov", account=AccountId(2), password="синий снег в мае")
CODE = replace(TEACHER, handle="coded", account=AccountId(3), last_day=date(2026, 9, 14))


def certified(session: UnlockedVault) -> Mapping[AccountId, CertifiedKeys]:
    return {slot.account: CertifiedKeys(slot.public, slot.recipient) for slot in session.body.users}


@pytest.fixture
def main(vault: VaultCase) -> UnlockedVault:
    """Return the vault of the main computer, with a teacher and somebody who has a one-time code."""
    return vault.store.add_user(vault.store.add_user(vault.session, TEACHER), CODE)


@pytest.fixture
def other(vault: VaultCase, tmp_path: Path) -> tuple[VaultStore, UnlockedVault]:
    """Return the vault of a further computer, which joined when there was the administrator only."""
    folder, key = tmp_path / "other", secrets.token_bytes(32)
    folder.mkdir()
    body = vault.session.body
    known = {slot.recipient for slot in body.users} | {slot.recipient for slot in body.recoveries}
    store = VaultStore(folder, "1.2.0", vault.clock)
    store.adopt(joined_body(travelling_body(body, device=5), "journal-1.db", key, certified=known), key)
    with pytest.raises(VaultExistsError):
        store.adopt(body, key)
    return store, store.unlock("Asanova", vault.password)


def test_a_teacher_comes_in_at_another_computer_with_the_same_password(
    main: UnlockedVault, other: tuple[VaultStore, UnlockedVault]
) -> None:
    store, session = other
    arrived = read_slots(slot_lines(main.body))

    store.take_slots(session, arrived, certified=certified(main), root=main.body.recoveries[-1].root)

    teacher = store.unlock("bekov", TEACHER.password)
    assert (teacher.signing.public, teacher.dek) == (main.body.user(AccountId(2)).public, session.dek)
    assert teacher.dek != main.dek
    assert {slot.handle for slot in store.read().body.users} == {"asanova", "bekov"}


def test_nothing_is_written_when_nothing_is_new(main: UnlockedVault, other: tuple[VaultStore, UnlockedVault]) -> None:
    store, session = other
    arrived, root = read_slots(slot_lines(main.body)), main.body.recoveries[-1].root
    first = store.take_slots(session, arrived, certified=certified(main), root=root)
    assert store.take_slots(first, arrived, certified=certified(main), root=root).body == first.body


def test_keys_that_nobody_certified_and_taken_names_stay_outside(
    main: UnlockedVault, other: tuple[VaultStore, UnlockedVault]
) -> None:
    store, session = other
    own = certified(main)
    forged = {**own, AccountId(2): CertifiedKeys(UserKeys.generate().signing.public, own[AccountId(2)].recipient)}
    arrived, root = read_slots(slot_lines(main.body)), main.body.recoveries[-1].root
    thief = replace(arrived, users=(replace(arrived.users[1], handle="asanova"),))

    store.take_slots(session, arrived, certified=forged, root=root)
    store.take_slots(session, thief, certified=own, root=root)

    with pytest.raises(WrongPasswordError):
        store.unlock("bekov", TEACHER.password)
    assert len(store.read().body.users) == 1


def test_a_password_changed_here_stays_and_a_closed_account_goes(
    vault: VaultCase, main: UnlockedVault, other: tuple[VaultStore, UnlockedVault]
) -> None:
    store, session = other
    arrived, root = read_slots(slot_lines(main.body)), main.body.recoveries[-1].root
    session = store.take_slots(session, arrived, certified=certified(main), root=root)
    store.change_password("Asanova", vault.password, "другая тихая река")
    session = store.unlock("Asanova", "другая тихая река")

    kept = {account: keys for account, keys in certified(main).items() if account == AccountId(1)}
    store.take_slots(session, arrived, certified=kept, root=root)

    assert store.unlock("Asanova", "другая тихая река").dek == session.dek
    with pytest.raises(WrongPasswordError):
        store.unlock("bekov", TEACHER.password)


def test_a_recovery_sheet_that_did_not_come_along_leaves_the_former_one(
    main: UnlockedVault, other: tuple[VaultStore, UnlockedVault]
) -> None:
    store, session = other
    after = store.take_slots(session, read_slots(()), certified=certified(main), root=secrets.token_bytes(32))
    assert after.body.recoveries == session.body.recoveries


def test_a_slot_whose_keys_were_replaced_goes_even_before_the_new_one_comes(
    vault: VaultCase, main: UnlockedVault, other: tuple[VaultStore, UnlockedVault]
) -> None:
    store, session = other
    arrived, root = read_slots(slot_lines(main.body)), main.body.recoveries[-1].root
    session = store.take_slots(session, arrived, certified=certified(main), root=root)
    anew = vault.store.reset_user(main, replace(TEACHER, keys=UserKeys.generate(), last_day=date(2026, 9, 14)))

    store.take_slots(session, read_slots(slot_lines(anew.body)), certified=certified(anew), root=root)

    assert {slot.handle for slot in store.read().body.users} == {"asanova"}


def test_slots_that_must_not_travel_are_refused(main: UnlockedVault) -> None:
    lines = slot_lines(main.body)
    sealed = main.body.user(AccountId(1)).to_fields()
    for line in (
        b"{}",
        lines[0].replace(b'"user"', b'"guest"'),
        lines[0][:-1],
        re.sub(rb'"memory_kib":[0-9]+', b'"memory_kib":64', lines[0]),
        re.sub(rb'"memory_kib":[0-9]+', b'"memory_kib":99999999', lines[0]),
        VaultFile.pack(main.body, b"k" * 32).body_bytes,
    ):
        with pytest.raises(NotCanonicalError):
            read_slots([line])
    assert str(sealed["sealed_dek"]).encode() not in b"".join(lines)


def test_a_parcel_opens_for_its_people_and_holds_no_one_time_codes(vault: VaultCase, main: UnlockedVault) -> None:
    key = main.dek
    parcel = VaultFile.pack(travelling_body(main.body, device=9), key).to_bytes()
    opened = opened_parcel(parcel, "bekov", TEACHER.password)
    assert (opened.account, opened.dek, opened.body.device) == (AccountId(2), key, 9)
    for handle, password in (("bekov", "другой"), ("coded", CODE.password), ("nobody", vault.password)):
        with pytest.raises(WrongPasswordError):
            opened_parcel(parcel, handle, password)
