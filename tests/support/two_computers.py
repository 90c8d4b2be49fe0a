"""A training school on two computers, and a folder that plays the stick between them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain.people import Role
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER
from support.training_vault import RESOURCES, SchoolCase, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.app.container import Container
    from ejournal_desktop.readmodels.exchange import ExchangePreview, TakenBundle
    from ejournal_desktop.readmodels.training import TrainingLogin
    from ejournal_desktop.services.session import Session

OFFICER = Role.ARCHIVE_OFFICER


@dataclass(slots=True)
class Computer:
    """One computer of the school with its services; sessions opened through it are closed when the test ends."""

    container: Container
    logins: tuple[TrainingLogin, ...]
    clock: ToldClock
    sessions: list[Session] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.container.data_folder

    def login(self, who: Role | str) -> TrainingLogin:
        """Return a log-in by its handle, or the first with a role."""
        return next(one for one in self.logins if who in (one.handle, one.role))

    def sign_in(self, who: Role | str = OFFICER) -> Session:
        """Open the journal for a person."""
        login = self.login(who)
        session = self.container.access.sign_in(login.handle, login.password)
        self.sessions.append(session)
        return session

    def sign_out(self, session: Session) -> None:
        """Close the journal of a person."""
        self.sessions.remove(session)
        self.container.access.sign_out(session)

    def close(self) -> None:
        """Close what the test left open."""
        for session in list(self.sessions):
            session.database.close()
        self.sessions.clear()
        self.container.access.close()


@dataclass(slots=True)
class TwoComputers:
    """The main computer, a further one, and the stick."""

    main: Computer
    other: Computer
    stick: Path

    def carry(self, sender: Computer, receiver: Computer) -> TakenBundle:
        """Let the archive officer of one computer make a bundle, and that of the other take it."""
        made = sender.container.exchange.make(self.officer(sender), self.stick)
        return receiver.container.exchange.take(self.officer(receiver), self.stick / made.file_name)

    def looked(self, sender: Computer, receiver: Computer) -> ExchangePreview:
        """Let one computer make a bundle, and the other look at it."""
        made = sender.container.exchange.make(self.officer(sender), self.stick)
        return receiver.container.exchange.look(self.officer(receiver), self.stick / made.file_name)

    def officer(self, computer: Computer) -> Session:
        """Return the open session of the archive officer at a computer."""
        found = [one for one in computer.sessions if Role.ARCHIVE_OFFICER in one.signed_in.roles]
        return found[0] if found else computer.sign_in(OFFICER)

    def close(self) -> None:
        """Close what the test left open."""
        self.main.close()
        self.other.close()


def computer_in(folder: Path, logins: tuple[TrainingLogin, ...], clock: ToldClock) -> Computer:
    """Return the computer with a data folder, which need not exist yet."""
    return Computer(build_container(folder, clock=clock, assets=RESOURCES), logins, clock)


def joined_pair(case: SchoolCase, place: Path) -> None:
    """Admit a second computer to a school and let it join, in folders of a place."""
    stick = place / "stick"
    stick.mkdir(exist_ok=True)
    main = computer_in(case.folder, case.logins, case.clock)
    parcel = main.container.exchange.admit(main.sign_in(OFFICER), stick, "Точка 2", "каб. 7")
    login = main.login(OFFICER)
    other = computer_in(place / "other", case.logins, case.clock)
    other.container.joining.join(other.folder, stick / parcel.file_name, login.handle, login.password)
    for session in list(main.sessions):
        main.sign_out(session)
    main.close()


@pytest.fixture(scope="session")
def pair_template(training_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a place with a school on two computers, to copy from."""
    place = tmp_path_factory.mktemp("pair")
    shutil.copy(training_template / "made.json", place)
    case = copied_school(training_template, place / "vault")
    joined_pair(case, place)
    return place


@pytest.fixture
def pair(pair_template: Path, tmp_path: Path) -> Iterator[TwoComputers]:
    """Give two computers of one school of this test alone."""
    case = copied_school(pair_template, tmp_path / "main")
    shutil.copytree(pair_template / "other", tmp_path / "other")
    (tmp_path / "stick").mkdir()
    clock = ToldClock(LATE_NOVEMBER)
    both = TwoComputers(
        computer_in(tmp_path / "main", case.logins, clock),
        computer_in(tmp_path / "other", case.logins, clock),
        tmp_path / "stick",
    )
    yield both
    both.close()
