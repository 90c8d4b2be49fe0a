"""Registers of carriers, archives, backups, prints and control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from ejournal_desktop.domain import changes_custody as changes
from ejournal_desktop.storage.projections.rows import put, putting, updating
from ejournal_desktop.storage.tables import custody as tables

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection


def _registered(connection: Connection, change: changes.CarrierRegistered, _: EntryContext) -> None:
    put(
        connection,
        tables.CarrierRow,
        carrier=change.carrier,
        label=change.label,
        staff_id=None,
        given_on=None,
        returned_on=None,
        lost_on=None,
        circumstances="",
        has_backup=0,
    )


def _carrier(connection: Connection, carrier: str, **values: Any) -> None:
    connection.execute(update(tables.CarrierRow).where(tables.CarrierRow.carrier == carrier).values(**values))


def _given(connection: Connection, change: changes.CarrierGiven, _: EntryContext) -> None:
    day = change.day.isoformat()
    _carrier(connection, change.carrier, staff_id=change.staff, given_on=day, returned_on=None)


def _returned(connection: Connection, change: changes.CarrierReturned, _: EntryContext) -> None:
    _carrier(connection, change.carrier, returned_on=change.day.isoformat())


def _lost(connection: Connection, change: changes.CarrierLost, _: EntryContext) -> None:
    _carrier(
        connection,
        change.carrier,
        lost_on=change.day.isoformat(),
        circumstances=change.circumstances,
        has_backup=int(change.has_backup),
    )


def _checkpoint(connection: Connection, change: changes.CheckpointSigned, entry: EntryContext) -> None:
    """A number is signed once on each computer: nobody signs another text over it."""
    row = tables.CheckpointRow
    key = (row.device == entry.device, row.number == change.number)
    if connection.execute(select(row.number).where(*key)).first() is not None:
        return
    put(
        connection,
        row,
        device=entry.device,
        number=change.number,
        text=change.text,
        account_id=entry.account,
        seconds=entry.seconds,
        offset=entry.offset,
    )


PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.CarrierRegistered: _registered,
    changes.CarrierGiven: _given,
    changes.CarrierReturned: _returned,
    changes.CarrierLost: _lost,
    changes.ArchiveConfirmed: putting(tables.ArchiveConfirmationRow),
    changes.ArchiveCopied: putting(tables.ArchiveCopyRow),
    changes.ArchiveAccepted: putting(tables.ArchiveAcceptanceRow),
    changes.DrillRecorded: putting(tables.DrillRow),
    changes.ArchiveRechecked: putting(tables.ArchiveRecheckRow),
    changes.BackupWritten: putting(tables.BackupRow),
    changes.RestorePerformed: putting(tables.RestoreRow),
    changes.RecoveryUsed: putting(tables.RecoveryUseRow),
    changes.RecoveryReplaced: putting(tables.RecoveryChangeRow),
    changes.VolumeStored: putting(tables.StoredVolumeRow, act=""),
    changes.VolumeDestroyed: updating(tables.StoredVolumeRow),
    changes.CheckpointSigned: _checkpoint,
    changes.PrintoutChecked: putting(tables.PrintoutCheckRow),
    changes.DocumentsPrinted: putting(tables.PrintedDocumentRow),
    changes.ReportKept: putting(tables.KeptReportRow),
    changes.ControlActRecorded: putting(tables.ControlActRow, is_withdrawn=0),
}
