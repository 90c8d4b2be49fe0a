"""Reports of the whole school."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS
from ejournal_desktop.domain.class_desk import Sex
from ejournal_desktop.readmodels.report_facts import ClassSize
from ejournal_desktop.readmodels.report_tables import GapKind, ReportGap
from ejournal_desktop.reports.hours import programme_completion, substitution_hours
from ejournal_desktop.reports.quality import marks_and_quality, quality_monitoring
from ejournal_desktop.reports.school import class_sizes, student_movement
from ejournal_desktop.reports.subjects import class_and_course
from ejournal_desktop.services.reporting.course_facts import (
    course_hours,
    gaps_of_results,
    marked_results,
    regulation_of,
    school_courses,
    substituted_hours,
)
from ejournal_desktop.services.reporting.moves import Moves, days_of_moves
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.plans import curriculum_of_year
from ejournal_desktop.storage.queries.report_people import sexes_of_year, stays_of_year, subgroup_sizes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.report_facts import CourseHours, CourseResults
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.report_people import SubgroupSize


def make_marks_and_quality(desk: ReportDesk) -> ReportTable:
    """Return «Отчеты по успеваемости и качеству обучения»."""
    school = school_courses(desk)
    period = school.period(desk)
    found = marked_results(desk, school, school.courses, period)
    earlier = [one for one in school.year.of_kind(period.kind) if one.ends < period.starts]
    before = marked_results(desk, school, school.courses, earlier[-1]) if earlier else ()
    frame = desk.frame(_line(desk, school.year, period), gaps_of_results(found))
    return marks_and_quality(frame, regulation_of(desk, period), found, before)


def make_quality_monitoring(desk: ReportDesk) -> ReportTable:
    """Return «Мониторинг качества обучения» over the periods of the year that have begun."""
    school = school_courses(desk)
    kept_by = school.year.periods[0].kind if school.year.periods else None
    shown = [one for one in school.year.periods if one.kind is kept_by and one.starts <= desk.today]
    shown += [one for one in school.year.periods if one.kind is not kept_by and one.ends <= desk.today]
    series = [(one, marked_results(desk, school, school.courses, one)) for one in shown]
    gaps = [gap for one, found in series if one.kind not in RESULT_KINDS for gap in _gaps_of_ended(desk, one, found)]
    titled = [(desk.words.period_column(one), found) for one, found in series]
    frame = desk.frame(desk.words("page.year", title=school.year.title), gaps)
    return quality_monitoring(frame, desk.session.regulation, titled)


def make_programme_completion(desk: ReportDesk) -> ReportTable:
    """Return «Выполнение программ»: curriculum, plan and lessons given."""
    school = school_courses(desk)
    period = school.period(desk)
    hours = course_hours(desk, school, school.courses, period)
    curriculum = curriculum_of_year(desk.reading, school.year.year)
    found = []
    for course in school.courses:
        known = curriculum.get((course.class_group, course.subject))
        found.append(replace(hours[course.course], curriculum=None if known is None else known.yearly))
    frame = desk.frame(_line(desk, school.year, period), _gaps_of_plans(school, found))
    return programme_completion(frame, found)


def make_substitution_hours(desk: ReportDesk) -> ReportTable:
    """Return the hours that teachers gave in place of others between two days."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    found = substituted_hours(desk, school, span)
    return substitution_hours(desk.frame(desk.days(span)), found)


def make_class_sizes(desk: ReportDesk) -> ReportTable:
    """Return «Наполняемость классов» on the last day of a period, of a running one today."""
    school = school_courses(desk)
    period = school.period(desk)
    reading, identity = desk.reading, school.year.year
    day = max(period.starts, min(period.ends, desk.today))
    classes, subgroups = class_groups(reading, identity), subgroup_sizes(reading, identity, day)
    moves = Moves(stays_of_year(reading, identity), classes, desk.words)
    sexes = sexes_of_year(reading, identity)
    found = [_size(view, moves.there(view, day), subgroups.get(view.class_group, ()), sexes) for view in classes]
    line = f"{_line(desk, school.year, period)} · {desk.on_day(day)}"
    return class_sizes(desk.frame(line), found)


def _size(
    view: ClassGroupView, there: Sequence[StudentId], subgroups: Sequence[SubgroupSize], sexes: Mapping[StudentId, Sex]
) -> ClassSize:
    named = [sexes.get(student) for student in there]
    return ClassSize(
        class_title=view.title,
        grade_level=view.grade_level,
        students=len(there),
        subgroups=_subgroups(subgroups),
        boys=named.count(Sex.MALE),
        girls=named.count(Sex.FEMALE),
    )


def make_student_movement(desk: ReportDesk) -> ReportTable:
    """Return «Динамика движения обучающихся по школе»."""
    school = school_courses(desk)
    period = school.period(desk)
    classes = class_groups(desk.reading, school.year.year)
    moves = Moves(stays_of_year(desk.reading, school.year.year), classes, desk.words)
    first, last = days_of_moves(school.year, period, desk.today)
    frame = desk.frame(_line(desk, school.year, period))
    return student_movement(frame, [moves.between(view, first, last) for view in classes])


def _line(desk: ReportDesk, year: SchoolYearView, period: PeriodView) -> str:
    return f"{desk.words('page.year', title=year.title)} · {desk.words.period(period)}"


def _gaps_of_ended(desk: ReportDesk, period: PeriodView, found: Sequence[CourseResults]) -> Iterator[ReportGap]:
    """Yield the marks missing in a period that is over; those of a running one are not due."""
    return gaps_of_results(found if period.ends < desk.today else ())


def _gaps_of_plans(school: SchoolCourses, found: Sequence[CourseHours]) -> Iterator[ReportGap]:
    for one in found:
        spans = school.keepers.get(one.course.course, ())
        if not one.plan:
            yield ReportGap(
                teacher=one.teacher,
                course=one.course.course,
                course_title=class_and_course(one.course),
                missing=GapKind.PLAN,
                staff=spans[-1].staff if spans else None,
            )


def _subgroups(found: Sequence[SubgroupSize]) -> str:
    by_subject: dict[str, list[str]] = {}
    for one in found:
        by_subject.setdefault(one.subject_title, []).append(f"{one.title} — {one.members}")
    return "; ".join(f"{title}: {', '.join(parts)}" for title, parts in by_subject.items())
