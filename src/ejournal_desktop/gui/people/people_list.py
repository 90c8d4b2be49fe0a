"""The list of people: name, login, duties, last log-in, state; found by any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import dotted_moment
from ejournal_desktop.gui.people.words import duties_words, state_tone, state_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.accounts import StaffAccount

_STATE, _DUTIES = 2, 3
_NEVER: Final = "–"


class PeopleList(QWidget):
    """Several rows can be marked, for codes for all of them at once."""

    current_changed = Signal()
    enter_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[StaffAccount, ...] = ()
        titles = (self.tr("Name"), self.tr("Login"), self.tr("State"), self.tr("Duties"), self.tr("Last log-in"))
        self.table = RecordTable(self.tr("People"), RecordModel(titles), _DUTIES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.search = OutlinedLineEdit()
        self.search.setAccessibleName(self.tr("Find a person"))
        self.search.setPlaceholderText(self.tr("Find by name, login, duty or state"))
        self.search.setClearButtonEnabled(True)
        self.empty, self._lists = EmptyState(), QStackedWidget()
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self.take_focus)
        self.table.current_changed.connect(self.current_changed)
        self.table.enter_pressed.connect(self.enter_pressed)

    def show_people(self, people: Sequence[StaffAccount]) -> None:
        """Show other people; the cursor stays on its person."""
        is_first = not self._people
        self._people = tuple(people)
        self._show()
        if is_first and self.search.hasFocus() and not self.search.text():  # the cursor waited there for the list
            self.take_focus()

    def people(self) -> tuple[StaffAccount, ...]:
        """Return everybody, found or not."""
        return self._people

    def current(self) -> StaffAccount | None:
        """Return the person of the cursor."""
        staff = self.table.current_subject()
        return next((person for person in self._people if person.staff == staff), None)

    def marked(self) -> tuple[StaffAccount, ...]:
        """Return the marked people in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        records = [self.table.records.record(row) for row in rows]
        chosen = {record.subject for record in records if record is not None}
        return tuple(person for person in self._people if person.staff in chosen)

    def choose(self, staff: StaffId) -> None:
        """Bring the cursor to a person, who must be seen for that."""
        if self.table.records.row_of(staff) < 0:
            self.search.clear()
        self._mark_alone(self.table.records.row_of(staff))

    def take_focus(self) -> None:
        """Bring the cursor to the list; where nobody is found, to the search."""
        is_list = self._lists.currentWidget() is self.table
        (self.table if is_list else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        wanted = self.search.text().strip().casefold()
        records = [record for record in map(_record, self._people) if wanted in " ".join(record.cells).casefold()]
        self.table.show_records(records)
        if records:
            self._mark_alone(max(0, self.table.currentIndex().row()))
        self.empty.show_words(self.tr("Nobody is found by these words") if self._people else self.tr("Nobody yet"))
        self._lists.setCurrentWidget(self.table if records else self.empty)

    def _mark_alone(self, row: int) -> None:
        """Bring the cursor to a row and mark no other one, whatever keys are held at this moment."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.table.records.index(row, 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows | flags.Current)

    def _lay_out(self) -> None:
        self._lists.addWidget(self.empty)
        self._lists.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.search)
        column.addWidget(self._lists, 1)


def _record(person: StaffAccount) -> Record:
    entry = _NEVER if person.last_entry is None else dotted_moment(person.last_entry)
    tone = state_tone(person)
    cells = (
        person.name.full,
        person.handle or _NEVER,
        state_words(person),
        duties_words(person) or _NEVER,
        entry,
    )
    return Record(cells, person.staff, {} if tone is None else {_STATE: tone}, sentence=", ".join(cells))
