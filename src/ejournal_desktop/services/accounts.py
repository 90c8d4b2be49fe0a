"""Who may sign in at a computer, and who may no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import AccountClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.services.rekeying import rekeyed
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.storage.queries.people import account_names, roles_of

if TYPE_CHECKING:
    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account with its present duties; one whose duties have all ended has none."""

    account: AccountId
    handle: str
    name: PersonName
    roles: tuple[Role, ...]


class AccountsService:
    """Accounts of the staff of one data folder."""

    def __init__(self, vault: VaultStore, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def accounts(self, session: Session) -> tuple[AccountView, ...]:
        """Return who may sign in at this computer, by login.

        Raises:
            NotAllowedError: no role of the person manages accounts.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        today = self._clock.now().date()
        users = sorted(self._vault.read().body.users, key=lambda slot: slot.handle)
        with session.database.read() as reading:
            names = account_names(reading)
            return tuple(
                AccountView(slot.account, slot.handle, names[slot.account], roles_of(reading, slot.account, today))
                for slot in users
                if slot.account in names
            )

    def close_account(self, session: Session, account: AccountId) -> None:
        """Let a person sign in no more, and give the base a new key; the session ends with it (security.md D-16).

        Raises:
            NotAllowedError: no role of the person manages accounts.
            UnknownAccountError: the account has no slot on this computer.
            LastAdministratorError: one's own account, or that of the last journal administrator.
            DeviceError: the vault or the disk failed; the account works as before, or is closed under the old key.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        self._require_other_administrator(session, account)
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            work.record(AUTHORITY, [AccountClosed(account, self._clock.now().date())])
            # Last, inside the transaction: a vault that cannot be written takes the entry back too.
            vault = self._vault.remove_user(session.vault, account)
        rekeyed(self._vault, session, vault)

    def _require_other_administrator(self, session: Session, account: AccountId) -> None:
        others = [row for row in self.accounts(session) if row.account != account]
        is_kept = any(Role.JOURNAL_ADMINISTRATOR in row.roles for row in others)
        if account == session.signed_in.account or not is_kept:
            raise LastAdministratorError
