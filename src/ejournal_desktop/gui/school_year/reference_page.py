"""«Справочники»: lists of the school as tables, and who changed what (S2-3.1e, S4-5.1h, S2-2.1b)."""

from __future__ import annotations

from dataclasses import astuple
from datetime import date, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ejournal_desktop.gui.school_year.edit_words import edit_words
from ejournal_desktop.gui.school_year.year_page import YearPage
from ejournal_desktop.gui.setup.outlined import OutlinedDateEdit
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, ToneButton
from ejournal_desktop.gui.widgets.value_grid import CellKind, GridColumn, ValueGrid
from ejournal_desktop.readmodels.year_lists import BellRow, ClassRow, HolidayRow, ReferenceKind, RoomRow, SubjectRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.value_grid import Cells
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.year_lists import BellDays, EditLine, ReferenceRow
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session

_ROWS: Final[Mapping[ReferenceKind, Callable[..., ReferenceRow]]] = {
    ReferenceKind.SUBJECTS: SubjectRow,
    ReferenceKind.ROOMS: RoomRow,
    ReferenceKind.BELLS: BellRow,
    ReferenceKind.HOLIDAYS: HolidayRow,
    ReferenceKind.CLASSES: ClassRow,
}


_IDENTITY: Final = 3
_WITH_IDENTITY: Final = frozenset({ReferenceKind.SUBJECTS, ReferenceKind.CLASSES})


class ReferencePage(YearPage):
    """One list at a time, stored as a whole; below the changes of the school, or of a class, with their authors."""

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self._known: tuple[ReferenceRow, ...] = ()
        self._staff: tuple[tuple[StaffId, str], ...] = ()
        self._shown_day: date | None = None
        self.kinds, self.whose = OutlinedComboBox(), OutlinedComboBox()
        self.kinds.setAccessibleName(self.tr("Reference list"))
        self.whose.setAccessibleName(self.tr("Whose changes"))
        for kind, words in self._titles().items():
            self.kinds.addItem(words, kind)
        for box in (self.kinds, self.whose):
            box.setMinimumHeight(SIZES.button_height)
            box.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self.grid = ValueGrid(self.tr("Rows of the list"))
        edits = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Text"))
        self.edits = RecordTable(self.tr("Who changed what"), RecordModel(edits), 3)
        self.add_button, self.remove_button = ToneButton(self.tr("&Add a row")), ToneButton(self.tr("&Take out"))
        self.store_button = ToneButton(self.tr("&Store the list"))
        self.day, self.bells_changed = OutlinedDateEdit(), ElidedLabel(tone=Tone.SECONDARY)
        self.day.setAccessibleName(self.tr("The bells of which day, and from which day a change holds"))
        self.day.setToolTip(self.day.accessibleName())
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.day.setDate(_qt(services.clock.now().date()))
        controls = (self.kinds, self.day, self.add_button, self.remove_button, self.store_button)
        self.lay_out(controls, ((self.bells_changed, 0), (self.grid, 3), (_at_left(self.whose), 0), (self.edits, 2)))
        self._show_day()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("F2 edit · Ins row · Ctrl+Del take out · Ctrl+S store the list · Ctrl+Z undo")

    def shown(self) -> None:
        """Read everything and take the focus."""
        self.grid.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read the list and the changes again."""
        self._load()
        self.read(partial(self.services.subgroups.classes, self.session), self._on_classes)

    def undo(self) -> None:
        """Take back the last edit of the table, else what was stored last."""
        if self.grid.values.undo_stack.canUndo():
            self.grid.values.undo_stack.undo()
        else:
            super().undo()

    def store(self) -> None:
        """Store the list as it stands in the table."""
        kind, known, since = self._kind(), self._known, self._day()
        rows = tuple(_row(kind, cells) for cells in self.grid.values.rows)
        if rows != known:
            call = partial(self.services.reference.store, self.session, kind, known, rows, since=since)
            self.read(call, partial(self._on_stored, kind, known, since))

    def insert_row(self) -> None:
        """Add an empty row."""
        self.grid.insert_row(self._empty())

    def _on_stored(
        self,
        kind: ReferenceKind,
        before: tuple[ReferenceRow, ...],
        since: date | None,
        now: tuple[ReferenceRow, ...],
    ) -> None:
        back = self.services.reference.store
        session = self.session

        def take_back() -> None:
            back(session, kind, now, before, since=since)

        self.may_undo(take_back)
        self.after_store()
        self.tell(self.tr("The list is stored"), NoticeKind.DONE)

    def _load(self) -> None:
        self.read(partial(self.services.reference.staff, self.session), self._on_staff)

    def _on_staff(self, staff: tuple[tuple[StaffId, str], ...]) -> None:
        self._staff = staff
        self._show_day()
        self.read(partial(self.services.reference.rows, self.session, self._kind(), self._day()), self._on_loaded)
        if self._kind() is ReferenceKind.BELLS:
            self.read(partial(self.services.reference.bell_days, self.session), self._on_bell_days)

    def _on_loaded(self, rows: tuple[ReferenceRow, ...]) -> None:
        self._known, self._shown_day = rows, self._day()
        kind = self._kind()
        self.grid.values.show_rows(self._columns(kind), [_cells(row) for row in rows])
        for column in range(self.grid.values.columnCount()):
            is_identity = kind in _WITH_IDENTITY and column == _IDENTITY
            self.grid.setColumnHidden(column, is_identity)  # nobody needs to see the identity of a row

    def _on_bell_days(self, days: BellDays) -> None:
        """Say since when other bells hold; the day may be any of the year."""
        self.day.setDateRange(_qt(days.starts), _qt(days.ends))
        if days.changed_on:
            changed = ", ".join(f"{day:%d.%m.%Y}" for day in days.changed_on)
            words = self.tr("Other bells began on {days}. Lessons before a day keep the times they had.")
            self.bells_changed.setText(words.format(days=changed))
        else:
            self.bells_changed.setText(
                self.tr("A change holds from the day above; lessons before it keep their times.")
            )

    def _show_day(self) -> None:
        """Show what belongs to the bells with their list only."""
        for widget in (self.day, self.bells_changed):
            widget.setVisible(self._kind() is ReferenceKind.BELLS)

    def _day(self) -> date | None:
        """Return the day of the bells, nothing for all other lists."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day()) if self._kind() is ReferenceKind.BELLS else None

    def _on_day_finished(self) -> None:
        if self._day() != self._shown_day and not self.grid.values.undo_stack.canUndo():
            self._load()

    def _empty(self) -> Cells:
        """Return a row that does not meet the others: the next number, the next day."""
        rows = self.grid.values.rows
        match self._kind():
            case ReferenceKind.SUBJECTS:
                return ("", "", max((int(str(row[2])) for row in rows), default=0) + 1, None)
            case ReferenceKind.ROOMS:
                return ("", 0)
            case ReferenceKind.BELLS:
                return (max((int(str(row[0])) for row in rows), default=0) + 1, time(8, 0), time(8, 45))
            case ReferenceKind.CLASSES:
                return ("", 1, None, None)
            case ReferenceKind.HOLIDAYS:
                day = self.services.clock.now().date() + timedelta(days=1)
                return (day, day, "")

    def _kind(self) -> ReferenceKind:
        return ReferenceKind(self.kinds.currentData())

    def _on_classes(self, views: tuple[ClassGroupView, ...]) -> None:
        chosen = self.whose.currentData()
        self.whose.clear()
        self.whose.addItem(self.tr("Changes of the school"), None)
        for view in views:
            self.whose.addItem(self.tr("Changes of class {title}").format(title=view.title), view.class_group)
        self.whose.setCurrentIndex(max(self.whose.findData(chosen), 0))
        self._load_edits()

    def _load_edits(self) -> None:
        call = partial(self.services.reference.edits, self.session, self.whose.currentData())
        self.read(call, self._on_edits)

    def _on_edits(self, edits: tuple[EditLine, ...]) -> None:
        self.edits.show_records(
            [
                Record((f"{one.moment:%d.%m.%Y %H:%M}", one.author, edit_words(one.code), one.words), place)
                for place, one in enumerate(edits)
            ]
        )

    def _titles(self) -> Mapping[ReferenceKind, str]:
        return {
            ReferenceKind.SUBJECTS: self.tr("Subjects"),
            ReferenceKind.ROOMS: self.tr("Rooms"),
            ReferenceKind.BELLS: self.tr("Bells"),
            ReferenceKind.HOLIDAYS: self.tr("Days without lessons"),
            ReferenceKind.CLASSES: self.tr("Classes"),
        }

    def _columns(self, kind: ReferenceKind) -> tuple[GridColumn, ...]:
        match kind:
            case ReferenceKind.SUBJECTS:
                place = GridColumn(self.tr("Place in the journal"), CellKind.NUMBER)
                titles = (GridColumn(self.tr("Title")), GridColumn(self.tr("Short title")))
                return (*titles, place, GridColumn("", is_fixed=True))
            case ReferenceKind.CLASSES:
                leading = ((None, self.tr("nobody")), *self._staff)
                teacher = GridColumn(self.tr("Homeroom teacher"), CellKind.CHOICE, leading)
                grade = GridColumn(self.tr("Grade"), CellKind.NUMBER)
                return (GridColumn(self.tr("Class")), grade, teacher, GridColumn("", is_fixed=True))
            case ReferenceKind.ROOMS:
                return (GridColumn(self.tr("Room")), GridColumn(self.tr("Places"), CellKind.NUMBER))
            case ReferenceKind.BELLS:
                return (
                    GridColumn(self.tr("Lesson"), CellKind.NUMBER),
                    GridColumn(self.tr("Begins"), CellKind.TIME),
                    GridColumn(self.tr("Ends"), CellKind.TIME),
                )
            case ReferenceKind.HOLIDAYS:
                return (
                    GridColumn(self.tr("First day"), CellKind.DAY),
                    GridColumn(self.tr("Last day"), CellKind.DAY),
                    GridColumn(self.tr("Title")),
                )

    def _connect(self) -> None:
        self.kinds.activated.connect(self._load)
        self.day.editingFinished.connect(self._on_day_finished)
        self.whose.activated.connect(self._load_edits)
        self.add_button.clicked.connect(self.insert_row)
        self.remove_button.clicked.connect(self.grid.remove_row)
        self.store_button.clicked.connect(self.store)
        self.grid.values.refused.connect(self.said)
        self.grid.values.edited.connect(lambda: self.undo_button.setEnabled(True))
        add_command(self, self.tr("Store the list"), ("Ctrl+S",), self.store)
        add_command(self, self.tr("Add a row"), ("Ins",), self.insert_row)
        add_command(self, self.tr("Take the row out"), ("Ctrl+Del",), self.grid.remove_row)


def _at_left(box: QWidget) -> QWidget:
    """Return a choice that is as wide as its words, not as the page."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(box)
    row.addStretch(1)
    return line


def _cells(row: ReferenceRow) -> Cells:
    """Return a row as the table holds it: an identity stands last and is hidden."""
    if isinstance(row, SubjectRow):
        return (row.title, row.short_title, row.position, row.subject)
    if isinstance(row, ClassRow):
        return (row.title, row.grade_level, row.homeroom, row.class_group)
    return astuple(row)


def _row(kind: ReferenceKind, cells: Cells) -> ReferenceRow:
    if kind in _WITH_IDENTITY:
        cells = (cells[_IDENTITY], *cells[:_IDENTITY])
    return _ROWS[kind](*cells)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
