"""What the pages of log-ins work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ejournal_desktop.gui.reports.ports import ReportServices
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access_log import AccessLogService
    from ejournal_desktop.services.own_password import OwnPasswordService


@dataclass(frozen=True, slots=True)
class LogInsServices:
    """The services of the pages, the clock they share, and the road of reports out of the program."""

    access_log: AccessLogService
    own_password: OwnPasswordService
    clock: Clock
    reports: ReportServices
