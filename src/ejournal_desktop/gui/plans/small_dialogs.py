"""Small questions of the screen: which parallel classes get the plan, and the hours of the curriculum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ejournal_desktop.gui.plans.course_list import course_line
from ejournal_desktop.gui.plans.state_words import hours_words
from ejournal_desktop.readmodels.plans import CurriculumHours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.plans import CoursePlan, PlanState

_WIDTH: Final = 460
_MOST_WIDTH: Final = 860
_LIST_MARGIN: Final = 48
_MOST_WEEKLY: Final = 40
_MOST_YEARLY: Final = 1000


class ParallelDialog(QDialog):
    """Ticks the classes; the button names how many plans will be replaced."""

    chosen = Signal(object)

    def __init__(self, parallels: Sequence[PlanState], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Give the plan to parallel classes"))
        self.classes = QListWidget()
        self.classes.setAccessibleName(self.tr("Parallel classes"))
        for state in parallels:
            self.classes.addItem(self._line(state))
        self.classes.setMinimumWidth(max(_WIDTH, min(_MOST_WIDTH, self.classes.sizeHintForColumn(0) + _LIST_MARGIN)))
        self.classes.itemChanged.connect(self._on_item_changed)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.give = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("The plan of each ticked class is replaced; that can be taken back.")))
        column.addWidget(self.classes)
        column.addWidget(self.buttons)
        self._on_item_changed()

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self._ticked())

    def _line(self, state: PlanState) -> QListWidgetItem:
        line = QListWidgetItem(f"{course_line(state)} · {state.teacher} · {hours_words(state.hours)}")
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(Qt.CheckState.Unchecked)
        line.setData(Qt.ItemDataRole.UserRole, state.course.course)
        return line

    def _ticked(self) -> list[int]:
        lines = [self.classes.item(row) for row in range(self.classes.count())]
        return [line.data(Qt.ItemDataRole.UserRole) for line in lines if line.checkState() is Qt.CheckState.Checked]

    def _on_item_changed(self) -> None:
        count = len(self._ticked())
        self.give.setText(self.tr("Replace plans: {count}").format(count=count))
        self.give.setEnabled(count > 0)


class CurriculumDialog(QDialog):
    """Hours a week and a year; the year follows the week by the weeks of the school's calendar until it is typed."""

    entered = Signal(object)

    def __init__(self, plan: CoursePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        state, self._weeks = plan.state, plan.school_weeks
        self.setWindowTitle(self.tr("Curriculum: {course}").format(course=course_line(state)))
        weekly = state.course.weekly_hours
        self.weekly = _spin(_MOST_WEEKLY, weekly)
        self.yearly = _spin(_MOST_YEARLY, state.hours.curriculum or weekly * self._weeks)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Set the hours"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("Hours a &week"), self.weekly)
        form.addRow(self.tr("Hours a &year"), self.yearly)
        form.addRow(buttons)
        self.weekly.valueChanged.connect(self._on_weekly_changed)

    def accept(self) -> None:
        super().accept()
        self.entered.emit(CurriculumHours(self.weekly.value(), self.yearly.value()))

    def _on_weekly_changed(self, weekly: int) -> None:
        self.yearly.setValue(weekly * self._weeks)


def _spin(most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, most)
    box.setValue(value)
    return box
