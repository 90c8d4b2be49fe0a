"""Page 3: the school, its rules and the first school year."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QGridLayout, QLabel, QWidget

from ejournal_desktop.gui.setup.outlined import OutlinedDateEdit, OutlinedSpinBox
from ejournal_desktop.gui.setup.school_terms import (
    TermTemplate,
    misplaced_period,
    proposed_periods,
    school_year,
    starting_year,
)
from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.setup import NewPeriod

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.setup.answers import RegulationChoice
    from ejournal_desktop.readmodels.setup import NewSchoolYear

_CODE: Final = re.compile(r"[A-Z0-9-]{2,12}")
_MOST_PERIODS: Final = 4


class SchoolPage(SetupPage):
    """Periods come from a template; every date can be changed."""

    def __init__(self, regulations: Sequence[RegulationChoice], today: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setTitle(self.tr("School and year"))
        self.setSubTitle(self.tr("The regulation can be changed later; every change takes force from a date."))
        self.name_field = OutlinedLineEdit()
        self.city_field = OutlinedLineEdit()
        self.code_field = OutlinedLineEdit()
        self.code_field.textEdited.connect(lambda typed: self.code_field.setText(typed.upper()))
        self.regulation_field = OutlinedComboBox()
        for choice in regulations:
            self.regulation_field.addItem(choice.title, choice.code)
        self.year_field = OutlinedSpinBox()
        self.year_field.setRange(2000, 2100)
        self.year_field.setValue(starting_year(today))
        self.year_field.valueChanged.connect(self._propose)
        self.template_field = OutlinedComboBox()
        self.template_field.addItem(self.tr("four quarters"), TermTemplate.QUARTERS)
        self.template_field.addItem(self.tr("two half-years"), TermTemplate.HALF_YEARS)
        self.template_field.currentIndexChanged.connect(self._propose)
        self._add_fields()
        self._make_dates()
        self._propose()

    def fault(self) -> Fault | None:
        if not self.name_field.text().strip():
            return Fault(self.tr("The school needs a name."), self.name_field)
        if not _CODE.fullmatch(self.code_field.text()):
            words = self.tr("The code is 2 to 12 Latin letters, digits or hyphens, for example SCH90.")
            return Fault(words, self.code_field)
        place = misplaced_period(self._periods())
        if place is not None:
            words = self.tr("The dates of period {number} contradict each other.").format(number=place + 1)
            return Fault(words, self.dates[place][0])
        return None

    def school_name(self) -> str:
        """Return the name of the school."""
        return normalised(self.name_field.text())

    def city(self) -> str:
        """Return the town or village."""
        return normalised(self.city_field.text())

    def school_code(self) -> str:
        """Return the short Latin code of the school."""
        return self.code_field.text()

    def regulation(self) -> str:
        """Return the code of the chosen preset."""
        return str(self.regulation_field.currentData())

    def year(self) -> NewSchoolYear:
        """Return the school year with its periods."""
        return school_year(self.year_field.value(), self._periods())

    def _add_fields(self) -> None:
        self.add_field(self.tr("&School"), self.name_field)
        self.add_field(self.tr("&Town"), self.city_field)
        self.add_field(self.tr("&Code"), self.code_field, self.tr("Short and Latin, for the names of archive files."))
        self.add_field(self.tr("&Regulation"), self.regulation_field)
        self.add_field(self.tr("School &year from"), self.year_field)
        self.add_field(self.tr("&Periods"), self.template_field)

    def _make_dates(self) -> None:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        self.dates: list[tuple[QDateEdit, QDateEdit]] = []
        self._labels: list[tuple[QLabel, QLabel]] = []
        for row in range(_MOST_PERIODS):
            label = QLabel(self.tr("Period {number}").format(number=row + 1))
            pair = (self._date_field(row, self.tr("begins")), self._date_field(row, self.tr("ends")))
            dash = QLabel("–")
            for column, widget in enumerate((label, pair[0], dash, pair[1])):
                grid.addWidget(widget, row, column)
            self._labels.append((label, dash))
            self.dates.append(pair)
        grid.setColumnStretch(4, 1)
        self.form.addRow("", table)

    def _date_field(self, row: int, side: str) -> QDateEdit:
        field = OutlinedDateEdit()
        field.setDisplayFormat("dd.MM.yyyy")
        field.setCalendarPopup(True)
        number = self.tr("Period {number}").format(number=row + 1)
        field.setAccessibleName(f"{number}: {side}")
        return field

    def _propose(self) -> None:
        template = TermTemplate(self.template_field.currentData())
        periods = proposed_periods(template, self.year_field.value())
        for row, (starts, ends) in enumerate(self.dates):
            is_used = row < len(periods)
            for widget in (*self._labels[row], starts, ends):
                widget.setVisible(is_used)
            if is_used:
                starts.setDate(_qdate(periods[row].starts))
                ends.setDate(_qdate(periods[row].ends))

    def _periods(self) -> tuple[NewPeriod, ...]:
        proposed = proposed_periods(TermTemplate(self.template_field.currentData()), self.year_field.value())
        return tuple(
            NewPeriod(period.kind, period.number, _date_of(starts), _date_of(ends))
            for period, (starts, ends) in zip(proposed, self.dates, strict=False)
        )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date_of(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
