"""The lessons at the right of the page: how wide their columns are, and what edits each text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.topics.homework_delegate import HomeworkDelegate, LessonTextDelegate
from ejournal_desktop.gui.topics.lessons_model import TopicColumn
from ejournal_desktop.gui.topics.tables import LessonsTable
from ejournal_desktop.gui.topics.task_delegate import TaskDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.domain.regulation_parts import Marks
    from ejournal_desktop.gui.topics.lessons_model import LessonsModel

_WIDTHS: Mapping[int, int] = {
    TopicColumn.DAY: 18,
    TopicColumn.BELL: 8,
    TopicColumn.TASK: 20,
    TopicColumn.STATE: 17,
}


def lessons_table(lessons: LessonsModel, marks: Callable[[], Marks]) -> LessonsTable:
    """Return the table; ``marks`` returns the rules in force, with their types of tasks."""
    table = LessonsTable(lessons, _WIDTHS)
    table.setItemDelegateForColumn(TopicColumn.HOMEWORK, HomeworkDelegate(lessons.recent_homework, table))
    table.setItemDelegateForColumn(TopicColumn.TOPIC, LessonTextDelegate(table))
    table.setItemDelegateForColumn(TopicColumn.TASK, TaskDelegate(marks, table))
    return table
