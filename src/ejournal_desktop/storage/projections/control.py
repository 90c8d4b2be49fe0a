"""Internal control: acts taken back, what was found on pages, whom it reached, the plan, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes_control as changes
from ejournal_desktop.storage.projections.rows import putting, removing, removing_own, updating
from ejournal_desktop.storage.tables import control as tables
from ejournal_desktop.storage.tables.custody import ControlActRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.projections.rows import Projection

PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.ControlPageChecked: putting(tables.ControlPageRow),
    changes.ControlResultTold: putting(tables.ControlToldRow),
    changes.ControlActWithdrawn: updating(ControlActRow, is_withdrawn=1),
    changes.ControlPlanned: putting(tables.ControlPlanRow),
    changes.ControlPlanRemoved: removing(tables.ControlPlanRow),
    changes.PaperCompared: putting(tables.PaperComparisonRow),
    changes.PaperComparisonWithdrawn: removing_own(tables.PaperComparisonRow),
}
