"""Test works taken back, and the library of works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, exists

from ejournal_desktop.domain import changes_works as changes
from ejournal_desktop.storage.projections.rows import of_author, putting, removing
from ejournal_desktop.storage.tables import teaching as tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection


def _work_withdrawn(connection: Connection, change: changes.PlannedWorkWithdrawn, _: EntryContext) -> None:
    """A work in which another computer entered points meanwhile stays, with its points."""
    row, result = tables.PlannedWorkRow, tables.WorkResultRow
    has_points = exists().where(result.work == change.work)
    connection.execute(delete(row).where(row.work == change.work, ~has_points))


PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.PlannedWorkWithdrawn: _work_withdrawn,
    changes.WorkKept: of_author(tables.KeptWorkRow, putting(tables.KeptWorkRow)),
    changes.WorkDropped: of_author(tables.KeptWorkRow, removing(tables.KeptWorkRow)),
}
