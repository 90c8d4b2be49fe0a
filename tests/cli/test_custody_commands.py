"""Sticks, hand-over, old archives, drills and backups from the command line, as a scheduled task uses them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from support.schools import PASSWORD

if TYPE_CHECKING:
    from pathlib import Path

    from support.terminals import Terminal

DEPUTY = "belov"
OFFICER = "asanova"


@pytest.fixture
def stick(terminal: Terminal, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    assert terminal.run_as(OFFICER, "carrier", "register", folder, "--label", "ШКОЛА-1").returncode == 0
    return folder


@pytest.fixture
def archive(terminal: Terminal, stick: Path) -> Path:
    terminal.json_as(OFFICER, "archive", "create", "--to", stick, "--class", "7А")
    return next(stick.glob("*.zip"))


@pytest.mark.requirement("S0-4.14.16")
def test_a_stick_is_listed_looked_at_and_reported_lost(terminal: Terminal, stick: Path, archive: Path) -> None:
    told = terminal.json_as(OFFICER, "carrier", "list")
    assert [(row["label"], row["archives"], row["is_lost"]) for row in told["carriers"]] == [("ШКОЛА-1", 1, False)]
    assert [row["warning"] for row in told["warnings"]] == ["too_few_carriers"]
    looked = terminal.json_as(DEPUTY, "carrier", "look", stick)
    assert [(row["file"], row["standing"]) for row in looked["files"]] == [(archive.name, "newest")]

    lost = terminal.run_as(OFFICER, "carrier", "lost", "ШКОЛА-1", "--backup")

    assert (lost.returncode, "смените ключ" in lost.stdout) == (0, True)
    assert terminal.json_as(OFFICER, "carrier", "list")["carriers"][0]["is_lost"]


def test_a_stick_that_is_not_in_the_register_is_a_refusal(terminal: Terminal) -> None:
    done = terminal.run_as(OFFICER, "carrier", "lost", "ШКОЛА-7")
    assert (done.returncode, done.stdout) == (3, "")


def test_nothing_of_this_year_waits_to_be_read_again(terminal: Terminal, stick: Path, archive: Path) -> None:
    assert archive.exists()
    assert terminal.json_as(OFFICER, "archive", "recheck", stick) == {"archives": [], "checked": []}
    assert terminal.json_as(OFFICER, "check")["due_archive_checks"] == 0


@pytest.mark.requirement("S1-9b")
def test_the_deputy_accepts_and_the_list_says_so(terminal: Terminal, stick: Path, archive: Path) -> None:
    assert terminal.run_as(OFFICER, "archive", "receipt", archive).returncode == 3
    assert terminal.run_as(OFFICER, "archive", "confirm", stick).returncode == 0
    accepted = terminal.json_as(DEPUTY, "archive", "receipt", archive)

    (row,) = terminal.json_as(DEPUTY, "archive", "list")["archives"]

    assert (row["is_confirmed"], row["accepted_by"]) == (True, accepted["accepted_by"])
    assert archive.with_name(archive.name + ".receipt").exists()


@pytest.mark.requirement("S0-4.14.16", "S1-9b")
def test_the_list_says_where_each_archive_stands_and_what_nobody_took_over(
    terminal: Terminal, stick: Path, archive: Path
) -> None:
    assert stick in archive.parents
    shown = terminal.run_as(OFFICER, "archive", "list").stdout
    assert "ШКОЛА-1: не подтверждён; принял: –" in shown
    terminal.run_as(OFFICER, "carrier", "lost", "ШКОЛА-1")
    assert "ШКОЛА-1: утерян с флешкой" in terminal.run_as(OFFICER, "archive", "list").stdout


def test_an_empty_list_says_so_and_no_unknown_value_is_called_none(terminal: Terminal, stick: Path) -> None:
    said = {
        command: terminal.run_as(OFFICER, *command.split(), *folders).stdout
        for command, folders in (
            ("archive list", ()),
            ("archive confirm", (stick,)),
            ("archive recheck", (stick,)),
            ("carrier look", (stick,)),
            ("carrier list", ()),
        )
    }
    assert all(said.values())
    assert not [command for command, shown in said.items() if "None" in shown]


@pytest.mark.requirement("S0-5.4")
def test_a_journal_that_is_behind_its_own_archive_and_a_fork_are_named(
    terminal: Terminal, stick: Path, archive: Path
) -> None:
    second = ("--second", DEPUTY, "--second-password-file", terminal.password_file(PASSWORD))
    copy = stick / terminal.json_as(OFFICER, "backup", "create", "--to", stick)["file"]
    terminal.json_as(OFFICER, "archive", "create", "--to", stick, "--class", "7А")
    newer = max(stick.glob("*.zip"))
    assert terminal.run_as(OFFICER, "backup", "restore", copy, *second).returncode == 0
    behind = terminal.run_as(OFFICER, "archive", "verify", newer)
    terminal.json_as(OFFICER, "archive", "create", "--to", stick, "--class", "7А")
    fork = terminal.run_as(OFFICER, "archive", "verify", newer)
    assert archive != newer
    assert (behind.returncode, "журнал отстал" in behind.stdout) == (5, True)
    assert (fork.returncode, "в двух местах" in fork.stdout) == (5, True)


@pytest.mark.requirement("S0-5.4")
def test_whoever_signs_in_has_the_archive_checked_to_the_replay(terminal: Terminal, archive: Path) -> None:
    (row,) = terminal.json_as(OFFICER, "archive", "verify", archive)["archives"]
    assert (row["word"], row["level"]) == ("genuine_complete", 4)


@pytest.mark.requirement("S4-6.4")
def test_an_old_archive_is_opened_and_searched(terminal: Terminal, archive: Path) -> None:
    told = terminal.json_as(OFFICER, "archive", "open", archive, "--search", "арчаев")
    assert told["students"] == 3
    assert [hit["text"] for hit in told["found"]] == ["Арчаев Бакыт"]
    assert terminal.run_as("volkova", "archive", "open", archive).returncode == 3


@pytest.mark.requirement("S1-5g")
def test_a_drill_is_clean_and_a_damaged_archive_is_five(terminal: Terminal, archive: Path) -> None:
    told = terminal.json_as(OFFICER, "archive", "drill", archive)
    assert (told["is_clean"], told["lost_entries"]) == (True, 0)
    assert "архивы в учёте: в архиве 0, сейчас 1" in terminal.run_as(OFFICER, "archive", "drill", archive).stdout
    archive.write_bytes(archive.read_bytes()[:-1])
    refused = terminal.run_as(OFFICER, "archive", "drill", archive)
    assert (refused.returncode, "damaged" in refused.stderr) == (5, False)


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_the_scheduled_copy_is_made_once_a_day(terminal: Terminal) -> None:
    first = terminal.json_as(OFFICER, "backup", "create", "--if-due")
    assert first["entries"] > 0
    assert terminal.json_as(OFFICER, "backup", "create", "--if-due") is None
    (file,) = (terminal.school / "backups").iterdir()
    assert terminal.json_as(OFFICER, "backup", "verify", file)["state_digest"] == first["state_digest"]


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_a_base_is_put_back_only_with_a_second_person(terminal: Terminal, tmp_path: Path) -> None:
    place = tmp_path / "copies"
    place.mkdir()
    terminal.json_as(OFFICER, "backup", "create", "--to", place)
    (file,) = place.iterdir()
    assert terminal.run_as(OFFICER, "backup", "restore", file).returncode == 2
    dry = terminal.run_as(OFFICER, "backup", "restore", file, "--dry-run", "--json")
    assert json.loads(dry.stdout)["lost_entries"] == 3  # the note of the copy, and the officer who went and came again
    second = ("--second", DEPUTY, "--second-password-file", terminal.password_file(PASSWORD))

    done = terminal.run_as(OFFICER, "backup", "restore", file, *second)

    assert (done.returncode, done.stderr) == (0, "")
    assert terminal.run_as(OFFICER, "check").returncode == 5  # entries that were seen before are missing now
    assert sorted(path.name for path in terminal.school.glob("journal-*.db")) == ["journal-1.db", "journal-2.db"]


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_after_an_older_copy_was_put_back_an_archive_brings_the_lost_days_back(
    terminal: Terminal, stick: Path, archive: Path
) -> None:
    second = ("--second", DEPUTY, "--second-password-file", terminal.password_file(PASSWORD))
    assert terminal.run_as(OFFICER, "archive", "restore", archive).returncode == 2
    assert terminal.run_as(OFFICER, "archive", "restore", archive, *second).returncode == 3  # nothing is missing
    copy = stick / terminal.json_as(OFFICER, "backup", "create", "--to", stick)["file"]
    for _ in range(2):
        terminal.json_as(OFFICER, "archive", "create", "--to", stick, "--class", "7А")
    assert terminal.run_as(OFFICER, "backup", "restore", copy, *second).returncode == 0

    dry = terminal.json_as(OFFICER, "archive", "restore", max(stick.glob("*.zip")), "--dry-run")
    done = terminal.run_as(OFFICER, "archive", "restore", max(stick.glob("*.zip")), *second)

    assert (dry["gained_entries"], dry["archives"][0]["kinds"], dry["forks"]) == (1, {"archive": 1}, [])
    assert (done.returncode, done.stderr) == (0, "")
    assert terminal.run_as(DEPUTY, "check").returncode == 0
    assert len(terminal.json_as(OFFICER, "archive", "list")["archives"]) == 2
    assert len(list(terminal.school.glob("journal-*.db"))) == 3


@pytest.mark.requirement("S4-5.1g", "S4-6.4", "S1-9e")
def test_the_year_goes_to_two_sticks_and_tells_what_is_kept_until_when(terminal: Terminal, tmp_path: Path) -> None:
    sticks = [tmp_path / "first", tmp_path / "second"]
    for stick in sticks:
        stick.mkdir()
        terminal.json_as(OFFICER, "carrier", "register", stick, "--label", stick.name)

    told = terminal.json_as(OFFICER, "archive", "year", "--to", sticks[0], "--to", sticks[1])
    assert told["differences"] == []

    assert {(row["carriers"], row["is_closed"]) for row in told["classes"]} == {(2, False)}
    assert not told["is_complete"]
    kept = terminal.json_as(OFFICER, "archive", "keep", sticks[1], "--prune")
    assert {(row["state"], row["may_go"]) for row in kept["archives"]} == {("last_of_class", False)}
    assert kept["removed"] == []
    assert {row["document"] for row in kept["years"]} == {"journal", "summary_sheet", "control_act", "report"}
