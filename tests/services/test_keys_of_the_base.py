"""Who leaves loses the key of the base, and a recovery sheet that was used is followed by a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.security.errors import WrongPasswordError, WrongRecoveryError
from ejournal_desktop.security.recovery import RecoverySecret
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.account_errors import NotCertifierError
from ejournal_desktop.services.accounts import AccountsService
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.errors import NotADatabaseError
from ejournal_desktop.storage.generations import condemn
from support.custody_desk import CustodyDesk
from support.schools import RESOURCES, VERSION, School, make_school
from support.terminals import FET_FILE, FET_TABLE

if TYPE_CHECKING:
    from ejournal_desktop.services.session import Session
    from support.training_actor import ToldClock
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase, tmp_path: Path) -> CustodyDesk:
    return CustodyDesk(training, tmp_path)


@pytest.fixture
def administrator(training: SchoolCase) -> Session:
    return training.sign_in(Role.JOURNAL_ADMINISTRATOR)


def accounts(desk: CustodyDesk) -> AccountsService:
    return AccountsService(desk.store, desk.school.clock)


@pytest.mark.requirement("S0-4.14.16")
def test_who_leaves_signs_in_no_more_and_the_key_they_knew_opens_nothing(
    desk: CustodyDesk, training: SchoolCase, administrator: Session
) -> None:
    leaver = training.sign_in(Role.TEACHER)
    account, handle, old_key = leaver.signed_in.account, leaver.signed_in.handle, leaver.vault.dek
    training.sign_out(leaver)

    accounts(desk).close_account(administrator, account)
    training.sessions.remove(administrator)

    with pytest.raises(WrongPasswordError):
        training.sign_in(handle)
    again = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    with pytest.raises(NotADatabaseError):
        open_connection(again.database.path, old_key)
    assert len(list(training.folder.glob("journal-*.db"))) == 1
    assert DiagnosticsService().check(again).is_clean


def test_an_old_key_dies_even_when_the_program_is_killed_after_the_new_one_came(
    desk: CustodyDesk, training: SchoolCase, administrator: Session
) -> None:
    old = administrator.database.path
    kept = old.read_bytes()
    condemn(old)
    desk.rekeying.rekey(administrator)
    training.sessions.remove(administrator)
    old.write_bytes(kept)
    condemn(old)  # as the kill left it: the vault points at the new file, the old one still stands

    again = training.sign_in(Role.JOURNAL_ADMINISTRATOR)

    assert [path.name for path in training.folder.glob("*journal-*.db")] == [again.database.path.name]


def test_the_next_start_removes_what_a_killed_program_was_still_writing(training: SchoolCase) -> None:
    folder = training.folder
    (folder / "backups").mkdir()
    unfinished = ["~vault.a.0123.tmp", "~opened-01ab.db", "~opened-01ab.db-wal", "backups/~backup-1.ejbackup.part"]
    for name in (*unfinished, "~$letter.docx"):
        (folder / name).write_bytes(b"")

    training.sign_in(Role.TEACHER)

    assert [path.name for path in folder.rglob("~*")] == ["~$letter.docx"]


def test_the_last_administrator_and_oneself_cannot_be_closed(
    desk: CustodyDesk, training: SchoolCase, administrator: Session
) -> None:
    with pytest.raises(LastAdministratorError):
        accounts(desk).close_account(administrator, administrator.signed_in.account)
    with pytest.raises(NotAllowedError):
        accounts(desk).close_account(training.sign_in(Role.TEACHER), administrator.signed_in.account)


@pytest.mark.requirement("S1-5g")
def test_a_used_sheet_is_logged_and_followed_by_a_new_one(tmp_path: Path, clock: ToldClock) -> None:
    secret = make_school(tmp_path / "school", clock)
    school = School(build_container(tmp_path / "school", clock=clock, assets=RESOURCES))
    services, session, stick = school.container, school.sign_in(), tmp_path / "stick"
    stick.mkdir()
    services.timetable.apply_fet(session, services.timetable.plan_fet(session, FET_TABLE, FET_FILE.content()))
    group = services.archives.overview(session).classes[0].class_group
    (before,) = services.archives.create(session, stick, [group])

    sheet = services.recovery_sheets.replace(session, secret.text, "Проверка конверта")
    school.sessions.clear()

    again = school.sign_in()
    assert services.diagnostics.check(again).is_clean
    (after,) = services.archives.create(again, stick, [group])
    words = [services.archive_check.verify(Path(row.path), again).word for row in (before, after)]
    assert words == [VerdictWord.OLDER_THAN_KNOWN, VerdictWord.GENUINE_COMPLETE]
    store = VaultStore(school.folder, VERSION, clock)
    with pytest.raises(WrongRecoveryError):
        store.open_with_recovery(secret)
    assert store.open_with_recovery(RecoverySecret.parse(sheet.secret_text)).dek == again.vault.dek
    school.close()


@pytest.mark.requirement("S0-3.2a")
def test_a_second_administrator_vouches_for_others_after_the_sheet_was_replaced(
    tmp_path: Path, clock: ToldClock
) -> None:
    secret = make_school(tmp_path / "school", clock)
    school = School(build_container(tmp_path / "school", clock=clock, assets=RESOURCES))
    session, people = school.sign_in(), school.container.staff_accounts
    known = {one.handle: one for one in people.people(session)}
    second, teacher = known["belov"].account, known["volkova"].account
    assert second is not None
    assert teacher is not None
    school.container.duties.set_roles(session, second, [Role.JOURNAL_ADMINISTRATOR])
    with pytest.raises(NotCertifierError):
        people.new_code(school.sign_in("belov"), teacher)
    school.container.recovery_sheets.replace(session, secret.text, "второй администратор")
    school.close()
    people.new_code(school.sign_in("belov"), teacher)
    assert school.container.diagnostics.check(school.sign_in()).is_clean
    school.close()


def test_the_sheet_of_another_school_replaces_nothing(school: School) -> None:
    session = school.sign_in()
    with pytest.raises(WrongRecoveryError):
        school.container.recovery_sheets.replace(session, RecoverySecret.generate().text, "")
    assert school.container.diagnostics.check(session).is_clean
