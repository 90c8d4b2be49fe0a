"""Preferences, folders, the clock and the technical log of one computer."""

from __future__ import annotations

import logging
import sys
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.config import logging_setup
from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.config.paths import default_data_folder, log_folder, preferences_file
from ejournal_desktop.config.settings import PREFERENCES, Preferences, PreferencesFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root, level = logging.getLogger(), logging.getLogger().level
    before = list(root.handlers)
    logging_setup.start_log(tmp_path / "log")
    yield tmp_path / "log" / logging_setup.LOG_FILE
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_every_preference_is_declared_once_with_a_default_it_takes() -> None:
    assert {field.name for field in fields(Preferences)} == PREFERENCES.keys()
    for preference in PREFERENCES.values():
        assert preference.takes(preference.default)


def test_preferences_come_back_as_they_were_stored(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "new" / "preferences.toml")
    assert file.read() == Preferences()
    file.write(Preferences(language="ky", row_height=28, data_folder="D:\\журнал"))
    assert file.read() == Preferences(language="ky", row_height=28, data_folder="D:\\журнал")


@pytest.mark.parametrize(
    "spoiled",
    [
        'language = "xx"\n',
        "language = 7\n",
        "text_percent = true\n",
        "unknown = 1\n",
        "not toml",
        "\N{SNOWMAN}" * 40_000,
    ],
)
def test_a_spoiled_file_gives_the_defaults(tmp_path: Path, spoiled: str) -> None:
    path = tmp_path / "preferences.toml"
    path.write_text(spoiled, encoding="utf-8")
    assert PreferencesFile(path).read() == Preferences()


def test_one_spoiled_line_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "preferences.toml"
    path.write_text('language = "en"\ntheme = 5\n', encoding="utf-8")
    assert PreferencesFile(path).read() == Preferences(language="en")


def test_folders_carry_the_name_of_the_program() -> None:
    for path in (default_data_folder(), preferences_file(), log_folder()):
        assert "ejournal-desktop" in path.parts


def test_the_clock_knows_its_zone() -> None:
    assert SystemClock().now().utcoffset() is not None


@pytest.mark.requirement("S0-1.10")
def test_log_keeps_our_codes_and_of_others_only_who_spoke(log: Path, expect_log: list[logging.LogRecord]) -> None:
    logging.getLogger("ejournal_desktop.services").info("archive_written count=%d", 3)
    logging.getLogger("somebody.else").error("Арчаев Бакыт: 5")
    said = log.read_text(encoding="utf-8")
    assert "archive_written count=3" in said
    assert "somebody.else -" in said
    assert "Арчаев" not in said
    assert len(expect_log) == 1


@pytest.mark.requirement("S0-1.10")
def test_an_unforeseen_error_is_logged_by_its_place_not_its_text(
    log: Path, expect_log: list[logging.LogRecord]
) -> None:
    try:
        PREFERENCES["Арчаев"]
    except KeyError:
        kind, _, traceback = sys.exc_info()
    assert kind is not None
    assert logging_setup.note_unexpected(kind, traceback) == "KeyError@-"
    assert "Арчаев" not in log.read_text(encoding="utf-8")
    assert len(expect_log) == 1


def test_a_folder_that_takes_no_file_leaves_the_program_without_a_log(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    before = list(logging.getLogger().handlers)
    logging_setup.start_log(blocked / "log")
    (added,) = [handler for handler in logging.getLogger().handlers if handler not in before]
    logging.getLogger().removeHandler(added)
    assert isinstance(added, logging.NullHandler)
