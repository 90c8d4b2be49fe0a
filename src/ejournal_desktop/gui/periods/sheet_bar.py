"""The row above the table: which class or course, which period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.periods.ports import Shown
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import named_combo
from ejournal_desktop.gui.widgets.tinted import ElidedLabel

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.periods import PeriodChoices


class SheetBar(QWidget):
    """Offers classes as a whole, own courses, and the periods that the regulation names."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = self._make_combo(self.tr("Class and subject"), 26)
        self.periods = self._make_combo(self.tr("Grading period"), 14)
        self._summary = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        row.setSpacing(SIZES.spacing_s)
        row.addWidget(self.sheets)
        row.addWidget(self.periods)
        row.addWidget(self._summary, 1)

    def offer(self, choices: PeriodChoices) -> None:
        """Fill the lists: own courses first, then whole classes."""
        self.sheets.clear()
        for course in choices.courses:
            self._add(course_words(course), course.class_group, course.course)
        for group in choices.classes:
            self._add(self.tr("{group} · all subjects").format(group=group.title), group.class_group, None)
        self.periods.clear()
        for period in choices.periods:
            self.periods.addItem(period_words(period), period.period)
        self.periods.setCurrentIndex(self.periods.findData(choices.current))

    def first(self) -> Shown | None:
        """Return what to open first."""
        return self._shown() if self.sheets.count() and self.periods.count() else None

    def show_choice(self, shown: Shown, course: CourseView | None) -> None:
        """Select what is on show; a course that is not in the list yet joins it."""
        place = self._place(shown.class_group, shown.course)
        if place < 0 and course is not None:
            self._add(course_words(course), course.class_group, course.course)
            place = self.sheets.count() - 1
        self.sheets.setCurrentIndex(place)
        self.periods.setCurrentIndex(self.periods.findData(shown.period))

    def show_summary(self, words: str) -> None:
        """Say how the period stands."""
        self._summary.setText(words)

    def _add(self, words: str, class_group: ClassGroupId, course: CourseId | None) -> None:
        self.sheets.addItem(words, (class_group, course))

    def _place(self, class_group: ClassGroupId, course: CourseId | None) -> int:
        wanted = (class_group, course)
        return next((at for at in range(self.sheets.count()) if tuple(self.sheets.itemData(at)) == wanted), -1)

    def _shown(self) -> Shown | None:
        found, period = self.sheets.currentData(), self.periods.currentData()
        if found is None or period is None:
            return None
        class_group, course = found
        return Shown(class_group, period, course)

    def _make_combo(self, name: str, letters: int) -> QComboBox:
        combo = named_combo(name, letters=letters)
        combo.setToolTip(name)
        combo.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        combo.activated.connect(self._on_combo_activated)
        return combo

    def _on_combo_activated(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.chosen.emit(shown)
