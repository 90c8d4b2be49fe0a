"""Bytes of foreign files to text (interop.md 2, rule 10)."""

from __future__ import annotations

import pytest

from ejournal_desktop.interop.errors import UnreadableImportError
from ejournal_desktop.interop.text_input import DecodedText, decoded


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Ёлка".encode(), DecodedText("Ёлка", "utf-8", is_assumed=False)),
        ("Ёлка".encode("utf-8-sig"), DecodedText("Ёлка", "utf-8-sig", is_assumed=False)),
        (b"\xff\xfe" + "Ёлка".encode("utf-16-le"), DecodedText("Ёлка", "utf-16", is_assumed=False)),
        (b"\xfe\xff" + "Ёлка".encode("utf-16-be"), DecodedText("Ёлка", "utf-16", is_assumed=False)),
        ("Ёлка".encode("cp1251"), DecodedText("Ёлка", "cp1251", is_assumed=True)),
    ],
)
def test_the_encoding_is_told_with_the_text(content: bytes, expected: DecodedText) -> None:
    assert decoded(content) == expected


def test_another_encoding_may_be_the_assumed_one() -> None:
    assert decoded("Müller".encode("cp1252"), fallback="cp1252").text == "Müller"


def test_letters_of_two_pieces_become_one() -> None:
    assert decoded("\u0418\u0306".encode()).text == "\u0419"


def test_a_marked_file_is_never_read_in_another_encoding() -> None:
    with pytest.raises(UnreadableImportError):
        decoded(b"\xef\xbb\xbf\xc0")
