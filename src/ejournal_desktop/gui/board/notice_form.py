"""The form of the next notice: what it tells of, for whom, from when until when, where people come together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.school_board import MEETINGS, NoticeKind, NoticeMatter, clock_time
from ejournal_desktop.gui.board.words import audience_words, notice_kind_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine, known_days
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, named_line
from ejournal_desktop.gui.widgets.tinted import PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId


_LEAST_TEXT = 64


class NoticeForm(QFrame):
    """A topic for discussion is the staff's; meetings and events have day, time and place."""

    publish_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.kind, self.audience, self.classes = (_choice(words) for words in self._choices())
        for kind in NoticeKind:
            self.kind.addItem(notice_kind_words(kind), kind)
        for audience in NoticeAudience:
            self.audience.addItem(audience_words(audience.value), audience)
        self.first, self.last = DayLine(self.tr("From")), DayLine(self.tr("Until"))
        self.held_on = DayLine(self.tr("Day"))
        self.at, self.place = named_line(self.tr("Time")), named_line(self.tr("Place"))
        self.at.setPlaceholderText("18:00")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setMinimumHeight(_LEAST_TEXT)
        self.publish_button = PrimaryButton(self.tr("Hang up"))
        self.publish_button.setToolTip("Ctrl+Enter")
        self.publish_button.clicked.connect(self.publish_requested)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.offer_classes(())
        self.start_anew()

    def offer_classes(self, classes: Sequence[tuple[ClassGroupId, str]]) -> None:
        """Offer the class groups that a notice may be of alone; without any there is nothing to choose."""
        chosen = self.classes.currentData()
        self.classes.clear()
        self.classes.addItem(self.tr("The whole school"), None)
        for class_group, title in classes:
            self.classes.addItem(title, class_group)
        self.classes.setCurrentIndex(max(0, self.classes.findData(chosen)))
        self._show_kind()

    def span(self) -> DateSpan | None:
        """Return the days of the notice, nothing where they are none."""
        days = known_days(self.first, self.last, self._today)
        return None if days is None else DateSpan(*days)

    def matter(self) -> NoticeMatter | None:
        """Return what the notice tells of, nothing where its day or time is none."""
        kind = NoticeKind(self.kind.currentData())
        class_group = self.classes.currentData() if kind is not NoticeKind.DISCUSSION else None
        if kind not in MEETINGS:
            return NoticeMatter(kind, class_group)
        at = clock_time(self.at.text()) if self.at.text().strip() else ""
        try:
            held_on = self.held_on.day(self._today)
        except BadDayError:
            return None
        return None if at is None else NoticeMatter(kind, class_group, held_on, at, self.place.text())

    def start_anew(self) -> None:
        """Empty what is of one notice alone."""
        for line in (self.text, self.held_on, self.at, self.place):
            line.clear()
        self.first.show_day(self._today)
        self.last.show_day(self._today)

    def _choices(self) -> tuple[str, str, str]:
        return self.tr("What about"), self.tr("For whom"), self.tr("Class")

    def _show_kind(self) -> None:
        kind = NoticeKind(self.kind.currentData())
        for line in (self.held_on, self.at, self.place):
            self._rows.setRowVisible(line, kind in MEETINGS)
        is_discussion = kind is NoticeKind.DISCUSSION
        self._rows.setRowVisible(self.classes, self.classes.count() > 1 and not is_discussion)
        if is_discussion:
            self.audience.setCurrentIndex(self.audience.findData(NoticeAudience.STAFF))
        self.audience.setEnabled(not is_discussion)

    def _lay_out(self) -> None:
        rows = self._rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields = (self.kind, self.audience, self.classes, self.held_on, self.at, self.place, self.first, self.last)
        for field in fields:
            rows.addRow(field.accessibleName(), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.addLayout(rows)
        column.addWidget(QLabel(self.text.accessibleName()))
        column.addWidget(self.text, 1)
        column.addWidget(self.publish_button)


def _choice(name: str) -> OutlinedComboBox:
    box = OutlinedComboBox()
    box.setAccessibleName(name)
    return box
