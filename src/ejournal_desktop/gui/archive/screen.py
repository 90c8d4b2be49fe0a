"""«Архив на флешку»: at the end of the week a proved copy of every class in three keys and a password (ux.md 6.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.action_panel import ActionPanel
from ejournal_desktop.gui.archive.class_list import ClassList
from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.file_check import FileCheck, dropped_file
from ejournal_desktop.gui.archive.heading import ArchiveHeading
from ejournal_desktop.gui.archive.history import ArchiveHistory
from ejournal_desktop.gui.archive.ports import SYSTEM_DIALOGS
from ejournal_desktop.gui.archive.words import ClassState
from ejournal_desktop.gui.archive.writing import GO_ON, RUN_NOTICE, ArchiveWriting
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ejournal_desktop.gui.archive.ports import ArchiveDialogs, ArchiveServices
    from ejournal_desktop.gui.archive.run import RunOutcome, RunStep
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archives import ArchiveOverview
    from ejournal_desktop.services.session import Session

KEY: Final = "archive"
_LIST: Final = "archive_list"
_SIDE_WIDTH: Final = 480
_LEAST_SIDE: Final = 280


class ArchiveScreen(QWidget):
    """Left where to and what, right the act and what was written; tells what it read of the archives."""

    overview_loaded = Signal(object)

    def __init__(
        self,
        services: ArchiveServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        *,
        dialogs: ArchiveDialogs = SYSTEM_DIALOGS,
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._dialogs = dialogs
        self._overview: ArchiveOverview | None = None
        self.setAcceptDrops(True)
        self._make_parts()
        self._lay_out()
        self._connect()
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)
        add_command(self, self.tr("Check an archive file…"), ("Ctrl+O",), self.ask_for_file)

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, leaving=self.leaving, commands=self.commands)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("write_archive", self.tr("Write the archive"), self.ask_to_write, "Enter"),
            Command("check_archive", self.tr("Check an archive file…"), self.ask_for_file, "Ctrl+O"),
            Command("archive_folder", self.tr("Choose a folder for the archive…"), self.ask_for_folder),
            Command("read_drives", self.tr("Read the drives again"), self.drives.read, "F5"),
        )

    def shown(self) -> None:
        """Take the focus and read everything again."""
        self._frame.show_hint(self.tr("↑↓ drive or class · Space tick · Enter write · F5 read again · Ctrl+O check"))
        self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.writing.is_running():
            self.drives.start()
            self.reload()

    def leaving(self) -> None:
        """Forget a typed password; a run goes on."""
        self.drives.pause()
        if not self.writing.is_running():
            self.action.end()

    def reload(self) -> None:
        """Read the classes and the history again."""
        self._tasks.on_database(
            self, lambda: self._services.archives.overview(self._session), self._on_loaded, self._on_list_failed
        )

    def ask_to_write(self) -> None:
        """Ask for the password before anything is written (ux.md 2.5)."""
        if self.action.is_ready() and self.action.write_button.isEnabled():
            self.action.ask()

    def ask_for_folder(self) -> None:
        """Let the person choose a folder instead of a drive."""
        folder = self._dialogs.choose_folder(self, self.tr("A folder for the archive"))
        if folder is not None:
            self._tasks.on_file(
                self, lambda _job: self._services.archives.folder(folder), self.drives.use_folder, self._on_list_failed
            )

    def ask_for_file(self) -> None:
        """Let the person choose a file to check."""
        file = self._dialogs.choose_file(self, self.tr("An archive to check"))
        if file is not None:
            self.file_check.check(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_check.check(file)

    def _on_loaded(self, overview: ArchiveOverview) -> None:
        self._overview = overview
        self.file_check.history = overview.history
        self.banners.withdraw(_LIST)
        self.classes.show_overview(overview)
        self.history.show_history(overview.history)
        last = overview.history[0].moment if overview.history else None
        self.heading.show_last(last, self._services.clock.now(), self._session.regulation.archive)
        self._show_summary()
        self.overview_loaded.emit(overview)

    def _on_list_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_LIST, error_text(error).sentences, NoticeKind.FAILURE))

    def _on_writing_confirmed(self) -> None:
        drive, classes = self.drives.chosen(), self.classes.model.ticked()
        if drive is None or not classes:  # the drive was pulled out while the password was typed
            self.action.end()
            return
        for key in (RUN_NOTICE, _LIST):
            self.banners.withdraw(key)
        self.drives.pause()
        self._set_busy(is_busy=True)
        self.writing.start(drive, classes)

    def _on_writing_stepped(self, step: RunStep) -> None:
        self.classes.model.show_run_state(step.class_group, ClassState.RUNNING)

    def _on_class_written(self, class_group: ClassGroupId) -> None:
        self.classes.model.show_run_state(class_group, ClassState.WRITTEN)

    def _on_writing_ended(self, outcome: RunOutcome) -> None:
        self._set_busy(is_busy=False)
        self.history.show_written(outcome.written)
        self.banners.post(self.writing.outcome_notice(outcome))
        self.drives.start()
        self.reload()

    def _on_banner_action_chosen(self, chosen: NoticeAction) -> None:
        if chosen.action == GO_ON:
            self.banners.withdraw(chosen.key)
            self.ask_to_write()

    def _show_summary(self) -> None:
        drive, count = self.drives.chosen(), len(self.classes.model.ticked())
        if self._overview is not None and not self._overview.classes:
            words = self.tr("There are no classes in this school year yet")
        elif drive is None:
            words = self.drives.hint()
        elif not count:
            words = self.tr("Every class has its archive of this week. Tick a class to write it once more")
        else:
            words = self.tr("%n class(es) to {drive}", "", count).format(drive=drive.name)
        self.action.show_summary(words, can_write=drive is not None and count > 0)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.drives.setEnabled(not is_busy)
        self.classes.set_busy(is_busy=is_busy)
        self.heading.check_button.setEnabled(not is_busy)

    def _make_parts(self) -> None:
        self.banners = BannerArea()
        self.heading = ArchiveHeading()
        self.drives = DriveList(self._services.archives, self._tasks)
        self.classes = ClassList()
        self.action = ActionPanel(self._session.signed_in.name.with_initials)
        self.history = ArchiveHistory()
        self.writing = ArchiveWriting(self._services, self._session, self._tasks, self._frame)
        self.writing.setParent(self)
        self.writing.serve(self.action)
        self.file_check = FileCheck(self._services.check, self._tasks, self.banners)

    def _connect(self) -> None:
        self.banners.action_chosen.connect(self._on_banner_action_chosen)
        self.heading.check_requested.connect(self.ask_for_file)
        self.drives.choice_changed.connect(self._show_summary)
        self.drives.folder_wanted.connect(self.ask_for_folder)
        self.drives.failed.connect(self._on_list_failed)
        self.classes.model.ticks_changed.connect(self._show_summary)
        for table in (self.drives.table, self.classes.table):
            table.enter_pressed.connect(self.ask_to_write)
        self.action.write_requested.connect(self.ask_to_write)
        self.action.withdrawn.connect(lambda: self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.writing.confirmed.connect(self._on_writing_confirmed)
        self.writing.ended.connect(self._on_writing_ended)
        self.writing.steps.stepped.connect(self._on_writing_stepped)
        self.writing.steps.class_written.connect(self._on_class_written)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SIZES.spacing_m)
        left.addWidget(self.drives)
        left.addWidget(self.classes, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_m)
        inner.addWidget(self.heading)
        across = QHBoxLayout()
        across.setSpacing(SIZES.spacing_l)
        across.addLayout(left, 1)
        across.addWidget(self._side(), 1)
        inner.addLayout(across, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.banners)
        down.addLayout(inner, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(_LEAST_SIDE)
        side.setMaximumWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(self.action)
        column.addWidget(self.history, 1)
        return side
