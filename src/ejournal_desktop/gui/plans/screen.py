"""«КТП»: the list of plans at the left, the plan of one course at the right (S0-4.14.11, S0-2.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.file_places import SystemFilePlaces
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.plans.course_list import CourseList, CoursePane, course_line
from ejournal_desktop.gui.plans.editor import PlanEditor
from ejournal_desktop.gui.plans.file_acts import PlanFileActs
from ejournal_desktop.gui.plans.parallel_acts import ParallelActs
from ejournal_desktop.gui.plans.small_dialogs import CurriculumDialog
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.kernel.identifiers import CourseId
from ejournal_desktop.readmodels.plans import PlanReadiness

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.domain.plans import PlanRow
    from ejournal_desktop.gui.file_places import FilePlaces
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.plans.ports import PlanServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.plans import (
        CoursePlan,
        CurriculumHours,
        PlanChange,
        PlanState,
    )
    from ejournal_desktop.services.session import Session

Result = TypeVar("Result")

KEY: Final = "plans"
_FAILURE, _PASTED = "plan_failure", "plan_pasted"
_LIST_WIDTH: Final = 448


class PlansScreen(QWidget):
    """Reads and writes through services only; every answer of theirs arrives by the task runner."""

    def __init__(
        self,
        services: PlanServices,
        session: Session,
        tasks: TaskRunner,
        frame: FramePort,
        *,
        dialogs: FilePlaces | None = None,
    ) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._states: tuple[PlanState, ...] = ()
        self._chosen: CourseId | None = None
        self.courses, self.banners = CourseList(), BannerArea()
        self.pane = CoursePane(self.courses)
        self.editor = PlanEditor(session.regulation)
        self.files = PlanFileActs(services.files, session, tasks, dialogs or SystemFilePlaces(), self.editor)
        self.parallels = ParallelActs(services.plans, session, tasks, self.editor, self.banners)
        self._empty = EmptyState(self.tr("You keep no course in this year"))
        self._lay_out()
        self._connect()
        self._bind_keys()

    def opened(self) -> OpenScreen:
        """Return the screen as the frame wants it."""
        return OpenScreen(
            self, shown=self.shown, leaving=self.leaving, go_to=self.go_to, place=self.place, commands=self.commands
        )

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the screen for menu and palette."""
        acts = [
            Command(
                "plan_find", self.tr("Find plans by class, subject, teacher or state"), self.pane.take_search, "Ctrl+F"
            ),
            Command("plan_import", self.tr("Import a plan…"), self.files.ask_to_import, "Ctrl+O"),
            Command("plan_paste", self.tr("Paste rows into the plan"), self.files.paste, "Ctrl+V"),
            Command("plan_parallel", self.tr("Give the plan to parallel classes…"), self.parallels.ask),
            Command("plan_ready", self.tr("Declare the plan ready"), self.toggle_ready),
            Command("plan_save", self.tr("Save the plan as a workbook…"), self.files.ask_to_save, "Ctrl+S"),
            Command("plan_later", self.tr("Move the rest a lesson later"), lambda: self.shift(1), "Ctrl+Down"),
            Command("plan_earlier", self.tr("Move the rest a lesson earlier"), lambda: self.shift(-1), "Ctrl+Up"),
        ]
        if self.parallels.has_copies:
            acts.append(Command("plan_copied", self.tr("Take the copies of the plan back"), self.parallels.take_back))
        if may_act(Action.EDIT_CURRICULUM, self._session.signed_in.roles):
            acts.append(Command("curriculum", self.tr("Hours of the curriculum…"), self.ask_for_curriculum))
        return tuple(acts)

    def shown(self) -> None:
        """Take the focus and read the list again."""
        self._frame.show_legend(self.tr("Ins new · F2 edit · Del delete · Alt+↑↓ move · Ctrl+V paste · Ctrl+Z undo"))
        self.courses.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def leaving(self) -> None:
        """Store what was edited, also the text of an open cell."""
        self.editor.commit_open_cell()
        self.editor.store_now()

    def go_to(self, subject: object) -> None:
        """Open the plan of a course."""
        if isinstance(subject, int):
            self.editor.store_now()
            self._chosen = CourseId(subject)
            self.reload()

    def place(self) -> object:
        """Return the course on show."""
        return self.editor.course

    def reload(self) -> None:
        """Read the list and the plan on show again."""
        self._on_database(lambda: self._services.plans.courses(self._session), self._on_states_loaded)

    def toggle_ready(self) -> None:
        """Declare the plan ready, or take the word back."""
        course, plan = self.editor.course, self.editor.plan
        if course is None or plan is None:
            return
        self.editor.store_now()
        is_ready = plan.state.readiness is PlanReadiness.READY
        act = self._services.plans.take_ready_back if is_ready else self._services.plans.mark_ready
        self._on_database(lambda: act(self._session, course), lambda _change: self.reload())

    def shift(self, lessons: int) -> None:
        """Move what follows the row of the cursor a lesson later or earlier."""
        course, hour = self.editor.course, self.editor.current_hour()
        if course is not None and hour is not None and self.editor.model.can_edit:
            self.editor.store_now()
            plans, session = self._services.plans, self._session
            self._on_database(lambda: plans.shift_rest(session, course, hour, lessons=lessons), self._on_shifted)

    def ask_for_curriculum(self) -> None:
        """Ask for the hours of the curriculum of the subject on show."""
        plan = self.editor.plan
        if plan is not None:
            dialog = CurriculumDialog(plan, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.entered.connect(self._on_curriculum_entered)
            dialog.open()

    def _open_chosen(self) -> None:
        chosen = self.courses.current_subject()
        if isinstance(chosen, int) and chosen != self._chosen:
            self._chosen = CourseId(chosen)
            self.banners.withdraw(_FAILURE)
            self.editor.store_now()
            self._load(self._chosen)

    def _load(self, course: CourseId) -> None:
        self._on_database(lambda: self._services.plans.plan(self._session, course), self._on_plan_loaded)

    def _on_states_loaded(self, states: tuple[PlanState, ...]) -> None:
        self._states = states
        self._empty.setVisible(not states)
        self._splitter.setVisible(bool(states))
        if not states:
            return
        known = {state.course.course for state in states}
        if self._chosen is None or self._chosen not in known:
            self._chosen = states[0].course.course
        self.pane.show_states(states)
        self.courses.choose(self._chosen)
        self._load(self._chosen)

    def _on_plan_loaded(self, plan: CoursePlan) -> None:
        if self._chosen == plan.state.course.course:
            self.editor.show_plan(plan)
            self._frame.show_course(course_line(plan.state))

    def _on_rows_ready(self, rows: Sequence[PlanRow]) -> None:
        course = self.editor.course
        if course is not None:
            plans, session = self._services.plans, self._session
            self._tasks.on_database(
                self, lambda: plans.replace_plan(session, course, rows), self._on_stored, self._on_refused
            )

    def _on_refused(self, error: AppError) -> None:
        self.editor.keep_open()
        self._on_failed(error)

    def _on_stored(self, change: PlanChange) -> None:
        self.banners.withdraw(_FAILURE)
        self._frame.show_saved(self._services.clock.now())
        if change.course == self.editor.course:
            self.reload()

    def _on_shifted(self, change: PlanChange) -> None:
        """Take the moved plan as one more step of undo; it is stored already."""
        self.editor.change_rows(self.tr("shift of the rest"), change.after, self.editor.table.current_row())
        self._on_stored(change)

    def _on_curriculum_entered(self, hours: CurriculumHours) -> None:
        plan = self.editor.plan
        if plan is not None:
            course, programmes = plan.state.course, self._services.programmes
            self._on_database(
                lambda: programmes.set_curriculum(self._session, course.class_group, course.subject, hours),
                lambda _change: self.reload(),
            )

    def _on_said(self, words: str) -> None:
        self._frame.show_hint(words)

    def _on_warned(self, words: str) -> None:
        self.banners.post(Notice(_PASTED, words, NoticeKind.WARNING))

    def _on_hint_given(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words, urgent=True)

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.FAILURE))

    def _on_database(self, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._tasks.on_database(self, call, done, self._on_failed)

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.pane)
        self._splitter.addWidget(self.editor)
        self._splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_m,) * 4)
        column.addWidget(self.banners)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self.courses.current_changed.connect(self._open_chosen)
        self.courses.enter_pressed.connect(self.editor.table.setFocus)
        self.files.warned.connect(self._on_warned)
        self.files.failed.connect(self._on_failed)
        self.parallels.changed.connect(self.reload)
        self.parallels.said.connect(self._on_said)
        self.parallels.failed.connect(self._on_failed)
        self.editor.rows_ready.connect(self._on_rows_ready)
        self.editor.hint_given.connect(self._on_hint_given)
        self.editor.import_button.clicked.connect(self.files.ask_to_import)
        self.editor.empty.action_requested.connect(self.files.ask_to_import)
        self.editor.parallel_button.clicked.connect(self.parallels.ask)
        self.editor.ready_button.clicked.connect(self.toggle_ready)
        self.editor.save_button.clicked.connect(self.files.ask_to_save)

    def _bind_keys(self) -> None:
        for words, keys, act in (
            (self.tr("Import a plan…"), ("Ctrl+O",), self.files.ask_to_import),
            (self.tr("Save the plan as a workbook…"), ("Ctrl+S",), self.files.ask_to_save),
            (self.tr("Read again"), ("F5", "Ctrl+R"), self.reload),
            (self.tr("Find plans"), ("Ctrl+F",), self.pane.take_search),
        ):
            add_command(self, words, keys, act)
        for words, keys, act in (
            (self.tr("Paste rows into the plan"), ("Ctrl+V",), self.files.paste),
            (self.tr("Move the rest a lesson later"), ("Ctrl+Down",), lambda: self.shift(1)),
            (self.tr("Move the rest a lesson earlier"), ("Ctrl+Up",), lambda: self.shift(-1)),
        ):
            add_command(self.editor, words, keys, act)
