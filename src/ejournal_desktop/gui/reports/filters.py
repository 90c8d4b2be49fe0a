"""What a report is wanted of: class, course, teacher, period or days, as its card asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.readmodels.report_tables import ReportRequest, ReportSpan, ReportSubject

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ejournal_desktop.readmodels.report_tables import ReportCard, ReportChoices

_DAY_LETTERS = 16
_LONGEST = 44


class FilterBar(QWidget):
    """Shows only what the card on show asks for; every change asks for the report again."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.class_groups = self._combo(self.tr("Class"))
        self.courses = self._combo(self.tr("Class and subject"))
        self.teachers = self._combo(self.tr("Teacher"))
        self.periods = self._combo(self.tr("Grading period"))
        self._by_subject = {
            ReportSubject.CLASS_GROUP: self.class_groups,
            ReportSubject.COURSE: self.courses,
            ReportSubject.TEACHER: self.teachers,
        }
        self._typed = ("", "")
        self.first = self._day(self.tr("First day"), self.tr("from the start"))
        self.last = self._day(self.tr("Last day"), self.tr("until today"))
        self._dash = QLabel("–")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_s)
        for part in (*self._by_subject.values(), self.periods, self.first, self._dash, self.last):
            row.addWidget(part)
        row.addStretch(1)

    def show_choices(self, choices: ReportChoices) -> None:
        """Offer what the person may choose; the first of each is chosen."""
        _fill(self.class_groups, ((view.title, view.class_group) for view in choices.class_groups))
        _fill(self.courses, ((course_words(view), view.course) for view in choices.courses))
        _fill(self.teachers, ((one.name, one.staff) for one in choices.teachers))
        periods = sorted(choices.periods, key=lambda view: (view.starts, -view.ends.toordinal(), view.number))
        _fill(self.periods, ((period_words(view), view.period) for view in periods))
        if choices.periods:
            self.periods.setCurrentIndex(self.periods.findData(choices.periods[0].period))

    def choose(self, request: ReportRequest) -> None:
        """Choose what a report was wanted of before."""
        wanted = (
            (self.class_groups, request.class_group),
            (self.courses, request.course),
            (self.teachers, request.teacher),
            (self.periods, request.period),
        )
        for combo, value in wanted:
            if value is not None and combo.findData(value) >= 0:
                combo.setCurrentIndex(combo.findData(value))
        self.first.show_day(request.first)
        self.last.show_day(request.last)
        self._typed = (self.first.text(), self.last.text())

    def show_card(self, card: ReportCard) -> None:
        """Show what the report asks for."""
        for subject, combo in self._by_subject.items():
            combo.setVisible(card.subject is subject)
        self.periods.setVisible(card.span is ReportSpan.PERIOD)
        for part in (self.first, self._dash, self.last):
            part.setVisible(card.span is ReportSpan.DATES)

    def request(self, card: ReportCard) -> ReportRequest:
        """Return what is wanted.

        Raises:
            BadDayError: what was typed is no day.
        """
        has_days, has_period = card.span is ReportSpan.DATES, card.span is ReportSpan.PERIOD
        return ReportRequest(
            slug=card.slug,
            class_group=self._subject(card, ReportSubject.CLASS_GROUP),
            course=self._subject(card, ReportSubject.COURSE),
            teacher=self._subject(card, ReportSubject.TEACHER),
            period=self.periods.currentData() if has_period else None,
            first=self.first.day(self._today) if has_days else None,
            last=self.last.day(self._today) if has_days else None,
        )

    def _subject(self, card: ReportCard, subject: ReportSubject) -> Any:
        """Return what the report shall be about; nothing where it does not ask for that."""
        return self._by_subject[subject].currentData() if card.subject is subject else None

    def _combo(self, name: str) -> OutlinedComboBox:
        combo = OutlinedComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumHeight(SIZES.button_height)
        combo.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        fit_to_letters(combo, lambda: combo.setMaximumWidth(combo.fontMetrics().averageCharWidth() * _LONGEST))
        combo.setMinimumContentsLength(3)
        combo.activated.connect(self.changed)
        return combo

    def _day(self, name: str, when_empty: str) -> DayLine:
        line = DayLine(name)
        line.setPlaceholderText(when_empty)
        line.setToolTip(name)
        line.setMinimumHeight(SIZES.button_height)
        fit_to_letters(line, lambda: line.setMaximumWidth(line.fontMetrics().averageCharWidth() * _DAY_LETTERS))
        line.editingFinished.connect(self._on_day_edited)
        return line

    def _on_day_edited(self) -> None:
        """Ask for the report only when a day was really changed."""
        typed = (self.first.text(), self.last.text())
        if typed != self._typed:
            self._typed = typed
            self.changed.emit()


def _fill(combo: OutlinedComboBox, choices: Iterable[tuple[str, object]]) -> None:
    combo.clear()
    for words, value in choices:
        combo.addItem(words, value)
