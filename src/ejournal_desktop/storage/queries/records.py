"""What the self-report on records counts besides the registers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.storage.tables.lessons import CorrectionRow
from ejournal_desktop.storage.tables.school import AccountRow, WorkstationRow

if TYPE_CHECKING:
    from ejournal_desktop.storage.reading import Reading


def workstation_devices(reading: Reading) -> frozenset[int]:
    """Return the device numbers of all computers the school has named."""
    return frozenset(device for (device,) in reading.connection.execute(select(WorkstationRow.device)))


def known_accounts(reading: Reading) -> frozenset[AccountId]:
    """Return every account there is, or ever was."""
    return frozenset(AccountId(account) for (account,) in reading.connection.execute(select(AccountRow.account_id)))


def kept_corrections(reading: Reading) -> int:
    """Count the corrections that keep the former value."""
    return int(reading.connection.execute(select(func.count()).select_from(CorrectionRow)).scalar_one())
