"""Sheets as plain values: what the reading process sends back, and what the readers of plans work on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

Cell: TypeAlias = "str | int | float | bool | date"
Area: TypeAlias = "tuple[int, int, int, int]"

_DATE = "date"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet from its first row and column on; ``merged`` holds first row, first column, last row, last column."""

    title: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Area, ...] = ()
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class SheetFile:
    """The sheets of a file in order; ``empty_formulas`` counts formulas whose value the file does not hold."""

    sheets: tuple[Sheet, ...]
    empty_formulas: int = 0


def packed(content: SheetFile) -> bytes:
    """Return the sheets as JSON: nothing that could run travels between the two processes."""
    sheets = [
        {"title": sheet.title, "rows": sheet.rows, "merged": sheet.merged, "is_hidden": sheet.is_hidden}
        for sheet in content.sheets
    ]
    return json.dumps({"sheets": sheets, "empty_formulas": content.empty_formulas}, default=_plain).encode()


def unpacked(data: bytes) -> SheetFile:
    """Return the sheets of ``packed``."""
    found = json.loads(data)
    return SheetFile(tuple(_sheet(sheet) for sheet in found["sheets"]), found["empty_formulas"])


def _sheet(found: dict[str, Any]) -> Sheet:
    rows = tuple(tuple(_cell(cell) for cell in row) for row in found["rows"])
    merged = tuple((area[0], area[1], area[2], area[3]) for area in found["merged"])
    return Sheet(found["title"], rows, merged, found["is_hidden"])


def _cell(value: Any) -> Cell:
    return date.fromisoformat(value[_DATE]) if isinstance(value, dict) else value


def _plain(value: object) -> dict[str, str]:
    if isinstance(value, date):
        return {_DATE: value.isoformat()}
    raise TypeError(value)
