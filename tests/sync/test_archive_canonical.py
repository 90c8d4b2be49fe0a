"""One value, one sequence of bytes: every other spelling is refused (security.md D-04)."""

from __future__ import annotations

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.sync.canonical import Fields, decode, encode, text_of
from ejournal_desktop.sync.errors import DamagedArchiveError

LARGEST = 2**53 - 1
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
SPELLINGS = [
    b"",
    b" 1",
    b"1\n",
    b"1.0",
    b"1.5",
    b"1e3",
    b"-0",
    b"01",
    b"NaN",
    b"Infinity",
    b"9007199254740992",
    b"-9007199254740992",
    b'{"b":1,"a":2}',
    b'{"a":1,"a":1}',
    b'{"a": 1}',
    b"[1, 2]",
    b"[1,]",
    b'"\\u0041"',
    b'"\\/"',
    b'"\\u001F"',
    b'"\\u0008"',
    b'"\\ud800"',
    b'"\xff"',
    b'"\xed\xa0\x80"',
    b"\xef\xbb\xbf1",
    b"'a'",
    b"[" * 100_000,
]


@given(VALUES)
def test_written_value_is_read_back(value: object) -> None:
    assert decode(rfc8785.dumps(value)) == value  # type: ignore[arg-type]  # any JSON value


@given(VALUES)
def test_other_order_of_keys_or_white_space_is_refused(value: object) -> None:
    canonical = rfc8785.dumps(value)  # type: ignore[arg-type]  # any JSON value
    for spelling in (json.dumps(value).encode(), json.dumps(value, ensure_ascii=False, indent=1).encode()):
        if spelling != canonical:
            with pytest.raises(DamagedArchiveError):
                decode(spelling)


@pytest.mark.parametrize("data", SPELLINGS, ids=lambda data: repr(data[:24]))
def test_every_other_spelling_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedArchiveError):
        decode(data)


def test_keys_are_ordered_as_utf_16() -> None:
    ordered = '{"\U0001f4d6":1,"\ue000":2}'.encode()
    assert decode(ordered) == {"\U0001f4d6": 1, "\ue000": 2}
    assert encode({"\ue000": 2, "\U0001f4d6": 1}) == ordered
    with pytest.raises(DamagedArchiveError):
        decode('{"\ue000":2,"\U0001f4d6":1}'.encode())


@given(st.binary(max_size=70))
def test_bytes_have_one_text(data: bytes) -> None:
    assert Fields({"a": text_of(data)}).blob("a") == data


@pytest.mark.parametrize("text", ["AB", "AA==", "A", "A+A/", "AA A", "Ж", "AAAA\n"])
def test_other_texts_of_bytes_are_refused(text: str) -> None:
    with pytest.raises(DamagedArchiveError):
        Fields({"a": text}).blob("a")


@pytest.mark.parametrize("read", ["integer", "text", "flag", "blob", "items", "fields", "optional_text", "take"])
def test_missing_field_is_refused(read: str) -> None:
    with pytest.raises(DamagedArchiveError):
        getattr(Fields({"a": 1}), read)("b")


def test_field_of_another_type_is_refused() -> None:
    for read, value in (("integer", True), ("integer", -1), ("text", 1), ("flag", 1), ("items", {}), ("fields", [])):
        with pytest.raises(DamagedArchiveError):
            getattr(Fields({"a": value}), read)("a")
