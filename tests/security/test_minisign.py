"""Signature files that the minisign tool accepts, and no second spelling of any of them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.security import minisign
from ejournal_desktop.security.errors import BadSignatureError
from ejournal_desktop.security.keys import SigningKey

if TYPE_CHECKING:
    from pathlib import Path

KEY = SigningKey(bytes(range(32)))
DATA = b'{"week":"2026-W40"}'
COMMENT = "school-77 5a 2026-W40"
TEXT = minisign.sign(DATA, KEY, COMMENT)


@pytest.mark.requirement("S1-9a")
def test_minisign_tool_verifies_our_signature(tmp_path: Path) -> None:
    (tmp_path / "key.pub").write_text(minisign.public_key_file(KEY.public), encoding="ascii", newline="\n")
    (tmp_path / "manifest.json").write_bytes(DATA)
    (tmp_path / "manifest.json.minisig").write_text(TEXT, encoding="ascii", newline="\n")
    arguments = ["minisign", "-V", "-H", "-p", str(tmp_path / "key.pub"), "-m", str(tmp_path / "manifest.json")]
    verified = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert f"Trusted comment: {COMMENT}" in verified.stdout
    (tmp_path / "manifest.json").write_bytes(DATA + b" ")
    assert subprocess.run(arguments, capture_output=True, check=False).returncode != 0


def test_good_signature_gives_its_trusted_comment() -> None:
    assert minisign.verify(TEXT, DATA, KEY.public) == COMMENT


def test_every_flipped_bit_of_the_file_is_refused() -> None:
    whole = TEXT.encode("ascii")
    for bit in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(BadSignatureError):
            minisign.verify(flipped.decode("latin-1"), DATA, KEY.public)


def test_file_cut_anywhere_is_refused() -> None:
    for length in range(len(TEXT)):
        with pytest.raises(BadSignatureError):
            minisign.verify(TEXT[:length], DATA, KEY.public)


@pytest.mark.parametrize(
    "spelling",
    [
        TEXT + "\n",
        TEXT.replace("\n", "\r\n"),
        "\ufeff" + TEXT,
        TEXT.replace("untrusted comment: signature", "untrusted comment:  signature"),
        TEXT.replace("=", "", 1),
        TEXT.replace("trusted comment: school", "trusted comment:school"),
    ],
)
def test_second_spelling_of_a_good_signature_is_refused(spelling: str) -> None:
    with pytest.raises(BadSignatureError):
        minisign.verify(spelling, DATA, KEY.public)


def test_signature_by_another_key_or_over_other_data_is_refused() -> None:
    with pytest.raises(BadSignatureError):
        minisign.verify(TEXT, DATA, SigningKey.generate().public)
    with pytest.raises(BadSignatureError):
        minisign.verify(TEXT, DATA + b"\n", KEY.public)


def test_comment_of_another_signature_is_refused() -> None:
    other = minisign.sign(b"other", KEY, "receipt").split("\n")
    lines = TEXT.split("\n")
    with pytest.raises(BadSignatureError):
        minisign.verify("\n".join([*lines[:2], *other[2:]]), DATA, KEY.public)


@pytest.mark.parametrize("comment", ["", " a", "a ", "a\nb", "неделя", "x" * 1025])
def test_comment_that_the_tool_could_read_in_two_ways_is_not_signed(comment: str) -> None:
    with pytest.raises(ValueError, match="comment"):
        minisign.sign(DATA, KEY, comment)
