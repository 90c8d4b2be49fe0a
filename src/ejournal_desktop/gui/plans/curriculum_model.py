"""The table of the curriculum: its hours can be typed, what is compared with them cannot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtGui import QColor

from ejournal_desktop.gui.plans.state_words import decimal_words, readiness_look, signed
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.record_table import NO_PARENT
from ejournal_desktop.gui.widgets.tinted import current_pair
from ejournal_desktop.readmodels.plans import CurriculumHours

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from ejournal_desktop.gui.widgets.record_table import AnyIndex
    from ejournal_desktop.readmodels.curriculum import CurriculumLine

MOST_WEEKLY: Final = 40
MOST_YEARLY: Final = 1000
NO_HOURS: Final = CurriculumHours(0, 0)
_ROLE = Qt.ItemDataRole
_NONE: Final = "–"


class CurriculumColumn(IntEnum):
    """Columns: who, the curriculum, then what is compared with it."""

    CLASS = 0
    SUBJECT = 1
    TEACHER = 2
    WEEKLY = 3
    YEARLY = 4
    SLOTS = 5
    SLOTS_DIFFERENCE = 6
    LESSONS = 7
    LESSONS_DIFFERENCE = 8
    PLAN = 9
    PLAN_DIFFERENCE = 10
    STATE = 11


EDITABLE: Final = frozenset({CurriculumColumn.WEEKLY, CurriculumColumn.YEARLY})


@dataclass(frozen=True, slots=True)
class HoursTyped:
    """Hours that were typed for a line."""

    line: CurriculumLine
    hours: CurriculumHours


class CurriculumModel(QAbstractTableModel):
    """One row for each subject of a class; differences are words and tint."""

    typed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CurriculumLine, ...] = ()
        self._can_edit = False
        self._weeks = 0

    @property
    def lines(self) -> tuple[CurriculumLine, ...]:
        """The lines on show."""
        return self._lines

    def show_lines(self, lines: Sequence[CurriculumLine], *, can_edit: bool, weeks: int) -> None:
        """Replace the rows; ``weeks`` are those of the year's calendar.

        Rows of the same subjects stay where they are, with an editor that is open in them.
        """
        is_same = [_key(line) for line in lines] == [_key(line) for line in self._lines]
        if not is_same:
            self.beginResetModel()
        self._lines, self._can_edit, self._weeks = tuple(lines), can_edit, weeks
        if not is_same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(CurriculumColumn) - 1))

    def line(self, row: int) -> CurriculumLine | None:
        """Return the line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, wanted: CurriculumLine | None) -> int:
        """Return the row of the same class, subject and subgroup, -1 without one."""
        if wanted is None:
            return -1
        return next((row for row, line in enumerate(self._lines) if _key(line) == _key(wanted)), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(CurriculumColumn)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown | Qt.ItemFlag.ItemIsEditable if self._can_edit and index.column() in EDITABLE else shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles()[section]
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        line, column = self._lines[index.row()], CurriculumColumn(index.column())
        match role:
            case _ROLE.DisplayRole:
                return _texts(line)[column]
            case _ROLE.EditRole:
                return _texts(line)[column].replace(_NONE, "")
            case _ROLE.ToolTipRole | _ROLE.AccessibleTextRole:
                return self._sentence(line)
            case _ROLE.BackgroundRole | _ROLE.ForegroundRole if (tone := _tone(line, column)) is not None:
                pair = current_pair(tone)
                return QColor(pair.bg if role == _ROLE.BackgroundRole else pair.fg)
            case _:
                return None

    def setData(self, index: AnyIndex, value: object, role: int = _ROLE.EditRole) -> bool:
        line = self.line(index.row())
        if role != _ROLE.EditRole or not self._can_edit or line is None:
            return False
        column, text = CurriculumColumn(index.column()), str(value).strip()
        most = MOST_WEEKLY if column is CurriculumColumn.WEEKLY else MOST_YEARLY
        number = int(text or "0") if text.isdecimal() or not text else -1
        if not 0 <= number <= most:
            self.refused.emit(self.tr("Hours are a number from 0 to {most}").format(most=most))
            return False
        hours = hours_with(line.curriculum or NO_HOURS, column, number, self._weeks)
        if hours != (line.curriculum or NO_HOURS):
            self.typed.emit(HoursTyped(line, hours))
        return True

    def _sentence(self, line: CurriculumLine) -> str:
        texts = _texts(line)
        if line.curriculum is None:
            words = self.tr("{name}: the curriculum has no hours; timetable {lessons} lessons, plan {plan} h")
        else:
            words = self.tr(
                "{name}: curriculum {yearly} h; timetable {lessons} lessons ({lessons_difference}), "
                "plan {plan} h ({plan_difference})"
            )
        return words.format(
            name=" · ".join(part for part in texts[:2] if part),
            yearly=texts[CurriculumColumn.YEARLY],
            lessons=line.lessons,
            lessons_difference=texts[CurriculumColumn.LESSONS_DIFFERENCE],
            plan=line.plan,
            plan_difference=texts[CurriculumColumn.PLAN_DIFFERENCE],
        )

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Class"),
            self.tr("Subject"),
            self.tr("Teacher"),
            self.tr("h/week"),
            self.tr("h/year"),
            self.tr("Timetable"),
            "±",
            self.tr("Lessons"),
            "±",
            self.tr("Plan"),
            "±",
            self.tr("State of the plan"),
        )


def hours_with(before: CurriculumHours, column: CurriculumColumn, number: int, weeks: int) -> CurriculumHours:
    """Return hours with one of them typed; the year follows the week by so many weeks until it is typed itself."""
    if column is CurriculumColumn.YEARLY:
        return CurriculumHours(before.weekly, number)
    follows = before.yearly in (0, before.weekly * weeks)
    return CurriculumHours(number, number * weeks if follows else before.yearly)


def _key(line: CurriculumLine) -> tuple[int, int, str]:
    return (line.class_group, line.subject, line.subgroup_title)


def _texts(line: CurriculumLine) -> tuple[str, ...]:
    icon, word, _ = readiness_look(line.readiness)
    hours = line.curriculum
    return (
        line.class_title,
        " · ".join(part for part in (line.subject_title, line.subgroup_title) if part),
        line.teacher,
        _NONE if hours is None else str(hours.weekly),
        _NONE if hours is None else str(hours.yearly),
        decimal_words(line.weekly_slots),
        _difference(line.weekly_difference),
        str(line.lessons),
        _difference(line.lessons_difference),
        str(line.plan),
        _difference(line.plan_difference),
        f"{icon} {word}",
    )


def _difference(number: Decimal | int | None) -> str:
    if number is None:
        return _NONE
    return signed(number) if isinstance(number, int) else decimal_words(number, is_signed=True)


def _tone(line: CurriculumLine, column: CurriculumColumn) -> Tone | None:
    if column is CurriculumColumn.STATE:
        return readiness_look(line.readiness)[2]
    if column in EDITABLE and line.curriculum is None:
        return Tone.WARN
    differences = {
        CurriculumColumn.SLOTS_DIFFERENCE: line.weekly_difference,
        CurriculumColumn.LESSONS_DIFFERENCE: line.lessons_difference,
        CurriculumColumn.PLAN_DIFFERENCE: line.plan_difference,
    }
    return Tone.WARN if differences.get(column) else None
