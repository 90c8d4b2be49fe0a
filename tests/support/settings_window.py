"""What the settings work with in a test: everything in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.settings.ports import SettingsServices
from ejournal_desktop.security.errors import WrongPasswordError
from support.regulation_drafts import MemoryDrafts
from support.signed_in_people import ToldClock

if TYPE_CHECKING:
    from ejournal_desktop.gui.look import Look
    from ejournal_desktop.services.session import Session

PASSWORD = "тихий берег"


@dataclass
class KnownPassword:
    """A door that knows one password."""

    def confirm_password(self, _session: Session, password: str) -> None:
        """Refuse any other password."""
        if password != PASSWORD:
            raise WrongPasswordError


@dataclass
class PaperTray:
    """A printer that keeps the titles of what it got."""

    titles: list[str] = field(default_factory=list)

    def is_available(self) -> bool:
        """Tell that it is there."""
        return True

    def send(self, _pdf: bytes, title: str, *_wish: object) -> bool:
        """Take a paper."""
        self.titles.append(title)
        return True


def settings_services(
    look: Look,
    reader: Any = None,
    *,
    drafts: MemoryDrafts | None = None,
    tray: PaperTray | None = None,
    health: Any = None,
    support: Any = None,
    folder: Path | None = None,
) -> SettingsServices:
    """Return the services of the settings."""
    return SettingsServices(
        regulation=reader,
        drafts=cast("Any", drafts or MemoryDrafts()),
        access=cast("Any", KnownPassword()),
        health=health,
        support=support,
        clock=ToldClock(),
        paper=PrintPorts(cast("Any", tray or PaperTray()), choose_folder=lambda _owner, _title: folder),
        look=look,
        version="1.0",
        data_folder=Path("/journal"),
    )
