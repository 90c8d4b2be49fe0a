"""What the pages of the exchange work with: the exchange itself, drives, the register of sticks, ways to ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from ejournal_desktop.gui.archive.ejecting import SystemEject
from ejournal_desktop.gui.archive.ports import ask_folder
from ejournal_desktop.gui.archive.tab import CustodyTab, TabDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.archive.ejecting import Eject
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.exchange import (
        BundleFile,
        ExchangePreview,
        ExchangeReminder,
        ExchangeState,
        JoiningParcel,
        MadeBundle,
        OpenConflict,
        TakenBundle,
    )
    from ejournal_desktop.services.archives import ArchivesService
    from ejournal_desktop.services.session import Session


class Exchange(Protocol):
    """The part of the service of the exchange that the windows call."""

    def state(self, session: Session) -> ExchangeState:
        """Return the computers of the school and what waits here."""
        ...

    def reminder(self, session: Session) -> ExchangeReminder:
        """Tell anybody what waits here."""
        ...

    def conflicts(self, session: Session) -> Sequence[OpenConflict]:
        """Return the places with two values that concern the person."""
        ...

    def admit(
        self, session: Session, folder: Path, title: str, room: str, *, is_stopped: Callable[[], bool]
    ) -> JoiningParcel:
        """Add a computer and write the parcel with which it joins."""
        ...

    def dismiss(self, session: Session, device: int) -> None:
        """Take a computer out: nothing of it is taken any more."""
        ...

    def make(self, session: Session, folder: Path, *, is_stopped: Callable[[], bool]) -> MadeBundle:
        """Write what the others lack."""
        ...

    def found(self, folder: Path) -> Sequence[BundleFile]:
        """Return the bundles in a folder, those of this computer too."""
        ...

    def look(self, session: Session, file: Path, *, is_stopped: Callable[[], bool]) -> ExchangePreview:
        """Check a bundle in full and tell what taking it would do."""
        ...

    def take(self, session: Session, file: Path) -> TakenBundle:
        """Take a bundle in; everything or nothing."""
        ...


class StickRegister(Protocol):
    """The register of the school's flash drives."""

    def carriers(self, session: Session) -> tuple[CarrierView, ...]:
        """Return the registered sticks."""
        ...


class PasswordCheck(Protocol):
    """The password once more before something grave."""

    def confirm_password(self, session: Session, password: str) -> None:
        """Check the password of the person.

        Raises:
            AccessError: it is another one.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeServices:
    """The services of the pages, and the clock that tells how long nothing was heard of a computer."""

    exchange: Exchange
    drives: ArchivesService
    carriers: StickRegister
    access: PasswordCheck
    clock: Clock


@dataclass(frozen=True, slots=True)
class ExchangeDialogs:
    """How the person is asked for a folder, and how a drive is ejected."""

    choose_folder: Callable[[QWidget, str], Path | None] = ask_folder
    eject: Eject = field(default_factory=SystemEject)


SYSTEM_DIALOGS: Final = ExchangeDialogs()
ExchangeTabDesk = TabDesk[ExchangeServices, ExchangeDialogs]
ExchangeTab = CustodyTab[ExchangeServices, ExchangeDialogs]
