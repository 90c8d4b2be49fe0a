"""The self-test asks every part of the program, and one that fails does not silence the others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.app.self_test.run import PARTS, run_self_test
from ejournal_desktop.cli.program import run
from ejournal_desktop.cli.toolbox import Kit, Outcome, Toolbox
from ejournal_desktop.cli.words_ru import RUSSIAN

if TYPE_CHECKING:
    import logging

STARTS_PROCESSES = {"workbooks", "processes"}  # proved by the tests of their own rooms


def no_services(_folder: Path) -> Toolbox:
    raise AssertionError


def lost(_folder: Path) -> bool:
    raise ModuleNotFoundError


def test_command_asks_for_the_self_test_and_touches_no_journal() -> None:
    kit = Kit(RUSSIAN, "ru", "1.2.3", Path("default"), no_services)
    assert run(["self-test"], kit) == Outcome(is_self_test=True)


def test_whole_program_is_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_self_test(RUSSIAN, {"base": Path.exists, "papers": Path.is_dir}) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Зашифрованная база: в порядке",
        "Печатные листы и их шрифты: в порядке",
        "Программа установлена полностью.",
    ]


def test_broken_parts_are_named_and_end_in_four(
    capsys: pytest.CaptureFixture[str], expect_log: list[logging.LogRecord]
) -> None:
    assert run_self_test(RUSSIAN, {"base": lost, "papers": Path.is_file, "seals": Path.is_dir}) == 4
    base, papers, seals, verdict = capsys.readouterr().out.splitlines()
    assert base.startswith("Зашифрованная база: НЕ РАБОТАЕТ (ModuleNotFoundError@app.self_test.run:")
    assert papers == "Печатные листы и их шрифты: НЕ РАБОТАЕТ (-)"
    assert seals == "Шифрование и подпись: в порядке"
    assert verdict.startswith("Не работает частей: 2.")
    assert len(expect_log) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("part", sorted(PARTS.keys() - STARTS_PROCESSES))
def test_part_works_here(part: str, tmp_path: Path) -> None:
    assert PARTS[part](tmp_path)


def test_every_part_has_words() -> None:
    assert {f"self_test_{part}" for part in PARTS} - RUSSIAN.keys() == set()
