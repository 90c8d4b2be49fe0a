"""Test works taken back, and the library of works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes_works as changes
from ejournal_desktop.storage.projections.rows import of_author, putting, removing
from ejournal_desktop.storage.tables import teaching as tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.projections.rows import Projection

PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.PlannedWorkWithdrawn: removing(tables.PlannedWorkRow),
    changes.WorkKept: of_author(tables.KeptWorkRow, putting(tables.KeptWorkRow)),
    changes.WorkDropped: of_author(tables.KeptWorkRow, removing(tables.KeptWorkRow)),
}
