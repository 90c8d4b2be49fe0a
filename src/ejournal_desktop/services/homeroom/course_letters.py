"""What a subject teacher tells the family of a student of an own page (S0-4.14.10, S2-3.4d, S4-5.4.3).

The teacher sees the own subject only, so nothing of other subjects is filled in. The letter stands in the log of the
class, and the homeroom teacher gets a note about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_desk import LetterLogged, NoteSent
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.journal import is_kept_by
from ejournal_desktop.readmodels.papers import PaperAct
from ejournal_desktop.services.errors import NotInClassError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.diary import student_name
from ejournal_desktop.storage.queries.letters import letters_of_account
from ejournal_desktop.storage.queries.people import homeroom_teachers, is_student_there

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.class_desk import LetterWay
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId, StudentId
    from ejournal_desktop.readmodels.homeroom import LetterView
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class CourseLetter:
    """A letter about one student of a course, in the teacher's own words."""

    course: CourseId
    student: StudentId
    occasion: NoticeOccasion
    text: str


class CourseLettersService:
    """Letters of subject teachers to families."""

    def __init__(self, clock: Clock, papers: PrintPapers) -> None:
        self._clock = clock
        self._papers = papers

    def own_letters(self, session: Session, student: StudentId) -> tuple[LetterView, ...]:
        """Return what the person told the family of a student before, and what was answered."""
        with session.database.read() as reading:
            return letters_of_account(reading, session.signed_in.account, student)

    def printed(self, session: Session, letter: CourseLetter, title: str) -> PrintedPaper:
        """Make the letter on paper; ``title`` is in the language of the window. It is logged by ``log``.

        Raises:
            The errors of ``log``.
            PrintStoppedError: a character has no glyph.
        """
        with session.database.read() as reading:
            course, name = self._place(session, reading, letter)
        own = session.signed_in
        about = f"{name.full}, {course.class_title}, {course.subject_title}"
        lines = (about, *(line for line in map(normalised, letter.text.splitlines()) if line))
        signatories = (own.name.with_initials,)
        act = PaperAct(title, own.school_name, "", self._today, lines, None, signatories, own.is_training)
        return self._papers.sheet(session, act)

    def log(self, session: Session, letter: CourseLetter, way: LetterWay, paper: PrintedPaper | None = None) -> None:
        """Write into the log of the class what the family was told, and tell the homeroom teacher.

        Raises:
            EmptyTextError: there is no text.
            NotAllowedError: the page is not the person's own.
            NotInClassError: the student does not attend the course today.
            UnknownRecordError: there is no such course or student.
        """
        with session.database.write(session.actor(Action.PRINT_DIARY)) as work:
            course, name = self._place(session, work, letter)
            text, student = letter.text.strip(), letter.student
            logged = LetterLogged(work.new_identifier(), student, letter.occasion.value, way.value, text, self._today)
            printed: list[Change] = [] if paper is None else [DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)]
            work.record(class_scope(course.class_group), [logged, *printed])
            homeroom = homeroom_teachers(work, self._today).get(course.class_group)
            if homeroom is not None and homeroom != session.signed_in.staff:
                told = f"{name.short}, {course.subject_title}: {text}"
                work.record(STAFF, [NoteSent(work.new_identifier(), homeroom, None, told)])

    def _place(self, session: Session, reading: Reading, letter: CourseLetter) -> tuple[CourseView, PersonName]:
        if not normalised(letter.text):
            raise EmptyTextError
        course, name = course_view(reading, letter.course), student_name(reading, letter.student)
        if course is None or name is None:
            raise UnknownRecordError(kind="course" if course is None else "student")
        keepers = teachers_of_course(reading, letter.course)
        is_own = is_kept_by(session.signed_in.staff, keepers, self._today)
        session.require(Action.PRINT_DIARY, is_own=is_own)
        if not is_student_there(reading, letter.course, letter.student, self._today):
            raise NotInClassError
        return course, name

    @property
    def _today(self) -> date:
        return self._clock.now().date()
