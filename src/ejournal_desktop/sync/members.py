"""Files of a payload as a deflated ZIP with checksums: packed the same way every time, read with bounds (D-70)."""

from __future__ import annotations

import struct
import zlib
from hashlib import sha256
from io import BytesIO
from stat import S_IFMT, S_IFREG
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from ejournal_desktop.sync.errors import ArchiveTooLargeError, DamagedArchiveError

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

SUMS_NAME: Final = "SHA256SUMS"
MOST_MEMBERS: Final = 2000
LARGEST_PAYLOAD: Final = 200_000_000
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_LEVEL: Final = 4  # 6 takes twice as long for a twentieth of the size, 1 leaves a seventh more
_PLAIN_FILE: Final = 0o100644 << 16
_END, _LOCATOR, _LOCATOR_SIZE, _FARTHEST_END = b"PK\x05\x06", b"PK\x06\x07", 20, 65_557
_LARGEST_DIRECTORY: Final = MOST_MEMBERS * 512
_FILE_TYPES: Final = (0, S_IFREG)
_UNREADABLE: Final = (
    BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError,
)  # fmt: skip


def packed_members(members: Mapping[str, bytes]) -> tuple[bytes, str]:
    """Return the ZIP of the members with their checksums as the last one, and the SHA-256 of these, hexadecimal.

    The same members give the same bytes.
    """
    sums = sums_text(members).encode()
    sink = BytesIO()
    with ZipFile(sink, "w", ZIP_DEFLATED) as archive:
        for name, data in (*members.items(), (SUMS_NAME, sums)):
            archive.writestr(_member(name), data, compresslevel=_LEVEL)
    return sink.getvalue(), sha256(sums).hexdigest()


def sums_text(members: Mapping[str, bytes]) -> str:
    """Return the checksums of all members in the form of ``sha256sum``, sorted by name."""
    return "".join(f"{sha256(members[name]).hexdigest()}  {name}\n" for name in sorted(members))


def read_members(data: bytes, names: re.Pattern[str]) -> Mapping[str, bytes]:
    """Return the members of a ZIP that a stranger may have made, each of a name that the pattern allows.

    Raises:
        DamagedArchiveError: it is no such ZIP, or a member is superfluous, misnamed, or not as its header says.
        ArchiveTooLargeError: there are more members, or they are larger, than a payload may have.
    """
    try:
        _require_small_directory(data)
        with ZipFile(BytesIO(data)) as archive:
            _require_bounded(archive.infolist(), names)
            return {member.orig_filename: _unpacked(archive, member) for member in archive.infolist()}
    except _UNREADABLE as error:
        raise DamagedArchiveError from error


def _member(name: str) -> ZipInfo:
    """Return a member whose fields depend on nothing but its name."""
    member = ZipInfo(name, _EPOCH)
    member.compress_type = ZIP_DEFLATED
    member.create_system = _UNIX
    member.external_attr = _PLAIN_FILE
    return member


def _require_small_directory(data: bytes) -> None:
    """Refuse a directory that would have to be read in full before anybody can count its members."""
    end = data.rfind(_END, max(0, len(data) - _FARTHEST_END))
    if end < 0 or data[max(0, end - _LOCATOR_SIZE) : end].startswith(_LOCATOR):
        raise DamagedArchiveError
    count, size = struct.unpack_from("<HI", data, end + 10)
    if count > MOST_MEMBERS or size > _LARGEST_DIRECTORY:
        raise ArchiveTooLargeError(most=LARGEST_PAYLOAD)


def _require_bounded(members: Sequence[ZipInfo], pattern: re.Pattern[str]) -> None:
    names = [member.orig_filename for member in members]
    if len(names) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_PAYLOAD:
        raise ArchiveTooLargeError(most=LARGEST_PAYLOAD)
    if len(set(names)) != len(names) or not all(map(_is_plain, members)) or not all(map(pattern.fullmatch, names)):
        raise DamagedArchiveError


def _is_plain(member: ZipInfo) -> bool:
    """Tell whether a member is deflated, in clear, and no link or device."""
    file_type = S_IFMT(member.external_attr >> 16)
    return member.compress_type == ZIP_DEFLATED and not member.flag_bits & 1 and file_type in _FILE_TYPES


def _unpacked(archive: ZipFile, member: ZipInfo) -> bytes:
    """Return a member, at most as many bytes as its header promises: a lying header is found, not obeyed."""
    with archive.open(member) as stream:
        data = stream.read(member.file_size + 1)
    if len(data) != member.file_size:
        raise DamagedArchiveError
    return data
