"""One week of a class group as the homeroom teacher sees it."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.absences import day_absence
from ejournal_desktop.domain.calendar import DateSpan, week_span
from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.readmodels.homeroom import ClassWeek
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.homeroom.rights import known_class
from ejournal_desktop.storage.queries.class_attendance import days_with_lessons
from ejournal_desktop.storage.queries.homeroom import (
    absence_reasons,
    attendance_entries,
    know_week,
    unfilled_lessons,
    week_tick,
)
from ejournal_desktop.storage.queries.people import roster
from ejournal_desktop.storage.queries.school import school_year, year_of_class
from ejournal_desktop.storage.queries.two_values import conflicts_of_attendance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.absences import AbsenceReason, AttendanceEntry, DayAbsence
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


def class_week(session: Session, reading: Reading, class_group: ClassGroupId, week: str, today: date) -> ClassWeek:
    """Return students × days of a week.

    Raises:
        UnknownRecordError: there is no such class group or week.
    """
    span = _span(week)
    past = DateSpan(span.starts, min(span.ends or today, today - timedelta(days=1)))
    view = known_class(reading, class_group)
    has_homework = session.regulation.keeps(JournalField.HOMEWORK, view.grade_level)
    know_week(reading, class_group, span, past.ends or today, has_homework=has_homework)
    year = school_year(reading, year_of_class(reading, class_group), class_group)
    days = days_with_lessons(reading, class_group, span.starts, span.ends or span.starts)
    entries = attendance_entries(reading, class_group, span)
    reasons = absence_reasons(reading, class_group, span)
    return ClassWeek(
        class_group=view,
        week=week,
        days=days,
        today=today,
        students=_there(roster(reading, class_group), span),
        cells=_cells(session.regulation, entries, reasons),
        entries=entries,
        reasons=reasons,
        tick=week_tick(reading, class_group, week),
        unfilled=len(unfilled_lessons(reading, class_group, past, has_homework=has_homework)),
        can_write=_can_write(session, class_group),
        open_days=_open_days(session.regulation, year, days, today),
        conflicts=conflicts_of_attendance(reading, class_group, span.starts, span.ends or span.starts),
    )


def _span(week: str) -> DateSpan:
    try:
        return week_span(week)
    except ValueError as error:
        raise UnknownRecordError(kind="week") from error


def _there(students: Sequence[StudentRow], span: DateSpan) -> tuple[StudentRow, ...]:
    """Return those who were in the class on any day of the week."""
    last = span.ends or span.starts
    return tuple(
        row
        for row in students
        if any(own.starts <= last and (own.ends is None or own.ends >= span.starts) for own in row.spans)
    )


def _cells(
    regulation: Regulation, entries: Iterable[AttendanceEntry], reasons: Sequence[AbsenceReason]
) -> Mapping[tuple[StudentId, date], DayAbsence]:
    by_day: dict[tuple[StudentId, date], list[AttendanceEntry]] = defaultdict(list)
    for entry in entries:
        by_day[entry.student, entry.day].append(entry)
    return {place: day_absence(regulation, found, reasons) for place, found in by_day.items()}


def _can_write(session: Session, class_group: ClassGroupId) -> bool:
    signed_in = session.signed_in
    is_named = bool(set(signed_in.roles) & set(session.regulation.attendance.reason_by))
    is_own = signed_in.is_homeroom_of(class_group)
    return is_named and may_act(Action.SET_ABSENCE_REASON, signed_in.roles, is_own=is_own)


def _open_days(regulation: Regulation, year: SchoolYearView, days: Iterable[date], today: date) -> frozenset[date]:
    """Return the days whose period is open and which the regulation has not locked."""
    closed = [view for view in year.periods if view.is_closed and year.periods and view.kind is year.periods[0].kind]
    return frozenset(
        day
        for day in days
        if not any(view.starts <= day <= view.ends for view in closed)
        and not regulation.corrections.locks(day, today=today)
    )
