"""A failed login reaches the audit log of whoever gets in next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.pending import (
    PENDING_FILE,
    FailedTry,
    PendingTries,
    clear_pending,
    leave_failed_try,
    pending_tries,
)

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import VaultCase

NOW = datetime(2026, 9, 7, 8, 30, tzinfo=UTC)
STATION = UserKeys.generate()
FIRST, SECOND = FailedTry("asanova", NOW), FailedTry("Бек\ud800ов", NOW + timedelta(seconds=4))


def test_failed_tries_are_read_by_the_next_person_and_then_forgotten(vault: VaultCase) -> None:
    body = vault.store.read().body
    leave_failed_try(vault.folder, body.workstation, FIRST)
    leave_failed_try(vault.folder, body.workstation, SECOND)
    left = pending_tries(vault.folder, vault.session.workstation_identity)
    assert left == PendingTries([FIRST, FailedTry("Бек?ов", SECOND.moment)], unreadable=0)
    clear_pending(vault.folder)
    assert pending_tries(vault.folder, vault.session.workstation_identity) == PendingTries([], unreadable=0)


def test_file_tells_a_finder_no_login(tmp_path: Path) -> None:
    leave_failed_try(tmp_path, STATION.recipient, FIRST)
    assert b"asanova" not in (tmp_path / PENDING_FILE).read_bytes()


def test_notes_for_a_former_key_are_counted(tmp_path: Path) -> None:
    leave_failed_try(tmp_path, UserKeys.generate().recipient, FIRST)
    leave_failed_try(tmp_path, STATION.recipient, FIRST)
    assert pending_tries(tmp_path, STATION.identity) == PendingTries([FIRST], unreadable=1)


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"format":1,"notes":["!"]}'])
def test_damaged_file_counts_as_one_unreadable_note_and_takes_new_ones(tmp_path: Path, content: bytes) -> None:
    (tmp_path / PENDING_FILE).write_bytes(content)
    leave_failed_try(tmp_path, STATION.recipient, FIRST)
    assert pending_tries(tmp_path, STATION.identity) == PendingTries([FIRST], unreadable=1)


def test_guesser_cannot_fill_the_disk(tmp_path: Path) -> None:
    (tmp_path / PENDING_FILE).write_bytes(b'{"format":1,"notes":[' + b",".join([b'"A"'] * 500) + b"]}")
    leave_failed_try(tmp_path, STATION.recipient, FailedTry("x" * 100_000, NOW))
    left = pending_tries(tmp_path, STATION.identity)
    assert (len(left.tries), left.unreadable) == (1, 499)
    assert len(left.tries[0].handle) == 128
