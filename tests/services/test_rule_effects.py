"""What a drafted edition would do to the school is counted before the principal confirms it (S0-7.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_drafting import entry_of
from ejournal_desktop.domain.regulation_reading import parameter_keys
from ejournal_desktop.domain.rule_reach import Reach, acting_rules, reach_of
from ejournal_desktop.readmodels.regulation_draft import Adoption
from ejournal_desktop.readmodels.rule_effects import EffectKind
from ejournal_desktop.services.errors import CellLockedError, NotAllowedError
from ejournal_desktop.services.journal_rules import require_writing
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
from ejournal_desktop.storage.queries.people import homeroom_teachers, staff_names
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.rule_effects import RuleEffect, RuleOutcome
    from support.training_vault import SchoolCase

LOCK = "corrections.lock_after_days"


class Principal:
    """Somebody who drafts an edition of tomorrow."""

    def __init__(self, training: SchoolCase) -> None:
        papers = PrintingService(training.clock, RESOURCES, VERSION).papers
        self.drafts = RegulationDraftsService(training.clock, papers, RESOURCES)
        self.session = training.sign_in(Role.PRINCIPAL)
        self.tomorrow = training.clock.now().date() + timedelta(days=1)

    def outcome(self, key: str, value: object) -> RuleOutcome:
        """Propose a value and return what that does."""
        self.drafts.propose(self.session, key, {"value": value, "clause": "п. 5"})
        (found,) = self.drafts.outcomes(self.session, self.tomorrow)
        return found

    def effect(self, key: str, value: object) -> RuleEffect:
        """Return the only effect of a proposal."""
        (found,) = self.outcome(key, value).effects
        return found


@pytest.fixture
def principal(training: SchoolCase) -> Principal:
    return Principal(training)


@pytest.mark.requirement("S0-7.2")
def test_lessons_that_a_new_lock_closes_are_those_nobody_writes_in_on_its_first_day(
    training: SchoolCase, principal: Principal
) -> None:
    effect = principal.effect(LOCK, 7)
    assert effect.kind is EffectKind.LESSONS_LOCKED
    assert effect.count == sum(count for _, count in effect.classes)
    assert [title for title, _ in effect.classes] == [NO_MARK_CLASS, MARKED_CLASS]
    assert effect.beside > 0

    desk = desk_in(training, MARKED_CLASS)
    drafted = principal.drafts.draft(principal.session).regulation
    later = replace(desk.session, regulation=drafted)
    with desk.session.database.read() as reading:
        for lesson in desk.past_lessons():
            if (principal.tomorrow - lesson.day).days > 7:
                with pytest.raises(CellLockedError):
                    require_writing(later, reading, lesson.lesson, Action.WRITE_LESSON, principal.tomorrow)
            else:
                require_writing(later, reading, lesson.lesson, Action.WRITE_LESSON, principal.tomorrow)


def test_a_longer_lock_opens_what_a_shorter_one_had_closed(principal: Principal) -> None:
    drafts, session, day = principal.drafts, principal.session, principal.tomorrow
    assert principal.effect(LOCK, 3).kind is EffectKind.LESSONS_LOCKED
    order = Adoption(order_number="12/1", order_date=day - timedelta(days=1))
    drafts.confirm(session, day, order, drafts.draft(session).seen)
    effect = principal.effect(LOCK, 9)
    assert effect.kind is EffectKind.LESSONS_OPENED
    assert effect.count > 0


def test_pages_of_a_class_that_loses_its_marks_are_counted_with_what_stands_there(principal: Principal) -> None:
    levels = list(principal.session.regulation.classes.no_mark_grade_levels)
    lost = principal.effect("classes.no_mark_grade_levels", [*levels, 7])
    assert lost.kind is EffectKind.MARKS_LOST
    assert lost.classes == ((MARKED_CLASS, lost.count),)
    assert lost.beside > 0


def test_columns_of_results_that_go_are_named(principal: Principal) -> None:
    kinds = [kind.value for kind in principal.session.regulation.period_marks.kinds if kind.value != "quarter"]
    effect = principal.effect("period_marks.kinds", kinds)
    assert effect.kind is EffectKind.RESULTS_LOST
    assert {kind.value for kind, _ in effect.periods} == {"quarter"}
    assert len(effect.periods) == 4


def test_people_who_lose_a_right_are_named(principal: Principal) -> None:
    effect = principal.effect("attendance.reason_by", ["teacher"])  # a teacher gives no reasons by the table of rights
    assert effect.kind is EffectKind.RIGHT_LOST
    with principal.session.database.read() as reading:
        names, heads = staff_names(reading), homeroom_teachers(reading, principal.tomorrow)
    assert {names[staff].with_initials for staff in heads.values()} == set(effect.people)


def test_records_of_the_last_weeks_are_judged_by_both_editions(principal: Principal) -> None:
    rules = entry_of(principal.session.regulation, "deadlines.rules")
    strict = {"act": "lesson", "anchor": "after_lesson", "amount": 0, "unit": "minutes", "clause": "п. 9", "reason": ""}
    principal.drafts.propose(principal.session, "deadlines.rules", [strict, *rules])
    (outcome,) = principal.drafts.outcomes(principal.session, principal.tomorrow)
    (effect,) = outcome.effects
    assert (effect.kind, outcome.reach) == (EffectKind.RECORDS_LATE, Reach.NEW_RECORDS)
    assert effect.count > effect.beside


def test_a_rule_that_touches_nothing_entered_says_whom_it_holds_for(principal: Principal) -> None:
    outcome = principal.outcome("access.idle_minutes", 10)
    assert (outcome.reach, outcome.is_counted, outcome.effects) == (Reach.AT_ONCE, False, ())


def test_who_does_not_draft_sees_no_effects(training: SchoolCase, principal: Principal) -> None:
    with pytest.raises(NotAllowedError):
        principal.drafts.outcomes(training.sign_in(Role.TEACHER), principal.tomorrow)


def test_only_rules_of_the_regulation_are_said_to_act() -> None:
    assert acting_rules() <= set(parameter_keys())
    assert reach_of("corrections.mark_by") is Reach.STATED
