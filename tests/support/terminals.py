"""The command line with a home folder of its own and a small school on the clock of this computer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.app.container import build_container
from ejournal_desktop.cli.program import run
from ejournal_desktop.cli.toolbox import Kit
from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.services.enrollment import NewStudent
from support.fet_files import Activity, FetFile, Row, a_table
from support.schools import PASSWORD, RESOURCES, School, make_school, school_year_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FET_FILE = FetFile((Activity(1), Activity(2, ("7Б",))))
FET_TABLE = a_table(Row(1), Row(2, hour="08:55-9:40", students="7Б"))
STUDENTS = (PersonName("Арчаев", "Бакыт"), PersonName("Ёлкина", "Вера"), PersonName("Ивов", "Глеб"))


@dataclass(frozen=True, slots=True)
class Terminal:
    """One person at a terminal; ``school`` is the data folder of their journal."""

    home: Path
    school: Path

    def run(self, *arguments: object, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end in this process, which spares the time of loading the program."""
        kit = Kit(RUSSIAN, "ru", "0.1.0", self.home / "journal", build_container)
        shown, told = StringIO(), StringIO()
        command = [*map(str, arguments)]
        with redirect_stdout(shown), redirect_stderr(told), _typed(typed):
            outcome = run(command, kit)
        return subprocess.CompletedProcess(command, outcome.exit_code, shown.getvalue(), told.getvalue())

    def run_process(
        self, *arguments: object, typed: str = "", language: str = "ru_RU.UTF-8"
    ) -> subprocess.CompletedProcess[str]:
        """Run the program as a process to its end."""
        command = [sys.executable, "-W", "error", "-m", "ejournal_desktop", *map(str, arguments)]
        return subprocess.run(
            command, check=False, capture_output=True, encoding="utf-8", input=typed, env=self.environment(language)
        )

    def run_as(self, user: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        """Run the program for a member of staff with the right password from a file."""
        return self.run("--data", self.school, "--user", user, "--password-file", self.password_file(), *arguments)

    def json_as(self, user: str, *arguments: object) -> Any:
        """Return what the program prints for machines."""
        done = self.run_as(user, *arguments, "--json")
        assert done.stderr == ""
        return json.loads(done.stdout)

    def password_file(self, password: str = PASSWORD) -> Path:
        """Return a file that holds a password."""
        path = self.home / f"password-{len(password)}"
        path.write_text(password + "\n", encoding="utf-8")
        return path

    def file(self, name: str, content: bytes) -> Path:
        """Return a new file in the home folder."""
        path = self.home / name
        path.write_bytes(content)
        return path

    def environment(self, language: str = "ru_RU.UTF-8") -> dict[str, str]:
        """Return what the process sees of this computer."""
        own = {name: str(self.home / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
        return {**kept, **own, "HOME": str(self.home), "LANG": language, "PYTHONUTF8": "1"}


@contextmanager
def _typed(text: str) -> Iterator[None]:
    former, sys.stdin = sys.stdin, StringIO(text)
    try:
        yield
    finally:
        sys.stdin = former


@pytest.fixture(scope="session")
def terminal_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a school with two classes, three students, a timetable and the lessons of the first quarter."""
    folder = tmp_path_factory.mktemp("terminal") / "journal"
    clock = SystemClock()
    make_school(folder, clock)
    school = School(build_container(folder, clock=clock, assets=RESOURCES))
    services, session = school.container, school.sign_in()
    services.timetable.apply_fet(session, services.timetable.plan_fet(session, FET_TABLE, FET_FILE.content()))
    services.timetable.make_lessons(session, services.journal.periods(session)[0].period)
    starts = school_year_of(clock.now().date()).starts
    group = services.archives.overview(session).classes[0].class_group
    services.enrollment.enroll(session, group, [NewStudent(name, starts) for name in STUDENTS])
    school.close()
    return folder


@pytest.fixture
def terminal(terminal_template: Path, tmp_path: Path) -> Terminal:
    """Return a terminal with a copy of that school."""
    home = tmp_path / "home"
    home.mkdir()
    school = tmp_path / "journal"
    shutil.copytree(terminal_template, school)
    return Terminal(home, school)
