"""A guesser at the keyboard is slowed down, nobody is locked out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.security.errors import ThrottledError
from ejournal_desktop.security.throttle import FREE_TRIES, THROTTLE_FILE, Throttle

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 9, 7, 8, 30, tzinfo=UTC)


def _fail(throttle: Throttle, times: int, *, handle: str = "asanova", now: datetime = NOW) -> datetime:
    """Fail as often as asked, waiting as long as told; return the moment of the last try."""
    for _ in range(times):
        now += timedelta(seconds=throttle.seconds_to_wait(handle, now))
        throttle.count_try(handle, now)
    return now


def test_five_tries_are_free_and_the_sixth_waits_half_a_minute(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path)
    _fail(throttle, FREE_TRIES)
    with pytest.raises(ThrottledError) as caught:
        throttle.count_try("asanova", NOW)
    assert caught.value.fields == {"seconds": 30}


def test_waits_double_up_to_a_quarter_of_an_hour(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path)
    waits, now = [], _fail(throttle, FREE_TRIES)
    for _ in range(7):
        waits.append(throttle.seconds_to_wait("asanova", now))
        now = _fail(throttle, 1, now=now)
    assert waits == [30, 60, 120, 240, 480, 900, 900]


def test_refused_try_does_not_lengthen_the_wait(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path)
    _fail(throttle, FREE_TRIES)
    with pytest.raises(ThrottledError):
        throttle.count_try("asanova", NOW + timedelta(seconds=20))
    assert throttle.seconds_to_wait("asanova", NOW + timedelta(seconds=20)) == 10


def test_success_forgets_the_failures(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path)
    _fail(throttle, FREE_TRIES - 1)
    throttle.succeeded("Asanova ")
    _fail(throttle, FREE_TRIES)
    assert throttle.seconds_to_wait("asanova", NOW) == 30


def test_other_people_are_not_slowed(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path)
    _fail(throttle, FREE_TRIES + 3)
    throttle.count_try("bekov", NOW)


def test_restart_does_not_clear_the_wait(tmp_path: Path) -> None:
    _fail(Throttle(tmp_path), FREE_TRIES)
    assert 29 <= Throttle(tmp_path).seconds_to_wait("asanova", NOW) <= 30


def test_clock_set_back_by_years_costs_one_wait_and_no_more(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path)
    _fail(throttle, FREE_TRIES)
    past = NOW - timedelta(days=6000)
    assert throttle.seconds_to_wait("asanova", past) == 30
    with pytest.raises(ThrottledError) as caught:
        throttle.count_try("asanova", past)
    assert caught.value.fields == {"seconds": 30}
    throttle.count_try("asanova", past + timedelta(seconds=30))


def test_logins_are_not_kept_in_clear(tmp_path: Path) -> None:
    _fail(Throttle(tmp_path), 1, handle="my secret password")
    assert b"secret" not in (tmp_path / THROTTLE_FILE).read_bytes()


def test_many_invented_logins_neither_grow_the_file_nor_free_a_slowed_one(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path)
    _fail(throttle, FREE_TRIES)
    for number in range(300):
        throttle.count_try(f"nobody{number}", NOW)
    assert throttle.seconds_to_wait("asanova", NOW) == 30
    assert (tmp_path / THROTTLE_FILE).stat().st_size < 32 * 1024


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 9, b"{}", b"[" * 100_000, b'{"format":1,"tries":[{"failed":9,"last":9007199254740991,"login":"a"}]}'],
)
def test_damaged_file_locks_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / THROTTLE_FILE).write_bytes(content)
    throttle = Throttle(tmp_path)
    throttle.count_try("asanova", NOW)
    assert throttle.seconds_to_wait("asanova", NOW) == 0


def test_unwritable_folder_still_counts_in_memory(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path / "gone")
    _fail(throttle, FREE_TRIES)
    assert throttle.seconds_to_wait("asanova", NOW) == 30
