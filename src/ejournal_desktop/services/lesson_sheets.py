"""Blank sheets of lessons for a power cut, each with the number by which it is entered later."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.domain.sheet_numbers import sheet_number
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.printing.lesson_sheet import STUDENTS_ON_SHEET, plan_lesson_sheets
from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.settings import LAYOUT_VERSION
from ejournal_desktop.printing.volume_pdf import rendered_plan
from ejournal_desktop.readmodels.lesson_sheets import LessonSheet, PrintedLessonSheets, SheetChoices
from ejournal_desktop.readmodels.papers import PaperHeading
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.services.errors import ForeignPageError, UnknownRecordError
from ejournal_desktop.services.journal_rules import keeps_lesson, require_lesson
from ejournal_desktop.services.print_sources import PrintSources, is_homeroom
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_year
from ejournal_desktop.storage.queries.lessons import lesson_places, plan_hour_at
from ejournal_desktop.storage.queries.paper_entry import lessons_of_class_on, lessons_of_teacher_on
from ejournal_desktop.storage.queries.people import class_group_view, class_groups, course_roster, staff_names
from ejournal_desktop.storage.queries.school import bells, current_year, school_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StaffId
    from ejournal_desktop.readmodels.calendar import BellSchedule
    from ejournal_desktop.readmodels.journal import CourseView, StudentRow
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading

KIND = "lesson_sheet"


class LessonSheetsService:
    """Makes sheets, saves them and notes that they were printed."""

    def __init__(self, clock: Clock, resources: Path, version: str) -> None:
        self._sources = PrintSources(clock, resources, version)

    def of_lessons(self, session: Session, lessons: Sequence[LessonId]) -> PrintedLessonSheets:
        """Make the sheets of lessons in the order given.

        Raises:
            ForeignPageError: a lesson is another teacher's, of no class of the person.
            LessonCancelledError: a lesson was cancelled.
            UnknownRecordError: there is no such lesson, or none at all.
            PrintStoppedError: a name cannot be printed.
        """
        with session.database.read() as reading:
            names, times = staff_names(reading), bells(reading)
            places = [_require_place(session, reading, lesson) for lesson in lessons]
            sheets = [_sheet(session, reading, place, (names, times)) for place in places]
        if not sheets:
            raise UnknownRecordError(kind="lesson")
        needed = [max(1, -(-len(sheet.students) // STUDENTS_ON_SHEET)) for sheet in sheets]
        counts: Counter[ClassGroupId] = Counter()
        for place, count in zip(places, needed, strict=True):
            counts[place.class_group] += count
        return PrintedLessonSheets(
            self._paper(session, sheets), tuple(sheet.number for sheet in sheets), tuple(counts.items())
        )

    def of_class(self, session: Session, class_group: ClassGroupId, day: date) -> PrintedLessonSheets:
        """Make the sheets of all lessons of a class group on a day.

        Raises:
            The errors of ``of_lessons``.
        """
        return self._of_found(session, lambda reading: lessons_of_class_on(reading, class_group, day))

    def of_teacher(self, session: Session, day: date, teacher: StaffId | None = None) -> PrintedLessonSheets:
        """Make the sheets of all lessons of a teacher on a day, own ones without a teacher.

        Raises:
            The errors of ``of_lessons``.
        """
        staff = teacher or session.signed_in.staff
        return self._of_found(session, lambda reading: lessons_of_teacher_on(reading, staff, day))

    def choices(self, session: Session) -> SheetChoices:
        """Return whose sheets the person may print besides single lessons: classes, and for all of them teachers."""
        own = tuple((view.class_group, view.title) for view in session.signed_in.homeroom_of)
        if not session.signed_in.may_act(Action.PRINT_JOURNAL):
            return SheetChoices(own if session.signed_in.may_act(Action.PRINT_DIARY, is_own=True) else (), ())
        with session.database.read() as reading:
            year = current_year(reading, self._sources.clock.now().date())
            if year is None:
                return SheetChoices((), ())
            classes = tuple((view.class_group, view.title) for view in class_groups(reading, year))
            keepers = (span for spans in teachers_of_year(reading, year).values() for span in spans)
            names = {span.staff: span.name.full for span in keepers}
        return SheetChoices(classes, tuple(sorted(names.items(), key=lambda named: named[1])))

    def teacher_called(self, session: Session, name: str) -> StaffId:
        """Return the member of staff whose name begins so.

        Raises:
            UnknownRecordError: nobody is called so, or several are.
        """
        with session.database.read() as reading:
            names = staff_names(reading)
        wanted = name.casefold()
        found = [staff for staff, known in names.items() if known.full.casefold().startswith(wanted)]
        if len(found) != 1:
            raise UnknownRecordError(kind="staff")
        return found[0]

    def save(self, session: Session, sheets: PrintedLessonSheets, path: Path) -> None:
        """Write sheets where the person said, and note that they were printed (S0-1.10).

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        self.write(sheets, path)
        self.note_printed(session, sheets)

    def write(self, sheets: PrintedLessonSheets, path: Path) -> None:
        """Write sheets where the person said.

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, sheets.paper.pdf)

    def note_printed(self, session: Session, sheets: PrintedLessonSheets) -> None:
        """Note in the log of every class group how many sheets of it were printed."""
        with session.database.write(session.actor(Action.READ_OWN_PAGES)) as work:
            for class_group, count in sheets.classes:
                work.record(class_scope(class_group), [DocumentsPrinted(KIND, count, sheets.paper.sha256)])

    def _of_found(self, session: Session, find: Callable[[Reading], tuple[LessonId, ...]]) -> PrintedLessonSheets:
        with session.database.read() as reading:
            lessons = find(reading)
        return self.of_lessons(session, lessons)

    def _paper(self, session: Session, sheets: Sequence[LessonSheet]) -> PrintedPaper:
        options = self._sources.options(session)
        opened = open_resources(self._sources.resources, options.language)
        plan = plan_lesson_sheets(sheets, opened)
        day = datetime.combine(self._sources.clock.now().date(), time(), UTC)
        version = f"{self._sources.version} · {LAYOUT_VERSION}"
        school = sheets[0].heading.school_name
        facts = DocumentFacts(plan.title, school, version, day, options.language, options.pdfa)
        made = rendered_plan(plan, facts, opened)
        return PrintedPaper(KIND, made.pdf, made.sheets, made.pages, made.sha256)


def _require_place(session: Session, reading: Reading, lesson: LessonId) -> LessonPlace:
    place = require_lesson(reading, lesson)
    is_own = session.signed_in.may_act(Action.WRITE_LESSON, is_own=keeps_lesson(session, place))
    is_of_class = session.signed_in.may_act(Action.PRINT_DIARY, is_own=is_homeroom(session, place.class_group))
    if not (is_own or is_of_class or session.signed_in.may_act(Action.PRINT_JOURNAL)):
        raise ForeignPageError
    return place


def _sheet(
    session: Session,
    reading: Reading,
    place: LessonPlace,
    known: tuple[Mapping[StaffId, PersonName], BellSchedule],
) -> LessonSheet:
    names, times = known
    course = course_view(reading, place.course)
    if course is None:
        raise UnknownRecordError(kind="course")
    rules = cell_rules(session.regulation, (Role.TEACHER,), course.grade_level)
    bell = times.at(place.day, place.bell)
    holders = (place.substitute,) if place.substitute is not None else sorted(place.keepers)
    return LessonSheet(
        heading=_heading(reading, course),
        number=sheet_number(place.lesson),
        subject=" · ".join(part for part in (course.subject_title, course.subgroup_title) if part),
        teacher=", ".join(names[staff].with_initials for staff in holders if staff in names),
        day=place.day,
        bell=place.bell,
        times=None if bell is None else (bell.starts, bell.ends),
        students=_students(reading, course, place.day),
        codes=tuple((code.letter, code.title) for code in rules.codes),
        planned=_planned(reading, place),
        has_marks=rules.has_marks,
        has_homework=session.regulation.keeps(JournalField.HOMEWORK, course.grade_level),
    )


def _heading(reading: Reading, course: CourseView) -> PaperHeading:
    school, view = school_facts(reading), class_group_view(reading, course.class_group)
    if school is None or view is None:
        raise UnknownRecordError(kind="class_group")
    return PaperHeading(
        school_name=school.name,
        class_group=course.class_group,
        class_title=view.title,
        year_title=view.year_title,
        homeroom_teacher="",
        is_training=bool(school.is_training),
    )


def _students(reading: Reading, course: CourseView, day: date) -> tuple[StudentRow, ...]:
    return tuple(row for row in course_roster(reading, course) if any(span.holds(day) for span in row.spans))


def _planned(reading: Reading, place: LessonPlace) -> str:
    """Return the topic that the plan has for a lesson, nothing once another one is recorded."""
    if place.topic:
        return ""
    _, hour = lesson_places(reading, place.course, place.day, place.bell)
    plan = plan_hour_at(reading, place.course, hour)
    return "" if plan is None else plan.topic
