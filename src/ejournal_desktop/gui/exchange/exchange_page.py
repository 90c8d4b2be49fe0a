"""The tab of the flash drive: which one, what lies on it, and one key that takes and writes (ux.md 6.12)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.exchange.bundle_list import BundleList
from ejournal_desktop.gui.exchange.heading import ExchangeHeading
from ejournal_desktop.gui.exchange.outcome_words import OutcomeWords, new_conflicts, outcome_kind
from ejournal_desktop.gui.exchange.ports import ExchangeTab
from ejournal_desktop.gui.exchange.preview_page import PreviewPage
from ejournal_desktop.gui.exchange.round import ExchangeRound, RoundOrder, RoundStep
from ejournal_desktop.gui.exchange.running_bar import RunningBar
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.gui.exchange.ports import ExchangeTabDesk
    from ejournal_desktop.gui.exchange.round import RoundOutcome
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.exchange import BundleFile, ExchangePreview, ExchangeState
    from ejournal_desktop.services.session import Session

_NOTICE, _REKEY = "exchange", "rekey"
_SHOW, _EJECT, _GO_ON = "show_conflicts", "eject", "go_on"


class ExchangePage(ExchangeTab):
    """Choose, look, take, write; the preview stands in the place of the choice."""

    conflicts_requested = Signal()
    admit_requested = Signal()
    state_loaded = Signal(object)
    taken = Signal()

    def __init__(self, desk: ExchangeTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._state: ExchangeState | None = None
        self._found: tuple[BundleFile, ...] = ()
        self._written_to = ""
        self.round = ExchangeRound(desk, self)
        self._words = OutcomeWords(self)
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page, other ones while a file is looked at."""
        if self._stack.currentWidget() is self.preview:
            return self.tr("Enter take the entries · Esc leave the file")
        return self.tr("↑↓ drive · Enter take what is new, then write · F8 only write · F5 read again")

    def shown(self) -> None:
        """Take the focus and read everything again."""
        if self.round.step() is None:
            self.drives.start()
            self.reload()
        self._take_focus()

    def leaving(self) -> None:
        """Stop reading drives; a round goes on."""
        self.drives.pause()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        super().resume(session)
        self.round.resume(session)

    def is_at_work(self) -> bool:
        """Tell whether a bundle is being checked, taken or written: a lock does not stop that."""
        return self.round.step() is not None

    def reload(self) -> None:
        """Read the computers, what waits, and the register of sticks again."""
        self._tasks.on_database(self, self._read, self._on_loaded, self._on_failed)

    def exchange(self) -> None:
        """Take what is new on the drive, each after a look at it, then write what the others lack."""
        self._start(self.bundles.new_bundles(), is_writing=True)

    def take(self) -> None:
        """Only take what is new on the drive."""
        self._start(self.bundles.new_bundles(), is_writing=False)

    def write(self) -> None:
        """Only write what the others lack."""
        self._start((), is_writing=True)

    def stop(self) -> None:
        """End what is being checked or written."""
        self.running.show_stopping()
        self.round.stop()

    def _start(self, bundles: Sequence[BundleFile], *, is_writing: bool) -> None:
        drive = self.drives.chosen()
        if drive is None or self.round.step() is not None or not (bundles or is_writing):
            return
        self.banners.withdraw(_NOTICE)
        self.drives.pause()
        self._written_to = drive.drive.path if drive.drive.is_removable else ""
        self.round.start(RoundOrder(tuple(bundles), drive.folder if is_writing else None))

    def _read(self) -> tuple[ExchangeState, tuple[CarrierView, ...]]:
        return self._services.exchange.state(self._session), self._services.carriers.carriers(self._session)

    def _on_loaded(self, found: tuple[ExchangeState, tuple[CarrierView, ...]]) -> None:
        self._state, carriers = found
        self.heading.show_state(self._state, self._services.clock.now())
        self.drives.show_register(carriers)
        self._show_bundles()
        if self._stack.currentWidget() is not self.preview:
            self._stack.setCurrentWidget(self._choice if self._state.is_shared else self.alone)
        self._remind_of_the_key(is_due=self._state.is_rekey_due)
        self.state_loaded.emit(self._state)

    def _remind_of_the_key(self, *, is_due: bool) -> None:
        if not is_due:
            self.banners.withdraw(_REKEY)
            return
        words = self.tr(
            "A log-in was closed whose owner may have kept the key of the base here. The journal administrator makes a "
            "new key: «Safety of the base», «Keys»."
        )
        self.banners.post(Notice(_REKEY, words, NoticeKind.WARNING))

    def _on_choice_changed(self) -> None:
        drive = self.drives.chosen()
        folder = None if drive is None else drive.folder
        if folder is None:
            self._on_found(None, ())
            return
        exchange = self._services.exchange

        def found(_job: FileJob) -> Sequence[BundleFile]:
            return exchange.found(folder)

        self._tasks.on_file(self, found, partial(self._on_found, folder), self._on_failed)

    def _on_found(self, folder: Path | None, bundles: Sequence[BundleFile]) -> None:
        drive = self.drives.chosen()
        if folder == (None if drive is None else drive.folder):  # else another drive was chosen meanwhile
            self._found = tuple(bundles)
            self._show_bundles()

    def _show_bundles(self) -> None:
        self.bundles.show_bundles(self._found, self._state)
        self._show_summary(len(self.bundles.new_bundles()))

    def _show_summary(self, count: int) -> None:
        drive, waiting = self.drives.chosen(), 0 if self._state is None else self._state.waiting
        if drive is None:
            words = ""  # the list of drives says what to do
        elif count or waiting:
            words = self.tr("Enter: files to take — {files}, entries to write to {drive} — {entries}.")
            words = words.format(files=count, drive=drive.name, entries=waiting)
        else:
            words = self.tr("There is nothing new to take and nothing to write.")
        self.summary.setText(words)
        for button in (self.exchange_button, self.write_button):
            button.setEnabled(drive is not None)
        self.take_button.setEnabled(count > 0)

    def _on_began(self, step: RoundStep, file_name: str) -> None:
        self._put_on_show(self._choice)
        self.running.show_step(step, file_name)
        self.acts.setEnabled(False)
        self.acts.hide()
        for widget in (self.drives, self.bundles):
            widget.setEnabled(False)
        (self.running.stop_button if step is not RoundStep.TAKING else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_previewed(self, _bundle: BundleFile, preview: ExchangePreview) -> None:
        self._put_on_show(self.preview)
        self.preview.show_preview(preview, self._services.clock.now(), self._session.regulation)

    def _on_taken(self) -> None:
        self.taken.emit()

    def _on_ended(self, outcome: RoundOutcome) -> None:
        self._put_on_show(self._choice)
        self.running.hide()
        self.acts.setEnabled(True)
        self.acts.show()
        for widget in (self.drives, self.bundles):
            widget.setEnabled(True)
        self._say_outcome(outcome)
        self.drives.start()
        self._on_choice_changed()
        self.reload()
        self._take_focus()

    def _say_outcome(self, outcome: RoundOutcome) -> None:
        actions = []
        if new_conflicts(outcome):
            actions.append((_SHOW, self.tr("Show the contradictions")))
        if outcome.made is not None and self._written_to and self._dialogs.eject.is_available():
            actions.append((_EJECT, self.tr("Eject")))
        if outcome.failure is not None:
            actions.append((_GO_ON, self.tr("Once more")))
        words = self._words.words(outcome, self._state)
        self.banners.post(Notice(_NOTICE, words, outcome_kind(outcome), tuple(actions)))

    def _on_banner_action(self, chosen: NoticeAction) -> None:
        self.banners.withdraw(chosen.key)
        if chosen.action == _SHOW:
            self.conflicts_requested.emit()
        elif chosen.action == _GO_ON:
            self.exchange()
        elif chosen.action == _EJECT:
            self._eject()

    def _eject(self) -> None:
        eject, place = self._dialogs.eject, self._written_to
        self._tasks.on_file(self, lambda _job: eject.eject(place), self._on_ejected, self._on_failed)

    def _on_ejected(self, is_out: bool) -> None:
        if is_out:
            self._say(self.tr("The flash drive may be pulled out now."), NoticeKind.DONE)
        else:
            words = self.tr("The system keeps the flash drive. Eject it in the file manager, then pull it out.")
            self._say(words, NoticeKind.WARNING)

    def _put_on_show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        if self.isVisible():
            self._frame.show_legend(self.legend)

    def _take_focus(self) -> None:
        if self._stack.currentWidget() is self.preview:
            self.preview.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.round.step() is None:
            self.drives.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("A folder for the exchange"))
        if folder is not None:
            drives = self._services.drives
            self._tasks.on_file(self, lambda _job: drives.folder(folder), self.drives.use_folder, self._on_failed)

    def _make_parts(self) -> None:
        self.heading = ExchangeHeading()
        self.drives = DriveList(self._services.drives, self._tasks, self.tr("Fla&sh drives"))
        self.bundles = BundleList()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.exchange_button = PrimaryButton(self.tr("&Exchange"))
        self.write_button = ToneButton(self.tr("&Write to the flash drive"))
        self.write_button.setToolTip("F8, Ctrl+E")
        self.take_button = ToneButton(self.tr("&Take from the flash drive…"))
        self.running = RunningBar()
        self.preview = PreviewPage()
        self.alone = EmptyState(
            self.tr(
                "The journal is kept on this computer alone. Where it is to be kept in further rooms, add a "
                "workstation: it gets a file on a flash drive, and from then on both bring each other their entries."
            ),
            self.tr("Add a workstation…"),
        )
        self._stack = QStackedWidget()

    def _connect(self) -> None:
        self.drives.choice_changed.connect(self._on_choice_changed)
        self.drives.failed.connect(self._on_failed)
        self.drives.folder_wanted.connect(self._ask_for_folder)
        self.drives.table.enter_pressed.connect(self.exchange)
        self.bundles.table.enter_pressed.connect(self.exchange)
        self.exchange_button.clicked.connect(self.exchange)
        self.write_button.clicked.connect(self.write)
        self.take_button.clicked.connect(self.take)
        self.running.stop_requested.connect(self.stop)
        self.preview.take_requested.connect(self.round.take)
        self.preview.leave_requested.connect(self.round.leave)
        self.alone.action_requested.connect(self.admit_requested)
        self.banners.action_chosen.connect(self._on_banner_action)
        self.round.began.connect(self._on_began)
        self.round.previewed.connect(self._on_previewed)
        self.round.taken.connect(self._on_taken)
        self.round.ended.connect(self._on_ended)
        add_command(self, self.tr("Read the drives again"), ("F5", "Ctrl+R"), self.drives.read)
        add_command(self, self.tr("Write to the flash drive"), ("F8", "Ctrl+E"), self.write)

    def _lay_out(self) -> None:
        self.acts = QWidget()
        row = QHBoxLayout(self.acts)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.exchange_button, self.write_button, self.take_button):
            row.addWidget(button)
        row.addStretch(1)
        self._choice = QWidget()
        inner = QVBoxLayout(self._choice)
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_m)
        inner.addWidget(self.heading)
        inner.addWidget(self.drives)
        inner.addWidget(self.bundles, 1)
        for widget in (self.summary, self.acts, self.running):
            inner.addWidget(widget)
        for part in (self._choice, self.preview, self.alone):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banners)
        whole.addWidget(self._stack, 1)
