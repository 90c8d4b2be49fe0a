"""The services that the command line calls, and what one run of it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.access_log import AccessLogService
    from ejournal_desktop.services.accounts import AccountsService
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.archive_custody import ArchiveCustodyService
    from ejournal_desktop.services.archive_reading import ArchiveReadingService
    from ejournal_desktop.services.archive_reminders import ArchiveRemindersService
    from ejournal_desktop.services.archive_restoring import ArchiveRestoringService
    from ejournal_desktop.services.archives import ArchivesService
    from ejournal_desktop.services.backups import BackupsService
    from ejournal_desktop.services.carriers import CarriersService
    from ejournal_desktop.services.control.service import ControlService
    from ejournal_desktop.services.diagnostics import DiagnosticsService
    from ejournal_desktop.services.discussions import DiscussionsService
    from ejournal_desktop.services.documents import DocumentsService
    from ejournal_desktop.services.entrance import EntranceService
    from ejournal_desktop.services.exchange import ExchangeService
    from ejournal_desktop.services.guides import GuidesService
    from ejournal_desktop.services.health import HealthService
    from ejournal_desktop.services.homeroom.informing import InformingService
    from ejournal_desktop.services.homeroom.letters import LettersService
    from ejournal_desktop.services.installation import InstallationService
    from ejournal_desktop.services.joining import JoiningService
    from ejournal_desktop.services.journal import JournalService
    from ejournal_desktop.services.kept_archives import KeptArchivesService
    from ejournal_desktop.services.lesson_sheets import LessonSheetsService
    from ejournal_desktop.services.plan_files import PlanFilesService
    from ejournal_desktop.services.plans import PlansService
    from ejournal_desktop.services.printing import PrintingService
    from ejournal_desktop.services.public_keys import PublicKeysService
    from ejournal_desktop.services.records_report import RecordsReportService
    from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
    from ejournal_desktop.services.regulation_sheet import RegulationSheetService
    from ejournal_desktop.services.report_papers import ReportPapersService
    from ejournal_desktop.services.restore_drill import RestoreDrillService
    from ejournal_desktop.services.restoring import RestoringService
    from ejournal_desktop.services.retention import RetentionService
    from ejournal_desktop.services.staff_accounts import StaffAccountsService
    from ejournal_desktop.services.staff_records import StaffRecordsService
    from ejournal_desktop.services.support_bundle import SupportBundleService
    from ejournal_desktop.services.timetable.service import TimetableService
    from ejournal_desktop.services.training.build import TrainingService
    from ejournal_desktop.services.training_samples import TrainingSamples
    from ejournal_desktop.services.year_end import YearEndService


class Toolbox(Protocol):
    """The services of one data folder."""

    @property
    def entrance(self) -> EntranceService:
        """What is known before the log-in."""

    @property
    def access(self) -> AccessService:
        """Logging in."""

    @property
    def clock(self) -> Clock:
        """What time it is."""

    @property
    def access_log(self) -> AccessLogService:
        """Who came in and who tried in vain."""

    @property
    def control(self) -> ControlService:
        """Acts of control."""

    @property
    def documents(self) -> DocumentsService:
        """Orders, regulations and local acts."""

    @property
    def guides(self) -> GuidesService:
        """The instruction of the program on paper."""

    @property
    def discussions(self) -> DiscussionsService:
        """Remarks on topics, and proposals."""

    @property
    def accounts(self) -> AccountsService:
        """Who may log in."""

    @property
    def staff_accounts(self) -> StaffAccountsService:
        """Members of staff and codes for their first log-in."""

    @property
    def staff_records(self) -> StaffRecordsService:
        """What the journal holds about members of staff."""

    @property
    def journal(self) -> JournalService:
        """Pages and periods."""

    @property
    def timetable(self) -> TimetableService:
        """Taking timetables in."""

    @property
    def archives(self) -> ArchivesService:
        """Writing archives."""

    @property
    def archive_check(self) -> ArchiveCheckService:
        """Judging archives."""

    @property
    def archive_custody(self) -> ArchiveCustodyService:
        """Confirming, handing over and comparing archives."""

    @property
    def archive_reading(self) -> ArchiveReadingService:
        """Opening old archives."""

    @property
    def restore_drill(self) -> RestoreDrillService:
        """Trying archives."""

    @property
    def carriers(self) -> CarriersService:
        """The register of flash drives."""

    @property
    def backups(self) -> BackupsService:
        """Copies of the whole base."""

    @property
    def exchange(self) -> ExchangeService:
        """What the computers of the school tell each other."""

    @property
    def joining(self) -> JoiningService:
        """Making this computer one of a school."""

    @property
    def year_end(self) -> YearEndService:
        """The year on several carriers."""

    @property
    def retention(self) -> RetentionService:
        """What is kept until when."""

    @property
    def kept_archives(self) -> KeptArchivesService:
        """Reading archives of past years again."""

    @property
    def archive_reminders(self) -> ArchiveRemindersService:
        """What around archives is due."""

    @property
    def restoring(self) -> RestoringService:
        """Putting a copy back."""

    @property
    def archive_restoring(self) -> ArchiveRestoringService:
        """Putting archives back."""

    @property
    def support_bundle(self) -> SupportBundleService:
        """The file for the makers of the program."""

    @property
    def public_keys(self) -> PublicKeysService:
        """The school's public keys."""

    @property
    def informing(self) -> InformingService:
        """Families to be told."""

    @property
    def letters(self) -> LettersService:
        """Letters to families and their log."""

    @property
    def printing(self) -> PrintingService:
        """Printed volumes."""

    @property
    def lesson_sheets(self) -> LessonSheetsService:
        """Blank sheets of lessons."""

    @property
    def plans(self) -> PlansService:
        """Course plans."""

    @property
    def plan_files(self) -> PlanFilesService:
        """Plans as workbooks."""

    @property
    def diagnostics(self) -> DiagnosticsService:
        """Checking the journal."""

    @property
    def health(self) -> HealthService:
        """Whether this computer and its journal are in order."""

    @property
    def regulation_sheet(self) -> RegulationSheetService:
        """The rules of the school to read."""

    @property
    def regulation_drafts(self) -> RegulationDraftsService:
        """Editions of the rules, and the draft of the next one."""

    @property
    def records_report(self) -> RecordsReportService:
        """Which properties of records the journal has."""

    @property
    def report_papers(self) -> ReportPapersService:
        """Every report, as a table and as files."""

    @property
    def installation(self) -> InstallationService:
        """The installed program itself."""

    @property
    def training(self) -> TrainingService:
        """Making the training school."""

    @property
    def training_samples(self) -> TrainingSamples:
        """What fills the newer pages of a training school."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What every command gets: words, language, and how to come to the services of a data folder."""

    words: Mapping[str, str]
    language: str
    version: str
    default_folder: Path
    services_of: Callable[[Path], Toolbox]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended: the exit code, and the data folder whose window is to be opened, if any.

    ``is_self_test`` asks for the self-test, which knows the windows too.
    """

    exit_code: int = 0
    window: Path | None = None
    is_self_test: bool = False


DONE = Outcome()
