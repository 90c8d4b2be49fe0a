"""The checkpoints that were signed on a computer (security.md D-36)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.tables.custody import CheckpointRow

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class KeptCheckpoint:
    """A checkpoint as the log keeps it, and when it was signed."""

    number: int
    text: str
    moment: datetime


def last_checkpoint(reading: Reading, device: int) -> KeptCheckpoint | None:
    """Return the last checkpoint of a computer, nothing before the first."""
    row = reading.connection.execute(
        select(CheckpointRow.__table__)
        .where(CheckpointRow.device == device)
        .order_by(CheckpointRow.number.desc())
        .limit(1)
    ).first()
    return None if row is None else KeptCheckpoint(row.number, row.text, moment_of(row.seconds, row.offset))
