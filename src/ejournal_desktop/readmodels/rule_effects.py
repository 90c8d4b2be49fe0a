"""What a new edition of the regulation does to the school on its first day, rule by rule (S0-7.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.domain.calendar import PeriodKind
    from ejournal_desktop.domain.rule_reach import Reach


class EffectKind(StrEnum):
    """What was counted; of lessons, pages, results, records, people or archives."""

    LESSONS_LOCKED = "lessons_locked"
    LESSONS_OPENED = "lessons_opened"
    MARKS_LOST = "marks_lost"
    MARKS_GAINED = "marks_gained"
    HOMEWORK_LOST = "homework_lost"
    HOMEWORK_GAINED = "homework_gained"
    RESULTS_LOST = "results_lost"
    RESULTS_GAINED = "results_gained"
    RESULTS_JUDGED = "results_judged"
    MINIMUMS_CHANGED = "minimums_changed"
    RECORDS_LATE = "records_late"
    RIGHT_LOST = "right_lost"
    RIGHT_GAINED = "right_gained"
    ARCHIVES_FREED = "archives_freed"
    ARCHIVES_HELD = "archives_held"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEffect:
    """One counted effect.

    Args:
        kind: what was counted.
        count: how many lessons, pages, records, people or archives.
        beside: the marks that stand in those lessons or pages; of late records, how many are late by the former rules.
        classes: the count of each class, by title, in the order of the school.
        people: who gains or loses a right, by name.
        periods: kind and number of the periods.
    """

    kind: EffectKind
    count: int
    beside: int = 0
    classes: tuple[tuple[str, int], ...] = ()
    people: tuple[str, ...] = ()
    periods: tuple[tuple[PeriodKind, int], ...] = ()


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What the change of a rule does; ``is_counted`` tells that it was looked for in what the school has entered."""

    key: str
    reach: Reach
    is_counted: bool
    effects: tuple[RuleEffect, ...] = ()
