"""The first run: a new journal appears whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.errors import RuleError
from ejournal_desktop.readmodels.accounts import AccountWish
from ejournal_desktop.readmodels.setup import (
    NewPeriod,
    NewResponsible,
    NewSchool,
    NewSchoolYear,
    NewWorkstation,
    WorkstationKind,
)
from ejournal_desktop.readmodels.year_lists import ClassRow, ReferenceKind
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.entrance import EntranceService, VaultState
from ejournal_desktop.services.errors import FolderNotEmptyError, UnknownRegulationError, UnsuitableFolderError
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.school_year.reference import ReferenceService
from ejournal_desktop.services.setup import SetupService
from ejournal_desktop.services.staff_accounts import StaffAccountsService
from support.source_tree import ROOT
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "семь тихих лодок у причала"
YEAR = NewSchoolYear(
    "2026/2027",
    date(2026, 9, 1),
    date(2027, 5, 25),
    (
        NewPeriod(PeriodKind.QUARTER, 1, date(2026, 9, 1), date(2026, 11, 3)),
        NewPeriod(PeriodKind.QUARTER, 2, date(2026, 11, 10), date(2026, 12, 29)),
        NewPeriod(PeriodKind.YEAR, 1, date(2026, 9, 1), date(2027, 5, 25)),
    ),
)
CLOCK = ToldClock(LATE_NOVEMBER)
SERVICE = SetupService(RESOURCES, VERSION, CLOCK)

# Makes a school with a clock that kills the program when it is asked for the n-th time.
_KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[2])
import test_setup
from pathlib import Path

class KillingClock:
    left = int(sys.argv[3])

    def now(self):
        self.left -= 1
        if not self.left:
            os.kill(os.getpid(), signal.SIGKILL)
        return test_setup.CLOCK.now()

service = test_setup.SetupService(test_setup.RESOURCES, test_setup.VERSION, KillingClock())
service.create_school(test_setup.a_new_school(Path(sys.argv[1])))
"""


def a_new_school(folder: Path, **replaced: object) -> NewSchool:
    """Return everything the first run collects."""
    new = NewSchool(
        workstation=NewWorkstation(WorkstationKind.MAIN, "Точка 1", "каб. 12"),
        folder=str(folder),
        school_name="Школа на берегу",
        city="Приозёрск",
        school_code="BEREG",
        regulation="s0",
        year=YEAR,
        responsible=NewResponsible(PersonName("Асанова", "Айгуль", "Маратовна"), "asanova", PASSWORD),
    )
    return replace(new, **replaced)  # type: ignore[arg-type]  # fields of several types


def access_to(folder: Path) -> AccessService:
    return AccessService(folder, VaultStore(folder, VERSION, CLOCK), CLOCK)


def test_a_new_school_opens_with_its_first_person_and_is_clean(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    made = SERVICE.create_school(a_new_school(folder))
    access = access_to(folder)

    session = access.sign_in(made.handle, PASSWORD)

    assert session.signed_in.roles == (Role.JOURNAL_ADMINISTRATOR, Role.ARCHIVE_OFFICER)
    assert (session.signed_in.school_name, session.signed_in.is_training) == ("Школа на берегу", False)
    assert session.signed_in.workstation == "Точка 1 · каб. 12"
    assert session.regulation.code == "S0"
    assert DiagnosticsService().check(session).is_clean
    assert [view.number for view in JournalService(CLOCK).periods(session)] == [1, 2]
    access.sign_out(session)
    access.close()


@pytest.mark.requirement("S0-4.10.1", "S0-4.12.1")
def test_first_run_gives_school_year_and_regulation_and_goes_on_with_classes_and_users(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    made = SERVICE.create_school(a_new_school(folder, regulation="s4"))
    access = access_to(folder)
    session = access.sign_in(made.handle, PASSWORD)
    reference, people = ReferenceService(CLOCK), StaffAccountsService(VaultStore(folder, VERSION, CLOCK), CLOCK)
    teacher = people.register(session, PersonName("Волкова", "Ольга", "Ивановна"))
    people.admit(session, AccountWish(teacher, "volkova", (Role.TEACHER,)))
    reference.store(session, ReferenceKind.CLASSES, (), [ClassRow(None, "5Б", 5, teacher)])
    (group,) = reference.rows(session, ReferenceKind.CLASSES)
    assert isinstance(group, ClassRow)
    assert (group.title, group.homeroom, session.regulation.code) == ("5Б", teacher, "S4")
    assert [one.handle for one in people.people(session) if one.staff == teacher] == ["volkova"]
    access.sign_out(session)
    access.close()


def test_the_recovery_sheet_is_printed_and_the_person_is_asked_for_one_group(tmp_path: Path) -> None:
    made = SERVICE.create_school(a_new_school(tmp_path / "journal"))

    assert made.recovery_sheet_pdf.startswith(b"%PDF")
    assert made.asked_group >= 1
    assert made.asked_letters
    assert made.asked_letters not in repr(made)


@pytest.mark.requirement("S0-4.14.17")
@pytest.mark.parametrize("password", ["", "12345678", "parol", "Асанова2026", "asanova", "Школа на берегу"])
def test_a_password_that_is_easy_to_guess_makes_no_school(tmp_path: Path, password: str) -> None:
    folder = tmp_path / "journal"
    person = NewResponsible(PersonName("Асанова", "Айгуль", ""), "asanova", password)

    with pytest.raises(RuleError):
        SERVICE.create_school(a_new_school(folder, responsible=person))

    assert list(tmp_path.iterdir()) == []


def test_an_unknown_regulation_makes_no_school(tmp_path: Path) -> None:
    with pytest.raises(UnknownRegulationError):
        SERVICE.create_school(a_new_school(tmp_path / "journal", regulation="../s0"))

    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_files_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    folder.mkdir()
    (folder / "letter.txt").write_text("here")

    assert SERVICE.folder_problem(folder) == "not_empty"
    with pytest.raises(FolderNotEmptyError):
        SERVICE.create_school(a_new_school(folder))
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Школа", "Яндекс.Диск"])
def test_a_folder_that_is_copied_to_a_cloud_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnsuitableFolderError) as refusal:
        SERVICE.create_school(a_new_school(tmp_path / name / "journal"))

    assert refusal.value.fields == {"problem": "cloud"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("asked", [1, 2])
def test_a_kill_in_the_middle_leaves_no_folder_that_looks_like_a_journal(tmp_path: Path, asked: int) -> None:
    folder = tmp_path / "journal"
    here = str(ROOT / "tests" / "services")

    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, str(folder), here, str(asked)],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}"},
        check=False,
    )

    assert ended.returncode == -9
    assert list(tmp_path.iterdir()) != []
    assert not folder.exists()
    assert EntranceService(VaultStore(folder, VERSION, CLOCK)).vault_state() is VaultState.MISSING
    assert SERVICE.folder_problem(folder) is None
