"""Signatures with labels, and age files for recipients."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.security.errors import BadAgeKeyError, DamagedSealedError, NotForUsError
from ejournal_desktop.security.keys import SigningKey, UserKeys, open_sealed, seal, verify

if TYPE_CHECKING:
    from pathlib import Path

LABEL = "ejournal/entry/1"
KEY = SigningKey(bytes(range(32)))
KEYS = UserKeys.generate()


def test_signature_holds_for_its_key_its_label_and_its_bytes_alone() -> None:
    signature = KEY.sign(LABEL, b"entry")
    assert verify(KEY.public, LABEL, b"entry", signature)
    assert not verify(KEY.public, "ejournal/manifest/1", b"entry", signature)
    assert not verify(KEY.public, LABEL, b"entry ", signature)
    assert not verify(SigningKey.generate().public, LABEL, b"entry", signature)


def test_signature_covers_the_label_a_nul_and_the_bytes() -> None:
    signature = KEY.sign(LABEL, b"entry")
    assert signature == KEY.sign_bare(b"ejournal/entry/1\0entry")


@given(st.integers(min_value=0, max_value=511))
def test_signature_with_any_bit_flipped_does_not_verify(bit: int) -> None:
    signature = bytearray(KEY.sign(LABEL, b"entry"))
    signature[bit // 8] ^= 1 << bit % 8
    assert not verify(KEY.public, LABEL, b"entry", bytes(signature))


@pytest.mark.parametrize("public", [b"", b"\0" * 31, b"\xff" * 32])
def test_malformed_public_key_verifies_nothing(public: bytes) -> None:
    assert not verify(public, LABEL, b"entry", KEY.sign(LABEL, b"entry"))


@pytest.mark.parametrize("label", ["entry", "ejournal/entry", "ejournal/entry/1\0", "other/entry/1", "ejournal//1"])
def test_label_of_another_form_is_refused(label: str) -> None:
    with pytest.raises(ValueError, match="label"):
        KEY.sign(label, b"entry")


def test_keys_do_not_show_in_messages() -> None:
    assert repr(KEYS) == "UserKeys()"
    assert KEY.seed.hex() not in repr(KEY)


def test_sealed_file_opens_for_each_recipient_and_nobody_else() -> None:
    second, stranger = UserKeys.generate(), UserKeys.generate()
    sealed = seal(b"journal", [KEYS.recipient, second.recipient])
    assert open_sealed(sealed, [second.identity]) == b"journal"
    assert open_sealed(sealed, [stranger.identity, KEYS.identity]) == b"journal"
    with pytest.raises(NotForUsError):
        open_sealed(sealed, [stranger.identity])


def test_sealed_file_cut_anywhere_or_changed_is_refused() -> None:
    sealed = seal(b"journal", [KEYS.recipient])
    for length in range(len(sealed)):
        with pytest.raises((DamagedSealedError, NotForUsError)):
            open_sealed(sealed[:length], [KEYS.identity])
    with pytest.raises(DamagedSealedError):
        open_sealed(sealed[:-1] + bytes([sealed[-1] ^ 1]), [KEYS.identity])


MISTYPED = KEYS.recipient[:-1] + ("p" if KEYS.recipient.endswith("q") else "q")


@pytest.mark.parametrize("recipients", [[], ["age1"], [MISTYPED], [KEYS.identity]])
def test_malformed_recipient_is_refused(recipients: list[str]) -> None:
    with pytest.raises(BadAgeKeyError):
        seal(b"journal", recipients)


def test_malformed_identity_is_refused() -> None:
    with pytest.raises(BadAgeKeyError):
        open_sealed(seal(b"journal", [KEYS.recipient]), ["AGE-SECRET-KEY-1"])


@pytest.mark.requirement("S1-9a")
def test_age_tool_opens_what_we_seal_and_we_open_what_it_seals(tmp_path: Path) -> None:
    (tmp_path / "identity").write_text(KEYS.identity + "\n", encoding="ascii")
    (tmp_path / "sealed").write_bytes(seal(b"journal", [KEYS.recipient]))
    opened = subprocess.run(
        ["age", "-d", "-i", tmp_path / "identity", tmp_path / "sealed"], capture_output=True, check=True
    )
    assert opened.stdout == b"journal"
    by_tool = subprocess.run(["age", "-r", KEYS.recipient], input=b"back", capture_output=True, check=True)
    assert open_sealed(by_tool.stdout, [KEYS.identity]) == b"back"


def test_age_keygen_names_the_same_recipient(tmp_path: Path) -> None:
    (tmp_path / "identity").write_text(KEYS.identity + "\n", encoding="ascii")
    named = subprocess.run(["age-keygen", "-y", tmp_path / "identity"], capture_output=True, text=True, check=True)
    assert named.stdout.strip() == KEYS.recipient
