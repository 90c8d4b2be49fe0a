"""«Очередь»: many classes in one go, with pause, an early end, and a list of what is done and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.print.queue_run import QueueItem, QueueRun, QueueState
from ejournal_desktop.gui.print.queue_ways import FolderWay, PicturesWay, PrinterWay
from ejournal_desktop.gui.print.queue_words import queue_record
from ejournal_desktop.gui.print.raster import prepare
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.print.queue_ways import QueueWay
    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.gui.widgets.banner import NoticeAction
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintOptions

    Wanted = Sequence[tuple[ClassGroupView, PeriodView | None]]

_QUESTION: Final = "queue_question"
_GOOD, _BAD = "good", "bad"


class QueuePage(QWidget):
    """First what is in the queue and where it goes, then how far it is."""

    registered = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._wanted: Wanted = ()
        self._options: PrintOptions | None = None
        self._unentered: tuple[PrintedVolume, ...] = ()
        self.run = QueueRun(place, self)
        self.run.changed.connect(self._on_changed)
        self.run.ended.connect(self._on_ended)
        place.banners.action_chosen.connect(self._on_action_chosen)
        self._make_parts()
        self._lay_out()
        self._show_buttons()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ class · Ctrl+P print all · Ctrl+S save all · Pause waits after the class in work")

    def open(self) -> None:
        """Take the focus."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_summary()

    def offer(self, wanted: Wanted, options: PrintOptions | None) -> None:
        """Show the classes that were ticked; a run in work is not disturbed."""
        if self.run.is_running:
            return
        self._wanted, self._options = tuple(wanted), options
        self.run.forget()
        self.table.show_records([queue_record(QueueItem(group, period)) for group, period in wanted])
        self.table.choose_row(0)
        self._body.setCurrentWidget(self._work if wanted else self._empty)
        self._show_buttons()
        self._show_summary()

    def is_at_work(self) -> bool:
        """Tell whether something would be lost if the page were thrown away."""
        return self.run.is_running or bool(self._unentered)

    def go_on(self) -> None:
        """Go on under the session of now: after a lock, or after a pause."""
        self.run.go_on()
        self._show_buttons()
        self._show_summary()
        way = self.run.way
        if way is not None and not way.asks:
            self._register()

    def save_all(self) -> None:
        """Write all volumes into a folder."""
        if not self._can_start():
            return
        folder = self._place.ports.choose_folder(self, self.tr("A folder for the volumes"))
        if folder is not None:
            self._start(FolderWay(self._place.services.printing, folder))

    def print_all(self) -> None:
        """Print all volumes on the printer of the system."""
        if not self._can_start():
            return
        if self._place.ports.printer.is_available():
            self._start(PrinterWay(self._place.ports.printer))
        else:
            self.print_pictures()

    def print_pictures(self) -> None:
        """Paint all volumes on a printer that takes no PDF."""
        printer = self._place.ports.choose_printer(self, self.tr("Print as pictures")) if self._can_start() else None
        if printer is not None:
            prepare(printer, is_two_sided=True)
            self._start(PicturesWay(printer))

    def _can_start(self) -> bool:
        if not self._wanted:
            self._place.frame.show_hint(self.tr("First tick classes with Space on the page of volumes"))
        return bool(self._wanted) and not self.run.is_running

    def _start(self, way: QueueWay) -> None:
        self._place.hush()
        self.bar.setRange(0, len(self._wanted))
        self.run.start(self._wanted, way, self._options)
        self._show_buttons()

    def _on_changed(self, item: QueueItem) -> None:
        records = self.table.records
        row = records.row_of(item.group.class_group)
        if row >= 0:
            records.replace_record(row, queue_record(item))
        self._show_summary()

    def _on_ended(self) -> None:
        self._show_buttons()
        self._show_summary()
        way = self.run.way
        self._unentered += self.run.delivered()
        if not self._unentered or way is None:
            return
        if way.asks:
            self._ask(self.tr("Printed: %n volume(s). Did they come out well?", "", len(self._unentered)))
        else:
            self._register()

    def _ask(self, words: str, kind: NoticeKind = NoticeKind.HINT) -> None:
        actions = ((_GOOD, self.tr("Yes, enter them into the register")), (_BAD, self.tr("No")))
        self._place.banners.post(Notice(_QUESTION, words, kind, actions, is_dismissible=False))

    def _on_action_chosen(self, chosen: NoticeAction) -> None:
        if chosen.key != _QUESTION:
            return
        self._place.banners.withdraw(_QUESTION)
        if chosen.action == _GOOD:
            self._register()
        else:
            self._unentered = ()

    def _register(self) -> None:
        """Enter what was delivered; while the journal is locked it waits for its owner."""
        session, service, volumes = self._place.session, self._place.services.printing, self._unentered
        if volumes and not session.database.is_closed:
            self._place.tasks.on_database(
                self,
                lambda: service.enter_all(session, volumes),
                lambda _nothing: self._on_registered(len(volumes)),
                self._on_register_failed,
            )

    def _on_registered(self, volumes: int) -> None:
        self._unentered = self._unentered[volumes:]
        self._place.say(self.tr("Entered into the register: %n volume(s)", "", volumes))
        self.registered.emit()

    def _on_register_failed(self, error: AppError) -> None:
        self._ask(error_text(error).sentences, NoticeKind.FAILURE)

    def _on_pause_clicked(self) -> None:
        if self.run.is_paused:
            self.run.go_on()
        else:
            self.run.pause()
        self._show_buttons()
        self._show_summary()

    def _on_retry_clicked(self) -> None:
        failed = {item.group.class_group for item in self.run.failed()}
        self.offer([pair for pair in self._wanted if pair[0].class_group in failed], self._options)

    def _show_buttons(self) -> None:
        is_running = self.run.is_running
        for button in (self.folder_button, self.print_button, self.pictures_button):
            button.setVisible(not is_running)
            button.setEnabled(bool(self._wanted))
        for button in (self.pause_button, self.stop_button):
            button.setVisible(is_running)
        self.pause_button.setText(self.tr("&Go on") if self.run.is_paused else self.tr("Pa&use"))
        self.bar.setVisible(is_running)
        self.retry_button.setVisible(not is_running and bool(self.run.failed()))

    def _show_summary(self) -> None:
        items = self.run.items
        done = sum(item.state is QueueState.DONE for item in items)
        failed = sum(item.state in (QueueState.FAILED, QueueState.LEFT) for item in items)
        self.bar.setValue(done + failed)
        if not items:
            self.summary.setText(self.tr("%n class(es) wait for their way", "", len(self._wanted)))
            return
        words = self.tr("Done {done} of {all}, not printed {failed}").format(done=done, all=len(items), failed=failed)
        if self.run.is_paused and self.run.is_running:
            words = self.tr("{words} · waits until «Go on»").format(words=words)
        self.summary.setText(words)

    def _make_parts(self) -> None:
        titles = (self.tr("Class"), self.tr("Period"), self.tr("Sheets"), self.tr("State"), self.tr("Why"))
        self.table = RecordTable(self.tr("Classes of the queue"), RecordModel(titles), len(titles) - 1)
        self.summary = ToneLabel("", Tone.TEXT)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Classes done"))
        self.print_button = PrimaryButton(self.tr("&Print all"))
        self.print_button.clicked.connect(self.print_all)
        self.folder_button = ToneButton(self.tr("&Save all as PDF…"))
        self.folder_button.clicked.connect(self.save_all)
        self.pictures_button = ToneButton(self.tr("Print all as p&ictures…"))
        self.pictures_button.clicked.connect(self.print_pictures)
        self.pause_button = ToneButton()
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.stop_button = ToneButton(self.tr("Stop &after this class"))
        self.stop_button.clicked.connect(self.run.stop_after_this)
        self.retry_button = ToneButton(self.tr("&Try the rest again"))
        self.retry_button.clicked.connect(self._on_retry_clicked)
        self._empty = EmptyState(
            self.tr("The queue is empty. Tick classes with Space on the page of volumes, then print them in one go.")
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.print_button, self.folder_button, self.pictures_button):
            buttons.addWidget(button)
        for button in (self.pause_button, self.stop_button, self.retry_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._work = QWidget()
        column = QVBoxLayout(self._work)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(self.summary)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self._body = QStackedWidget()
        self._body.addWidget(self._empty)
        self._body.addWidget(self._work)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
