"""Reading a table of the state strictly: a stranger may have written it (sync/FORMAT.md 6.3)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.archive import StateTable
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.errors import DamagedArchiveError
from ejournal_desktop.sync.payload import DATA_FOLDER

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.archive import StateValue


def read_table(name: str, data: bytes) -> StateTable:
    """Return the table of a member of ``data/``.

    Raises:
        DamagedArchiveError: a line is not canonical, out of order or of another width, or the name is another's.
    """
    lines = canonical.lines_of(data)
    if not lines:
        raise DamagedArchiveError
    fields = canonical.decode_object(lines[0])
    columns, table = tuple(_text(column) for column in fields.items("columns")), fields.text("table")
    fields.finish()
    rows = [_record(canonical.decode(line), len(columns)) for line in lines[1:]]
    is_sorted = all(first <= second for first, second in pairwise(lines[1:]))
    if name != f"{DATA_FOLDER}{table}.jsonl" or not is_sorted:
        raise DamagedArchiveError
    return StateTable(table, columns, rows)


def _text(value: canonical.Json) -> str:
    if not isinstance(value, str):
        raise DamagedArchiveError
    return value


def _record(value: canonical.Json, width: int) -> tuple[StateValue, ...]:
    if not isinstance(value, list) or len(value) != width:
        raise DamagedArchiveError
    return tuple(_plain(part) for part in value)


def _plain(value: canonical.Json) -> StateValue:
    """Return an integer, a text or null; true and false are none of these."""
    if value is None or isinstance(value, str) or type(value) is int:
        return value
    raise DamagedArchiveError
