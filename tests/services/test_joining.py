"""A further computer comes into the school with a parcel, and people, rights and keys follow it (D-16, D-17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.readmodels.accounts import AccountWish
from ejournal_desktop.readmodels.training import TrainingLogin
from ejournal_desktop.security.errors import WrongPasswordError
from ejournal_desktop.security.vault_body import dek_id_of
from ejournal_desktop.services.custody_errors import BackupDamagedError
from ejournal_desktop.services.errors import FolderNotEmptyError, NotAllowedError, UnsuitableFolderError
from ejournal_desktop.services.exchange_errors import BundleForkError, NotAParcelError, TwoComputersOneNumberError
from support.clear_text import clear_traces, telling_names
from support.schools import ADMINISTRATOR, MONDAY, PASSWORD, let_in, make_school
from support.training_actor import ToldClock
from support.two_computers import OFFICER, TwoComputers, computer_in, joined, joined_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.security.recovery import RecoverySecret

pytestmark = [pytest.mark.xdist_group("exchange"), pytest.mark.requirement("S1-4c")]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[tuple[TwoComputers, RecoverySecret]]:
    """Give two computers of a school of three people, and its recovery sheet."""
    clock = ToldClock(MONDAY)
    sheet = make_school(tmp_path / "main", clock)
    handle, name = ADMINISTRATOR
    logins = (TrainingLogin(handle, OFFICER, name, PASSWORD),)
    (tmp_path / "stick").mkdir()
    main = computer_in(tmp_path / "main", logins, clock)
    pair = TwoComputers(main, joined(main, tmp_path / "stick", tmp_path / "other"), tmp_path / "stick")
    yield pair, sheet
    pair.close()


def parcel_of(pair: TwoComputers) -> Path:
    return pair.stick / pair.main.exchange.admit(pair.main.officer, pair.stick, "Точка 3", "").file_name


def test_everybody_signs_in_as_usual_and_the_base_has_a_key_of_its_own(pair: TwoComputers) -> None:
    teacher = pair.other.school.sign_in(Role.TEACHER)

    main, other = pair.main.officer, pair.other.officer

    assert teacher.signed_in.workstation == "Точка 2 · каб. 7"
    assert dek_id_of(main.vault.dek) != dek_id_of(other.vault.dek)
    assert (main.vault.body.school, main.vault.signing.public) == (other.vault.body.school, other.vault.signing.public)
    assert main.vault.body.vault_id != other.vault.body.vault_id
    assert len(pair.other.exchange.state(other).workstations) == 2
    assert pair.other.container.diagnostics.check(other).is_clean


def test_nothing_of_the_journal_stands_in_clear_in_a_parcel_and_the_key_of_the_main_base_is_not_in_it(
    pair: TwoComputers, tmp_path: Path
) -> None:
    parcel = parcel_of(pair)
    with pair.main.officer.database.read() as reading:
        students, staff = (
            [row[0] for row in reading.connection.exec_driver_sql(f"SELECT surname FROM {table}")]  # noqa: S608
            for table in ("student", "staff_member")
        )
    assert clear_traces(pair.stick, telling_names(students, staff)) == []
    assert not list(pair.main.folder.glob("~*"))

    third = joined_with(pair.main, parcel, tmp_path / "third")

    assert dek_id_of(third.officer.vault.dek) != dek_id_of(pair.main.officer.vault.dek)
    third.school.close()


def test_who_may_not_bring_a_computer_in_and_what_is_no_parcel(pair: TwoComputers, tmp_path: Path) -> None:
    parcel, folder = parcel_of(pair), tmp_path / "third"
    officer, teacher = pair.main.school.login(OFFICER), pair.main.school.login(Role.TEACHER)
    join = pair.other.container.joining.join
    cut, backup = tmp_path / "cut.ejjoin", pair.main.container.backups.create(pair.main.officer, pair.stick)
    cut.write_bytes(parcel.read_bytes()[:-1])

    with pytest.raises(WrongPasswordError):
        join(folder, parcel, officer.handle, "не тот пароль")
    with pytest.raises(WrongPasswordError):
        join(folder, parcel, "nobody", officer.password)
    with pytest.raises(NotAllowedError):
        join(folder, parcel, teacher.handle, teacher.password)
    for other in (cut, pair.stick / backup.file_name):
        with pytest.raises(NotAParcelError):
            join(folder, other, officer.handle, officer.password)
    with pytest.raises(FolderNotEmptyError):
        join(pair.other.folder, parcel, officer.handle, officer.password)
    with pytest.raises(UnsuitableFolderError):
        join(tmp_path / "Dropbox" / "journal", parcel, officer.handle, officer.password)
    with pytest.raises(BackupDamagedError):
        pair.main.container.backups.verify(pair.main.officer, parcel)
    assert not folder.exists()
    assert not list(tmp_path.glob(".third*"))


def test_a_parcel_that_is_used_twice_is_found_out(pair: TwoComputers, tmp_path: Path) -> None:
    parcel = parcel_of(pair)
    third, fourth = (joined_with(pair.main, parcel, tmp_path / name) for name in ("third", "fourth"))
    pair.carry(third, pair.main)

    with pytest.raises(BundleForkError):
        pair.carry(fourth, pair.main)
    with pytest.raises(TwoComputersOneNumberError):
        pair.carry(pair.main, fourth)
    for computer in (third, fourth):
        computer.school.close()


def test_log_ins_follow_the_main_computer(small: tuple[TwoComputers, RecoverySecret]) -> None:
    pair, _ = small
    accounts, people = pair.main.container.accounts, pair.main.container.staff_accounts
    newcomer = people.register(pair.main.officer, PersonName("Новикова", "Дина"))
    volkova = next(row.account for row in accounts.accounts(pair.main.officer) if row.handle == "volkova")
    let_in(pair.main.container, pair.main.officer, AccountWish(newcomer, "novikova", (Role.TEACHER,)))
    accounts.close_account(pair.main.officer, volkova)
    pair.main.school.sessions.clear()

    taken = pair.carry(pair.main, pair.other)

    assert taken.preview.accounts == 2
    assert pair.other.school.access.sign_in("novikova", PASSWORD).database.path == pair.other.officer.database.path
    with pytest.raises(WrongPasswordError):
        pair.other.school.access.sign_in("volkova", PASSWORD)

    assert pair.other.exchange.state(pair.other.officer).is_rekey_due
    pair.other.container.rekeying.rekey(pair.other.officer)
    pair.other.school.sessions.clear()
    assert not pair.other.exchange.state(pair.other.officer).is_rekey_due


def test_a_new_recovery_sheet_is_taken_over(small: tuple[TwoComputers, RecoverySecret]) -> None:
    pair, sheet = small
    before = pair.other.made(pair.stick)
    pair.main.container.recovery_sheets.replace(pair.main.officer, sheet.text, "учение")
    pair.main.school.sessions.clear()

    pair.main.taken(before)  # it was signed under the former sheet
    pair.carry(pair.main, pair.other)
    back = pair.carry(pair.other, pair.main)

    assert not back.preview.refused
    roots = {computer.container.public_keys.school_keys().root_fingerprint for computer in (pair.main, pair.other)}
    assert len(roots) == 1
    assert pair.main.container.diagnostics.check(pair.main.officer).is_clean
