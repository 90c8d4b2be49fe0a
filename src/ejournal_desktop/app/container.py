"""The composition root: every service of one data folder, built once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.app.assets import program_folders, resources_folder
from ejournal_desktop.app.version import VERSION
from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.config.paths import log_folder
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.access_log import AccessLogService
from ejournal_desktop.services.accounts import AccountsService
from ejournal_desktop.services.archive_acts import ArchiveActsService
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archive_custody import ArchiveCustodyService
from ejournal_desktop.services.archive_reading import ArchiveReadingService
from ejournal_desktop.services.archive_reminders import ArchiveRemindersService
from ejournal_desktop.services.archive_restoring import ArchiveRestoringService
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.attachments import AttachmentsService
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.base_replacing import BaseReplacing
from ejournal_desktop.services.carrier_sightings import CarrierSightings
from ejournal_desktop.services.carriers import CarriersService
from ejournal_desktop.services.code_slips import CodeSlipsService
from ejournal_desktop.services.completeness import CompletenessService
from ejournal_desktop.services.control.plan import ControlPlanService
from ejournal_desktop.services.control.service import ControlService
from ejournal_desktop.services.corrections import CorrectionsService
from ejournal_desktop.services.data_powers import DataPowersService
from ejournal_desktop.services.diagnostics import DiagnosticsService
from ejournal_desktop.services.discussions import DiscussionsService
from ejournal_desktop.services.documents import DocumentsService
from ejournal_desktop.services.duties import DutiesService
from ejournal_desktop.services.enrollment import EnrollmentService
from ejournal_desktop.services.entrance import EntranceService
from ejournal_desktop.services.exchange import ExchangeService
from ejournal_desktop.services.guides import GuidesService
from ejournal_desktop.services.health import HealthService
from ejournal_desktop.services.homeroom.assignments import AssignmentsService
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.homeroom.course_letters import CourseLettersService
from ejournal_desktop.services.homeroom.exemptions import ExemptionsService
from ejournal_desktop.services.homeroom.family_papers import FamilyPapersService
from ejournal_desktop.services.homeroom.informing import InformingService
from ejournal_desktop.services.homeroom.letters import LettersService
from ejournal_desktop.services.homeroom.messages import MessagesService
from ejournal_desktop.services.homeroom.portfolio import PortfolioService
from ejournal_desktop.services.homeroom.reminders import HomeroomRemindersService
from ejournal_desktop.services.homeroom.service import HomeroomService
from ejournal_desktop.services.installation import InstallationFolders, InstallationService
from ejournal_desktop.services.joining import JoiningService
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.kept_archives import KeptArchivesService
from ejournal_desktop.services.leaving import LeavingService
from ejournal_desktop.services.lesson_cards import LessonCardsService
from ejournal_desktop.services.lesson_events import LessonEventsService
from ejournal_desktop.services.lesson_sheets import LessonSheetsService
from ejournal_desktop.services.lessons import LessonsService
from ejournal_desktop.services.movement import MovementService
from ejournal_desktop.services.my_day import MyDayService
from ejournal_desktop.services.own_password import OwnPasswordService
from ejournal_desktop.services.paper_comparison import PaperComparisonService
from ejournal_desktop.services.paper_entry import PaperEntryService
from ejournal_desktop.services.period_closing import PeriodClosingService
from ejournal_desktop.services.periods import PeriodsService
from ejournal_desktop.services.plan_files import PlanFilesService
from ejournal_desktop.services.plans import PlansService
from ejournal_desktop.services.print_sources import PrintSources
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.programmes import ProgrammesService
from ejournal_desktop.services.public_keys import PublicKeysService
from ejournal_desktop.services.records_report import RecordsReportService
from ejournal_desktop.services.recovery_paper import RecoveryPaperService
from ejournal_desktop.services.recovery_sheets import RecoverySheetsService
from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
from ejournal_desktop.services.regulation_sheet import RegulationSheetService
from ejournal_desktop.services.rekeying import RekeyingService
from ejournal_desktop.services.report_papers import ReportPapersService
from ejournal_desktop.services.reports import ReportsService
from ejournal_desktop.services.restore_drill import RestoreDrillService
from ejournal_desktop.services.restoring import RestoringService
from ejournal_desktop.services.retention import RetentionService
from ejournal_desktop.services.school_year.services import SchoolYearServices, school_year_services
from ejournal_desktop.services.setup import SetupService
from ejournal_desktop.services.staff_accounts import StaffAccountsService
from ejournal_desktop.services.staff_moves import StaffMovesService
from ejournal_desktop.services.staff_records import StaffRecordsService
from ejournal_desktop.services.subgroup_proposals import SubgroupProposalsService
from ejournal_desktop.services.substitutions import SubstitutionsService
from ejournal_desktop.services.suggestions import SuggestionsService
from ejournal_desktop.services.support_bundle import SupportBundleService
from ejournal_desktop.services.system_printers import count_printers
from ejournal_desktop.services.timetable.service import TimetableService
from ejournal_desktop.services.topics import TopicsService
from ejournal_desktop.services.training.build import TrainingService
from ejournal_desktop.services.training_samples import SampleServices, TrainingSamples
from ejournal_desktop.services.works.library import WorkLibraryService
from ejournal_desktop.services.works.planned import PlannedWorksService
from ejournal_desktop.services.year_end import YearEndService

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock


@dataclass(frozen=True, slots=True)
class Container:
    """The services of one data folder, the clock they share, and where fonts and forms stand."""

    data_folder: Path
    resources: Path
    version: str
    clock: Clock
    entrance: EntranceService
    access: AccessService
    setup: SetupService
    my_day: MyDayService
    journal: JournalService
    corrections: CorrectionsService
    lessons: LessonsService
    lesson_cards: LessonCardsService
    lesson_events: LessonEventsService
    substitutions: SubstitutionsService
    attachments: AttachmentsService
    suggestions: SuggestionsService
    topics: TopicsService
    paper: PaperEntryService
    lesson_sheets: LessonSheetsService
    periods: PeriodsService
    period_closing: PeriodClosingService
    plans: PlansService
    plan_files: PlanFilesService
    programmes: ProgrammesService
    timetable: TimetableService
    enrollment: EnrollmentService
    movement: MovementService
    homeroom: HomeroomService
    cards: CardsService
    letters: LettersService
    informing: InformingService
    family_papers: FamilyPapersService
    assignments: AssignmentsService
    paper_comparison: PaperComparisonService
    subgroup_proposals: SubgroupProposalsService
    staff_moves: StaffMovesService
    homeroom_reminders: HomeroomRemindersService
    work_library: WorkLibraryService
    planned_works: PlannedWorksService
    course_letters: CourseLettersService
    messages: MessagesService
    exemptions: ExemptionsService
    portfolio: PortfolioService
    board: BoardService
    documents: DocumentsService
    guides: GuidesService
    discussions: DiscussionsService
    accounts: AccountsService
    staff_accounts: StaffAccountsService
    staff_records: StaffRecordsService
    duties: DutiesService
    data_powers: DataPowersService
    leaving: LeavingService
    code_slips: CodeSlipsService
    own_password: OwnPasswordService
    access_log: AccessLogService
    archives: ArchivesService
    archive_check: ArchiveCheckService
    archive_custody: ArchiveCustodyService
    archive_reading: ArchiveReadingService
    archive_acts: ArchiveActsService
    archive_reminders: ArchiveRemindersService
    sightings: CarrierSightings
    restore_drill: RestoreDrillService
    carriers: CarriersService
    backups: BackupsService
    exchange: ExchangeService
    joining: JoiningService
    year_end: YearEndService
    school_year: SchoolYearServices
    retention: RetentionService
    kept_archives: KeptArchivesService
    completeness: CompletenessService
    control: ControlService
    control_plan: ControlPlanService
    reports: ReportsService
    report_papers: ReportPapersService
    restoring: RestoringService
    archive_restoring: ArchiveRestoringService
    rekeying: RekeyingService
    recovery_sheets: RecoverySheetsService
    recovery_paper: RecoveryPaperService
    public_keys: PublicKeysService
    printing: PrintingService
    regulation_sheet: RegulationSheetService
    regulation_drafts: RegulationDraftsService
    diagnostics: DiagnosticsService
    health: HealthService
    installation: InstallationService
    records_report: RecordsReportService
    support_bundle: SupportBundleService
    training: TrainingService

    @property
    def training_samples(self) -> TrainingSamples:
        """What fills the newer pages of a training school."""
        services = SampleServices(
            access=self.access,
            documents=self.documents,
            board=self.board,
            discussions=self.discussions,
            data_powers=self.data_powers,
            control=self.control,
            control_plan=self.control_plan,
            work_library=self.work_library,
            planned_works=self.planned_works,
        )
        return TrainingSamples(self.resources, self.clock, services)


def build_container(data_folder: Path, *, clock: Clock | None = None, assets: Path | None = None) -> Container:
    """Build the services of a data folder, which need not exist yet.

    Args:
        data_folder: where the journal is, or will be made.
        clock: another one than that of this computer.
        assets: another folder than the shipped ``resources``.
    """
    watch = clock or SystemClock()
    resources = assets or resources_folder()
    vault = VaultStore(data_folder, VERSION, watch)
    access, check = AccessService(data_folder, vault, watch), ArchiveCheckService(vault)
    archives, custody = ArchivesService(watch, VERSION), ArchiveCustodyService(watch, check)
    backups, diagnostics = BackupsService(vault, watch), DiagnosticsService()
    folders = InstallationFolders(*program_folders(), data_folder)
    installation = InstallationService(folders, VERSION, watch)
    health = HealthService(
        diagnostics, watch, drives=archives.drives, printers=count_printers, installation=installation
    )
    reading, replacing = ArchiveReadingService(check), BaseReplacing(vault, access, watch)
    sheets = RecoverySheetsService(vault, watch)
    accounts, people = AccountsService(vault, watch), StaffAccountsService(vault, watch)
    duties = DutiesService(vault, watch)
    plans = PlansService(watch)
    printing = PrintingService(watch, resources, VERSION)
    reports, records = ReportsService(watch, resources), RecordsReportService(diagnostics, watch)
    return Container(
        data_folder=data_folder,
        resources=resources,
        version=VERSION,
        clock=watch,
        entrance=EntranceService(vault),
        access=access,
        setup=SetupService(resources, VERSION, watch),
        my_day=MyDayService(watch),
        journal=JournalService(watch),
        corrections=CorrectionsService(watch),
        lessons=LessonsService(watch),
        lesson_cards=LessonCardsService(watch),
        lesson_events=LessonEventsService(watch),
        substitutions=SubstitutionsService(),
        attachments=AttachmentsService(watch),
        suggestions=SuggestionsService(watch),
        topics=TopicsService(watch),
        paper=PaperEntryService(watch),
        lesson_sheets=LessonSheetsService(watch, resources, VERSION),
        periods=PeriodsService(watch),
        period_closing=PeriodClosingService(watch),
        plans=plans,
        plan_files=PlanFilesService(watch, plans),
        programmes=ProgrammesService(watch),
        timetable=TimetableService(watch),
        enrollment=EnrollmentService(),
        movement=MovementService(watch),
        homeroom=HomeroomService(watch),
        cards=CardsService(watch),
        letters=LettersService(watch, printing.papers, resources),
        informing=InformingService(watch),
        family_papers=FamilyPapersService(watch, printing.papers),
        assignments=AssignmentsService(watch, printing.papers),
        paper_comparison=PaperComparisonService(watch),
        subgroup_proposals=SubgroupProposalsService(watch),
        staff_moves=StaffMovesService(watch),
        homeroom_reminders=HomeroomRemindersService(watch),
        work_library=WorkLibraryService(AttachmentsService(watch)),
        planned_works=PlannedWorksService(watch, printing.papers),
        course_letters=CourseLettersService(watch, printing.papers),
        messages=MessagesService(watch),
        exemptions=ExemptionsService(),
        portfolio=PortfolioService(watch, printing.papers),
        board=BoardService(watch, printing.papers),
        documents=DocumentsService(PrintSources(watch, resources, VERSION)),
        guides=GuidesService(PrintSources(watch, resources, VERSION)),
        discussions=DiscussionsService(),
        accounts=accounts,
        staff_accounts=people,
        staff_records=StaffRecordsService(people, watch),
        duties=duties,
        data_powers=DataPowersService(watch),
        leaving=LeavingService(accounts, duties, watch),
        code_slips=CodeSlipsService(resources),
        own_password=OwnPasswordService(vault, access),
        access_log=AccessLogService(),
        archives=archives,
        archive_check=check,
        archive_custody=custody,
        archive_reading=reading,
        archive_acts=ArchiveActsService(PrintSources(watch, resources, VERSION)),
        archive_reminders=ArchiveRemindersService(watch),
        sightings=CarrierSightings(),
        restore_drill=RestoreDrillService(reading),
        carriers=CarriersService(watch),
        backups=backups,
        exchange=ExchangeService(vault, backups, watch, VERSION),
        joining=JoiningService(VERSION, watch),
        year_end=YearEndService(watch, archives, custody, backups),
        school_year=school_year_services(watch, backups),
        retention=RetentionService(watch, check),
        kept_archives=KeptArchivesService(watch, check),
        completeness=CompletenessService(watch),
        control=ControlService(watch, resources),
        control_plan=ControlPlanService(watch),
        reports=reports,
        report_papers=ReportPapersService(PrintSources(watch, resources, VERSION), reports, records),
        restoring=RestoringService(replacing),
        archive_restoring=ArchiveRestoringService(replacing, check),
        rekeying=RekeyingService(vault),
        recovery_sheets=sheets,
        recovery_paper=RecoveryPaperService(sheets, resources),
        public_keys=PublicKeysService(vault),
        printing=printing,
        regulation_sheet=RegulationSheetService(resources, watch),
        regulation_drafts=RegulationDraftsService(watch, printing.papers, resources),
        diagnostics=diagnostics,
        health=health,
        installation=installation,
        records_report=records,
        support_bundle=SupportBundleService(diagnostics, health, watch, VERSION, log_folder()),
        training=TrainingService(resources, VERSION, watch),
    )
