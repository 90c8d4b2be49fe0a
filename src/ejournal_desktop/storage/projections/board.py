"""The documents of the school, discussions on the board, proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update

from ejournal_desktop.domain import changes_board as changes
from ejournal_desktop.storage.projections.rows import of_author, putting, updating
from ejournal_desktop.storage.tables import board as tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection

_IN_FORCE = {"withdrawn_by": None, "withdrawn_at": None, "withdrawn_offset": None}


def _withdrawn(connection: Connection, change: changes.DocumentWithdrawn, entry: EntryContext) -> None:
    by = {"withdrawn_by": entry.account, "withdrawn_at": entry.seconds, "withdrawn_offset": entry.offset}
    row, values = tables.DocumentRow, by if change.is_withdrawn else _IN_FORCE
    connection.execute(update(row).where(row.document == change.document).values(**values, reason=change.reason))


PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.DocumentPublished: putting(tables.DocumentRow, **_IN_FORCE, reason=""),
    changes.DocumentWithdrawn: _withdrawn,
    changes.DocumentExported: putting(tables.DocumentExportRow),
    changes.NoticeRemarked: of_author(tables.NoticeRemarkRow, putting(tables.NoticeRemarkRow, is_withdrawn=0)),
    changes.NoticeRemarkWithdrawn: of_author(tables.NoticeRemarkRow, updating(tables.NoticeRemarkRow, is_withdrawn=1)),
    changes.ProposalMade: of_author(tables.ProposalRow, putting(tables.ProposalRow, is_withdrawn=0)),
    changes.ProposalWithdrawn: of_author(tables.ProposalRow, updating(tables.ProposalRow, is_withdrawn=1)),
}
