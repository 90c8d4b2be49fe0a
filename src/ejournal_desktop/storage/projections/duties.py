"""Orders of the principal, powers over personal data, undertakings of non-disclosure, coming and leaving of staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes_duties as changes
from ejournal_desktop.storage.projections.rows import putting, putting_or_removing, removing
from ejournal_desktop.storage.tables import duties as tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.projections.rows import Projection

PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.DutyOrdered: putting(tables.DutyOrderRow),
    changes.DutyOrderWithdrawn: removing(tables.DutyOrderRow),
    changes.DataPowersGiven: putting(tables.DataPowerRow),
    changes.UndertakingSigned: putting_or_removing(tables.UndertakingRow, "day"),
    changes.StaffMoved: putting(tables.StaffMoveRow),
    changes.StaffMoveWithdrawn: removing(tables.StaffMoveRow),
}
