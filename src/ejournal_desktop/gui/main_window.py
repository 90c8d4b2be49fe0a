"""The window of the program: the log-in page, and in its place the frame of whoever is signed in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget
from shiboken6 import isValid

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.arrival_notices import (
    READ_DOCUMENTS,
    READ_NOTES,
    SET_PIN,
    SHOW_LOG_INS,
    arrival_notices,
    note_of_alarm,
)
from ejournal_desktop.gui.frame.day_backup import DayBackup
from ejournal_desktop.gui.frame.idle_watch import IdleWatch, LockWarning
from ejournal_desktop.gui.frame.left_behind import read_back, written_down
from ejournal_desktop.gui.frame.subjects import BOARD, LOG_INS, DocumentsOpened, NotesOpened
from ejournal_desktop.gui.frame.work_behind import WorkBehind
from ejournal_desktop.gui.login.page import LoginPage
from ejournal_desktop.gui.login.pin_dialog import PinDialog
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from ejournal_desktop.gui.frame.left_behind import LeftBehind
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.login.door import AccessDoor, LoginFacts
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.access import Arrival
    from ejournal_desktop.services.session import Session

LEAST_SIZE = QSize(1000, 600)
GEOMETRY = "main_window/geometry"
SCHOOL = "login/school"
WORKSTATION = "login/workstation"
_LOCK_NOTICE, _BACKUP_NOTICE = "idle_lock", "day_backup"


class MainWindow(QMainWindow):
    """Locks by key, by idle time and on sleep; a lock closes the journal and clears the screen."""

    closed = Signal()

    def __init__(
        self,
        access: AccessDoor,
        tasks: TaskRunner,
        facts: LoginFacts,
        clock: Clock,
        make_frame: Callable[[Session], SessionFrame],
        *,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._access = access
        self._tasks = tasks
        self._clock = clock
        self._make_frame = make_frame
        self._settings = settings
        self._session: Session | None = None
        self._frame: SessionFrame | None = None
        self._left: dict[str, LeftBehind] = {}
        self._kept: dict[str, SessionFrame] = {}
        self._is_alt_alone = False
        self._is_closing_wanted = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.login = LoginPage(access, tasks, facts, clock)
        self.login.signed_in.connect(self._on_login_signed_in)
        self._stack.addWidget(self.login)
        self.idle = IdleWatch(clock, self)
        self.idle.warned.connect(self._on_idle_warned)
        self.idle.prolonged.connect(self._on_idle_prolonged)
        self.idle.ran_out.connect(self.lock)
        self.idle.slept.connect(self.sleep)
        self._behind = WorkBehind(tasks, self)
        self.backup = DayBackup(access.back_up, tasks, self)
        self.backup.went_on.connect(self._on_backup_went_on)
        self.backup.failed.connect(self._on_backup_failed)
        self._name_window(facts)
        self._take_place()

    @property
    def frame(self) -> SessionFrame | None:
        """The frame of whoever is signed in; nothing while the log-in page is shown."""
        return self._frame

    def lock(self) -> None:
        """Take what is half typed aside, clear the screen and close the journal behind the person."""
        if self._frame is None or self._session is None:
            return
        session, frame, signed_in = self._session, self._frame, self._session.signed_in
        left = self._left[signed_in.handle] = frame.set_aside(self._clock.now().date())
        self._show_login()
        frame.setEnabled(False)  # an answer that arrives late must not take the keys from the log-in page
        self.login.show_locked(signed_in.handle, signed_in.name.with_initials)

        is_at_work = _has_work(frame)

        # Everything stored before answers first: only then is it known what the disk refused.
        def on_locked(is_backup_due: bool) -> None:
            self._put_away(frame, signed_in.handle)
            if is_at_work:
                end = partial(self._end_work, session, is_backup_due=is_backup_due)
                self._behind.outlast(lambda: isValid(frame) and frame.is_at_work(), end)
            elif is_backup_due:
                self.backup.start(session)

        def on_failed(error: AppError) -> None:
            self._put_away(frame, signed_in.handle)
            self._on_failed(error)

        call = partial(self._access.lock, session, written_down(left), is_at_work=is_at_work)
        self._tasks.on_database(self, call, on_locked, on_failed)

    def sleep(self) -> None:
        """Lock because the computer sleeps or slept: everybody comes back by the password."""
        self._access.drop_pins()
        self.lock()

    def sizeHint(self) -> QSize:
        return LEAST_SIZE

    def event(self, event: QEvent) -> bool:
        # Alt pressed and released alone opens the menu; a shortcut with Alt is seen here as its override only.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self._is_alt_alone = event.key() == Qt.Key.Key_Alt
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_alt_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and self._is_alt_alone and self._frame is not None:
            self._frame.show_menu()
        self._is_alt_alone = False
        super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        reason = "" if self._is_closing_wanted else self._reason_to_stay()
        if reason:
            event.ignore()
            self._ask_before_closing(reason)
            return
        if self._settings is not None:
            self._settings.setValue(GEOMETRY, self.saveGeometry())
        self._close_journal()
        super().closeEvent(event)
        self.closed.emit()

    def _on_login_signed_in(self, arrival: Arrival) -> None:
        session = self._session = arrival.session
        self._remember_place(session)
        self._frame = self._frame_of(session)
        self._stack.setCurrentWidget(self._frame)
        self.idle.start(session.regulation.access.idle_minutes)
        self._open_first(arrival)
        self._welcome(self._frame, arrival)

    def _welcome(self, frame: SessionFrame, arrival: Arrival) -> None:
        """Say what a person has to know on coming in."""
        if arrival.session.regulation.access.is_pin_allowed:
            frame.offer_pin(has_pin=arrival.has_pin)
        frame.status_line.show_behind(self.backup.words())
        trouble = self.backup.take_trouble()
        if trouble:
            frame.post_notice(Notice(_BACKUP_NOTICE, trouble, NoticeKind.WARNING))
        for notice in arrival_notices(arrival):
            frame.post_notice(notice)
        text = note_of_alarm(arrival)
        if text:  # what cannot be written now is found and told again at the next log-in
            tell = partial(self._access.tell_of_alarm, arrival, text)
            self._tasks.on_database(self, tell, lambda _: None, lambda _: None)

    def _choose_pin(self) -> None:
        if self._frame is not None and self._session is not None:
            dialog = PinDialog(self._access, self._session, self._tasks, self._frame)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.changed.connect(lambda has_pin, frame=self._frame: frame.offer_pin(has_pin=has_pin))
            dialog.open()

    def _on_notice_action_chosen(self, chosen: NoticeAction) -> None:
        if chosen.action == SET_PIN:
            self._choose_pin()
        elif chosen.action == READ_NOTES and self._frame is not None:
            self._frame.withdraw_notice(chosen.key)
            self._frame.open_screen(BOARD, NotesOpened())
        elif chosen.action == READ_DOCUMENTS and self._frame is not None:
            self._frame.withdraw_notice(chosen.key)
            self._frame.open_screen(BOARD, DocumentsOpened())
        elif chosen.action == SHOW_LOG_INS and self._frame is not None:
            self._frame.withdraw_notice(chosen.key)
            self._frame.open_screen(LOG_INS)

    def _on_backup_went_on(self, words: str) -> None:
        self.login.say(words)
        if self._frame is not None:
            self._frame.status_line.show_behind(words)

    def _on_backup_failed(self, words: str) -> None:
        self.login.say(words)
        if self._frame is not None:
            self._frame.post_notice(Notice(_BACKUP_NOTICE, self.backup.take_trouble(), NoticeKind.WARNING))

    def _remember_place(self, session: Session) -> None:
        """Let the log-in page name the school from now on; the journal itself tells it to nobody before a log-in."""
        school, workstation = session.signed_in.school_name, session.signed_in.workstation
        self.login.heading.show_place(school, workstation)
        if self._settings is not None:
            self._settings.setValue(SCHOOL, school)
            self._settings.setValue(WORKSTATION, workstation)

    def _frame_of(self, session: Session) -> SessionFrame:
        """Return a new frame, or the one that holds entries of this person which the disk refused."""
        kept = self._kept.pop(session.signed_in.handle, None)
        if kept is not None:
            kept.setEnabled(True)
            kept.resume(session)
            return kept
        frame = self._make_frame(session)
        frame.lock_requested.connect(self.lock)
        frame.quit_requested.connect(self.close)
        frame.slept.connect(self.sleep)
        frame.pin_requested.connect(self._choose_pin)
        frame.notice_action_chosen.connect(self._on_notice_action_chosen)
        self._stack.addWidget(frame)
        return frame

    def _open_first(self, arrival: Arrival) -> None:
        """Open the place a person left, to what was half typed there; somebody else never sees that place."""
        if self._frame is None:
            return
        self._frame.open_first_screen()
        left = self._left.pop(arrival.session.signed_in.handle, None) or read_back(arrival.left)
        if left is not None and left.is_worth_returning(self._clock.now().date()):
            self._frame.take_up(left)

    def _end_work(self, session: Session, *, is_backup_due: bool) -> None:
        """Close the journal of a locked session, now that what was left running has ended."""
        if is_backup_due:
            self.backup.start(session)
        else:
            end = partial(self._access.end_work, session)
            self._tasks.on_database(self, end, lambda _: None, self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.login.say(error_text(error).sentences)

    def _on_idle_warned(self, warning: LockWarning) -> None:
        if self._frame is not None:
            words = self.tr("The journal closes in {seconds} s. Press any key to go on").format(seconds=warning.seconds)
            self._frame.post_notice(Notice(_LOCK_NOTICE, words, NoticeKind.WARNING, is_dismissible=False))

    def _on_idle_prolonged(self) -> None:
        if self._frame is not None:
            self._frame.withdraw_notice(_LOCK_NOTICE)

    def _show_login(self) -> None:
        self.idle.stop()
        self._session = self._frame = None
        self._stack.setCurrentWidget(self.login)
        self.login.show_open()

    def _put_away(self, frame: SessionFrame, handle: str) -> None:
        """Throw the frame away, but for entries which the disk refused and work that goes on: they wait in memory."""
        if frame.unsaved() or frame.is_at_work():
            frame.keep_unsaved()
            self._kept[handle] = frame
        else:
            self._stack.removeWidget(frame)
            frame.deleteLater()

    def _reason_to_stay(self) -> str:
        """Return why closing now would lose something; nothing when it would not (ux.md 5.4)."""
        frames = [*self._kept.values(), *([self._frame] if self._frame is not None else [])]
        if any(_has_work(frame) for frame in frames):
            return self.tr("A job is still running. Wait for it?")
        unsaved = sum(frame.unsaved() for frame in frames)
        return self.tr("%n entry(ies) are not stored on the disk yet. Wait?", "", unsaved) if unsaved else ""

    def _ask_before_closing(self, reason: str) -> None:
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.windowTitle())
        question.setText(reason)
        wait = question.addButton(self.tr("Wait"), QMessageBox.ButtonRole.RejectRole)
        close = question.addButton(self.tr("Close nevertheless"), QMessageBox.ButtonRole.AcceptRole)
        close.clicked.connect(self._on_close_nevertheless_clicked)
        question.setDefaultButton(wait)
        question.setEscapeButton(wait)
        question.open()

    def _on_close_nevertheless_clicked(self) -> None:
        if self._frame is not None:
            self._frame.status_line.job.stop()
        self._is_closing_wanted = True
        self.close()

    def _close_journal(self) -> None:
        if self._session is None or self._frame is None:
            return
        session, frame = self._session, self._frame
        frame.leave()
        self._show_login()
        self._tasks.on_database(self, lambda: self._access.sign_out(session), lambda _: None, self._on_failed)
        self._stack.removeWidget(frame)
        frame.deleteLater()

    def _name_window(self, facts: LoginFacts) -> None:
        words = self.tr("Class journal")
        mark = self.tr("TRAINING SCHOOL")
        self.setWindowTitle(f"{words} · {mark}" if facts.is_training else words)

    def _take_place(self) -> None:
        """Use the last size of this computer; never ask for more than the screen has (ux.md 5.1)."""
        available = QGuiApplication.primaryScreen().availableGeometry().size()
        self.setMinimumSize(LEAST_SIZE.boundedTo(available))
        geometry = self._settings.value(GEOMETRY) if self._settings is not None else None
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(available.boundedTo(QSize(1366, 700)))


def _has_work(frame: SessionFrame) -> bool:
    """Tell whether something that a person began goes on."""
    return frame.is_at_work() or frame.status_line.job.is_running()
