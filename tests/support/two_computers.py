"""A training school on two computers, and a folder that plays the stick between them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain.people import Role
from ejournal_desktop.storage.queries.archive_content import all_state
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER
from support.training_vault import RESOURCES, SchoolCase, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.app.container import Container
    from ejournal_desktop.readmodels.exchange import TakenBundle
    from ejournal_desktop.readmodels.training import TrainingLogin
    from ejournal_desktop.services.exchange import ExchangeService
    from ejournal_desktop.services.session import Session

OFFICER = Role.ARCHIVE_OFFICER
OWN_DOINGS = frozenset(
    {"made_bundle", "taken_bundle", "seen_feed", "access_event", "failed_tries", "backup", "checkpoint"}
)
"""Tables of what computers note of themselves: of these one is always an exchange behind the other."""


@dataclass(slots=True)
class Computer:
    """One computer of the school with its services; ``school`` opens sessions, which are closed when the test ends."""

    container: Container
    school: SchoolCase

    @property
    def exchange(self) -> ExchangeService:
        """The exchange at this computer."""
        return self.container.exchange

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.school.folder

    @property
    def officer(self) -> Session:
        """The open session of the archive officer."""
        found = [one for one in self.school.sessions if OFFICER in one.signed_in.roles]
        return found[0] if found else self.school.sign_in(OFFICER)

    def made(self, stick: Path) -> Path:
        """Write a bundle to a stick and return its file."""
        return stick / self.exchange.make(self.officer, stick).file_name

    def taken(self, file: Path) -> TakenBundle:
        """Take a bundle in."""
        return self.exchange.take(self.officer, file)

    def state(self) -> dict[str, list[tuple[object, ...]]]:
        """Return the state, without what every computer notes of its own doings."""
        with self.officer.database.read() as reading:
            return {table.name: list(table.rows) for table in all_state(reading) if table.name not in OWN_DOINGS}


@dataclass(slots=True)
class TwoComputers:
    """The main computer, a further one, and the stick."""

    main: Computer
    other: Computer
    stick: Path

    def carry(self, sender: Computer, receiver: Computer) -> TakenBundle:
        """Let the archive officer of one computer make a bundle, and that of the other take it."""
        return receiver.taken(sender.made(self.stick))

    def exchange(self) -> None:
        """Carry what both have written to the other, so that both have all of it."""
        self.carry(self.main, self.other)
        self.carry(self.other, self.main)

    def close(self) -> None:
        """Close what the test left open."""
        self.main.school.close()
        self.other.school.close()


def computer_in(folder: Path, logins: tuple[TrainingLogin, ...], clock: ToldClock | None = None) -> Computer:
    """Return the computer with a data folder, which need not exist yet; each has a clock of its own."""
    watch = ToldClock(LATE_NOVEMBER if clock is None else clock.moment)
    container = build_container(folder, clock=watch, assets=RESOURCES)
    return Computer(container, SchoolCase(folder, logins, "", watch, [], container.access))


def joined(main: Computer, stick: Path, folder: Path) -> Computer:
    """Admit a further computer and let it join in a folder."""
    parcel = main.exchange.admit(main.officer, stick, "Точка 2", "каб. 7")
    return joined_with(main, stick / parcel.file_name, folder)


def joined_with(main: Computer, parcel: Path, folder: Path) -> Computer:
    """Let a computer join with a parcel."""
    login = main.school.login(OFFICER)
    other = computer_in(folder, main.school.logins, main.school.clock)
    other.container.joining.join(folder, parcel, login.handle, login.password)
    return other


@pytest.fixture(scope="session")
def pair_template(training_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a place with a school on two computers, to copy from."""
    place = tmp_path_factory.mktemp("pair")
    shutil.copy(training_template / "made.json", place)
    case = copied_school(training_template, place / "vault")
    main = computer_in(case.folder, case.logins)
    (place / "stick").mkdir()
    other = joined(main, place / "stick", place / "other")
    for computer in (main, other):
        computer.school.close()
    return place


@pytest.fixture
def pair(pair_template: Path, tmp_path: Path) -> Iterator[TwoComputers]:
    """Give two computers of one school of this test alone."""
    case = copied_school(pair_template, tmp_path / "main")
    shutil.copytree(pair_template / "other", tmp_path / "other")
    (tmp_path / "stick").mkdir()
    both = TwoComputers(
        computer_in(tmp_path / "main", case.logins), computer_in(tmp_path / "other", case.logins), tmp_path / "stick"
    )
    yield both
    both.close()
