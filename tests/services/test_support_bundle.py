"""The file for the makers of the program tells what is wrong and nothing of anybody."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.health import HealthService
from ejournal_desktop.services.support_bundle import SupportBundleService
from support.clear_text import clear_traces, telling_names
from support.known_installation import unlisted_installation
from support.training_vault import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from support.training_vault import SchoolCase

pytestmark = pytest.mark.requirement("S0-4.10.11", "S1-5f", "S2-3.1f", "S4-5.1j")


def bundles(school: SchoolCase, logs: Path) -> SupportBundleService:
    logs.mkdir(exist_ok=True)
    (logs / "program.log").write_text("2026-11-20 INFO ejournal_desktop archive_damaged\n", encoding="utf-8")
    whole = unlisted_installation(logs)
    health = HealthService(DiagnosticsService(), school.clock, drives=tuple, printers=lambda: None, installation=whole)
    return SupportBundleService(DiagnosticsService(), health, school.clock, VERSION, logs)


def test_it_holds_versions_findings_and_the_log_and_no_name(training: SchoolCase, tmp_path: Path) -> None:
    session = training.sign_in(Role.TECHNICAL_SUPPORT)
    with training.bare_database(session) as connection:
        students = [row[0] for row in connection.execute("SELECT surname FROM student")]
        staff = [row[0] for row in connection.execute("SELECT surname FROM staff_member")]
        connection.execute("UPDATE mark SET value = '2' WHERE value = '5'")
    folder = tmp_path / "stick"
    folder.mkdir()

    path = bundles(training, tmp_path / "logs").write(session, folder)

    with ZipFile(path) as bundle:
        bundle.extractall(folder)
    checked = json.loads((folder / "check.json").read_text(encoding="utf-8"))
    assert {(row["table"], row["column"]) for row in checked["findings"]} == {("mark", "value")}
    assert json.loads((folder / "about.json").read_text(encoding="utf-8"))["program"] == VERSION
    state = json.loads((folder / "health.json").read_text(encoding="utf-8"))
    assert state["printer"] == {"state": "unknown", "code": "printer_unknown"}
    assert "archive_damaged" in (folder / "log" / "program.log").read_text(encoding="utf-8")
    names = telling_names(students, ())
    assert names
    assert clear_traces(folder, [*names, *telling_names(staff, ())]) == []


def test_a_teacher_gives_nobody_such_a_file(training: SchoolCase, tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError):
        bundles(training, tmp_path / "logs").write(training.sign_in(Role.TEACHER), tmp_path)
