"""The list of plans: class, subject, hours beside the curriculum, state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.plans.state_words import readiness_look, signed
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ejournal_desktop.readmodels.plans import PlanState

_SUBJECT: Final = 1
_STATE: Final = 5
_HOURS: Final = (2, 3, 4)
_HOURS_FROM_WIDTH: Final = 340


class CourseList(RecordTable):
    """One row for each plan; the cursor opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Course plans"), RecordModel(self._titles()), _SUBJECT, parent)

    def show_states(self, states: Sequence[PlanState]) -> None:
        """Replace the list; the cursor stays on its course."""
        self.show_records([_record(state) for state in states])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in _HOURS:  # a narrow list needs the place for subject and state
            self.setColumnHidden(column, event.size().width() < _HOURS_FROM_WIDTH)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Class"),
            self.tr("Subject"),
            self.tr("Plan"),
            self.tr("Curriculum"),
            "±",
            self.tr("State"),
        )


class CoursePane(QWidget):
    """The list with a field that narrows it: every typed word stands somewhere in the row, or begins its state."""

    def __init__(self, courses: CourseList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._courses = courses
        self._states: tuple[PlanState, ...] = ()
        self.search = OutlinedLineEdit()
        self.search.setAccessibleName(self.tr("Find plans by class, subject, teacher or state"))
        self.search.setPlaceholderText(self.tr("class, subject, teacher, state"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(SIZES.button_height)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._go_to_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.search)
        column.addWidget(courses, 1)

    def show_states(self, states: Sequence[PlanState]) -> None:
        """Replace the list; what is typed keeps narrowing it."""
        self._states = tuple(states)
        self._show()

    def take_search(self) -> None:
        """Put the cursor into the field."""
        self.search.setFocus()
        self.search.selectAll()

    def _go_to_list(self) -> None:
        """Go on in the list, at its first plan where the cursor is on none."""
        if self._courses.current_subject() is None:
            self._courses.choose_row(0)
        self._courses.setFocus()

    def _show(self) -> None:
        wanted = self.search.text().casefold().split()
        self._courses.show_states([state for state in self._states if _has_words(state, wanted)])


def _has_words(state: PlanState, wanted: Sequence[str]) -> bool:
    row = " ".join((*_record(state).cells, state.teacher)).casefold()
    return all(word in row for word in wanted)


def _record(state: PlanState) -> Record:
    icon, word, tone = readiness_look(state.readiness)
    hours = state.hours
    subject = " · ".join(part for part in (state.course.subject_title, state.course.subgroup_title) if part)
    named = subject if state.is_own or not state.teacher else f"{subject} · {state.teacher}"
    cells = (
        state.course.class_title,
        named,
        str(hours.plan),
        "–" if hours.curriculum is None else str(hours.curriculum),
        "–" if hours.difference is None else signed(hours.difference),
        f"{icon} {word}",
    )
    return Record(cells, state.course.course, {_STATE: tone})


def course_line(state: PlanState) -> str:
    """Return one plan in a line: for the top bar and for lists of classes."""
    course = state.course
    parts = (course.class_title, course.subject_title, course.subgroup_title)
    return " · ".join(part for part in parts if part)
