"""Failed tries before anybody is in: left for the audit log of the next login (security.md D-18, S1-2.3).

Each is sealed to the workstation, so the file tells a finder nothing, not even which logins there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import read_small, write_durably
from ejournal_desktop.security import canonical
from ejournal_desktop.security.errors import DamagedSealedError, NotCanonicalError, NotForUsError
from ejournal_desktop.security.keys import open_sealed, seal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

PENDING_FILE: Final = "pending"
_MOST_TRIES: Final = 500
_MOST_HANDLE: Final = 128
_MOST_BYTES: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FailedTry:
    """A login as it was typed, and when."""

    handle: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class PendingTries:
    """What had been left; ``unreadable`` notes were damaged or meant for a former database key."""

    tries: Sequence[FailedTry]
    unreadable: int


def leave_failed_try(folder: Path, recipient: str, failed: FailedTry) -> None:
    """Add one failed try to the file; beyond five hundred the oldest make room.

    Args:
        folder: the data folder, whose process lock the caller holds.
        recipient: ``VaultBody.workstation``.
        failed: the try; of an overlong login only the beginning is kept.

    Raises:
        DeviceError: the note could not be written.
    """
    note = canonical.encode({"handle": _storable(failed.handle), "moment": failed.moment.isoformat()})
    notes = [*_notes(folder), canonical.text_of(seal(note, [recipient]))]
    _write(folder, notes[-_MOST_TRIES:])


def pending_tries(folder: Path, identity: str) -> PendingTries:
    """Return the tries left so far, oldest first.

    Args:
        folder: the data folder.
        identity: ``vault_body.workstation_identity`` of the open vault's key.

    Raises:
        DeviceError: the file could not be read.
    """
    notes = _notes(folder)
    tries = list(_readable(notes, identity))
    return PendingTries(tries=tries, unreadable=len(notes) - len(tries))


def clear_pending(folder: Path) -> None:
    """Forget the tries, once they stand in the audit log.

    Raises:
        DeviceError: the file could not be written.
    """
    if _notes(folder):
        _write(folder, ())


def _storable(handle: str) -> str:
    return handle[:_MOST_HANDLE].encode("utf-8", "replace").decode("utf-8")


def _write(folder: Path, notes: Sequence[str]) -> None:
    write_durably(folder / PENDING_FILE, canonical.encode({"format": 1, "notes": list(notes)}))


def _notes(folder: Path) -> Sequence[str]:
    data = read_small(folder / PENDING_FILE, at_most=_MOST_BYTES)
    if data is None:
        return ()
    try:
        fields = canonical.decode(data)
        fields.require_format(1)
        return fields.texts("notes")
    except NotCanonicalError:
        return ("",)  # counts as one note that nobody can read


def _readable(notes: Iterable[str], identity: str) -> Iterable[FailedTry]:
    for note in notes:
        try:
            fields = canonical.decode(open_sealed(canonical.bytes_of(note), [identity]))
            yield FailedTry(handle=fields.text("handle"), moment=datetime.fromisoformat(fields.text("moment")))
        except (NotCanonicalError, NotForUsError, DamagedSealedError, ValueError):
            continue
