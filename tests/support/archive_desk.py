"""An archive page over a real school, with sticks that are folders of the test."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.archive.ports import ArchiveDialogs, ArchiveServices
from ejournal_desktop.gui.archive.screen import ArchiveScreen
from ejournal_desktop.readmodels.archive import DriveView
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_acts import ArchiveActsService
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archive_custody import ArchiveCustodyService
from ejournal_desktop.services.archive_reading import ArchiveReadingService
from ejournal_desktop.services.archives import UNWATCHED, ArchivesService, ArchiveWatch
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.carrier_sightings import CarrierSightings
from ejournal_desktop.services.carriers import CarriersService
from ejournal_desktop.services.completeness import CompletenessService
from ejournal_desktop.services.kept_archives import KeptArchivesService
from ejournal_desktop.services.print_sources import PrintSources
from ejournal_desktop.services.retention import RetentionService
from ejournal_desktop.services.year_end import YearEndService
from ejournal_desktop.sync.carriers import marker_id
from support.key_driver import KeyDriver
from support.quiet_frame import QuietFrame
from support.source_tree import ROOT
from support.training_vault import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.archive.week_page import ArchiveWeekPage
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.services.archive_preparing import ArchivePreparation
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
        preparation: ArchivePreparation | None = None,
    ) -> tuple[WrittenArchive, ...]:
        """Write, or fail as the test says."""
        if self.failure is not None:
            raise self.failure
        return super().create(session, folder, class_groups, week=week, watch=watch, preparation=preparation)

    def drives(self) -> tuple[DriveView, ...]:
        """Return what the test plugged in, each with the mark that stands on it now."""
        return tuple(
            drive if drive.marker or drive.is_system else replace(drive, marker=marker_id(Path(drive.path)))
            for drive in self.plugged
            if Path(drive.path).is_dir()
        )


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
    """A person at the archive screen."""

    archive: ArchiveScreen
    service: PluggedArchives
    services: ArchiveServices
    session: Session
    password: str
    frame: QuietFrame
    keys: KeyDriver
    stick: Path

    @property
    def screen(self) -> ArchiveWeekPage:
        """The tab of the week."""
        return self.archive.week

    def files(self) -> list[str]:
        """Return the archives on the stick, and what was left unfinished there."""
        return sorted(path.name for path in self.stick.iterdir() if not path.name.startswith("."))

    def plug(self, *drives: DriveView) -> None:
        """Change what is plugged in, and let the page read it."""
        self.service.plugged = drives
        self.screen.drives.read()

    def choose_answers(self, *, folder: Path | None = None, file: Path | None = None) -> None:
        """Answer the dialogs of the pages."""
        dialogs = ArchiveDialogs(lambda *_: folder, lambda *_: file)
        its = self.archive
        for page in (its, its.week, its.handover, its.carriers, its.year, its.kept):
            page._dialogs = dialogs


def archive_services(school: SchoolCase, archives: ArchivesService) -> ArchiveServices:
    """Return the services of the archive screen over a school."""
    clock = school.clock
    vault = VaultStore(school.folder, VERSION, clock)
    check = ArchiveCheckService(vault)
    custody = ArchiveCustodyService(clock, check)
    return ArchiveServices(
        archives=archives,
        check=check,
        access=school.access,
        clock=clock,
        custody=custody,
        carriers=CarriersService(clock),
        sightings=CarrierSightings(),
        reading=ArchiveReadingService(check),
        acts=ArchiveActsService(PrintSources(clock, ROOT / "resources", VERSION)),
        year_end=YearEndService(clock, archives, custody, BackupsService(vault, clock)),
        retention=RetentionService(clock, check),
        kept=KeptArchivesService(clock, check),
        completeness=CompletenessService(clock),
    )


def at_the_archive(
    qtbot: QtBot, school: SchoolCase, tasks: TaskRunner, stick: Path, who: Role = Role.ARCHIVE_OFFICER
) -> ArchiveDesk:
    """Open the archive screen for a person with one stick of the school plugged in."""
    session = school.sign_in(who)
    service = PluggedArchives(school.clock, VERSION)
    service.plugged = (system_disk(), a_stick(stick))
    services = archive_services(school, service)
    services.carriers.register(session, stick, "ШКОЛА-1")
    frame = QuietFrame()
    screen = ArchiveScreen(services, session, tasks, frame)
    screen.resize(1186, 628)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.shown()
    return ArchiveDesk(screen, service, services, session, school.login(who).password, frame, KeyDriver(), stick)
