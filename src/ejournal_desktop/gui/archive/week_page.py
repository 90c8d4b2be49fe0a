"""The week: a proved copy of every class in three keys and a password (ux.md 6.8)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.action_panel import ActionPanel
from ejournal_desktop.gui.archive.after_run import AfterRun
from ejournal_desktop.gui.archive.carrier_words import warning_words
from ejournal_desktop.gui.archive.class_list import ClassList
from ejournal_desktop.gui.archive.confirming import CONFIRMED, Confirming
from ejournal_desktop.gui.archive.differences import DIFFERENCES
from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.heading import ArchiveHeading
from ejournal_desktop.gui.archive.history import ArchiveHistory
from ejournal_desktop.gui.archive.leftovers import GO_ON_LOCALLY, PARTS, UNFINISHED, Leftovers
from ejournal_desktop.gui.archive.paper_dialog import PaperDesk, PaperDialog
from ejournal_desktop.gui.archive.ports import ArchiveTab
from ejournal_desktop.gui.archive.preparing import Preparing
from ejournal_desktop.gui.archive.week_facts import WeekFacts, read_week
from ejournal_desktop.gui.archive.words import ClassState, DriveRole
from ejournal_desktop.gui.archive.writing import GO_ON, RUN_NOTICE, ArchiveWriting
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.tinted import ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.archive.drives import DriveChoice
    from ejournal_desktop.gui.archive.ports import ArchiveTabDesk
    from ejournal_desktop.gui.archive.run import RunOutcome, RunStep
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.session import Session

_LIST: Final = "archive_list"
_SIDE_WIDTH: Final = 480
_LEAST_SIDE: Final = 280


class ArchiveWeekPage(ArchiveTab):
    """Left where to and what, right the act and what was written; tells what it read of the archives."""

    overview_loaded = Signal(object)
    assign_requested = Signal(object)
    check_requested = Signal()

    def __init__(self, desk: ArchiveTabDesk) -> None:
        super().__init__(desk, _LIST)
        self._facts: WeekFacts | None = None
        self._drive: DriveChoice | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)
        add_command(self, self.tr("Act of archiving"), ("Ctrl+P",), self.show_act)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ drive or class · Space tick · Enter write · F5 read again · Ctrl+O check · Ctrl+P act")

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("write_archive", self.tr("Write the archive"), self.ask_to_write, "Enter"),
            Command("archive_folder", self.tr("Choose a folder for the archive…"), self.ask_for_folder),
            Command("read_drives", self.tr("Read the drives again"), self.drives.read, "F5"),
            Command("archive_act", self.tr("Act of archiving"), self.show_act, "Ctrl+P"),
        )

    def shown(self) -> None:
        """Take the focus and read everything again."""
        self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.writing.is_running():
            self.drives.start()
            self.reload()

    def leaving(self) -> None:
        """Forget a typed password and what was prepared; a run goes on."""
        self.drives.pause()
        self.preparing.end()
        if not self.writing.is_running():
            self.action.end()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        super().resume(session)
        for part in (self.writing, self.confirming, self.after_run, self.leftovers, self.preparing):
            part.resume(session)

    def is_at_work(self) -> bool:
        """Tell whether archives are being written: a lock does not stop that."""
        return self.writing.is_running()

    def reload(self) -> None:
        """Read the classes, the history and the registers again."""
        read = partial(read_week, self._services, self._session)
        self._tasks.on_database(self, read, self._on_loaded, self._on_failed)

    def show_act(self) -> None:
        """Draw up the act of archiving for the archives of this week."""
        facts = self._facts
        rows = () if facts is None else [row for row in facts.register if row.week == facts.overview.week]
        if not rows:
            self._frame.show_hint(self.tr("There is no archive of this week yet: nothing to put into an act"))
            return
        acts, session = self._services.acts, self._session
        desk = PaperDesk(acts, session, self._tasks, self._dialogs.paper)
        self._tasks.on_file(
            self,
            lambda _job: acts.archived(session, rows),
            lambda paper: PaperDialog(paper, self.tr("Act of archiving"), desk, self).open(),
            self._on_failed,
        )

    def ask_to_write(self) -> None:
        """Ask for the password before anything is written (ux.md 2.5); an unknown stick is assigned first."""
        marked = self.drives.marked()
        if self.confirming.is_reading():
            self._frame.show_hint(self.tr("The flash drive is being read: wait, or stop it below"))
        elif marked is not None and marked.role is DriveRole.UNASSIGNED:
            self.assign_requested.emit(marked)
        elif self.action.is_ready() and self.action.write_button.isEnabled():
            self.action.ask()

    def ask_for_folder(self) -> None:
        """Let the person choose a folder instead of a drive."""
        folder = self._dialogs.choose_folder(self, self.tr("A folder for the archive"))
        if folder is not None:
            self._tasks.on_file(
                self, lambda _job: self._services.archives.folder(folder), self.drives.use_folder, self._on_failed
            )

    def _on_loaded(self, facts: WeekFacts) -> None:
        self._facts = facts
        overview = facts.overview
        self.banners.withdraw(_LIST)
        self.classes.show_overview(overview, facts.register)
        self.history.show_history(overview.history, facts.register, facts.carriers)
        self.confirming.register = facts.register
        self.drives.show_register(facts.carriers)
        words = " ".join(warning_words(warning) for warning in facts.warnings)
        self.warning.setText(words)
        self.warning.setVisible(bool(words))
        last = overview.history[0].moment if overview.history else None
        self.heading.show_last(last, self._services.clock.now(), self._session.regulation.archive)
        self._show_summary()
        self.overview_loaded.emit(overview)
        self.leftovers.look_here()
        self._on_drives_read(self.drives.choices())

    def _on_drives_read(self, choices: Sequence[DriveChoice]) -> None:
        if self.writing.is_running() or self._facts is None:
            return
        self.leftovers.look_on(self.drives.sticks())
        self.confirming.on_drives_read(choices)

    def _on_writing_confirmed(self) -> None:
        drive, classes = self.drives.chosen(), self.classes.model.ticked()
        if drive is None or not classes:  # the drive was pulled out while the password was typed
            self.action.end()
            return
        for key in (RUN_NOTICE, DIFFERENCES, _LIST, UNFINISHED, PARTS, CONFIRMED):
            self.banners.withdraw(key)
        self.drives.pause()
        self._set_busy(is_busy=True)
        self.confirming.touched(drive.drive.marker)
        self._drive = drive
        self.writing.start(drive, classes, self.preparing.hand_over())

    def _on_writing_stepped(self, step: RunStep) -> None:
        if step.class_group is not None:
            self.classes.model.show_run_state(step.class_group, ClassState.RUNNING)

    def _on_class_written(self, class_group: ClassGroupId) -> None:
        self.classes.model.show_run_state(class_group, ClassState.WRITTEN)

    def _on_writing_ended(self, outcome: RunOutcome) -> None:
        self._set_busy(is_busy=False)
        self.preparing.end()
        self.history.show_written(outcome.written)
        if outcome.failure is None and not outcome.left:
            self.leftovers.forget()
        self.banners.post(self._notice_of(outcome))
        self._tell_of_differences(outcome.written)
        self.drives.start()
        self.reload()

    def _notice_of(self, outcome: RunOutcome) -> Notice:
        """Say how the run ended; a whole one may be followed by ejecting the stick and making room on it."""
        notice = self.writing.outcome_notice(outcome)
        if notice.kind is not NoticeKind.DONE or self._drive is None:
            return notice
        return replace(notice, actions=self.after_run.actions(self._drive, outcome.written))

    def _on_banner_action_chosen(self, chosen: NoticeAction) -> None:
        if chosen.action == GO_ON_LOCALLY:
            self.leftovers.forget()
        if chosen.action in {GO_ON, GO_ON_LOCALLY}:
            self.banners.withdraw(chosen.key)
            self.ask_to_write()
        else:
            self.after_run.act(chosen.action)

    def _show_summary(self) -> None:
        drive, count = self.drives.chosen(), len(self.classes.model.ticked())
        marked = self.drives.marked()
        is_new = marked is not None and marked.role is DriveRole.UNASSIGNED
        if self._facts is not None and not self._facts.overview.classes:
            words = self.tr("There are no classes in this school year yet")
        elif is_new and marked is not None:
            words = self.tr("{drive} is not assigned to the school yet. Assign it once, then it takes archives").format(
                drive=marked.name
            )
        elif drive is None:
            words = self.drives.hint()
        elif not count:
            words = self.tr("Every class has its archive of this week. Tick a class to write it once more")
        else:
            words = self.tr("%n class(es) to {drive}", "", count).format(drive=drive.name)
        can_write = drive is not None and count > 0
        self.action.show_summary(words, can_write=can_write, is_new_stick=is_new)
        if self.isVisible() and not self.writing.is_running():  # an answer that comes late prepares nothing behind
            self.preparing.want(self.classes.model.ticked() if can_write else ())

    def _set_busy(self, *, is_busy: bool) -> None:
        self.drives.setEnabled(not is_busy)
        self.classes.set_busy(is_busy=is_busy)

    def _make_parts(self) -> None:
        self.heading = ArchiveHeading()
        self.drives = DriveList(self._services.archives, self._tasks)
        self.warning = ToneLabel("", Tone.WARN)
        self.warning.setWordWrap(True)
        self.warning.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        self.warning.hide()
        self.classes = ClassList()
        self.action = ActionPanel(self._session.signed_in.name.with_initials)
        self.history = ArchiveHistory()
        self.writing = ArchiveWriting(self._services, self._session, self._tasks, self._frame)
        self.writing.setParent(self)
        self.writing.serve(self.action)
        self.preparing = Preparing(self._services, self._session, self._tasks, self)
        self.preparing.counted.connect(self.action.show_prepared)
        self.confirming = Confirming(self._services, self._session, self._tasks, self._frame, self.banners)
        self.leftovers = Leftovers(self._services, self._session, self._tasks, self.banners)
        self.after_run = AfterRun(self._services, self._session, self._tasks, self._dialogs, self.banners)

    def _connect(self) -> None:
        self.banners.action_chosen.connect(self._on_banner_action_chosen)
        self.heading.check_requested.connect(self.check_requested)
        self.drives.choice_changed.connect(self._show_summary)
        self.drives.folder_wanted.connect(self.ask_for_folder)
        self.drives.failed.connect(self._on_failed)
        self.drives.drives_read.connect(self._on_drives_read)
        self.confirming.confirmed.connect(self.reload)
        for part in (self.confirming, self.leftovers):
            part.failed.connect(self._on_failed)
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
        left.addWidget(self.warning)
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
