"""Failed tries before anybody is in, noted beside the vault for the log of the next log-in (security.md D-18, S1-2.3).

The file holds numbers of accounts and times only: people type passwords into the wrong box, so of an unknown log-in
nothing but the try is kept. It never grows beyond ``MOST_NOTES`` lines, and no state of it keeps anybody out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.access_kinds import NOBODY, TryKind
from ejournal_desktop.files.durable import flush_folder, read_small, translated_os_errors, write_durably
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security import canonical
from ejournal_desktop.security.errors import NotCanonicalError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TRIES_FILE: Final = "tries"
MOST_NOTES: Final = 200
_MOST_BYTES: Final = 64 * 1024
_MOST_TRIES: Final = 1_000_000
_YEARS: Final = range(1970, 2200)  # a computer whose battery is dead begins anywhere


@dataclass(frozen=True, slots=True)
class NotedTries:
    """Tries of one kind against one account within a second; those beyond the bound stand in one line together."""

    account: AccountId
    kind: TryKind
    first: datetime
    last: datetime
    tries: int = 1

    def is_like(self, other: NotedTries) -> bool:
        """Tell whether another try belongs into the same line."""
        is_same = (self.account, self.kind) == (other.account, other.kind)
        return is_same and (self.kind is TryKind.OVERFLOW or int(self.first.timestamp()) == int(other.last.timestamp()))


def note_failed_try(folder: Path, account: AccountId, kind: TryKind, moment: datetime) -> None:
    """Note one failed try.

    Args:
        folder: the data folder, whose process lock the caller holds.
        account: ``NOBODY`` for a log-in that is not known here.
        kind: what was wrong.
        moment: when, as the computer claims.

    Raises:
        DeviceError: the note could not be written; the former ones stand.
    """
    notes = list(noted_tries(folder, moment))
    failed = NotedTries(account, kind, moment, moment)
    if len(notes) >= MOST_NOTES and not any(note.is_like(failed) for note in notes):
        failed = replace(failed, account=AccountId(NOBODY), kind=TryKind.OVERFLOW)
    place = next((place for place, note in enumerate(notes) if note.is_like(failed)), None)
    if place is None:
        notes.append(failed)
    else:
        notes[place] = replace(notes[place], last=moment, tries=notes[place].tries + 1)
    write_durably(folder / TRIES_FILE, canonical.encode({"format": 1, "tries": [_row(note) for note in notes]}))


def noted_tries(folder: Path, now: datetime) -> Sequence[NotedTries]:
    """Return what was noted, in the order of the tries; of a file that is not whole one line that says so."""
    try:
        data = read_small(folder / TRIES_FILE, at_most=_MOST_BYTES)
        return () if data is None else _read(data)
    except (NotCanonicalError, DeviceError):
        return (NotedTries(AccountId(NOBODY), TryKind.UNREADABLE, now, now),)


def forget_noted_tries(folder: Path) -> None:
    """Take the notes away, once they stand in the log.

    Raises:
        DeviceError: the file could not be removed; noted again, its lines are still the same lines.
    """
    with translated_os_errors():
        (folder / TRIES_FILE).unlink(missing_ok=True)
        flush_folder(folder)


def _row(note: NotedTries) -> dict[str, object]:
    return {
        "account": note.account,
        "kind": note.kind.value,
        "first": note.first.isoformat(),
        "last": note.last.isoformat(),
        "tries": note.tries,
    }


def _read(data: bytes) -> Sequence[NotedTries]:
    fields = canonical.decode(data)
    fields.require_format(1)
    rows = fields.fields_list("tries")
    fields.finish()
    if len(rows) > MOST_NOTES + 1:
        raise NotCanonicalError
    return tuple(_note(row) for row in rows)


def _note(row: canonical.Fields) -> NotedTries:
    try:
        note = NotedTries(
            AccountId(row.integer("account")),
            TryKind(row.text("kind")),
            _moment(row.text("first")),
            _moment(row.text("last")),
            row.integer("tries"),
        )
    except ValueError as error:
        raise NotCanonicalError from error
    if not 0 < note.tries <= _MOST_TRIES:
        raise NotCanonicalError
    return note


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise NotCanonicalError
    return moment
