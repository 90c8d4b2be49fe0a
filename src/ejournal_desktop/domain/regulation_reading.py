"""A regulation as plain values (tables of strings, numbers, booleans and lists) and back, strictly.

The same form is read from the preset files and kept in the journal as canonical JSON. A parameter is a table
``{value, clause, reason}``; a parameter that is switched off has no ``value``. A rule list is a list of tables, each
with its own ``clause``. Dates and times are ISO text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from ejournal_desktop.domain.regulation import Regulation
from ejournal_desktop.domain.regulation_checks import RegulationFormatError, check_regulation
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE, ParameterSource, SourcedRow

_TEXT_PARSERS: Mapping[Any, Any] = {date: date.fromisoformat, time: time.fromisoformat}
_SOURCE_KEYS = frozenset({"value", "clause", "reason"})


def regulation_from_mapping(mapping: Mapping[str, object]) -> Regulation:
    """Build a regulation from plain values.

    Raises:
        RegulationFormatError: with the key that is unknown, missing, of a wrong type or out of its range.
    """
    regulation = unchecked_regulation(mapping)
    check_regulation(regulation)
    return regulation


def unchecked_regulation(mapping: Mapping[str, object]) -> Regulation:
    """Build a regulation whose values may contradict each other: a draft that is not finished yet.

    Raises:
        RegulationFormatError: with the key that is unknown, missing or of a wrong type.
    """
    groups = group_types()
    _require_keys(mapping, {"code", *groups}, {"code", *groups}, "")
    sources: list[ParameterSource] = []
    values: dict[str, Any] = {
        name: _read_group(kind, _table(mapping[name], name), name, sources) for name, kind in groups.items()
    }
    return Regulation(code=_decode(str, mapping["code"], "code"), sources=tuple(sources), **values)


def regulation_to_mapping(regulation: Regulation) -> dict[str, Any]:
    """Return a regulation as plain values that ``regulation_from_mapping`` reads back unchanged."""
    return {"code": regulation.code, **{name: _write_group(regulation, name) for name in group_types()}}


def parameter_keys() -> tuple[str, ...]:
    """Return the key of every parameter and rule list, as ``group.parameter``, in the order of the regulation."""
    return tuple(f"{group}.{name}" for group, kind in group_types().items() for name in _hints(kind))


@cache
def group_types() -> Mapping[str, Any]:
    """Return the groups of parameters by name, in the order of the regulation."""
    return {name: kind for name, kind in _hints(Regulation).items() if isinstance(kind, type) and is_dataclass(kind)}


def is_rule_list(key: str) -> bool:
    """Tell whether a key of ``parameter_keys`` names a list whose rows carry their own clauses."""
    group, _, name = key.partition(".")
    return _is_rule_list(_hints(group_types()[group])[name])


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _is_rule_list(hint: Any) -> bool:
    return get_origin(hint) is tuple and isinstance(row := get_args(hint)[0], type) and issubclass(row, SourcedRow)


def _is_optional(hint: Any) -> bool:
    return get_origin(hint) is UnionType and NoneType in get_args(hint)


def _table(raw: object, key: str) -> Mapping[str, object]:
    if not isinstance(raw, Mapping):
        raise RegulationFormatError(key=key, problem="type")
    return raw


def _require_keys(table: Mapping[str, object], known: set[str], required: set[str], key: str) -> None:
    for problem, names in (("unknown", set(table) - known), ("missing", required - set(table))):
        if names:
            raise RegulationFormatError(key=f"{key}.{min(names)}".lstrip("."), problem=problem)


def _read_group(kind: Any, table: Mapping[str, object], key: str, sources: list[ParameterSource]) -> object:
    hints = _hints(kind)
    _require_keys(table, set(hints), set(hints), key)
    values = {name: _read_parameter(hint, table[name], f"{key}.{name}", sources) for name, hint in hints.items()}
    return kind(**values)


def _read_parameter(hint: Any, raw: object, key: str, sources: list[ParameterSource]) -> object:
    if _is_rule_list(hint):
        return _decode(hint, raw, key)
    table = _table(raw, key)
    required = {"clause"} if _is_optional(hint) else {"value", "clause"}
    _require_keys(table, set(_SOURCE_KEYS), required, key)
    sources.append(_read_source(table, key))
    return _decode(hint, table["value"], key) if "value" in table else None


def _read_source(table: Mapping[str, object], key: str) -> ParameterSource:
    clause = _decode(str, table["clause"], f"{key}.clause")
    reason = _decode(str, table.get("reason", ""), f"{key}.reason")
    _require_source(clause, reason, key)
    return ParameterSource(key=key, clause=clause, reason=reason)


def _require_source(clause: str, reason: str, key: str) -> None:
    if not clause:
        raise RegulationFormatError(key=f"{key}.clause", problem="range")
    if clause == DEFAULT_CLAUSE and not reason:
        raise RegulationFormatError(key=f"{key}.reason", problem="missing")


def _decode(hint: Any, raw: object, key: str) -> Any:
    if get_origin(hint) is tuple:
        return _decode_list(get_args(hint)[0], raw, key)
    if _is_optional(hint):
        return _decode(next(kind for kind in get_args(hint) if kind is not NoneType), raw, key)
    if is_dataclass(hint):
        return _decode_row(hint, _table(raw, key), key)
    return _decode_scalar(hint, raw, key)


def _decode_list(hint: Any, raw: object, key: str) -> tuple[object, ...]:
    if not isinstance(raw, Sequence) or isinstance(raw, str):
        raise RegulationFormatError(key=key, problem="type")
    return tuple(_decode(hint, entry, f"{key}[{place}]") for place, entry in enumerate(raw))


def _decode_row(kind: Any, table: Mapping[str, object], key: str) -> object:
    hints = _hints(kind)
    optional = {field.name for field in fields(kind) if field.default is not MISSING or _is_optional(hints[field.name])}
    _require_keys(table, set(hints), set(hints) - optional, key)
    blanks = {name: None for name in optional if _is_optional(hints[name]) and name not in table}
    row = kind(**blanks, **{name: _decode(hints[name], raw, f"{key}.{name}") for name, raw in table.items()})
    if isinstance(row, SourcedRow):
        _require_source(row.clause, row.reason, key)
    return row


def _decode_scalar(hint: Any, raw: object, key: str) -> object:
    if hint in (bool, int, str):
        if type(raw) is not hint:
            raise RegulationFormatError(key=key, problem="type")
        return raw
    if not isinstance(raw, str):
        raise RegulationFormatError(key=key, problem="type")
    try:
        return _TEXT_PARSERS.get(hint, hint)(raw)
    except ValueError as error:
        raise RegulationFormatError(key=key, problem="value") from error


def _write_group(regulation: Regulation, name: str) -> dict[str, object]:
    group = getattr(regulation, name)
    hints = _hints(group_types()[name])
    return {
        parameter: plain_value(getattr(group, parameter))
        if _is_rule_list(hint)
        else _write_parameter(getattr(group, parameter), regulation.source(f"{name}.{parameter}"))
        for parameter, hint in hints.items()
    }


def _write_parameter(value: object, source: ParameterSource) -> dict[str, object]:
    written = {} if value is None else {"value": plain_value(value)}
    reason = {"reason": source.reason} if source.reason else {}
    return {**written, "clause": source.clause, **reason}


def plain_value(value: Any) -> object:
    """Return a value of a regulation as plain values: what is missing in a row is left out."""
    if isinstance(value, tuple):
        return [plain_value(entry) for entry in value]
    if is_dataclass(value):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: plain_value(entry) for name, entry in pairs if entry is not None}
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value
