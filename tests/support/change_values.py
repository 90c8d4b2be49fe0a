"""Any change with any values, made from the annotations of its fields."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from ejournal_desktop.domain.change_codec import CHANGES_BY_CODE
from ejournal_desktop.domain.changes import RecordWithdrawn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change

NUMBERS = st.integers(min_value=-(2**53) + 1, max_value=2**53 - 1)
# Lone surrogates cannot be written in UTF-8: neither a key nor a file ever brings one.
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)
DATES = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))
_PLAN_ROW = st.tuples(TEXTS, TEXTS, st.integers(0, 1000), st.lists(TEXTS, max_size=3).map(tuple), TEXTS)

_BY_ANNOTATION: Mapping[str, st.SearchStrategy[Any]] = {
    "int": NUMBERS,
    "int | None": st.none() | NUMBERS,
    "str": TEXTS,
    "str | None": st.none() | TEXTS,
    "bool": st.booleans(),
    "date": DATES,
    "date | None": st.none() | DATES,
    "tuple[tuple[date, int], ...]": st.lists(st.tuples(DATES, NUMBERS), max_size=4).map(tuple),
    "tuple[tuple[int, int], ...]": st.lists(st.tuples(NUMBERS, NUMBERS), max_size=4).map(tuple),
    "tuple[tuple[str, str, int, tuple[str, ...], str], ...]": st.lists(_PLAN_ROW, max_size=3).map(tuple),
}


def changes_of(kind: type[Change]) -> st.SearchStrategy[Change]:
    """Return the strategy that makes changes of one kind."""
    return st.builds(kind, **{field.name: _BY_ANNOTATION[_plain(str(field.type))] for field in fields(kind)})


def any_change() -> st.SearchStrategy[Change]:
    """Return the strategy that makes changes of every kind."""
    return st.sampled_from(sorted(CHANGES_BY_CODE)).flatmap(lambda code: changes_of(CHANGES_BY_CODE[code]))


# A handful of records, so that changes meet: a mark replaces a mark, a plan follows a plan.
_FEW = st.integers(min_value=1, max_value=4)
_FEW_TEXTS = st.sampled_from(["", "а", "б"])
_FEW_DATES = st.dates(min_value=date(2026, 11, 18), max_value=date(2026, 11, 22))
_SMALL_ROW = st.tuples(_FEW_TEXTS, _FEW_TEXTS, _FEW, st.lists(_FEW_TEXTS, max_size=2).map(tuple), _FEW_TEXTS)
_SMALL: Mapping[str, st.SearchStrategy[Any]] = {
    "int": _FEW,
    "int | None": st.none() | _FEW,
    "str": _FEW_TEXTS,
    "str | None": st.none() | _FEW_TEXTS,
    "bool": st.booleans(),
    "date": _FEW_DATES,
    "date | None": st.none() | _FEW_DATES,
    "tuple[tuple[date, int], ...]": st.lists(st.tuples(_FEW_DATES, _FEW), max_size=4).map(tuple),
    "tuple[tuple[int, int], ...]": st.lists(st.tuples(_FEW, _FEW), max_size=4).map(tuple),
    "tuple[tuple[str, str, int, tuple[str, ...], str], ...]": st.lists(_SMALL_ROW, max_size=3).map(tuple),
}
_WITHDRAWABLE = ("subject", "staff", "class", "student", "subgroup", "course", "slot", "bell")


def change_in_a_small_world() -> st.SearchStrategy[Change]:
    """Return the strategy that makes changes about a few records on a few days."""
    return st.sampled_from(sorted(CHANGES_BY_CODE)).flatmap(lambda code: _small(CHANGES_BY_CODE[code]))


def _small(kind: type[Change]) -> st.SearchStrategy[Change]:
    if kind is RecordWithdrawn:
        return st.builds(RecordWithdrawn, st.sampled_from(_WITHDRAWABLE), _FEW)
    values = {field.name: _SMALL[_plain(str(field.type))] for field in fields(kind)}
    return st.builds(kind, **values)


def _plain(annotation: str) -> str:
    if annotation.endswith("Id"):
        return "int"
    return "int | None" if annotation.endswith("Id | None") else annotation
