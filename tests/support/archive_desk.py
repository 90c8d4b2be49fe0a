"""An archive page over a real school, with sticks that are folders of the test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.archive.ports import ArchiveDialogs, ArchiveServices
from ejournal_desktop.gui.archive.screen import ArchiveScreen
from ejournal_desktop.readmodels.archive import DriveView
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archives import UNWATCHED, ArchivesService, ArchiveWatch
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.training_vault import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

GIBIBYTE = 1 << 30


class PluggedArchives(ArchivesService):
    """Archives of a computer whose drives the test plugs in and pulls out."""

    plugged: tuple[DriveView, ...] = ()
    failure: AppError | None = None

    def create(
        self,
        session: Session,
        folder: Path,
        class_groups: Sequence[ClassGroupId],
        *,
        week: str | None = None,
        watch: ArchiveWatch = UNWATCHED,
    ) -> tuple[WrittenArchive, ...]:
        """Write, or fail as the test says."""
        if self.failure is not None:
            raise self.failure
        return super().create(session, folder, class_groups, week=week, watch=watch)

    def drives(self) -> tuple[DriveView, ...]:
        """Return what the test plugged in."""
        return self.plugged


def a_stick(folder: Path, label: str = "ШКОЛА-1") -> DriveView:
    """Return a stick that is a folder."""
    folder.mkdir(exist_ok=True)
    return DriveView(
        path=str(folder),
        label=label,
        file_system="vfat",
        total=16 * GIBIBYTE,
        free=14 * GIBIBYTE,
        is_removable=True,
        is_read_only=False,
        is_system=False,
        marker=None,
    )


def system_disk() -> DriveView:
    """Return the disk the computer runs from."""
    return DriveView(
        path="/",
        label="",
        file_system="ext4",
        total=500 * GIBIBYTE,
        free=100 * GIBIBYTE,
        is_removable=False,
        is_read_only=False,
        is_system=True,
        marker=None,
    )


@dataclass(slots=True)
class ArchiveDesk:
    """A person at the archive page."""

    screen: ArchiveScreen
    service: PluggedArchives
    session: Session
    password: str
    frame: QuietFrame
    keys: KeyDriver
    stick: Path

    def files(self) -> list[str]:
        """Return what stands on the stick."""
        return sorted(path.name for path in self.stick.iterdir())

    def plug(self, *drives: DriveView) -> None:
        """Change what is plugged in, and let the page read it."""
        self.service.plugged = drives
        self.screen.drives.read()

    def choose_answers(self, *, folder: Path | None = None, file: Path | None = None) -> None:
        """Answer the dialogs of the page."""
        self.screen._dialogs = ArchiveDialogs(lambda *_: folder, lambda *_: file)


def at_the_archive(
    qtbot: QtBot, school: SchoolCase, tasks: TaskRunner, stick: Path, who: Role = Role.ARCHIVE_OFFICER
) -> ArchiveDesk:
    """Open the archive page for a person with one stick plugged in."""
    session = school.sign_in(who)
    service = PluggedArchives(school.clock, VERSION)
    service.plugged = (system_disk(), a_stick(stick))
    vault = VaultStore(school.folder, VERSION, school.clock)
    services = ArchiveServices(service, ArchiveCheckService(vault), school.access, school.clock)
    frame = QuietFrame()
    screen = ArchiveScreen(services, session, tasks, frame)
    screen.resize(1186, 628)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.shown()
    return ArchiveDesk(screen, service, session, school.login(who).password, frame, KeyDriver(), stick)
