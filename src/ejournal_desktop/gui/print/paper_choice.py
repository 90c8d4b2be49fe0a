"""Left of a paper's preview: which paper, class, period, days and student."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.print.offered_periods import finished_last, same_time
from ejournal_desktop.gui.print.paper_kinds import CONTEXT, TITLES, WITH_DAYS, PaperKind, PaperWish
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from ejournal_desktop.gui.print.offered_periods import PeriodsOfClasses
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import PeriodView, StudentRow
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintOptions

_TWO_WEEKS: Final = timedelta(days=13)


class PaperChoice(QWidget):
    """Enter on a paper shows it; fields that a paper does not need are hidden."""

    paper_wanted = Signal()
    class_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._periods: PeriodsOfClasses = {}
        self._today: date | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_fields()

    def offer(self, classes: Sequence[ClassGroupView], periods: PeriodsOfClasses, today: date) -> None:
        """Fill the lists; the last two weeks are proposed for a diary, today for blank sheets."""
        self._periods = periods
        chosen = self.class_group()
        self.classes.clear()
        for view in classes:
            self.classes.addItem(view.title, view)
        if chosen is not None and chosen in classes:
            self.classes.setCurrentIndex(list(classes).index(chosen))
        if self._today is None:
            self.starts.setDate(_qdate(today - _TWO_WEEKS))
            self.ends.setDate(_qdate(today))
        self._today = today
        self.show_button.setEnabled(bool(classes))
        self._offer_periods()

    def leave_out(self, kinds: Collection[PaperKind]) -> None:
        """Offer no papers of some kinds."""
        titles = {kind: words for kind, words in TITLES.items() if kind not in kinds}
        self.kinds.show_records(
            [Record((QCoreApplication.translate(CONTEXT, words),), kind) for kind, words in titles.items()]
        )

    def offer_students(self, students: Sequence[StudentRow]) -> None:
        """Fill the students of a diary; the first line means all of them."""
        self.students.clear()
        self.students.addItem(self.tr("all students"), None)
        for row in students:
            self.students.addItem(row.name.short, row.student)

    def kind(self) -> PaperKind:
        """Return the paper under the cursor."""
        return cast("PaperKind | None", self.kinds.current_subject()) or PaperKind.PROGRESS

    def kind_words(self) -> str:
        """Return the name of the paper under the cursor."""
        return QCoreApplication.translate(CONTEXT, TITLES[self.kind()])

    def class_group(self) -> ClassGroupView | None:
        """Return the chosen class."""
        return cast("ClassGroupView | None", self.classes.currentData())

    def class_title(self) -> str:
        """Return the title of the chosen class."""
        return self.classes.currentText()

    def wish(self, options: PrintOptions | None) -> PaperWish | None:
        """Return what is wanted; nothing while there are no classes."""
        group, period = self.class_group(), cast("PeriodView | None", self.periods.currentData())
        if group is None or period is None:
            return None
        student = cast("StudentId | None", self.students.currentData())
        days = (_date(self.starts), _date(self.ends))
        students = () if student is None else (student,)
        return PaperWish(self.kind(), group.class_group, period, (min(days), max(days)), students, options)

    def _offer_periods(self) -> None:
        group = self.class_group()
        offered = () if group is None else self._periods.get(group.class_group, ())
        chosen = cast("PeriodView | None", self.periods.currentData())
        self.periods.clear()
        for period in offered:
            self.periods.addItem(period_words(period), period)
        wanted = same_time(chosen, offered)
        if wanted is None and offered and self._today is not None:
            wanted = finished_last(offered, self._today)
        if wanted is not None:
            self.periods.setCurrentIndex(list(offered).index(wanted))
        self.students.clear()
        self.class_changed.emit()

    def _on_kind_changed(self) -> None:
        self._show_fields()
        if self.kind() is PaperKind.DIARY and not self.students.count():
            self.class_changed.emit()

    def _show_fields(self) -> None:
        kind = self.kind()
        has_days = kind in WITH_DAYS
        for field, is_shown in (
            (self.classes, kind is not PaperKind.TEST_SHEET),
            (self.periods, kind is not PaperKind.TEST_SHEET and kind is not PaperKind.DIARY),
            (self.starts, has_days),
            (self.ends, has_days),
            (self.students, kind is PaperKind.DIARY),
        ):
            self._form.setRowVisible(field, is_shown)

    def _make_parts(self) -> None:
        self.kinds = RecordTable(self.tr("Papers"), RecordModel((self.tr("Paper"),)), 0)
        self.leave_out(())
        self.kinds.choose_row(0)
        self.classes, self.periods, self.students = OutlinedComboBox(), OutlinedComboBox(), OutlinedComboBox()
        for field in (self.classes, self.periods, self.students):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(10)
        self.starts, self.ends = QDateEdit(), QDateEdit()
        for edit in (self.starts, self.ends):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("dd.MM.yyyy")
        self.show_button = PrimaryButton(self.tr("Show the &paper"))
        self.show_button.setEnabled(False)

    def _connect(self) -> None:
        self.kinds.enter_pressed.connect(self.paper_wanted)
        self.kinds.current_changed.connect(self._on_kind_changed)
        self.classes.currentIndexChanged.connect(self._offer_periods)
        self.show_button.clicked.connect(self.paper_wanted)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("P&apers"))
        label.setBuddy(self.kinds)
        self._form = QFormLayout()
        for words, field in (
            (self.tr("&Class"), self.classes),
            (self.tr("Grading p&eriod"), self.periods),
            (self.tr("&From"), self.starts),
            (self.tr("&Until"), self.ends),
            (self.tr("S&tudent"), self.students),
        ):
            field.setAccessibleName(words.replace("&", ""))
            self._form.addRow(words, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(label)
        column.addWidget(self.kinds, 1)
        column.addLayout(self._form)
        column.addWidget(self.show_button)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(field: QDateEdit) -> date:
    return cast("date", field.date().toPython())
