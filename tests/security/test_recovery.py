"""The recovery sheet: typed back from paper, and good for the age tool alone."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.security import bech32
from ejournal_desktop.security.errors import RecoveryTextError
from ejournal_desktop.security.keys import seal
from ejournal_desktop.security.recovery import RecoverySecret

if TYPE_CHECKING:
    from pathlib import Path

SHEET = RecoverySecret(bytes(range(32)))


@given(st.binary(min_size=32, max_size=32))
def test_printed_text_comes_back(secret: bytes) -> None:
    sheet = RecoverySecret(secret)
    assert RecoverySecret.parse(sheet.text) == sheet


def test_text_is_printed_in_groups_of_four() -> None:
    groups = SHEET.text.split(" ")
    assert len(groups) == 16
    assert {len(group) for group in groups[:-1]} == {4}


@pytest.mark.parametrize("typed", [SHEET.text.upper(), SHEET.text.replace(" ", "-"), f"\n{SHEET.text}  "])
def test_letter_case_spaces_and_dashes_do_not_matter(typed: str) -> None:
    assert RecoverySecret.parse(typed) == SHEET


@given(place=st.integers(4, 61), letter=st.sampled_from(bech32.ALPHABET + "bio1й"))
def test_one_slip_is_found_and_its_group_named(place: int, letter: str) -> None:
    text = SHEET.text.replace(" ", "")
    typed = text[:place] + letter + text[place + 1 :]
    if typed == text:
        assert RecoverySecret.parse(typed) == SHEET
        return
    with pytest.raises(RecoveryTextError) as caught:
        RecoverySecret.parse(typed)
    assert caught.value.fields == {"group": place // 4 + 1}


@given(
    st.lists(st.tuples(st.integers(4, 61), st.integers(1, 31)), min_size=2, max_size=4, unique_by=lambda pair: pair[0])
)
def test_up_to_four_slips_are_never_taken(slips: list[tuple[int, int]]) -> None:
    letters = list(SHEET.text.replace(" ", ""))
    for place, change in slips:
        letters[place] = bech32.ALPHABET[bech32.ALPHABET.index(letters[place]) ^ change]
    with pytest.raises(RecoveryTextError):
        RecoverySecret.parse("".join(letters))


@pytest.mark.parametrize(
    ("typed", "group"),
    [("", 1), ("ejq1 aaaa", 1), (SHEET.text[:-2].strip(), 16), (SHEET.text + " qq", 16), (SHEET.text[:9], 2 + 1)],
)
def test_wrong_beginning_or_length_names_the_group(typed: str, group: int) -> None:
    with pytest.raises(RecoveryTextError) as caught:
        RecoverySecret.parse(typed)
    assert caught.value.fields == {"group": group}


def test_age_tool_alone_opens_what_is_sealed_to_the_sheet(tmp_path: Path) -> None:
    (tmp_path / "sheet").write_text(SHEET.identity + "\n", encoding="ascii")
    (tmp_path / "archive").write_bytes(seal(b"journal", [SHEET.recipient]))
    opened = subprocess.run(
        ["age", "-d", "-i", tmp_path / "sheet", tmp_path / "archive"], capture_output=True, check=True
    )
    assert opened.stdout == b"journal"


def test_keys_of_the_sheet_are_pinned_for_ever() -> None:
    assert SHEET.root.public.hex() == "9d5a749b8da5662345b3fbca82956901f491ca1f466f7c554f43956785fbb74f"
    assert SHEET.recipient == "age15xd7sqrp6zpxsyv69y3vx2738aekhzks4wlmn3qkvqh8zhk8kseqsmpa4k"


def test_secret_does_not_show_in_messages() -> None:
    assert repr(SHEET) == "RecoverySecret()"


def test_bech32_matches_a_vector_of_its_standard() -> None:
    text = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"
    assert bech32.decoded("abcdef", text).hex() == "00443214c74254b635cf84653a56d7c675be77df"
    assert bech32.encoded("abcdef", bytes.fromhex("00443214c74254b635cf84653a56d7c675be77df")) == text
