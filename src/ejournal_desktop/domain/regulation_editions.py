"""Editions of a regulation: its provisions one by one, and how a new one is drafted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ejournal_desktop.domain.regulation_checks import RegulationFormatError
from ejournal_desktop.domain.regulation_reading import (
    is_rule_list,
    parameter_keys,
    regulation_from_mapping,
    regulation_to_mapping,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.regulation import Regulation


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One parameter, or one row of a rule list, as plain values with its source; a value of ``None`` is switched off.

    The rows of a rule list share the key of the list.
    """

    key: str
    value: object
    clause: str
    reason: str


def provisions(regulation: Regulation) -> tuple[Provision, ...]:
    """Return everything the regulation says, in its own order."""
    tables = regulation_to_mapping(regulation)
    return tuple(provision for key in parameter_keys() for provision in _provisions_of(tables, key))


def with_parameter(regulation: Regulation, key: str, value: object, *, clause: str, reason: str = "") -> Regulation:
    """Return the regulation with one parameter set to a plain value, ``None`` to switch it off.

    Raises:
        RegulationFormatError: when there is no such parameter or the value does not fit it.
    """
    if key not in parameter_keys() or is_rule_list(key):
        raise RegulationFormatError(key=key, problem="unknown")
    group, _, name = key.partition(".")
    tables, written = regulation_to_mapping(regulation), {} if value is None else {"value": value}
    entry = {**written, "clause": clause, "reason": reason}
    return regulation_from_mapping({**tables, group: {**tables[group], name: entry}})


def _provisions_of(tables: Mapping[str, Any], key: str) -> tuple[Provision, ...]:
    group, _, name = key.partition(".")
    entry = tables[group][name]
    if isinstance(entry, dict):
        return (Provision(key=key, value=entry.get("value"), clause=entry["clause"], reason=entry.get("reason", "")),)
    return tuple(_row_provision(key, row) for row in entry)


def _row_provision(key: str, row: Mapping[str, Any]) -> Provision:
    value = {name: field for name, field in row.items() if name not in ("clause", "reason")}
    return Provision(key=key, value=value, clause=row["clause"], reason=row["reason"])
