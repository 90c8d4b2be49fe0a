"""The lines of the curriculum: what it says, what the timetable gives, what the course plans hold."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.curriculum import CurriculumLine
from ejournal_desktop.readmodels.plans import PlanReadiness
from ejournal_desktop.services.plan_states import PlanFacts, current_keepers
from ejournal_desktop.storage.queries.courses import courses_of_year, teachers_of_year
from ejournal_desktop.storage.queries.curriculum import lessons_of_courses, untaught_subjects, weekly_slots
from ejournal_desktop.storage.queries.plans import curriculum_of_year, plan_sizes, ready_plans
from ejournal_desktop.storage.queries.school import school_year

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import CourseId, YearId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.curriculum import UntaughtSubject
    from ejournal_desktop.storage.reading import Reading

_NONE = Decimal(0)


def curriculum_lines(session: Session, reading: Reading, year: YearId, today: date) -> tuple[CurriculumLine, ...]:
    """Return the lines of a year by class, subject and subgroup; the timetable is that of today within the year."""
    view, courses = school_year(reading, year), courses_of_year(reading, year)
    slots = weekly_slots(reading, year, min(max(today, view.starts), view.ends))
    lessons, keepers = lessons_of_courses(reading, year), teachers_of_year(reading, year)
    facts = _facts(session, reading, year, courses)
    lines = [
        _line(course, facts, (slots, lessons), ", ".join(current_keepers(keepers.get(course.course, ()), today)))
        for course in courses
    ]
    lines += [_untaught(one, facts) for one in untaught_subjects(reading, year)]
    return tuple(sorted(lines, key=lambda line: (line.grade_level, line.class_title)))


def _facts(session: Session, reading: Reading, year: YearId, courses: tuple[CourseView, ...]) -> PlanFacts:
    """Return what readiness rests on, without the traces of lessons: they decide about dates only."""
    identities = [course.course for course in courses]
    return PlanFacts(
        sizes=plan_sizes(reading, identities),
        ready=ready_plans(reading, identities),
        curriculum=curriculum_of_year(reading, year),
        traces={},
        substituted={},
        must_match=session.regulation.planning.must_plan_match_curriculum,
    )


def _line(
    course: CourseView,
    facts: PlanFacts,
    timetable: tuple[Mapping[CourseId, Decimal], Mapping[CourseId, int]],
    teacher: str,
) -> CurriculumLine:
    slots, lessons = timetable
    return CurriculumLine(
        class_group=course.class_group,
        class_title=course.class_title,
        grade_level=course.grade_level,
        subject=course.subject,
        subject_title=course.subject_title,
        subgroup_title=course.subgroup_title,
        course=course.course,
        teacher=teacher,
        curriculum=facts.curriculum.get((course.class_group, course.subject)),
        weekly_slots=slots.get(course.course, _NONE),
        lessons=lessons.get(course.course, 0),
        plan=facts.sizes.get(course.course, 0),
        readiness=facts.readiness(course),
    )


def _untaught(one: UntaughtSubject, facts: PlanFacts) -> CurriculumLine:
    return CurriculumLine(
        class_group=one.class_group,
        class_title=one.class_title,
        grade_level=one.grade_level,
        subject=one.subject,
        subject_title=one.subject_title,
        subgroup_title="",
        course=None,
        teacher="",
        curriculum=facts.curriculum.get((one.class_group, one.subject)),
        weekly_slots=_NONE,
        lessons=0,
        plan=0,
        readiness=PlanReadiness.MISSING,
    )
