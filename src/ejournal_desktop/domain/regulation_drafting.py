"""The next edition of a regulation: what is proposed for it, what is wrong with it, and what it changes (S0-7.2)."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from ejournal_desktop.domain.regulation_checks import RegulationFormatError, wrong_keys
from ejournal_desktop.domain.regulation_reading import (
    is_rule_list,
    parameter_keys,
    regulation_to_mapping,
    unchecked_regulation,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation

RANGE: Final = "range"
DROPPED: Final = "dropped"


@dataclass(frozen=True, slots=True)
class DraftProblem:
    """Why a draft cannot be confirmed as it is: ``problem`` at the parameter or rule list ``key``.

    ``range``: the value is out of its range or contradicts another one. ``dropped``: a code is gone with which records
    of the journal are stored, so nobody could read them. ``type`` and the like: the proposal does not fit the program.
    """

    key: str
    problem: str


@dataclass(frozen=True, slots=True)
class DraftedRegulation:
    """The edition that the proposals make of the last one, and what still speaks against it."""

    regulation: Regulation
    problems: tuple[DraftProblem, ...]


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """One parameter, or one row of a rule list, that two editions say differently; a row that one lacks is ``None``.

    ``clauses`` are those of the former and of the new edition, empty where there is no such row.
    """

    key: str
    before: object
    after: object
    clauses: tuple[str, str]


def entry_of(regulation: Regulation, key: str) -> Any:
    """Return a parameter or rule list as plain values, with its clauses.

    Raises:
        RegulationFormatError: there is no such parameter.
    """
    if key not in parameter_keys():
        raise RegulationFormatError(key=key, problem="unknown")
    group, _, name = key.partition(".")
    return regulation_to_mapping(regulation)[group][name]


def drafted(base: Regulation, proposals: Mapping[str, object]) -> DraftedRegulation:
    """Return what the proposals, plain entries by key, make of an edition; one that does not fit is left out."""
    fitting, misfits = dict(proposals), list[DraftProblem]()
    while True:
        try:
            regulation = unchecked_regulation(_with_entries(base, fitting))
            break
        except RegulationFormatError as error:
            key = _rule_of(str(error.fields["key"]))
            if key not in fitting:
                raise
            del fitting[key]
            misfits.append(DraftProblem(key, str(error.fields["problem"])))
    wrong = (DraftProblem(_rule_of(key), RANGE) for key in wrong_keys(regulation))
    gone = (DraftProblem(key, DROPPED) for key in _dropped(base, regulation))
    return DraftedRegulation(regulation, tuple(dict.fromkeys((*misfits, *wrong, *gone))))


def require_fitting(base: Regulation, key: str, entry: object) -> None:
    """Refuse an entry that is not of the form of its parameter; whether it goes with others shows in the draft.

    Raises:
        RegulationFormatError: there is no such parameter, or the entry does not fit it.
    """
    if key not in parameter_keys():
        raise RegulationFormatError(key=key, problem="unknown")
    unchecked_regulation(_with_entries(base, {key: entry}))


def differences(before: Regulation, after: Regulation) -> tuple[RuleDifference, ...]:
    """Return what an edition says otherwise than another one, in the order of the regulation."""
    return tuple(found for key in parameter_keys() for found in _differences_of(before, after, key))


def value_of(regulation: Regulation, key: str) -> Any:
    """Return the value of a parameter or rule list."""
    group, _, name = key.partition(".")
    return getattr(getattr(regulation, group), name)


def _with_entries(base: Regulation, entries: Mapping[str, object]) -> dict[str, Any]:
    tables = regulation_to_mapping(base)
    for key, entry in entries.items():
        group, _, name = key.partition(".")
        tables[group] = {**tables.get(group, {}), name: entry}
    return tables


def _rule_of(place: str) -> str:
    """Return the parameter that a place within it belongs to: ``deadlines.rules[3].act`` is of ``deadlines.rules``."""
    group, _, rest = place.partition(".")
    return f"{group}.{rest.partition('[')[0].partition('.')[0]}"


def _dropped(before: Regulation, after: Regulation) -> Iterator[str]:
    """Yield the lists that lost a code: old records are stored with it and must stay readable (S0-7.4)."""
    scales = {scale.code: {mark.code for mark in scale.marks} for scale in after.marks.scales}
    if any({mark.code for mark in old.marks} - scales.get(old.code, set()) for old in before.marks.scales):
        yield "marks.scales"
    if {kind.code for kind in before.marks.work_kinds} - {kind.code for kind in after.marks.work_kinds}:
        yield "marks.work_kinds"
    if {code.code for code in before.attendance.codes} - {code.code for code in after.attendance.codes}:
        yield "attendance.codes"
    if {form.slug for form in before.reports.forms} - {form.slug for form in after.reports.forms}:
        yield "reports.forms"


def _differences_of(before: Regulation, after: Regulation, key: str) -> Iterator[RuleDifference]:
    old, new = value_of(before, key), value_of(after, key)
    if is_rule_list(key):
        yield from _row_differences(key, old, new)
        return
    clauses = before.clause(key), after.clause(key)
    if old != new or clauses[0] != clauses[1]:
        yield RuleDifference(key, old, new, clauses)


def _row_differences(key: str, old: Sequence[Any], new: Sequence[Any]) -> Iterator[RuleDifference]:
    for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for was, now in zip_longest(old[first:last], new[start:end]):
            yield RuleDifference(key, was, now, ("" if was is None else was.clause, "" if now is None else now.clause))
