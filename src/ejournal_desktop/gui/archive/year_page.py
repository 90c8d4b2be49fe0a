"""The end of the year: all classes and the whole base on several carriers (S4-5.1g, S4-6.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.domain.regulation_keeping import ArchiveUnit
from ejournal_desktop.domain.regulation_parts import Recurrence
from ejournal_desktop.gui.archive.action_panel import ActionPanel
from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.words import week_words
from ejournal_desktop.gui.archive.writing import GO_ON, RUN_NOTICE, ArchiveWriting
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation_keeping import ArchiveParameters
    from ejournal_desktop.gui.archive.ports import ArchiveDialogs, ArchiveServices
    from ejournal_desktop.gui.archive.run import RunOutcome
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archives import ArchiveOverview
    from ejournal_desktop.readmodels.custody import BackupReport, CarrierView, YearCopies
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "year"
_LEAST_CARRIERS: Final = 2
_COPIES_COLUMN, _CONFIRMED_COLUMN = 2, 3


@dataclass(frozen=True, slots=True)
class _Facts:
    overview: ArchiveOverview
    copies: tuple[YearCopies, ...]
    carriers: tuple[CarrierView, ...]


def carriers_of_year(parameters: ArchiveParameters) -> int:
    """Return on how many carriers the school keeps its year; two where the regulation is silent."""
    jobs = [
        job.carriers for job in parameters.jobs if job.period is Recurrence.YEARLY and job.unit is ArchiveUnit.SCHOOL
    ]
    return max([*jobs, _LEAST_CARRIERS])


class YearPage(QWidget):
    """One stick after another: every class and a copy of the base go to each."""

    changed = Signal()

    def __init__(
        self,
        services: ArchiveServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        *,
        dialogs: ArchiveDialogs,
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._dialogs = dialogs
        self._facts: _Facts | None = None
        self._is_at_work = False
        self._wanted = carriers_of_year(session.regulation.archive)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ drive · Enter write the year · F5 read again")

    def shown(self) -> None:
        """Read everything again."""
        if not self.writing.is_running():
            self.drives.start()
            self.reload()
        self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Forget a typed password; a run goes on."""
        self.drives.pause()
        if not self.writing.is_running():
            self.action.end()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session
        self.writing.resume(session)

    def is_at_work(self) -> bool:
        """Tell whether the year is being written."""
        return self._is_at_work

    def reload(self) -> None:
        """Read classes and copies again."""
        self._tasks.on_database(self, self._read, self._on_loaded, self._on_failed)

    def ask_to_write(self) -> None:
        """Ask for the password before anything is written."""
        if self.action.is_ready() and self.action.write_button.isEnabled():
            self.action.ask()

    def _read(self) -> _Facts:
        its, session = self._services, self._session
        return _Facts(its.archives.overview(session), its.custody.year_copies(session), its.carriers.carriers(session))

    def _on_loaded(self, facts: _Facts) -> None:
        self._facts = facts
        self.drives.show_register(facts.carriers)
        copies = {row.class_group: row for row in facts.copies}
        records = [
            self._record(view.title, copies.get(view.class_group), view.class_group) for view in facts.overview.classes
        ]
        self.table.show_records(records)
        self._show_summary()

    def _record(self, title: str, copies: YearCopies | None, subject: object) -> Record:
        carriers = 0 if copies is None else copies.carriers
        confirmed = 0 if copies is None else copies.confirmed
        words = self.tr("{count} of {wanted}")
        cells = (
            title,
            "–" if copies is None else week_words(copies.week),
            words.format(count=carriers, wanted=self._wanted),
            words.format(count=confirmed, wanted=self._wanted),
        )
        return Record(cells, subject, {_COPIES_COLUMN: self._tone(carriers), _CONFIRMED_COLUMN: self._tone(confirmed)})

    def _tone(self, count: int) -> Tone:
        if count >= self._wanted:
            return Tone.OK
        return Tone.WARN if count else Tone.BAD

    def _on_confirmed(self) -> None:
        drive, facts = self.drives.chosen(), self._facts
        if drive is None or facts is None:
            self.action.end()
            return
        for key in (RUN_NOTICE, _NOTICE):
            self.banners.withdraw(key)
        self._is_at_work = True
        self.drives.pause()
        self.drives.setEnabled(False)
        if drive.drive.marker:
            self._services.sightings.touched(drive.drive.marker)
        self.writing.start(drive, tuple(view.class_group for view in facts.overview.classes))

    def _on_ended(self, outcome: RunOutcome) -> None:
        self.drives.setEnabled(True)
        notice = self.writing.outcome_notice(outcome)
        self.banners.post(notice)
        drive = self.drives.marked()
        if notice.kind is not NoticeKind.DONE or drive is None:
            self._finish()
            return
        self.banners.post(Notice(_NOTICE, self.tr("The classes are written. The copy of the whole base follows…")))
        backups, session, folder = self._services.backups, self._session, drive.folder

        def copy(_job: FileJob) -> BackupReport:
            return backups.create(session, folder)

        self._tasks.on_file(self, copy, self._on_copied, self._on_copy_failed)

    def _on_copied(self, report: BackupReport) -> None:
        words = self.tr(
            "The year stands on {drive}: all classes and a copy of the whole base with %n entry(ies). "
            "Eject it, put in the next flash drive, and keep them in different places.",
            "",
            report.entries,
        )
        self.banners.post(Notice(_NOTICE, words.format(drive=self.writing.drive_name), NoticeKind.DONE))
        self._finish()

    def _on_copy_failed(self, error: AppError) -> None:
        words = self.tr("The classes are written, the copy of the base is not.")
        self.banners.post(Notice(_NOTICE, f"{words} {error_text(error).sentences}", NoticeKind.FAILURE))
        self._finish()

    def _finish(self) -> None:
        self._is_at_work = False
        self.drives.start()
        self.changed.emit()
        self.reload()

    def _show_summary(self) -> None:
        drive, facts = self.drives.chosen(), self._facts
        count = 0 if facts is None else len(facts.overview.classes)
        if drive is None:
            words = self.drives.hint()
        else:
            words = self.tr("All %n class(es) and a copy of the whole base to {drive}", "", count)
            words = words.format(drive=drive.name)
        self.action.show_summary(words, can_write=drive is not None and count > 0)

    def _on_banner_action(self, chosen: NoticeAction) -> None:
        if chosen.action == GO_ON:
            self.banners.withdraw(chosen.key)
            self.ask_to_write()

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("A folder for the archive"))
        if folder is not None:
            archives = self._services.archives
            self._tasks.on_file(self, lambda _job: archives.folder(folder), self.drives.use_folder, self._on_failed)

    def _make_parts(self) -> None:
        self.banners = BannerArea()
        self.drives = DriveList(self._services.archives, self._tasks, self.tr("Flash &drives in the computer"))
        titles = (self.tr("Class"), self.tr("Newest archive"), self.tr("Carriers"), self.tr("Confirmed"))
        self.table = RecordTable(self.tr("Copies of the year"), RecordModel(titles), 1)
        self.action = ActionPanel(self._session.signed_in.name.with_initials, self.tr("&Write the year"))
        self.writing = ArchiveWriting(self._services, self._session, self._tasks, self._frame)
        self.writing.setParent(self)
        self.writing.serve(self.action)

    def _connect(self) -> None:
        self.drives.choice_changed.connect(self._show_summary)
        self.drives.failed.connect(self._on_failed)
        self.drives.folder_wanted.connect(self._ask_for_folder)
        self.drives.table.enter_pressed.connect(self.ask_to_write)
        self.action.write_requested.connect(self.ask_to_write)
        self.writing.confirmed.connect(self._on_confirmed)
        self.writing.ended.connect(self._on_ended)
        self.banners.action_chosen.connect(self._on_banner_action)
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)

    def _lay_out(self) -> None:
        advice = QLabel(
            self.tr(
                "At the end of the year every class and a copy of the whole base are written to %n flash drive(s), "
                "one after another. Keep them in different places.",
                "",
                self._wanted,
            )
        )
        advice.setWordWrap(True)
        left = QVBoxLayout()
        left.addWidget(advice)
        left.addWidget(self.drives)
        left.addWidget(self.action)
        left.addStretch(1)
        across = QHBoxLayout()
        across.setContentsMargins(*(SIZES.spacing_l,) * 4)
        across.setSpacing(SIZES.spacing_l)
        across.addLayout(left, 1)
        across.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banners)
        whole.addLayout(across, 1)
