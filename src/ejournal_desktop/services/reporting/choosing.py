"""What a person may choose for reports; what is nearest to them comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.readmodels.report_tables import ReportChoices, TeacherChoice
from ejournal_desktop.services.reporting.rights import offered_cards, reads_class
from ejournal_desktop.storage.queries.courses import courses_of_year, teachers_of_year
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ejournal_desktop.kernel.identifiers import CourseId, YearId
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView, TeacherSpan
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

NOTHING_TO_CHOOSE = ReportChoices((), (), (), (), ())


def report_choices(session: Session, reading: Reading, words: FormWords, today: date) -> ReportChoices:
    """Return the reports of the person with the classes, courses, teachers and periods of the current year."""
    cards, year = offered_cards(session, words), current_year(reading, today)
    if not cards or year is None:
        return NOTHING_TO_CHOOSE
    keepers = teachers_of_year(reading, year)
    return ReportChoices(
        cards=cards,
        class_groups=_class_groups(session, reading, year),
        courses=_courses(session, courses_of_year(reading, year), keepers),
        teachers=_teachers(session, keepers),
        periods=tuple(_periods(school_year(reading, year), today)),
    )


def _class_groups(session: Session, reading: Reading, year: YearId) -> tuple[ClassGroupView, ...]:
    found = [view for view in class_groups(reading, year) if reads_class(session, view)]
    return tuple(sorted(found, key=lambda view: not session.signed_in.is_homeroom_of(view.class_group)))


def _courses(
    session: Session, courses: Iterable[CourseView], keepers: Mapping[CourseId, tuple[TeacherSpan, ...]]
) -> tuple[CourseView, ...]:
    signed_in = session.signed_in

    def is_kept(course: CourseView) -> bool:
        return any(one.staff == signed_in.staff for one in keepers.get(course.course, ()))

    def is_open(course: CourseView) -> bool:
        is_own = signed_in.is_homeroom_of(course.class_group)
        return signed_in.may_read(Action.CLASS_REPORTS, is_own=is_own) or signed_in.may_read(
            Action.OWN_SUBJECT_REPORT, is_own=is_kept(course)
        )

    return tuple(sorted(filter(is_open, courses), key=lambda course: not is_kept(course)))


def _teachers(session: Session, keepers: Mapping[CourseId, tuple[TeacherSpan, ...]]) -> tuple[TeacherChoice, ...]:
    signed_in = session.signed_in
    names = {one.staff: one.name for spans in keepers.values() for one in spans}
    seen = [staff for staff in names if signed_in.may_read(Action.OWN_SUBJECT_REPORT, is_own=staff == signed_in.staff)]
    return tuple(
        TeacherChoice(staff, names[staff].with_initials)
        for staff in sorted(seen, key=lambda staff: (staff != signed_in.staff, names[staff].sort_key()))
    )


def _periods(year: SchoolYearView, today: date) -> Iterable[PeriodView]:
    running = year.lesson_period_at(today)
    return sorted(year.periods, key=lambda view: view != running)
