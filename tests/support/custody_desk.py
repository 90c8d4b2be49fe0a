"""The services around archives and backups for one training school, and folders that play the sticks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archive_custody import ArchiveCustodyService
from ejournal_desktop.services.archive_reading import ArchiveReadingService
from ejournal_desktop.services.archive_restoring import ArchiveRestoringService
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.base_replacing import BaseReplacing
from ejournal_desktop.services.carriers import CarriersService
from ejournal_desktop.services.completeness import CompletenessService
from ejournal_desktop.services.kept_archives import KeptArchivesService
from ejournal_desktop.services.rekeying import RekeyingService
from ejournal_desktop.services.restore_drill import RestoreDrillService
from ejournal_desktop.services.restoring import RestoringService
from ejournal_desktop.services.retention import RetentionService
from ejournal_desktop.services.year_end import YearEndService
from support.training_vault import VERSION

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@dataclass(frozen=True)
class CustodyDesk:
    """A training school and a place for its sticks."""

    school: SchoolCase
    place: Path

    def stick(self, name: str = "stick") -> Path:
        """Return an empty folder that plays a stick."""
        folder = self.place / name
        folder.mkdir()
        return folder

    def registered(self, session: Session, label: str = "ШКОЛА-1") -> Path:
        """Return a stick that stands in the register."""
        folder = self.stick(label)
        self.carriers.register(session, folder, label)
        return folder

    def groups(self, session: Session) -> list[ClassGroupId]:
        """Return the class groups of the year."""
        return [row.class_group for row in self.archives.overview(session).classes]

    def archived(self, session: Session, folder: Path) -> Path:
        """Write an archive of the first class and return its file."""
        (row,) = self.archives.create(session, folder, self.groups(session)[:1])
        return Path(row.path)

    @property
    def store(self) -> VaultStore:
        """The vault of the school."""
        return VaultStore(self.school.folder, VERSION, self.school.clock)

    @property
    def archives(self) -> ArchivesService:
        """Writing archives."""
        return ArchivesService(self.school.clock, VERSION)

    @property
    def check(self) -> ArchiveCheckService:
        """Judging archives."""
        return ArchiveCheckService(self.store)

    @property
    def carriers(self) -> CarriersService:
        """The register of sticks."""
        return CarriersService(self.school.clock)

    @property
    def custody(self) -> ArchiveCustodyService:
        """Confirming, handing over, comparing, clearing."""
        return ArchiveCustodyService(self.school.clock, self.check)

    @property
    def reading(self) -> ArchiveReadingService:
        """Opening archives."""
        return ArchiveReadingService(self.check)

    @property
    def drill(self) -> RestoreDrillService:
        """Trying archives."""
        return RestoreDrillService(self.reading)

    @property
    def backups(self) -> BackupsService:
        """Copies of the base."""
        return BackupsService(self.store, self.school.clock)

    @property
    def restoring(self) -> RestoringService:
        """Putting a copy back."""
        return RestoringService(self.replacing)

    @property
    def archive_restoring(self) -> ArchiveRestoringService:
        """Putting archives back."""
        return ArchiveRestoringService(self.replacing, self.check)

    @property
    def replacing(self) -> BaseReplacing:
        """Putting another file in the place of the journal."""
        return BaseReplacing(self.store, self.school.access, self.school.clock)

    @property
    def rekeying(self) -> RekeyingService:
        """A new key of the base."""
        return RekeyingService(self.store)

    @property
    def year_end(self) -> YearEndService:
        """The year on several carriers."""
        return YearEndService(self.school.clock, self.archives, self.custody, self.backups)

    @property
    def retention(self) -> RetentionService:
        """What is kept until when."""
        return RetentionService(self.school.clock, self.check)

    @property
    def kept(self) -> KeptArchivesService:
        """Archives kept for years."""
        return KeptArchivesService(self.school.clock, self.check)

    @property
    def completeness(self) -> CompletenessService:
        """What the journal lacks."""
        return CompletenessService(self.school.clock)
