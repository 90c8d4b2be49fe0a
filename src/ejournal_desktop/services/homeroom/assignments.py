"""Assignments on paper: of one lesson, held remotely or not, and of a student who was ill (S0-2.8, S0-2.10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_desk import LetterLogged
from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.readmodels.journal import is_kept_by
from ejournal_desktop.readmodels.papers import ActTable, PaperAct
from ejournal_desktop.services.errors import ForeignPageError, UnknownRecordError
from ejournal_desktop.services.journal_rules import may_open_page, require_lesson
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.lesson_card import attached_files, lesson_notes

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StudentId
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session

_KILOBYTE = 1024
_FILE_WIDTHS = (12.0, 120.0, 30.0)


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of the assignment sheet of a lesson, in the language of the window."""

    title: str
    about: str
    remote: str
    topic: str
    homework: str
    file_heads: tuple[str, str, str]


class AssignmentsService:
    """Makes sheets of assignments and notes that they went out."""

    def __init__(self, clock: Clock, papers: PrintPapers) -> None:
        self._clock = clock
        self._papers = papers

    def of_lesson(self, session: Session, lesson: LessonId, words: SheetWords) -> PrintedPaper:
        """Make the assignment sheet of a lesson: topic, homework, the files attached, whether it is remote (S0-2.8).

        Raises:
            RuleError: there is no such lesson, or it is cancelled.
            ForeignPageError: the person may not see the page.
            PrintStoppedError: a character has no glyph.
        """
        own = session.signed_in
        with session.database.read() as reading:
            place = require_lesson(reading, lesson)
            course, teachers = course_view(reading, place.course), teachers_of_course(reading, place.course)
            if course is None or not may_open_page(session, reading, course, teachers, self._clock.now().date()):
                raise ForeignPageError
            files, is_remote = attached_files(reading, lesson), lesson_notes(reading, lesson).is_remote
        about = words.about.format(
            class_title=course.class_title, subject=course.subject_title, day=f"{place.day:%d.%m.%Y}", bell=place.bell
        )
        lines = [about, *([words.remote] if is_remote else [])]
        for heading, text in ((words.topic, place.topic), (words.homework, place.homework)):
            lines += [heading.format(text=text or "–")]
        rows = tuple(
            (str(number), file.title, str(-(-file.size // _KILOBYTE))) for number, file in enumerate(files, start=1)
        )
        table = ActTable(_FILE_WIDTHS, words.file_heads, rows) if rows else None
        act = PaperAct(words.title, own.school_name, "", place.day, tuple(lines), table, (), own.is_training)
        return self._papers.sheet(session, act)

    def note_sheet(self, session: Session, lesson: LessonId, paper: PrintedPaper) -> None:
        """Note that the sheet of a lesson left the program.

        Raises:
            RuleError: there is no such lesson.
        """
        with session.database.write(session.actor(Action.READ_OWN_PAGES)) as work:
            place = require_lesson(work, lesson)
            work.record(class_scope(place.class_group), [DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)])

    def of_student(
        self, session: Session, course: CourseId, student: StudentId, days: tuple[date, date]
    ) -> PrintedPaper:
        """Make the list of assignments of a student in a course between two days (S0-2.10).

        Raises:
            NotAllowedError: the page is not the person's own.
            NotInClassError: the student does not attend the course.
        """
        return self._papers.course_assignments(session, course, student, days)

    def hand_out(self, session: Session, course: CourseId, student: StudentId, given: tuple[str, PrintedPaper]) -> None:
        """Write into the log of the class that a list of assignments went to the family; ``given`` has its words.

        Raises:
            UnknownRecordError: there is no such course.
            NotAllowedError: the page is not the person's own.
        """
        today, (text, paper) = self._clock.now().date(), given
        with session.database.write(session.actor(Action.PRINT_DIARY)) as work:
            view = course_view(work, course)
            if view is None:
                raise UnknownRecordError(kind="course")
            keepers = teachers_of_course(work, course)
            is_own = is_kept_by(session.signed_in.staff, keepers, today)
            session.require(Action.PRINT_DIARY, is_own=is_own)
            way, occasion = LetterWay.PRINTED.value, NoticeOccasion.HOMEWORK.value
            logged = LetterLogged(work.new_identifier(), student, occasion, way, text, today)
            printed = DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)
            work.record(class_scope(view.class_group), [logged, printed])
