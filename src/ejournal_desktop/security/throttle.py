"""Slowing down a guesser at the keyboard: five free tries, then waits that double (security.md D-18).

A copied disk is stopped by Argon2id only. Nobody is ever locked out for good, and nobody for another's tries.
Logins are kept as hashes: people type passwords into the wrong box.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import read_small, write_durably
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.security import canonical
from ejournal_desktop.security.errors import NotCanonicalError, ThrottledError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

THROTTLE_FILE: Final = "throttle"
FREE_TRIES: Final = 5
FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(minutes=15)
_MOST_LOGINS: Final = 256
_MOST_BYTES: Final = 64 * 1024
_NAME_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class Tries:
    """How many tries of one login failed in a row, and when the last one was."""

    failed: int
    last: datetime

    @property
    def wait(self) -> timedelta:
        """How long the next try has to wait after the last one."""
        if self.failed < FREE_TRIES:
            return timedelta(0)
        doublings = min(self.failed - FREE_TRIES, 10)
        return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)

    def left(self, now: datetime) -> timedelta:
        """How long it has still to wait; a clock that ran backwards never makes it longer than one wait."""
        return max(timedelta(0), min(self.wait, self.last + self.wait - now))

    def after_failure(self, now: datetime) -> Tries:
        """The state after one more failure."""
        return Tries(failed=self.failed + 1, last=now)


class Throttle:
    """The failed tries of all logins, kept in the data folder so that a restart does not clear them."""

    __slots__ = ("_path", "_tries")

    def __init__(self, folder: Path) -> None:
        self._path = folder / THROTTLE_FILE
        self._tries = _loaded(read_small(self._path, at_most=_MOST_BYTES))

    def seconds_to_wait(self, handle: str, now: datetime) -> int:
        """Return how long this login has to wait, in full seconds; 0 when it may try."""
        tries = self._tries.get(_name(handle))
        return -(-tries.left(now) // timedelta(seconds=1)) if tries else 0

    def count_try(self, handle: str, now: datetime) -> None:
        """Count a try before the password is checked, so that killing the program does not save it.

        Raises:
            ThrottledError: it has to wait; this try is not counted.
        """
        self._restart_waits_from_the_future(now)
        seconds = self.seconds_to_wait(handle, now)
        if seconds:
            raise ThrottledError(seconds=seconds)
        name = _name(handle)
        self._tries[name] = self._tries.pop(name, Tries(failed=0, last=now)).after_failure(now)
        self._save()

    def succeeded(self, handle: str) -> None:
        """Forget the failed tries of this login."""
        if self._tries.pop(_name(handle), None):
            self._save()

    def _restart_waits_from_the_future(self, now: datetime) -> None:
        """A clock set back must neither lock a person out for years nor free a guesser."""
        for name, tries in self._tries.items():
            if tries.last > now:
                self._tries[name] = Tries(failed=tries.failed, last=now)

    def _save(self) -> None:
        while len(self._tries) > _MOST_LOGINS:
            del self._tries[min(self._tries, key=lambda name: self._tries[name].failed)]
        try:
            write_durably(self._path, _encoded(self._tries))
        except DeviceError:
            # a full or read-only disk must not keep people from their journal; the waits still hold in memory
            return


def _name(handle: str) -> str:
    text = "ejournal/throttle/1\0" + normalised(handle).casefold()
    return canonical.text_of(sha256(text.encode("utf-8", "surrogatepass")).digest()[:_NAME_LENGTH])


def _encoded(tries: Mapping[str, Tries]) -> bytes:
    rows = [
        {"login": name, "failed": entry.failed, "last": int(entry.last.timestamp())} for name, entry in tries.items()
    ]
    return canonical.encode({"format": 1, "tries": rows})


def _loaded(data: bytes | None) -> dict[str, Tries]:
    """Return what stands in the file; a damaged one counts as empty, for it must not lock anybody out."""
    try:
        fields = canonical.decode(data or b"")
        fields.require_format(1)
        return {row.text("login"): _row(row) for row in fields.fields_list("tries")}
    except NotCanonicalError:
        return {}


def _row(row: canonical.Fields) -> Tries:
    try:
        return Tries(failed=row.integer("failed"), last=datetime.fromtimestamp(row.integer("last"), tz=UTC))
    except (ValueError, OverflowError, OSError) as error:
        raise NotCanonicalError from error
