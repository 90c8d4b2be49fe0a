"""What a foreign file must not be, looked at before anything unpacks it (security.md D-70)."""

from __future__ import annotations

import stat
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile

from ejournal_desktop.spreadsheets.errors import (
    EmptyWorkbookError,
    EncryptedWorkbookError,
    UnreadableWorkbookError,
    UnsafeWorkbookError,
    WorkbookTooLargeError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zipfile import ZipInfo

MAX_FILE_BYTES: Final = 20 * 1024 * 1024
MAX_UNPACKED_BYTES: Final = 200 * 1024 * 1024
MAX_RATIO: Final = 100
MAX_MEMBERS: Final = 2_000
MAX_ROWS: Final = 200_000
MAX_COLUMNS: Final = 1_000

ZIP_MAGIC: Final = b"PK\x03\x04"
OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM: Final = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_FLAG: Final = 1
# A sheet of a few empty formatted rows packs better than 1:100: the ratio counts where it could do harm.
_RATIO_COUNTS_FROM: Final = 20 * 1024 * 1024
_ARCHIVES: Final = frozenset({".zip", ".xlsx", ".xlsm", ".xlsb", ".ods", ".docx", ".7z", ".rar", ".gz", ".jar"})


def is_workbook(content: bytes) -> bool:
    """Tell whether a file is a packed or an old binary workbook rather than text."""
    return content.startswith((ZIP_MAGIC, OLE_MAGIC))


def check_file(content: bytes) -> None:
    """Refuse a file that is empty, too large, locked by a password or built like an attack.

    Raises:
        EmptyWorkbookError, WorkbookTooLargeError, EncryptedWorkbookError, UnreadableWorkbookError,
        UnsafeWorkbookError.
    """
    if not content.strip():
        raise EmptyWorkbookError
    if len(content) > MAX_FILE_BYTES:
        raise WorkbookTooLargeError(part="file", limit=MAX_FILE_BYTES)
    if content.startswith(OLE_MAGIC) and _ENCRYPTED_STREAM in content:
        raise EncryptedWorkbookError
    if content.startswith(ZIP_MAGIC):
        _check_members(_members(content), len(content))


def _members(content: bytes) -> Sequence[ZipInfo]:
    try:
        with ZipFile(BytesIO(content)) as archive:
            return archive.infolist()
    except (BadZipFile, NotImplementedError, ValueError):
        raise UnreadableWorkbookError from None


def _check_members(members: Sequence[ZipInfo], size: int) -> None:
    if len(members) > MAX_MEMBERS:
        raise WorkbookTooLargeError(part="members", limit=MAX_MEMBERS)
    if any(member.flag_bits & _ENCRYPTED_FLAG for member in members):
        raise EncryptedWorkbookError
    names = [member.filename.casefold() for member in members]
    if len(set(names)) < len(names) or any(_is_unsafe(member) for member in members):
        raise UnsafeWorkbookError
    _check_unpacked_size(sum(member.file_size for member in members), size)


def _check_unpacked_size(unpacked: int, size: int) -> None:
    if unpacked > MAX_UNPACKED_BYTES:
        raise WorkbookTooLargeError(part="unpacked", limit=MAX_UNPACKED_BYTES)
    if unpacked > _RATIO_COUNTS_FROM and unpacked > size * MAX_RATIO:
        raise UnsafeWorkbookError


def _is_unsafe(member: ZipInfo) -> bool:
    path = PurePosixPath(member.filename)
    is_outside = path.is_absolute() or ".." in path.parts or "\\" in member.filename or ":" in member.filename
    is_link = stat.S_ISLNK(member.external_attr >> 16)
    return is_outside or is_link or path.suffix.casefold() in _ARCHIVES
