"""Bytes of a foreign file to text: size cap, encodings, NFC (interop.md 2, rules 8 and 10)."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from unicodedata import normalize

from ejournal_desktop.interop.errors import EmptyImportError, FileTooLargeError, UnreadableImportError

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 1_000

_MARKED = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class DecodedText:
    """The text in NFC; ``is_assumed`` when nothing in the file says that the encoding is right."""

    text: str
    encoding: str
    is_assumed: bool


def check_size(content: bytes) -> None:
    """Refuse a file that is empty or over the cap.

    Raises:
        EmptyImportError: nothing but white space.
        FileTooLargeError: over 20 MB.
    """
    if len(content) > MAX_FILE_BYTES:
        raise FileTooLargeError(size=len(content), limit=MAX_FILE_BYTES)
    if not content.strip():
        raise EmptyImportError


def decoded(content: bytes, *, fallback: str = "cp1251") -> DecodedText:
    """Return the text of a file in UTF-8, in UTF-16 with a byte order mark, or in the fallback encoding.

    Raises:
        EmptyImportError: nothing but white space.
        FileTooLargeError: over 20 MB.
        UnreadableImportError: in none of these encodings.
    """
    check_size(content)
    encoding = next((name for mark, name in _MARKED if content.startswith(mark)), "utf-8")
    try:
        return _text(content, encoding, is_assumed=False)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise UnreadableImportError from None
    try:
        return _text(content, fallback, is_assumed=True)
    except UnicodeDecodeError:
        raise UnreadableImportError from None


def _text(content: bytes, encoding: str, *, is_assumed: bool) -> DecodedText:
    text = content.decode(encoding)
    if "\0" in text:  # UTF-16 without its mark is valid UTF-8 full of NUL
        raise UnreadableImportError
    if not text.strip():
        raise EmptyImportError
    return DecodedText(normalize("NFC", text), encoding, is_assumed)
