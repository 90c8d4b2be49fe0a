"""One rule of the next edition: its value with a control that fits it, and the clause that sets it (ux.md 6.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.domain.regulation_drafting import drafted, entry_of, value_of
from ejournal_desktop.domain.regulation_reading import is_rule_list
from ejournal_desktop.domain.regulation_shapes import FieldForm, FieldShape, shape_of
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE, clause_number
from ejournal_desktop.gui.settings.parameter_words import PARAMETERS, PARAMETERS_CONTEXT
from ejournal_desktop.gui.settings.row_fields import CLAUSE, REASON, RowsField
from ejournal_desktop.gui.settings.row_words import ValueWords, coded_values
from ejournal_desktop.gui.settings.rule_fields import field_for
from ejournal_desktop.gui.settings.typed_values import BadValueError
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.scrolled import scrolled
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, TitleLabel, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.gui.settings.rule_fields import RuleField
    from ejournal_desktop.readmodels.regulation_draft import RegulationDraft

_EXAMPLE: Final = "4.14.2"
_SIZE: Final = (640, 320)
_LIST_SIZE: Final = (860, 640)
_SOURCES: Final = (FieldShape(CLAUSE, FieldForm.TEXT), FieldShape(REASON, FieldForm.TEXT))


class RuleDialog(QDialog):
    """``proposed`` carries the plain entry that was typed; whether it goes with other rules shows in the draft."""

    proposed = Signal(object)

    def __init__(self, draft: RegulationDraft, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._key = draft, key
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = QCoreApplication.translate(PARAMETERS_CONTEXT, PARAMETERS.get(key, key))
        self.setWindowTitle(name)
        self._is_list = is_rule_list(key)
        self._known_clause = ""
        self.field = self._make_field(name)
        self.clause, self.reason = OutlinedLineEdit(), OutlinedLineEdit()
        self.trouble = ToneLabel("", Tone.WARN)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.propose_button = PrimaryButton(self.tr("&Propose"))
        self.leave_button = ToneButton(self.tr("Leave as it is"))
        self.propose_button.clicked.connect(self.propose)
        self.leave_button.clicked.connect(self.reject)
        self._lay_out()
        self._show_entry()
        self.field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self) -> None:
        """Take over what was typed, or say what cannot be read."""
        try:
            entry = self._entry()
        except BadValueError:
            self._say(self.tr("What was typed is no value of this rule. The pale example shows how it is written."))
            return
        if not self._has_sources(entry):
            self._say(self.tr("Type the clause that sets the value, or why the school chose it where no clause does."))
            return
        self.proposed.emit(entry)
        self.accept()

    def _make_field(self, name: str) -> RuleField:
        shape, rules = shape_of(self._key), self._draft.regulation
        coded = coded_values(rules)
        if shape.form is FieldForm.ROWS:
            extra = _SOURCES if self._is_list else ()
            return RowsField(shape, name, coded, say=self._said, extra=extra)
        return field_for(shape, name, coded.get(self._key))

    def _show_entry(self) -> None:
        entry = entry_of(self._draft.regulation, self._key)
        if self._is_list:
            self.field.show_value([_open_sources(row) for row in entry])
            return
        self.field.show_value(entry.get("value"))
        shown = _open_sources(entry)
        self._known_clause = shown[CLAUSE]
        self.clause.setText(clause_number(self._known_clause))
        self.reason.setText(shown[REASON])

    def _entry(self) -> Any:
        value = self.field.value()
        if self._is_list:
            return [_closed_sources(row) for row in value]
        typed = self.clause.text()
        is_left = typed == clause_number(self._known_clause)  # shown without the code of its preset
        clause = self._known_clause if is_left else typed
        sources = _closed_sources({CLAUSE: clause, REASON: self.reason.text()})
        if not sources[REASON]:
            del sources[REASON]
        return sources if value is None else {"value": value, **sources}

    def _has_sources(self, entry: Any) -> bool:
        rows = entry if self._is_list else [entry]
        return all(row[CLAUSE] != DEFAULT_CLAUSE or row.get(REASON) for row in rows)

    def _said(self, rows: Sequence[Mapping[str, Any]]) -> Sequence[str]:
        """Return rows in words, as the table of rules says them; a row that cannot be read yet says so."""
        made = self._made([_closed_sources(row) for row in rows])
        if made is not None:
            words = ValueWords(made)
            return [words.words(row) for row in value_of(made, self._key)]
        if len(rows) == 1:
            return [self.tr("not complete yet")]
        return [words for row in rows for words in self._said([row])]

    def _made(self, rows: Sequence[Mapping[str, Any]]) -> Regulation | None:
        entry = rows if self._is_list else {"value": rows, CLAUSE: "-"}
        made = drafted(self._draft.regulation, {self._key: entry})
        is_read = all(one.key != self._key or one.problem in ("range", "dropped") for one in made.problems)
        return made.regulation if is_read else None

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _lay_out(self) -> None:
        base = self._draft.base
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(TitleLabel(self.windowTitle()))
        if not self._is_list:
            said = ValueWords(base).words(value_of(base, self._key), self._key)
            now = Caption(self.tr("In force now: {value}").format(value=said))
            now.setWordWrap(True)
            column.addWidget(now)
        column.addWidget(scrolled(self._fields()), 1)
        column.addWidget(self.trouble)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.propose_button, self.leave_button):
            button.setAutoDefault(button is self.propose_button)
            buttons.addWidget(button)
        column.addLayout(buttons)
        is_wide = shape_of(self._key).form in (FieldForm.ROWS, FieldForm.CHOICES)
        self.resize(*(_LIST_SIZE if is_wide else _SIZE))

    def _fields(self) -> QWidget:
        holder = QWidget()
        if self._is_list:
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(self.field.control)
            return holder
        form = QFormLayout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.clause.setPlaceholderText(_EXAMPLE)
        for words, control in (
            (self.tr("&Value"), self.field.control),
            (self.tr("&Clause"), self.clause),
            (self.tr("&Why, where no clause says it"), self.reason),
        ):
            label = QLabel(words)
            label.setBuddy(control)
            form.addRow(label, control)
            control.setAccessibleName(words.replace("&", ""))
        return holder


def _open_sources(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry with an empty clause where the document says nothing."""
    clause = row.get(CLAUSE, "")
    return {**row, CLAUSE: "" if clause == DEFAULT_CLAUSE else clause, REASON: row.get(REASON, "")}


def _closed_sources(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry as the regulation keeps it: without a clause it is the school's own choice."""
    if CLAUSE not in row:
        return dict(row)
    clause = row[CLAUSE].strip()
    return {**row, CLAUSE: clause or DEFAULT_CLAUSE, REASON: row.get(REASON, "").strip()}
