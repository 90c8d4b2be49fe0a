"""The services that the windows call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ejournal_desktop.gui.desk.custody_services import CustodyServices

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.topics.page_services import TopicsReader
    from ejournal_desktop.services.access_log import AccessLogService
    from ejournal_desktop.services.accounts import AccountsService
    from ejournal_desktop.services.attachments import AttachmentsService
    from ejournal_desktop.services.code_slips import CodeSlipsService
    from ejournal_desktop.services.control.plan import ControlPlanService
    from ejournal_desktop.services.control.service import ControlService
    from ejournal_desktop.services.corrections import CorrectionsService
    from ejournal_desktop.services.data_powers import DataPowersService
    from ejournal_desktop.services.discussions import DiscussionsService
    from ejournal_desktop.services.documents import DocumentsService
    from ejournal_desktop.services.duties import DutiesService
    from ejournal_desktop.services.enrollment import EnrollmentService
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
    from ejournal_desktop.services.journal import JournalService
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
    from ejournal_desktop.services.printing import PrintingService
    from ejournal_desktop.services.programmes import ProgrammesService
    from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
    from ejournal_desktop.services.regulation_sheet import RegulationSheetService
    from ejournal_desktop.services.report_papers import ReportPapersService
    from ejournal_desktop.services.reports import ReportsService
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.staff_accounts import StaffAccountsService
    from ejournal_desktop.services.staff_moves import StaffMovesService
    from ejournal_desktop.services.staff_records import StaffRecordsService
    from ejournal_desktop.services.subgroup_proposals import SubgroupProposalsService
    from ejournal_desktop.services.substitutions import SubstitutionsService
    from ejournal_desktop.services.suggestions import SuggestionsService
    from ejournal_desktop.services.support_bundle import SupportBundleService
    from ejournal_desktop.services.works.library import WorkLibraryService
    from ejournal_desktop.services.works.planned import PlannedWorksService


class DeskServices(CustodyServices, Protocol):
    """The services of one data folder, and the clock they share."""

    @property
    def my_day(self) -> MyDayService:
        """Lessons by day."""

    @property
    def journal(self) -> JournalService:
        """Pages and cells."""

    @property
    def corrections(self) -> CorrectionsService:
        """Corrections by protocol and the history of cells."""

    @property
    def lessons(self) -> LessonsService:
        """Topics, homework, complete lessons."""

    @property
    def lesson_cards(self) -> LessonCardsService:
        """Lessons in one place: terms, files, who entered what."""

    @property
    def lesson_events(self) -> LessonEventsService:
        """Lessons that do not go as the timetable says."""

    @property
    def substitutions(self) -> SubstitutionsService:
        """Who holds lessons in place of their keepers."""

    @property
    def attachments(self) -> AttachmentsService:
        """Small files of lessons."""

    @property
    def suggestions(self) -> SuggestionsService:
        """Absences proposed from earlier lessons."""

    @property
    def topics(self) -> TopicsReader:
        """Plans beside lessons."""

    @property
    def paper(self) -> PaperEntryService:
        """Lessons to enter from paper."""

    @property
    def lesson_sheets(self) -> LessonSheetsService:
        """Blank sheets of lessons."""

    @property
    def homeroom(self) -> HomeroomService:
        """The week of the own class."""

    @property
    def cards(self) -> CardsService:
        """Cards of students and guardians."""

    @property
    def letters(self) -> LettersService:
        """Letters to families."""

    @property
    def informing(self) -> InformingService:
        """Families to be told."""

    @property
    def family_papers(self) -> FamilyPapersService:
        """Papers that families fill in."""

    @property
    def assignments(self) -> AssignmentsService:
        """Assignments on paper."""

    @property
    def homeroom_reminders(self) -> HomeroomRemindersService:
        """What is open in the own classes."""

    @property
    def staff_moves(self) -> StaffMovesService:
        """The coming and going of the staff."""

    @property
    def subgroup_proposals(self) -> SubgroupProposalsService:
        """Changes of subgroups that teachers propose."""

    @property
    def paper_comparison(self) -> PaperComparisonService:
        """Pages compared with the paper journal."""

    @property
    def work_library(self) -> WorkLibraryService:
        """The own test works."""

    @property
    def planned_works(self) -> PlannedWorksService:
        """Test works of the own courses."""

    @property
    def course_letters(self) -> CourseLettersService:
        """Letters of subject teachers to families."""

    @property
    def messages(self) -> MessagesService:
        """Remarks and praise."""

    @property
    def exemptions(self) -> ExemptionsService:
        """Exemptions from physical education."""

    @property
    def board(self) -> BoardService:
        """Announcements, and notes about lessons."""

    @property
    def portfolio(self) -> PortfolioService:
        """Portfolios of students and of staff."""

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
    def movement(self) -> MovementService:
        """Students who come, leave and change class or subgroup."""

    @property
    def enrollment(self) -> EnrollmentService:
        """New students."""

    @property
    def printing(self) -> PrintingService:
        """Printed volumes."""

    @property
    def periods(self) -> PeriodsService:
        """Results of grading periods."""

    @property
    def period_closing(self) -> PeriodClosingService:
        """Closing grading periods and opening them again."""

    @property
    def plans(self) -> PlansService:
        """Course plans."""

    @property
    def plan_files(self) -> PlanFilesService:
        """Plans as workbooks."""

    @property
    def programmes(self) -> ProgrammesService:
        """Curriculum hours and how far plans are carried out."""

    @property
    def control(self) -> ControlService:
        """Acts of control."""

    @property
    def control_plan(self) -> ControlPlanService:
        """The plan of internal control."""

    @property
    def reports(self) -> ReportsService:
        """Named reports."""

    @property
    def report_papers(self) -> ReportPapersService:
        """Every report, as a table and as files."""

    @property
    def accounts(self) -> AccountsService:
        """Who may sign in, and closing accounts."""

    @property
    def staff_accounts(self) -> StaffAccountsService:
        """Members of staff, their codes and duties."""

    @property
    def staff_records(self) -> StaffRecordsService:
        """What the journal holds about members of staff."""

    @property
    def duties(self) -> DutiesService:
        """Duties by order."""

    @property
    def data_powers(self) -> DataPowersService:
        """Who works with personal data."""

    @property
    def leaving(self) -> LeavingService:
        """Letting people go."""

    @property
    def code_slips(self) -> CodeSlipsService:
        """Slips with codes on paper."""

    @property
    def access_log(self) -> AccessLogService:
        """Who came in and who tried in vain."""

    @property
    def own_password(self) -> OwnPasswordService:
        """Another password for the own log-in."""

    @property
    def school_year(self) -> SchoolYearServices:
        """Opening the next year, and what a year rests on."""

    @property
    def regulation_sheet(self) -> RegulationSheetService:
        """The rules of the school to read."""

    @property
    def health(self) -> HealthService:
        """Whether this computer and its journal are in order."""

    @property
    def support_bundle(self) -> SupportBundleService:
        """The file for the makers of the program."""

    @property
    def regulation_drafts(self) -> RegulationDraftsService:
        """The next edition of the regulation, and those there were."""

    @property
    def version(self) -> str:
        """The version of the program."""

    @property
    def data_folder(self) -> Path:
        """Where the journal is."""
