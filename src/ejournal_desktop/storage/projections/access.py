"""Who came in, went, changed a secret, or tried in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes_access as changes
from ejournal_desktop.storage.projections.rows import putting
from ejournal_desktop.storage.tables import access as tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.projections.rows import Projection

PROJECTIONS: Mapping[type[Change], Projection] = {
    changes.AccessRecorded: putting(tables.AccessEventRow),
    changes.FailedTriesNoted: putting(tables.FailedTriesRow),
}
