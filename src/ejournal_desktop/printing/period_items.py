"""Which period columns follow the lessons of a subject, and which periods the summary sheets show (S0-4.14.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS, PeriodKind

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.volume import ClassVolume

_ORDER = tuple(PeriodKind)


def period_items(volume: ClassVolume, course: CourseId, period: PeriodView) -> tuple[PeriodView, ...]:
    """Return the period columns after the lessons of a period: its own, after the last one the year's results.

    A subject marked by half-years only has the column of its half-year after the quarter that ends it.
    """
    own = _own_items(volume, course, period)
    return (*own, *_results(volume, course)) if ends_year(volume, period) else own


def periods_to_date(volume: ClassVolume) -> tuple[PeriodView, ...]:
    """Return the periods of the summary sheets to date, in time, the year's results last."""
    own = volume.heading.period
    kinds = _kinds(volume)
    shown = [period for period in volume.periods if period.kind in kinds and period.ends <= own.ends]
    results = _class_results(volume) if ends_year(volume, own) else ()
    return (*sorted(shown, key=lambda period: (period.ends, _ORDER.index(period.kind))), *results)


def ends_year(volume: ClassVolume, period: PeriodView) -> bool:
    """Tell whether the year's results follow a period."""
    if period.kind is PeriodKind.YEAR:
        return True
    if period.period == volume.heading.period.period and volume.is_last:
        return True
    later = any(other.kind is period.kind and other.starts > period.ends for other in volume.periods)
    return not later and any(year.ends <= period.ends for year in _of_kind(volume, PeriodKind.YEAR))


def lesson_periods(volume: ClassVolume) -> tuple[PeriodView, ...]:
    """Return the periods to date by which lessons are counted: of one kind, and the year."""
    shown = [period for period in periods_to_date(volume) if period.kind not in RESULT_KINDS]
    kinds = {period.kind for period in shown} - {PeriodKind.YEAR}
    usual = min(kinds, key=_ORDER.index, default=PeriodKind.YEAR)
    return tuple(period for period in shown if period.kind in (usual, PeriodKind.YEAR))


def _own_items(volume: ClassVolume, course: CourseId, period: PeriodView) -> tuple[PeriodView, ...]:
    if period.kind is not PeriodKind.QUARTER or not _is_by_half_years(volume, course):
        return (period,)
    return tuple(half for half in _of_kind(volume, PeriodKind.HALF_YEAR) if _closes(volume, period, half))


def _is_by_half_years(volume: ClassVolume, course: CourseId) -> bool:
    kinds = {period.period: period.kind for period in volume.periods}
    marked = {kinds.get(period) for _, of, period in volume.period_marks if of == course}
    return PeriodKind.HALF_YEAR in marked and PeriodKind.QUARTER not in marked


def _closes(volume: ClassVolume, quarter: PeriodView, half: PeriodView) -> bool:
    """Tell whether a quarter is the last one that ends within a half-year."""
    if not half.starts <= quarter.ends <= half.ends:
        return False
    others = _of_kind(volume, PeriodKind.QUARTER)
    return not any(quarter.ends < other.ends <= half.ends for other in others)


def _kinds(volume: ClassVolume) -> set[PeriodKind]:
    """Return the kinds by which the class is marked: that of the volume, in the year's volume the usual one."""
    own = volume.heading.period.kind
    usual = volume.periods[0].kind if own is PeriodKind.YEAR and volume.periods else own
    kinds = {period.period: period.kind for period in volume.periods}
    marked = {kinds.get(period) for _, _, period in volume.period_marks}
    both = {PeriodKind.QUARTER, PeriodKind.HALF_YEAR}
    if own is PeriodKind.YEAR and usual not in marked and both & marked:
        return {kind for kind in both if kind in marked}
    return {usual, PeriodKind.HALF_YEAR} if PeriodKind.HALF_YEAR in marked else {usual}


def _results(volume: ClassVolume, course: CourseId) -> tuple[PeriodView, ...]:
    """Return the year, and examination and final mark where the subject has them."""
    marked = {period for _, of, period in volume.period_marks if of == course}
    return tuple(period for period in _class_results(volume) if _is_year(period) or period.period in marked)


def _class_results(volume: ClassVolume) -> tuple[PeriodView, ...]:
    marked = {period for _, _, period in volume.period_marks}
    results = [
        period
        for period in volume.periods
        if _is_year(period) or (period.kind in RESULT_KINDS and period.period in marked)
    ]
    return tuple(sorted(results, key=lambda period: _ORDER.index(period.kind)))


def _is_year(period: PeriodView) -> bool:
    return period.kind is PeriodKind.YEAR


def _of_kind(volume: ClassVolume, kind: PeriodKind) -> tuple[PeriodView, ...]:
    return tuple(period for period in volume.periods if period.kind is kind)
