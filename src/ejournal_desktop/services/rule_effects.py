"""What a drafted edition of the regulation does to the school on its first day, counted rule by rule (S0-7.2).

Nothing is judged here that is not judged elsewhere by the same functions: locks by the corrections of an edition,
terms by the judged lessons, terms of keeping by the kept archives.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action, may_act, may_read
from ejournal_desktop.domain.regulation_drafting import value_of
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.domain.regulation_timeline import RegulationTimeline
from ejournal_desktop.domain.rule_reach import Reach, reach_of
from ejournal_desktop.readmodels.rule_effects import EffectKind, RuleEffect, RuleOutcome
from ejournal_desktop.services.kept_archives import kept_archives
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.storage.queries.cards import holders_of_roles
from ejournal_desktop.storage.queries.courses import courses_of_year
from ejournal_desktop.storage.queries.judged_lessons import judged_lessons
from ejournal_desktop.storage.queries.people import staff_names
from ejournal_desktop.storage.queries.rule_effects import lessons_in_open_periods, marks_of_classes
from ejournal_desktop.storage.queries.school import current_year, school_year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date, datetime

    from ejournal_desktop.domain.calendar import PeriodKind
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.journal import CourseView, PeriodView
    from ejournal_desktop.storage.queries.rule_effects import DayLessons
    from ejournal_desktop.storage.reading import Reading

LOOKED_BACK: Final = timedelta(days=27)
"""How far back records are judged by the terms of both editions: four weeks with today."""


@dataclass(frozen=True, slots=True)
class EditionChange:
    """Two editions, the day from which the second is in force, the moment of asking, and the journal."""

    before: Regulation
    after: Regulation
    day: date
    now: datetime
    reading: Reading = field(repr=False)

    def year(self) -> SchoolYearView | None:
        """Return the school year of the first day."""
        found = current_year(self.reading, self.day)
        return None if found is None else school_year(self.reading, found)

    def courses(self) -> tuple[CourseView, ...]:
        """Return the pages of that year."""
        found = current_year(self.reading, self.day)
        return () if found is None else courses_of_year(self.reading, found)


def rule_outcomes(change: EditionChange, keys: Iterable[str]) -> tuple[RuleOutcome, ...]:
    """Return what the change of each rule does, in the order of the rules given."""
    return tuple(_outcome(change, key) for key in dict.fromkeys(keys))


def _outcome(change: EditionChange, key: str) -> RuleOutcome:
    reach, count = reach_of(key), _COUNTED.get(key)
    if count is None:
        count = _judged_results if reach is Reach.RESULTS else None
    return RuleOutcome(key, reach, count is not None, () if count is None else tuple(count(change)))


def _locks(change: EditionChange) -> Iterator[RuleEffect]:
    year = change.year()
    if year is None:
        return
    was, will_be = change.before.corrections, change.after.corrections
    found = lessons_in_open_periods(change.reading, year.year, change.day)
    days = {lessons.day for lessons in found}
    for one, other, kind in (
        (will_be, was, EffectKind.LESSONS_LOCKED),
        (was, will_be, EffectKind.LESSONS_OPENED),
    ):
        only = {day for day in days if one.locks(day, today=change.day) and not other.locks(day, today=change.day)}
        yield from _lessons(kind, (lessons for lessons in found if lessons.day in only))


def _lessons(kind: EffectKind, found: Iterable[DayLessons]) -> Iterator[RuleEffect]:
    by_class, marks = Counter[str](), 0
    for one in found:
        by_class[one.class_title] += one.lessons
        marks += one.marks
    if by_class:
        yield RuleEffect(kind=kind, count=by_class.total(), beside=marks, classes=tuple(by_class.items()))


def _mark_columns(change: EditionChange) -> Iterator[RuleEffect]:
    courses, year = change.courses(), change.year()
    marks = {} if year is None else marks_of_classes(change.reading, year.year)
    for kind, has_it, had_it in (
        (EffectKind.MARKS_LOST, change.before, change.after),
        (EffectKind.MARKS_GAINED, change.after, change.before),
    ):
        pages = [one for one in courses if has_it.has_marks(one.grade_level) and not had_it.has_marks(one.grade_level)]
        standing = sum(marks.get(group, 0) for group in {one.class_group for one in pages})
        yield from _pages(kind, pages, standing)
    yield from _homework(change)


def _homework(change: EditionChange) -> Iterator[RuleEffect]:
    for kind, has_it, had_it in (
        (EffectKind.HOMEWORK_LOST, change.before, change.after),
        (EffectKind.HOMEWORK_GAINED, change.after, change.before),
    ):
        keeps, kept = has_it.keeps, had_it.keeps
        homework = JournalField.HOMEWORK
        pages = [
            one for one in change.courses() if keeps(homework, one.grade_level) and not kept(homework, one.grade_level)
        ]
        yield from _pages(kind, pages)


def _minimums(change: EditionChange) -> Iterator[RuleEffect]:
    before, after = change.before, change.after
    pages = [
        one
        for one in change.courses()
        if after.has_marks(one.grade_level)
        and before.minimum_marks(one.weekly_hours) != after.minimum_marks(one.weekly_hours)
    ]
    yield from _pages(EffectKind.MINIMUMS_CHANGED, pages)
    yield from _judged_results(change)


def _pages(kind: EffectKind, pages: Iterable[CourseView], marks: int = 0) -> Iterator[RuleEffect]:
    by_class = Counter(one.class_title for one in pages)
    if by_class:
        yield RuleEffect(kind=kind, count=by_class.total(), beside=marks, classes=tuple(by_class.items()))


def _result_columns(change: EditionChange) -> Iterator[RuleEffect]:
    year = change.year()
    before, after = ({kind.value for kind in one.period_marks.kinds} for one in (change.before, change.after))
    pages = sum(change.after.has_marks(one.grade_level) for one in change.courses())
    for kind, names in ((EffectKind.RESULTS_LOST, before - after), (EffectKind.RESULTS_GAINED, after - before)):
        periods = [] if year is None else [one for one in year.periods if one.kind.value in names]
        if periods:
            yield RuleEffect(kind=kind, count=pages, periods=_named(periods))


def _judged_results(change: EditionChange) -> Iterator[RuleEffect]:
    """Yield the periods whose results the new edition judges: those that end on its first day or later."""
    year = change.year()
    named = {kind.value for kind in change.after.period_marks.kinds}
    coming = [] if year is None else [one for one in year.periods if one.ends >= change.day and one.kind.value in named]
    if coming:
        yield RuleEffect(kind=EffectKind.RESULTS_JUDGED, count=len(coming), periods=_named(coming))


def _named(periods: Iterable[PeriodView]) -> tuple[tuple[PeriodKind, int], ...]:
    return tuple((one.kind, one.number) for one in periods)


def _terms(change: EditionChange) -> Iterator[RuleEffect]:
    """Yield how many records of the last weeks are late by the terms of each edition; none of them is judged anew."""
    found = current_year(change.reading, change.now.date())
    if found is None:
        return
    year = school_year(change.reading, found)
    by_new, by_old = _late(change, year, change.after), _late(change, year, change.before)
    if by_new or by_old:
        yield RuleEffect(
            kind=EffectKind.RECORDS_LATE, count=by_new.total(), beside=by_old.total(), classes=tuple(by_new.items())
        )


def _late(change: EditionChange, year: SchoolYearView, rules: Regulation) -> Counter[str]:
    titles = {one.class_group: one.class_title for one in courses_of_year(change.reading, year.year)}
    setting = column_setting(change.reading, change.now, RegulationTimeline(rules), year)
    last = min(change.now.date(), year.ends)
    late, now = Counter[str](), change.now.timestamp()
    for one in judged_lessons(change.reading, year.year, (max(last - LOOKED_BACK, year.starts), last), setting):
        is_late = one.is_late(DeadlineAct.LESSON, one.completed_at, now)
        late[titles[one.class_group]] += is_late + sum(marks.late for marks in one.marks)
    return +Counter({title: late[title] for title in dict.fromkeys(titles.values())})


def _archives(change: EditionChange) -> Iterator[RuleEffect]:
    before, after = (kept_archives(change.reading, one.retention, change.day) for one in (change.before, change.after))
    if len(before) > len(after):
        yield RuleEffect(kind=EffectKind.ARCHIVES_FREED, count=len(before) - len(after))
    elif len(after) > len(before):
        yield RuleEffect(kind=EffectKind.ARCHIVES_HELD, count=len(after) - len(before))


def _readers(change: EditionChange) -> Iterator[RuleEffect]:
    """Yield the teachers who see all marks by this rule alone."""
    before, after = (
        _reading_teachers(change) if one.access.can_teachers_read_all_marks else frozenset()
        for one in (change.before, change.after)
    )
    yield from _people(change, before, after)


def _reading_teachers(change: EditionChange) -> frozenset[StaffId]:
    teaching = tuple(role for role in Role if may_act(Action.WRITE_LESSON, (role,), is_own=True))
    readers = tuple(role for role in Role if may_read(Action.READ_CLASS_MARKS, (role,)))
    return _holders(change, teaching) - _holders(change, readers)


def _named_roles(key: str, action: Action | None, change: EditionChange) -> Iterator[RuleEffect]:
    """Yield who is named by a rule that lists roles, as far as the table of rights lets those roles act."""
    before, after = (
        tuple(role for role in value_of(one, key) if action is None or may_act(action, (role,), is_own=True))
        for one in (change.before, change.after)
    )
    yield from _people(change, _holders(change, before), _holders(change, after))


def _people(change: EditionChange, before: frozenset[StaffId], after: frozenset[StaffId]) -> Iterator[RuleEffect]:
    names = staff_names(change.reading)
    for kind, found in ((EffectKind.RIGHT_LOST, before - after), (EffectKind.RIGHT_GAINED, after - before)):
        known = sorted((names[staff] for staff in found if staff in names), key=lambda name: name.sort_key())
        if known:
            yield RuleEffect(kind=kind, count=len(known), people=tuple(name.with_initials for name in known))


def _holders(change: EditionChange, roles: tuple[Role, ...]) -> frozenset[StaffId]:
    return frozenset(holders_of_roles(change.reading, roles, change.day))


_COUNTED: Final[Mapping[str, Callable[[EditionChange], Iterator[RuleEffect]]]] = {
    "corrections.lock_after_days": _locks,
    "classes.no_mark_grade_levels": _mark_columns,
    "classes.no_mark_fields": _homework,
    "period_marks.kinds": _result_columns,
    "period_marks.minimums": _minimums,
    "deadlines.rules": _terms,
    "deadlines.day_unit": _terms,
    "retention.terms": _archives,
    "access.can_teachers_read_all_marks": _readers,
    "corrections.lock_opened_by": partial(_named_roles, "corrections.lock_opened_by", None),
    "attendance.reason_by": partial(_named_roles, "attendance.reason_by", Action.SET_ABSENCE_REASON),
    "planning.subgroups_entered_by": partial(_named_roles, "planning.subgroups_entered_by", Action.FORM_SUBGROUPS),
    "planning.year_opened_by": partial(_named_roles, "planning.year_opened_by", Action.OPEN_SCHOOL_YEAR),
    "lists.applied_by": partial(_named_roles, "lists.applied_by", Action.EDIT_CARDS),
    "control.breach_note_to": partial(_named_roles, "control.breach_note_to", None),
}
