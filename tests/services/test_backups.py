"""Copies of the whole base: made, checked, rotated, and put back by two people; new keys of the base."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import TopicRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.rotation import kept_copies
from ejournal_desktop.kernel.identifiers import LessonId
from ejournal_desktop.readmodels.archive import state_digest
from ejournal_desktop.readmodels.integrity import IntegrityCode
from ejournal_desktop.security.errors import WrongPasswordError
from ejournal_desktop.services.backups import BACKUP_FOLDER
from ejournal_desktop.services.custody_errors import (
    BackupDamagedError,
    JournalDiffersError,
    SamePersonError,
    SecondPersonError,
)
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.storage.connection import open_connection
from ejournal_desktop.storage.errors import NotADatabaseError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.archive_content import all_state
from ejournal_desktop.sync.backup_file import BACKUP_SUFFIX
from ejournal_desktop.sync.errors import CopyStoppedError
from support.clear_text import clear_traces, telling_names
from support.custody_desk import CustodyDesk

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase, tmp_path: Path) -> CustodyDesk:
    return CustodyDesk(training, tmp_path)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


def backed_up(desk: CustodyDesk, session: Session) -> Path:
    stick = desk.stick("backups")
    report = desk.backups.create(session, stick)
    return stick / report.file_name


_NO_CONTENT = ("backup", "restore", "access_event")  # what a copy, a restore and a log-in themselves add


def digest_of(session: Session) -> str:
    with session.database.read() as reading:
        return state_digest([table for table in all_state(reading) if table.name not in _NO_CONTENT])


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_a_backup_holds_the_whole_journal_and_nothing_in_clear(desk: CustodyDesk, officer: Session) -> None:
    report = desk.backups.verify(officer, backed_up(desk, officer))

    with officer.database.read() as reading:
        surnames = [row[0] for row in reading.connection.exec_driver_sql("SELECT DISTINCT surname FROM student")]
        staff = [row[0] for row in reading.connection.exec_driver_sql("SELECT surname FROM staff_member")]
    names = telling_names(surnames, staff)
    assert report.entries > 100
    assert len(names) > 20
    assert clear_traces(desk.place / "backups", names) == []


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_the_copy_of_the_day_is_made_once(desk: CustodyDesk, training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)

    assert desk.backups.make_due(session) is not None
    assert desk.backups.make_due(session) is None

    assert len(desk.backups.local(session)) == 1
    leftovers = [path.name for path in (training.folder / BACKUP_FOLDER).iterdir() if path.suffix != BACKUP_SUFFIX]
    assert leftovers == []


@pytest.mark.requirement("S1-5g", "S4-1.7")
def test_the_copy_of_the_day_compares_the_tables_with_the_log_and_blames_no_copy_for_the_journal(
    desk: CustodyDesk, training: SchoolCase
) -> None:
    session = training.sign_in(Role.TEACHER)
    kept = desk.backups.make_due(session)
    training.clock.moment += timedelta(days=1)
    with training.bare_database(session) as connection:
        connection.execute("UPDATE lesson SET topic = 'Подмена' WHERE lesson_id = (SELECT min(lesson_id) FROM mark)")

    with pytest.raises(JournalDiffersError):
        desk.backups.make_due(session)

    assert kept is not None
    assert [backup.file_name for backup in desk.backups.local(session)] == [kept.file_name]


@pytest.mark.requirement("S1-5g")
def test_seven_days_five_weeks_and_twelve_months_are_kept() -> None:
    newest = datetime(2026, 11, 20, 16, tzinfo=UTC)
    copies = {number: newest - timedelta(days=number) for number in range(800)}

    kept = kept_copies(copies)

    assert {0, 1, 2, 3, 4, 5, 6} <= kept
    assert len(kept) <= 7 + 5 + 12
    months = {copies[number].strftime("%Y-%m") for number in kept}
    assert len(months) == 12


@pytest.mark.requirement("S1-5g")
@pytest.mark.parametrize("place", [0, 200, 5000, -1, -5000])
def test_a_backup_with_one_changed_byte_is_refused(desk: CustodyDesk, officer: Session, place: int) -> None:
    file = backed_up(desk, officer)
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)

    with pytest.raises(BackupDamagedError):
        desk.backups.verify(officer, file)
    assert [path.name for path in desk.school.folder.glob("~*")] == []


@pytest.mark.requirement("S1-5g")
def test_a_copy_that_is_stopped_leaves_nothing_behind(desk: CustodyDesk, officer: Session) -> None:
    answers = iter([False, False, False])  # it is stopped in the middle of the check of its entries

    with pytest.raises(CopyStoppedError):
        desk.backups.create_local(officer, is_stopped=lambda: next(answers, True))

    assert list((desk.school.folder / BACKUP_FOLDER).iterdir()) == []
    assert [path.name for path in desk.school.folder.glob("~*")] == []
    assert desk.backups.is_due(officer)


def test_no_teacher_takes_a_copy_of_the_base(desk: CustodyDesk, training: SchoolCase) -> None:
    stick = desk.stick()
    with pytest.raises(NotAllowedError):
        desk.backups.create(training.sign_in(Role.TEACHER), stick)
    assert list(stick.iterdir()) == []


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_a_base_is_put_back_by_two_people_and_goes_on_as_a_new_device(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    file, before, device = backed_up(desk, officer), digest_of(officer), officer.database.device
    desk.carriers.register(officer, desk.stick(), "ШКОЛА-9")
    deputy = training.login(Role.DEPUTY_HEAD_ACADEMIC)
    old = officer.database.path

    plan = desk.restoring.restore(officer, file, second=deputy.handle, second_password=deputy.password)
    training.sessions.remove(officer)

    assert plan.lost_entries == 2  # the registered stick, and the note of the backup itself
    assert plan.records["carrier"] == (1, 0)
    again = training.sign_in(Role.ARCHIVE_OFFICER)
    assert digest_of(again) == before
    assert again.database.device != device
    assert again.database.path != old
    assert old.exists()


@pytest.mark.requirement("S1-5g")
def test_after_a_restore_no_feed_goes_on_and_everybody_is_told_what_is_missing(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    file = backed_up(desk, officer)
    desk.carriers.register(officer, desk.stick(), "ШКОЛА-9")
    training.sign_out(officer)
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    deputy = training.login(Role.DEPUTY_HEAD_ACADEMIC)
    desk.restoring.restore(officer, file, second=deputy.handle, second_password=deputy.password)
    training.sessions.remove(officer)

    again = training.sign_in(Role.ARCHIVE_OFFICER)
    desk.archived(again, desk.stick("after"))
    report = DiagnosticsService().check(again)

    assert {finding.code for finding in report.findings} == {IntegrityCode.ENTRIES_MISSING}
    with again.database.read() as reading:
        rows = reading.connection.exec_driver_sql(
            "SELECT count(*) FROM feed JOIN log_entry ON feed.number = log_entry.feed AND sequence = 1 "
            "WHERE feed_id >> 30 = ?",
            (again.database.device,),
        )
        assert rows.scalar() == 2  # the staff's and that of the class


def test_one_person_alone_restores_nothing(desk: CustodyDesk, training: SchoolCase, officer: Session) -> None:
    file = backed_up(desk, officer)
    own, teacher = training.login(officer.signed_in.handle), training.login(Role.TEACHER)

    with pytest.raises(SamePersonError):
        desk.restoring.restore(officer, file, second=own.handle, second_password=own.password)
    with pytest.raises(SecondPersonError):
        desk.restoring.restore(officer, file, second=teacher.handle, second_password=teacher.password)
    with pytest.raises(WrongPasswordError):
        desk.restoring.restore(officer, file, second=teacher.handle, second_password="nothing like it")
    assert DiagnosticsService().check(officer).is_clean


@pytest.mark.requirement("S1-5g")
def test_the_dry_run_changes_nothing(desk: CustodyDesk, officer: Session) -> None:
    file = backed_up(desk, officer)
    names = sorted(path.name for path in desk.school.folder.iterdir())

    plan = desk.restoring.plan(officer, file)

    assert plan.lost_entries == 1  # the note of the backup
    assert sorted(path.name for path in desk.school.folder.iterdir()) == names


@pytest.mark.requirement("S1-5g")
def test_a_drill_finds_what_the_archive_would_bring_back(desk: CustodyDesk, officer: Session) -> None:
    file = desk.archived(officer, desk.stick())

    report = desk.drill.run(officer, file)

    assert report.is_clean
    assert report.new_entries == 1  # the note of the archive itself
    assert {difference.table for difference in report.changed} <= {"archive"}
    assert report.records["archive"] == (0, 1)
    assert all(then == today for name, (then, today) in report.records.items() if name != "archive")
    assert [row.differences for row in desk.drill.history(officer)] == [0]


@pytest.mark.requirement("S1-5g")
def test_a_drill_lists_what_was_corrected_on_the_pages_since(desk: CustodyDesk, officer: Session) -> None:
    file = desk.archived(officer, desk.stick())
    (group, *_) = desk.groups(officer)
    with officer.database.read() as reading:
        lesson, topic = reading.connection.exec_driver_sql(
            "SELECT lesson_id, topic FROM lesson NATURAL JOIN course WHERE class_group_id = ? AND topic != ''",
            (group,),
        ).first() or (0, "")
    with officer.database.write(officer.actor(Action.HAVE_ACCOUNT)) as work:
        work.record(class_scope(group), [TopicRecorded(LessonId(lesson), "Другая тема", 0)])

    (cell,) = desk.drill.run(officer, file).cells

    assert (cell.place is not None, cell.difference is not None) == (True, True)
    assert cell.difference is not None
    assert (cell.difference.live, cell.difference.logged) == (topic, "Другая тема")


@pytest.mark.requirement("S1-5g")
def test_a_drill_names_entries_that_the_journal_has_lost(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    training.sign_out(officer)
    kept = {path: path.read_bytes() for path in training.folder.glob("journal-*.db")}
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    stick = desk.stick()
    desk.archived(officer, stick)
    file = desk.archived(officer, stick)
    training.sign_out(officer)
    for path, content in kept.items():
        path.write_bytes(content)

    report = desk.drill.run(training.sign_in(Role.ARCHIVE_OFFICER), file)

    assert (report.is_clean, report.lost_entries) == (False, 1)


@pytest.mark.requirement("S4-6.4", "S0-5.4")
def test_an_old_archive_is_read_page_by_page_without_the_live_journal(desk: CustodyDesk, officer: Session) -> None:
    file = desk.archived(officer, desk.stick())
    before = officer.database.path.read_bytes()

    with desk.reading.opened(officer, file) as archive:
        course = archive.courses()[0]
        period = archive.periods()[0]
        page = archive.page(course.course, period.period)
        hits = archive.search(page.lessons[0].topic[:6])
        surname = archive.students()[0].name.surname
        people = archive.search(surname)

    assert page.lessons
    assert not page.access.can_write
    assert any(hit.text == page.lessons[0].topic for hit in hits)
    assert any(surname in hit.text for hit in people)
    assert officer.database.path.read_bytes() == before


def test_an_archive_is_not_opened_for_those_without_the_duty(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    file = desk.archived(officer, desk.stick())
    with pytest.raises(NotAllowedError), desk.reading.opened(training.sign_in(Role.TEACHER), file):
        pass


@pytest.mark.requirement("S0-4.14.16")
def test_a_new_key_makes_the_former_one_useless(desk: CustodyDesk, training: SchoolCase, officer: Session) -> None:
    old_key, old = officer.vault.dek, officer.database.path
    copy = shutil.copy(old, desk.place / "old.db")
    before = digest_of(officer)

    desk.rekeying.rekey(officer)
    training.sessions.remove(officer)

    again = training.sign_in(Role.ARCHIVE_OFFICER)
    assert digest_of(again) == before
    assert not old.exists()
    open_connection(desk.place / "old.db", old_key).close()
    with pytest.raises(NotADatabaseError):
        open_connection(again.database.path, old_key)
    assert copy
