"""A screen of plans over plans in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.plans import (
    HoursComparison,
    LessonTrace,
    PlanRow,
    hour_dates,
    later_from,
    plan_outlook,
    plan_progress,
    total_hours,
)
from ejournal_desktop.gui.plans.ports import PlanServices
from ejournal_desktop.gui.plans.screen import PlansScreen
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SubjectId
from ejournal_desktop.readmodels.journal import CourseView
from ejournal_desktop.readmodels.plans import (
    CoursePlan,
    PlanChange,
    PlanImport,
    PlanReadiness,
    PlanReadyChange,
    PlanState,
)
from ejournal_desktop.services.plan_errors import PlanHoursDifferError
from ejournal_desktop.services.plan_rows import fitting_rows
from ejournal_desktop.spreadsheets.plan_workbook import read_pasted_plan, read_plan
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame
from support.regulations import preset
from support.signed_in_people import ToldClock, a_session, a_signed_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.plans import CurriculumHours
    from ejournal_desktop.services.session import Session

TODAY = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
ALGEBRA, PARALLEL, GEOMETRY = CourseId(1), CourseId(2), CourseId(3)
PLAN = (
    PlanRow("Повторение", "Действия с рациональными числами", 3, ("карточка № 1", "карточка № 2")),
    PlanRow("Уравнения", "Уравнение и его корни", 5, ("§ 6, № 92",)),
    PlanRow("Уравнения", "Контрольная работа № 1", 1, (), "control_work"),
    PlanRow("Функции", "Что такое функция", 3, ("§ 10, № 152",)),
)


def a_course(course: CourseId, title: str, subject: str = "Алгебра") -> CourseView:
    """Return a course of a seventh class."""
    return CourseView(
        course=course,
        class_group=ClassGroupId(course),
        class_title=title,
        class_code=title,
        grade_level=7,
        subject=SubjectId(len(subject)),
        subject_title=subject,
        subject_short=subject,
        subgroup=None,
        subgroup_title="",
        weekly_hours=2,
    )


@dataclass(slots=True)
class MemoryPlans:
    """Stands in for the three services."""

    rows: dict[CourseId, tuple[PlanRow, ...]] = field(
        default_factory=lambda: {ALGEBRA: PLAN, PARALLEL: (), GEOMETRY: ()}
    )
    curriculum: dict[CourseId, int] = field(default_factory=lambda: {ALGEBRA: 14, PARALLEL: 12})
    ready: set[CourseId] = field(default_factory=set)
    stored: list[tuple[PlanRow, ...]] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)
    can_edit: bool = True

    def courses(self, session: Session) -> tuple[PlanState, ...]:
        """Return three plans."""
        del session
        views = (a_course(ALGEBRA, "7А"), a_course(PARALLEL, "7Б"), a_course(GEOMETRY, "7А", "Геометрия"))
        return tuple(self._state(view) for view in views)

    def plan(self, session: Session, course: CourseId) -> CoursePlan:
        """Return one plan; its third lesson fell out."""
        state = next(one for one in self.courses(session) if one.course.course == course)
        rows, lessons = self.rows[course], _lessons()
        total = total_hours(rows)
        return CoursePlan(state, rows, hour_dates(lessons, total), plan_outlook(lessons, total), self.can_edit, 35)

    def replace_plan(self, session: Session, course: CourseId, rows: Sequence[PlanRow]) -> PlanChange:
        """Remember a plan."""
        before = self.rows[course]
        self.rows[course] = fitting_rows(session.regulation, rows, before)
        self.stored.append(self.rows[course])
        return PlanChange(course, before, self.rows[course])

    def parallels(self, session: Session, course: CourseId) -> tuple[PlanState, ...]:
        """Return the other class."""
        return tuple(state for state in self.courses(session) if state.course.course == PARALLEL != course)

    def copy_to_parallel(
        self, session: Session, course: CourseId, targets: Sequence[CourseId]
    ) -> tuple[PlanChange, ...]:
        """Copy a plan."""
        return tuple(self.replace_plan(session, target, self.rows[course]) for target in targets)

    def restore_plans(self, session: Session, changes: Sequence[PlanChange]) -> tuple[PlanChange, ...]:
        """Take copies back."""
        return tuple(self.replace_plan(session, change.course, change.before) for change in changes)

    def mark_ready(self, session: Session, course: CourseId) -> PlanReadyChange:
        """Declare a plan ready where its hours fit."""
        hours = self.plan(session, course).state.hours
        if not hours.is_equal:
            raise PlanHoursDifferError(plan=hours.plan, curriculum=hours.curriculum or 0, difference="-2")
        self.ready.add(course)
        return PlanReadyChange(course, before=False, after=True)

    def take_ready_back(self, session: Session, course: CourseId) -> PlanReadyChange:
        """Take the word back."""
        del session
        self.ready.discard(course)
        return PlanReadyChange(course, before=True, after=False)

    def shift_rest(self, session: Session, course: CourseId, hour: int, *, lessons: int) -> PlanChange:
        """Move the rest later."""
        assert lessons == 1
        return self.replace_plan(session, course, later_from(self.rows[course], hour))

    def read_file(self, session: Session, course: CourseId, path: Path) -> PlanImport:
        """Read a file."""
        del course
        return read_plan(path.read_bytes(), _kinds(session))

    def read_pasted(self, session: Session, course: CourseId, text: str) -> PlanImport:
        """Read pasted cells."""
        del course
        return read_pasted_plan(text, _kinds(session))

    def save_workbook(self, session: Session, course: CourseId, path: Path) -> None:
        """Remember where to."""
        del session, course
        self.saved.append(path)

    def set_curriculum(self, session: Session, class_group: int, subject: int, hours: CurriculumHours) -> None:
        """Set the hours of the course of that class."""
        del session, subject
        self.curriculum[CourseId(class_group)] = hours.yearly

    def _state(self, view: CourseView) -> PlanState:
        course = view.course
        total = total_hours(self.rows[course])
        hours = HoursComparison(total, self.curriculum.get(course))
        return PlanState(
            course=view,
            teacher="Иванова М. П.",
            hours=hours,
            readiness=self._readiness(course, hours),
            progress=plan_progress(_lessons(), total, TODAY.date()),
            substituted=0,
            is_own=True,
        )

    def _readiness(self, course: CourseId, hours: HoursComparison) -> PlanReadiness:
        if not hours.plan:
            return PlanReadiness.MISSING
        if hours.curriculum is None:
            return PlanReadiness.CURRICULUM_UNKNOWN
        if not hours.is_equal:
            return PlanReadiness.DIFFERS
        return PlanReadiness.READY if course in self.ready else PlanReadiness.DRAFT


@dataclass(slots=True)
class ChosenFiles:
    """Answers the dialogs of the system."""

    file: Path | None = None
    new_file: Path | None = None

    def choose_file(self, owner: object, title: str, filters: str) -> Path | None:
        """Return the file of the test."""
        del owner, title, filters
        return self.file

    def choose_new_file(self, owner: object, title: str, name: str, filters: str) -> Path | None:
        """Return the new file of the test."""
        del owner, title, name, filters
        return self.new_file


@dataclass(slots=True)
class PlanDesk:
    """A screen, what it stores and what it said."""

    screen: PlansScreen
    plans: MemoryPlans
    frame: QuietFrame
    files: ChosenFiles

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The rows on show."""
        return self.screen.editor.model.rows

    @property
    def topics(self) -> list[str]:
        """The topics on show."""
        return [row.topic for row in self.rows]

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        return str(self.screen.editor.model.index(row, column).data())


def a_plan_desk(*roles: Role, plans: MemoryPlans | None = None) -> PlanDesk:
    """Return a shown screen with the first plan open and the cursor in its table."""
    memory, frame, files = plans or MemoryPlans(), QuietFrame(), ChosenFiles()
    service = cast("Any", memory)
    services = PlanServices(service, service, service, ToldClock(TODAY))
    session = replace(a_session(a_signed_in("ivanova", *(roles or (Role.TEACHER,)))), regulation=preset("S0"))
    screen = PlansScreen(services, session, ImmediateTasks(), frame, dialogs=files)
    screen.resize(1366, 628)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    screen.shown()
    screen.editor.table.setFocus()
    return PlanDesk(screen, memory, frame, files)


def _lessons() -> list[LessonTrace]:
    start = date(2026, 9, 1)
    days = [start + timedelta(days=7 * number // 2) for number in range(14)]
    held = {0: 1, 1: 2, 3: 3, 4: 4, 5: 5, 6: 6}
    return [
        LessonTrace(day, number == 2, held.get(number, 0), has_topic=number in held, is_recorded=number in held)
        for number, day in enumerate(days)
    ]


def _kinds(session: Session) -> dict[str, str]:
    return {kind.title.casefold(): kind.code for kind in session.regulation.marks.work_kinds}
