"""When an entry is due, from the regulation, the bells and the timetable; and the state of a lesson that follows."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import school_days
from ejournal_desktop.domain.deadline_rules import DayUnit, DeadlineAct, DeadlineAnchor, DeadlineUnit, EntryFacts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.deadline_rules import DeadlineRule
    from ejournal_desktop.domain.regulation import Regulation

ANY_GRADE_LEVEL = -1
_FURTHEST_DAYS = 120
_LESSON_ACTS = (DeadlineAct.LESSON, DeadlineAct.TOPIC, DeadlineAct.ATTENDANCE, DeadlineAct.HOMEWORK)


_CLOCK_MAY_LAG = timedelta(days=1)
_LONGEST_SILENCE = timedelta(days=100)


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


@dataclass(frozen=True, slots=True)
class TermFacts:
    """What a term may be counted from.

    ``following`` holds the starts of the next lessons of the same course in order, ``holidays`` the days without
    lessons, ``ordered`` the date that the order of the school names. Until ``filled_until`` a lesson of before may be
    filled for the first time: no term ends earlier (S1-A1.7).
    """

    moments: LessonMoments
    _: KW_ONLY
    following: Sequence[datetime] = ()
    holidays: Sequence[DateSpan] = ()
    ordered: date | None = None
    filled_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """What was written at a lesson: grade level, kind of work, and how many works the teacher has to read."""

    grade_level: int
    _: KW_ONLY
    work_kind: str = ""
    batch: int = 0


@dataclass(frozen=True, slots=True)
class ActDue:
    """When one act becomes late, and the clause that says so."""

    act: DeadlineAct
    due: datetime
    clause: str


def act_due(regulation: Regulation, entry: EntryFacts, facts: TermFacts) -> ActDue | None:
    """Return when an entry becomes late: the earliest of the terms that bind it.

    Nothing is due where the school has set no term, or where the term rests on a lesson or an order that is not known.
    """
    rules = regulation.deadline_rules(entry)
    moments = [(_due(rule, facts, regulation), rule.clause) for rule in rules]
    known = [ActDue(entry.act, due, clause) for due, clause in moments if due is not None]
    return min(known, key=lambda found: found.due, default=None)


def record_rules(regulation: Regulation, grade_level: int) -> Sequence[DeadlineRule]:
    """Return the terms that bind the record of a lesson, none where the school has set none (S0-4.14.2)."""
    return regulation.deadline_rules(EntryFacts(DeadlineAct.LESSON, grade_level))


def due_by(rules: Sequence[DeadlineRule], regulation: Regulation, facts: TermFacts) -> datetime | None:
    """Return the earliest of some terms; nothing where none is known."""
    dues = (_due(rule, facts, regulation) for rule in rules)
    return min((due for due in dues if due is not None), default=None)


def term_by(rules: Sequence[DeadlineRule], regulation: Regulation, facts: TermFacts) -> tuple[datetime, str] | None:
    """Return the earliest of some terms with the clause that sets it; nothing where none is known."""
    terms = ((_due(rule, facts, regulation), rule.clause) for rule in rules)
    return min(((due, clause) for due, clause in terms if due is not None), default=None)


def lesson_dues(regulation: Regulation, work: WorkFacts, facts: TermFacts) -> tuple[ActDue, ...]:
    """Return the terms of everything that is entered about a lesson, marks by its kind of work, the earliest first."""
    kind = regulation.work_kind(work.work_kind) if work.work_kind else None
    is_written = kind is not None and kind.is_written
    marks = (DeadlineAct.WRITTEN_MARK if is_written else DeadlineAct.ORAL_MARK,)
    acts = _LESSON_ACTS + (marks if regulation.has_marks(work.grade_level) else ())
    entries = (EntryFacts(act, work.grade_level, work_kind=work.work_kind, batch=work.batch) for act in acts)
    dues = [due for due in (act_due(regulation, entry, facts) for entry in entries) if due is not None]
    return tuple(sorted(dues, key=lambda found: found.due))


def period_mark_due(
    regulation: Regulation, ends: datetime, *, ordered: date | None, holidays: Sequence[DateSpan] = ()
) -> datetime | None:
    """Return when period marks become late: by the order, or counted from the end of the period (S0-4.14.9)."""
    facts = TermFacts(LessonMoments(ends, ends, ends), holidays=holidays, ordered=ordered)
    found = act_due(regulation, EntryFacts(DeadlineAct.PERIOD_MARK, ANY_GRADE_LEVEL), facts)
    return None if found is None else found.due


def is_due_soon(regulation: Regulation, now: datetime, state: LessonState, due: datetime | None) -> bool:
    """Tell whether the record of a lesson that was begun or held is due shortly: time for a reminder."""
    is_open = state in (LessonState.RUNNING, LessonState.STARTED, LessonState.DUE)
    before = timedelta(minutes=regulation.deadlines.remind_minutes)
    return is_open and due is not None and now <= due <= now + before


def are_marks_due_soon(regulation: Regulation, now: datetime, due: datetime | None) -> bool:
    """Tell whether the marks of a grading period are due shortly: time for a reminder (S0-4.14.9)."""
    return due is not None and now <= due <= now + timedelta(days=regulation.deadlines.remind_days)


def is_clock_doubtful(now: datetime, last_entry: datetime | None) -> bool:
    """Tell whether the clock of a computer cannot be right: before the last entry, or later than any vacation."""
    if last_entry is None:
        return False
    return now < last_entry - _CLOCK_MAY_LAG or now > last_entry + _LONGEST_SILENCE


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


def _due(rule: DeadlineRule, facts: TermFacts, regulation: Regulation) -> datetime | None:
    due = _term_ends(rule, facts, regulation)
    return due if due is None or facts.filled_until is None else max(due, facts.filled_until)


def _term_ends(rule: DeadlineRule, facts: TermFacts, regulation: Regulation) -> datetime | None:
    moments, day = facts.moments, facts.moments.starts.date()
    match rule.anchor:
        case DeadlineAnchor.AFTER_LAST_CLASS:
            return moments.last_class_ends + _term(rule)
        case DeadlineAnchor.AFTER_LESSON:
            return moments.ends + _term(rule)
        case DeadlineAnchor.CLOCK_TIME:
            return datetime.combine(day, rule.clock_time or time.max, moments.ends.tzinfo)
        case DeadlineAnchor.NEXT_LESSON:
            return facts.following[rule.amount - 1] if len(facts.following) >= rule.amount else None
    last_day = _last_day(rule, facts, regulation)
    return None if last_day is None else datetime.combine(last_day, time.max, moments.ends.tzinfo)


def _last_day(rule: DeadlineRule, facts: TermFacts, regulation: Regulation) -> date | None:
    """Return the day with whose end a term ends."""
    day = facts.moments.starts.date()
    if rule.anchor is DeadlineAnchor.END_OF_DAY:
        return day
    return (
        facts.ordered
        if rule.anchor is DeadlineAnchor.ORDERED_DATE
        else _after_days(day, rule.amount, facts, regulation)
    )


def _after_days(day: date, amount: int, facts: TermFacts, regulation: Regulation) -> date | None:
    """Return the last of so many days: every day counts, or only days of school."""
    if regulation.deadlines.day_unit is DayUnit.CALENDAR:
        return day + timedelta(days=amount)
    week = regulation.planning.school_week_days
    furthest = day + timedelta(days=amount + _FURTHEST_DAYS)
    counted = school_days(day + timedelta(days=1), furthest, facts.holidays, week)
    return counted[amount - 1] if len(counted) >= amount else None


def _term(rule: DeadlineRule) -> timedelta:
    if rule.unit is DeadlineUnit.HOURS:
        return timedelta(hours=rule.amount)
    if rule.unit is DeadlineUnit.DAYS:
        return timedelta(days=rule.amount)
    return timedelta(minutes=rule.amount)
