"""Above the lessons: which days, and the field for the number of a sheet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget, QWidgetAction

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.frame.moments import title_day
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.small_button import small_button
from ejournal_desktop.gui.widgets.tinted import Caption, ElidedLabel, TitleLabel, ToneButton, ToneLabel
from ejournal_desktop.readmodels.paper_entry import PaperLessons, PaperSpan

_LONGEST: Final = 24
_LETTERS: Final = 13
_STEPS: Final = {PaperSpan.DAY: 1, PaperSpan.WEEK: 7}


class SpanBar(QWidget):
    """Steps through days or weeks; a sheet number opens its lesson wherever it is."""

    span_wanted = Signal(object, object)
    sheet_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: date | None = None
        self._title = TitleLabel()
        self._counts = ElidedLabel(tone=Tone.SECONDARY)
        self.span = self._make_span()
        self.gaps = ToneButton(self.tr("&Last gaps"))
        self.gaps.setToolTip(self.tr("Go to the last day with a lesson that is not complete"))
        self.gaps.clicked.connect(lambda: self.span_wanted.emit(self.chosen_span(), None))
        self._calendar_button = self._make_calendar()
        self.number, self._problem = self._make_number(), ToneLabel("", Tone.BAD)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out()

    @property
    def first(self) -> date | None:
        """The first day on show."""
        return self._first

    @property
    def problem(self) -> str:
        """Why the number in the field opened nothing."""
        return self._problem.text()

    def chosen_span(self) -> PaperSpan:
        """Return whether days or weeks are shown."""
        return PaperSpan(self.span.currentData())

    def show_lessons(self, lessons: PaperLessons, *, waiting: int) -> None:
        """Show which days are on show and how many of their lessons wait."""
        self._first = lessons.first
        self.span.setCurrentIndex(self.span.findData(lessons.span))
        is_day = lessons.span is PaperSpan.DAY
        words = f"{day_words(lessons.first)} – {day_words(lessons.last)}"
        self._title.setText(title_day(lessons.first) if is_day else words)
        self.show_waiting(waiting, len(lessons.lessons))

    def show_waiting(self, waiting: int, total: int) -> None:
        """Show how many lessons wait for their record."""
        words = self.tr("not complete: {waiting} of {total}").format(waiting=waiting, total=total)
        self._counts.setText(words if total else "")

    def show_problem(self, words: str) -> None:
        """Say beside the field why its number opened nothing; the number stays, chosen for typing over."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            self.number.selectAll()

    def step(self, by: int) -> None:
        """Go to another day or week."""
        if self._first is not None:
            span = self.chosen_span()
            self.span_wanted.emit(span, self._first + timedelta(days=by * _STEPS[span]))

    def switch(self) -> None:
        """Go from the day to its week or back."""
        other = PaperSpan.DAY if self.chosen_span() is PaperSpan.WEEK else PaperSpan.WEEK
        self.span_wanted.emit(other, self._first)

    def choose_day(self) -> None:
        """Open the calendar under its button."""
        self._calendar_button.showMenu()

    def take_number(self) -> None:
        """Put the cursor into the field for the number."""
        self.number.setFocus()
        self.number.selectAll()

    def _make_span(self) -> OutlinedComboBox:
        combo = OutlinedComboBox()
        combo.setAccessibleName(self.tr("A day or a week"))
        combo.setMinimumHeight(SIZES.button_height)
        combo.addItem(self.tr("week"), PaperSpan.WEEK)
        combo.addItem(self.tr("day"), PaperSpan.DAY)
        combo.activated.connect(lambda: self.span_wanted.emit(self.chosen_span(), self._first))
        return combo

    def _make_calendar(self) -> QToolButton:
        button = small_button("…", self.tr("Choose a day in the calendar"))
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.activated.connect(self._on_calendar_activated)
        menu, action = QMenu(button), QWidgetAction(button)
        action.setDefaultWidget(self.calendar)
        menu.addAction(action)
        menu.aboutToShow.connect(self._on_calendar_about_to_show)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _on_calendar_about_to_show(self) -> None:
        if self._first is not None:
            self.calendar.setSelectedDate(QDate(self._first.year, self._first.month, self._first.day))
        self.calendar.setFocus()

    def _on_calendar_activated(self, day: QDate) -> None:
        self._calendar_button.menu().close()
        self.span_wanted.emit(self.chosen_span(), date(day.year(), day.month(), day.day()))

    def _make_number(self) -> OutlinedLineEdit:
        field = OutlinedLineEdit()
        field.setAccessibleName(self.tr("Sheet number: nine digits"))
        field.setPlaceholderText("000 000 000")
        field.setMaxLength(_LONGEST)
        field.setMinimumHeight(SIZES.button_height)
        digits = "0" * _LETTERS
        fit_to_letters(
            field, lambda: field.setFixedWidth(field.fontMetrics().horizontalAdvance(digits) + SIZES.spacing_l)
        )
        field.returnPressed.connect(lambda: self.sheet_typed.emit(field.text()))
        field.textEdited.connect(lambda _text: self.show_problem(""))
        return field

    def _lay_out(self) -> None:
        before = small_button("◀", self.tr("Before: Alt+PgUp"))
        before.clicked.connect(lambda: self.step(-1))
        after = small_button("▶", self.tr("After: Alt+PgDn"))
        after.clicked.connect(lambda: self.step(1))
        label = Caption(self.tr("Sheet &number"))
        label.setBuddy(self.number)
        row = QHBoxLayout()
        row.setSpacing(SIZES.spacing_s)
        left: tuple[QWidget, ...] = (before, after, self._title, self._calendar_button, self._counts)
        right: tuple[QWidget, ...] = (self.span, self.gaps, label, self.number)
        for widget in left:
            row.addWidget(widget)
        row.setStretchFactor(self._counts, 1)
        for widget in right:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addLayout(row)
        column.addWidget(self._problem)
