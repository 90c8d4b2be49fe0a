"""The last heads of all feeds that each person saw, sealed with a key of that person (security.md D-35).

They stand outside the database: a database put back to an older state does not contain them any more, and the next
login of anybody shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.kernel.identifiers import FeedId
from ejournal_desktop.security import canonical
from ejournal_desktop.security.account_file import read_notes, write_notes
from ejournal_desktop.security.derivation import open_under, seal_under
from ejournal_desktop.security.errors import DamagedHeadsError, DamagedSealedError, NotCanonicalError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from ejournal_desktop.kernel.identifiers import AccountId

HEADS_FILE: Final = "heads"
_LABEL: Final = "ejournal/heads/1"
_HASH_LENGTH: Final = 32
_MOST_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SeenHead:
    """The last entry of a feed that a person saw: its number and its hash."""

    feed: FeedId
    sequence: int
    entry_hash: bytes


def seal_heads(folder: Path, account: AccountId, head_key: bytes, heads: Iterable[SeenHead]) -> None:
    """Remember what this person has seen, in place of what was remembered before.

    Args:
        folder: the data folder, whose process lock the caller holds.
        account: whose heads these are.
        head_key: ``UnlockedVault.head_key``.
        heads: one per feed, and of a feed that was cut what is missing besides.

    Raises:
        DeviceError: nothing was changed.
    """
    rows = [
        {"feed": head.feed, "sequence": head.sequence, "hash": canonical.text_of(head.entry_hash)} for head in heads
    ]
    note = canonical.encode({"account": account, "heads": rows})
    try:
        others = dict(_sealed(folder))
    except DamagedHeadsError:
        others = {}  # who missed theirs has been told at login; the file has to become good again
    write_notes(folder / HEADS_FILE, {**others, account: seal_under(head_key, note, label=_LABEL)})


def sealed_heads(folder: Path, account: AccountId, head_key: bytes) -> frozenset[SeenHead] | None:
    """Return what this person had seen, or ``None`` when nothing was ever sealed or somebody deleted it.

    Raises:
        DamagedHeadsError: the file or this person's part of it is not whole.
        DeviceError: the file could not be read.
    """
    sealed = _sealed(folder).get(account)
    if sealed is None:
        return None
    try:
        fields = canonical.decode(open_under(head_key, sealed, label=_LABEL))
        if fields.integer("account") != account:
            raise DamagedHeadsError
        return frozenset(_head(row) for row in fields.fields_list("heads"))
    except (NotCanonicalError, DamagedSealedError) as error:
        raise DamagedHeadsError from error


def _head(row: canonical.Fields) -> SeenHead:
    return SeenHead(
        feed=FeedId(row.integer("feed")),
        sequence=row.integer("sequence"),
        entry_hash=row.blob("hash", length=_HASH_LENGTH),
    )


def _sealed(folder: Path) -> Mapping[AccountId, bytes]:
    try:
        return read_notes(folder / HEADS_FILE, at_most=_MOST_BYTES)
    except NotCanonicalError as error:
        raise DamagedHeadsError from error
