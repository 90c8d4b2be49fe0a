"""The coming and going of the staff: the list, and the form of the next movement (S2-3.2b)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.movement.words import tr
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.undoable_page import ListAndFormPage
from ejournal_desktop.gui.widgets.day_line import BadDayError, DayLine
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.page_layout import fill, stacked
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.gui.widgets.tinted import PrimaryButton
from ejournal_desktop.readmodels.staff_moves import StaffMove, StaffMoveKind, StaffMovement
from ejournal_desktop.services.staff_moves import StaffMoveWish

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.gui.movement.ports import MovementServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.staff_moves import RecordedMove

_KINDS: Final = {
    StaffMoveKind.ARRIVED: translatable("MovementWords", "came to the school"),
    StaffMoveKind.LEFT: translatable("MovementWords", "left the school"),
    StaffMoveKind.MOVED: translatable("MovementWords", "changed the work"),
}
_NOTE: Final = translatable("MovementWords", "Staff: {name} – {what}, {day}, order {order}. {remark}")
_REMARK: Final = 4


class StaffMoveForm(QFrame):
    """What happened, to whom, on which day, by which order."""

    record_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.kind, self.staff = OutlinedComboBox(), OutlinedComboBox()
        self.kind.setAccessibleName(self.tr("What happened"))
        self.staff.setAccessibleName(self.tr("Member of staff"))
        self.names = [self._line(words) for words in (self.tr("Surname"), self.tr("Given name"), self.tr("Patronymic"))]
        self.day = DayLine(self.tr("Day"))
        self.day.show_day(today)
        self.order, self.remark = self._line(self.tr("Order")), self._line(self.tr("Post, reason"))
        self.record_button = PrimaryButton(self.tr("Record"))
        self.record_button.setToolTip("Ctrl+Enter")
        for kind, words in _KINDS.items():
            self.kind.addItem(tr(words), kind.value)
        self._lay_out()
        self.staff.currentIndexChanged.connect(self._show_names)
        self.record_button.clicked.connect(self.record_requested)

    def show_movement(self, movement: StaffMovement) -> None:
        """Offer the staff; the first line means somebody new."""
        known = self.staff.currentData()
        self.staff.clear()
        self.staff.addItem(self.tr("somebody new"), None)
        for staff, name in movement.staff:
            self.staff.addItem(name.full, staff)
        self.staff.setCurrentIndex(max(0, self.staff.findData(known)))
        self.setEnabled(movement.can_record)
        self._show_names()

    def start_anew(self) -> None:
        """Empty what belongs to the person who was entered."""
        for line in (*self.names, self.remark):
            line.clear()
        self.staff.setCurrentIndex(0)

    def wish(self) -> StaffMoveWish | None:
        """Return what stands in the form; nothing without a person, a day and the number of the order."""
        try:
            day = self.day.day(self._today)
        except BadDayError:
            return None
        staff: StaffId | None = self.staff.currentData()
        new = PersonName(*(line.text().strip() for line in self.names))
        name = self.staff.currentText() if staff is not None else new.full
        order, remark = self.order.text().strip(), self.remark.text().strip()
        kind, what = StaffMoveKind(self.kind.currentData()), self.kind.currentText()
        is_new = kind is StaffMoveKind.ARRIVED and bool(new.surname and new.given_name)
        if day is None or not order or (staff is None and not is_new):
            return None
        note = tr(_NOTE).format(name=name, what=what, day=dotted_day(day), order=order, remark=remark)
        return StaffMoveWish(new if staff is None else staff, kind, day, order, remark, note)

    def _show_names(self) -> None:
        for line in self.names:
            self._rows.setRowVisible(line, self.staff.currentData() is None)

    def _line(self, words: str) -> OutlinedLineEdit:
        line = OutlinedLineEdit()
        line.setAccessibleName(words)
        return line

    def _lay_out(self) -> None:
        self._rows = QFormLayout()
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setVerticalSpacing(SIZES.spacing_xs)
        for part in (self.kind, self.staff, *self.names, self.day, self.order, self.remark):
            self._rows.addRow(part.accessibleName(), part)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        inner.addLayout(self._rows)
        inner.addWidget(self.record_button)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)


class StaffPage(ListAndFormPage):
    """The list at the left, the form at the right; its keys are those of the screen around it."""

    def __init__(self, services: MovementServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(session, tasks)
        self._services = services
        titles = (
            self.tr("Day"),
            self.tr("Member of staff"),
            self.tr("What happened"),
            self.tr("Order"),
            self.tr("Post, reason"),
            self.tr("Recorded by"),
        )
        self.table = RecordTable(self.tr("Movement of the staff"), RecordModel(titles), _REMARK)
        self.form = StaffMoveForm(services.clock.now().date())
        self._empty = EmptyState(self.tr("Nobody of the staff came or left yet"))
        self._left = stacked(self.table, self._empty)
        self.area = SidePanelArea(self._left, self.form)
        fill(self, self.area)
        self.form.record_requested.connect(self.record)

    def reload(self) -> None:
        """Read the movements again."""
        call = partial(self._services.staff.movement, self._session)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the list, or to the form where there is none."""
        is_shown = self._left.currentWidget() is self.table
        (self.table if is_shown else self.form.kind).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begin a movement."""
        self.area.open_panel()
        self.form.kind.setFocus()

    def record(self) -> None:
        """Record what stands in the form."""
        wish = self.form.wish()
        if wish is None:
            self.said.emit(self.tr("Name the person, the day as 24.11.2026 and the number of the order first"))
            return
        call = partial(self._services.staff.record, self._session, wish)
        self._tasks.on_database(self, call, self._on_recorded, self.failed.emit)

    def take_chosen_back(self) -> None:
        """Take the movement under the cursor back."""
        chosen = self.table.current_subject()
        if isinstance(chosen, StaffMove):
            call = partial(self._services.staff.take_back, self._session, chosen.move)
            again = StaffMoveWish(chosen.staff, chosen.kind, chosen.day, chosen.order, chosen.remark)
            undo = partial(self._services.staff.record, self._session, again)
            self._write(call, undo, self.tr("The movement is taken back; Ctrl+Z records it again"))

    def to_list(self) -> None:
        """Go back to the list."""
        self._to_list()

    def _on_recorded(self, made: RecordedMove) -> None:
        self.form.start_anew()
        undo = partial(self._services.staff.take_back, self._session, made.move, made.notes)
        self._on_changed(undo, self.tr("Recorded; the administrator is told"))

    def _on_loaded(self, movement: StaffMovement) -> None:
        self.table.show_records([_record(one) for one in movement.moves])
        if movement.moves and not self.table.currentIndex().isValid():
            self.table.choose_row(0)
        self.form.show_movement(movement)
        self.area.use_panel(is_wanted=movement.can_record)
        self._left.setCurrentWidget(self.table if movement.moves else self._empty)


def _record(one: StaffMove) -> Record:
    cells = (dotted_day(one.day), one.name.full, tr(_KINDS[one.kind]), one.order, one.remark, one.author)
    return Record(cells, one, sentence=", ".join(cell for cell in cells if cell))
