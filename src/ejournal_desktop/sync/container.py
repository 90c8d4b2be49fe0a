"""The outer file of an archive: a canonical stored ZIP of exactly four members (security.md D-51, sync/FORMAT.md 2).

An ordinary ZIP reader leaves some bits unread, and what nobody reads can be changed unseen. Here the reader takes the
sizes from the file, lays down the whole file anew from the members and compares every byte.
"""

from __future__ import annotations

from dataclasses import dataclass
from struct import Struct
from typing import TYPE_CHECKING, Final
from zlib import crc32

from ejournal_desktop.sync.errors import ArchiveTooLargeError, DamagedArchiveError, NotAnArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MEMBER_NAMES: Final = ("READ-ME.txt", "manifest.json", "manifest.json.minisig", "payload.age")
LARGEST_ARCHIVE: Final = 500_000_000

_LOCAL: Final = Struct("<4s5H3L2H")
_CENTRAL: Final = Struct("<4s6H3L5H2L")
_END: Final = Struct("<4s4H2LH")
_LOCAL_MARK: Final = b"PK\x03\x04"
_CENTRAL_MARK: Final = b"PK\x01\x02"
_END_MARK: Final = b"PK\x05\x06"
_VERSION: Final = 10
_STORED: Final = 0
_TIME: Final = 0
_DATE: Final = 1 << 5 | 1  # 1980-01-01, the first day a ZIP can name
_NAMES: Final = tuple(name.encode("ascii") for name in MEMBER_NAMES)
_SIZE_PLACE: Final = 18


@dataclass(frozen=True, slots=True)
class Container:
    """The four members of an archive in their order."""

    read_me: bytes
    manifest: bytes
    signature: bytes
    payload: bytes


def write_container(container: Container) -> bytes:
    """Return the bytes of the archive file.

    Raises:
        ArchiveTooLargeError: the file would pass the limit.
    """
    members = (container.read_me, container.manifest, container.signature, container.payload)
    if _total(members) > LARGEST_ARCHIVE:
        raise ArchiveTooLargeError(most=LARGEST_ARCHIVE)
    return b"".join(_pieces(members))


def read_container(data: bytes) -> Container:
    """Return the members after every byte of the file was compared with its one canonical form.

    Raises:
        DamagedArchiveError: a byte differs, is missing or is too many.
        NotAnArchiveError: the file is something else.
        ArchiveTooLargeError: the file passes the limit.
    """
    if len(data) > LARGEST_ARCHIVE:
        raise ArchiveTooLargeError(most=LARGEST_ARCHIVE)
    if not _looks_like_archive(data):
        raise NotAnArchiveError
    view = memoryview(data)
    members = _cut(view)
    _compare(view, members)
    return Container(*(bytes(member) for member in members))


def _looks_like_archive(data: bytes) -> bool:
    """Tell a damaged archive from another file: either of two marks, so that no single slip hides what it was."""
    head = data[: _LOCAL.size + len(_NAMES[0])]
    named = head[_LOCAL.size :]
    if len(head) < _LOCAL.size:
        return _LOCAL_MARK.startswith(head[: len(_LOCAL_MARK)])
    return _NAMES[0].startswith(named) or _NAMES[1] in data[:65536]


def _cut(view: memoryview) -> tuple[memoryview, ...]:
    """Cut the members out by the sizes in their local headers; nothing else of a header is believed."""
    members = []
    place = 0
    for name in _NAMES:
        start = place + _LOCAL.size + len(name)
        size = int.from_bytes(view[place + _SIZE_PLACE : place + _SIZE_PLACE + 4], "little")
        place = start + size
        if place > len(view):
            raise DamagedArchiveError
        members.append(view[start:place])
    return tuple(members)


def _compare(view: memoryview, members: Sequence[memoryview]) -> None:
    place = 0
    for piece in _pieces(members):
        if view[place : place + len(piece)] != piece:
            raise DamagedArchiveError
        place += len(piece)
    if place != len(view):
        raise DamagedArchiveError


def _pieces(members: Sequence[bytes | memoryview]) -> Iterator[bytes | memoryview]:
    """Yield the whole file in pieces; the members themselves are not copied."""
    checksums = [crc32(member) for member in members]
    for name, member, checksum in zip(_NAMES, members, checksums, strict=True):
        yield _local_header(name, len(member), checksum)
        yield member
    offsets = _offsets(members)
    directory = [
        _directory_entry(name, len(member), checksum, offset)
        for name, member, checksum, offset in zip(_NAMES, members, checksums, offsets, strict=False)
    ]
    yield from directory
    count = len(members)
    yield _END.pack(_END_MARK, 0, 0, count, count, sum(map(len, directory)), offsets[-1], 0)


def _local_header(name: bytes, size: int, checksum: int) -> bytes:
    facts = (_VERSION, 0, _STORED, _TIME, _DATE, checksum, size, size, len(name), 0)
    return _LOCAL.pack(_LOCAL_MARK, *facts) + name


def _directory_entry(name: bytes, size: int, checksum: int, offset: int) -> bytes:
    facts = (_VERSION, _VERSION, 0, _STORED, _TIME, _DATE, checksum, size, size, len(name), 0, 0, 0, 0, 0, offset)
    return _CENTRAL.pack(_CENTRAL_MARK, *facts) + name


def _offsets(members: Sequence[bytes | memoryview]) -> list[int]:
    """Return where each local header starts, and last where the directory starts."""
    offsets = [0]
    for name, member in zip(_NAMES, members, strict=True):
        offsets.append(offsets[-1] + _LOCAL.size + len(name) + len(member))
    return offsets


def _total(members: Sequence[bytes]) -> int:
    directory = sum(_CENTRAL.size + len(name) for name in _NAMES)
    return _offsets(members)[-1] + directory + _END.size
