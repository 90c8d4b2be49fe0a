"""Numbers of this computer beside the log: they say what is to be found in the data folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, select

from ejournal_desktop.storage.tables.log import LocalFactRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.storage.reading import Reading

JOINED: Final = "joined"
"""The fact that another computer is the main one of the school: only daily work is written here (security.md D-17)."""


def heads_fact(account: AccountId) -> str:
    """Return the name of the fact that a person's heads were sealed at this computer (security.md D-35)."""
    return f"heads_{account}"


def has_fact(reading: Reading, name: str) -> bool:
    """Tell whether something was noted about this computer."""
    return reading.connection.execute(select(LocalFactRow.value).where(LocalFactRow.name == name)).first() is not None


def is_joined(reading: Reading) -> bool:
    """Tell whether another computer is the main one of the school."""
    return has_fact(reading, JOINED)


def note_fact(connection: Connection, name: str) -> None:
    """Note something about this computer."""
    connection.execute(insert(LocalFactRow).prefix_with("OR REPLACE"), {"name": name, "value": 1})
