"""The cursors of both lists of the page: the hour that was chosen in the plan, and the lesson it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.topics.lessons_model import TopicColumn
from ejournal_desktop.gui.topics.plan_model import PlanColumn

if TYPE_CHECKING:
    from ejournal_desktop.gui.topics.lessons_model import LessonsModel
    from ejournal_desktop.gui.topics.plan_model import PlanModel
    from ejournal_desktop.gui.topics.tables import LessonsTable, PlanTable
    from ejournal_desktop.readmodels.journal import PlanHour
    from ejournal_desktop.readmodels.topics import TopicLesson


class PageCursors:
    """Reads and moves both."""

    def __init__(self, plan: tuple[PlanTable, PlanModel], lessons: tuple[LessonsTable, LessonsModel]) -> None:
        self._plan_table, self._plan = plan
        self._lessons_table, self._lessons = lessons

    @property
    def lesson_row(self) -> int:
        """The row of the current lesson, -1 where there is none."""
        return self._lessons_table.currentIndex().row()

    @property
    def lesson(self) -> TopicLesson | None:
        """The current lesson."""
        return self._lessons.lesson(self.lesson_row)

    @property
    def hour(self) -> PlanHour | None:
        """The chosen hour of the plan."""
        return self._plan.hour(self._plan_row)

    @property
    def hour_after(self) -> PlanHour | None:
        """The hour of the plan after the chosen one."""
        return self._plan.hour(self._plan_row + 1)

    def go_to(self, lesson_row: int, plan_row: int) -> None:
        """Put both cursors on the topics of their rows."""
        self._lessons_table.choose(lesson_row, TopicColumn.TOPIC)
        self._plan_table.choose(plan_row, PlanColumn.TOPIC)

    def go_on(self, hours: int) -> None:
        """Go on by so many hours in the plan and to the next lesson, in either as far as there are any."""
        plan_row = min(self._plan_row + hours, self._plan.rowCount() - 1)
        self.go_to(min(self.lesson_row + 1, self._lessons.rowCount() - 1), plan_row)

    def focus_plan(self) -> None:
        """Give the keys to the plan, or to the lessons where there is no plan."""
        (self._plan_table if self._plan.rowCount() else self._lessons_table).setFocus()

    @property
    def _plan_row(self) -> int:
        return self._plan_table.currentIndex().row()
