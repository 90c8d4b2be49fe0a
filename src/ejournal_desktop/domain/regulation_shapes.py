"""What may stand in each parameter of a regulation, for whoever offers a control to change it."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin, get_type_hints

from ejournal_desktop.domain.regulation_duties import MonthDay
from ejournal_desktop.domain.regulation_reading import group_types

if TYPE_CHECKING:
    from collections.abc import Mapping

_SOURCE: Final = frozenset({"clause", "reason"})


class FieldForm(StrEnum):
    """Kinds of values; the last is a list of rows with fields of their own."""

    FLAG = "flag"
    NUMBER = "number"
    TEXT = "text"
    TEXTS = "texts"
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBERS = "numbers"
    DAY = "day"
    CLOCK = "clock"
    DAY_OF_YEAR = "day_of_year"
    ROWS = "rows"


_SCALARS: Final[Mapping[Any, FieldForm]] = {
    bool: FieldForm.FLAG,
    int: FieldForm.NUMBER,
    str: FieldForm.TEXT,
    date: FieldForm.DAY,
    time: FieldForm.CLOCK,
    MonthDay: FieldForm.DAY_OF_YEAR,
}
_LISTS: Final[Mapping[Any, FieldForm]] = {int: FieldForm.NUMBERS, str: FieldForm.TEXTS}


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A parameter, or a field of a row: its form, whether it may stay empty, what may be chosen, fields of its rows."""

    name: str
    form: FieldForm
    is_optional: bool = False
    members: tuple[StrEnum, ...] = ()
    row: tuple[FieldShape, ...] = ()


@cache
def shape_of(key: str) -> FieldShape:
    """Return the shape of a parameter or rule list; ``key`` is one of ``parameter_keys``."""
    group, _, name = key.partition(".")
    return _shape(name, get_type_hints(group_types()[group])[name])


def blank_row(shape: FieldShape) -> dict[str, Any]:
    """Return a new row of a list as plain values: the first of what may be chosen, nothing in texts and lists."""
    filled = {field.name: _blank(field) for field in shape.row}
    return {name: value for name, value in filled.items() if value is not None}


def _shape(name: str, hint: Any) -> FieldShape:
    if get_origin(hint) is UnionType:
        kept = next(kind for kind in get_args(hint) if kind is not NoneType)
        inner = _shape(name, kept)
        return FieldShape(name, inner.form, is_optional=True, members=inner.members, row=inner.row)
    if get_origin(hint) is tuple:
        return _list_shape(name, get_args(hint)[0])
    if issubclass(hint, StrEnum):
        return FieldShape(name, FieldForm.CHOICE, members=tuple(hint))
    return FieldShape(name, _SCALARS[hint])


def _list_shape(name: str, hint: Any) -> FieldShape:
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        row = tuple(_shape(field.name, hints[field.name]) for field in fields(hint) if field.name not in _SOURCE)
        return FieldShape(name, FieldForm.ROWS, row=row)
    if issubclass(hint, StrEnum):
        return FieldShape(name, FieldForm.CHOICES, members=tuple(hint))
    return FieldShape(name, _LISTS[hint])


def _blank(field: FieldShape) -> Any:
    if field.is_optional:
        return None
    match field.form:
        case FieldForm.FLAG:
            return False
        case FieldForm.NUMBER:
            return 0
        case FieldForm.TEXT:
            return ""
        case FieldForm.CHOICE:
            return field.members[0].value
        case _:
            return []
