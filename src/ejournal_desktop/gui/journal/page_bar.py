"""The row above the grid: which course, which period, and the steps from lesson to lesson."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedToolButton, named_combo
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage, PeriodView
    from ejournal_desktop.services.journal import CourseChoice


@dataclass(frozen=True, slots=True)
class PageChoice:
    """The page a person asked for."""

    course: CourseId
    period: PeriodId


class PageBar(QWidget):
    """Offers the pages a person may open."""

    page_chosen = Signal(object)
    step_requested = Signal(int)
    future_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.courses = self._make_combo(self.tr("Class and subject"), 20)
        self.periods = self._make_combo(self.tr("Grading period"), 8)
        self._before = self._make_step("◀", self.tr("Previous lesson (Alt+Left)"), -1)
        self._after = self._make_step("▶", self.tr("Next lesson (Alt+Right)"), 1)
        self.future = OutlinedCheckBox(self.tr("Ahead"))
        self.future.setToolTip(self.tr("Show the lessons ahead (Ctrl+Shift+F)"))
        self.future.toggled.connect(self.future_toggled)
        self._rows = QGridLayout(self)
        self._rows.setSpacing(SIZES.spacing_xs)
        self.arrange(is_stacked=False)

    def arrange(self, *, is_stacked: bool) -> None:
        """Stand in two rows on the lesson panel, or in one row above the grid."""
        margin = 0 if is_stacked else SIZES.spacing_xs
        self._rows.setContentsMargins(margin, margin, margin, margin)
        parts = (self.periods, self._before, self._after, self.future)
        self._rows.addWidget(self.courses, 0, 0, 1, len(parts) if is_stacked else 1)
        for place, part in enumerate(parts):
            self._rows.addWidget(part, 1 if is_stacked else 0, place + (0 if is_stacked else 1))
        self._rows.setColumnStretch(len(parts) + 1, 0 if is_stacked else 1)

    def offer(self, courses: Sequence[CourseChoice], periods: Sequence[PeriodView]) -> None:
        """Fill the lists."""
        self.courses.clear()
        for choice in courses:
            words = course_words(choice.course)
            self.courses.addItem(words if choice.is_own else f"{words} — {choice.teacher}", choice.course.course)
        self.periods.clear()
        for period in periods:
            self.periods.addItem(period_words(period), period.period)

    def show_choice(self, choice: PageChoice, page: JournalPage | None = None) -> None:
        """Select the page on show; one of another year stands in neither list and is named in their fields."""
        self.courses.setPlaceholderText("" if page is None else course_words(page.course))
        self.periods.setPlaceholderText("" if page is None else period_words(page.period))
        self.courses.setCurrentIndex(self.courses.findData(choice.course))
        self.periods.setCurrentIndex(self.periods.findData(choice.period))

    def _make_combo(self, name: str, letters: int) -> QComboBox:
        combo = named_combo(name, letters=letters)
        combo.setToolTip(name)
        combo.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        combo.activated.connect(self._on_combo_activated)
        return combo

    def _make_step(self, icon: str, words: str, step: int) -> OutlinedToolButton:
        button = OutlinedToolButton()
        button.setText(icon)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setMinimumSize(SIZES.hit_target, SIZES.hit_target)
        button.clicked.connect(lambda: self.step_requested.emit(step))
        return button

    def _on_combo_activated(self) -> None:
        if self.courses.currentIndex() >= 0 and self.periods.currentIndex() < 0:
            self.periods.setCurrentIndex(0)  # back from a page of another year
        course, period = self.courses.currentData(), self.periods.currentData()
        if course is not None and period is not None:
            self.page_chosen.emit(PageChoice(course, period))


def course_words(course: CourseView) -> str:
    """Return how a course is named in lists: «8Б · Геометрия · группа 1»."""
    return " · ".join(part for part in (course.class_title, course.subject_title, course.subgroup_title) if part)
