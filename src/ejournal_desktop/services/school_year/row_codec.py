"""Rows of a part of the next year as canonical JSON, and back."""

from __future__ import annotations

import json
from dataclasses import astuple
from datetime import date, time
from typing import TYPE_CHECKING, Any, Final

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.readmodels.school_year import ROW_OF_PART, NextBell, NextSpan, YearPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.school_year import NextRow

_KINDS: Final = frozenset(PeriodKind)


def encoded(rows: Sequence[NextRow]) -> str:
    """Return rows as text; a part without rows is a text too, so that it counts as kept."""
    return json.dumps([list(map(_stored, astuple(row))) for row in rows], ensure_ascii=False, separators=(",", ":"))


def decoded(part: YearPart, body: str) -> tuple[NextRow, ...]:
    """Return the rows of a text that ``encoded`` made."""
    return tuple(_row(part, values) for values in json.loads(body))


def _stored(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:%H:%M}" if isinstance(value, time) else value


def _row(part: YearPart, values: list[Any]) -> NextRow:
    match part:
        case YearPart.CALENDAR:
            kind, number, title, starts, ends = values
            known = PeriodKind(kind) if kind in _KINDS else kind
            return NextSpan(known, number, title, date.fromisoformat(starts), date.fromisoformat(ends))
        case YearPart.BELLS:
            number, starts, ends = values
            return NextBell(number, time.fromisoformat(starts), time.fromisoformat(ends))
        case _:
            return ROW_OF_PART[part](*values)
