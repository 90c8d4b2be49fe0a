"""Duties of control and what became of them, acts as they are read, and what is to be remembered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.control_checks import (
    ControlState,
    checks_of,
    duty_key,
    duty_periods,
    duty_spans,
    items_of,
    school_duties,
)
from ejournal_desktop.domain.regulation_parts import Recurrence
from ejournal_desktop.kernel.identifiers import StaffId
from ejournal_desktop.readmodels.control import (
    ControlActView,
    ControlOverview,
    ControlReminders,
    DutyView,
    PlanEntryView,
)
from ejournal_desktop.services.control.passes import page_of, school_page
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.queries.control import (
    control_act,
    control_acts,
    planned_control,
    stored_pages,
    told_people,
)
from ejournal_desktop.storage.queries.courses import courses_of_year
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.regulation_duties import ControlDuty
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.control import ControlActHead, PageChecks
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.control import PlannedControl, StoredPage
    from ejournal_desktop.storage.reading import Reading


def overview(session: Session, reading: Reading, today: date) -> ControlOverview:
    """Return duties, acts and plan of the current year."""
    identity = current_year(reading, today)
    if identity is None:
        return ControlOverview()
    year = school_year(reading, identity)
    acts = control_acts(reading, year.starts, max(year.ends, today))
    duties = tuple(_duty(session, duty, (year, acts), today) for duty in school_duties(session.regulation))
    return ControlOverview(duties=duties, acts=acts, plan=plan_of_year(reading, year, acts, today))


def plan_of_year(
    reading: Reading, year: SchoolYearView, acts: Sequence[ControlActHead], today: date
) -> tuple[PlanEntryView, ...]:
    """Return the plan of a year by day, with the act that fulfilled each entry."""
    names = staff_names(reading)
    done = {act.plan_entry: act for act in reversed(acts) if act.plan_entry is not None}

    def view(entry: PlannedControl) -> PlanEntryView:
        act = done.get(entry.plan_entry)
        return PlanEntryView(
            plan_entry=entry.plan_entry,
            due=entry.due,
            target=entry.target,
            kind=entry.kind,
            staff=entry.staff,
            name=names[entry.staff].with_initials if entry.staff in names else "",
            act=act,
            state=_entry_state(entry.due, act, today),
        )

    return tuple(view(entry) for entry in planned_control(reading) if year.starts <= entry.due <= year.ends)


def act_view(reading: Reading, act: int, today: date) -> ControlActView:
    """Return an act with its pages and the people it reached.

    Raises:
        UnknownRecordError: there is no such act, or it was taken back.
    """
    head = control_act(reading, act)
    if head is None:
        raise UnknownRecordError(kind="control_act")
    year = current_year(reading, min(head.last_day, today))
    stored = [page for page in stored_pages(reading, head.last_day, head.last_day) if page.act == act]
    return ControlActView(head=head, pages=pages_of(reading, year, stored), told=told_people(reading, act))


def pages_of(reading: Reading, year: YearId | None, stored: Sequence[StoredPage]) -> tuple[PageChecks, ...]:
    """Return stored pages with the words of their headings, in the order of the school."""
    courses = {} if year is None else {one.course: one for one in courses_of_year(reading, year)}
    names = staff_names(reading)
    of_school = [school_page(checks_of(page.checks)) for page in stored if not page.course]
    by_course = {course: number for number, course in enumerate(courses)}
    known = sorted((page for page in stored if page.course in courses), key=lambda page: by_course[page.course])

    def keeper(page: StoredPage) -> StaffId | None:
        return StaffId(page.staff) if page.staff else None

    return (
        *(page_of(courses[page.course], (keeper(page), names), checks_of(page.checks)) for page in known),
        *of_school,
    )


def reminders(session: Session, reading: Reading, today: date) -> ControlReminders:
    """Return what of the person's own duties was missed or is due."""
    own = [duty for duty in school_duties(session.regulation) if duty.role in session.signed_in.roles]
    identity = current_year(reading, today)
    if not own or identity is None:
        return ControlReminders()
    whole = overview(session, reading, today)
    soon = today + timedelta(days=session.regulation.deadlines.remind_days)
    owed = [(duty.clause, one) for duty in whole.duties if duty.can_record for one in duty.periods]
    due = [(clause, one.span) for clause, one in owed if one.state is ControlState.DUE]
    planned = [
        entry
        for entry in whole.plan
        if entry.act is None and entry.due <= soon and entry.staff == session.signed_in.staff
    ]
    return ControlReminders(
        missed=tuple((clause, one.span) for clause, one in owed if one.state is ControlState.MISSED),
        due=tuple((clause, span) for clause, span in due if _ends_by(span, soon)),
        planned=tuple(planned),
    )


def _duty(
    session: Session, duty: ControlDuty, of: tuple[SchoolYearView, Sequence[ControlActHead]], today: date
) -> DutyView:
    year, acts = of
    key = duty_key(duty)
    periods = [(view.kind, DateSpan(view.starts, view.ends)) for view in year.periods]
    spans = duty_spans(duty, DateSpan(year.starts, year.ends), periods, today)
    return DutyView(
        key=key,
        clause=duty.clause,
        role=duty.role,
        items=items_of(duty),
        is_by_plan=duty.period is Recurrence.BY_PLAN,
        periods=duty_periods(spans, _last_days(acts, key), today),
        can_record=duty.role in session.signed_in.roles,
    )


def _last_days(acts: Sequence[ControlActHead], key: str) -> Iterator[date]:
    return (act.last_day for act in acts if act.duty == key)


def _ends_by(span: DateSpan, day: date) -> bool:
    return span.ends is not None and span.ends <= day


def _entry_state(due: date, act: ControlActHead | None, today: date) -> ControlState:
    if act is not None:
        return ControlState.DONE
    return ControlState.MISSED if due < today else ControlState.DUE
