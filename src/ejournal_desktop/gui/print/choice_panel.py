"""Left of the preview: which classes, which period, how the sides are printed, and what is missing in the volume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.print.class_ticks import ClassTicks, ClassTickTable
from ejournal_desktop.gui.print.offered_periods import finished_last, same_time
from ejournal_desktop.gui.print.outlet import Manner
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.small_button import small_button
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.gui.print.gaps import ClassGaps, PageGaps
    from ejournal_desktop.gui.print.offered_periods import PeriodsOfClasses
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView

_LEAST_TABLE: Final = 52
_LEAST_LETTERS: Final = 12


class ChoicePanel(QWidget):
    """Enter on a class shows its volume; Space ticks it for the queue."""

    volume_wanted = Signal()
    queue_wanted = Signal()
    settings_wanted = Signal()
    gap_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._periods: PeriodsOfClasses = {}
        self._today: date | None = None
        self._make_parts()
        self._make_gaps()
        self._lay_out()
        self._connect()

    def offer(self, classes: Sequence[ClassGroupView], periods: PeriodsOfClasses, today: date) -> None:
        """Fill the lists; the cursor stands on the first class and on the period that was finished last."""
        self._periods, self._today = periods, today
        self.classes.show_classes(classes)
        if classes and self.class_group() is None:
            self.classes.choose_row(0)
        self._offer_periods()

    def class_group(self) -> ClassGroupView | None:
        """Return the class under the cursor."""
        return cast("ClassGroupView | None", self.classes.current_subject())

    def period(self) -> PeriodView | None:
        """Return the chosen period."""
        return cast("PeriodView | None", self.periods.currentData())

    def manner(self) -> Manner:
        """Return how both sides are printed."""
        return Manner(self.manners.currentData())

    def wanted(self) -> tuple[tuple[ClassGroupView, PeriodView | None], ...]:
        """Return the ticked classes with their own period of the chosen time, nothing where they have none."""
        chosen = self.period()
        ticked = self.classes.ticks.ticked() if chosen is not None else ()
        return tuple((view, same_time(chosen, self._periods.get(view.class_group, ()))) for view in ticked)

    def show_draft(self, words: str) -> None:
        """Say that the volume on show is a draft and why; nothing takes the notice away."""
        self.draft.setText(words)
        self.draft.setVisible(bool(words))

    def show_gaps(self, gaps: ClassGaps | None) -> None:
        """List what the pages lack."""
        pages = () if gaps is None else gaps.pages
        self._gaps_title.setVisible(gaps is not None)
        self._gaps_title.setText(
            self.tr("Missing before printing") if pages else self.tr("✓ Nothing is missing on the pages")
        )
        self.gaps.show_records([self._gap_record(page) for page in pages])
        self.gaps.setVisible(bool(pages))

    def _offer_periods(self) -> None:
        group, chosen = self.class_group(), self.period()
        offered = () if group is None else tuple(self._periods.get(group.class_group, ()))
        if [self.periods.itemData(row) for row in range(self.periods.count())] == list(offered):
            return
        self.periods.clear()
        for period in offered:
            self.periods.addItem(period_words(period), period)
        wanted = same_time(chosen, offered) or self._finished(offered)
        if wanted is not None:
            self.periods.setCurrentIndex(offered.index(wanted))
        self.show_button.setEnabled(bool(offered))

    def _finished(self, offered: Sequence[PeriodView]) -> PeriodView | None:
        return None if self._today is None else finished_last(offered, self._today)

    def _gap_record(self, page: PageGaps) -> Record:
        counts = (page.without_topic, page.not_complete, page.without_mark, page.conflicts)
        words = (
            self.tr("%n lesson(s) without a topic", "", page.without_topic),
            self.tr("%n lesson(s) not complete", "", page.not_complete),
            self.tr("%n period mark(s) not given", "", page.without_mark),
            self.tr("%n contradiction(s) not settled", "", page.conflicts),
        )
        lacking = ", ".join(text for text, count in zip(words, counts, strict=True) if count)
        cells = (page.title, *(str(count) if count else "" for count in counts))
        return Record(cells, page, sentence=f"{page.title}: {lacking}")

    def _make_parts(self) -> None:
        self.classes = ClassTickTable(self.tr("Classes"), ClassTicks(self.tr("Class")))
        self.all_button = small_button(self.tr("All"), self.tr("Tick all classes, or none (Ctrl+A)"))
        self.periods = OutlinedComboBox()
        self.periods.setAccessibleName(self.tr("Grading period"))
        self.show_button = PrimaryButton(self.tr("Show the &volume"))
        self.show_button.setEnabled(False)
        self.queue_button = ToneButton(self.tr("&Ticked classes in one go"))
        self.queue_button.setEnabled(False)
        self.settings_button = ToneButton(self.tr("Print se&ttings…"))
        self.manners = OutlinedComboBox()
        self.manners.setAccessibleName(self.tr("Both sides of a sheet"))
        self.manners.addItem(self.tr("both sides, long edge"), Manner.DUPLEX.value)
        self.manners.addItem(self.tr("fronts, then backs"), Manner.PASSES.value)
        self.manners.addItem(self.tr("fronts, then backs from the last"), Manner.PASSES_REVERSED.value)
        for combo in (self.periods, self.manners):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_LEAST_LETTERS)
        view = self.manners.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + SIZES.spacing_l)  # the list is wider than a narrow panel

    def _make_gaps(self) -> None:
        self.draft = ToneLabel("", Tone.WARN)
        self.draft.setWordWrap(True)
        self.draft.setContentsMargins(*(SIZES.spacing_s,) * 4)
        self.draft.hide()
        self._gaps_title = Caption()
        lacking = (self.tr("Page"), self.tr("Topics"), self.tr("Lessons"), self.tr("Marks"), self.tr("Two values"))
        self.gaps = RecordTable(self.tr("Missing before printing"), RecordModel(lacking), 0)
        for table in (self.classes, self.gaps):
            table.setMinimumHeight(_LEAST_TABLE)
        self._gaps_title.hide()
        self.gaps.hide()

    def _connect(self) -> None:
        self.classes.enter_pressed.connect(self.volume_wanted)
        self.classes.current_changed.connect(self._offer_periods)
        self.classes.ticks.ticks_changed.connect(self._on_ticks_changed)
        self.all_button.clicked.connect(self.classes.ticks.tick_all)
        self.show_button.clicked.connect(self.volume_wanted)
        self.queue_button.clicked.connect(self.queue_wanted)
        self.settings_button.clicked.connect(self.settings_wanted)
        self.gaps.enter_pressed.connect(lambda: self.gap_chosen.emit(self.gaps.current_subject()))

    def _on_ticks_changed(self) -> None:
        count = len(self.classes.ticks.ticked())
        words = self.tr("&Print %n ticked class(es)…", "", count) if count else self.tr("&Ticked classes in one go")
        self.queue_button.setText(words)
        self.queue_button.setEnabled(bool(count))

    def _lay_out(self) -> None:
        class_label = QLabel(self.tr("&Class"))
        class_label.setBuddy(self.classes)
        period_label = QLabel(self.tr("Grading &period"))
        period_label.setBuddy(self.periods)
        head = QHBoxLayout()
        head.addWidget(class_label, 1)
        head.addWidget(self.all_button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addLayout(head)
        column.addWidget(self.classes, 2)
        for widget in (period_label, self.periods, self.show_button, self.manners, self.queue_button):
            column.addWidget(widget)
        for widget in (self.settings_button, self.draft, self._gaps_title):
            column.addWidget(widget)
        column.addWidget(self.gaps, 3)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
