"""Registers of archives and printed volumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.storage.projections.rows import put
from ejournal_desktop.storage.tables.lessons import ArchiveRow, PrintedVolumeRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext


def _archive(connection: Connection, change: changes.ArchiveWritten, entry: EntryContext) -> None:
    put(
        connection,
        ArchiveRow,
        class_group_id=change.class_group,
        number=change.number,
        week=change.week,
        manifest_hash=change.manifest_hash,
        file_name=change.file_name,
        carrier=change.carrier,
        account_id=entry.account,
        seconds=entry.seconds,
        offset=entry.offset,
    )


def _volume(connection: Connection, change: changes.VolumePrinted, entry: EntryContext) -> None:
    put(
        connection,
        PrintedVolumeRow,
        class_group_id=change.class_group,
        period_id=change.period,
        content_hash=change.content_hash,
        manifest_hash=change.manifest_hash,
        sheets=change.sheets,
        form=change.form,
        part=change.part,
        parts=change.parts,
        options=change.options,
        sheet_codes=change.sheet_codes,
        account_id=entry.account,
        seconds=entry.seconds,
        offset=entry.offset,
    )


PROJECTIONS: Mapping[type[Change], Callable[..., None]] = {
    changes.ArchiveWritten: _archive,
    changes.VolumePrinted: _volume,
}
