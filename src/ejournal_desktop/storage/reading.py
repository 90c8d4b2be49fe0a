"""What queries need: a connection inside a transaction. It never leaves a service method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Reading:
    """A consistent view of the database."""

    connection: Connection
