"""The recovery sheet of a school."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.printing.recovery_sheet import RecoverySheet, grouped, render_recovery_sheet
from support.printed import RESOURCES, code_on, texts_of_pages

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "ejr1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0s7xk2m0"
SHEET = RecoverySheet(
    school_name="Школа № 61 имени Өмүра Чыңгышева",
    school_code="sh061",
    secret_text=grouped(SECRET),
    age_identity="AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
    root_fingerprint="5f1d7a6c3b2e4908a1c7d6e5f4b3a2910817263544536271809aabbccddeeff0",
    created=date(2025, 9, 1),
)


@pytest.fixture
def sheet_file(tmp_path: Path) -> Path:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(render_recovery_sheet(SHEET, RESOURCES))
    return path


def test_sheet_is_one_page_with_secret_key_and_fingerprint(sheet_file: Path) -> None:
    (text,) = texts_of_pages(sheet_file)
    words = " ".join(text.split())
    for group in grouped(SECRET).split():
        assert group in words
    assert SHEET.age_identity in words
    assert SHEET.root_fingerprint in words
    assert SHEET.school_name in words
    assert "в два конверта" in words
    assert "age -d -i key.txt" in words
    assert "УЧЕБНАЯ" not in words


def test_code_on_the_sheet_says_the_secret(sheet_file: Path) -> None:
    assert code_on(sheet_file, 1) == SECRET


def test_sheet_of_the_training_school_says_so(tmp_path: Path) -> None:
    path = tmp_path / "training.pdf"
    path.write_bytes(render_recovery_sheet(replace(SHEET, is_training=True), RESOURCES))
    assert "УЧЕБНАЯ ШКОЛА" in texts_of_pages(path)[0]


def test_secret_is_set_in_groups_of_four() -> None:
    assert grouped("abcdefghij") == "abcd efgh ij"
    assert grouped("ab cdef gh ij") == "abcd efgh ij"
