"""A control for each kind of value of a regulation: what is typed or chosen comes back as a plain value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

from ejournal_desktop.domain.regulation_shapes import FieldForm
from ejournal_desktop.gui.settings.typed_values import TYPED
from ejournal_desktop.gui.settings.value_words import VALUES, VALUES_CONTEXT
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit, OutlinedSpinBox
from ejournal_desktop.gui.widgets.tick_delegate import TickDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from enum import StrEnum

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.domain.regulation_shapes import FieldShape

_CONTEXT: Final = "RuleFields"
_MOST: Final = 9999
_UNSET: Final = -1
_TEXT_ROWS, _LIST_ROWS = 4, 6


class RuleField(Protocol):
    """One control."""

    @property
    def control(self) -> QWidget:
        """What stands on the form."""
        ...

    def show_value(self, value: Any) -> None:
        """Show a plain value, ``None`` for one that is not set."""
        ...

    def value(self) -> Any:
        """Return the plain value.

        Raises:
            BadValueError: what was typed is none.
        """
        ...


class ChoiceField:
    """One of a few, by plain values."""

    def __init__(self, name: str, words: Mapping[Any, str]) -> None:
        self.control = OutlinedComboBox()
        self.control.setAccessibleName(name)
        for value, said in words.items():
            self.control.addItem(said, value)

    def show_value(self, value: Any) -> None:
        """Choose a value; one that is offered no more can stay."""
        if self.control.findData(value) < 0:
            self.control.addItem(str(value), value)
        self.control.setCurrentIndex(max(self.control.findData(value), 0))

    def value(self) -> Any:
        """Return what is chosen."""
        return self.control.currentData()


class ChoicesField:
    """Several of a few; what was chosen before keeps its order."""

    def __init__(self, name: str, words: Mapping[str, str]) -> None:
        self.control = QListWidget()
        self.control.setAccessibleName(name)
        self.control.setItemDelegate(TickDelegate(self.control))
        self._former: list[str] = []
        for value, said in words.items():
            entry = QListWidgetItem(said, self.control)
            entry.setData(Qt.ItemDataRole.UserRole, value)
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            entry.setCheckState(Qt.CheckState.Unchecked)
        self._rows = min(max(len(words), 2), _LIST_ROWS)
        fit_to_letters(self.control, self._fit_list)
        self.control.setCurrentRow(0)

    def show_value(self, value: Any) -> None:
        """Tick values."""
        self._former = list(value or ())
        for entry in self._entries():
            is_ticked = entry.data(Qt.ItemDataRole.UserRole) in self._former
            entry.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def value(self) -> Any:
        """Return what is ticked."""
        ticked = [
            entry.data(Qt.ItemDataRole.UserRole)
            for entry in self._entries()
            if entry.checkState() is Qt.CheckState.Checked
        ]
        return [one for one in self._former if one in ticked] + [one for one in ticked if one not in self._former]

    def _fit_list(self) -> None:
        self.control.setFixedHeight(self._rows * self.control.fontMetrics().height() * 3 // 2)

    def _entries(self) -> Sequence[QListWidgetItem]:
        return [self.control.item(row) for row in range(self.control.count())]


class NumberField:
    """A whole number; one that may be missing has «not set» below its least."""

    def __init__(self, name: str, *, is_optional: bool) -> None:
        self.control = OutlinedSpinBox()
        self.control.setAccessibleName(name)
        self.control.setRange(_UNSET if is_optional else 0, _MOST)
        if is_optional:
            self.control.setSpecialValueText(_tr(translatable("RuleFields", "not set")))

    def show_value(self, value: Any) -> None:
        """Show a number."""
        self.control.setValue(_UNSET if value is None else value)

    def value(self) -> Any:
        """Return the number."""
        return None if self.control.value() == _UNSET else self.control.value()


class LinesField:
    """Several texts, one a line."""

    def __init__(self, name: str) -> None:
        self.control = QPlainTextEdit()
        self.control.setAccessibleName(name)
        self.control.setTabChangesFocus(True)
        self.control.setMaximumHeight(_TEXT_ROWS * self.control.fontMetrics().lineSpacing() * 3 // 2)

    def show_value(self, value: Any) -> None:
        """Show texts."""
        self.control.setPlainText("\n".join(value or ()))

    def value(self) -> Any:
        """Return the texts that are not empty."""
        return [line.strip() for line in self.control.toPlainText().splitlines() if line.strip()]


class TypedField:
    """A line to type into, read and shown by its kind; an empty line is a value that is not set."""

    def __init__(self, line: OutlinedLineEdit, say: Callable[[Any], str], read: Callable[[str], Any]) -> None:
        self.control = line
        self._say, self._read = say, read

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.control.setText("" if value is None else self._say(value))

    def value(self) -> Any:
        """Return the value that was typed.

        Raises:
            BadValueError: it is none.
        """
        return self._read(self.control.text().strip())


def field_for(shape: FieldShape, name: str, coded: Mapping[str, str] | None = None) -> RuleField:
    """Return the control of a shape; ``coded`` are the codes of the regulation that a text may be one of, in words.

    Raises:
        KeyError: rows are edited otherwise.
    """
    if coded is not None:
        is_list = shape.form in (FieldForm.TEXTS, FieldForm.CHOICES)
        return ChoicesField(name, coded) if is_list else ChoiceField(name, coded)
    makers: Mapping[FieldForm, Callable[[], RuleField]] = {
        FieldForm.FLAG: lambda: ChoiceField(name, _flag_words(is_optional=shape.is_optional)),
        FieldForm.CHOICE: lambda: ChoiceField(name, member_words(shape.members)),
        FieldForm.CHOICES: lambda: ChoicesField(name, member_words(shape.members)),
        FieldForm.NUMBER: lambda: NumberField(name, is_optional=shape.is_optional),
        FieldForm.TEXTS: lambda: LinesField(name),
    }
    return makers[shape.form]() if shape.form in makers else _typed(shape, name)


def member_words(members: Sequence[StrEnum]) -> Mapping[str, str]:
    """Return the members of a choice in words by their plain values."""
    return {
        member.value: QCoreApplication.translate(VALUES_CONTEXT, words) if words else "–"
        for member in members
        for words in (VALUES[type(member)][member],)
    }


def _typed(shape: FieldShape, name: str) -> TypedField:
    say, read, hint = TYPED[shape.form]
    line = DayLine(name) if shape.form is FieldForm.DAY else OutlinedLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return TypedField(line, say, read)


def _flag_words(*, is_optional: bool) -> Mapping[bool | None, str]:
    yes, no = translatable("RuleFields", "yes"), translatable("RuleFields", "no")
    said: dict[bool | None, str] = {True: _tr(yes), False: _tr(no)}
    return {None: _tr(translatable("RuleFields", "not set")), **said} if is_optional else said


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
