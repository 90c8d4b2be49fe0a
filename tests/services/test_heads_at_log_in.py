"""A base put back, a log cut short or a file of heads taken away is told at the next log-in (security.md D-35)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes_custody import RestorePerformed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.readmodels.heads import HeadsState
from ejournal_desktop.readmodels.integrity import IntegrityCode
from ejournal_desktop.security.heads import HEADS_FILE
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.heads import compared_heads
from ejournal_desktop.storage.backup import start_incarnation
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.notes import notes_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.notes import ReceivedNote
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def deputy(training: SchoolCase) -> Session:
    """A deputy head who has worked at this computer before."""
    training.sign_out(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    return training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)


def _record(training: SchoolCase, *changes: RestorePerformed) -> None:
    administrator = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    with administrator.database.write(administrator.actor(Action.BACKUP_AND_RESTORE)) as work:
        work.record(STAFF, changes)
    training.sign_out(administrator)


def test_an_honest_log_raises_no_alarm_at_the_first_and_at_the_next_log_in(
    training: SchoolCase, deputy: Session
) -> None:
    first = training.sign_in(Role.TEACHER)
    assert [compared_heads(session).state for session in (first, deputy)] == [HeadsState.SOUND, HeadsState.SOUND]


@pytest.mark.requirement("S0-4.14.17")
def test_a_deleted_file_of_heads_is_an_alarm_to_whoever_had_been_here(training: SchoolCase, deputy: Session) -> None:
    (training.folder / HEADS_FILE).unlink()

    assert training.access.arrival(deputy).heads.is_alarm
    assert compared_heads(deputy).state is HeadsState.ABSENT
    assert IntegrityCode.HEADS_ABSENT in {finding.code for finding in DiagnosticsService().check(deputy).findings}


@pytest.mark.requirement("S0-4.14.17")
def test_yesterdays_base_is_an_alarm_at_the_log_in(training: SchoolCase, deputy: Session) -> None:
    training.sign_out(deputy)
    before = {path: path.read_bytes() for path in training.folder.glob("journal-*.db")}
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    with session.database.write(session.actor(Action.CONTROL)) as work:
        work.record(STAFF, [RestorePerformed("x", session.signed_in.account, 0)])
    training.sign_out(session)
    for path, content in before.items():
        path.write_bytes(content)

    report = compared_heads(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))

    assert report.state is HeadsState.CUT
    assert len(report.missing) == 1


@pytest.mark.requirement("S0-4.14.17")
def test_the_deputy_head_is_told_once_of_entries_that_a_teacher_misses(training: SchoolCase) -> None:
    _cut_what_was_seen_by(training, Role.TEACHER)
    teacher, deputy = training.sign_in(Role.TEACHER), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    before = _notes(deputy)

    for _ in range(2):
        training.access.tell_of_alarm(training.access.arrival(teacher), "не хватает записей")

    (note,) = [note for note in _notes(deputy) if note not in before]
    assert (note.text, note.author) == ("не хватает записей", teacher.signed_in.name.with_initials)


def test_a_cut_that_reaches_further_is_told_again(training: SchoolCase) -> None:
    for _ in range(2):
        _cut_what_was_seen_by(training, Role.TEACHER)
        teacher = training.sign_in(Role.TEACHER)
        assert training.access.tell_of_alarm(training.access.arrival(teacher), "ещё") == 1
        training.sign_out(teacher)


def test_nobody_is_told_of_an_honest_log(training: SchoolCase, deputy: Session) -> None:
    before = _notes(deputy)
    assert training.access.tell_of_alarm(training.access.arrival(deputy), "ничего") == 0
    assert _notes(deputy) == before


def _cut_what_was_seen_by(training: SchoolCase, role: Role) -> None:
    """Put back the base as it was before an entry which a person saw."""
    (path,) = training.folder.glob("journal-*.db")
    copy = path.read_bytes()
    _record(training, RestorePerformed("x", AccountId(1), 0))
    training.sign_out(training.sign_in(role))
    path.write_bytes(copy)


def _notes(session: Session) -> Sequence[ReceivedNote]:
    with session.database.read() as reading:
        return notes_to(reading, session.signed_in.staff)


def test_a_damaged_file_of_heads_is_an_alarm(training: SchoolCase, deputy: Session) -> None:
    (training.folder / HEADS_FILE).write_bytes(b"not what was sealed")

    assert compared_heads(deputy).state is HeadsState.DAMAGED


def test_a_registered_restore_is_told_and_no_alarm(training: SchoolCase, deputy: Session) -> None:
    """The copy is older than what the deputy saw; the restore opened a new incarnation and stands in its log."""
    path, key = deputy.database.path, deputy.vault.dek
    with training.bare_database(deputy) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = path.read_bytes()
    _record(training, RestorePerformed("x", deputy.signed_in.account, 0))
    training.sign_out(deputy)
    path.write_bytes(copy)
    start_incarnation(path, key, device=77)
    _record(training, RestorePerformed("copy", deputy.signed_in.account, 1))

    back = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    assert compared_heads(back).state is HeadsState.RESTORED
    training.sign_out(back)

    assert compared_heads(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)).state is HeadsState.SOUND
