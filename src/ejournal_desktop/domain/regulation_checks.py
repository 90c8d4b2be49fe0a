"""What a regulation must hold beyond the types of its parameters: ranges, known codes, keys used once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ejournal_desktop.domain.deadline_rules import DeadlineAnchor, DeadlineUnit
from ejournal_desktop.kernel.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ejournal_desktop.domain.deadline_rules import DeadlineRule
    from ejournal_desktop.domain.regulation import Regulation

_CLOCK_UNITS = frozenset({DeadlineUnit.MINUTES, DeadlineUnit.HOURS})
_UNITS: Mapping[DeadlineAnchor, frozenset[DeadlineUnit]] = {
    DeadlineAnchor.AFTER_LAST_CLASS: _CLOCK_UNITS,
    DeadlineAnchor.AFTER_LESSON: _CLOCK_UNITS,
    DeadlineAnchor.NEXT_LESSON: frozenset({DeadlineUnit.LESSONS}),
    DeadlineAnchor.DAYS: frozenset({DeadlineUnit.DAYS}),
}
_NO_UNIT = frozenset({DeadlineUnit.NONE})
_IDLE_MINUTES = range(2, 31)
_BINDING_MARGIN_MM = range(20, 36)
_SCHOOL_WEEK_DAYS = range(5, 8)
_REMIND_MINUTES = range(241)
_REMIND_DAYS = range(32)


class RegulationFormatError(RuleError):
    """A regulation cannot be read: ``key`` names the place, ``problem`` is unknown, missing, type, value or range."""

    code = "regulation_format"


def check_regulation(regulation: Regulation) -> None:
    """Check the values of a regulation against each other.

    Raises:
        RegulationFormatError: with the first key whose value is out of its range.
    """
    for key in wrong_keys(regulation):
        raise RegulationFormatError(key=key, problem="range")


def wrong_keys(regulation: Regulation) -> Iterator[str]:
    """Yield the places whose values are out of their range or do not go with others."""
    yield from _wrong_numbers(regulation)
    yield from _wrong_orders(regulation)
    yield from _wrong_codes(regulation)
    yield from _repeated_codes(regulation)
    for place, rule in enumerate(regulation.deadlines.rules):
        if not _is_sound(rule, {kind.code for kind in regulation.marks.work_kinds}):
            yield f"deadlines.rules[{place}]"


def _wrong_numbers(regulation: Regulation) -> Iterator[str]:
    if regulation.access.idle_minutes not in _IDLE_MINUTES:
        yield "access.idle_minutes"
    if regulation.paper.binding_margin_mm not in _BINDING_MARGIN_MM:
        yield "paper.binding_margin_mm"
    if regulation.planning.school_week_days not in _SCHOOL_WEEK_DAYS:
        yield "planning.school_week_days"
    if regulation.deadlines.remind_minutes not in _REMIND_MINUTES:
        yield "deadlines.remind_minutes"
    if regulation.deadlines.remind_days not in _REMIND_DAYS:
        yield "deadlines.remind_days"
    lock_after = regulation.corrections.lock_after_days
    if lock_after is not None and lock_after < 1:
        yield "corrections.lock_after_days"


def _wrong_orders(regulation: Regulation) -> Iterator[str]:
    """Yield what comes before that which it must follow."""
    header, archive = regulation.header, regulation.archive
    if header.setup_from is not None and header.setup_due is not None and header.setup_due < header.setup_from:
        yield "header.setup_due"
    if archive.alarm_after_days < archive.warn_after_days:
        yield "archive.alarm_after_days"


def _wrong_codes(regulation: Regulation) -> Iterator[str]:
    scales = {scale.code: scale for scale in regulation.marks.scales}
    if regulation.marks.default_scale not in scales:
        yield "marks.default_scale"
    elif scales[regulation.marks.default_scale].mark(regulation.period_marks.not_attested) is None:
        yield "period_marks.not_attested"
    if not set(regulation.classes.no_mark_grade_levels) <= set(regulation.classes.grade_levels):
        yield "classes.no_mark_grade_levels"


def _repeated_codes(regulation: Regulation) -> Iterator[str]:
    codes = regulation.attendance.codes
    lists: Mapping[str, Iterable[str]] = {
        "marks.scales": (scale.code for scale in regulation.marks.scales),
        "marks.work_kinds": (kind.code for kind in regulation.marks.work_kinds),
        "attendance.codes": (status.code for status in codes),
        "attendance.codes.keys": (key for status in codes for key in status.keys),
        "reports.forms": (form.slug for form in regulation.reports.forms),
    }
    for key, entries in lists.items():
        if any(count > 1 for count in Counter(entries).values()):
            yield key
    for scale in regulation.marks.scales:
        keys = Counter(mark.key for mark in scale.marks if mark.key)
        taken = {key for status in codes for key in status.keys}
        if any(count > 1 for count in keys.values()) or taken & set(keys):
            yield f"marks.scales.{scale.code}"


def _is_sound(rule: DeadlineRule, work_kinds: set[str]) -> bool:
    units = _UNITS.get(rule.anchor, _NO_UNIT)
    return (
        rule.unit in units
        and (rule.amount > 0) == (units is not _NO_UNIT)
        and (rule.clock_time is not None) == (rule.anchor is DeadlineAnchor.CLOCK_TIME)
        and set(rule.work_kinds) <= work_kinds
    )
