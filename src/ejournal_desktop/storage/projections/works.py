"""Test works taken back, and the library of works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, select

from ejournal_desktop.domain import changes_works as changes
from ejournal_desktop.storage.projections.rows import of_author, putting, removing
from ejournal_desktop.storage.tables import teaching as tables
from ejournal_desktop.storage.tables.classes import CourseTeacherRow
from ejournal_desktop.storage.tables.school import AccountRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import EntryContext
    from ejournal_desktop.storage.projections.rows import Projection


def _work_withdrawn(connection: Connection, change: changes.PlannedWorkWithdrawn, entry: EntryContext) -> None:
    """A work goes by the word of its author, or of somebody who keeps its course or kept it once.

    A work in which another computer entered points meanwhile stays, with its points.
    """
    row, result, keeper = tables.PlannedWorkRow, tables.WorkResultRow, CourseTeacherRow
    has_points = exists().where(result.work == change.work)
    staff = select(AccountRow.staff_id).where(AccountRow.account_id == entry.account).scalar_subquery()
    is_keeper = exists().where(keeper.course_id == row.course_id, keeper.staff_id == staff)
    may_go = (row.account_id == entry.account) | is_keeper
    connection.execute(delete(row).where(row.work == change.work, ~has_points, may_go))


PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.PlannedWorkWithdrawn: _work_withdrawn,
    changes.WorkKept: of_author(tables.KeptWorkRow, putting(tables.KeptWorkRow)),
    changes.WorkDropped: of_author(tables.KeptWorkRow, removing(tables.KeptWorkRow)),
}
