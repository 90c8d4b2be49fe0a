"""Checkpoints: how far the log went is signed with archives, bundles, prints and copies; nobody can go behind it."""

# ruff: noqa: S608  the statements of a forger are put together from constants of the test
from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from ejournal_desktop.domain.changes_custody import CheckpointSigned
from ejournal_desktop.domain.checkpoints import NOTHING, facts_of, hash_of_checkpoint
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.integrity import IntegrityCode
from ejournal_desktop.security import keys, minisign
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.checkpoints import sign_checkpoint
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.checkpoints import last_checkpoint
from ejournal_desktop.sync.archive_reader import verify_container
from support.training_vault import VERSION

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.checkpoints import KeptCheckpoint
    from support.training_vault import SchoolCase
    from support.two_computers import TwoComputers

pytestmark = pytest.mark.requirement("S0-5.4", "S1-9a")


def last(session: Session) -> KeptCheckpoint | None:
    """Return the last checkpoint of this computer."""
    with session.database.read() as reading:
        return last_checkpoint(reading, session.database.device)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


def archived(training: SchoolCase, officer: Session, stick: Path) -> Path:
    """Archive one class and return the file."""
    service = ArchivesService(training.clock, VERSION)
    group = service.overview(officer).classes[0].class_group
    (written,) = service.create(officer, stick, [group])
    return Path(written.path)


def test_an_archive_holds_the_checkpoint_that_minisign_verifies(
    training: SchoolCase, officer: Session, tmp_path: Path
) -> None:
    container = verify_container(archived(training, officer, tmp_path).read_bytes(), verify_file=minisign.verify)
    mark = container.manifest.checkpoint
    assert mark is not None
    with ZipFile(BytesIO(keys.open_sealed(container.payload, [training.recovery_identity]))) as payload:
        payload.extractall(tmp_path, [f"checkpoints/{mark.number}.txt", f"checkpoints/{mark.number}.minisig"])
    public = tmp_path / "officer.pub"
    public.write_text(minisign.public_key_file(officer.vault.signing.public), encoding="ascii")
    text = tmp_path / "checkpoints" / f"{mark.number}.txt"

    signature = text.with_suffix(".minisig")
    command = [str(shutil.which("minisign")), "-Vm", str(text), "-x", str(signature), "-p", str(public)]
    subprocess.run(command, check=True, capture_output=True)

    assert hash_of_checkpoint(text.read_text(encoding="ascii")) == mark.hash
    assert facts_of(text.read_text(encoding="ascii"))["number"] == str(mark.number)


def test_each_checkpoint_names_the_one_before(training: SchoolCase, officer: Session) -> None:
    first = sign_checkpoint(officer, training.clock.now())
    second = sign_checkpoint(officer, training.clock.now())
    before, after = facts_of(first.text), facts_of(second.text)
    assert (before["previous"], after["previous"]) == (NOTHING, first.hash)
    assert before["heads"] != after["heads"]  # the first one is an entry itself
    assert DiagnosticsService().check(officer).is_clean


def cut_tail(connection: dbapi2.Connection) -> int:
    """Take the last entry of a class out of the log, past the program, and return its feed."""
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    number, feed = connection.execute("SELECT number, feed_id FROM feed WHERE scope = 'class' LIMIT 1").fetchone()
    for table in ("log_payload", "log_entry"):
        last = f"SELECT max(sequence) FROM {table} WHERE feed = ?"
        connection.execute(f"DELETE FROM {table} WHERE feed = ? AND sequence = ({last})", (number, number))
    for _, statement in triggers:
        connection.execute(statement)
    return int(feed)


def test_entries_taken_away_behind_a_checkpoint_are_named_to_whoever_never_saw_them(
    training: SchoolCase, officer: Session
) -> None:
    sign_checkpoint(officer, training.clock.now())
    with training.bare_database(officer) as connection:
        feed = cut_tail(connection)
    newcomer = training.sign_in(Role.DEPUTY_HEAD_UPBRINGING)

    found = DiagnosticsService().check(newcomer).findings

    assert feed in {one.feed for one in found if one.code is IntegrityCode.ENTRIES_MISSING}


def test_a_checkpoint_that_says_something_else_is_named(training: SchoolCase, officer: Session) -> None:
    sign_checkpoint(officer, training.clock.now())
    kept = last(officer)
    assert kept is not None
    with officer.database.write(officer.actor(Action.HAVE_ACCOUNT)) as work:
        other = kept.text.replace("number 1", "number 2")
        work.record(STAFF, [CheckpointSigned(2, other, "untrusted", ())])

    codes = [one.code for one in DiagnosticsService().check(officer).findings]

    assert codes == [IntegrityCode.ENTRY_REFUSED]


def test_the_copy_of_the_day_is_signed_with_the_digest_of_the_tables(training: SchoolCase, officer: Session) -> None:
    BackupsService(VaultStore(training.folder, VERSION, training.clock), training.clock).make_due(officer)
    kept = last(officer)
    assert kept is not None
    assert len(facts_of(kept.text)["state"]) == 64


def test_an_administrator_signs_on_coming_in_once_a_day(training: SchoolCase) -> None:
    for days, number in ((0, 1), (0, 1), (1, 2)):
        training.clock.moment += timedelta(days=days)
        session = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
        kept = last(session)
        assert kept is not None
        assert kept.number == number
        training.sign_out(session)
    teacher = training.sign_in(Role.TEACHER)
    assert last(teacher) == kept


@pytest.mark.requirement("S1-4c")
def test_a_bundle_brings_the_checkpoint_of_its_computer(pair: TwoComputers) -> None:
    pair.main.taken(pair.other.made(pair.stick))
    device = pair.other.officer.database.device
    with pair.main.officer.database.read() as reading:
        kept = last_checkpoint(reading, device)
    assert kept is not None
    assert facts_of(kept.text)["origin"].endswith(f"/{device}")
