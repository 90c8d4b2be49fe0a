"""Invented pages of a journal, and a journal in memory that answers like the services do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, cast

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.kernel.identifiers import (
    AccountId,
    ClassGroupId,
    CourseId,
    LessonId,
    PeriodId,
    StaffId,
    StudentId,
    SubjectId,
)
from ejournal_desktop.readmodels.journal import (
    CourseView,
    JournalPage,
    LessonColumn,
    PageAccess,
    PeriodView,
    PlanHour,
    StudentRow,
)
from ejournal_desktop.readmodels.journal_changes import (
    CellChange,
    CellEntry,
    LessonChange,
    LessonText,
    NoteChange,
    PeriodMarkChange,
)
from ejournal_desktop.readmodels.people import ClassGroupView, SignedIn
from ejournal_desktop.services.journal import CourseChoice
from support.regulations import preset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.cell_history import CellHistoryEntry
    from ejournal_desktop.readmodels.two_values import RivalValues
    from ejournal_desktop.services.session import Session

ZONE = timezone(timedelta(hours=6))
TODAY = date(2024, 11, 14)
NOW = datetime(2024, 11, 14, 8, 58, tzinfo=ZONE)
YEAR_START = date(2024, 9, 2)
QUARTER = PeriodView(PeriodId(12), PeriodKind.QUARTER, 2, date(2024, 11, 5), date(2024, 12, 28))
COURSE = CourseId(21)
ME = PersonName("Иванова", "Мария", "Петровна")
_SURNAMES = (
    "Абдыкадырова Айгерим", "Асанов Бакыт", "Белов Артём", "Васильева Анна", "Гусев Пётр", "Джумабаева Нургуль",
    "Егорова Вера", "Жукова Дарья", "Зайцев Илья", "Ибраимов Эльдар", "Калинина Ольга", "Ковалёв Максим",
    "Лебедева Софья", "Мамытова Жылдыз", "Морозов Кирилл", "Назаров Тимур", "Орлова Алиса", "Осмонов Азамат",
    "Павлов Денис", "Романова Ева", "Садыков Нурлан", "Сидоров Глеб", "Токтогулова Бермет", "Усенов Данияр",
    "Фёдорова Кира", "Хасанов Руслан", "Шевченко Мария", "Эсенова Гүлнара",
)  # fmt: skip


class FixedClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return the frozen moment: Thursday 14 November, 8:58."""
        return NOW


def a_student(number: int, *, since: date = YEAR_START, until: date | None = None) -> StudentRow:
    """Return a student; numbers past the list get invented names."""
    known = number <= len(_SURNAMES)
    surname, given = _SURNAMES[number - 1].split() if known else (f"Ученик{number:02d}", "Новый")
    return StudentRow(StudentId(100 + number), number, PersonName(surname, given), (DateSpan(since, until),))


def a_lesson(day: date, *, bell: int = 2, ordinal: int = 1, plan: PlanHour | None = None) -> LessonColumn:
    """Return a lesson of the course that nobody has written in."""
    return LessonColumn(
        lesson=LessonId(day.toordinal() * 10 + bell),
        day=day,
        bell=bell,
        ordinal=ordinal,
        starts=time(8, 50),
        ends=time(9, 35),
        room="12",
        state=LessonState.AHEAD if day > TODAY else LessonState.RUNNING if day == TODAY else LessonState.DUE,
        topic="",
        homework="",
        is_homework_none=False,
        work_kind="",
        is_complete=False,
        completed_at=None,
        recorded_at=None,
        substitute=None,
        plan=plan,
    )


def a_plan_hour(number: int = 27) -> PlanHour:
    """Return an hour of a plan."""
    return PlanHour(number, "Подобие", "Признаки подобия треугольников", "§ 12, № 341, 345", "")


def lessons_until(last: date, count: int) -> tuple[LessonColumn, ...]:
    """Return lessons on school days, the last one on a given date."""
    days: list[date] = []
    day = last
    while len(days) < count:
        if day.weekday() < 6:
            days.append(day)
        day -= timedelta(days=1)
    return tuple(a_lesson(day, ordinal=place) for place, day in enumerate(reversed(days), start=1))


def a_page(*, students: int = 28, lessons: tuple[LessonColumn, ...] | None = None, grade_level: int = 8) -> JournalPage:
    """Return a page whose last lesson is today's, kept by the signed-in teacher."""
    columns = lessons if lessons is not None else lessons_until(TODAY, 8)
    course = CourseView(
        COURSE, ClassGroupId(31), f"{grade_level}Б", f"{grade_level}b", grade_level, SubjectId(41), "Геометрия", "Геом",
        None, "", 2,
    )  # fmt: skip
    starts = min((QUARTER.starts, *(lesson.day for lesson in columns)))
    return JournalPage(
        course=course,
        period=replace(QUARTER, starts=starts),
        teachers=(),
        students=tuple(a_student(number) for number in range(1, students + 1)),
        lessons=columns,
        cells={},
        period_marks={},
        has_marks=True,
        has_homework=True,
        access=PageAccess(can_write=True),
    )


@dataclass(slots=True)
class FakeSession:
    """A signed-in teacher with the rules of a school."""

    signed_in: SignedIn
    regulation: Regulation


def a_session(*, roles: tuple[Role, ...] = (Role.TEACHER,), regulation: Regulation | None = None) -> Session:
    """Return the session of a teacher of the invented school; a homeroom teacher has the class of the page."""
    own = (ClassGroupView(ClassGroupId(31), "8Б", "8b", 8, "2024/2025"),) if Role.HOMEROOM_TEACHER in roles else ()
    signed_in = SignedIn(AccountId(1), StaffId(1), ME, "ivanova", roles, own, "Школа № 99", "SH99", False, "Точка 3")
    return cast("Session", FakeSession(signed_in, regulation or preset("S0")))


@dataclass(frozen=True, slots=True)
class MemoryCorrections:
    """The side of corrections of a journal in memory: every cell has the same history."""

    journal: MemoryJournal

    def history(self, session: Session, lesson: LessonId, student: StudentId) -> tuple[CellHistoryEntry, ...]:
        """Return what is told of every cell."""
        del session, lesson, student
        return self.journal.past

    def period_history(
        self, session: Session, course: CourseId, period: PeriodId, student: StudentId
    ) -> tuple[CellHistoryEntry, ...]:
        """Return what is told of every cell."""
        del session, course, period, student
        return self.journal.past

    def rivals(self, session: Session, lesson: LessonId, student: StudentId) -> tuple[RivalValues, ...]:
        """Return the values that are told of every cell with two."""
        del session, lesson, student
        return self.journal.rivals

    def rival_texts(self, session: Session, lesson: LessonId) -> tuple[RivalValues, ...]:
        """Return the values that are told of every lesson with two texts."""
        del session, lesson
        return self.journal.rivals

    def correct_cell(
        self, session: Session, lesson: LessonId, student: StudentId, wanted: Cell, reason: str
    ) -> CellChange:
        """Store a correction with its reason."""
        change = self.journal.set_cell(session, lesson, student, wanted)
        self.journal.reasons.append(reason)
        return change

    def explain_correction(self, session: Session, lesson: LessonId, student: StudentId, reason: str) -> None:
        """Store the reason of a correction that stands already."""
        del session, lesson, student
        self.journal.reasons.append(reason)

    def allow_correction(self, session: Session, course: CourseId, staff: StaffId, days: int, reason: str) -> None:
        """Store that a keeper may correct for some days."""
        del session, course
        self.journal.reasons.append(f"{staff}: {days}: {reason}")


@dataclass(slots=True)
class MemoryJournal:
    """Keeps one page and everything that was asked to be stored, in order; fails on request."""

    page_kept: JournalPage
    regulation: Regulation = field(default_factory=lambda: preset("S0"))
    history: list[CellChange | PeriodMarkChange] = field(default_factory=list)
    texts: list[LessonChange] = field(default_factory=list)
    past: tuple[CellHistoryEntry, ...] = ()
    rivals: tuple[RivalValues, ...] = ()
    reasons: list[str] = field(default_factory=list)
    acts: int = 0
    failure: AppError | None = None

    def __post_init__(self) -> None:
        level = self.page_kept.course.grade_level
        self.page_kept = replace(
            self.page_kept,
            has_marks=self.regulation.has_marks(level),
            has_homework=self.regulation.keeps(JournalField.HOMEWORK, level),
        )

    def courses(self, session: Session) -> tuple[CourseChoice, ...]:
        """Return the only page."""
        del session
        return (CourseChoice(self.page_kept.course, "Иванова М. П.", is_own=True),)

    def periods(self, session: Session) -> tuple[PeriodView, ...]:
        """Return the only period."""
        del session
        return (self.page_kept.period,)

    def page(self, session: Session, course: CourseId, period: PeriodId) -> JournalPage:
        """Return the page as it stands."""
        del session, course, period
        return self.page_kept

    def set_cell(self, session: Session, lesson: LessonId, student: StudentId, wanted: Cell) -> CellChange:
        """Store a cell."""
        return self.set_cells(session, (CellEntry(lesson, student, wanted),))[0]

    def set_cells(self, session: Session, entries: Sequence[CellEntry]) -> tuple[CellChange, ...]:
        """Store cells as one act."""
        del session
        self._fail()
        self.acts += 1
        return tuple(self._put(entry.lesson, entry.student, entry.wanted) for entry in entries)

    def set_note(self, session: Session, lesson: LessonId, student: StudentId, note: str) -> NoteChange:
        """Store a note."""
        del session
        self._fail()
        notes = dict(self.page_kept.notes)
        before = notes.pop((student, lesson), "")
        self.page_kept = replace(self.page_kept, notes={**notes, (student, lesson): note} if note else notes)
        return NoteChange(lesson, student, before, note)

    def _put(self, lesson: LessonId, student: StudentId, wanted: Cell) -> CellChange:
        before = self.page_kept.cells.get((student, lesson), Cell())
        self.page_kept = replace(self.page_kept, cells={**self.page_kept.cells, (student, lesson): wanted})
        change = CellChange(lesson, student, before, wanted)
        self.history.append(change)
        return change

    def set_period_mark(
        self, session: Session, course: CourseId, period: PeriodId, student: StudentId, value: str | None
    ) -> PeriodMarkChange:
        """Store a period mark."""
        del session
        self._fail()
        marks = dict(self.page_kept.period_marks)
        before = marks.pop(student, None)
        self.page_kept = replace(self.page_kept, period_marks=marks if value is None else {**marks, student: value})
        change = PeriodMarkChange(course, period, student, before, value)
        self.history.append(change)
        return change

    def record_topic(self, session: Session, lesson: LessonId, topic: str, plan_hour: int) -> LessonChange:
        """Store a topic."""
        del session
        return self._change(lesson, lambda text: replace(text, topic=topic, plan_hour=plan_hour))

    def record_homework(self, session: Session, lesson: LessonId, homework: str, *, is_none_set: bool) -> LessonChange:
        """Store homework."""
        del session
        return self._change(lesson, lambda text: replace(text, homework=homework, is_homework_none=is_none_set))

    def set_work_kind(self, session: Session, lesson: LessonId, work_kind: str) -> LessonChange:
        """Store the kind of work."""
        del session
        return self._change(lesson, lambda text: replace(text, work_kind=work_kind))

    def set_second_kind(self, session: Session, lesson: LessonId, work_kind: str) -> LessonChange:
        """Store the kind of work of the second marks."""
        del session
        return self._change(lesson, lambda text: replace(text, second_kind=work_kind))

    def complete_lesson(self, session: Session, lesson: LessonId, text: LessonText) -> LessonChange:
        """Store everything and close the lesson."""
        del session
        return self._change(lesson, lambda _text: replace(text, is_complete=True))

    def reopen_lesson(self, session: Session, lesson: LessonId) -> LessonChange:
        """Open a lesson again."""
        del session
        return self._change(lesson, lambda text: replace(text, is_complete=False))

    def cells_of(self, lesson: LessonId) -> dict[int, Cell]:
        """Return the stored cells of a lesson that hold something, by the student's number."""
        numbers = {row.student: row.number for row in self.page_kept.students}
        stored = self.page_kept.cells.items()
        return {numbers[student]: cell for (student, of), cell in stored if of == lesson and not cell.is_empty}

    def lesson(self, lesson: LessonId) -> LessonColumn:
        """Return a lesson as it is stored."""
        return next(column for column in self.page_kept.lessons if column.lesson == lesson)

    def _change(self, lesson: LessonId, wanted: Callable[[LessonText], LessonText]) -> LessonChange:
        self._fail()
        column = self.lesson(lesson)
        before = LessonText(
            column.topic,
            0,
            column.homework,
            column.is_homework_none,
            column.work_kind,
            column.is_complete,
            column.second_kind,
        )
        after = wanted(before)
        changed = replace(
            column,
            topic=after.topic,
            homework=after.homework,
            is_homework_none=after.is_homework_none,
            work_kind=after.work_kind,
            second_kind=after.second_kind,
            is_complete=after.is_complete,
        )
        lessons = tuple(changed if old.lesson == lesson else old for old in self.page_kept.lessons)
        self.page_kept = replace(self.page_kept, lessons=lessons)
        change = LessonChange(lesson, before, after)
        self.texts.append(change)
        return change

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure
