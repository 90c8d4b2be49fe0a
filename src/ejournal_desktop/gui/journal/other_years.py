"""Pages of the journal of another school year: chosen in a dialog, opened on the spot, read only (S0-2.3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout

from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.journal.page_bar import course_words
from ejournal_desktop.gui.widgets.outlined import named_combo
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.services.journal import CourseChoice, JournalService, YearChoice
    from ejournal_desktop.services.session import Session

_WIDTH, _HEIGHT = 560, 520
_LEAST_LETTERS: Final = 10


@dataclass(frozen=True, slots=True)
class _Lists:
    courses: tuple[CourseChoice, ...]
    periods: tuple[PeriodView, ...]


class OtherYearDialog(QDialog):
    """The year, its pages by class and subject, and the grading period; Enter on a page opens it."""

    year_chosen = Signal(object)
    page_chosen = Signal(object, object)

    def __init__(self, years: tuple[YearChoice, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pages of another year"))
        self.resize(_WIDTH, _HEIGHT)
        self.years = named_combo(self.tr("School year"), letters=_LEAST_LETTERS)
        for one in years:
            self.years.addItem(one.title, one.year)
        self.periods = named_combo(self.tr("Grading period"), letters=_LEAST_LETTERS)
        self.table = RecordTable(self.tr("Pages"), RecordModel((self.tr("Page"), self.tr("Teacher"))), 0)
        self.open_button = PrimaryButton(self.tr("Open"))
        self._lay_out()
        self.years.activated.connect(self._on_year)
        self.table.enter_pressed.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)

    def show_lists(self, lists: _Lists) -> None:
        """Offer the pages and periods of the chosen year."""
        self.table.show_records(
            [Record((course_words(one.course), one.teacher), one.course.course) for one in lists.courses]
        )
        self.periods.clear()
        for period in lists.periods:
            self.periods.addItem(period_words(period), period.period)
        self.open_button.setEnabled(bool(lists.courses) and bool(lists.periods))
        if lists.courses:
            self.table.choose_row(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_year(self) -> None:
        self.year_chosen.emit(self.years.currentData())

    def _on_open(self) -> None:
        course, period = self.table.current_subject(), self.periods.currentData()
        if course is not None and period is not None:
            self.page_chosen.emit(course, period)
            self.accept()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("School year"), self.years)
        form.addRow(self.tr("Grading period"), self.periods)
        form.addRow(self.table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)


class OtherYears(QObject):
    """Offers the years of the journal beside this one, and opens the page that was chosen."""

    said = Signal(str)

    def __init__(
        self,
        screen: JournalScreen,
        journal: JournalService,
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self._screen, self._journal, self._tasks, self._error_words = screen, journal, tasks, error_words

    def commands(self) -> tuple[Command, ...]:
        """Return the act, for everybody who reads pages."""
        return (Command("other_years", self.tr("Pages of another school year…"), self.begin),)

    def begin(self) -> None:
        """Read which other years there are."""
        call = partial(self._journal.other_years, self.session)
        self._tasks.on_database(self._screen, call, self._open, self._on_failed)

    def _open(self, years: tuple[YearChoice, ...]) -> None:
        if not years:
            self.said.emit(self.tr("The journal holds this school year only"))
            return
        dialog = OtherYearDialog(years, self._screen)
        dialog.year_chosen.connect(partial(self._load, dialog))
        dialog.page_chosen.connect(self._screen.open)
        self._load(dialog, years[0].year)
        dialog.open()

    def _load(self, dialog: OtherYearDialog, year: YearId) -> None:
        journal, session = self._journal, self.session

        def read() -> _Lists:
            return _Lists(journal.courses(session, year), journal.periods(session, year))

        self._tasks.on_database(dialog, read, dialog.show_lists, self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(self._error_words(error))
