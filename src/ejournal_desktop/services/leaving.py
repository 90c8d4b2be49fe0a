"""A member of staff leaves on a day: rights end with it, and the log-in is closed when it has come (ux.md 6.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.duties import HeldDuty
    from ejournal_desktop.services.accounts import AccountsService
    from ejournal_desktop.services.duties import DutiesService
    from ejournal_desktop.services.session import Session


class LeavingService:
    """Lets people go; nothing of what they wrote goes with them."""

    def __init__(self, accounts: AccountsService, duties: DutiesService, clock: Clock) -> None:
        self._accounts = accounts
        self._duties = duties
        self._clock = clock

    def leaves(self, session: Session, account: AccountId, last_day: date) -> tuple[HeldDuty, ...]:
        """Let somebody go after a last day: a day to come ends all duties by itself, else the log-in is closed now.

        Returns what takes an end of duties back; nothing when the log-in was closed, and then the session has ended.

        Raises:
            The errors of ``DutiesService.end_all`` and of ``AccountsService.close_account``.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        if last_day > self._clock.now().date():
            return self._duties.end_all(session, account, last_day)
        self._accounts.close_account(session, account)
        return ()
