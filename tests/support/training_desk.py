"""A teacher of the training school at a page of their own, with a lesson and a student to write about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.lessons import LessonsService
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, JournalPage, LessonColumn, PeriodView
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

_KEEPERS: dict[tuple[str, bool], str] = {}


@dataclass(frozen=True, slots=True)
class Desk:
    """One signed-in teacher at one page; lessons are those up to now, ``student`` was there all the time."""

    school: SchoolCase
    session: Session
    journal: JournalService
    course: CourseView
    period: PeriodView

    @property
    def lessons(self) -> LessonsService:
        """The written part of lessons."""
        return LessonsService(self.school.clock)

    def page(self) -> JournalPage:
        """Read the page."""
        return self.journal.page(self.session, self.course.course, self.period.period)

    def past_lessons(self) -> Sequence[LessonColumn]:
        """Return the lessons of the page before today."""
        today = self.school.clock.now().date()
        return [lesson for lesson in self.page().lessons if lesson.day < today]

    @property
    def past(self) -> LessonId:
        """The last lesson before today."""
        return self.past_lessons()[-1].lesson

    @property
    def ahead(self) -> LessonId:
        """The first lesson after today."""
        today = self.school.clock.now().date()
        return next(lesson.lesson for lesson in self.page().lessons if lesson.day > today)

    @property
    def student(self) -> StudentId:
        """The first student whose row is open from the first to the last day."""
        rows = self.page().students
        return next(row.student for row in rows if row.spans[0].starts <= self.period.starts and not row.spans[0].ends)

    def cell(self, lesson: LessonId | None = None) -> Cell | None:
        """Return what stands in the cell of the student."""
        return self.page().cells.get((self.student, lesson or self.past))

    def act(self, *changes: Change) -> None:
        """Record changes of the class as the administrator, who has no screen in a test."""
        administrator = self.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
        with administrator.database.write(administrator.actor(Action.EDIT_TIMETABLE)) as work:
            work.record(class_scope(self.course.class_group), changes)
        self.school.sign_out(administrator)

    def clear_text(self, lesson: LessonId | None = None) -> None:
        """Open a lesson, the last one before today, again and take back what is written about it."""
        cleared = lesson or self.past
        self.lessons.reopen_lesson(self.session, cleared)
        self.lessons.record_topic(self.session, cleared, "", 0)
        self.lessons.record_homework(self.session, cleared, "", is_none_set=False)
        self.lessons.set_work_kind(self.session, cleared, "")
        self.lessons.set_second_kind(self.session, cleared, "")


def desk_in(school: SchoolCase, class_title: str, *, is_subgroup: bool = False) -> Desk:
    """Return the desk of a teacher who keeps a page of a class in the current quarter."""
    journal = JournalService(school.clock)
    for handle in _candidates(school, class_title, is_subgroup=is_subgroup):
        session = school.sign_in(handle)
        desk = _own(school, journal, session, class_title, is_subgroup=is_subgroup)
        if desk is not None:
            _KEEPERS[class_title, is_subgroup] = handle
            return desk
        school.sign_out(session)
    raise LookupError(class_title)


def _candidates(school: SchoolCase, class_title: str, *, is_subgroup: bool) -> Iterable[str]:
    """Return who may keep such a page, first who was found before: a log-in costs a fifth of a second."""
    teachers = [one.handle for one in school.logins if one.role in (Role.TEACHER, Role.HOMEROOM_TEACHER)]
    known = _KEEPERS.get((class_title, is_subgroup))
    return teachers if known is None else [known, *teachers]


def _own(
    school: SchoolCase, journal: JournalService, session: Session, class_title: str, *, is_subgroup: bool
) -> Desk | None:
    today = school.clock.now().date()
    period = next(view for view in journal.periods(session) if view.starts <= today <= view.ends)
    for choice in journal.courses(session):
        is_wanted = choice.course.class_title == class_title and (choice.course.subgroup is not None) is is_subgroup
        if choice.is_own and is_wanted:
            desk = Desk(school, session, journal, choice.course, period)
            if len(desk.past_lessons()) > 1:
                return desk
    return None
