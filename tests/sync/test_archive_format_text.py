"""FORMAT.md says what the program does: a reader written from it alone must work."""

from __future__ import annotations

import re
from dataclasses import fields
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.all_changes import ALL_CHANGES
from ejournal_desktop.domain.people import Role
from ejournal_desktop.storage.schema import state_tables
from ejournal_desktop.sync.read_me import is_training_head, read_me_bytes
from support.source_tree import SOURCES

if TYPE_CHECKING:
    from sqlalchemy import Table

    from ejournal_desktop.domain.change import Change

FORMAT = (SOURCES / "sync" / "FORMAT.md").read_text(encoding="utf-8")
TABLES = re.findall(
    r"^\| `([a-z_]+)` \| ([^|]+) \| [^|]+ \|$", FORMAT.split("### 6.3")[1].split("## 7.")[0], re.MULTILINE
)
CHANGES = re.findall(r"^\| `([a-z_]+)` \| ([^|]+) \| [^|]+ \|$", FORMAT.split("## 9. Changes")[1], re.MULTILINE)


@pytest.mark.parametrize("change", ALL_CHANGES, ids=lambda change: change.code)
def test_every_change_stands_in_the_text_with_its_fields_in_order(change: type[Change]) -> None:
    listed = dict(CHANGES)[change.code]
    assert re.findall(r"`([a-z_]+)`", listed) == [field.name for field in fields(change)]


def test_text_lists_no_other_changes() -> None:
    assert [code for code, _ in CHANGES] == [change.code for change in ALL_CHANGES]


@pytest.mark.parametrize("is_training", [False, True])
def test_text_knows_the_fixed_explanations(*, is_training: bool) -> None:
    data = read_me_bytes(is_training=is_training)
    assert sha256(data).hexdigest() in FORMAT
    assert is_training_head(data) == is_training
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_explanations_are_those_of_format_one_for_ever() -> None:
    hashes = [sha256(read_me_bytes(is_training=is_training)).hexdigest()[:16] for is_training in (False, True)]
    assert hashes == ["f09d47fae4df0f9e", "7e9ffe4de68e3dd7"]


def test_text_lists_every_role() -> None:
    assert [role for role in Role if f"`{role}`" not in FORMAT] == []


@pytest.mark.parametrize("table", state_tables(), ids=lambda table: table.name)
def test_every_table_of_the_state_stands_in_the_text_with_its_columns(table: Table) -> None:
    listed = dict(TABLES)[table.name]
    assert sorted(re.findall(r"`([a-z_]+)`", listed)) == sorted(column.name for column in table.columns)
