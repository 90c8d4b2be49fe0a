"""What goes into an archive of a class group, and what is known about archives and the drives they stand on.

Storage fills ``LogFeed`` and ``StateTable``; the archive holds them byte for byte (sync/FORMAT.md, parts 6 and 7).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

StateValue: TypeAlias = "int | str | None"


@dataclass(frozen=True, slots=True)
class LogEntryBytes:
    """One signed entry exactly as it was signed; salt and payload are missing together, when they were erased."""

    header: bytes
    signature: bytes
    salt: bytes | None
    payload: bytes | None


@dataclass(frozen=True, slots=True)
class LogFeed:
    """All entries of one feed from its first; ``scope`` is ``class``, ``system`` or ``authority``.

    A feed of one class group names it in ``class_group``.
    """

    feed: int
    scope: str
    entries: Sequence[LogEntryBytes]
    class_group: int | None = None


@dataclass(frozen=True, slots=True)
class StateTable:
    """One table of the state as plain values; ``rows`` in any order, each as long as ``columns``."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[StateValue, ...]]


@dataclass(frozen=True, slots=True)
class StateText:
    """One table of the state as its lines, the description and the sorted records; ``records`` is their number."""

    name: str
    records: int
    lines: bytes

    @property
    def digest(self) -> str:
        """The hexadecimal SHA-256 of the lines."""
        return sha256(self.lines).hexdigest()


def table_text(table: StateTable) -> StateText:
    """Return a table as its lines."""
    return StateText(table.name, len(table.rows), b"".join(table_lines(table)))


def description_line(name: str, columns: Sequence[str]) -> bytes:
    """Return the first line of a table."""
    return _line({"columns": columns, "table": name})


def table_lines(table: StateTable) -> Iterator[bytes]:
    """Yield the lines of a table: its description, then every row as canonical JSON, sorted by their bytes."""
    yield description_line(table.name, table.columns)
    yield from sorted(_line(row) for row in table.rows)


def state_digest(tables: Sequence[StateTable]) -> str:
    """Return the hexadecimal SHA-256 of the lines of all tables in the order of their names.

    The order in which tables and rows are given does not matter: a replayed log and the live tables are compared by it.
    """
    return digest_of_texts(map(table_text, tables))


def digest_of_texts(tables: Iterable[StateText]) -> str:
    """Return the digest of a state whose tables were written as lines already."""
    digest = sha256()
    for table in sorted(tables, key=attrgetter("name")):
        digest.update(table.lines)
    return digest.hexdigest()


# For integers, texts and null the standard encoder writes the canonical form of RFC 8785.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _line(value: object) -> bytes:
    return _ENCODER.encode(value).encode() + b"\n"


class VerdictWord(StrEnum):
    """The only words in which an archive is judged (security.md D-57)."""

    GENUINE_COMPLETE = "genuine_complete"
    GENUINE_FRESHNESS_UNKNOWN = "genuine_freshness_unknown"
    DAMAGED = "damaged"
    NOT_FROM_THIS_SCHOOL = "not_from_this_school"
    OLDER_THAN_KNOWN = "older_than_known"


class Freshness(StrEnum):
    """How an archive stands to those this computer knows of the same class group (security.md D-54)."""

    NEWEST_KNOWN = "newest_known"
    OLDER = "older"
    NEWER_THAN_OURS = "newer_than_ours"
    FORK = "fork"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class KnownArchive:
    """An archive of a class group that this computer wrote or took in: its number and manifest hash."""

    number: int
    manifest_hash: str


@dataclass(frozen=True, slots=True)
class ArchiveVerdict:
    """Judgement of one archive; ``level`` is the last check passed, 0 to 4, or -1 when none was.

    ``is_training`` is part of every verdict: an exercise of the training school is never shown as a real archive.
    """

    word: VerdictWord
    is_training: bool
    level: int
    freshness: Freshness
    manifest_hash: str


@dataclass(frozen=True, slots=True)
class DriveView:
    """A drive or folder on which archives can be put; sizes in bytes; ``marker`` names a registered carrier."""

    path: str
    label: str
    file_system: str
    total: int
    free: int
    is_removable: bool
    is_read_only: bool
    is_system: bool
    marker: str | None


class CopyPhase(StrEnum):
    """What a copy to a carrier is busy with; each phase counts bytes from 0."""

    WRITING = "writing"
    READING_BACK = "reading_back"
    FINISHING = "finishing"


@dataclass(frozen=True, slots=True)
class CarrierCopy:
    """A file on a carrier that was written and read back; ``sha256`` is hexadecimal."""

    file_name: str
    size: int
    sha256: str
