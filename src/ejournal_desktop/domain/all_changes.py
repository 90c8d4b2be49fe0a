"""The closed list of all changes, in the order in which the archive format documents them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import CHANGES_JOURNAL
from ejournal_desktop.domain.changes_access import CHANGES_ACCESS
from ejournal_desktop.domain.changes_board import CHANGES_BOARD
from ejournal_desktop.domain.changes_control import CHANGES_CONTROL
from ejournal_desktop.domain.changes_custody import CHANGES_CUSTODY
from ejournal_desktop.domain.changes_desk import CHANGES_DESK
from ejournal_desktop.domain.changes_duties import CHANGES_DUTIES
from ejournal_desktop.domain.changes_exchange import CHANGES_EXCHANGE
from ejournal_desktop.domain.changes_regulation import CHANGES_REGULATION
from ejournal_desktop.domain.changes_teaching import CHANGES_TEACHING
from ejournal_desktop.domain.changes_works import CHANGES_WORKS
from ejournal_desktop.domain.changes_year import CHANGES_YEAR

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change

ALL_CHANGES: tuple[type[Change], ...] = (
    *CHANGES_JOURNAL,
    *CHANGES_TEACHING,
    *CHANGES_DESK,
    *CHANGES_CUSTODY,
    *CHANGES_CONTROL,
    *CHANGES_ACCESS,
    *CHANGES_EXCHANGE,
    *CHANGES_REGULATION,
    *CHANGES_DUTIES,
    *CHANGES_BOARD,
    *CHANGES_WORKS,
    *CHANGES_YEAR,
)
