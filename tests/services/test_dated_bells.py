"""Bells hold from a day on: lessons before it keep the times they had, on pages, sheets and in terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import GradingPeriodClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.calendar import BellSchedule, BellTimes
from ejournal_desktop.readmodels.year_lists import BellRow, ReferenceKind
from ejournal_desktop.services.school_year.errors import ReferenceChangedError, ReferenceValueError
from ejournal_desktop.services.school_year.reference import ReferenceService
from ejournal_desktop.storage.queries.school import bells
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.year_lists import ReferenceRow
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

pytestmark = pytest.mark.requirement("S4-5.1h")

NEW_DAY = date(2026, 12, 1)
BEFORE = date(2026, 11, 20)
FIRST, SECOND = BellTimes(time(8, 0), time(8, 45)), BellTimes(time(9, 0), time(9, 40))


@pytest.fixture
def session(training: SchoolCase) -> Session:
    return training.sign_in(Role.JOURNAL_ADMINISTRATOR)


@pytest.fixture
def lists(training: SchoolCase) -> ReferenceService:
    return ReferenceService(training.clock)


def rows_on(lists: ReferenceService, session: Session, day: date) -> tuple[ReferenceRow, ...]:
    return lists.rows(session, ReferenceKind.BELLS, day)


def later(rows: Sequence[ReferenceRow]) -> tuple[ReferenceRow, ...]:
    """Return the bells with the first lesson five minutes shorter."""
    first, *others = rows
    assert isinstance(first, BellRow)
    return (replace(first, ends=time(first.ends.hour, first.ends.minute - 5)), *others)


def test_a_schedule_gives_each_day_its_own_times() -> None:
    schedule = BellSchedule({1: ((date.min, FIRST), (NEW_DAY, SECOND)), 2: ((NEW_DAY, SECOND),)})
    assert (schedule.at(BEFORE, 1), schedule.at(NEW_DAY, 1)) == (FIRST, SECOND)
    assert schedule.on(BEFORE) == {1: FIRST, 2: SECOND}
    assert schedule.at(BEFORE, 3) is None
    assert (schedule.numbers, schedule.changed_on) == ((1, 2), (NEW_DAY,))


def test_new_times_hold_from_their_day_and_old_lessons_keep_theirs(lists: ReferenceService, session: Session) -> None:
    before = rows_on(lists, session, NEW_DAY)
    stored = lists.store(session, ReferenceKind.BELLS, before, later(before), since=NEW_DAY)
    assert stored == later(before) == rows_on(lists, session, NEW_DAY)
    assert rows_on(lists, session, BEFORE) == before
    assert lists.bell_days(session).changed_on == (NEW_DAY,)


def test_taking_new_times_back_leaves_nothing_of_them(lists: ReferenceService, session: Session) -> None:
    before = rows_on(lists, session, NEW_DAY)
    lists.store(session, ReferenceKind.BELLS, before, later(before), since=NEW_DAY)
    lists.store(session, ReferenceKind.BELLS, later(before), before, since=NEW_DAY)
    assert lists.bell_days(session).changed_on == ()
    with session.database.read() as reading:
        assert {len(times) for times in bells(reading).editions.values()} == {1}


def test_a_day_outside_the_year_and_a_list_of_another_day_are_refused(
    lists: ReferenceService, session: Session
) -> None:
    before = rows_on(lists, session, BEFORE)
    with pytest.raises(ReferenceValueError):
        lists.store(session, ReferenceKind.BELLS, before, later(before), since=date(2025, 11, 20))
    lists.store(session, ReferenceKind.BELLS, before, later(before), since=NEW_DAY)
    with pytest.raises(ReferenceChangedError):
        lists.store(session, ReferenceKind.BELLS, before, later(before), since=NEW_DAY)


def test_page_and_terms_have_the_bells_of_the_day_of_the_lesson(training: SchoolCase) -> None:
    desk = desk_in(training, MARKED_CLASS)
    before = {one.lesson: (one.starts, one.ends, one.due) for one in desk.page().lessons}
    training.sign_out(desk.session)
    shorten_all(training, NEW_DAY)
    now = replace(desk, session=training.sign_in(desk.session.signed_in.handle)).page().lessons
    changed = {one.day >= NEW_DAY for one in now if (one.starts, one.ends, one.due) != before[one.lesson]}
    assert changed == {True}
    assert all(one.ends != before[one.lesson][1] for one in now if one.day >= NEW_DAY)


def test_lessons_of_a_closed_period_keep_their_times(training: SchoolCase, lists: ReferenceService) -> None:
    desk = desk_in(training, MARKED_CLASS)
    desk.act(GradingPeriodClosed(desk.course.class_group, desk.page().period.period, is_closed=True))
    ends = desk.page().period.ends
    training.sign_out(desk.session)
    session = training.sign_in(Role.JOURNAL_ADMINISTRATOR)
    before = rows_on(lists, session, ends)
    with pytest.raises(ReferenceValueError):
        lists.store(session, ReferenceKind.BELLS, before, later(before), since=ends)
    after = ends + timedelta(days=1)
    assert lists.store(session, ReferenceKind.BELLS, before, later(before), since=after) == later(before)


def shorten_all(training: SchoolCase, since: date) -> None:
    """End every lesson five minutes earlier from a day on."""
    administrator, lists = training.sign_in(Role.JOURNAL_ADMINISTRATOR), ReferenceService(training.clock)
    known = [row for row in rows_on(lists, administrator, since) if isinstance(row, BellRow)]
    shorter = [replace(row, ends=(datetime.combine(since, row.ends) - timedelta(minutes=5)).time()) for row in known]
    lists.store(administrator, ReferenceKind.BELLS, known, shorter, since=since)
    training.sign_out(administrator)
