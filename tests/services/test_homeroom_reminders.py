"""Homeroom teachers are reminded of weeks that nobody checked and of cards to look through in a grading period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.homeroom.cards import CardsService
from ejournal_desktop.services.homeroom.reminders import HomeroomRemindersService
from support.homeroom_desk import homeroom_desk
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.homeroom import ClassReminder
    from support.homeroom_desk import HomeroomDesk
    from support.training_vault import SchoolCase

TODAY = date(2026, 11, 20)


def due_under(desk: HomeroomDesk, school: str) -> tuple[ClassReminder, ...]:
    """Return what the homeroom teacher is reminded of under the rules of a school."""
    session = replace(desk.session, regulation=preset(school))
    return HomeroomRemindersService(desk.school.clock).due(session)


@pytest.mark.requirement("S4-5.3.2")
def test_cards_are_remembered_once_in_a_grading_period_until_each_was_looked_through(training: SchoolCase) -> None:
    desk, cards = homeroom_desk(training), CardsService(training.clock)
    there = [row.student for row in desk.week().students if any(span.holds(TODAY) for span in row.spans)]
    (reminder,) = due_under(desk, "S4")
    assert (reminder.unseen_cards, reminder.class_group.class_group) == (len(there), desk.class_group)
    cards.verify_cards(desk.session, desk.class_group, there[:-1])
    assert due_under(desk, "S4")[0].unseen_cards == 1
    cards.verify_cards(desk.session, desk.class_group, there[-1:])
    assert not any(one.unseen_cards for one in due_under(desk, "S4"))
    assert not any(one.unseen_cards for one in due_under(desk, "S3"))
    training.clock.moment += timedelta(days=reminder.period_ends.toordinal() - TODAY.toordinal() + 25)
    assert due_under(homeroom_desk(training), "S4")[0].unseen_cards == len(there)


@pytest.mark.requirement("S3-3.2e", "S3-3.2b", "S0-4.13.7", "S0-4.13.3a")
@pytest.mark.parametrize("school", ["S3", "S0"])
def test_finished_week_is_remembered_until_it_is_checked(training: SchoolCase, school: str) -> None:
    desk = homeroom_desk(training)
    (before,) = due_under(desk, school)
    last = before.weeks[-1]
    assert last.ends is not None
    assert last.ends < TODAY
    desk.service.check_week(desk.session, desk.class_group, f"{last.starts:%G-W%V}")
    after = [week for one in due_under(desk, school) for week in one.weeks]
    assert after == list(before.weeks[:-1])


def test_nobody_else_is_reminded_of_a_class(training: SchoolCase) -> None:
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    assert HomeroomRemindersService(training.clock).due(session) == ()
