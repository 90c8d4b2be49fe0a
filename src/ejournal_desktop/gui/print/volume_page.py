"""«Тома»: the volume of a class and a period in preview, then on paper or in a file (ux.md 6.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.print.choice_panel import ChoicePanel
from ejournal_desktop.gui.print.gaps import PageGaps, gaps_of
from ejournal_desktop.gui.print.options_dialog import OptionsDialog
from ejournal_desktop.gui.print.preview_desk import PreviewDesk
from ejournal_desktop.gui.print.volume_job import PartsJob
from ejournal_desktop.gui.print.volume_outlet import VolumeOutlet
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox

if TYPE_CHECKING:
    from ejournal_desktop.gui.print.gaps import ClassGaps
    from ejournal_desktop.gui.print.offered_periods import PeriodsOfClasses
    from ejournal_desktop.gui.print.workplace import Workplace
    from ejournal_desktop.gui.tasks import FileJob, JobProgress
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintOptions

_JOURNAL: Final = "journal"


class VolumePage(QWidget):
    """Left the choice, right the preview."""

    queue_wanted = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._job: FileJob | None = None
        self._is_making = False
        self._volume: PrintedVolume | None = None
        self._parts: tuple[PrintedVolume, ...] = ()
        self._period: PeriodView | None = None
        self._gaps: ClassGaps | None = None
        self.options: PrintOptions | None = None
        self.choice, self.parts = ChoicePanel(), OutlinedComboBox()
        self.desk = PreviewDesk(self.choice)
        self.desk.empty.show_words(self.tr("Choose a class and a grading period, then press Enter"))
        self.preview = self.desk.preview
        self.outlet = VolumeOutlet(self, place)
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr(
            "↑↓ class · Enter show · Space tick · PgUp PgDn page · Ctrl+G number · Ctrl+F find · Ctrl+2 facing · "
            "Ctrl+S PDF · Ctrl+P print"
        )

    def open(self) -> None:
        """Read what may be printed."""
        self.choice.classes.setFocus(Qt.FocusReason.OtherFocusReason)
        service, session = self._place.services.printing, self._place.session

        def read() -> tuple[tuple[ClassGroupView, ...], PeriodsOfClasses, PrintOptions]:
            classes = service.classes(session)
            periods = {view.class_group: service.periods(session, view.class_group) for view in classes}
            return classes, periods, service.options(session)

        self._place.tasks.on_database(self, read, self._on_choices_loaded, self._place.fail)

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
        session, services = self._place.session, self._place.services
        self._place.tasks.on_database(
            self,
            lambda: gaps_of(services.journal, session, group.class_group, period.period),
            self._on_gaps_found,
            self._place.fail,
        )
        self._start_making(PartsJob(services.printing, session, group.class_group, period.period, options=self.options))

    def stop(self) -> None:
        """Stop making the volume between two pages."""
        if self._job is not None:
            self.desk.making.show_stopping()
            self._job.stop()

    def save(self) -> None:
        """Save the volume on show where the person says."""
        self.outlet.save()

    def print_volume(self) -> None:
        """Print the volume on show, both sides as the person chose."""
        self.outlet.print_out(self.choice.manner())

    def print_as_pictures(self) -> None:
        """Paint the volume on show on a printer that takes no PDF."""
        self.outlet.print_as_pictures(self.choice.manner())

    def ask_for_settings(self) -> None:
        """Let the person change how volumes look; the next volume shows it."""
        if self.options is None:
            return
        dialog = OptionsDialog(self.options, self)
        dialog.chosen.connect(self._on_options_chosen)
        dialog.open()

    def _start_making(self, call: PartsJob) -> None:
        self._is_making = True
        self.desk.show_making()
        job = self._place.tasks.on_file(
            self, call, self._on_volume_made, self._on_making_failed, progressed=self._on_progressed
        )
        if self._is_making:  # a runner that works at once has ended already
            self._job = job
            self._place.frame.start_job(self.tr("Volume"), job)

    def _on_choices_loaded(self, found: tuple[tuple[ClassGroupView, ...], PeriodsOfClasses, PrintOptions]) -> None:
        classes, periods, options = found
        self.options = self.options or options
        self.choice.offer(classes, periods, self._place.services.clock.now().date())
        if not classes:
            self.desk.empty.show_words(self.tr("There are no classes in this school year yet"))

    def _on_gaps_found(self, gaps: ClassGaps) -> None:
        self._gaps = gaps
        self.choice.show_gaps(gaps)
        self._show_draft()

    def _on_gap_chosen(self, gaps: object) -> None:
        if isinstance(gaps, PageGaps) and self._period is not None:
            self._place.frame.open_screen(_JOURNAL, LessonOpened(gaps.course, self._period.period))

    def _on_progressed(self, progress: JobProgress) -> None:
        self.desk.making.show_progress(progress)
        self._place.frame.show_progress(progress)

    def _on_volume_made(self, parts: tuple[PrintedVolume, ...]) -> None:
        self._end_making()
        self._parts = parts
        self._offer_parts()
        if not parts:
            self.desk.show_empty()
            self._place.frame.show_hint(self.tr("Stopped: no volume was made"))
            self.choice.classes.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show_part(0)

    def _offer_parts(self) -> None:
        self.parts.clear()
        for part in self._parts:
            self.parts.addItem(self.tr("volume {part} of {parts}").format(part=part.part, parts=part.parts))
        self.parts.setVisible(len(self._parts) > 1)

    def _show_part(self, row: int) -> None:
        volume = self._volume = self._parts[row]
        if self._period is not None:
            self.outlet.take(volume, self._period)
        self.desk.show_file(volume.pdf)
        self._show_draft()
        if volume.has_warning:
            words = self.tr(
                "%n sheet(s) are thick to sew: a smaller limit in the print settings makes parts of the volume",
                "",
                volume.sheets,
            )
            self._place.say(words, NoticeKind.WARNING)

    def _on_making_failed(self, error: AppError) -> None:
        self._end_making()
        self.desk.show_failure(error)
        self._place.fail(error)

    def _on_options_chosen(self, options: PrintOptions) -> None:
        self.options = options
        if self._volume is not None:
            self.show_volume()

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
        self._parts = ()
        self._place.hush()
        self.outlet.forget()
        self.choice.show_gaps(None)
        self.choice.show_draft("")

    def _end_making(self) -> None:
        self._is_making = False
        self._job = None
        self._place.frame.end_job()

    def _connect(self) -> None:
        choice, desk = self.choice, self.desk
        choice.volume_wanted.connect(self.show_volume)
        choice.queue_wanted.connect(self.queue_wanted)
        choice.settings_wanted.connect(self.ask_for_settings)
        choice.gap_chosen.connect(self._on_gap_chosen)
        desk.save_wanted.connect(self.save)
        desk.print_wanted.connect(self.print_volume)
        desk.making.stop_requested.connect(self.stop)
        self.parts.activated.connect(self._show_part)

    def _lay_out(self) -> None:
        self.parts.setAccessibleName(self.tr("Part of the volume"))
        self.parts.hide()
        for row, widget in enumerate((self.outlet.sheets, self.parts)):
            self.desk.above.insertWidget(row, widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.desk)
