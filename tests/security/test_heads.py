"""What a person has seen stays provable outside the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.kernel.identifiers import AccountId, FeedId
from ejournal_desktop.security.errors import DamagedHeadsError
from ejournal_desktop.security.heads import HEADS_FILE, SeenHead, seal_heads, sealed_heads
from ejournal_desktop.security.keys import UserKeys

if TYPE_CHECKING:
    from pathlib import Path

ASANOVA, BEKOV = AccountId(1), AccountId(2)
KEY, OTHER_KEY = UserKeys.generate().head_key, UserKeys.generate().head_key
SEEN = SeenHead(FeedId(11), 40, b"\x01" * 32)
LATER = SeenHead(FeedId(11), 41, b"\x02" * 32)


def test_each_person_finds_what_they_saw_last(tmp_path: Path) -> None:
    seal_heads(tmp_path, ASANOVA, KEY, [SEEN])
    seal_heads(tmp_path, BEKOV, OTHER_KEY, [])
    seal_heads(tmp_path, ASANOVA, KEY, [LATER])
    assert sealed_heads(tmp_path, ASANOVA, KEY) == frozenset({LATER})
    assert sealed_heads(tmp_path, BEKOV, OTHER_KEY) == frozenset()


def test_nothing_sealed_is_told_from_nothing_seen(tmp_path: Path) -> None:
    assert sealed_heads(tmp_path, ASANOVA, KEY) is None


def test_nobody_opens_or_swaps_the_heads_of_another(tmp_path: Path) -> None:
    seal_heads(tmp_path, ASANOVA, KEY, [SEEN])
    with pytest.raises(DamagedHeadsError):
        sealed_heads(tmp_path, ASANOVA, OTHER_KEY)
    path = tmp_path / HEADS_FILE
    path.write_bytes(path.read_bytes().replace(b'"account":1', b'"account":2'))
    with pytest.raises(DamagedHeadsError):
        sealed_heads(tmp_path, BEKOV, KEY)


def test_every_flipped_bit_is_noticed(tmp_path: Path) -> None:
    seal_heads(tmp_path, ASANOVA, KEY, [SEEN])
    path = tmp_path / HEADS_FILE
    data = path.read_bytes()
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        assert _is_noticed(tmp_path), bit


def _is_noticed(folder: Path) -> bool:
    """Whether the heads are refused, or missing, which is an alarm as well."""
    try:
        return sealed_heads(folder, ASANOVA, KEY) is None
    except DamagedHeadsError:
        return True


def test_damaged_file_becomes_good_again_at_the_next_lock(tmp_path: Path) -> None:
    (tmp_path / HEADS_FILE).write_bytes(b"\0")
    seal_heads(tmp_path, ASANOVA, KEY, [SEEN])
    assert sealed_heads(tmp_path, ASANOVA, KEY) == frozenset({SEEN})
