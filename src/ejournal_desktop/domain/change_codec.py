"""Changes as JSON arrays: ``[code, field, field, …]`` in the order of the dataclass.

Decoding is strict, since entries also come from foreign bundles and archives: a wrong code, a missing field or a wrong
type is refused. Fields at the end that have defaults may be missing in entries of older programs.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import date
from operator import attrgetter, call
from typing import TYPE_CHECKING, ClassVar, TypeAlias, cast

from ejournal_desktop.domain.all_changes import ALL_CHANGES
from ejournal_desktop.kernel.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ejournal_desktop.domain.change import Change

Json: TypeAlias = "bool | int | str | list[Json] | None"
_SMALLEST, _LARGEST = 1 - 2**53, 2**53 - 1  # what canonical JSON carries (RFC 8785)
MOST_HOURS = 1000  # of one topic; each becomes a row, so a foreign entry must not name any number it likes


class MalformedChangeError(TrustError):
    """A stored change does not have the form of any known change."""

    code: ClassVar[str] = "malformed_change"


def encode(change: Change) -> list[Json]:
    """Return the JSON array of a change."""
    values = _GETTERS[change.code](change)
    return [change.code, *(_plain(value) for value in values)]


def decode(array: Json) -> Change:
    """Return the change that an array stands for.

    Raises:
        MalformedChangeError: when the array has no known code, or a field is missing, superfluous or of a wrong type.
    """
    if not isinstance(array, list) or not array or not isinstance(array[0], str):
        raise MalformedChangeError
    code, *values = array
    if code not in _FORMS:
        raise MalformedChangeError
    kind, readers, least = _FORMS[code]
    if not least <= len(values) <= len(readers):
        raise MalformedChangeError
    return kind(*map(call, readers, values))


def _plain(value: object) -> Json:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return cast("Json", value)


def _as_int(value: Json) -> int:
    if type(value) is not int or not _SMALLEST <= value <= _LARGEST:
        raise MalformedChangeError
    return value


def _as_optional_int(value: Json) -> int | None:
    return None if value is None else _as_int(value)


def _as_str(value: Json) -> str:
    if not isinstance(value, str):
        raise MalformedChangeError
    return value


def _as_optional_str(value: Json) -> str | None:
    return None if value is None else _as_str(value)


def _as_bool(value: Json) -> bool:
    if not isinstance(value, bool):
        raise MalformedChangeError
    return value


def _as_date(value: Json) -> date:
    text = _as_str(value)
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise MalformedChangeError from error
    if day.isoformat() != text:  # other ISO spellings of a day, such as 20260901, would not come back as they were
        raise MalformedChangeError
    return day


def _as_optional_date(value: Json) -> date | None:
    return None if value is None else _as_date(value)


def _as_list(value: Json, length: int | None = None) -> list[Json]:
    if not isinstance(value, list) or (length is not None and len(value) != length):
        raise MalformedChangeError
    return value


def _as_times(value: Json) -> tuple[tuple[date, int], ...]:
    pairs = (_as_list(pair, 2) for pair in _as_list(value))
    return tuple((_as_date(day), _as_int(bell)) for day, bell in pairs)


def _as_plan_rows(value: Json) -> tuple[tuple[str, str, int, tuple[str, ...], str], ...]:
    return tuple(_as_plan_row(_as_list(row, 5)) for row in _as_list(value))


def _as_plan_row(row: Sequence[Json]) -> tuple[str, str, int, tuple[str, ...], str]:
    section, topic, hours, homework, kind = row
    texts = tuple(_as_str(text) for text in _as_list(homework))
    if not 0 <= _as_int(hours) <= MOST_HOURS:
        raise MalformedChangeError
    return (_as_str(section), _as_str(topic), _as_int(hours), texts, _as_str(kind))


def _as_heads(value: Json) -> tuple[tuple[int, int], ...]:
    pairs = (_as_list(pair, 2) for pair in _as_list(value))
    return tuple((_as_int(feed), _as_int(sequence)) for feed, sequence in pairs)


_BY_ANNOTATION: Mapping[str, Callable[[Json], object]] = {
    "int": _as_int,
    "str": _as_str,
    "bool": _as_bool,
    "date": _as_date,
    "int | None": _as_optional_int,
    "str | None": _as_optional_str,
    "date | None": _as_optional_date,
    "tuple[tuple[date, int], ...]": _as_times,
    "tuple[tuple[int, int], ...]": _as_heads,
    "tuple[tuple[str, str, int, tuple[str, ...], str], ...]": _as_plan_rows,
}


def _reader(annotation: str) -> Callable[[Json], object]:
    if annotation.endswith("Id"):
        return _as_int
    if annotation.endswith("Id | None"):
        return _as_optional_int
    return _BY_ANNOTATION[annotation]


def _values_getter(kind: type[Change]) -> Callable[[Change], tuple[object, ...]]:
    names = [field.name for field in fields(kind)]
    getter = attrgetter(*names)
    return getter if len(names) > 1 else lambda change: (getter(change),)


CHANGES_BY_CODE: Mapping[str, type[Change]] = {kind.code: kind for kind in ALL_CHANGES}
_GETTERS = {kind.code: _values_getter(kind) for kind in ALL_CHANGES}
_FORMS = {
    kind.code: (
        kind,
        tuple(_reader(str(field.type)) for field in fields(kind)),
        sum(field.default is MISSING for field in fields(kind)),
    )
    for kind in ALL_CHANGES
}
