"""``archive create`` and ``archive verify``: written on one computer, judged on any other."""

from __future__ import annotations

import json
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.sync.carriers import CarrierMarker, write_marker
from support.schools import make_school

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminals import Terminal


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def written(terminal: Terminal, stick: Path, *which: str) -> list[Path]:
    terminal.json_as("asanova", "archive", "create", "--to", stick, *(which or ("--all",)))
    return sorted(stick.glob("*.zip"))


def test_archives_of_all_classes_are_written_and_found_genuine(terminal: Terminal, stick: Path) -> None:
    told = terminal.json_as("asanova", "archive", "create", "--to", stick, "--all", "--week", "2026-W37")
    assert [row["class_group"] for row in told["archives"]] == ["7А", "7Б"]
    assert {(row["number"], row["week"]) for row in told["archives"]} == {(1, "2026-W37")}
    assert [row["differences"] for row in told["archives"]] == [[], []]
    done = terminal.run("archive", "verify", "--data", terminal.school, *(row["file"] for row in told["archives"]))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("подлинный") == 2


def test_a_computer_without_a_journal_says_that_the_school_is_not_proved(terminal: Terminal, stick: Path) -> None:
    done = terminal.run("archive", "verify", *written(terminal, stick, "--class", "7А"))
    assert done.returncode == 0
    assert "Школа не проверена" in done.stdout


def test_a_changed_archive_is_five_and_does_not_hide_the_good_one(terminal: Terminal, stick: Path) -> None:
    first, second = written(terminal, stick)
    first.write_bytes(first.read_bytes()[:-1] + b"x")
    other = terminal.file("notes.txt", b"notes")
    done = terminal.run("archive", "verify", "--json", first, other, second)
    told = json.loads(done.stdout)["archives"]
    assert done.returncode == 5
    assert [row["is_genuine"] for row in told] == [False, False, True]
    assert told[0]["word"] == "damaged"
    assert told[1]["word"] == "not_an_archive"


def test_an_archive_of_another_school_is_five(terminal: Terminal, stick: Path, tmp_path: Path) -> None:
    (archive,) = written(terminal, stick, "--class", "7А")
    make_school(tmp_path / "other", SystemClock())
    done = terminal.run("archive", "verify", "--data", tmp_path / "other", archive)
    assert (done.returncode, "не из этой школы" in done.stdout) == (5, True)


def test_a_missing_archive_is_a_matter_of_the_device(terminal: Terminal) -> None:
    assert terminal.run("archive", "verify", terminal.home / "missing.zip").returncode == 4


def test_a_missing_folder_is_a_matter_of_the_device(terminal: Terminal) -> None:
    done = terminal.run_as("asanova", "archive", "create", "--to", terminal.home / "gone", "--all")
    assert (done.returncode, done.stdout) == (4, "")


def test_class_may_be_typed_in_latin_letters(terminal: Terminal, stick: Path) -> None:
    assert [path.name.split("-")[1] for path in written(terminal, stick, "--class", "7a")] == ["7a"]


def test_unknown_class_is_refused(terminal: Terminal, stick: Path) -> None:
    assert terminal.run_as("asanova", "archive", "create", "--to", stick, "--class", "12Я").returncode == 3
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("wrong", [(), ("--all", "--class", "7А"), ("--all", "--week", "37")])
def test_which_classes_and_which_week_must_be_clear(terminal: Terminal, stick: Path, wrong: tuple[str, ...]) -> None:
    assert terminal.run_as("asanova", "archive", "create", "--to", stick, *wrong).returncode == 2


@pytest.mark.parametrize("week", ["2099-W01", "2019-W10"])
def test_no_archive_stands_for_a_week_to_come_or_of_another_year(terminal: Terminal, stick: Path, week: str) -> None:
    done = terminal.run_as("asanova", "archive", "create", "--to", stick, "--all", "--week", week)
    assert (done.returncode, "не этого учебного года" in done.stderr) == (3, True)
    assert list(stick.iterdir()) == []


def test_a_scheduled_run_writes_what_the_week_still_lacks_and_then_nothing(terminal: Terminal, stick: Path) -> None:
    written(terminal, stick, "--class", "7А")
    assert terminal.run_as("asanova", "archive", "create", "--to", stick, "--due", "--all").returncode == 2
    (row,) = terminal.json_as("asanova", "archive", "create", "--to", stick, "--due")["archives"]
    done = terminal.run_as("asanova", "archive", "create", "--to", stick, "--due")
    assert (row["class_group"], done.returncode, "уже есть архив" in done.stdout) == ("7Б", 0, True)


def test_what_a_failed_run_left_on_this_computer_goes_with_the_next_good_one(terminal: Terminal, stick: Path) -> None:
    local = terminal.school / "archives"
    terminal.run_as("asanova", "archive", "create", "--to", stick, "--class", "7А")
    (local / "left-over.zip").write_bytes(b"of a run that failed")
    assert terminal.run_as("asanova", "archive", "create", "--to", stick, "--class", "7А").returncode == 0
    assert list(local.iterdir()) == []


@pytest.mark.requirement("S0-4.14.16")
def test_a_stick_that_was_lost_or_is_of_another_school_takes_nothing(terminal: Terminal, stick: Path) -> None:
    terminal.run_as("asanova", "carrier", "register", stick, "--label", "Ш-1")
    terminal.run_as("asanova", "carrier", "lost", "Ш-1")
    lost = terminal.run_as("asanova", "archive", "create", "--to", stick, "--all")
    write_marker(stick, CarrierMarker(carrier="c-9", school="another-school"))
    foreign = terminal.run_as("asanova", "archive", "create", "--to", stick, "--all")
    assert [(run.returncode, run.stdout) for run in (lost, foreign)] == [(3, "")] * 2
    assert ("Об утере" in lost.stderr, "другой школой" in foreign.stderr) == (True, True)
    assert not list(stick.glob("*.zip"))


def test_after_a_run_the_next_step_is_said(terminal: Terminal, stick: Path) -> None:
    folder = terminal.run_as("asanova", "archive", "create", "--to", stick, "--class", "7А")
    terminal.run_as("asanova", "carrier", "register", stick, "--label", "Ш-1")
    ours = terminal.run_as("asanova", "archive", "create", "--to", stick, "--class", "7А")
    assert ("carrier register" in folder.stdout, "archive confirm" in ours.stdout) == (True, True)


@pytest.mark.requirement("S0-1.10")
def test_a_teacher_may_not_make_archives(terminal: Terminal, stick: Path) -> None:
    assert terminal.run_as("volkova", "archive", "create", "--to", stick, "--all").returncode == 3


def test_minisign_itself_verifies_an_archive_with_the_printed_keys(terminal: Terminal, stick: Path) -> None:
    (archive,) = written(terminal, stick, "--class", "7А")
    with zipfile.ZipFile(archive) as members:
        manifest = terminal.file("manifest.json", members.read("manifest.json"))
        terminal.file("manifest.json.minisig", members.read("manifest.json.minisig"))
    keys = json.loads(terminal.run("keys", "--data", terminal.school, "--json").stdout)
    own = next(key["minisign"] for key in keys["keys"] if key["user"] == "asanova")
    public = terminal.file("asanova.pub", own.encode())
    verified = subprocess.run(["minisign", "-V", "-p", public, "-m", manifest], check=False, capture_output=True)
    assert verified.returncode == 0, verified.stderr
