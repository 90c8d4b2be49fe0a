"""The lessons of one student's day beside the week: opened by Enter, kept up to date, closed by Esc."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.homeroom.lesson_entry import LessonEntry
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.homeroom.week_panel import WeekPanel
    from ejournal_desktop.gui.homeroom.week_view import WeekView
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
    from ejournal_desktop.readmodels.homeroom import DayLessonAttendance
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session


class OpenDay(QObject):
    """Knows whether a day is open, and whose."""

    failed = Signal(object)

    def __init__(
        self,
        services: HomeroomServices,
        session: Session,
        tasks: TaskRunner,
        widgets: tuple[WeekView, WeekPanel, SidePanelArea],
        entry: LessonEntry,
    ) -> None:
        super().__init__(widgets[2])
        self._services, self._session, self._tasks, self._entry = services, session, tasks, entry
        self._view, self._panel, self._area = widgets
        self._group: ClassGroupView | None = None
        self._is_open = False
        self._view.day_requested.connect(self._on_requested)
        self._panel.lessons.left.connect(self._on_left)

    def use_class(self, group: ClassGroupView) -> None:
        """Say whose week is on show."""
        self._group = group

    def renew(self) -> None:
        """Read the open day again."""
        if self._is_open:
            self._load()

    def close_unless_used(self) -> None:
        """Close the day when the cursor leaves it; while its lessons have the focus it stays."""
        if not self._panel.lessons.hasFocus():
            self.close()

    def close(self) -> None:
        """Take the lessons away."""
        self._is_open = False
        self._panel.show_day(None, ())

    def _on_requested(self) -> None:
        self._is_open = True
        self._area.open_panel()
        self._load()
        self._panel.lessons.setFocus(Qt.FocusReason.OtherFocusReason)

    def _load(self) -> None:
        index, group = self._view.currentIndex(), self._group
        if group is None or not index.isValid():
            return
        student, day = self._view.week_model.place(index.row(), index.column())
        call = partial(self._services.homeroom.day, self._session, group.class_group, student, day)
        done = partial(self._on_loaded, index.row(), index.column())
        self._tasks.on_database(self, call, done, self.failed.emit)

    def _on_loaded(self, row: int, column: int, lessons: Sequence[DayLessonAttendance]) -> None:
        model = self._view.week_model
        student, day = model.place(row, column)
        name, is_open = model.rows[row].name.short, model.is_open(row, column)
        self._entry.show_place(self._group, student, day, name=name, is_open=is_open)
        self._panel.show_day(day, lessons)
        if self._is_open and not self._panel.lessons.hasFocus() and not self._view.hasFocus():
            self._panel.lessons.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()
        self._area.close_panel()
