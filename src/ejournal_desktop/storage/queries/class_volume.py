"""All pages and summaries of one class group and one grading period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS, PeriodKind
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.readmodels.journal import PageAccess
from ejournal_desktop.readmodels.volume import ClassVolume, SubjectPages, VolumeHeading
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
    class_group_view,
    homeroom_teachers,
    roster,
    staff_names,
)
from ejournal_desktop.storage.queries.school import school_facts
from ejournal_desktop.storage.queries.two_values import conflicts_of_all_results
from ejournal_desktop.storage.queries.volume_parts import corrections, general_rows, planned_hours, timetables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId, StudentId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, StudentRow
    from ejournal_desktop.readmodels.volume import ArchiveReference
    from ejournal_desktop.storage.queries.class_attendance import Absence
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

_READ_ONLY = PageAccess(can_write=False)


@dataclass(frozen=True, slots=True)
class VolumeRequest:
    """Which volume: with all pages of the year, with personal data, and the archive it is tied to."""

    class_group: ClassGroupId
    period: PeriodView
    archive: ArchiveReference | None = None
    is_full_year: bool = False
    has_general: bool = False


@dataclass(frozen=True, slots=True)
class ClassRecords:
    """What all volumes of a class group show: absences from the first day of the year on, and period marks.

    ``result_conflicts`` are the places of ``period_marks`` that hold two values.
    """

    absences: Sequence[Absence]
    period_marks: Mapping[tuple[StudentId, CourseId, PeriodId], str]
    result_conflicts: frozenset[tuple[StudentId, CourseId, PeriodId]]


def class_records(reading: Reading, class_group: ClassGroupId, year: SchoolYearView, until: date) -> ClassRecords:
    """Return what volumes of periods that end on a day or before it show."""
    found = absences(reading, class_group, year.starts, until)
    marks, conflicts = period_marks_of_class(reading, class_group), conflicts_of_all_results(reading, class_group)
    return ClassRecords(found, marks, conflicts)


def class_volume(
    reading: Reading, request: VolumeRequest, year: SchoolYearView, setting: ColumnSetting, records: ClassRecords
) -> ClassVolume:
    """Return a volume; ``setting`` turns lessons of the year into columns."""
    class_group, period, regulation = request.class_group, request.period, setting.regulation
    found = [absence for absence in records.absences if absence[1] <= period.ends]
    courses = courses_of_class(reading, class_group)
    is_last = _is_last(year, period)
    periods = tuple(_periods(year, period, is_last=is_last))
    timetable, changes = timetables(reading, class_group, period)
    return ClassVolume(
        heading=_heading(reading, class_group, year, period),
        regulation=regulation,
        students=_present(roster(reading, class_group), period),
        subjects=tuple(
            _subject(reading, course, (paged, _is_last(year, paged)), setting)
            for course in courses
            for paged in _paged(year, request)
        ),
        timetable=timetable,
        school_days=days_with_lessons(reading, class_group, period.starts, period.ends),
        missed_by_day=missed_by_day(found, regulation),
        periods=periods,
        missed=missed_by_period(found, periods, regulation),
        courses=courses,
        period_marks=records.period_marks,
        corrections=corrections(reading, class_group, period, regulation),
        archive=request.archive,
        timetable_changes=changes,
        general=general_rows(reading, class_group) if request.has_general else (),
        is_last=is_last,
        result_conflicts=records.result_conflicts,
    )


def _is_last(year: SchoolYearView, period: PeriodView) -> bool:
    """Tell whether the year's results follow a period: the last of its kind, or the year itself."""
    same = year.of_kind(period.kind)
    return bool(same) and same[-1].period == period.period


def _periods(year: SchoolYearView, period: PeriodView, *, is_last: bool) -> Iterator[PeriodView]:
    """Yield the periods that have begun, and the year's results where they follow."""
    for view in year.periods:
        is_result = view.kind in RESULT_KINDS
        if is_last if is_result else view.starts <= period.ends:
            yield view


def _paged(year: SchoolYearView, request: VolumeRequest) -> Sequence[PeriodView]:
    """Return the periods whose pages the volume holds: its own, or all periods of a year in full."""
    if request.period.kind is not PeriodKind.YEAR:
        return (request.period,)
    return year.of_kind(year.periods[0].kind) if request.is_full_year else ()


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


def _subject(
    reading: Reading, course: CourseView, place: tuple[PeriodView, bool], setting: ColumnSetting
) -> SubjectPages:
    period, is_last = place
    page = journal_page(reading, PageRequest(course, period, _READ_ONLY), setting)
    held = [
        lesson
        for lesson in page.lessons
        if lesson.recorded_at is not None and lesson.state is not LessonState.CANCELLED
    ]
    return SubjectPages(
        page=page,
        planned_hours=planned_hours(reading, course.course, period, is_last=is_last),
        given_lessons=len(held),
        substituted_lessons=sum(lesson.substitute is not None for lesson in held),
    )
