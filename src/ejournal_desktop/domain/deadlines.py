"""When an entry is due, from the regulation, the bells and the timetable; and the state of a lesson that follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadline_rules import DeadlineAct, DeadlineAnchor, DeadlineUnit, EntryFacts

if TYPE_CHECKING:
    from ejournal_desktop.domain.deadline_rules import DeadlineRule
    from ejournal_desktop.domain.regulation import Regulation


class LessonState(StrEnum):
    """States of a lesson for the person who keeps it (ux.md 5.2)."""

    AHEAD = "ahead"
    RUNNING = "running"
    COMPLETE = "complete"
    STARTED = "started"
    DUE = "due"
    OVERDUE = "overdue"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class LessonMoments:
    """Start and end of a lesson, and the end of the last lesson these students have that day."""

    starts: datetime
    ends: datetime
    last_class_ends: datetime


@dataclass(frozen=True, slots=True)
class LessonFacts:
    """What is known of a lesson's record."""

    is_cancelled: bool
    is_complete: bool
    is_recorded: bool


def lesson_record_due(regulation: Regulation, grade_level: int, moments: LessonMoments) -> datetime | None:
    """Return when the record of a lesson becomes late; nothing where the school has set no term (S0-4.14.2)."""
    rules = regulation.deadline_rules(EntryFacts(DeadlineAct.LESSON, grade_level))
    known = [due for due in (_due(rule, moments) for rule in rules) if due is not None]
    return min(known, default=None)


def lesson_state(now: datetime, facts: LessonFacts, moments: LessonMoments, due: datetime | None) -> LessonState:
    """Return the state of a lesson; late is what is due and not complete after its term."""
    if facts.is_cancelled:
        return LessonState.CANCELLED
    if facts.is_complete:
        return LessonState.COMPLETE
    if now < moments.starts and not facts.is_recorded:
        return LessonState.AHEAD
    if facts.is_recorded:
        return LessonState.STARTED
    if now <= moments.ends:
        return LessonState.RUNNING
    return LessonState.OVERDUE if due is not None and now > due else LessonState.DUE


def _due(rule: DeadlineRule, moments: LessonMoments) -> datetime | None:
    match rule.anchor:
        case DeadlineAnchor.AFTER_LAST_CLASS:
            return moments.last_class_ends + _term(rule)
        case DeadlineAnchor.AFTER_LESSON:
            return moments.ends + _term(rule)
        case DeadlineAnchor.CLOCK_TIME if rule.clock_time is not None:
            return moments.ends.replace(hour=rule.clock_time.hour, minute=rule.clock_time.minute, second=0)
        case DeadlineAnchor.END_OF_DAY:
            return datetime.combine(moments.ends.date(), time.max, moments.ends.tzinfo)
        case DeadlineAnchor.DAYS:
            return datetime.combine(moments.ends.date(), time.max, moments.ends.tzinfo) + timedelta(days=rule.amount)
        case _:
            return None


def _term(rule: DeadlineRule) -> timedelta:
    if rule.unit is DeadlineUnit.HOURS:
        return timedelta(hours=rule.amount)
    if rule.unit is DeadlineUnit.DAYS:
        return timedelta(days=rule.amount)
    return timedelta(minutes=rule.amount)
