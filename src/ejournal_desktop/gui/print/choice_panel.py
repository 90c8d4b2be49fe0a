"""Left of the preview: which class, which period, what the volume is, and what is missing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, TitleLabel, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.print.gaps import ClassGaps, PageGaps
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView

_LEAST_TABLE: Final = 52


class ChoicePanel(QWidget):
    """Enter on a class shows its volume."""

    volume_wanted = Signal()
    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes = RecordTable(self.tr("Classes"), RecordModel((self.tr("Class"),)), 0)
        self.classes.enter_pressed.connect(self.volume_wanted)
        self.classes.current_changed.connect(self.choice_changed)
        self.periods = OutlinedComboBox()
        self.periods.setAccessibleName(self.tr("Grading period"))
        self.periods.currentIndexChanged.connect(self.choice_changed)
        self.show_button = PrimaryButton(self.tr("Show the &volume"))
        self.show_button.clicked.connect(self.volume_wanted)
        self.show_button.setEnabled(False)
        self.draft = ToneLabel("", Tone.WARN)
        self.draft.setWordWrap(True)
        self.draft.setContentsMargins(*(SIZES.spacing_s,) * 4)
        self.draft.hide()
        self._gaps_title = Caption()
        lacking = (self.tr("Page"), self.tr("Topics"), self.tr("Lessons"), self.tr("Marks"))
        self.gaps = RecordTable(self.tr("Missing before printing"), RecordModel(lacking), 0)
        for table in (self.classes, self.gaps):
            table.setMinimumHeight(_LEAST_TABLE)
        self._gaps_title.hide()
        self.gaps.hide()
        self._lay_out()

    def offer(
        self, classes: Sequence[ClassGroupView], periods: Sequence[PeriodView], current: PeriodView | None
    ) -> None:
        """Fill the lists; the cursor stands on the first class and on the period that is wanted most."""
        self.classes.show_records([Record((view.title,), view) for view in classes])
        if classes and self.class_group() is None:
            self.classes.choose_row(0)
        chosen = self.period() or current
        self.periods.clear()
        for period in periods:
            self.periods.addItem(period_words(period), period)
        if chosen is not None:
            rows = [row for row, period in enumerate(periods) if period.period == chosen.period]
            self.periods.setCurrentIndex(rows[0] if rows else 0)
        self.show_button.setEnabled(bool(classes and periods))

    def class_group(self) -> ClassGroupView | None:
        """Return the class under the cursor."""
        return cast("ClassGroupView | None", self.classes.current_subject())

    def period(self) -> PeriodView | None:
        """Return the chosen period."""
        return cast("PeriodView | None", self.periods.currentData())

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

    def _gap_record(self, page: PageGaps) -> Record:
        counts = (page.without_topic, page.not_complete, page.without_mark)
        words = (
            self.tr("%n lesson(s) without a topic", "", page.without_topic),
            self.tr("%n lesson(s) not complete", "", page.not_complete),
            self.tr("%n period mark(s) not given", "", page.without_mark),
        )
        lacking = ", ".join(text for text, count in zip(words, counts, strict=True) if count)
        cells = (page.title, *(str(count) if count else "" for count in counts))
        return Record(cells, page.course, sentence=f"{page.title}: {lacking}")

    def _lay_out(self) -> None:
        class_label = QLabel(self.tr("&Class"))
        class_label.setBuddy(self.classes)
        period_label = QLabel(self.tr("Grading &period"))
        period_label.setBuddy(self.periods)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(TitleLabel(self.tr("Printed journal")))
        column.addWidget(class_label)
        column.addWidget(self.classes, 2)
        for widget in (period_label, self.periods, self.show_button, self.draft, self._gaps_title):
            column.addWidget(widget)
        column.addWidget(self.gaps, 3)
