"""What a person leaves at this computer for themselves: place, half-typed texts, PIN (ux.md 2.5, D9).

Each note is sealed under a key that only the person's password gives, so a copied disk shows neither a text nor a
PIN, and nobody else at the computer can open it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.security.account_file import read_notes, write_notes
from ejournal_desktop.security.derivation import open_under, seal_under
from ejournal_desktop.security.errors import DamagedSealedError, NotCanonicalError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import AccountId

DESKS_FILE: Final = "desks"
_LABEL: Final = "ejournal/desk-note/1"
_MOST_BYTES: Final = 16 * 1024 * 1024
_MOST_NOTE: Final = 256 * 1024


def leave_note(folder: Path, account: AccountId, key: bytes, note: bytes) -> None:
    """Keep a note in place of the former one; an overlong one is not kept at all.

    Args:
        folder: the data folder, whose process lock the caller holds.
        account: whose note it is.
        key: ``UnlockedVault.desk_key``.
        note: what to keep.

    Raises:
        DeviceError: the former note stands.
    """
    notes = dict(_notes(folder))
    notes.pop(account, None)
    if len(note) <= _MOST_NOTE:
        notes[account] = seal_under(key, note, label=_LABEL)
    write_notes(folder / DESKS_FILE, notes)


def note_left(folder: Path, account: AccountId, key: bytes) -> bytes:
    """Return a person's note; empty when there is none or it is not whole: it is a comfort, never a proof.

    Raises:
        DeviceError: the file could not be read.
    """
    sealed = _notes(folder).get(account)
    if sealed is None:
        return b""
    try:
        return open_under(key, sealed, label=_LABEL)
    except DamagedSealedError:
        return b""


def _notes(folder: Path) -> Mapping[AccountId, bytes]:
    try:
        return read_notes(folder / DESKS_FILE, at_most=_MOST_BYTES)
    except NotCanonicalError:
        return {}
