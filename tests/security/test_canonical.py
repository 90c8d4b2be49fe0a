"""One value has one spelling, and anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.security import canonical
from ejournal_desktop.security.derivation import open_under, seal_under
from ejournal_desktop.security.errors import DamagedSealedError, NotCanonicalError


def test_canonical_form_is_pinned_by_a_vector_written_by_hand() -> None:
    value = {"ы": [], "b": {"z": True, "a": -1}, "a": 'Ң\n"\\/', "c": 2**53 - 1}
    expected = '{"a":"Ң\\n\\"\\\\/","b":{"a":-1,"z":true},"c":9007199254740991,"ы":[]}'
    assert canonical.encode(value) == expected.encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"1",
        b'{"a": 1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1}\n',
        b'{"a":1.0}',
        b'{"a":1.5}',
        b'{"a":9007199254740993}',
        b'{"a":NaN}',
        b'{"a":"\\u0062"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\xff"}',
        b'\xef\xbb\xbf{"a":1}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"a":' + b"9" * 10_000 + b"}",
    ],
)
def test_other_spelling_or_other_thing_is_refused(data: bytes) -> None:
    with pytest.raises(NotCanonicalError):
        canonical.decode(data)


@given(st.binary())
def test_bytes_come_back_from_their_text(data: bytes) -> None:
    assert canonical.bytes_of(canonical.text_of(data)) == data


@pytest.mark.parametrize("text", ["A", "AB", "AA==", "A+", "A/", "AA\n", "А"])
def test_other_spelling_of_binary_is_refused(text: str) -> None:
    with pytest.raises(NotCanonicalError):
        canonical.bytes_of(text)


@pytest.mark.parametrize("data", [b'{"a":"1"}', b'{"a":true}', b'{"a":-1}', b'{"b":1}', b'{"a":null}'])
def test_field_of_another_type_is_refused(data: bytes) -> None:
    with pytest.raises(NotCanonicalError):
        canonical.decode(data).integer("a")


def test_field_that_nobody_asked_for_is_refused() -> None:
    fields = canonical.decode(b'{"a":1,"b":2}')
    fields.integer("a")
    with pytest.raises(NotCanonicalError):
        fields.finish()


def test_sealed_bytes_open_only_under_their_key_and_label() -> None:
    sealed = seal_under(b"k" * 32, b"heads", label="ejournal/heads/1")
    assert open_under(b"k" * 32, sealed, label="ejournal/heads/1") == b"heads"
    for key, label, data in (
        (b"l" * 32, "ejournal/heads/1", sealed),
        (b"k" * 32, "ejournal/heads/2", sealed),
        (b"k" * 32, "ejournal/heads/1", sealed[:-1]),
        (b"k" * 32, "ejournal/heads/1", b""),
    ):
        with pytest.raises(DamagedSealedError):
            open_under(key, data, label=label)
