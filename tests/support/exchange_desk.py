"""The screen of the exchange over invented computers, with a folder that plays the stick."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.exchange.ports import ExchangeDialogs, ExchangeServices
from ejournal_desktop.gui.exchange.screen import ExchangeScreen
from ejournal_desktop.readmodels.carriers import CarrierView
from ejournal_desktop.readmodels.exchange import (
    BundleFile,
    ExchangePreview,
    ExchangeReminder,
    ExchangeState,
    JoiningParcel,
    MadeBundle,
    OpenConflict,
    PlaceKind,
    RefusedEntries,
    TakenBundle,
    Workstation,
    WrittenValue,
)
from ejournal_desktop.security.errors import WrongPasswordError
from support.archive_desk import PluggedArchives, a_stick
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame
from support.signed_in_people import PASSWORD, ToldClock, a_session, a_signed_in
from support.training_vault import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archive import DriveView
    from ejournal_desktop.services.session import Session
    from support.two_computers import Computer

MAIN, HERE, THIRD = 11, 12, 13
MARK = "a-mark-of-the-school"
MORNING = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)


def a_computer(device: int, title: str, *, days: int | None = 1) -> Workstation:
    """Return a computer of the school; ``days`` ago something was heard of it, never with none."""
    heard = None if days is None else MORNING - timedelta(days=days)
    return Workstation(
        device=device,
        title=title,
        room="214" if device == HERE else "",
        is_main=device == MAIN,
        is_this=device == HERE,
        is_dismissed=False,
        last_taken=heard,
        last_made=heard,
    )


def a_state(*further: Workstation, waiting: int = 12, conflicts: int = 0) -> ExchangeState:
    """Return the state of a further computer and the main one."""
    two = (a_computer(MAIN, "Точка 1"), a_computer(HERE, "Точка 2", days=None))
    return ExchangeState((*two, *further), waiting, conflicts)


def as_main(state: ExchangeState) -> ExchangeState:
    """Return the state as the main computer sees it."""
    return replace(state, workstations=[replace(one, is_this=one.is_main) for one in state.workstations])


def a_conflict(kind: PlaceKind = PlaceKind.MARK) -> OpenConflict:
    """Return a mark that two people wrote differently."""
    theirs = WrittenValue("4", "Осмонова Г. Т.", MORNING, "Точка 1", is_shown=True, is_ours=False)
    ours = WrittenValue("5", "Ким Н. Т.", MORNING, "Точка 2", is_shown=False, is_ours=True)
    return OpenConflict(
        kind=kind,
        record=501,
        place=0,
        class_title="8Б",
        subject="Геометрия",
        day=date(2026, 11, 20),
        bell=2,
        student="Белов Артём",
        values=(theirs, ours),
        course=77,
        student_id=33,
    )


def a_preview(entries: int = 142, *, has_doubts: bool = False) -> ExchangePreview:
    """Return what a bundle would bring."""
    refused = RefusedEntries(5, 9, 3, "Петров А. И.", MORNING, "7А")
    return ExchangePreview(
        workstation="Точка 1",
        number=7,
        made=MORNING,
        entries=entries,
        by_class={"8Б": entries - 2, "": 2} if entries else {},
        by_author={"Осмонова Г. Т.": entries} if entries else {},
        by_kind={"mark": entries - 2, "bundle_taken": 1, "access": 1} if entries else {},
        conflicts=(a_conflict(),) if has_doubts else (),
        refused=(refused,) if has_doubts else (),
    )


@dataclass(slots=True)
class FakeExchange:
    """Remembers what was asked of it, in order; fails as the test says."""

    now: ExchangeState = field(default_factory=a_state)
    bundles: tuple[BundleFile, ...] = ()
    preview: ExchangePreview = field(default_factory=a_preview)
    open: tuple[OpenConflict, ...] = ()
    failures: dict[str, AppError] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    admitted: list[tuple[str, str]] = field(default_factory=list)

    def state(self, session: Session) -> ExchangeState:
        del session
        return self.now

    def reminder(self, session: Session) -> ExchangeReminder:
        del session
        return ExchangeReminder(self.now.is_shared, is_main=False, waiting=self.now.waiting)

    def conflicts(self, session: Session) -> Sequence[OpenConflict]:
        del session
        return self.open

    def admit(
        self, session: Session, folder: Path, title: str, room: str, *, is_stopped: Callable[[], bool]
    ) -> JoiningParcel:
        del session, is_stopped
        self._note("admit")
        self.admitted.append((title, room))
        return JoiningParcel(str(folder / "join.ejjoin"), "join.ejjoin", THIRD, "ab" * 32)

    def dismiss(self, session: Session, device: int) -> None:
        del session
        self._note(f"dismiss {device}")

    def make(self, session: Session, folder: Path, *, is_stopped: Callable[[], bool]) -> MadeBundle:
        del session, folder, is_stopped
        self._note("make")
        return MadeBundle("exchange-SCH90-00000c-4-0badcafe.ejbundle", 4, self.now.waiting, "ab" * 32)

    def found(self, folder: Path) -> Sequence[BundleFile]:
        del folder
        return self.bundles

    def look(self, session: Session, file: Path, *, is_stopped: Callable[[], bool]) -> ExchangePreview:
        del session, is_stopped
        self._note(f"look {file.name}")
        return self.preview

    def take(self, session: Session, file: Path) -> TakenBundle:
        del session
        self._note(f"take {file.name}")
        return TakenBundle(self.preview, "cd" * 32)

    def _note(self, act: str) -> None:
        self.asked.append(act)
        failure = self.failures.get(act.split(maxsplit=1)[0])
        if failure is not None:
            raise failure


class OneStick:
    """A register with one stick, and one password that is right."""

    def carriers(self, session: Session) -> tuple[CarrierView, ...]:
        """Return the stick."""
        del session
        stick = CarrierView(
            carrier=MARK,
            label="ШКОЛА-1",
            holder=None,
            holder_name="",
            given_on=None,
            returned_on=None,
            lost_on=None,
            circumstances="",
            has_backup=False,
            archives=0,
            last_archive=None,
        )
        return (stick,)

    def confirm_password(self, session: Session, password: str) -> None:
        """Refuse every password but one."""
        del session
        if password != PASSWORD:
            raise WrongPasswordError


class NoEject:
    """A system that ejects nothing."""

    def is_available(self) -> bool:
        """Tell that it cannot be asked."""
        return False

    def eject(self, folder: str) -> bool:
        """Keep the drive."""
        del folder
        return False


@dataclass(slots=True)
class ExchangeDesk:
    """A person at the screen of the exchange."""

    screen: ExchangeScreen
    exchange: FakeExchange
    frame: QuietFrame

    def said(self) -> str:
        """Return the message above the first tab."""
        notice = self.screen.exchange.banners.current()
        return "" if notice is None else notice.text


def bundle(number: int = 7, device: int = MAIN) -> BundleFile:
    """Return a bundle on the stick."""
    name = f"exchange-SCH90-{device:06x}-{number}-0badcafe.ejbundle"
    return BundleFile(f"/stick/{name}", name, 20480, device, number)


def known_stick(folder: Path) -> DriveView:
    """Return the stick of the register."""
    return replace(a_stick(folder), marker=MARK)


def at_the_exchange(
    qtbot: QtBot,
    place: Path,
    exchange: FakeExchange,
    *,
    role: Role = Role.JOURNAL_ADMINISTRATOR,
    tasks: TaskRunner | None = None,
) -> ExchangeDesk:
    """Open the screen for a person with the stick of the school plugged in."""
    clock, register = ToldClock(MORNING + timedelta(hours=5)), OneStick()
    drives = PluggedArchives(clock, VERSION)
    drives.plugged = (known_stick(place / "stick"),)
    services = ExchangeServices(exchange=exchange, drives=drives, carriers=register, access=register, clock=clock)
    frame = QuietFrame()
    session = a_session(a_signed_in("osmonova", role))
    screen = _shown(qtbot, ExchangeScreen(services, session, tasks or ImmediateTasks(), frame, dialogs=_NO_ANSWERS))
    return ExchangeDesk(screen, exchange, frame)


def at_a_computer(qtbot: QtBot, computer: Computer, stick: Path) -> ExchangeScreen:
    """Open the screen for the archive officer of a real computer, with the stick of the school plugged in."""
    clock, its = computer.school.clock, computer.container
    drives = PluggedArchives(clock, VERSION)
    drives.plugged = (known_stick(stick),)
    services = ExchangeServices(
        exchange=its.exchange, drives=drives, carriers=OneStick(), access=its.access, clock=clock
    )
    screen = ExchangeScreen(services, computer.officer, ImmediateTasks(), QuietFrame(), dialogs=_NO_ANSWERS)
    return _shown(qtbot, screen)


def _shown(qtbot: QtBot, screen: ExchangeScreen) -> ExchangeScreen:
    screen.resize(1186, 628)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.shown()
    return screen


def _no_folder(_owner: QWidget, _title: str) -> Path | None:
    return None


_NO_ANSWERS = ExchangeDialogs(_no_folder, NoEject())
