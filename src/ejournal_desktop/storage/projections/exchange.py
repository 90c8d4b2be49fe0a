"""Several computers: who was admitted, what each has of the others, and the bundles that went between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update

from ejournal_desktop.domain import changes_exchange as changes
from ejournal_desktop.storage.projections.rows import put
from ejournal_desktop.storage.tables.exchange import (
    AdmittedWorkstationRow,
    MadeBundleRow,
    SeenFeedRow,
    TakenBundleRow,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection


def _admitted(connection: Connection, change: changes.WorkstationAdmitted, entry: EntryContext) -> None:
    put(connection, AdmittedWorkstationRow, device=change.device, clock=entry.clock, dismissed_at=None)


def _dismissed(connection: Connection, change: changes.WorkstationDismissed, entry: EntryContext) -> None:
    row = AdmittedWorkstationRow
    connection.execute(update(row).where(row.device == change.device).values(dismissed_at=entry.seconds))


def _made(connection: Connection, change: changes.BundleMade, entry: EntryContext) -> None:
    put(
        connection,
        MadeBundleRow,
        device=entry.device,
        number=change.number,
        entries=change.entries,
        file_name=change.file_name,
        account_id=entry.account,
        seconds=entry.seconds,
        offset=entry.offset,
    )


def _taken(connection: Connection, change: changes.BundleTaken, entry: EntryContext) -> None:
    put(
        connection,
        TakenBundleRow,
        device=entry.device,
        sender=change.device,
        number=change.number,
        account_id=entry.account,
        seconds=entry.seconds,
        offset=entry.offset,
    )
    for feed, sequence in change.heads:
        put(connection, SeenFeedRow, device=entry.device, feed=feed, sequence=sequence)


PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.WorkstationAdmitted: _admitted,
    changes.WorkstationDismissed: _dismissed,
    changes.BundleMade: _made,
    changes.BundleTaken: _taken,
}
