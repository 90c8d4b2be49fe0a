"""Small questions about one lesson: who holds it, when it is held, with whom it is joined, what was instructed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.gui.setup.outlined import OutlinedDateEdit
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.lesson_card import LessonCard, LessonEventChoices, LessonTime, TogetherLesson

_WIDTH: Final = 420
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class SubstituteWish:
    """Who takes over: one lesson, or everything the keeper holds between two dates."""

    staff: StaffId
    span: DateSpan | None


class _LessonDialog(QDialog):
    """A form with a button named after its act; ``answered`` carries what was chosen."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.form = QFormLayout(self)
        self._wish: Callable[[], object] = lambda: None

    def finish_form(self, act: str, wish: Callable[[], object]) -> None:
        """Put the buttons under the last field; ``wish`` returns nothing while the form is not complete."""
        self._wish = wish
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form.addRow(buttons)

    def accept(self) -> None:
        wish = self._wish()
        if wish is not None:
            super().accept()
            self.answered.emit(wish)


class SubstituteDialog(_LessonDialog):
    """Names a substitute by the first letters; for this lesson, or from one date to another."""

    def __init__(self, card: LessonCard, choices: LessonEventChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Substitution"))
        self.staff = _staff_box(choices)
        self.staff.setAccessibleName(self.tr("Substitute"))
        self.one = QRadioButton(self.tr("&This lesson only"))
        self.span = QRadioButton(self.tr("&All lessons of {keeper} in these days").format(keeper=card.keeper))
        self.starts, self.ends = _date_field(card.time.day), _date_field(card.time.day)
        self.starts.setAccessibleName(self.tr("From"))
        self.ends.setAccessibleName(self.tr("To"))
        self.one.setChecked(True)
        self.form.addRow(self.tr("Sub&stitute"), self.staff)
        self.form.addRow(self.one)
        self.form.addRow(self.span)
        self.form.addRow(self.tr("&From"), self.starts)
        self.form.addRow(self.tr("T&o"), self.ends)
        self.span.toggled.connect(self._on_span_toggled)
        self._on_span_toggled(is_span=False)
        self.finish_form(self.tr("Name the substitute"), self._chosen)

    def _chosen(self) -> object:
        place = self.staff.findText(self.staff.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self.staff.setFocus()
            return None
        span = None
        if self.span.isChecked():
            starts = _day_of(self.starts)
            span = DateSpan(starts, max(starts, _day_of(self.ends)))
        return SubstituteWish(self.staff.itemData(place), span)

    def _on_span_toggled(self, is_span: bool) -> None:
        for field in (self.starts, self.ends):
            field.setEnabled(is_span)


class _TimeDialog(_LessonDialog):
    """A day and a lesson number."""

    def __init__(self, start: LessonTime, bells: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = _date_field(start.day)
        self.bell = OutlinedComboBox()
        for number in bells:
            self.bell.addItem(str(number), number)
        self.bell.setCurrentIndex(max(self.bell.findData(start.bell), 0))

    def add_fields(self, day: str, bell: str) -> None:
        """Put both fields into the form under their words."""
        for words, field in ((day, self.day), (bell, self.bell)):
            field.setAccessibleName(words.replace("&", ""))
            self.form.addRow(words, field)

    def _chosen(self) -> object:
        return (_day_of(self.day), int(self.bell.currentData()))


class MoveDialog(_TimeDialog):
    """Another day and lesson number."""

    def __init__(self, start: LessonTime, bells: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(start, bells, parent)
        self.setWindowTitle(self.tr("Hold the lesson at another time"))
        self.add_fields(self.tr("&Day"), self.tr("Lesson &number"))
        self.finish_form(self.tr("Move the lesson"), self._chosen)


class AddLessonDialog(_TimeDialog):
    """When a lesson is held that the timetable does not have."""

    def __init__(self, start: LessonTime, bells: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(start, bells, parent)
        self.setWindowTitle(self.tr("A lesson beside the timetable"))
        self.add_fields(self.tr("&Day"), self.tr("Lesson &number"))
        self.finish_form(self.tr("Add the lesson"), self._chosen)


class JoinDialog(_LessonDialog):
    """With which subgroup the lesson is held together."""

    def __init__(self, together: Sequence[TogetherLesson], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hold two subgroups together"))
        self.other = OutlinedComboBox()
        self.other.setAccessibleName(self.tr("Subgroup"))
        for lesson in together:
            self.other.addItem(
                " · ".join(part for part in (lesson.subgroup_title, lesson.keeper) if part), lesson.lesson
            )
        words = QLabel(self.tr("The teacher of the chosen subgroup holds both and writes on both pages."))
        words.setWordWrap(True)
        self.form.addRow(words)
        self.form.addRow(self.tr("&Together with"), self.other)
        self.finish_form(self.tr("Join the lessons"), self._chosen)

    def _chosen(self) -> object:
        return self.other.currentData()


class InstructionDialog(_LessonDialog):
    """What was said about safety at the lesson; an empty text takes it back."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Safety instruction"))
        self.text = OutlinedLineEdit(text)
        self.text.setMaxLength(_LONGEST)
        self.text.setAccessibleName(self.tr("What was instructed"))
        self.form.addRow(self.tr("&What was instructed"), self.text)
        self.finish_form(self.tr("Note the instruction"), self._chosen)

    def _chosen(self) -> object:
        return self.text.text()


def _staff_box(choices: LessonEventChoices) -> QComboBox:
    box = OutlinedComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for staff, name in choices.staff:
        box.addItem(name.full, staff)
    box.setCurrentIndex(-1)
    completer = QCompleter(box.model(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)
    return box


def _date_field(day: date) -> QDateEdit:
    field = OutlinedDateEdit(QDate(day.year, day.month, day.day))
    field.setDisplayFormat("dd.MM.yyyy")
    field.setCalendarPopup(True)
    return field


def _day_of(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
