"""A small invented school on a real encrypted journal: made once, copied for every test that works in it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain import changes
from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.kernel.identifiers import AccountId, StaffId, make_identifier
from ejournal_desktop.readmodels.accounts import AccountWish
from ejournal_desktop.readmodels.setup import NewPeriod, NewSchoolYear
from ejournal_desktop.security.passwords import FLOOR
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.authority import NewAccount, account_changes
from ejournal_desktop.services.foundation import FIRST_ROLES, FirstPerson, lay_foundation
from ejournal_desktop.services.regulation import preset, stored_form
from ejournal_desktop.services.session import make_actor
from ejournal_desktop.services.setup import year_changes
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM
from support.source_tree import ROOT
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.app.container import Container
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.security.recovery import RecoverySecret
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

PASSWORD = "тихий берег у реки"
MONDAY = datetime(2026, 9, 14, 12, 0, tzinfo=BISHKEK)
VERSION = "0.1.0"
RESOURCES = ROOT / "resources"

ADMINISTRATOR = ("asanova", PersonName("Асанова", "Нургуль", "Эркиновна"))
OTHER_STAFF = {
    "belov": (PersonName("Белов", "Игорь", "Олегович"), (Role.DEPUTY_HEAD_ACADEMIC,)),
    "volkova": (PersonName("Волкова", "Ольга", "Ивановна"), (Role.TEACHER,)),
}


@dataclass
class School:
    """A school with its services; sessions opened through it are closed when the test ends."""

    container: Container
    sessions: list[Session] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.container.data_folder

    def sign_in(self, handle: str = ADMINISTRATOR[0]) -> Session:
        """Return the session of the administrator (`asanova`), the deputy head (`belov`) or a teacher (`volkova`)."""
        session = self.container.access.sign_in(handle, PASSWORD)
        self.sessions.append(session)
        return session

    def close(self) -> None:
        """Sign everybody out and let other processes work in the folder."""
        for session in self.sessions:
            self.container.access.sign_out(session)
        self.sessions.clear()
        self.container.access.close()


def school_year_of(day: date) -> NewSchoolYear:
    """Return the school year with four quarters that holds a day, or that ended last."""
    first = day.year if day.month >= 9 else day.year - 1
    quarters = (
        (date(first, 9, 1), date(first, 11, 3)),
        (date(first, 11, 10), date(first, 12, 29)),
        (date(first + 1, 1, 11), date(first + 1, 3, 19)),
        (date(first + 1, 3, 29), date(first + 1, 5, 25)),
    )
    periods = tuple(
        NewPeriod(PeriodKind.QUARTER, number, starts, ends) for number, (starts, ends) in enumerate(quarters, start=1)
    )
    whole = NewPeriod(PeriodKind.YEAR, 1, quarters[0][0], quarters[-1][1])
    return NewSchoolYear(f"{first}/{first + 1}", whole.starts, whole.ends, (*periods, whole))


def make_school(folder: Path, clock: Clock) -> RecoverySecret:
    """Make a journal with one year, three members of staff who may sign in, and nothing else; return its sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    store = VaultStore(folder, VERSION, clock)
    handle, name = ADMINISTRATOR
    device = 77
    first = FirstPerson(
        AccountId(make_identifier(device, 1)), StaffId(make_identifier(device, 2)), handle, name.with_initials, PASSWORD
    )
    foundation = lay_foundation(folder, store, first, FLOOR, is_training=False)
    vault = foundation.vault
    year = school_year_of(clock.now().date())
    database = Database(folder / vault.body.database.file, vault.dek, clock)
    try:
        with database.write(make_actor(vault.account, FIRST_ROLES[0], vault.signing)) as work:
            account = NewAccount(vault.account, first.staff, handle, FIRST_ROLES, year.starts, foundation.keys)
            work.record(AUTHORITY, account_changes(foundation.school, account, foundation.recovery.root))
            work.record(SYSTEM, [_registered(first.staff, name), *_school_changes(work, year)])
    finally:
        database.close()
    _add_staff(folder, clock)
    return foundation.recovery


def _school_changes(work: UnitOfWork, year: NewSchoolYear) -> list[Change]:
    regulation = stored_form(preset(RESOURCES, "s0"))
    return [
        changes.SchoolNamed("Школа на берегу", "bereg", "Приозёрск", is_training=False),
        changes.RegulationAdopted(year.starts, regulation),
        changes.WorkstationRegistered(work.log.device, "Точка 1", "каб. 12"),
        *year_changes(work, year),
    ]


def _add_staff(folder: Path, clock: Clock) -> None:
    school = School(build_container(folder, clock=clock, assets=RESOURCES))
    session = school.sign_in()
    staff: dict[str, StaffId] = {}
    with session.database.write(make_actor(session.signed_in.account, FIRST_ROLES[0], session.vault.signing)) as work:
        for handle, (name, _) in OTHER_STAFF.items():
            staff[handle] = StaffId(work.new_identifier())
            work.record(SYSTEM, [_registered(staff[handle], name)])
    for handle, (_, roles) in OTHER_STAFF.items():
        let_in(school.container, session, AccountWish(staff[handle], handle, tuple(roles)))
    school.close()


def let_in(container: Container, session: Session, wish: AccountWish, *, password: str = PASSWORD) -> None:
    """Admit a member of staff, who puts a password in the place of the code."""
    slip = container.staff_accounts.admit(session, wish)
    VaultStore(container.data_folder, VERSION, container.clock).change_password(slip.handle, slip.code, password)


def _registered(staff: StaffId, name: PersonName) -> changes.StaffMemberRegistered:
    return changes.StaffMemberRegistered(staff, name.surname, name.given_name, name.patronymic)


@pytest.fixture(scope="session")
def school_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder to copy from."""
    folder = tmp_path_factory.mktemp("school") / "journal"
    make_school(folder, ToldClock(MONDAY - timedelta(days=10)))
    return folder


@pytest.fixture
def clock() -> ToldClock:
    """Return the clock of the school: a Monday in September, at noon."""
    return ToldClock(MONDAY)


@pytest.fixture
def school(school_template: Path, tmp_path: Path, clock: ToldClock) -> Iterator[School]:
    """Return a school of this test's own."""
    folder = tmp_path / "journal"
    shutil.copytree(school_template, folder)
    made = School(build_container(folder, clock=clock, assets=RESOURCES))
    yield made
    made.close()


@pytest.fixture
def session(school: School) -> Session:
    """Return the session of the journal administrator."""
    return school.sign_in()
