"""Hand-over: the deputy head takes archives over with a second signature, and both sign the act (S1-9b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.archive.class_list import archive_state
from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.handover_register import HandoverRegister
from ejournal_desktop.gui.archive.paper_dialog import PaperDesk, PaperDialog
from ejournal_desktop.gui.archive.ports import ArchiveTab
from ejournal_desktop.gui.archive.tab_run import TabRun
from ejournal_desktop.gui.archive.vouching import VouchForm
from ejournal_desktop.gui.archive.words import CLASS_LOOKS, look_words, table_week
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton
from ejournal_desktop.readmodels.people import LoginChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.archive.ports import ArchiveTabDesk
    from ejournal_desktop.gui.archive.vouching import Vouched
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.custody import ArchiveCustody, HandOver
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "handover"
_STATE_COLUMN: Final = 4


@dataclass(frozen=True, slots=True)
class _Facts:
    register: tuple[ArchiveCustody, ...]
    carriers: tuple[CarrierView, ...]
    deputies: tuple[LoginChoice, ...]


class HandoverPage(ArchiveTab):
    """Above the stick and what waits on it, below the register of hand-overs."""

    changed = Signal()

    def __init__(self, desk: ArchiveTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._facts = _Facts((), (), ())
        self._waiting: tuple[ArchiveCustody, ...] = ()
        self._last_run: tuple[str, ...] = ()
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ drive · Enter take over · Ctrl+P act of hand-over · F5 read again")

    def shown(self) -> None:
        """Read the registers and the drives."""
        self.drives.start()
        self.reload()
        self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Forget a typed password; a run goes on."""
        self.drives.pause()
        self.form.close_form()

    def is_at_work(self) -> bool:
        """Tell whether archives are being taken over."""
        return self.run.is_running

    def reload(self) -> None:
        """Read the registers again."""
        self._tasks.on_database(self, self._read, self._on_loaded, self._on_failed)

    def ask_to_accept(self) -> None:
        """Ask the deputy head for a password."""
        if self.run.is_running or not self._waiting:
            return
        self.accept_button.setEnabled(False)
        words = self.tr("%n archive(s) will be read from the flash drive in full and signed.", "", len(self._waiting))
        self.form.ask(words, self._deputies())

    def show_act(self) -> None:
        """Draw up the act for the archives taken over last, or for the day of the chosen row."""
        rows = self.register.rows_of_act(self._last_run)
        if not rows:
            self._frame.show_hint(self.tr("Nothing was taken over yet: nothing to put into an act"))
            return
        acts, session = self._services.acts, self._session
        desk = PaperDesk(acts, session, self._tasks, self._dialogs.paper)
        self._tasks.on_file(
            self,
            lambda _job: acts.handed_over(session, rows),
            lambda paper: PaperDialog(paper, self.tr("Act of hand-over"), desk, self).open(),
            self._on_failed,
        )

    def _read(self) -> _Facts:
        its, session = self._services, self._session
        return _Facts(
            its.custody.register(session),
            its.carriers.carriers(session),
            its.access.people_with(session, (Role.DEPUTY_HEAD_ACADEMIC,)),
        )

    def _on_loaded(self, facts: _Facts) -> None:
        self._facts = facts
        self.drives.show_register(facts.carriers)
        self.register.show_register(facts.register, facts.carriers)
        self._look()

    def _look(self) -> None:
        """Find what waits on the chosen drive."""
        drive = self.drives.marked()
        if self.run.is_running or self.form.is_asking():
            return
        if drive is None:
            self._show_waiting(())
            return
        custody, session = self._services.custody, self._session
        self._tasks.on_file(
            self, lambda _job: custody.acceptable(session, drive.folder), self._show_waiting, self._on_look_failed
        )

    def _show_waiting(self, rows: tuple[ArchiveCustody, ...]) -> None:
        self._waiting = rows
        self.waiting.show_records([_waiting_record(row) for row in rows])
        words = self.tr("&Take over %n archive(s)…", "", len(rows)) if rows else self.tr("&Take over…")
        self.accept_button.setText(words)
        self.accept_button.setEnabled(bool(rows))
        if self.drives.marked() is None:
            self._hint.clear()  # the list of drives says what to do
        elif rows:
            self._hint.setText(self.tr("These archives on the flash drive were not taken over yet."))
        else:
            self._hint.setText(self.tr("On this flash drive nothing waits to be taken over."))

    def _deputies(self) -> Sequence[LoginChoice]:
        signed_in = self._session.signed_in
        if Role.DEPUTY_HEAD_ACADEMIC in signed_in.roles:
            return (LoginChoice(signed_in.handle, signed_in.name.with_initials),)
        return self._facts.deputies

    def _on_vouched(self, vouched: Vouched) -> None:
        self.form.show_checking()
        access, session = self._services.access, self._session

        def second() -> Session:
            return access.beside(session, vouched.handle, vouched.password)

        self._tasks.on_database(self, second, self._start, self.form.refuse)

    def _start(self, deputy: Session) -> None:
        drive = self.drives.marked()
        self.form.close_form()
        if drive is None:
            self._look()
            return
        files = [drive.folder / row.file_name for row in self._waiting]
        custody = self._services.custody

        def run(job: FileJob) -> HandOver:
            return custody.take_over(deputy, files, progress=job.progress, is_stopped=job.is_stopped)

        self.run.start(self.tr("Hand-over"), run, self._on_taken_over, self._on_run_failed)

    def _on_taken_over(self, done: HandOver) -> None:
        self._last_run = tuple(one.manifest_hash for one in done.accepted)
        words = self.tr("Taken over and signed: %n archive(s). A receipt stands beside each.", "", len(done.accepted))
        if done.refused:
            names = ", ".join(file.file_name for file in done.refused[:3])
            refused = self.tr("Refused: {names}. They are damaged, foreign or made by the same person.")
            self._say(f"{words} {refused.format(names=names)}", NoticeKind.FAILURE)
        else:
            actions = (("act", self.tr("Act of hand-over")),)
            self.banners.post(Notice(_NOTICE, words, NoticeKind.DONE, actions))
        self.changed.emit()
        self.reload()

    def _on_run_failed(self, error: AppError) -> None:
        self._on_failed(error)
        self.reload()

    def _show_running(self) -> None:
        self.accept_button.setVisible(not self.run.is_running)
        self.drives.setEnabled(not self.run.is_running)

    def _on_look_failed(self, error: AppError) -> None:
        self._show_waiting(())
        self._on_failed(error)

    def _make_parts(self) -> None:
        self.drives = DriveList(self._services.archives, self._tasks, self.tr("Fla&sh drives"))
        waiting = (self.tr("Class"), self.tr("Week"), self.tr("No."), self.tr("Made by"), self.tr("State"))
        self.waiting = RecordTable(self.tr("Waiting to be taken over"), RecordModel(waiting), 3)
        hint = self.tr("Choose a flash drive with archives: what can be taken over is listed here")
        self.waiting.say_when_empty(hint, at_once=True)
        self.register = HandoverRegister()
        self._hint = Caption()
        self._hint.setWordWrap(True)
        self.accept_button = PrimaryButton()
        self.accept_button.setEnabled(False)
        self.form = VouchForm(self.tr("Con&firm and sign"))
        self.run = TabRun(self._tasks, self._frame, self.tr("Taking over"))

    def _connect(self) -> None:
        self.drives.choice_changed.connect(self._look)
        self.drives.failed.connect(self._on_failed)
        self.drives.folder_wanted.connect(self._ask_for_folder)
        self.accept_button.clicked.connect(self.ask_to_accept)
        for table in (self.drives.table, self.waiting):
            table.enter_pressed.connect(self.ask_to_accept)
        self.register.act_wanted.connect(self.show_act)
        self.form.vouched.connect(self._on_vouched)
        self.form.withdrawn.connect(self._look)
        self.run.turned.connect(self._show_running)
        self.banners.action_chosen.connect(lambda _chosen: self.show_act())
        add_command(self, self.tr("Act of hand-over"), ("Ctrl+P",), self.show_act)
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("A folder with archives"))
        if folder is not None:
            archives = self._services.archives
            self._tasks.on_file(self, lambda _job: archives.folder(folder), self.drives.use_folder, self._on_failed)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.run, 1)
        buttons.addStretch(1)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.drives, self._hint):
            column.addWidget(widget)
        column.addWidget(self.waiting, 1)
        column.addLayout(buttons)
        column.addWidget(self.form)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(SIZES.spacing_l)
        across.setChildrenCollapsible(False)
        across.addWidget(upper)
        across.addWidget(self.register)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.banners)
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.addWidget(across)
        whole.addLayout(inner, 1)


def _waiting_record(row: ArchiveCustody) -> Record:
    look = CLASS_LOOKS[archive_state(row)]
    cells = (row.class_title, table_week(row.week), str(row.number), row.author, look_words(look))
    return Record(cells, subject=row.manifest_hash, tones={_STATE_COLUMN: look.tone})
