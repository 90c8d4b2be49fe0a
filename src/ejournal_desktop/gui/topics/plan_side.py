"""The plan at the left of the page: its table, or that there is none, and the line for a new topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.topics.new_topic import NewTopicLine
from ejournal_desktop.gui.topics.plan_model import PlanColumn
from ejournal_desktop.gui.topics.tables import PlanTable
from ejournal_desktop.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.gui.topics.plan_model import PlanModel

_WIDTHS: Mapping[int, int] = {
    PlanColumn.NUMBER: 6,
    PlanColumn.PLANNED: 9,
    PlanColumn.GIVEN: 9,
    PlanColumn.STATE: 15,
}


class PlanSide(QWidget):
    """Shows the plan where there is one; a new topic is for who keeps the page."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.new_topic = PlanTable(model, _WIDTHS), NewTopicLine()
        self.table.setAccessibleName(self.tr("Plan of the course"))
        self._empty = EmptyState(self.tr("No plan is loaded for this course. Topics can be typed at the right."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.new_topic)

    def show_plan(self, *, has_plan: bool, can_write: bool) -> None:
        """Show the table, or that there is no plan."""
        self._stack.setCurrentWidget(self.table if has_plan else self._empty)
        self.new_topic.setVisible(can_write)
