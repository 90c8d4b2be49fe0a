"""Encrypted copies of the whole base: made by themselves, on demand, to a stick; each can be checked and put back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from ejournal_desktop.gui.archive.words import moment_words, size_words
from ejournal_desktop.gui.archive.writing import STOPPED
from ejournal_desktop.gui.backups.ports import COPIES, SafetyTab
from ejournal_desktop.gui.backups.restore_dialog import RestoreDialog
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, DangerButton, PrimaryButton, ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ejournal_desktop.gui.backups.ports import SafetyTabDesk
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.restoring import BackupFile, BackupReport

_NOTICE: Final = "copies"
_CHECK_COLUMN: Final = 3


class CopiesPage(SafetyTab):
    """The copies on this computer with their age, and what may be done with one of them or with a file."""

    restored = Signal()
    changed = Signal()

    def __init__(self, desk: SafetyTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._copies: tuple[BackupFile, ...] = ()
        self._checked: dict[str, bool] = {}
        self._is_busy = False
        self._job: FileJob | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ copy · Enter check it · F8 copy now · F5 read again")

    def shown(self) -> None:
        """Read the copies."""
        self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_at_work(self) -> bool:
        """Tell whether a copy is being made or checked, or the base restored."""
        return self._is_busy or any(dialog.is_running() for dialog in self.findChildren(RestoreDialog))

    def reload(self) -> None:
        """Read the copies on this computer again."""
        backups, session = self._services.backups, self._session
        self._tasks.on_file(self, lambda _job: backups.local(session), self._on_loaded, self._on_failed)

    def make_copy(self) -> None:
        """Make a copy on this computer now; older ones go by the rotation."""
        backups, session = self._services.backups, self._session
        self._run(
            self.tr("The base is being copied, then every signed entry of the copy is checked…"),
            lambda job: backups.create_local(session, is_stopped=job.is_stopped),
            self._on_made,
        )

    def copy_to_stick(self) -> None:
        """Write a copy to a folder of a flash drive and read it back."""
        folder = self._dialogs.choose_folder(self, self.tr("The flash drive for the copy of the base"))
        if folder is not None:
            backups, session = self._services.backups, self._session
            self._run(
                self.tr("The base is being copied, then every signed entry of the copy is checked…"),
                lambda job: backups.create(session, folder, is_stopped=job.is_stopped),
                self._on_made,
            )

    def check(self) -> None:
        """Open the chosen copy and check every entry of it."""
        self._check(self._chosen())

    def check_file(self) -> None:
        """Check a copy that stands elsewhere."""
        self._check(self._dialogs.choose_file(self, self.tr("A copy of the base to check"), COPIES))

    def restore(self) -> None:
        """Compare the chosen copy with the journal, then put it back if two people want that."""
        self.restore_from(self._chosen())

    def restore_file(self) -> None:
        """Restore from a copy that stands elsewhere."""
        self.restore_from(self._dialogs.choose_file(self, self.tr("A copy of the base to restore"), COPIES))

    def restore_from(self, file: Path | None) -> None:
        """Open the dialog that compares first."""
        if file is None or self._is_busy:
            return
        dialog = RestoreDialog([file], self._services, self._session, self._tasks, self)
        dialog.restored.connect(self.restored)
        dialog.open()
        dialog.compare()

    def _check(self, file: Path | None) -> None:
        if file is not None:
            backups, session = self._services.backups, self._session
            done = partial(self._on_checked, str(file))
            self._run(
                self.tr("The copy is being checked, every signed entry of it…"),
                lambda job: backups.verify(session, file, is_stopped=job.is_stopped),
                done,
            )

    def stop(self) -> None:
        """End the work between two parts of it; what was finished before stays."""
        if self._job is not None:
            self._job.stop()
            self.stop_button.setEnabled(False)
            self.stop_button.setText(self.tr("Stopping…"))

    def _run(self, words: str, call: Callable[[FileJob], BackupReport], done: Callable[[BackupReport], None]) -> None:
        if self._is_busy:
            return
        self._set_busy(is_busy=True)
        self._say(words, NoticeKind.HINT)
        job = self._tasks.on_file(self, call, done, self._on_run_failed)
        if self._is_busy:  # a runner that works at once has ended already
            self._job = job

    def _on_made(self, report: BackupReport) -> None:
        self._set_busy(is_busy=False)
        words = self.tr(
            "The copy is made, opened again and checked: %n entry(ies), all signatures agree.", "", report.entries
        )
        self._say(words, NoticeKind.DONE)
        self.changed.emit()
        self.reload()

    def _on_checked(self, path: str, report: BackupReport) -> None:
        self._set_busy(is_busy=False)
        self._checked[path] = True
        words = self.tr("{name} is whole: %n entry(ies), all signatures and the replay agree.", "", report.entries)
        self._say(words.format(name=report.file_name), NoticeKind.DONE)
        self._show()

    def _on_loaded(self, copies: tuple[BackupFile, ...]) -> None:
        self._copies = copies
        self._show()

    def _show(self) -> None:
        self.table.show_records([self._record(copy) for copy in self._copies])
        if self.table.current_subject() is None and self._copies:
            self.table.choose_row(0)
        if self._copies:
            days = (self._services.clock.now().date() - self._here(self._copies[0].moment).date()).days
            age = self.tr("%n day(s) ago", "", days) if days else self.tr("today")
            words = self.tr(
                "The last copy was made {age}. One is made by itself every day when the journal is first closed."
            )
            self._age.setText(words.format(age=age))
        else:
            self._age.setText(
                self.tr("There is no copy yet. One is made by itself when the journal is first closed today.")
            )
        self._show_buttons()

    def _record(self, copy: BackupFile) -> Record:
        is_checked = self._checked.get(copy.path, False)
        state = self.tr("✓ checked now") if is_checked else self.tr("✓ checked when it was made")
        cells = (moment_words(self._here(copy.moment)), size_words(copy.size), copy.file_name, state)
        return Record(cells, subject=copy.path, tones={_CHECK_COLUMN: Tone.OK})

    def _here(self, moment: datetime) -> datetime:
        """Return a moment in the time zone of this computer."""
        return moment.astimezone(self._services.clock.now().tzinfo)

    def _chosen(self) -> Path | None:
        path = self.table.current_subject()
        return Path(path) if isinstance(path, str) else None

    def _on_run_failed(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        if error.code == STOPPED:
            words = self.tr("Stopped. No unfinished copy is left; the journal and the earlier copies are as they were.")
            self._say(words, NoticeKind.WARNING)
        else:
            self._on_failed(error)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._job = None
        for widget in (self.bar, self.stop_button):
            widget.setVisible(is_busy)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(self.tr("&Stop"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (self.make_button, self.stick_button, self.check_file_button, self.restore_file_button):
            button.setEnabled(not self._is_busy)
        for button in (self.check_button, self.restore_button):
            button.setEnabled(not self._is_busy and self._chosen() is not None)

    def _make_parts(self) -> None:
        self._age = Caption()
        self._age.setWordWrap(True)
        titles = (self.tr("Made"), self.tr("Size"), self.tr("File"), self.tr("State"))
        self.table = RecordTable(self.tr("Copies on this computer"), RecordModel(titles), 2)
        self.bar = QProgressBar()
        show_busy(self.bar)
        self.bar.setAccessibleName(self.tr("Work on a copy"))
        self.bar.hide()
        self.stop_button = DangerButton(self.tr("&Stop"))
        self.stop_button.hide()
        self.make_button = PrimaryButton(self.tr("&Copy now"))
        self.stick_button = ToneButton(self.tr("To a flash &drive…"))
        self.check_button = ToneButton(self.tr("Chec&k"))
        self.check_file_button = ToneButton(self.tr("Check a &file…"))
        self.restore_button = DangerButton(self.tr("&Restore…"))
        self.restore_file_button = ToneButton(self.tr("Restore from a fi&le…"))

    def _connect(self) -> None:
        self.make_button.clicked.connect(self.make_copy)
        self.stop_button.clicked.connect(self.stop)
        self.stick_button.clicked.connect(self.copy_to_stick)
        self.check_button.clicked.connect(self.check)
        self.check_file_button.clicked.connect(self.check_file)
        self.restore_button.clicked.connect(self.restore)
        self.restore_file_button.clicked.connect(self.restore_file)
        self.table.enter_pressed.connect(self.check)
        self.table.current_changed.connect(self._show_buttons)
        add_command(self, self.tr("Copy now"), ("F8", "Ctrl+E"), self.make_copy)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.reload)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Copies on this com&puter"))
        label.setBuddy(self.table)
        above, below = QHBoxLayout(), QHBoxLayout()
        for button in (self.make_button, self.stick_button):
            above.addWidget(button)
        above.addWidget(self.bar, 1)
        above.addWidget(self.stop_button)
        above.addStretch(1)
        for button in (self.check_button, self.check_file_button, self.restore_button, self.restore_file_button):
            below.addWidget(button)
        below.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_m)
        inner.addWidget(self._age)
        inner.addLayout(above)
        inner.addWidget(label)
        inner.addWidget(self.table, 1)
        inner.addLayout(below)
        fill_under_banners(self, self.banners, inner)
