"""The coming and going of the staff."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from ejournal_desktop.kernel.identifiers import AccountId, StaffId
from ejournal_desktop.readmodels.staff_moves import StaffMove, StaffMoveKind
from ejournal_desktop.storage.queries.people import account_names, staff_names
from ejournal_desktop.storage.tables.duties import StaffMoveRow

if TYPE_CHECKING:
    from ejournal_desktop.storage.reading import Reading


def staff_moves(reading: Reading) -> tuple[StaffMove, ...]:
    """Return all movements of the staff, the newest first; a kind that nobody knows any more is left out."""
    row, names, authors = StaffMoveRow, staff_names(reading), account_names(reading)
    rows = reading.connection.execute(select(row.__table__).order_by(row.day.desc(), row.move.desc()))
    known = {kind.value for kind in StaffMoveKind}
    return tuple(
        StaffMove(
            move=one.move,
            staff=StaffId(one.staff_id),
            name=names[StaffId(one.staff_id)],
            kind=StaffMoveKind(one.kind),
            day=date.fromisoformat(one.day),
            order=one.school_order,
            remark=one.remark,
            author=authors[AccountId(one.account_id)].with_initials if one.account_id in authors else "",
        )
        for one in rows
        if one.kind in known and StaffId(one.staff_id) in names
    )
