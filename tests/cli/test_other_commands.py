"""``keys``, ``check``, ``print journal`` and ``demo``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.commands.integrity import finding_text
from ejournal_desktop.cli.options import Call
from ejournal_desktop.cli.toolbox import Kit
from ejournal_desktop.cli.words_en import ENGLISH
from ejournal_desktop.readmodels.integrity import CellPlace, IntegrityCode, IntegrityFinding, StateDifference

if TYPE_CHECKING:
    from ejournal_desktop.cli.toolbox import Toolbox
    from support.terminals import Terminal


def no_services(_folder: Path) -> Toolbox:
    raise AssertionError


def test_keys_need_no_log_in_and_name_the_fingerprint_of_paper(terminal: Terminal) -> None:
    done = terminal.run("keys", "--data", terminal.school)
    assert (done.returncode, done.stderr) == (0, "")
    fingerprint = done.stdout.splitlines()[0].split(": ")[1]
    assert len(bytes.fromhex(fingerprint)) == 32
    assert done.stdout.count("untrusted comment: minisign public key") == 3
    told = json.loads(terminal.run("keys", "--data", terminal.school, "--json").stdout)
    assert told["root_fingerprint"] == fingerprint
    assert [key["user"] for key in told["keys"]] == ["asanova", "belov", "volkova"]


def test_a_sound_journal_is_said_to_be_sound(terminal: Terminal) -> None:
    told = terminal.json_as("asanova", "check")
    assert told["is_clean"]
    assert told["findings"] == []
    assert told["entries"] > told["feeds"] > 0
    assert terminal.run_as("asanova", "check").stdout.endswith("Журнал в порядке.\n")


def test_a_finding_names_the_cell_and_both_values() -> None:
    difference = StateDifference("mark", {"lesson_id": 7}, "value", "5", "2")
    place = CellPlace("7А", "Algebra", date(2026, 9, 14), 3, "Archaev Bakyt")
    finding = IntegrityFinding(IntegrityCode.STATE_DIFFERS, difference=difference, place=place)
    kit = Kit(ENGLISH, "en", "1", Path(), no_services)
    said = finding_text(Call(kit, Path(), None, None, is_json=False), finding)
    assert said == "7А, Algebra, 14.09.2026, lesson 3, Archaev Bakyt (value): the journal says «5», its history «2»."


@pytest.mark.requirement("S0-2.2")
def test_journal_of_a_class_is_saved_as_pdf(terminal: Terminal) -> None:
    path = terminal.home / "7a.pdf"
    told = terminal.json_as("belov", "print", "journal", "--class", "7А", "--period", "1", "--to", path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert told["is_draft"]
    assert told["pages"] >= told["sheets"] > 0


@pytest.mark.parametrize("asked", [("7А", "9"), ("12Я", "1")])
def test_unknown_class_or_period_is_refused(terminal: Terminal, asked: tuple[str, str]) -> None:
    title, period = asked
    path = terminal.home / "none.pdf"
    done = terminal.run_as("belov", "print", "journal", "--class", title, "--period", period, "--to", path)
    assert done.returncode == 3
    assert not path.exists()


def test_only_the_deputy_head_prints_the_journal(terminal: Terminal) -> None:
    path = terminal.home / "none.pdf"
    done = terminal.run_as("volkova", "print", "journal", "--class", "7А", "--period", "1", "--to", path)
    assert done.returncode == 3


def test_a_place_that_cannot_be_written_is_a_matter_of_the_device(terminal: Terminal) -> None:
    path = terminal.home / "gone" / "7a.pdf"
    done = terminal.run_as("belov", "print", "journal", "--class", "7А", "--period", "1", "--to", path)
    assert done.returncode == 4


def test_demo_does_not_touch_a_folder_in_use(terminal: Terminal, tmp_path: Path) -> None:
    kept = tmp_path / "demo" / "vault" / "letter.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("x", encoding="utf-8")
    assert terminal.run("demo", "--dir", tmp_path / "demo", "--no-window").returncode == 3
    assert kept.exists()
