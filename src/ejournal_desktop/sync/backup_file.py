"""The file of a backup: one line of canonical JSON, the vault, the encrypted database, and not a byte more (D-28).

A joining parcel, with which a further computer comes into the school, has the same form and another kind (D-17).

Vault and database are sealed by themselves: the vault names no key in clear, the database is encrypted. The line tells
length and SHA-256 of both, so that every byte of the file is covered. The name carries the moment of the copy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, Final

from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.errors import DamagedArchiveError, NewerArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BACKUP_SUFFIX: Final = ".ejbackup"
BACKUP_NAME: Final = re.compile(r"backup-(\d{8}T\d{6}Z)-[0-9a-f]{8}\.ejbackup")
FORMAT: Final = 1
LARGEST_VAULT: Final = 4 << 20
BACKUP: Final = "backup"
PARCEL: Final = "joining"
_MOMENT: Final = "%Y%m%dT%H%M%SZ"
_LONGEST_LINE: Final = 1024
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupMembers:
    """What was taken out of a backup: the bytes of the vault, and where the database was put."""

    vault: bytes
    database: Path


@dataclass(frozen=True, slots=True)
class _Part:
    length: int
    sha256: str

    def document(self) -> canonical.Json:
        return {"length": self.length, "sha256": self.sha256}


def backup_name(moment: datetime, identity: str) -> str:
    """Return the name of a backup made at a moment; ``identity`` are 8 hexadecimal digits."""
    return f"backup-{moment.astimezone(UTC).strftime(_MOMENT)}-{identity}{BACKUP_SUFFIX}"


def backup_moment(name: str) -> datetime | None:
    """Return the moment in the name of a backup, none for any other file."""
    found = BACKUP_NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found.group(1), _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None


def write_backup(target: Path, vault: bytes, database: Path, *, kind: str = BACKUP) -> None:
    """Write a backup, or a joining parcel; the caller flushes and renames it.

    Raises:
        OSError: the disk is full or faulty.
    """
    sealed, digest = _Part(len(vault), sha256(vault).hexdigest()), sha256()
    with database.open("rb") as source:
        for block in _blocks(source):
            digest.update(block)
    stored = _Part(database.stat().st_size, digest.hexdigest())
    line: canonical.Json = {
        "database": stored.document(),
        "format": FORMAT,
        "kind": kind,
        "vault": sealed.document(),
    }
    with target.open("wb") as sink, database.open("rb") as source:
        sink.write(canonical.encode(line) + b"\n" + vault)
        for block in _blocks(source):
            sink.write(block)


def read_backup(path: Path, target: Path, *, kind: str = BACKUP) -> BackupMembers:
    """Take a backup, or a parcel, apart: the database goes to ``target``; nothing in the file decides where.

    Raises:
        DamagedArchiveError: it is cut, changed, or of another kind.
        NewerArchiveError: a newer program made it.
        OSError: it cannot be read, or the disk is full.
    """
    with path.open("rb") as source:
        stored, sealed = _described(source.readline(_LONGEST_LINE), kind)
        vault = source.read(sealed.length)
        digest, length = sha256(), 0
        with target.open("wb") as sink:
            for block in _blocks(source):
                digest.update(block)
                length += len(block)
                sink.write(block)
    found = (_Part(len(vault), sha256(vault).hexdigest()), _Part(length, digest.hexdigest()))
    if found != (sealed, stored):
        raise DamagedArchiveError
    return BackupMembers(vault, target)


def _described(line: bytes, kind: str) -> tuple[_Part, _Part]:
    fields = canonical.decode_object(line.removesuffix(b"\n"))
    found = fields.integer("format", least=1)
    if fields.text("kind") != kind or not line.endswith(b"\n"):
        raise DamagedArchiveError
    if found > FORMAT:
        raise NewerArchiveError(part="format", found=found, supported=FORMAT)
    stored, sealed = _part(fields.fields("database")), _part(fields.fields("vault"))
    fields.finish()
    if sealed.length > LARGEST_VAULT:
        raise DamagedArchiveError
    return stored, sealed


def _part(fields: canonical.Fields) -> _Part:
    part = _Part(fields.integer("length"), fields.text("sha256"))
    fields.finish()
    return part


def _blocks(source: BinaryIO) -> Iterator[bytes]:
    while block := source.read(_BLOCK):
        yield block
