"""The services around archives, copies and keys that the windows call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ejournal_desktop.gui.exchange.ports import Exchange
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.archive_acts import ArchiveActsService
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.archive_custody import ArchiveCustodyService
    from ejournal_desktop.services.archive_reading import ArchiveReadingService
    from ejournal_desktop.services.archive_reminders import ArchiveRemindersService
    from ejournal_desktop.services.archive_restoring import ArchiveRestoringService
    from ejournal_desktop.services.archives import ArchivesService
    from ejournal_desktop.services.backups import BackupsService
    from ejournal_desktop.services.carrier_sightings import CarrierSightings
    from ejournal_desktop.services.carriers import CarriersService
    from ejournal_desktop.services.completeness import CompletenessService
    from ejournal_desktop.services.kept_archives import KeptArchivesService
    from ejournal_desktop.services.recovery_paper import RecoveryPaperService
    from ejournal_desktop.services.rekeying import RekeyingService
    from ejournal_desktop.services.restore_drill import RestoreDrillService
    from ejournal_desktop.services.restoring import RestoringService
    from ejournal_desktop.services.retention import RetentionService
    from ejournal_desktop.services.year_end import YearEndService


class CustodyServices(Protocol):
    """The services around archives, copies and keys of one data folder."""

    @property
    def clock(self) -> Clock:
        """What time it is."""

    @property
    def access(self) -> AccessService:
        """Logging in, and the password once more."""

    @property
    def archives(self) -> ArchivesService:
        """Writing archives."""

    @property
    def archive_check(self) -> ArchiveCheckService:
        """Judging archives."""

    @property
    def archive_custody(self) -> ArchiveCustodyService:
        """Confirming, handing over, comparing."""

    @property
    def archive_reading(self) -> ArchiveReadingService:
        """Reading old archives."""

    @property
    def archive_acts(self) -> ArchiveActsService:
        """Acts on paper."""

    @property
    def archive_reminders(self) -> ArchiveRemindersService:
        """What is due."""

    @property
    def carriers(self) -> CarriersService:
        """The register of flash drives."""

    @property
    def sightings(self) -> CarrierSightings:
        """Which flash drives were pulled out."""

    @property
    def exchange(self) -> Exchange:
        """Bringing other computers of the school what was written here, and taking what they bring."""

    @property
    def backups(self) -> BackupsService:
        """Copies of the base."""

    @property
    def restoring(self) -> RestoringService:
        """Putting a copy back."""

    @property
    def archive_restoring(self) -> ArchiveRestoringService:
        """Putting archives back."""

    @property
    def restore_drill(self) -> RestoreDrillService:
        """Trying archives."""

    @property
    def rekeying(self) -> RekeyingService:
        """A new key of the base."""

    @property
    def recovery_paper(self) -> RecoveryPaperService:
        """A new recovery sheet."""

    @property
    def year_end(self) -> YearEndService:
        """The archive of the year's end."""

    @property
    def retention(self) -> RetentionService:
        """Terms of keeping."""

    @property
    def kept_archives(self) -> KeptArchivesService:
        """Reading archives of past years again."""

    @property
    def completeness(self) -> CompletenessService:
        """What the journal still lacks."""
