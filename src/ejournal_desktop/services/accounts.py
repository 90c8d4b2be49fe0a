"""Letting members of staff sign in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import AccountClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.security.keys import UserKeys
from ejournal_desktop.security.password_rule import require_good_password
from ejournal_desktop.security.slots import NewUser
from ejournal_desktop.services.authority import NewAccount, account_changes
from ejournal_desktop.services.custody_errors import LastAdministratorError
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.rekeying import rekeyed
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.storage.queries.people import account_names, roles_of, staff_names
from ejournal_desktop.storage.queries.school import school_facts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


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

    def staff(self, session: Session) -> Mapping[StaffId, PersonName]:
        """Return all members of staff, whether they may sign in or not.

        Raises:
            NotAllowedError: no role of the person manages accounts.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        with session.database.read() as reading:
            return staff_names(reading)

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

    def create_account(
        self, session: Session, staff: StaffId, handle: str, roles: Sequence[Role], *, password: str
    ) -> AccountId:
        """Let a member of staff sign in from today on, under a certificate of the person who does it.

        Raises:
            NotAllowedError: no role of the person manages accounts.
            UnknownRecordError: there is no such member of staff.
            RuleError: the password is refused, or the login is taken.
            DeviceError: the vault could not be written; the journal stays as it was.
        """
        session.require(Action.MANAGE_ACCOUNTS)
        with session.database.write(session.actor(Action.MANAGE_ACCOUNTS)) as work:
            name = staff_names(work).get(staff)
            if name is None:
                raise UnknownRecordError(kind="staff")
            require_good_password(password, [handle, name.surname, *_words_of_school(work)])
            keys = UserKeys.generate()
            account = AccountId(work.new_identifier())
            today = self._clock.now().date()
            new = NewAccount(account, staff, handle, tuple(roles), today, keys)
            work.record(AUTHORITY, account_changes(session.vault.body.school, new, session.vault.signing))
            # Last, inside the transaction: a vault that cannot be written takes the entry back too.
            self._vault.add_user(
                session.vault,
                NewUser(handle=handle, account=account, password=password, keys=keys, label=name.with_initials),
            )
        return account

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


def _words_of_school(reading: Reading) -> list[str]:
    school = school_facts(reading)
    return [] if school is None else school.name.split()
