"""Works planned for a course, the points that the teacher enters, and what they come to (S0-2.11a, S0-2.11b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_teaching import WorkPlanned, WorkResultRecorded
from ejournal_desktop.domain.changes_works import PlannedWorkWithdrawn
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.works import work_summary
from ejournal_desktop.readmodels.journal import is_kept_by
from ejournal_desktop.readmodels.papers import PaperAct
from ejournal_desktop.readmodels.works import WorkChoices, WorkScores
from ejournal_desktop.services.errors import (
    ForeignPageError,
    NotALessonDayError,
    NotInClassError,
    UnknownRecordError,
)
from ejournal_desktop.services.journal_rules import may_open_page
from ejournal_desktop.services.works.errors import WorkHasPointsError, WorkPointsError
from ejournal_desktop.services.works.library import checked_work
from ejournal_desktop.services.works.papers import paper_lines, points_table, results_lines
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.courses import course_view, courses_of_year, teachers_of_course, teachers_of_year
from ejournal_desktop.storage.queries.people import is_student_there, roster
from ejournal_desktop.storage.queries.school import current_year, school_year, year_of_class
from ejournal_desktop.storage.queries.works import planned_by, planned_work, points_of

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, StudentRow
    from ejournal_desktop.readmodels.papers import ActTable
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.readmodels.works import PlannedWork
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.works.papers import WorkWords
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class PlanWish:
    """A work to be planned: the course, its day, kind, topic, maximum of points, text of the paper."""

    course: CourseId
    day: date
    work_kind: str
    topic: str
    maximum: int
    tasks: str = ""


class PlannedWorksService:
    """Works of the own courses: planned, printed, scored, summed up."""

    def __init__(self, clock: Clock, papers: PrintPapers) -> None:
        self._clock = clock
        self._papers = papers

    def choices(self, session: Session) -> WorkChoices:
        """Return for what the person may plan works.

        Raises:
            NotAllowedError: no role of the person teaches.
        """
        session.require(Action.WRITE_LESSON, is_own=True)
        kinds = tuple((kind.code, kind.title) for kind in session.regulation.marks.work_kinds)
        with session.database.read() as reading:
            year = current_year(reading, self._today)
            if year is None:
                return WorkChoices((), kinds)
            keepers = teachers_of_year(reading, year)
            own = tuple(
                course
                for course in courses_of_year(reading, year)
                if is_kept_by(session.signed_in.staff, keepers.get(course.course, ()), self._today)
            )
            return WorkChoices(own, kinds)

    def works(self, session: Session) -> tuple[PlannedWork, ...]:
        """Return the works of the courses that the person keeps today, the latest first.

        Raises:
            NotAllowedError: no role of the person teaches.
        """
        session.require(Action.WRITE_LESSON, is_own=True)
        with session.database.read() as reading:
            year = current_year(reading, self._today)
            return () if year is None else planned_by(reading, session.signed_in.staff, year, self._today)

    def plan(self, session: Session, wish: PlanWish, number: int | None = None) -> int:
        """Plan a work, or change the one with a number, and return its number.

        Raises:
            NotAllowedError: the course, or the one it was planned for, is not the person's own.
            EmptyTextError, WorkKindError, WorkMaximumError: see ``checked_work``.
            NotALessonDayError: the day is outside the school year.
            WorkHasPointsError: a student has more points than the new maximum, or the course would change.
        """
        topic = checked_work(session.regulation, wish.work_kind, wish.topic, wish.maximum)
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            course = self._own_course(session, work, wish.course)
            year = school_year(work, year_of_class(work, course.class_group))
            if not year.starts <= wish.day <= year.ends:
                raise NotALessonDayError
            known = None if number is None else planned_work(work, number)
            points = {} if known is None else points_of(work, known.work)
            if points and known is not None and (known.course != wish.course or max(points.values()) > wish.maximum):
                raise WorkHasPointsError
            if known is not None and known.course != wish.course:
                former = self._own_course(session, work, known.course)
                work.record(class_scope(former.class_group), [PlannedWorkWithdrawn(known.work)])
            planned = work.new_identifier() if number is None else number
            fields = (wish.course, wish.day, wish.work_kind, topic, wish.maximum, wish.tasks.strip())
            work.record(class_scope(course.class_group), [WorkPlanned(planned, *fields)])
        return planned

    def withdraw(self, session: Session, number: int) -> PlanWish:
        """Take a planned work back; what it was is returned, so that the act can be undone.

        Raises:
            UnknownRecordError: there is no such work.
            NotAllowedError: the course is not the person's own.
            WorkHasPointsError: somebody has points in it.
        """
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            found, course = self._own_work(session, work, number)
            if found.written:
                raise WorkHasPointsError
            work.record(class_scope(course.class_group), [PlannedWorkWithdrawn(number)])
        return PlanWish(found.course, found.day, found.work_kind, found.topic, found.maximum, found.tasks)

    def scores(self, session: Session, number: int) -> WorkScores:
        """Return the points of a work and what they come to, to whoever may see its page.

        Raises:
            UnknownRecordError: there is no such work.
            ForeignPageError: the person may not see the page.
        """
        with session.database.read() as reading:
            found = _known(reading, number)
            course, keepers = course_view(reading, found.course), teachers_of_course(reading, found.course)
            if course is None or not may_open_page(session, reading, course, keepers, self._today):
                raise ForeignPageError
            students, points = _students(reading, course, found.day), points_of(reading, number)
            is_own = is_kept_by(session.signed_in.staff, keepers, self._today)
        summary = work_summary(tuple(points.values()), found.maximum, len(students))
        return WorkScores(found, students, points, summary, is_own)

    def record_points(self, session: Session, number: int, student: StudentId, points: int | None) -> int | None:
        """Enter the points of a student, or clear them, and return what stood there (S0-2.11b).

        Raises:
            UnknownRecordError: there is no such work.
            NotAllowedError: the course is not the person's own.
            NotInClassError: the student was not in the course on the day of the work.
            WorkPointsError: more points than the work has, or fewer than none.
        """
        with session.database.write(session.actor(Action.WRITE_LESSON)) as work:
            found, course = self._own_work(session, work, number)
            if not is_student_there(work, found.course, student, found.day):
                raise NotInClassError
            if points is not None and not 0 <= points <= found.maximum:
                raise WorkPointsError(most=found.maximum)
            before = points_of(work, number).get(student)
            if before != points:
                work.record(class_scope(course.class_group), [WorkResultRecorded(number, student, points)])
        return before

    def printed_paper(self, session: Session, number: int, words: WorkWords) -> PrintedPaper:
        """Make the paper of a work: a line for the name, then its tasks (S0-2.11b).

        Raises:
            The errors of ``scores``; PrintStoppedError: a character has no glyph.
        """
        work = self.scores(session, number).work
        return self._sheet(session, (words.title, work.day), paper_lines(work, words), None)

    def printed_results(self, session: Session, number: int, words: WorkWords) -> PrintedPaper:
        """Make the points of a work on paper with what they come to.

        Raises:
            The errors of ``scores``; PrintStoppedError: a character has no glyph.
        """
        found = self.scores(session, number)
        return self._sheet(
            session, (words.results, self._today), results_lines(found, words), points_table(found, words)
        )

    def note_results(self, session: Session, number: int, paper: PrintedPaper) -> None:
        """Note that a sheet with points of students left the program (S0-1.10).

        Raises:
            The errors of ``scores``.
        """
        course = self.scores(session, number).work.course
        with session.database.write(session.actor(Action.READ_OWN_PAGES)) as work:
            view = course_view(work, course)
            if view is not None:
                changes = [DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)]
                work.record(class_scope(view.class_group), changes)

    def _sheet(
        self, session: Session, heading: tuple[str, date], lines: tuple[str, ...], table: ActTable | None
    ) -> PrintedPaper:
        own, (title, day) = session.signed_in, heading
        signed = () if table is None else (own.name.with_initials,)
        act = PaperAct(title, own.school_name, "", day, lines, table, signed, own.is_training)
        return self._papers.sheet(session, act)

    def _own_work(self, session: Session, reading: Reading, number: int) -> tuple[PlannedWork, CourseView]:
        found = _known(reading, number)
        return found, self._own_course(session, reading, found.course)

    def _own_course(self, session: Session, reading: Reading, course: CourseId) -> CourseView:
        view = course_view(reading, course)
        if view is None:
            raise UnknownRecordError(kind="course")
        keepers = teachers_of_course(reading, course)
        is_own = is_kept_by(session.signed_in.staff, keepers, self._today)
        session.require(Action.WRITE_LESSON, is_own=is_own)
        return view

    @property
    def _today(self) -> date:
        return self._clock.now().date()


def _known(reading: Reading, number: int) -> PlannedWork:
    found = planned_work(reading, number)
    if found is None:
        raise UnknownRecordError(kind="work")
    return found


def _students(reading: Reading, course: CourseView, day: date) -> tuple[StudentRow, ...]:
    return tuple(
        row for row in roster(reading, course.class_group) if is_student_there(reading, course.course, row.student, day)
    )
