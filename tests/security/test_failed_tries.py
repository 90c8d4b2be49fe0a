"""Failed tries are noted beside the vault: few bytes, no words, and never in anybody's way."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.access_kinds import NOBODY, TryKind
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.failed_tries import (
    MOST_NOTES,
    TRIES_FILE,
    forget_noted_tries,
    note_failed_try,
    noted_tries,
)
from support.training_school import LATE_NOVEMBER

if TYPE_CHECKING:
    from pathlib import Path

TEACHER = AccountId(7)
pytestmark = pytest.mark.requirement("S1-2.3")


def _note(folder: Path, seconds: float, kind: TryKind = TryKind.PASSWORD) -> datetime:
    moment = LATE_NOVEMBER + timedelta(seconds=seconds)
    note_failed_try(folder, TEACHER, kind, moment)
    return moment


def test_tries_come_back_in_their_order_with_their_times_and_are_forgotten_at_once(tmp_path: Path) -> None:
    moments = [_note(tmp_path, 0), _note(tmp_path, 40, TryKind.PIN)]

    found = noted_tries(tmp_path, LATE_NOVEMBER)
    forget_noted_tries(tmp_path)
    forget_noted_tries(tmp_path)

    assert [(note.account, note.kind, note.first) for note in found] == [
        (TEACHER, TryKind.PASSWORD, moments[0]),
        (TEACHER, TryKind.PIN, moments[1]),
    ]
    assert noted_tries(tmp_path, LATE_NOVEMBER) == ()


def test_tries_of_one_second_are_one_line(tmp_path: Path) -> None:
    for part in (0.1, 0.5, 0.9):
        _note(tmp_path, part)

    assert [note.tries for note in noted_tries(tmp_path, LATE_NOVEMBER)] == [3]


def test_full_note_stays_small_and_counts_what_it_cannot_name(tmp_path: Path) -> None:
    moment = LATE_NOVEMBER.isoformat()
    row = f'{{"account":7,"first":"{moment}","kind":"password","last":"{moment}","tries":1}}'
    full = '{"format":1,"tries":[' + ",".join([row] * MOST_NOTES) + "]}"
    (tmp_path / TRIES_FILE).write_text(full, encoding="ascii")
    for second in (10, 20, 30):
        _note(tmp_path, second)

    *named, rest = noted_tries(tmp_path, LATE_NOVEMBER)
    assert len(named) == MOST_NOTES
    assert (rest.kind, rest.account, rest.tries) == (TryKind.OVERFLOW, NOBODY, 3)
    assert rest.last - rest.first == timedelta(seconds=20)
    assert (tmp_path / TRIES_FILE).stat().st_size < 64 * 1024


def test_damaged_note_says_so_and_takes_further_tries(tmp_path: Path) -> None:
    (tmp_path / TRIES_FILE).write_bytes(b"damaged")
    _note(tmp_path, 5)

    kinds = [note.kind for note in noted_tries(tmp_path, LATE_NOVEMBER)]
    assert kinds == [TryKind.UNREADABLE, TryKind.PASSWORD]


@pytest.mark.parametrize(
    "row",
    [
        '{"account":1,"first":"2026-11-20T12:00:00","kind":"pin","last":"2026-11-20T12:00:00+06:00","tries":1}',
        '{"account":1,"first":"9999-11-20T12:00:00+06:00","kind":"pin","last":"2026-11-20T12:00:00+06:00","tries":1}',
        '{"account":1,"first":"2026-11-20T12:00:00+06:00","kind":"x","last":"2026-11-20T12:00:00+06:00","tries":1}',
        '{"account":1,"first":"2026-11-20T12:00:00+06:00","kind":"pin","last":"2026-11-20T12:00:00+06:00","tries":0}',
    ],
)
def test_line_that_nobody_here_wrote_makes_the_note_unreadable(tmp_path: Path, row: str) -> None:
    (tmp_path / TRIES_FILE).write_text('{"format":1,"tries":[' + row + "]}", encoding="ascii")

    assert [note.kind for note in noted_tries(tmp_path, LATE_NOVEMBER)] == [TryKind.UNREADABLE]
