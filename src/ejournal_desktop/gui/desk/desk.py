"""The destinations of one signed-in person by their rights (ux.md 5.1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.domain.permissions import Action, may_act, may_read
from ejournal_desktop.gui.archive.screen import KEY as ARCHIVE
from ejournal_desktop.gui.backups.screen import KEY as SAFETY
from ejournal_desktop.gui.control.screen import KEY as CONTROL
from ejournal_desktop.gui.desk.class_destinations import ClassDestinations
from ejournal_desktop.gui.desk.control_destination import ControlDestination, controls
from ejournal_desktop.gui.desk.custody_destinations import CustodyDestinations, keeps_archives, keeps_base
from ejournal_desktop.gui.desk.exchange_destination import ExchangeDestination, exchanges
from ejournal_desktop.gui.desk.homeroom_reminders import HomeroomReminders
from ejournal_desktop.gui.desk.journal_destination import JournalDestination
from ejournal_desktop.gui.desk.journal_look import JournalLook
from ejournal_desktop.gui.desk.paper_destination import PaperDestination
from ejournal_desktop.gui.desk.topics_destination import TopicsDestination
from ejournal_desktop.gui.desk.year_destination import YearDestination
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.exchange.screen import KEY as EXCHANGE
from ejournal_desktop.gui.frame.screens import Command, OpenScreen, ScreenEntry
from ejournal_desktop.gui.frame.session_frame import SessionFrame
from ejournal_desktop.gui.frame.subjects import BOARD, JOURNAL, LOG_INS, LessonOpened
from ejournal_desktop.gui.help.drawer import HelpDrawer
from ejournal_desktop.gui.homeroom.cards_screen import KEY as CARDS
from ejournal_desktop.gui.homeroom.screen import KEY as HOMEROOM
from ejournal_desktop.gui.journal.lesson_acts import LessonActs, LessonActServices
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.journal.page_facts import JournalServices
from ejournal_desktop.gui.log_ins.ports import LogInsServices
from ejournal_desktop.gui.log_ins.screen import LogInsScreen
from ejournal_desktop.gui.movement.screen import KEY as MOVEMENT
from ejournal_desktop.gui.my_day.page import MyDayPage
from ejournal_desktop.gui.paper_entry.ports import PaperServices
from ejournal_desktop.gui.paper_entry.sheets_page import KEY as LESSON_SHEETS
from ejournal_desktop.gui.paper_entry.sheets_page import LessonSheetsScreen
from ejournal_desktop.gui.people.ports import PeopleServices
from ejournal_desktop.gui.people.screen import KEY as PEOPLE
from ejournal_desktop.gui.people.screen import PeopleScreen
from ejournal_desktop.gui.periods.ports import PeriodsServices
from ejournal_desktop.gui.periods.screen import KEY as PERIODS
from ejournal_desktop.gui.periods.screen import PeriodsScreen
from ejournal_desktop.gui.plans.curriculum_screen import KEY as CURRICULUM
from ejournal_desktop.gui.plans.curriculum_screen import CurriculumScreen
from ejournal_desktop.gui.plans.ports import PlanServices
from ejournal_desktop.gui.plans.screen import KEY as PLANS
from ejournal_desktop.gui.plans.screen import PlansScreen
from ejournal_desktop.gui.print.ports import PrintPorts, PrintServices
from ejournal_desktop.gui.print.screen import PrintScreen
from ejournal_desktop.gui.print.system_printer import SystemPrinter
from ejournal_desktop.gui.refresh import Refresh
from ejournal_desktop.gui.reports.ports import ReportServices
from ejournal_desktop.gui.reports.screen import KEY as REPORTS
from ejournal_desktop.gui.reports.screen import ReportsScreen
from ejournal_desktop.gui.reports.words import may_see_reports
from ejournal_desktop.gui.school_year.screen import KEY as SCHOOL_YEAR
from ejournal_desktop.gui.school_year.screen import works_on_year
from ejournal_desktop.gui.settings.ports import SettingsServices
from ejournal_desktop.gui.settings.screen import KEY as SETTINGS
from ejournal_desktop.gui.settings.screen import SettingsScreen
from ejournal_desktop.gui.topics.page_services import TopicsServices
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.works.screen import KEY as WORKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.config.settings import Preferences
    from ejournal_desktop.gui.desk.services import DeskServices
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.help.topics import HelpTopics
    from ejournal_desktop.gui.look import Look
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.journal import CourseChoice
    from ejournal_desktop.services.session import Session

MY_DAY, TOPICS, PRINTING = "my_day", "topics", "printing"
PAPER_ENTRY = "paper_entry"
_NOTICE = "desk"


class Desk(QObject):
    """Makes the frame of a person and every screen in it when it is first opened."""

    def __init__(
        self, services: DeskServices, session: Session, tasks: TaskRunner, help_topics: HelpTopics, look: Look
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._look = services, session, tasks, look
        self._refresh = Refresh(self)
        self._courses: tuple[CourseChoice, ...] = ()
        self._classes = ClassDestinations(services, session, tasks, self)
        self._classes.lesson_opened.connect(self._open_lesson)
        self.help = HelpDrawer(help_topics)
        self.frame = SessionFrame(session.signed_in, self._entries(), self.help, self._class_commands)
        self.setParent(self.frame)
        self._custody = CustodyDestinations(services, session, tasks, self.frame)
        self._year = YearDestination(services, session, tasks, self.frame)
        self._between = ExchangeDestination(services, session, tasks, self.frame)
        self._control_of_journals = ControlDestination(services, session, tasks, self.frame)
        self._class_reminders = HomeroomReminders(services, session, tasks, self.frame)
        self._between.taken.connect(lambda screen: self._refresh.tell(screen, None))
        self._refresh.changed.connect(self._between.note_change)
        self.frame.resumed.connect(self._on_frame_resumed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed(look.preferences)
        self._load()

    def _entries(self) -> tuple[ScreenEntry, ...]:
        signed_in = self._session.signed_in
        roles = signed_in.roles
        reads_pages = may_read(Action.READ_OWN_PAGES, roles, is_own=True)
        writes = may_act(Action.WRITE_LESSON, roles, is_own=True)
        sees_curriculum = may_act(Action.EDIT_CURRICULUM, roles) or may_act(Action.CONTROL, roles)
        has_class = bool(self._session.signed_in.homeroom_of)  # then «My class» takes the place of results in the bar
        prints_sheets = signed_in.may_act(Action.PRINT_JOURNAL) or has_class
        reads_movement = signed_in.may_read(Action.RECORD_MOVEMENT)
        keeps_cards = signed_in.may_act(Action.EDIT_CARDS)  # of every class; the own one is in «My class»
        keeps_people = may_read(Action.APPOINT_TO_DUTIES, roles)
        return (
            ScreenEntry(MY_DAY, self.tr("My day"), self._my_day, writes),
            ScreenEntry(JOURNAL, self.tr("Journal"), self._journal, reads_pages),
            ScreenEntry(HOMEROOM, self.tr("My class"), self._classes.homeroom, has_class),
            ScreenEntry(TOPICS, self.tr("Topics and homework"), self._topics, reads_pages),
            ScreenEntry(PAPER_ENTRY, self.tr("Entry from paper"), self._paper_entry, writes, is_in_bar=False),
            ScreenEntry(LESSON_SHEETS, self.tr("Lesson sheets"), self._lesson_sheets, prints_sheets, is_in_bar=False),
            ScreenEntry(PLANS, self.tr("Course plans"), self._plans, reads_pages, is_in_bar=False),
            ScreenEntry(WORKS, self.tr("Test works"), self._classes.works, writes, is_in_bar=False),
            ScreenEntry(CURRICULUM, self.tr("Curriculum"), self._curriculum, sees_curriculum),
            ScreenEntry(PERIODS, self.tr("Results"), self._periods, reads_pages, is_in_bar=not has_class),
            ScreenEntry(CONTROL, self.tr("Control"), self._control, controls(roles)),
            ScreenEntry(REPORTS, self.tr("Reports"), self._reports, may_see_reports(signed_in)),
            ScreenEntry(CARDS, self.tr("Student cards"), self._classes.cards, keeps_cards, is_in_bar=False),
            ScreenEntry(MOVEMENT, self.tr("Movement"), self._classes.movement, reads_movement, is_in_bar=False),
            ScreenEntry(BOARD, self.tr("Board and documents"), self._classes.board, is_in_bar=False),
            ScreenEntry(
                SCHOOL_YEAR, self.tr("School year"), self._school_year, works_on_year(signed_in), is_in_bar=False
            ),
            ScreenEntry(PRINTING, self.tr("Printing"), self._printing, signed_in.may_act(Action.PRINT_JOURNAL)),
            ScreenEntry(ARCHIVE, self.tr("Archive"), self._archive, keeps_archives(roles)),
            ScreenEntry(EXCHANGE, self.tr("Exchange"), self._exchange, exchanges(roles)),
            ScreenEntry(SAFETY, self.tr("Safety of the base"), self._safety, keeps_base(roles)),
            ScreenEntry(SETTINGS, self.tr("Settings"), self._settings, is_in_bar=False),
            ScreenEntry(PEOPLE, self.tr("People"), self._people, keeps_people),
            ScreenEntry(LOG_INS, self.tr("My log-ins and password"), self._log_ins, is_in_bar=False),
        )

    def _my_day(self, frame: FramePort) -> OpenScreen:
        its = self._services
        page = MyDayPage(its.my_day, self._session, self._tasks, frame)
        services = LessonActServices(its.lesson_cards, its.lesson_events, its.substitutions)
        page.offer_acts(LessonActs(self._session, services, self._tasks, page))
        self._refresh.changed.connect(page.note_change)
        page.lesson_opened.connect(self._open_lesson)
        page.any_journal_requested.connect(lambda: self.frame.open_screen(JOURNAL))
        return OpenScreen(page, shown=page.shown, commands=page.commands)

    def _journal(self, frame: FramePort) -> OpenScreen:
        destination = JournalDestination(self._services, self._session, self._tasks, frame, self._refresh)
        JournalLook(self._look, destination.screen)
        return destination.opened()

    def _topics(self, frame: FramePort) -> OpenScreen:
        its = self._services
        services = TopicsServices(its.topics, its.journal, its.lessons, its.plans, its.corrections)
        return TopicsDestination(
            services, self._session, self._tasks, frame, clock=its.clock, refresh=self._refresh
        ).opened()

    def _paper_entry(self, frame: FramePort) -> OpenScreen:
        destination = PaperDestination(self._paper_services(), self._session, self._tasks, frame, self._refresh)
        JournalLook(self._look, destination.screen.entry, has_results=False)
        return destination.opened()

    def _lesson_sheets(self, frame: FramePort) -> OpenScreen:
        return LessonSheetsScreen(self._paper_services(), self._session, self._tasks, frame).opened()

    def _paper_services(self) -> PaperServices:
        its = self._services
        journal = JournalServices(its.journal, its.lessons, its.corrections)
        ports = PrintPorts(SystemPrinter(is_two_sided=False))  # a sheet for each lesson: nothing on the backs
        return PaperServices(its.paper, its.lesson_sheets, journal, its.clock, ports)

    def _plans(self, frame: FramePort) -> OpenScreen:
        return PlansScreen(self._plan_services(), self._session, self._tasks, frame).opened()

    def _curriculum(self, frame: FramePort) -> OpenScreen:
        return CurriculumScreen(self._plan_services(), self._session, self._tasks, frame).opened()

    def _plan_services(self) -> PlanServices:
        its = self._services
        return PlanServices(its.plans, its.plan_files, its.programmes, its.clock)

    def _periods(self, frame: FramePort) -> OpenScreen:
        its = self._services
        services = PeriodsServices(its.periods, its.period_closing, its.access, its.clock, its.corrections)
        return PeriodsScreen(services, self._session, self._tasks, frame).opened()

    def _reports(self, frame: FramePort) -> OpenScreen:
        return ReportsScreen(self._report_services(), self._session, self._tasks, frame).opened()

    def _report_services(self) -> ReportServices:
        its = self._services
        return ReportServices(its.report_papers, its.clock, PrintPorts(SystemPrinter(is_two_sided=False)))

    def _printing(self, frame: FramePort) -> OpenScreen:
        services = PrintServices(self._services.printing, self._services.journal, self._services.clock)
        return PrintScreen(services, self._session, self._tasks, frame, PrintPorts(SystemPrinter())).opened()

    def _school_year(self, frame: FramePort) -> OpenScreen:
        return self._year.screen(frame)

    def _archive(self, frame: FramePort) -> OpenScreen:
        return self._custody.archive(frame)

    def _control(self, frame: FramePort) -> OpenScreen:
        return self._control_of_journals.control(frame)

    def _exchange(self, frame: FramePort) -> OpenScreen:
        return self._between.exchange(frame)

    def _safety(self, frame: FramePort) -> OpenScreen:
        return self._custody.safety(frame)

    def _log_ins(self, frame: FramePort) -> OpenScreen:
        its = self._services
        services = LogInsServices(its.access_log, its.own_password, its.clock, self._report_services())
        return LogInsScreen(services, self._session, self._tasks, frame).opened()

    def _people(self, frame: FramePort) -> OpenScreen:
        its = self._services
        services = PeopleServices(
            people=its.staff_accounts,
            records=its.staff_records,
            duties=its.duties,
            powers=its.data_powers,
            leaving=its.leaving,
            reports=self._report_services(),
            slips=its.code_slips,
            access=its.access,
            clock=its.clock,
            printer=SystemPrinter(is_two_sided=False),
            end_session=self.frame.lock_requested.emit,
        )
        return PeopleScreen(services, self._session, self._tasks, frame).opened()

    def _settings(self, frame: FramePort) -> OpenScreen:
        its = self._services
        services = SettingsServices(
            regulation=its.regulation_sheet,
            drafts=its.regulation_drafts,
            access=its.access,
            health=its.health,
            support=its.support_bundle,
            clock=its.clock,
            paper=PrintPorts(SystemPrinter(is_two_sided=False)),
            look=self._look,
            version=its.version,
            data_folder=its.data_folder,
        )
        return SettingsScreen(services, self._session, self._tasks, frame).opened()

    def _open_lesson(self, lesson: LessonOpened) -> None:
        self.frame.open_screen(JOURNAL, lesson)

    def _class_commands(self) -> Sequence[Command]:
        return [self._class_command(choice) for choice in self._courses]

    def _class_command(self, choice: CourseChoice) -> Command:
        subject = LessonOpened(choice.course.course)
        return Command(JOURNAL, course_words(choice.course), lambda: self.frame.open_screen(JOURNAL, subject))

    def _load(self) -> None:
        """Read what the palette offers, and what is due of archives and copies."""
        session, its = self._session, self._services
        self._tasks.on_database(
            self.frame, lambda: its.journal.courses(session), self._on_courses_loaded, self._on_failed
        )
        advisers = partial(its.guides.advisers, session)
        self._tasks.on_database(self.frame, advisers, self.help.show_contact, self._on_failed)
        self._custody.load()
        self._between.load()
        self._year.load()
        self._control_of_journals.load()
        self._class_reminders.load()

    def _on_courses_loaded(self, courses: tuple[CourseChoice, ...]) -> None:
        self._courses = courses

    def _on_failed(self, error: AppError) -> None:
        self.frame.post_notice(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _on_look_changed(self, preferences: Preferences) -> None:
        self.frame.set_hints(is_wanted=preferences.has_hints)

    def _on_frame_resumed(self, session: Session) -> None:
        self._session = session
        self._classes.use_session(session)
