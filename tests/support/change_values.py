"""Any change with any values, made from the annotations of its fields."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from ejournal_desktop.domain.change_codec import CHANGES_BY_CODE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change

NUMBERS = st.integers(min_value=-(2**53) + 1, max_value=2**53 - 1)
# Lone surrogates cannot be written in UTF-8: neither a key nor a file ever brings one.
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)
DATES = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))
_PLAN_ROW = st.tuples(TEXTS, TEXTS, NUMBERS, st.lists(TEXTS, max_size=3).map(tuple), TEXTS)

_BY_ANNOTATION: Mapping[str, st.SearchStrategy[Any]] = {
    "int": NUMBERS,
    "int | None": st.none() | NUMBERS,
    "str": TEXTS,
    "str | None": st.none() | TEXTS,
    "bool": st.booleans(),
    "date": DATES,
    "date | None": st.none() | DATES,
    "tuple[tuple[date, int], ...]": st.lists(st.tuples(DATES, NUMBERS), max_size=4).map(tuple),
    "tuple[tuple[str, str, int, tuple[str, ...], str], ...]": st.lists(_PLAN_ROW, max_size=3).map(tuple),
}


def _values(annotation: str) -> st.SearchStrategy[Any]:
    if annotation.endswith("Id"):
        return NUMBERS
    if annotation.endswith("Id | None"):
        return st.none() | NUMBERS
    return _BY_ANNOTATION[annotation]


def changes_of(kind: type[Change]) -> st.SearchStrategy[Change]:
    """Return the strategy that makes changes of one kind."""
    return st.builds(kind, **{field.name: _values(str(field.type)) for field in fields(kind)})


def any_change() -> st.SearchStrategy[Change]:
    """Return the strategy that makes changes of every kind."""
    return st.sampled_from(sorted(CHANGES_BY_CODE)).flatmap(lambda code: changes_of(CHANGES_BY_CODE[code]))
