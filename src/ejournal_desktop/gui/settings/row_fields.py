"""The rows of a rule list, one of them open in a form below: added, moved, removed, changed field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.domain.regulation_shapes import FieldForm, FieldShape, blank_row
from ejournal_desktop.gui.settings.field_words import field_words
from ejournal_desktop.gui.settings.rule_fields import field_for
from ejournal_desktop.gui.settings.typed_values import BadValueError
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ejournal_desktop.gui.settings.rule_fields import RuleField

CLAUSE, REASON = "clause", "reason"
_TABLE_ROWS: Final = 6


class RowForm(QWidget):
    """The fields of one row; a field that holds rows itself has its own list."""

    def __init__(self, of_list: str, fields: Sequence[FieldShape], coded: Mapping[str, Mapping[str, str]]) -> None:
        super().__init__()
        self.fields: dict[str, RuleField] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for shape in fields:
            words = field_words(of_list, shape.name)
            field = self._field(shape, words, coded)
            self.fields[shape.name] = field
            label = QLabel(words)
            label.setBuddy(field.control)
            layout.addRow(label, field.control)

    def show_row(self, row: Mapping[str, Any]) -> None:
        """Show the plain values of a row."""
        for name, field in self.fields.items():
            field.show_value(row.get(name))

    def row(self) -> dict[str, Any]:
        """Return the plain values; what is not set is left out.

        Raises:
            BadValueError: a field holds no value of its kind.
        """
        typed = {name: field.value() for name, field in self.fields.items()}
        return {name: value for name, value in typed.items() if value is not None}

    def _field(self, shape: FieldShape, words: str, coded: Mapping[str, Mapping[str, str]]) -> RuleField:
        if shape.form is FieldForm.ROWS:
            return RowsField(shape, words, coded)
        return field_for(shape, words, coded.get(shape.name))


class RowsField(QWidget):
    """A list of rows as a control; ``say`` gives the words of rows, without it their plain values are listed."""

    changed = Signal()

    def __init__(
        self,
        shape: FieldShape,
        name: str,
        coded: Mapping[str, Mapping[str, str]],
        *,
        say: Callable[[Sequence[Mapping[str, Any]]], Sequence[str]] | None = None,
        extra: Sequence[FieldShape] = (),
    ) -> None:
        super().__init__()
        self.control = self
        self._shape, self._say = shape, say or _plain_words
        self._rows: list[dict[str, Any]] = []
        self._place = -1
        self.table = RecordTable(name, RecordModel((name,)), 0)
        fit_to_letters(self.table, self._fit_table)  # a form under it scrolls with it: its height is settled
        self.form = RowForm(shape.name, (*shape.row, *extra), coded)
        self.add_button, self.remove_button = ToneButton(self.tr("Add a row")), ToneButton(self.tr("Remove the row"))
        self.up_button, self.down_button = ToneButton(self.tr("Move up")), ToneButton(self.tr("Move down"))
        self.setFocusProxy(self.table)
        self._lay_out()
        self.table.current_changed.connect(self._on_current_changed)
        self.add_button.clicked.connect(self.add_row)
        self.remove_button.clicked.connect(self.remove_row)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))

    def show_value(self, value: Any) -> None:
        """Show plain rows, the first of them open."""
        self._rows, self._place = [dict(row) for row in value or ()], -1
        self._show_rows(0)

    def value(self) -> list[dict[str, Any]]:
        """Return the plain rows.

        Raises:
            BadValueError: a field of the open row holds no value of its kind.
        """
        self._take_open_row()
        return [dict(row) for row in self._rows]

    def add_row(self) -> None:
        """Add an empty row under the open one."""
        if self._keeps_open_row():
            place = self._place + 1
            sources = {CLAUSE: "", REASON: ""} if CLAUSE in self.form.fields else {}
            self._rows.insert(place, {**blank_row(self._shape), **sources})
            self._show_rows(place)

    def remove_row(self) -> None:
        """Remove the open row."""
        if 0 <= self._place < len(self._rows):
            del self._rows[self._place]
            place, self._place = min(self._place, len(self._rows) - 1), -1
            self._show_rows(place)

    def _move(self, step: int) -> None:
        to = self._place + step
        if self._keeps_open_row() and 0 <= to < len(self._rows):
            self._rows[self._place], self._rows[to] = self._rows[to], self._rows[self._place]
            self._show_rows(to)

    def _keeps_open_row(self) -> bool:
        """Take over what was typed into the open row; tell whether it could be read."""
        try:
            self._take_open_row()
        except BadValueError:
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def _take_open_row(self) -> None:
        if 0 <= self._place < len(self._rows):
            self._rows[self._place] = self.form.row()

    def _show_rows(self, place: int) -> None:
        self._place = -1
        self.table.records.show_records([Record((words,), row) for row, words in enumerate(self._say(self._rows))])
        self.table.choose_row(place)
        self._open(place)

    def _on_current_changed(self) -> None:
        place = self.table.currentIndex().row()
        if place in (self._place, -1):
            return
        if self._keeps_open_row():
            self._open(place)
            self.table.records.show_records([Record((words,), row) for row, words in enumerate(self._say(self._rows))])
            self.table.choose_row(place)
        else:
            self.table.choose_row(self._place)

    def _open(self, place: int) -> None:
        self._place = place
        self.form.setEnabled(0 <= place < len(self._rows))
        self.form.show_row(self._rows[place] if 0 <= place < len(self._rows) else {})
        self.remove_button.setEnabled(bool(self._rows))
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < len(self._rows) - 1)
        self.changed.emit()

    def _fit_table(self) -> None:
        self.table.setFixedHeight(_TABLE_ROWS * (self.table.fontMetrics().height() + SIZES.spacing_s))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.table)
        column.addLayout(buttons)
        column.addWidget(self.form)


def _plain_words(rows: Sequence[Mapping[str, Any]]) -> Sequence[str]:
    return [" · ".join(str(value) for value in row.values() if isinstance(value, str) and value) for row in rows]
