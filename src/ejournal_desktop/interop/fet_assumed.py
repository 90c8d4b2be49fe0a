"""The input of a timetable, guessed from its table when the ``.fet`` file is not at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.interop.fet_input import FetInput, FetStudents
from ejournal_desktop.interop.fet_names import split_names
from ejournal_desktop.interop.fet_types import FetHour
from ejournal_desktop.interop.hour_names import in_day_order, in_hour_order, times_of
from ejournal_desktop.readmodels.imports import TimetableProblem, timetable_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ejournal_desktop.interop.fet_table import TableRow
    from ejournal_desktop.readmodels.imports import ImportProblem


@dataclass(frozen=True, slots=True)
class AssumedInput:
    """The guess and what the user should know of it."""

    source: FetInput
    problems: tuple[ImportProblem, ...]


def assumed_input(rows: Sequence[TableRow]) -> AssumedInput:
    """Return the lists that the rows themselves show: days without lessons, for one, cannot be in them.

    A name is taken for known when it stands alone in some row.
    """
    days, hours = _distinct(row.day for row in rows), _distinct(row.hour for row in rows)
    ordered_days, ordered_hours = in_day_order(days), in_hour_order(hours)
    problems = [timetable_problem(TimetableProblem.COMPLETENESS_UNKNOWN)]
    if ordered_days is None:
        problems.append(timetable_problem(TimetableProblem.DAY_ORDER_UNKNOWN))
    if ordered_hours is None:
        problems.append(timetable_problem(TimetableProblem.HOUR_ORDER_UNKNOWN))
    source = FetInput(
        institution="",
        days=ordered_days or days,
        hours=tuple(FetHour(name, *times_of(name)) for name in ordered_hours or hours),
        subjects=_distinct(row.subject for row in rows),
        teachers=_single(row.teachers for row in rows),
        years=tuple(map(FetStudents, _single(row.students for row in rows))),
        rooms=_distinct(row.room for row in rows),
    )
    return AssumedInput(source, tuple(problems))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _single(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(cell for cell in _distinct(cells) if split_names(cell, ()).names == (cell,))
