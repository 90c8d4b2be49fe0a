"""What the page of people works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.print.ports import Printer
    from ejournal_desktop.gui.reports.ports import ReportServices
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.code_slips import CodeSlipsService
    from ejournal_desktop.services.data_powers import DataPowersService
    from ejournal_desktop.services.duties import DutiesService
    from ejournal_desktop.services.leaving import LeavingService
    from ejournal_desktop.services.staff_accounts import StaffAccountsService
    from ejournal_desktop.services.staff_records import StaffRecordsService


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleServices:
    """The services, the printer for slips, and the way out when an act ends the session."""

    people: StaffAccountsService
    records: StaffRecordsService
    duties: DutiesService
    powers: DataPowersService
    leaving: LeavingService
    slips: CodeSlipsService
    access: AccessService
    reports: ReportServices
    clock: Clock
    printer: Printer
    end_session: Callable[[], None]
