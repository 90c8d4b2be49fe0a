"""``documents``: listed, saved for the site, and the list of proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.domain.school_board import DocumentKind, DocumentState

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminals import Terminal


def test_every_kind_and_state_has_words() -> None:
    wanted = {f"document_{code}" for code in (*DocumentKind, *DocumentState)}
    assert wanted - RUSSIAN.keys() == set()


def test_a_school_without_documents_says_so(terminal: Terminal) -> None:
    done = terminal.run_as("volkova", "documents", "list")
    assert (done.returncode, done.stdout) == (0, RUSSIAN["documents_none"] + "\n")
    assert terminal.json_as("volkova", "documents", "list", "--all") == []


@pytest.mark.requirement("S0-4.10.8", "S0-4.10.9")
def test_the_administrator_saves_instructions_for_the_site_and_a_teacher_does_not(
    terminal: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "site"
    out.mkdir()
    refused = terminal.run_as("volkova", "documents", "export", "--to", out, "--guides")
    assert (refused.returncode, list(out.iterdir())) == (3, [])
    told = terminal.json_as("belov", "documents", "export", "--to", out, "--guides")
    assert sorted(told["files"]) == sorted(path.name for path in out.iterdir())
    assert len(told["files"]) == 6


@pytest.mark.requirement("S0-4.4.1")
def test_the_list_of_proposals_is_saved(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    done = terminal.run_as("volkova", "documents", "proposals", "--to", path)
    assert done.returncode == 0
    assert path.read_text(encoding="utf-8-sig") == "Дата;Автор;Предложение\n"
