"""A read-only pass over all journals: what each page looks like by the checks of a duty (S0-4.8.2, S1-8, S4-5.2.3)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.control_checks import CheckCount
from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.regulation_duties import ControlItem
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId
from ejournal_desktop.readmodels.control import PageChecks
from ejournal_desktop.reports.subjects import course_title
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.storage.queries.access_report import family_papers
from ejournal_desktop.storage.queries.control import marks_of_places
from ejournal_desktop.storage.queries.courses import courses_of_year, teachers_of_year
from ejournal_desktop.storage.queries.judged_lessons import judged_lessons
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.report_results import lesson_sums, results_of_courses, students_of_courses

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.domain.regulation_timeline import RegulationTimeline
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, TeacherSpan
    from ejournal_desktop.storage.queries.judged_lessons import JudgedLesson
    from ejournal_desktop.storage.reading import Reading

WHOLE_SCHOOL = CourseId(0)
_OF_PLACES = frozenset(
    {ControlItem.NO_MARKS, ControlItem.CURRENT_MARKS, ControlItem.ONE_MARK, ControlItem.MARK_FILLING}
)
_OF_MORE_THAN_FEW = frozenset({ControlItem.ONE_MARK, ControlItem.MARK_FILLING})

_Sums: TypeAlias = "dict[tuple[CourseId, StaffId | None], dict[ControlItem, CheckCount]]"


@dataclass(frozen=True, slots=True)
class Pass:
    """What a pass looks at: the year with its rules, the days, the checks, the moment."""

    year: SchoolYearView
    span: DateSpan
    items: Sequence[ControlItem]
    now: datetime

    @property
    def last(self) -> date:
        """The last day that is looked at."""
        return self.span.ends or self.now.date()


def page_checks(reading: Reading, wanted: Pass) -> tuple[PageChecks, ...]:
    """Return what every page looks like, by class, course and keeper; pages without anything to check are left out."""
    rules = timeline_from(reading, wanted.last)
    courses = {one.course: one for one in courses_of_year(reading, wanted.year.year)}
    looker = _Looker(reading, wanted, rules, courses, teachers_of_year(reading, wanted.year.year))
    sums: _Sums = defaultdict(lambda: defaultdict(CheckCount))
    looker.count_lessons(sums)
    looker.count_pages(sums)
    names = staff_names(reading)
    places = {course: number for number, course in enumerate(courses)}
    ordered = sorted(sums, key=lambda key: (places[key[0]], key[1] or 0))
    found = (_page(courses[course], (staff, names), sums[course, staff]) for course, staff in ordered)
    return (*(page for page in found if page.checks), *looker.of_school())


@dataclass(frozen=True, slots=True)
class _Looker:
    """Counts one thing after the other."""

    reading: Reading
    wanted: Pass
    rules: RegulationTimeline
    courses: Mapping[CourseId, CourseView]
    keepers: Mapping[CourseId, tuple[TeacherSpan, ...]]

    def count_lessons(self, sums: _Sums) -> None:
        """Count what is found lesson by lesson, for who held it."""
        wanted = self.wanted
        setting = column_setting(self.reading, wanted.now, self.rules, wanted.year)
        now = wanted.now.timestamp()
        for lesson in judged_lessons(self.reading, wanted.year.year, (wanted.span.starts, wanted.last), setting):
            own = sums[lesson.course, lesson.holder]
            for item, count in self._of_lesson(lesson, now):
                if item in wanted.items:
                    own[item] += count

    def count_pages(self, sums: _Sums) -> None:
        """Count what is found page by page, for who keeps it on the last day."""
        for counted in (self._programmes(), self._places(), self._period_marks()):
            for course, item, count in counted:
                sums[course, self._keeper(course)][item] += count

    def of_school(self) -> Iterator[PageChecks]:
        """Yield what concerns no single page: papers for families, and how many came back signed."""
        if ControlItem.GUARDIAN_PARTICIPATION in self.wanted.items:
            papers = family_papers(self.reading, self.wanted.span.starts, self.wanted.last)
            count = CheckCount(papers.signed, papers.given)
            yield school_page({ControlItem.GUARDIAN_PARTICIPATION: count})

    def _of_lesson(self, one: JudgedLesson, now: float) -> Iterator[tuple[ControlItem, CheckCount]]:
        yield ControlItem.LESSONS_IN_TIME, _one(not one.is_late(DeadlineAct.LESSON, one.completed_at, now))
        yield ControlItem.ATTENDANCE, _one(one.completed_at is not None)
        yield ControlItem.PARTICIPATION, _one(one.recorded_at is not None)
        yield ControlItem.MATERIAL_COVERED, _one(one.has_topic)
        if self.rules.regulation.keeps(JournalField.HOMEWORK, one.grade_level):
            yield ControlItem.HOMEWORK, _one(one.has_homework)
        for marks in one.marks:
            count = len(marks.moments)
            yield ControlItem.MARKS_IN_TIME, CheckCount(count - marks.late, count)

    def _programmes(self) -> Iterator[tuple[CourseId, ControlItem, CheckCount]]:
        if ControlItem.PROGRAMMES in self.wanted.items:
            today = self.wanted.now.date()
            for course, own in lesson_sums(self.reading, list(self.courses), self.wanted.span, today).items():
                planned = own.until - own.before
                if planned:
                    yield course, ControlItem.PROGRAMMES, CheckCount(min(own.given, planned), planned)

    def _places(self) -> Iterator[tuple[CourseId, ControlItem, CheckCount]]:
        items = [item for item in self.wanted.items if item in _OF_PLACES]
        if not items:
            return
        marks = marks_of_places(self.reading, self.wanted.span.starts, self.wanted.last)
        few = self.rules.regulation.control.few_marks
        for course, students in students_of_courses(self.reading, self._marked(), self.wanted.last).items():
            given = [marks.get((course, student), 0) for student in students]
            for item in items:
                least = few + 1 if item in _OF_MORE_THAN_FEW else 1
                yield course, item, CheckCount(sum(count >= least for count in given), len(given))

    def _period_marks(self) -> Iterator[tuple[CourseId, ControlItem, CheckCount]]:
        """Yield the marks of the last period that ended in these days."""
        lesson_kinds = (PeriodKind.QUARTER, PeriodKind.HALF_YEAR)
        over = [
            one for one in self.wanted.year.periods if one.kind in lesson_kinds and self.wanted.span.holds(one.ends)
        ]
        if ControlItem.PERIOD_MARKS not in self.wanted.items or not over:
            return
        period, marked = over[-1], self._marked()
        entered = results_of_courses(self.reading, marked, period.period)
        for course, students in students_of_courses(self.reading, marked, period.ends).items():
            good = sum(student in entered.get(course, {}) for student in students)
            yield course, ControlItem.PERIOD_MARKS, CheckCount(good, len(students))

    def _marked(self) -> Sequence[CourseId]:
        return [course for course, view in self.courses.items() if self.rules.regulation.has_marks(view.grade_level)]

    def _keeper(self, course: CourseId) -> StaffId | None:
        spans = self.keepers.get(course, ())
        held = [one.staff for one in spans if one.span.holds(self.wanted.last)]
        return min(held, default=None)


def school_page(checks: Mapping[ControlItem, CheckCount]) -> PageChecks:
    """Return what concerns the whole school as a page of nobody."""
    return PageChecks(
        course=WHOLE_SCHOOL,
        course_title="",
        class_group=ClassGroupId(0),
        class_title="",
        staff=None,
        teacher="",
        checks=checks,
    )


def page_of(
    course: CourseView,
    keeper: tuple[StaffId | None, Mapping[StaffId, PersonName]],
    checks: Mapping[ControlItem, CheckCount],
) -> PageChecks:
    """Return what was found on a page with the words of its heading."""
    staff, names = keeper
    return PageChecks(
        course=course.course,
        course_title=course_title(course),
        class_group=course.class_group,
        class_title=course.class_title,
        staff=staff,
        teacher=names[staff].with_initials if staff is not None and staff in names else "",
        checks=checks,
    )


def _page(
    course: CourseView,
    keeper: tuple[StaffId | None, Mapping[StaffId, PersonName]],
    sums: Mapping[ControlItem, CheckCount],
) -> PageChecks:
    return page_of(course, keeper, {item: count for item, count in sums.items() if count.total})


def _one(is_good: object) -> CheckCount:
    return CheckCount(int(bool(is_good)), 1)
