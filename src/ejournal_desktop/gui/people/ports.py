"""What the page of people works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.print.ports import Printer
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.accounts import AccountsService
    from ejournal_desktop.services.code_slips import CodeSlipsService
    from ejournal_desktop.services.staff_accounts import StaffAccountsService


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleServices:
    """The services, the printer for slips, and the way out when an act ends the session."""

    people: StaffAccountsService
    accounts: AccountsService
    slips: CodeSlipsService
    access: AccessService
    clock: Clock
    printer: Printer
    end_session: Callable[[], None]
