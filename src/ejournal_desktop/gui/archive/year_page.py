"""The end of the year: all classes and the whole base on several carriers, and what is kept until when (S4-6.4)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ejournal_desktop.gui.archive.action_panel import ActionPanel
from ejournal_desktop.gui.archive.differences import DIFFERENCES
from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.ports import ArchiveTab
from ejournal_desktop.gui.archive.run import WHOLE, RunStep, RunSteps
from ejournal_desktop.gui.archive.writing import GO_ON, STOPPED, ArchiveWriting
from ejournal_desktop.gui.archive.year_words import class_record, kept_records
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption
from ejournal_desktop.services.archives import ArchiveWatch

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.ports import ArchiveTabDesk
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archives import ArchiveProgress, WrittenArchive
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.retention import RetentionTable, YearEndState
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.year_end import YearEndReport

_NOTICE: Final = "year"
_ARCHIVES_SHARE: Final = 700  # of a thousand: then come the copies on further sticks and those of the base


@dataclass(frozen=True, slots=True)
class _Facts:
    state: YearEndState
    carriers: tuple[CarrierView, ...]
    kept: RetentionTable


class YearPage(ArchiveTab):
    """Every class and a copy of the base go to each stick of the school that is plugged in, the same bytes to all."""

    changed = Signal()

    def __init__(self, desk: ArchiveTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._facts: _Facts | None = None
        self._is_at_work = False
        self._job: FileJob | None = None
        self._written: list[WrittenArchive] = []
        self._steps = RunSteps(self)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ drive · Enter write the year · F5 read again")

    def shown(self) -> None:
        """Read everything again."""
        if not self._is_at_work:
            self.drives.start()
            self.reload()
        self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Forget a typed password; a run goes on."""
        self.drives.pause()
        if not self._is_at_work:
            self.action.end()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        super().resume(session)
        self.password.resume(session)

    def is_at_work(self) -> bool:
        """Tell whether the year is being written."""
        return self._is_at_work

    def reload(self) -> None:
        """Read classes, sticks and terms again."""
        self._tasks.on_database(self, self._read, self._on_loaded, self._on_failed)

    def ask_to_write(self) -> None:
        """Ask for the password before anything is written."""
        if self.action.is_ready() and self.action.write_button.isEnabled():
            self.action.ask()

    def stop(self) -> None:
        """End the run between two blocks; what is finished stays."""
        if self._job is not None:
            self.action.show_stopping()
            self._job.stop()

    def _read(self) -> _Facts:
        its, session = self._services, self._session
        return _Facts(its.year_end.state(session), its.carriers.carriers(session), its.retention.table(session))

    def _on_loaded(self, facts: _Facts) -> None:
        self._facts = facts
        self.drives.show_register(facts.carriers)
        self.table.show_records([class_record(row, facts.state.wanted) for row in facts.state.classes])
        self.kept.show_records(kept_records(facts.kept))
        self._order.setText(self.tr("Terms by: {order}").format(order=facts.kept.order) if facts.kept.order else "")
        words = self.tr(
            "At the end of the year every class and a copy of the whole base are written to %n flash drive(s). "
            "Put in several at once, or one after another. Keep them in different places.",
            "",
            facts.state.wanted,
        )
        self._advice.setText(words)
        self._show_summary()

    def _targets(self) -> tuple[DriveChoice, ...]:
        """Return the chosen drive, and the other sticks of the school that are plugged in."""
        chosen = self.drives.chosen()
        if chosen is None:
            return ()
        return (chosen, *(one for one in self.drives.sticks() if one.drive.path != chosen.drive.path))

    def _on_confirmed(self) -> None:
        targets = self._targets()
        if not targets:
            self.action.end()
            return
        for key in (_NOTICE, DIFFERENCES):
            self.banners.withdraw(key)
        self._is_at_work = True
        self._written.clear()
        self.drives.pause()
        self.drives.setEnabled(False)
        self.action.start_run()
        for one in targets:
            if one.drive.marker:
                self._services.sightings.touched(one.drive.marker)
        names = ", ".join(one.name for one in targets)
        run = partial(self._run, tuple(one.folder for one in targets))
        job = self._tasks.on_file(
            self, run, partial(self._on_written, names), self._on_run_failed, progressed=self._frame.show_progress
        )
        if self._is_at_work:  # a runner that works at once has ended already
            self._job = job
            self._frame.start_job(self.tr("Archive of the year"), job)

    def _run(self, folders: tuple[Path, ...], job: FileJob) -> YearEndReport:
        def tell(step: ArchiveProgress) -> None:
            done = step.thousandths * _ARCHIVES_SHARE // WHOLE
            job.progress(done, WHOLE)
            self._steps.stepped.emit(RunStep(None, step.class_title, step.phase, done))

        def tell_further(step: int, steps: int) -> None:
            done = _ARCHIVES_SHARE + (WHOLE - _ARCHIVES_SHARE) * step // steps
            job.progress(done, WHOLE)
            self._steps.further.emit(done)

        watch = ArchiveWatch(tell, job.is_stopped, self._written.append)
        return self._services.year_end.write(self._session, folders, watch=watch, told=tell_further)

    def _on_further(self, thousandths: int) -> None:
        self.action.show_work(self.tr("Copies for the other flash drives and of the whole base…"), thousandths)

    def _on_written(self, names: str, report: YearEndReport) -> None:
        self._end()
        words = self.tr(
            "The year stands on {drives}: %n class(es), and a copy of the whole base. Eject the flash drives, put them "
            "in once more to confirm the archives, and keep them in different places.",
            "",
            len(report.archives),
        )
        self._say(words.format(drives=names), NoticeKind.DONE)
        self._tell_of_differences(self._written)

    def _on_run_failed(self, error: AppError) -> None:
        self._end()
        kept = self.tr("What was finished before stays and is in the register.")
        actions = ((GO_ON, self.tr("Go on")),)
        is_stopped = error.code == STOPPED
        said = self.tr("Stopped. The unfinished file is removed.") if is_stopped else error_text(error).sentences
        kind = NoticeKind.WARNING if is_stopped else NoticeKind.FAILURE
        self.banners.post(Notice(_NOTICE, f"{said} {kept}", kind, actions))
        self._tell_of_differences(self._written)

    def _end(self) -> None:
        self._is_at_work = False
        self._job = None
        self._frame.end_job()
        self.action.end()
        self.drives.setEnabled(True)
        self.drives.start()
        self.changed.emit()
        self.reload()

    def _show_summary(self) -> None:
        targets, facts = self._targets(), self._facts
        count = 0 if facts is None else len(facts.state.classes)
        if not targets:
            words = self.drives.hint()
        else:
            names = ", ".join(one.name for one in targets)
            words = self.tr("All %n class(es) and a copy of the whole base to {drive}", "", count).format(drive=names)
        self.action.show_summary(words, can_write=bool(targets) and count > 0)

    def _on_banner_action(self, chosen: NoticeAction) -> None:
        if chosen.action == GO_ON:
            self.banners.withdraw(chosen.key)
            self.ask_to_write()

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("A folder for the archive"))
        if folder is not None:
            archives = self._services.archives
            self._tasks.on_file(self, lambda _job: archives.folder(folder), self.drives.use_folder, self._on_failed)

    def _make_parts(self) -> None:
        self._advice = QLabel()
        self._advice.setWordWrap(True)
        self._order = Caption()
        self.drives = DriveList(self._services.archives, self._tasks, self.tr("Fla&sh drives"))
        titles = (
            self.tr("Class"),
            self.tr("Year"),
            self.tr("Newest archive"),
            self.tr("Carriers"),
            self.tr("Confirmed"),
        )
        self.table = RecordTable(self.tr("Copies of the year"), RecordModel(titles), 2)
        kept = (self.tr("Year"), self.tr("Document"), self.tr("Kept until"))
        self.kept = RecordTable(self.tr("Terms of keeping"), RecordModel(kept), 1)
        self.action = ActionPanel(self._session.signed_in.name.with_initials, self.tr("&Write the year"))
        self.password = ArchiveWriting(self._services, self._session, self._tasks, self._frame)
        self.password.setParent(self)
        self.password.serve(self.action)

    def _connect(self) -> None:
        self.drives.choice_changed.connect(self._show_summary)
        self.drives.failed.connect(self._on_failed)
        self.drives.folder_wanted.connect(self._ask_for_folder)
        self.drives.table.enter_pressed.connect(self.ask_to_write)
        self.action.write_requested.connect(self.ask_to_write)
        self.action.stop_requested.connect(self.stop)
        self._steps.stepped.connect(self.action.show_step)
        self._steps.further.connect(self._on_further)
        self.password.confirmed.connect(self._on_confirmed)
        self.banners.action_chosen.connect(self._on_banner_action)
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for widget in (self._advice, self.drives, self.action):
            left.addWidget(widget)
        left.addStretch(1)
        label = QLabel(self.tr("Terms of &keeping"))
        label.setBuddy(self.kept)
        right.addWidget(self.table, 2)
        for widget in (label, self._order):
            right.addWidget(widget)
        right.addWidget(self.kept, 1)
        across = QHBoxLayout()
        across.setContentsMargins(*(SIZES.spacing_l,) * 4)
        across.setSpacing(SIZES.spacing_l)
        across.addLayout(left, 3)
        across.addLayout(right, 2)
        fill_under_banners(self, self.banners, across)
