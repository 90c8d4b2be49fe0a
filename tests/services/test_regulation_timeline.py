"""What was done on a day is judged by the edition of that day, whatever came later (S0-7.4)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import RegulationAdopted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.lesson_cards import LessonCardsService
from ejournal_desktop.services.regulation import stored_form
from ejournal_desktop.storage.log import SYSTEM
from support.regulations import preset
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.services.session import Session
    from support.training_desk import Desk
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


def adopt_s3(desk: Desk, valid_from: date) -> Session:
    """Let the school go over to other terms on a day, and come in again."""
    with desk.session.database.write(desk.session.actor(Action.CONFIRM_REGULATION)) as work:
        work.record(SYSTEM, [RegulationAdopted(valid_from, stored_form(preset("S3")))])
    handle = desk.session.signed_in.handle
    desk.school.sign_out(desk.session)
    return desk.school.sign_in(handle)


def dues_of(desk: Desk, session: Session) -> list[datetime | None]:
    """Return by when the lessons of the page are to be recorded."""
    page = desk.journal.page(session, desk.course.course, desk.period.period)
    return [lesson.due for lesson in page.lessons]


@pytest.mark.requirement("S0-7.4", "S1-11.2", "S2-O.2")
def test_terms_of_lessons_before_a_new_edition_stay_and_later_ones_follow_it(desk: Desk) -> None:
    days = [lesson.day for lesson in desk.page().lessons]
    before = dues_of(desk, desk.session)
    today = desk.school.clock.now().date()
    session = adopt_s3(desk, today + timedelta(days=1))
    after = dues_of(desk, session)
    is_old = [day <= today for day in days]
    assert [due for due, old in zip(after, is_old, strict=True) if old] == [
        due for due, old in zip(before, is_old, strict=True) if old
    ]
    ahead = [pair for *pair, old in zip(before, after, is_old, strict=True) if not old]
    assert ahead
    assert all(was != now for was, now in ahead)


@pytest.mark.requirement("S0-7.4")
def test_a_lesson_that_was_held_shows_the_terms_of_its_own_edition_for_ever(desk: Desk) -> None:
    lesson = desk.past_lessons()[0]
    cards = LessonCardsService(desk.school.clock)
    before = cards.card(desk.session, lesson.lesson).dues
    session = adopt_s3(desk, desk.school.clock.now().date())
    assert session.regulation.code == "S3"
    assert cards.card(session, lesson.lesson).dues == before
