"""Which files are kept as documents of the school: looked through before they are kept (security.md D-70)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.printing.foreign_pdf import check_pdf
from ejournal_desktop.printing.foreign_pictures import check_picture
from ejournal_desktop.readmodels.documents import DocumentFile
from ejournal_desktop.services.board_errors import DocumentKindError, DocumentTooLargeError, PictureTooLargeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LARGEST_DOCUMENT: Final = 4 * 1024 * 1024
LARGEST_PICTURE: Final = 10 * 1024 * 1024
MOST_DOTS: Final = 40_000_000
_LONGEST_NAME: Final = 120
_PDF, _PNG, _JPEG, _TEXT = "application/pdf", "image/png", "image/jpeg", "text/plain"
DOCUMENT_KINDS: Final = {".pdf": _PDF, ".png": _PNG, ".jpg": _JPEG, ".jpeg": _JPEG, ".txt": _TEXT}
"""Kinds of files that are kept as documents: each can be shown, printed and searched for inside the program."""
_MAGIC: Final = {_PDF: b"%PDF-", _PNG: b"\x89PNG\r\n\x1a\n", _JPEG: b"\xff\xd8\xff"}
_ENCODINGS: Final = ("utf-8-sig", "cp1251")
_PNG_SIZE: Final = slice(16, 24)
_SIZED_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that may be kept: its name, kind and bytes."""

    title: str
    media_type: str
    content: bytes


def read_document(path: Path) -> DocumentFile:
    """Read a file that is to be kept as a document; a picture may be larger, it is made smaller before it is kept.

    Raises:
        DocumentTooLargeError: over ``LARGEST_DOCUMENT`` bytes, a picture over ``LARGEST_PICTURE``.
        DeviceError: the file cannot be read.
    """
    most = LARGEST_PICTURE if is_picture(path.name) else LARGEST_DOCUMENT
    with translated_os_errors():
        if path.stat().st_size > most:
            raise DocumentTooLargeError(most=most // 1024 // 1024)
        return DocumentFile(path.name, path.read_bytes())


def is_picture(title: str) -> bool:
    """Tell whether a file is a picture, by the ending of its name."""
    return _kind_of(title) in {_PNG, _JPEG}


def checked_document(file: DocumentFile, look_through: Callable[[bytes], None] = check_pdf) -> CheckedFile:
    """Return a file that may be kept.

    Raises:
        DocumentTooLargeError: over ``LARGEST_DOCUMENT`` bytes.
        DocumentKindError: its bytes are not of the kind that its name says, or of no kind that is kept.
        PictureTooLargeError, DamagedPictureError: see ``require_whole_picture``.
        ActivePdfError, LockedPdfError, DamagedPdfError: see ``look_through``.
    """
    media_type = _kind_of(file.title)
    if media_type is None or not file.content.startswith(_MAGIC.get(media_type, b"")) or not file.content:
        raise DocumentKindError
    if len(file.content) > LARGEST_DOCUMENT:
        raise DocumentTooLargeError(most=LARGEST_DOCUMENT // 1024 // 1024)
    if media_type == _PDF:
        look_through(file.content)
    elif media_type == _TEXT:
        document_text(file.content)
    else:
        require_whole_picture(file.content)
    return CheckedFile(normalised(file.title)[-_LONGEST_NAME:], media_type, file.content)


def require_whole_picture(content: bytes) -> None:
    """Refuse a PNG or JPEG that could not be shown and printed later.

    Raises:
        DocumentKindError: its head does not say how many dots it has.
        PictureTooLargeError: over ``MOST_DOTS`` dots.
        DamagedPictureError: it cannot be unpacked.
    """
    dots = dots_of(content)
    if dots > MOST_DOTS:
        raise PictureTooLargeError(most=MOST_DOTS // 1_000_000)
    check_picture(content, dots)


def document_text(content: bytes) -> str:
    """Return the words of a plain text in UTF-8 or windows-1251.

    Raises:
        DocumentKindError: it is none.
    """
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise DocumentKindError


def dots_of(content: bytes) -> int:
    """Return how many dots a PNG or JPEG says it has, without unpacking any.

    Raises:
        DocumentKindError: its head does not say.
    """
    if content.startswith(_MAGIC[_PNG]):
        width, height = content[_PNG_SIZE][:4], content[_PNG_SIZE][4:]
    elif content.startswith(_MAGIC[_JPEG]):
        height, width = _jpeg_size(content)
    else:
        raise DocumentKindError
    dots = int.from_bytes(width, "big") * int.from_bytes(height, "big")
    if not dots:
        raise DocumentKindError
    return dots


def _kind_of(title: str) -> str | None:
    return DOCUMENT_KINDS.get(f".{title.rpartition('.')[2].casefold()}")


def _jpeg_size(content: bytes) -> tuple[bytes, bytes]:
    """Return height and width from the frame of a JPEG, walking from segment to segment."""
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:  # noqa: PLR2004  a marker begins so
        if content[place + 1] in _SIZED_FRAMES:
            return content[place + 5 : place + 7], content[place + 7 : place + 9]
        length = int.from_bytes(content[place + 2 : place + 4], "big")
        place += 2 + max(length, 2)
    raise DocumentKindError
