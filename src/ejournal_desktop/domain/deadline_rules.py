"""Terms of entry as the regulation writes them: which act, for whom, counted from what."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from datetime import time  # noqa: TC003  field types are resolved when a regulation is read
from enum import StrEnum

from ejournal_desktop.domain.regulation_source import SourcedRow


class DeadlineAct(StrEnum):
    """What has to be entered in time."""

    LESSON = "lesson"
    TOPIC = "topic"
    ATTENDANCE = "attendance"
    ORAL_MARK = "oral_mark"
    WRITTEN_MARK = "written_mark"
    HOMEWORK = "homework"
    PERIOD_MARK = "period_mark"


class DeadlineAnchor(StrEnum):
    """The moment a term is counted from."""

    AFTER_LAST_CLASS = "after_last_class"
    AFTER_LESSON = "after_lesson"
    CLOCK_TIME = "clock_time"
    END_OF_DAY = "end_of_day"
    NEXT_LESSON = "next_lesson"
    DAYS = "days"
    ORDERED_DATE = "ordered_date"


class DeadlineUnit(StrEnum):
    """The unit of ``DeadlineRule.amount``; ``none`` for anchors that are moments themselves."""

    NONE = "none"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    LESSONS = "lessons"


class DayUnit(StrEnum):
    """Whether a term in days counts every day or school days only."""

    CALENDAR = "calendar"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True)
class DeadlineRule(SourcedRow):
    """One term of entry. Empty ``grade_levels`` and ``work_kinds`` mean all; ``batch_over`` 0 means any batch.

    ``next_lesson`` with amount 1 is the next lesson of the same course, with 2 the one after it. ``clock_time`` holds
    the time of that anchor only. An upper limit binds beside the norm for the kind of work, not instead of it.
    """

    act: DeadlineAct
    anchor: DeadlineAnchor
    amount: int = 0
    unit: DeadlineUnit = DeadlineUnit.NONE
    clock_time: time | None = None
    grade_levels: tuple[int, ...] = ()
    work_kinds: tuple[str, ...] = ()
    batch_over: int = 0
    is_upper_limit: bool = False


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """What decides which term applies: the act, the class, the kind of work and how many works were written."""

    act: DeadlineAct
    grade_level: int
    _: KW_ONLY
    work_kind: str = ""
    batch: int = 0


def _covers(rule: DeadlineRule, facts: EntryFacts) -> bool:
    return (
        rule.act == facts.act
        and (not rule.grade_levels or facts.grade_level in rule.grade_levels)
        and (not rule.work_kinds or facts.work_kind in rule.work_kinds)
        and (not rule.batch_over or facts.batch > rule.batch_over)
    )


def deadline_rules_for(rules: tuple[DeadlineRule, ...], facts: EntryFacts) -> tuple[DeadlineRule, ...]:
    """Return the rules that bind one entry: the first norm that covers it and every upper limit.

    The entry is due at the earliest of them; no rule means that the school has not set a term (S2-3.4).
    """
    covering = [rule for rule in rules if _covers(rule, facts)]
    norms = [rule for rule in covering if not rule.is_upper_limit][:1]
    return (*norms, *(rule for rule in covering if rule.is_upper_limit))


@dataclass(frozen=True, slots=True, kw_only=True)
class DeferralReason:
    """A reason for entering a lesson later, chosen by one key; the order of the list gives the key."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class DeadlineParameters:
    """All terms of entry; rules of one act are read in order, the first that covers an entry wins.

    A non-empty list of ``deferral_reasons`` makes the program ask for one when a lesson is entered later.
    ``remind_minutes`` before the term of a lesson and ``remind_days`` before that of period marks there is a reminder.
    """

    rules: tuple[DeadlineRule, ...]
    day_unit: DayUnit
    deferral_reasons: tuple[DeferralReason, ...]
    is_deferred_at_operation_points: bool
    remind_minutes: int
    remind_days: int
