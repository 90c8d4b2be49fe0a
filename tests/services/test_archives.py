"""The weekly archive of a class: who makes it, what is written, and what a failure leaves."""

# ruff: noqa: S608  table names are constants of the test
from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import HomeroomTeacherAssigned
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.readmodels.archive import Freshness, VerdictWord
from ejournal_desktop.readmodels.archives import ArchivePhase
from ejournal_desktop.security import minisign
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_building import READERS
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archives import WORK_FOLDER, ArchivesService, ArchiveWatch
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.archive_content import JOURNAL_TABLES, journal_digests
from ejournal_desktop.storage.queries.archives import recipients
from ejournal_desktop.sync.archive_reader import verify_container
from support.clear_text import clear_traces, telling_names
from support.training_vault import CLASSES, MARKED_CLASS, VERSION, copied_school

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.archives import ArchiveProgress
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

LEVELS = 4
MAKERS = (Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def archives(training: SchoolCase) -> ArchivesService:
    return ArchivesService(training.clock, VERSION)


def groups(training: SchoolCase, session: Session) -> list[ClassGroupId]:
    return [row.class_group for row in archives(training).overview(session).classes]


def verdict(training: SchoolCase, path: str) -> VerdictWord:
    store = VaultStore(training.folder, VERSION, training.clock)
    return ArchiveCheckService(store).verify(Path(path)).word


@pytest.mark.requirement("S1-9a", "S0-5.4")
def test_every_class_gets_a_file_of_its_own_that_is_genuine(
    training: SchoolCase, officer: Session, stick: Path
) -> None:
    written = archives(training).create(officer, stick, groups(training, officer))

    assert [row.record.class_title for row in written] == list(CLASSES)
    for row in written:
        assert verdict(training, row.path) in (VerdictWord.GENUINE_COMPLETE, VerdictWord.GENUINE_FRESHNESS_UNKNOWN)
        assert row.size == Path(row.path).stat().st_size


@pytest.mark.requirement("S1-9a")
def test_a_class_is_due_until_the_week_has_its_archive(training: SchoolCase, officer: Session, stick: Path) -> None:
    first, second = groups(training, officer)
    assert all(row.is_due for row in archives(training).overview(officer).classes)

    archives(training).create(officer, stick, [first])

    overview = archives(training).overview(officer)
    assert [row.is_due for row in overview.classes] == [False, True]
    assert [row.class_group for row in overview.history] == [first]
    assert second not in {row.class_group for row in overview.history}


@pytest.mark.requirement("S1-9a")
def test_the_next_archive_names_the_one_before(training: SchoolCase, officer: Session, stick: Path) -> None:
    (group, _) = groups(training, officer)
    service = archives(training)

    (first,) = service.create(officer, stick, [group])
    (second,) = service.create(officer, stick, [group])

    assert (first.record.number, second.record.number) == (1, 2)
    assert first.path != second.path
    manifest = verify_container(Path(second.path).read_bytes(), verify_file=minisign.verify).manifest
    assert manifest.previous == first.record.manifest_hash


@pytest.mark.requirement("S4-1.7", "S1-9a")
def test_a_value_nobody_signed_is_named_and_the_archive_holds_what_was_signed(
    training: SchoolCase, officer: Session, stick: Path
) -> None:
    with training.bare_database(officer) as connection:
        lesson, student, signed = connection.execute("SELECT lesson_id, student_id, value FROM mark").fetchone()
        connection.execute("UPDATE mark SET value = 'forged' WHERE lesson_id = ? AND student_id = ?", (lesson, student))

    first, second = archives(training).create(officer, stick, groups(training, officer))

    (found,) = second.differences
    assert found.difference is not None
    assert found.place is not None
    assert (found.difference.live, found.difference.logged) == ("forged", signed)
    assert found.place.class_title == second.record.class_title
    assert first.differences == ()
    store = VaultStore(training.folder, VERSION, training.clock)
    assert ArchiveCheckService(store).verify(Path(second.path), officer).level == LEVELS
    tell = partial(archives(training).tell_of_differences, officer, [first, second], "в журнале не то, что подписано")
    assert (tell() > 0, tell()) == (True, 0)


def test_every_table_of_the_class_is_compared(training: SchoolCase, officer: Session) -> None:
    group = groups(training, officer)[CLASSES.index(MARKED_CLASS)]
    with officer.database.read() as reading:
        before = journal_digests(reading, group)
    with training.bare_database(officer) as connection:
        for table in reversed(JOURNAL_TABLES):  # courses last: by them the others are found
            connection.execute(f"DELETE FROM {table.name}")
            with officer.database.read() as reading:
                after = journal_digests(reading, group)
            assert after[table.name] != before[table.name]


@pytest.mark.requirement("S4-1.6")
@pytest.mark.parametrize("role", [role for role in Role if role not in MAKERS and role is not Role.HOMEROOM_TEACHER])
def test_no_other_office_makes_archives(training: SchoolCase, role: Role, stick: Path) -> None:
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    group = groups(training, officer)[0]
    session = training.sign_in(role)

    with pytest.raises(NotAllowedError):
        archives(training).create(session, stick, [group])
    assert list(stick.iterdir()) == []


def test_the_run_tells_how_far_it_is_and_never_goes_back(training: SchoolCase, officer: Session, stick: Path) -> None:
    told: list[ArchiveProgress] = []

    archives(training).create(officer, stick, groups(training, officer), watch=ArchiveWatch(told.append))

    shares = [step.thousandths for step in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1000
    assert {step.phase for step in told} == set(ArchivePhase)


def test_a_stopped_run_keeps_what_was_finished(training: SchoolCase, officer: Session, stick: Path) -> None:
    finished: list[ArchiveProgress] = []

    def note(step: ArchiveProgress) -> None:
        if step.phase is ArchivePhase.FINISH and step.done_classes == 0:
            finished.append(step)

    watch = ArchiveWatch(note, lambda: bool(finished))
    with pytest.raises(DeviceError):
        archives(training).create(officer, stick, groups(training, officer), watch=watch)

    assert len(archives(training).overview(officer).history) <= 1
    assert [path for path in stick.iterdir() if path.suffix != ".zip"] == []


def test_a_carrier_that_is_gone_leaves_no_entry(training: SchoolCase, officer: Session, tmp_path: Path) -> None:
    with pytest.raises(DeviceError):
        archives(training).create(officer, tmp_path / "gone", groups(training, officer))

    assert archives(training).overview(officer).history == ()


def test_an_unknown_class_is_named(training: SchoolCase, officer: Session, stick: Path) -> None:
    with pytest.raises(UnknownRecordError):
        archives(training).create(officer, stick, [ClassGroupId(5)])


@pytest.mark.requirement("S0-1.10", "S0-4.14.16")
def test_an_archive_and_its_traces_hold_no_name_in_clear(training: SchoolCase, officer: Session, stick: Path) -> None:
    archives(training).create(officer, stick, groups(training, officer))
    with officer.database.read() as reading:
        students, staff = (
            [row[0] for row in reading.connection.exec_driver_sql(f"SELECT DISTINCT surname FROM {table}")]
            for table in ("student", "staff_member")
        )
    names = telling_names(students, staff)
    assert len(names) > 20

    assert clear_traces(stick, names) == []
    assert clear_traces(training.folder, names) == []
    assert list((training.folder / WORK_FOLDER).iterdir()) == []


@pytest.mark.requirement("S4-1.7")
def test_writing_archives_leaves_a_clean_journal(training: SchoolCase, officer: Session, stick: Path) -> None:
    archives(training).create(officer, stick, groups(training, officer))

    assert DiagnosticsService().check(officer).is_clean


@pytest.mark.requirement("S0-5.4")
@pytest.mark.parametrize("place", [0, 100, -100, -1])
def test_a_file_with_one_flipped_bit_is_never_genuine(
    training: SchoolCase, officer: Session, stick: Path, place: int
) -> None:
    (row,) = archives(training).create(officer, stick, groups(training, officer)[:1])
    path = stick / row.record.file_name
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)

    assert verdict(training, row.path) is VerdictWord.DAMAGED


def exchange(stick: Path) -> Path:
    """Pull a stick and put another into its place; return the one that was pulled."""
    pulled = stick.rename(stick.with_name("pulled"))
    stick.mkdir()
    return pulled


@pytest.mark.parametrize("phase", [ArchivePhase.COLLECT, ArchivePhase.WRITE, ArchivePhase.READ_BACK])
@pytest.mark.requirement("S1-9a")
def test_a_stick_exchanged_in_the_middle_gets_nothing_and_nothing_is_registered_for_it(
    training: SchoolCase, officer: Session, stick: Path, phase: ArchivePhase
) -> None:
    pulled: list[Path] = []

    def swap(step: ArchiveProgress) -> None:
        if step.phase is phase and not pulled:
            pulled.append(exchange(stick))

    with pytest.raises(DeviceError):
        archives(training).create(officer, stick, groups(training, officer), watch=ArchiveWatch(swap))

    assert list(stick.iterdir()) == []
    assert list(pulled[0].glob("*.zip")) == []
    assert archives(training).overview(officer).history == ()


@pytest.mark.requirement("S1-9a")
def test_what_was_read_back_before_the_stick_was_exchanged_is_whole_and_registered(
    training: SchoolCase, officer: Session, stick: Path
) -> None:
    pulled: list[Path] = []
    finishing: list[ArchiveProgress] = []

    def swap(step: ArchiveProgress) -> None:
        if step.phase is ArchivePhase.FINISH:
            finishing.append(step)
        if len(finishing) == 2 and not pulled:
            pulled.append(exchange(stick))

    with pytest.raises(DeviceError):
        archives(training).create(officer, stick, groups(training, officer), watch=ArchiveWatch(swap))

    (record,) = archives(training).overview(officer).history
    assert verdict(training, str(pulled[0] / record.file_name)) is VerdictWord.GENUINE_FRESHNESS_UNKNOWN
    assert list(stick.iterdir()) == []


@pytest.mark.requirement("S1-9a")
def test_a_clock_that_goes_back_neither_breaks_the_chain_nor_overwrites_an_archive(
    training: SchoolCase, officer: Session, stick: Path
) -> None:
    service, group = archives(training), groups(training, officer)[0]
    (first,) = service.create(officer, stick, [group])
    training.clock.moment -= timedelta(days=40)
    (second,) = service.create(officer, stick, [group])

    assert (first.record.number, second.record.number) == (1, 2)
    assert len(list(stick.glob("*.zip"))) == 2
    assert verdict(training, first.path) is VerdictWord.GENUINE_FRESHNESS_UNKNOWN
    assert verdict(training, second.path) is VerdictWord.GENUINE_FRESHNESS_UNKNOWN
    assert DiagnosticsService().check(officer).is_clean


@pytest.mark.requirement("S0-5.4")
def test_the_same_number_with_other_content_is_called_a_fork(
    training: SchoolCase, training_template: Path, officer: Session, stick: Path, tmp_path: Path
) -> None:
    """A copy of the whole journal went its own way on another computer."""
    twin = copied_school(training_template, tmp_path / "twin")
    there = twin.sign_in(Role.ARCHIVE_OFFICER)
    twin.clock.moment += timedelta(hours=1)
    group = groups(training, officer)[0]
    (own,) = archives(training).create(officer, stick, [group])
    (other,) = archives(twin).create(there, stick, [group])
    check = ArchiveCheckService(VaultStore(training.folder, VERSION, training.clock))

    assert own.record.number == other.record.number
    assert check.verify(Path(own.path), officer).freshness is Freshness.NEWEST_KNOWN
    assert check.verify(Path(other.path), officer).freshness is Freshness.FORK
    twin.close()


@pytest.mark.requirement("S1-9a")
def test_an_archive_is_sealed_to_the_homeroom_teacher_of_its_day_and_to_no_former_one(
    training: SchoolCase, officer: Session
) -> None:
    group, today = groups(training, officer)[-1], training.clock.now().date()
    follower = HomeroomTeacherAssigned(group, training.sign_in(Role.TEACHER).signed_in.staff, today)
    with officer.database.write(officer.actor(Action.HAVE_ACCOUNT)) as work:
        work.record(class_scope(group), [follower])

    with officer.database.read() as reading:
        former, now = (set(recipients(reading, group, READERS, today - timedelta(days=ago))) for ago in (1, 0))

    assert (len(former - now), len(now - former)) == (1, 1)
