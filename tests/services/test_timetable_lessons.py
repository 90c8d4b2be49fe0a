"""Lessons of the calendar made from the weekly timetable."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import GradingPeriodClosed, GradingPeriodDefined
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.timetable.errors import TimetableDayError
from ejournal_desktop.services.timetable.lesson_making import week_kind_of
from ejournal_desktop.storage.log import SYSTEM, class_scope
from ejournal_desktop.storage.queries.school import current_year, school_year
from ejournal_desktop.storage.queries.timetable import scheduled_times
from support.fet_files import HOURS, WEEK, Activity, FetFile, Row, a_table

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.services.session import Session
    from support.schools import School

YEAR = {"starts": date(2026, 9, 1), "ends": date(2027, 5, 31)}


def take_in(school: School, session: Session, *rows: Row, days: tuple[str, ...] = WEEK) -> None:
    file = FetFile((Activity(1, duration=len(rows)),), days=days)
    timetable = school.container.timetable
    timetable.apply_fet(session, timetable.plan_fet(session, a_table(*rows), file.content()))


def year_of(session: Session) -> SchoolYearView:
    with session.database.read() as reading:
        year = current_year(reading, date(2026, 9, 14))
        assert year is not None
        return school_year(reading, year)


def quarter(session: Session, number: int) -> PeriodId:
    return year_of(session).periods[number - 1].period


def days(session: Session) -> list[date]:
    with session.database.read() as reading:
        return sorted(day for times in scheduled_times(reading, **YEAR).values() for day, _ in times)


@pytest.mark.requirement("S0-4.9.2")
def test_a_monday_lesson_is_held_on_every_monday_of_the_quarter(school: School, session: Session) -> None:
    take_in(school, session, Row(1))
    assert school.container.timetable.make_lessons(session, quarter(session, 1)) == 9
    made = days(session)
    assert (made[0], made[-1]) == (date(2026, 9, 7), date(2026, 11, 2))
    assert {day.isoweekday() for day in made} == {1}


def test_no_lesson_falls_on_a_holiday(school: School, session: Session) -> None:
    take_in(school, session, Row(1))
    school.container.timetable.make_lessons(session)
    holidays = year_of(session).holidays
    assert len(holidays) == 3
    assert [day for day in days(session) if any(span.holds(day) for span in holidays)] == []
    assert days(session)[-1] == date(2027, 5, 24)


def test_making_lessons_again_makes_none(school: School, session: Session) -> None:
    take_in(school, session, Row(1))
    timetable = school.container.timetable
    first = timetable.make_lessons(session, quarter(session, 1))
    assert timetable.make_lessons(session, quarter(session, 1)) == 0
    assert timetable.make_lessons(session) > first
    assert timetable.make_lessons(session) == 0


def test_two_lessons_of_one_day_are_two_lessons(school: School, session: Session) -> None:
    take_in(school, session, Row(1), Row(1, hour=HOURS[1]))
    assert school.container.timetable.make_lessons(session, quarter(session, 1)) == 18


def test_a_lesson_of_every_second_week_is_made_every_second_week(school: School, session: Session) -> None:
    cycle = tuple(f"{week}-{day}" for week in "АБ" for day in WEEK)
    take_in(school, session, Row(1, cycle[5]), days=cycle)
    school.container.timetable.make_lessons(session, quarter(session, 1))
    assert days(session)[:3] == [date(2026, 9, 7), date(2026, 9, 21), date(2026, 10, 5)]
    assert {week_kind_of(year_of(session), day) for day in days(session)} == {2}


def test_a_class_whose_quarter_is_closed_gets_no_more_lessons(school: School, session: Session) -> None:
    take_in(school, session, Row(1))
    close(session, only_class(session), quarter(session, 1))
    assert school.container.timetable.make_lessons(session, quarter(session, 1)) == 0
    assert min(made_for_year(school, session)) > date(2026, 11, 3)


def test_a_class_whose_half_year_is_closed_gets_no_more_lessons_in_its_quarters(
    school: School, session: Session
) -> None:
    take_in(school, session, Row(1))
    half = GradingPeriodDefined(PeriodId(71), year_of(session).year, "half_year", 1, YEAR["starts"], date(2026, 12, 31))
    with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
        work.record(SYSTEM, [half])
    close(session, only_class(session), half.period)
    assert school.container.timetable.make_lessons(session, quarter(session, 1)) == 0
    assert school.container.timetable.make_lessons(session, quarter(session, 3)) > 0


def test_a_file_changes_no_timetable_inside_a_closed_quarter(school: School, session: Session) -> None:
    take_in(school, session, Row(1))
    close(session, only_class(session), quarter(session, 1))
    file, table = FetFile((Activity(1),)), a_table(Row(1, WEEK[3], HOURS[1]))
    timetable = school.container.timetable
    with pytest.raises(TimetableDayError) as refused:
        timetable.plan_fet(session, table, file.content(), starts=date(2026, 10, 1))
    assert refused.value.fields["earliest"] == "04.11.2026"
    timetable.apply_fet(session, timetable.plan_fet(session, table, file.content(), starts=date(2026, 11, 4)))


def test_an_unknown_period_is_refused(school: School, session: Session) -> None:
    take_in(school, session, Row(1))
    with pytest.raises(UnknownRecordError):
        school.container.timetable.make_lessons(session, quarter(session, 1) + 1000)  # type: ignore[arg-type] # no period


def made_for_year(school: School, session: Session) -> list[date]:
    school.container.timetable.make_lessons(session)
    return days(session)


def only_class(session: Session) -> ClassGroupId:
    with session.database.read() as reading:
        (found,) = reading.connection.exec_driver_sql("SELECT class_group_id FROM class_group").all()
    return ClassGroupId(found[0])


def close(session: Session, class_group: ClassGroupId, period: PeriodId) -> None:
    change: Change = GradingPeriodClosed(class_group, period, is_closed=True)
    with session.database.write(session.actor(Action.EDIT_TIMETABLE)) as work:
        work.record(class_scope(class_group), [change])
