"""What stands around the record of a lesson: its card in the panel, its files, and the acts of the timetable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.journal.fact_words import substitution_words
from ejournal_desktop.gui.journal.lesson_acts import LessonActs, LessonActServices
from ejournal_desktop.gui.journal.lesson_files import LessonFiles
from ejournal_desktop.gui.journal.lesson_menu import show_lesson_menu
from ejournal_desktop.gui.widgets.banner import Notice, NoticeAction, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from ejournal_desktop.gui.journal.columns import CellPlace
    from ejournal_desktop.gui.journal.lesson_acts import LessonHappened
    from ejournal_desktop.gui.journal.lesson_files import FileDialogs
    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.lesson_card import EntryStamp, LessonCard
    from ejournal_desktop.services.attachments import AttachmentsService
    from ejournal_desktop.services.lesson_cards import LessonCardsService
    from ejournal_desktop.services.lesson_events import LessonEventsService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.substitutions import SubstitutionsService
    from ejournal_desktop.services.suggestions import SuggestionsService

_HAPPENED: Final = "lesson_happened"
_FAILED: Final = "lesson_refused"
_SUBSTITUTING: Final = "substituting"
_UNDO: Final = "undo"
_CLOCK: Final = "clock_asked"
_RIGHT: Final = "right"
_REST_MS: Final = 150
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class LessonDeskServices:
    """The services behind the card of a lesson, and the questions for files."""

    cards: LessonCardsService
    events: LessonEventsService
    substitutions: SubstitutionsService
    attachments: AttachmentsService
    suggestions: SuggestionsService
    clock: Clock
    dialogs: FileDialogs


class LessonDesk(QObject):
    """Follows the cursor of the journal: when it rests on a lesson, its card is read and shown beside the grid."""

    def __init__(
        self,
        screen: JournalScreen,
        services: LessonDeskServices,
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self._screen, self._services, self._tasks = screen, services, tasks
        self._error_words = error_words
        self.card: LessonCard | None = None
        self._undo: Callable[[], None] | None = None
        self._told: Notice | None = None
        self._put_off: set[date] = set()
        self._is_date_right = False
        self.acts = LessonActs(
            session, LessonActServices(services.cards, services.events, services.substitutions), tasks, screen
        )
        self.files = LessonFiles(screen.panel.facts, (services.attachments, services.dialogs), self.acts, tasks)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST_MS)
        self._soon.timeout.connect(self.refresh)
        self._connect()

    def use_session(self, session: Session) -> None:
        """Go on under a session that was unlocked again."""
        self.acts.session = session

    def refresh(self) -> None:
        """Read the card of the lesson on show now."""
        lesson = self._screen.side.lesson
        if lesson is None:
            self._forget()
        else:
            self.acts.look_up(lesson.lesson, self._on_card_read)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts with the lesson of the cursor for menu and palette."""
        menu = Command("lesson_acts", self.tr("Acts with the lesson…"), self.show_menu)
        page, today = self._screen.model.page, self._services.clock.now().date()
        added = () if page is None else self.acts.page_commands(page.course.course, today)
        return (menu, *(self.acts.commands(self.card) if self.card is not None else ()), *added)

    def show_menu(self) -> None:
        """Open the menu of the lesson of the cursor under its column."""
        view = self._screen.view
        header = view.horizontalHeader()
        column = view.currentIndex().column()
        self._menu_at(column, header.mapToGlobal(QPoint(header.sectionViewportPosition(column), header.height())))

    def _connect(self) -> None:
        screen, facts = self._screen, self._screen.panel.facts
        screen.side.lesson_shown.connect(self._on_lesson_shown)
        screen.page_opened.connect(self._on_page_opened)
        screen.keeper.stored.connect(lambda _: self._soon.start())
        screen.banners.action_chosen.connect(self._on_notice_action_chosen)
        self.acts.happened.connect(self._on_happened)
        self.acts.failed.connect(self._on_failed)
        facts.history_requested.connect(self._read_history)
        self.files.told.connect(lambda told: self._tell(told.words, told.undo))
        self.files.changed.connect(self.refresh)
        self.files.failed.connect(self._on_failed)
        screen.panel.reason.chosen.connect(self._on_reason_chosen)
        screen.panel.reason.put_off.connect(self._on_reason_put_off)
        screen.view.suggested.rejected.connect(self._on_suggestion_rejected)
        screen.view.head.wanted.connect(self.show_menu)
        add_command(screen.view, self.tr("Acts with the lesson…"), ("Menu", "Shift+F10"), self.show_menu)
        header = screen.view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)

    def _on_lesson_shown(self) -> None:
        lesson = self._screen.side.lesson
        if lesson is None or self.card is None or self.card.lesson != lesson.lesson:
            self._forget()
        self._soon.start()

    def _on_page_opened(self) -> None:
        self._show_substitution()
        if self._told is not None:
            told, self._told = self._told, None
            self._screen.banners.post(told)  # above what the page says of itself
        self.refresh()

    def _forget(self) -> None:
        self.card = self.files.lesson = None
        self._screen.panel.facts.clear()
        self._screen.panel.reason.hide()

    def _on_card_read(self, card: LessonCard) -> None:
        lesson = self._screen.side.lesson
        if lesson is None or lesson.lesson != card.lesson:
            return
        self.card, self.files.lesson = card, card.lesson
        self._show_clock_doubt(card.doubted_since)
        self._screen.panel.facts.show_card(card, lesson, self._services.clock.now())
        if card.is_reason_wanted and card.time.day not in self._put_off:
            self._screen.body.open_panel()
            self._screen.panel.reason.ask(self.acts.session.regulation.deadlines.deferral_reasons)

    def _show_clock_doubt(self, last: datetime | None) -> None:
        """Ask once, before anything is entered, whether the date of the computer is right (ux.md 6.3)."""
        if last is None or self._is_date_right:
            return
        now = self._services.clock.now()
        words = self.tr("Today is {today} by this computer; the last entry of the journal is of {day}.")
        shown = words.format(today=_dated(now), day=_dated(last))
        actions = ((_RIGHT, self.tr("The date is right")),)
        self._screen.banners.post(Notice(_CLOCK, shown, NoticeKind.WARNING, actions, is_dismissible=False))

    def _show_substitution(self) -> None:
        """Say on a page that is kept by another whose lessons the person holds (S3-3.3h)."""
        banners, page = self._screen.banners, self._screen.model.page
        banners.withdraw(_SUBSTITUTING)
        if page is None or page.access.can_write or not page.access.substituting:
            return
        names = substitution_words(self.acts.session.signed_in.name.with_initials, page.access.keeper)
        words = self.tr("{names}. You write in %n lesson(s) of this page.", "", len(page.access.substituting))
        banners.post(Notice(_SUBSTITUTING, words.format(names=names), NoticeKind.HINT))

    def _on_reason_chosen(self, reason: str) -> None:
        if self.card is not None:
            call = partial(self._services.events.explain_late_entry, self.acts.session, self.card.lesson, reason)
            self._tasks.on_database(self, call, lambda _: self.refresh(), self._on_failed)
        self._screen.go_to_grid()

    def _on_reason_put_off(self) -> None:
        if self.card is not None:
            self._put_off.add(self.card.time.day)
        self._screen.go_to_grid()

    def _on_suggestion_rejected(self, place: CellPlace) -> None:
        if place.lesson is not None:
            call = partial(self._services.suggestions.reject, self.acts.session, place.lesson, place.student)
            self._tasks.on_database(self, call, lambda _: None, self._on_failed)

    def _read_history(self) -> None:
        if self.card is not None:
            call = partial(self._services.cards.history, self.acts.session, self.card.lesson)
            self._on_file(call, partial(self._on_history_read, self.card.lesson))

    def _on_history_read(self, lesson: LessonId, stamps: Sequence[EntryStamp]) -> None:
        if self.card is not None and self.card.lesson == lesson:  # the cursor may have gone on meanwhile
            self._screen.panel.facts.show_history(stamps)

    def _on_file(self, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Do what may take long, such as a slow stick or a look through the log, beside the entry of marks."""
        self._tasks.on_file(self, lambda _job: call(), done, self._on_failed)

    def _on_happened(self, happened: LessonHappened | None) -> None:
        self._take_notice_away()
        if happened is not None:
            self._tell(happened.words, happened.undo)
        self._screen.reload()

    def _tell(self, words: str, undo: Callable[[], None]) -> None:
        self._undo = undo
        self._screen.banners.withdraw(_FAILED)
        notice = Notice(_HAPPENED, words, NoticeKind.DONE, ((_UNDO, self.tr("Take back")),))
        self._screen.banners.post(notice)
        self._told = notice

    def _take_notice_away(self) -> None:
        self._told = self._undo = None
        self._screen.banners.withdraw(_HAPPENED)

    def _on_failed(self, error: AppError) -> None:
        self._screen.banners.post(Notice(_FAILED, self._error_words(error), NoticeKind.WARNING))

    def _on_notice_action_chosen(self, chosen: NoticeAction) -> None:
        if chosen.key == _CLOCK:
            self._is_date_right = True
            self._screen.banners.withdraw(_CLOCK)
        if chosen.key == _HAPPENED and self._undo is not None:
            undo = self._undo
            self._take_notice_away()
            undo()

    def _on_header_menu_requested(self, place: QPoint) -> None:
        header = self._screen.view.horizontalHeader()
        self._menu_at(header.logicalIndexAt(place), header.mapToGlobal(place))

    def _menu_at(self, column: int, place: QPoint) -> None:
        lesson = self._screen.model.lesson(column)
        if lesson is not None:
            show_lesson_menu(self.acts, lesson.lesson, self._screen, place)


def _dated(moment: datetime) -> str:
    return f"{day_words(moment.date())} {moment.year}"
