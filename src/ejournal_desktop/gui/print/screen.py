"""«Печать журнала»: the volume of a class and a period in preview, then on paper or in a file (ux.md 6.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.print.choice_panel import ChoicePanel
from ejournal_desktop.gui.print.gaps import gaps_of
from ejournal_desktop.gui.print.making import MakingPanel
from ejournal_desktop.gui.print.preview import PdfPreview
from ejournal_desktop.gui.print.problem_words import ListsRecords, problem_record
from ejournal_desktop.gui.print.volume_job import VolumeJob
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.print.gaps import ClassGaps
    from ejournal_desktop.gui.print.ports import PrintPorts, PrintServices
    from ejournal_desktop.gui.tasks import FileJob, JobProgress, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedVolume
    from ejournal_desktop.services.session import Session

KEY: Final = "printing"
_NOTICE: Final = "printing"
_LEFT_WIDTH: Final = 320
_LEAST_LEFT: Final = 220


class PrintScreen(QWidget):
    """Left the choice, right the preview."""

    def __init__(
        self, services: PrintServices, session: Session, tasks: TaskRunner, frame: FramePort, ports: PrintPorts
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._ports = ports
        self._job: FileJob | None = None
        self._is_making = False
        self._volume: PrintedVolume | None = None
        self._period: PeriodView | None = None
        self._gaps: ClassGaps | None = None
        self._make_parts()
        self._lay_out()
        self._bind_keys()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, commands=self.commands)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("show_volume", self.tr("Show the volume of the class"), self.show_volume, "Enter"),
            Command("save_volume", self.tr("Save as PDF…"), self.save, "Ctrl+S"),
            Command("print_volume", self.tr("Print on both sides"), self.print_volume, "Ctrl+P"),
            Command("go_to_page", self.tr("Go to a page"), self.preview.ask_for_page, "Ctrl+G"),
            Command("fit_width", self.tr("Fit the width of the page"), self.preview.fit_width),
            Command("fit_page", self.tr("Show whole pages"), self.preview.fit_page),
        )

    def shown(self) -> None:
        """Take the focus and read what may be printed."""
        self._frame.show_hint(
            self.tr("↑↓ class · Enter show · PgUp PgDn page · Ctrl+G page number · Ctrl+S PDF · Ctrl+P print")
        )
        self.choice.classes.setFocus(Qt.FocusReason.OtherFocusReason)
        services, session = self._services, self._session
        self._tasks.on_database(
            self,
            lambda: (services.printing.classes(session), services.journal.periods(session)),
            self._on_choices_loaded,
            self._on_failed,
        )

    def volume(self) -> PrintedVolume | None:
        """Return the volume on show."""
        return self._volume

    def show_volume(self) -> None:
        """Make the volume of the chosen class and period and show it."""
        group, period = self.choice.class_group(), self.choice.period()
        if group is None or period is None or self._is_making:
            return
        self._forget_volume()
        self._period = period
        session, journal = self._session, self._services.journal
        self._tasks.on_database(
            self,
            lambda: gaps_of(journal, session, group.class_group, period.period),
            self._on_gaps_found,
            self._on_failed,
        )
        self._start_making(VolumeJob(self._services.printing, session, group.class_group, period.period))

    def stop(self) -> None:
        """Stop making the volume between two pages."""
        if self._job is not None:
            self.making.show_stopping()
            self._job.stop()

    def save(self) -> None:
        """Save the volume on show where the person says."""
        volume, period = self._volume, self._period
        if volume is None or period is None:
            self._frame.show_hint(self.tr("First show a volume: choose a class and press Enter"))
            return
        name = self.tr("Journal {title}, {period}.pdf").format(title=volume.class_title, period=period_words(period))
        path = self._ports.choose_path(self, self.tr("Save the volume"), name)
        if path is None:
            return
        service, session = self._services.printing, self._session
        self._tasks.on_database(
            self,
            lambda: service.save(session, volume, period.period, path),
            lambda _nothing: self._say(self.tr("Saved: {name}").format(name=path.name), NoticeKind.DONE),
            self._on_failed,
        )

    def print_volume(self) -> None:
        """Send the volume on show to the printer of the system."""
        volume, printer = self._volume, self._ports.printer
        if volume is None:
            self._frame.show_hint(self.tr("First show a volume: choose a class and press Enter"))
        elif not printer.is_available():
            words = self.tr(
                "This system cannot print the file from here. Save the PDF (Ctrl+S) and print it in a viewer: "
                "actual size, both sides, long edge."
            )
            self._say(words, NoticeKind.WARNING)
        else:
            self._tasks.on_file(
                self,
                lambda _job: printer.send(volume.pdf, volume.class_title),
                lambda is_taken: self._on_sent(volume, is_taken=is_taken),
                self._on_failed,
            )

    def _start_making(self, call: VolumeJob) -> None:
        self._is_making = True
        self.making.start()
        self._right.setCurrentWidget(self.making)
        job = self._tasks.on_file(
            self, call, self._on_volume_made, self._on_making_failed, progressed=self._on_progressed
        )
        if self._is_making:  # a runner that works at once has ended already
            self._job = job
            self._frame.start_job(self.tr("Volume"), job)

    def _on_choices_loaded(self, found: tuple[tuple[ClassGroupView, ...], tuple[PeriodView, ...]]) -> None:
        classes, periods = found
        today = self._services.clock.now().date()
        finished = [period for period in periods if period.ends < today]
        self.choice.offer(classes, periods, finished[-1] if finished else None)
        if not classes:
            self._empty.show_words(self.tr("There are no classes in this school year yet"))

    def _on_gaps_found(self, gaps: ClassGaps) -> None:
        self._gaps = gaps
        self.choice.show_gaps(gaps)
        self._show_draft()

    def _on_progressed(self, progress: JobProgress) -> None:
        self.making.show_progress(progress)
        self._frame.show_progress(progress)

    def _on_volume_made(self, volume: PrintedVolume | None) -> None:
        self._end_making()
        self._volume = volume
        if volume is None:
            self._right.setCurrentWidget(self._empty)
            self._frame.show_hint(self.tr("Stopped: no volume was made"))
            self.choice.classes.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.preview.show_pdf(volume.pdf)
        self._right.setCurrentWidget(self.preview)
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_draft()

    def _on_making_failed(self, error: AppError) -> None:
        self._end_making()
        if isinstance(error, ListsRecords):
            self.problems.show_records([problem_record(problem) for problem in error.problems])
            self._right.setCurrentWidget(self.problems)
            self.problems.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._right.setCurrentWidget(self._empty)
        self._on_failed(error)

    def _on_failed(self, error: AppError) -> None:
        self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _on_sent(self, volume: PrintedVolume, *, is_taken: bool) -> None:
        if is_taken:
            self._say(self.tr("Sent to the printer: %n sheet(s), both sides", "", volume.sheets), NoticeKind.DONE)
        else:
            words = self.tr("The printer did not take the volume. Check that it is on, or save the PDF (Ctrl+S).")
            self._say(words, NoticeKind.WARNING)

    def _say(self, words: str, kind: NoticeKind) -> None:
        self.banners.post(Notice(_NOTICE, words, kind))

    def _show_draft(self) -> None:
        volume, gaps = self._volume, self._gaps
        if volume is None or not volume.is_draft or gaps is None:
            self.choice.show_draft("")
        elif gaps.is_closed:
            self.choice.show_draft(
                self.tr("DRAFT: the class has no archive after the period was closed. Write the archive first.")
            )
        else:
            self.choice.show_draft(self.tr("DRAFT: the period is not closed for this class yet."))

    def _forget_volume(self) -> None:
        self._volume = self._gaps = None
        self.banners.withdraw(_NOTICE)
        self.choice.show_gaps(None)
        self.choice.show_draft("")

    def _end_making(self) -> None:
        self._is_making = False
        self._job = None
        self._frame.end_job()

    def _make_parts(self) -> None:
        self.banners = BannerArea()
        self.choice = ChoicePanel()
        self.choice.volume_wanted.connect(self.show_volume)
        self.preview = PdfPreview()
        self.making = MakingPanel()
        self.making.stop_requested.connect(self.stop)
        self._empty = EmptyState(self.tr("Choose a class and a grading period, then press Enter"))
        titles = (self.tr("Subject"), self.tr("Day"), self.tr("Student"), self.tr("What cannot be printed"))
        self.problems = RecordTable(self.tr("Records that stop the print"), RecordModel(titles), len(titles) - 1)
        self.save_button = ToneButton(self.tr("&Save as PDF…"))
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self.print_button = ToneButton(self.tr("P&rint"))
        self.print_button.setToolTip("Ctrl+P")
        self.print_button.clicked.connect(self.print_volume)
        self.preview.bar.addWidget(self.save_button)
        self.preview.bar.addWidget(self.print_button)

    def _lay_out(self) -> None:

        self._right = QStackedWidget()
        for widget in (self._empty, self.making, self.preview, self.problems):
            self._right.addWidget(widget)
        self.choice.setMinimumWidth(_LEAST_LEFT)
        self.choice.setMaximumWidth(_LEFT_WIDTH)
        across = QHBoxLayout()
        across.setContentsMargins(*(SIZES.spacing_l,) * 4)
        across.setSpacing(SIZES.spacing_l)
        across.addWidget(self.choice, 1)
        across.addWidget(self._right, 3)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.banners)
        down.addLayout(across, 1)

    def _bind_keys(self) -> None:
        preview = self.preview
        add_command(self, self.tr("Save as PDF…"), ("Ctrl+S",), self.save)
        add_command(self, self.tr("Print on both sides"), ("Ctrl+P",), self.print_volume)
        add_command(self, self.tr("Go to a page"), ("Ctrl+G",), preview.ask_for_page)
        add_command(preview, self.tr("Next page"), ("PgDown",), lambda: preview.step(1)).setAutoRepeat(True)
        add_command(preview, self.tr("Previous page"), ("PgUp",), lambda: preview.step(-1)).setAutoRepeat(True)
        add_command(preview.view, self.tr("Larger"), ("+", "="), preview.zoom_in).setAutoRepeat(True)
        add_command(preview.view, self.tr("Smaller"), ("-",), preview.zoom_out).setAutoRepeat(True)
