"""Papers for families and for the school's files: diary, letter, act, test sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.printing.locking import locked_pdf
from ejournal_desktop.printing.papers import plan_act, plan_assignments, plan_diaries, plan_letters
from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.settings import LAYOUT_VERSION, PrintSettings
from ejournal_desktop.printing.test_sheet import plan_test_sheet
from ejournal_desktop.printing.volume_pdf import rendered_plan
from ejournal_desktop.readmodels.journal import is_kept_by
from ejournal_desktop.readmodels.papers import DiaryNotice, GuardianLetter, PaperHeading, StudentDiary
from ejournal_desktop.readmodels.printing import LockedPaper, PrintedPaper, PrintOptions
from ejournal_desktop.security.handout_passwords import one_time_password
from ejournal_desktop.services.diary_results import DiaryFacts, diary_results, period_results
from ejournal_desktop.services.errors import NotInClassError, UnknownRecordError
from ejournal_desktop.services.print_sources import is_homeroom
from ejournal_desktop.services.regulation import regulation_in_force
from ejournal_desktop.storage.queries.board import notices_of_class
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course
from ejournal_desktop.storage.queries.diary import (
    class_of_student,
    guardian_name,
    student_lessons,
    student_messages,
    student_name,
    student_period_marks,
    weekly_hours,
)
from ejournal_desktop.storage.queries.people import (
    class_group_view,
    class_groups,
    homeroom_teachers,
    is_student_there,
    roster,
    staff_names,
)
from ejournal_desktop.storage.queries.school import current_year, school_facts, school_year, year_of_class
from ejournal_desktop.storage.queries.two_values import conflicts_of_student

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StudentId
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.papers import PaperAct
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class LetterWish:
    """Letters about some students between two days; ``paragraphs`` are the words of whoever writes, by student.

    ``has_results`` adds the table of results (S1-R.2), ``has_period_results`` that of periods and exams (S1-R.4).
    """

    students: tuple[StudentId, ...]
    starts: date
    ends: date
    paragraphs: Mapping[StudentId, tuple[str, ...]]
    has_results: bool = False
    has_period_results: bool = False


class PrintPapers:
    """Makes papers besides the journal; each holds the data of those it is for and of nobody else."""

    def __init__(self, sources: PrintSources) -> None:
        self._sources = sources

    def classes(self, session: Session) -> tuple[tuple[ClassGroupId, str], ...]:
        """Return the class groups whose diaries the person may print: all, or the own ones."""
        own = tuple((view.class_group, view.title) for view in session.signed_in.homeroom_of)
        if not session.signed_in.may_act(Action.PRINT_DIARY):
            return own if session.signed_in.may_act(Action.PRINT_DIARY, is_own=True) else ()
        with session.database.read() as reading:
            year = current_year(reading, self._sources.clock.now().date())
            return () if year is None else tuple((view.class_group, view.title) for view in class_groups(reading, year))

    def students(self, session: Session, class_group: ClassGroupId) -> tuple[StudentRow, ...]:
        """Return the students whose diary the person may print.

        Raises:
            NotAllowedError: the class is not the person's own.
        """
        self._require(session, class_group)
        with session.database.read() as reading:
            return roster(reading, class_group)

    def diaries(self, session: Session, students: Sequence[StudentId], days: tuple[date, date]) -> PrintedPaper:
        """Make the diaries of students for any days, each on sheets of its own (S1-R.2).

        Raises:
            NotAllowedError: a student is not in a class of the person.
            UnknownRecordError: there is no such student.
        """
        return self._diaries(session, [self.diary(session, student, days) for student in students])

    def _diaries(self, session: Session, read: Sequence[StudentDiary]) -> PrintedPaper:
        if not read:
            raise UnknownRecordError(kind="student")
        options = self._sources.options(session)
        settings = PrintSettings.from_regulation(read[0].regulation, options=options)
        plan = plan_diaries(read, settings, open_resources(self._sources.resources, options.language))
        return self._paper("diary", plan, read[0].heading.school_name, options)

    def assignments(self, session: Session, students: Sequence[StudentId], days: tuple[date, date]) -> PrintedPaper:
        """Make «Лист заданий на период болезни» of students: topics, homework, comments of their lessons (S0-2.10).

        Raises:
            The errors of ``diaries``.
        """
        return self._assignments(session, [self.diary(session, student, days) for student in students])

    def course_assignments(
        self, session: Session, course: CourseId, student: StudentId, days: tuple[date, date]
    ) -> PrintedPaper:
        """Make the list of assignments in one course, for its keeper, who sees no other subjects (S0-2.10).

        Raises:
            NotAllowedError: the page is not the person's own.
            NotInClassError: the student does not attend the course on the last of the days.
            UnknownRecordError: there is no such course.
        """
        today = self._sources.clock.now().date()
        with session.database.read() as reading:
            view = course_view(reading, course)
            if view is None:
                raise UnknownRecordError(kind="course")
            keepers = teachers_of_course(reading, course)
            is_own = is_kept_by(session.signed_in.staff, keepers, today)
            session.require(Action.PRINT_DIARY, is_own=is_own)
            if not is_student_there(reading, course, student, days[1]):
                raise NotInClassError
            whole = _diary(reading, (student, view.class_group), days, self._sources.clock.now())
        own = tuple(lesson for lesson in whole.lessons if lesson.subject == view.subject_title)
        return self._assignments(session, [replace(whole, lessons=own)])

    def _assignments(self, session: Session, read: Sequence[StudentDiary]) -> PrintedPaper:
        if not read:
            raise UnknownRecordError(kind="student")
        options = self._sources.options(session)
        plan = plan_assignments(read, open_resources(self._sources.resources, options.language))
        return self._paper("assignments", plan, read[0].heading.school_name, options)

    def locked_diary(self, session: Session, student: StudentId, days: tuple[date, date]) -> LockedPaper:
        """Make the diary of one student as a file with a password of its own, for the family (S1-2.2b).

        It begins with the notice on keeping file and password safe (S1-6.2b).

        Raises:
            The errors of ``diaries``.
        """
        diary = replace(self.diary(session, student, days), is_file=True)
        paper, password = self._diaries(session, (diary,)), one_time_password()
        locked = locked_pdf(paper.pdf, password)
        return LockedPaper(replace(paper, pdf=locked, sha256=sha256(locked).hexdigest()), password)

    def diary(self, session: Session, student: StudentId, days: tuple[date, date]) -> StudentDiary:
        """Return what the diary of one student holds; no other student is read.

        Raises:
            NotAllowedError: the student is not in a class of the person.
            UnknownRecordError: there is no such student.
        """
        with session.database.read() as reading:
            class_group = class_of_student(reading, student, days[1])
            name = student_name(reading, student)
            if class_group is None or name is None:
                raise UnknownRecordError(kind="student")
            self._require(session, class_group)
            return _diary(reading, (student, class_group), days, self._sources.clock.now())

    def letters(self, session: Session, wish: LetterWish) -> PrintedPaper:
        """Make «Информационное письмо для родителей», two on a sheet (S0-4.7.3g).

        Raises:
            NotAllowedError: a student is not in a class of the person.
            UnknownRecordError: there is no such student.
            PrintStoppedError: a letter is longer than a page.
        """
        options = self._sources.options(session)
        letters, regulation = [], session.regulation
        for student in wish.students:
            diary = self.diary(session, student, (wish.starts, wish.ends))
            regulation = diary.regulation
            letters.append(self._letter(session, diary, wish))
        if not letters:
            raise UnknownRecordError(kind="student")
        settings = PrintSettings.from_regulation(regulation, options=options)
        plan = plan_letters(letters, settings, open_resources(self._sources.resources, options.language))
        return self._paper("letter", plan, letters[0].heading.school_name, options)

    def act(self, session: Session, act: PaperAct) -> PrintedPaper:
        """Make an act of verification or hand-over from the words given.

        Raises:
            NotAllowedError: the person may see no archives.
        """
        accepts = may_act(Action.ACCEPT_ARCHIVE, session.signed_in.roles)
        session.require_reading(Action.ACCEPT_ARCHIVE if accepts else Action.MAKE_WEEKLY_ARCHIVE)
        options = self._sources.options(session)
        plan = plan_act(act, open_resources(self._sources.resources, options.language))
        return self._paper("act", plan, act.school_name, options)

    def sheet(self, session: Session, act: PaperAct) -> PrintedPaper:
        """Make a plain sheet with a heading, words and a table: a notice of the board, a portfolio.

        It holds only what is given; whoever asks for it has checked the right.

        Raises:
            PrintStoppedError: a text has characters without a glyph.
        """
        options = self._sources.options(session)
        plan = plan_act(act, open_resources(self._sources.resources, options.language))
        return self._paper("sheet", plan, act.school_name, options)

    def test_sheet(self, options: PrintOptions | None = None) -> PrintedPaper:
        """Make the sheet that shows margins, scale and duplex of a printer; it holds no data and needs no log-in."""
        chosen = options or PrintOptions()
        settings = PrintSettings({}, {}, options=chosen)
        plan = plan_test_sheet(settings.sheet_plan, open_resources(self._sources.resources, chosen.language))
        return self._paper("test_sheet", plan, "", chosen)

    def _letter(self, session: Session, diary: StudentDiary, wish: LetterWish) -> GuardianLetter:
        with session.database.read() as reading:
            guardian = guardian_name(reading, diary.student)
        return GuardianLetter(
            heading=diary.heading,
            student=diary.student,
            name=diary.name,
            guardian="" if guardian is None else f"{guardian.given_name} {guardian.patronymic}".strip(),
            day=self._sources.clock.now().date(),
            paragraphs=wish.paragraphs.get(diary.student, ()),
            results=diary.results if wish.has_results else (),
            period_results=diary.period_results if wish.has_period_results else None,
        )

    def _paper(self, kind: str, plan: VolumePlan, school: str, options: PrintOptions) -> PrintedPaper:
        day = datetime.combine(self._sources.clock.now().date(), time(), UTC)
        version = f"{self._sources.version} · {LAYOUT_VERSION}"
        facts = DocumentFacts(plan.title, school or plan.title, version, day, options.language, options.pdfa)
        made = rendered_plan(plan, facts, open_resources(self._sources.resources, options.language))
        return PrintedPaper(kind, made.pdf, made.sheets, made.pages, made.sha256)

    @staticmethod
    def _require(session: Session, class_group: ClassGroupId) -> None:
        session.require(Action.PRINT_DIARY, is_own=is_homeroom(session, class_group))


def _diary(
    reading: Reading, whose: tuple[StudentId, ClassGroupId], days: tuple[date, date], now: datetime
) -> StudentDiary:
    student, class_group = whose
    name = student_name(reading, student)
    if name is None:
        raise UnknownRecordError(kind="student")
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    regulation = regulation_in_force(reading, days[1])
    whole = student_lessons(reading, student, class_group, (year.starts, year.ends))
    shown = tuple(one.shown for one in whole if days[0] <= one.shown.day <= days[1])
    hours = weekly_hours(reading, [*{one.course for one in whole}])
    _, provisional = conflicts_of_student(reading, student, year.starts, year.ends)
    day, marks = min(days[1], now.date()), student_period_marks(reading, student)
    facts = DiaryFacts(regulation, year, whole, marks, hours, day, provisional)
    missed = [code for one in shown if (code := regulation.attendance_code(one.attendance)) and code.counts_as_missed]
    return StudentDiary(
        heading=_heading(reading, class_group, days[1]),
        regulation=regulation,
        student=student,
        name=name,
        starts=days[0],
        ends=days[1],
        lessons=shown,
        results=diary_results(facts),
        messages=student_messages(reading, student, days),
        missed=len(missed),
        missed_ill=sum(code.is_illness for code in missed),
        period_results=period_results(facts),
        notices=_notices(reading, class_group, days),
    )


def _heading(reading: Reading, class_group: ClassGroupId, day: date) -> PaperHeading:
    school, view = school_facts(reading), class_group_view(reading, class_group)
    if school is None or view is None:
        raise UnknownRecordError(kind="class_group")
    staff = homeroom_teachers(reading, day).get(class_group)
    teacher = None if staff is None else staff_names(reading).get(staff)
    return PaperHeading(
        school_name=school.name,
        class_group=class_group,
        class_title=view.title,
        year_title=view.year_title,
        homeroom_teacher="" if teacher is None else teacher.with_initials,
        is_training=bool(school.is_training),
    )


def _notices(reading: Reading, class_group: ClassGroupId, days: tuple[date, date]) -> tuple[DiaryNotice, ...]:
    """Return what hung on the board for the class in these days; nothing of it is about a single student."""
    return tuple(
        DiaryNotice(one.matter.kind, one.matter.held_on or one.starts, one.matter.at, one.matter.place, one.text)
        for one in notices_of_class(reading, class_group, days)
    )
