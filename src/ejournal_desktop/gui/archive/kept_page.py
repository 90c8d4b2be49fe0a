"""Archives of past years: which must be read again, reading them, and copying them afresh (security.md D-56)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.kept_words import kept_record
from ejournal_desktop.gui.archive.ports import ArchiveTab
from ejournal_desktop.gui.archive.tab_run import TabRun
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton

if TYPE_CHECKING:
    from ejournal_desktop.gui.archive.ports import ArchiveTabDesk
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.custody import CheckedFile
    from ejournal_desktop.readmodels.retention import KeptArchive

_NOTICE: Final = "kept"


@dataclass(frozen=True, slots=True)
class _Facts:
    kept: tuple[KeptArchive, ...]
    carriers: tuple[CarrierView, ...]


class KeptPage(ArchiveTab):
    """At the left what is plugged in, at the right the register of what must outlast the years."""

    changed = Signal()

    def __init__(self, desk: ArchiveTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._kept: tuple[KeptArchive, ...] = ()
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ drive · Enter check it · F5 read again")

    def shown(self) -> None:
        """Read the register and the drives."""
        if not self.run.is_running:
            self.drives.start()
            self.reload()
        self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Stop reading the drives; a check goes on."""
        self.drives.pause()

    def is_at_work(self) -> bool:
        """Tell whether archives are being read."""
        return self.run.is_running

    def reload(self) -> None:
        """Read the register again."""
        self._tasks.on_database(self, self._read, self._on_loaded, self._on_failed)

    def check(self) -> None:
        """Read every archive of past years on the chosen flash drive."""
        drive = self.drives.marked()
        if drive is None or self.run.is_running or not self._waiting():
            return
        kept, session = self._services.kept, self._session

        def run(job: FileJob) -> tuple[CheckedFile, ...]:
            return kept.recheck(session, drive.folder, progress=job.progress, is_stopped=job.is_stopped)

        self.run.start(self.tr("Check of old archives"), run, self._on_checked, self._on_run_failed)

    def renew(self) -> None:
        """Copy the archives of past years on the chosen flash drive to another one of the school."""
        drive = self.drives.marked()
        if drive is None or self.run.is_running or not self._waiting():
            return
        others = [one.folder for one in self.drives.sticks() if one.drive.path != drive.drive.path]
        title = self.tr("The flash drive that takes the copies")
        target = others[0] if len(others) == 1 else self._dialogs.choose_folder(self, title)
        if target is None:
            return
        kept, session = self._services.kept, self._session

        def run(job: FileJob) -> tuple[CheckedFile, ...]:
            return kept.renew(session, drive.folder, target, progress=job.progress, is_stopped=job.is_stopped)

        self.run.start(self.tr("Copying old archives"), run, self._on_renewed, self._on_run_failed)

    def _read(self) -> _Facts:
        its, session = self._services, self._session
        return _Facts(its.kept.register(session), its.carriers.carriers(session))

    def _on_loaded(self, facts: _Facts) -> None:
        self._kept = facts.kept
        self.drives.show_register(facts.carriers)
        self.table.show_records([kept_record(row) for row in facts.kept])
        self._show_choice()

    def _waiting(self) -> tuple[KeptArchive, ...]:
        """Return the archives that should stand on the chosen flash drive."""
        drive = self.drives.marked()
        if drive is None or drive.carrier is None:
            return ()
        return tuple(row for row in self._kept if row.carrier == drive.carrier.carrier)

    def _show_choice(self) -> None:
        waiting = self._waiting()
        for button in (self.check_button, self.renew_button):
            button.setEnabled(bool(waiting) and not self.run.is_running)
        if not self._kept:
            self._hint.setText(self.tr("No archive of a past year stands on a flash drive of the school yet."))
        elif waiting:
            self._hint.setText(self.tr("Archives of past years on this flash drive: %n", "", len(waiting)))
        else:
            labels = ", ".join(dict.fromkeys(row.label for row in self._kept if row.is_due))
            words = self.tr("To be put in and checked: {labels}").format(labels=labels) if labels else ""
            self._hint.setText(words or self.tr("Nothing is due."))

    def _on_checked(self, files: tuple[CheckedFile, ...]) -> None:
        words = self.tr(
            "%n archive(s) read in full and found whole. Flash loses its charge with the years: copy them to a new "
            "flash drive as well.",
            "",
            len(files),
        )
        self._end_with(files, words)

    def _on_renewed(self, files: tuple[CheckedFile, ...]) -> None:
        words = self.tr(
            "%n archive(s) copied and read back. They stand in the register of that drive now.", "", len(files)
        )
        self._end_with(files, words)

    def _end_with(self, files: tuple[CheckedFile, ...], words: str) -> None:
        """Say how a run ended; what was not whole is named instead."""
        bad = ", ".join(file.file_name for file in files if not file.is_good)
        if bad:
            refused = self.tr(
                "Not whole: {names}. Take the same archive from another flash drive, and keep this one as it is."
            )
            self._say(refused.format(names=bad), NoticeKind.FAILURE)
        else:
            self._say(words, NoticeKind.DONE)
        self.changed.emit()
        self.reload()

    def _on_run_failed(self, error: AppError) -> None:
        self._on_failed(error)
        self.reload()

    def _show_running(self) -> None:
        self.drives.setEnabled(not self.run.is_running)
        self._show_choice()

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("A folder with archives"))
        if folder is not None:
            archives = self._services.archives
            self._tasks.on_file(self, lambda _job: archives.folder(folder), self.drives.use_folder, self._on_failed)

    def _make_parts(self) -> None:
        self._advice = QLabel(
            self.tr(
                "Every three years each archive of a past year is read again, for as long as it must be kept. "
                "The result is written down."
            )
        )
        self._advice.setWordWrap(True)
        self.drives = DriveList(self._services.archives, self._tasks, self.tr("Fla&sh drives"))
        self._hint = Caption()
        self._hint.setWordWrap(True)
        self.check_button = PrimaryButton(self.tr("&Check this flash drive"))
        self.renew_button = ToneButton(self.tr("Copy to a &new flash drive…"))
        for button in (self.check_button, self.renew_button):
            button.setEnabled(False)
        self.run = TabRun(self._tasks, self._frame, self.tr("Check of old archives"))
        titles = (
            self.tr("Class"),
            self.tr("Year"),
            self.tr("No."),
            self.tr("Flash drive"),
            self.tr("Last found whole"),
            self.tr("Next check"),
            self.tr("Kept until"),
        )
        self.table = RecordTable(self.tr("Archives of past years"), RecordModel(titles), 3)
        self.table.say_when_empty(self.tr("Archives of past years stand here from the second year on"))

    def _connect(self) -> None:
        self.drives.choice_changed.connect(self._show_choice)
        self.drives.failed.connect(self._on_failed)
        self.drives.folder_wanted.connect(self._ask_for_folder)
        self.drives.table.enter_pressed.connect(self.check)
        self.check_button.clicked.connect(self.check)
        self.renew_button.clicked.connect(self.renew)
        self.run.turned.connect(self._show_running)
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.renew_button)
        buttons.addWidget(self.run, 1)
        buttons.addStretch(1)
        left = QVBoxLayout()
        for widget in (self._advice, self.drives, self._hint):
            left.addWidget(widget)
        left.addLayout(buttons)
        left.addStretch(1)
        label = QLabel(self.tr("&Archives of past years"))
        label.setBuddy(self.table)
        right = QVBoxLayout()
        right.addWidget(label)
        right.addWidget(self.table, 1)
        across = QHBoxLayout()
        across.setContentsMargins(*(SIZES.spacing_l,) * 4)
        across.setSpacing(SIZES.spacing_l)
        across.addLayout(left, 2)
        across.addLayout(right, 3)
        fill_under_banners(self, self.banners, across)
