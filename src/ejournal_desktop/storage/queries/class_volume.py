"""All pages and summaries of one class group and one grading period."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sqlalchemy import select, text

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.readmodels.journal import PageAccess
from ejournal_desktop.readmodels.volume import (
    ClassVolume,
    MarkCorrection,
    SubjectPages,
    TimetableEntry,
    VolumeHeading,
)
from ejournal_desktop.storage.projections.marks import ATTENDANCE_PLACE
from ejournal_desktop.storage.queries.cells import period_marks_of_class
from ejournal_desktop.storage.queries.class_attendance import (
    absences,
    days_with_lessons,
    missed_by_day,
    missed_by_period,
)
from ejournal_desktop.storage.queries.courses import courses_of_class
from ejournal_desktop.storage.queries.journal_page import PageRequest, journal_page
from ejournal_desktop.storage.queries.people import (
    account_names,
    class_group_view,
    homeroom_teachers,
    roster,
    staff_names,
)
from ejournal_desktop.storage.queries.school import school_facts
from ejournal_desktop.storage.tables.classes import CourseRow, SubgroupRow, TimetableSlotRow
from ejournal_desktop.storage.tables.school import SubjectRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, StudentRow
    from ejournal_desktop.readmodels.volume import ArchiveReference
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

_READ_ONLY = PageAccess(can_write=False)
_CORRECTIONS = text(
    """
    SELECT lesson.day, subject.title AS subject_title, student.surname, student.given_name, student.patronymic,
           correction.old, correction.new, correction.account_id, correction.seconds, correction.offset,
           correction.place
    FROM correction JOIN lesson USING (lesson_id) JOIN course USING (course_id) JOIN subject USING (subject_id)
    JOIN student USING (student_id)
    WHERE class_group_id = :class_group AND lesson.day BETWEEN :starts AND :ends
    ORDER BY correction.clock, correction.place
    """
)


def class_volume(
    reading: Reading,
    class_group: ClassGroupId,
    period: PeriodView,
    frame: tuple[SchoolYearView, ColumnSetting],
    archive: ArchiveReference | None,
) -> ClassVolume:
    """Return a volume; ``frame`` is the year of the class group and what turns lessons into columns."""
    year, setting = frame
    regulation = setting.regulation
    periods = tuple(view for view in year.periods if view.starts <= period.ends)
    found = absences(reading, class_group, year.starts, period.ends)
    courses = courses_of_class(reading, class_group)
    return ClassVolume(
        heading=_heading(reading, class_group, year, period),
        regulation=regulation,
        students=_present(roster(reading, class_group), period),
        subjects=tuple(_subject(reading, course, period, setting) for course in courses),
        timetable=_timetable(reading, class_group, period),
        school_days=days_with_lessons(reading, class_group, period.starts, period.ends),
        missed_by_day=missed_by_day(found, regulation),
        periods=periods,
        missed=missed_by_period(found, periods, regulation),
        courses=courses,
        period_marks=period_marks_of_class(reading, class_group),
        corrections=_corrections(reading, class_group, period, regulation),
        archive=archive,
    )


def _heading(reading: Reading, class_group: ClassGroupId, year: SchoolYearView, period: PeriodView) -> VolumeHeading:
    school, view = school_facts(reading), class_group_view(reading, class_group)
    if school is None or view is None:
        raise LookupError
    return VolumeHeading(
        school_name=school.name,
        school_code=school.school_code,
        city=school.city,
        is_training=bool(school.is_training),
        class_group=class_group,
        class_title=view.title,
        class_code=view.class_code,
        grade_level=view.grade_level,
        year_title=year.title,
        period=period,
        homeroom_teacher=_homeroom_name(reading, class_group, period.ends),
    )


def _homeroom_name(reading: Reading, class_group: ClassGroupId, day: date) -> PersonName | None:
    staff = homeroom_teachers(reading, day).get(class_group)
    return None if staff is None else staff_names(reading).get(staff)


def _present(students: tuple[StudentRow, ...], period: PeriodView) -> tuple[StudentRow, ...]:
    return tuple(
        row
        for row in students
        if any(span.starts <= period.ends and (span.ends is None or span.ends >= period.starts) for span in row.spans)
    )


def _subject(reading: Reading, course: CourseView, period: PeriodView, setting: ColumnSetting) -> SubjectPages:
    page = journal_page(reading, PageRequest(course, period, _READ_ONLY), setting)
    held = [
        lesson
        for lesson in page.lessons
        if lesson.recorded_at is not None and lesson.state is not LessonState.CANCELLED
    ]
    return SubjectPages(
        page=page,
        planned_hours=len(page.lessons),
        given_lessons=len(held),
        substituted_lessons=sum(lesson.substitute is not None for lesson in held),
    )


def _timetable(reading: Reading, class_group: ClassGroupId, period: PeriodView) -> tuple[TimetableEntry, ...]:
    slot, starts = TimetableSlotRow, period.starts.isoformat()
    rows = reading.connection.execute(
        select(slot.weekday, slot.bell, slot.room, SubjectRow.short_title, SubgroupRow.title)
        .join(CourseRow, CourseRow.course_id == slot.course_id)
        .join(SubjectRow, SubjectRow.subject_id == CourseRow.subject_id)
        .outerjoin(SubgroupRow, SubgroupRow.subgroup_id == CourseRow.subgroup_id)
        .where(
            CourseRow.class_group_id == class_group,
            slot.starts <= period.ends.isoformat(),
            (slot.ends.is_(None)) | (slot.ends >= starts),
        )
        .order_by(slot.weekday, slot.bell, SubgroupRow.title)
    )
    return tuple(
        TimetableEntry(weekday, bell, short_title, subgroup or "", room)
        for weekday, bell, room, short_title, subgroup in rows
    )


def _corrections(
    reading: Reading, class_group: ClassGroupId, period: PeriodView, regulation: Regulation
) -> tuple[MarkCorrection, ...]:
    span = {
        "class_group": class_group,
        "starts": period.starts.isoformat(),
        "ends": period.ends.isoformat(),
    }
    authors = account_names(reading)
    rows = reading.connection.execute(_CORRECTIONS, span)
    return tuple(_correction(row, authors) for row in rows if _shows_on_paper(row, regulation))


def _shows_on_paper(row: Row[tuple[object, ...]], regulation: Regulation) -> bool:
    """Leave out a reason given to an absence: the paper journal shows the same letter before and after."""
    if row.place != ATTENDANCE_PLACE:
        return True
    old, new = (regulation.attendance_code(code) for code in (row.old, row.new))
    return (old.printed if old else "") != (new.printed if new else "")


def _correction(row: Row[tuple[object, ...]], authors: Mapping[AccountId, PersonName]) -> MarkCorrection:
    author = authors.get(AccountId(row.account_id))
    zone = timezone(timedelta(minutes=row.offset))
    return MarkCorrection(
        day=date.fromisoformat(row.day),
        subject_title=row.subject_title,
        student=PersonName(row.surname, row.given_name, row.patronymic),
        old=row.old,
        new=row.new,
        author="" if author is None else author.with_initials,
        moment=datetime.fromtimestamp(row.seconds, UTC).astimezone(zone),
        reason="",
    )
