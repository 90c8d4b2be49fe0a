"""Putting another file in the place of the journal: two people, a new generation, a new device (security.md D-58)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.services.custody_errors import SamePersonError, SecondPersonError
from ejournal_desktop.storage.backup import start_incarnation
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.errors import MainComputerOnlyError
from ejournal_desktop.storage.generations import next_name, remove_generation, stamp_left
from ejournal_desktop.storage.local_facts import is_joined
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.people import certified_recipients, roles_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from ejournal_desktop.domain.changes_custody import RestorePerformed
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.session import Session

KEY_BYTES = 32
WITNESSES = frozenset({Role.DEPUTY_HEAD_ACADEMIC, Role.PRINCIPAL})


def require_main_computer(session: Session) -> None:
    """Let only the main computer of a school have its base replaced: a further one would have to join anew.

    Raises:
        MainComputerOnlyError: another computer is the main one.
    """
    with session.database.read() as reading:
        if is_joined(reading):
            raise MainComputerOnlyError


class BaseReplacing:
    """What every restore does the same way, whatever the new file is made of."""

    def __init__(self, vault: VaultStore, access: AccessService, clock: Clock) -> None:
        self._vault = vault
        self._access = access
        self._clock = clock

    def witness(self, session: Session, handle: str, password: str) -> AccountId:
        """Return the account of the second person, who typed their own password.

        Raises:
            MainComputerOnlyError: another computer is the main one of the school; this one would have to join anew.
            SamePersonError, SecondPersonError: two people are needed, one of them a deputy head or the principal.
            AccessError: the password of the second person.
        """
        require_main_computer(session)
        account = self._access.vouching_account(handle, password)
        if account == session.signed_in.account:
            raise SamePersonError
        with session.database.read() as reading:
            roles = roles_of(reading, account, self._clock.now().date())
        if WITNESSES.isdisjoint(roles):
            raise SecondPersonError
        return account

    def switch(
        self,
        session: Session,
        build: Callable[[Path, bytes], None],
        changes: Sequence[RestorePerformed],
        *,
        certified: Collection[str] = (),
    ) -> None:
        """Build the new generation beside the old, finish it there, and only then let the vault point at it.

        Args:
            session: of the person who restores; it ends.
            build: makes the verified database file under the key it is given.
            changes: what is recorded of the restore, an entry each.
            certified: age recipients that the content of the new file vouches for besides today's.

        Raises:
            TrustError, ConflictError, DeviceError: those of ``build``, or a full disk; the journal stays as it was.
        """
        name = next_name(session.vault.body.database.file)
        new, key = session.database.path.with_name(name), secrets.token_bytes(KEY_BYTES)
        with session.database.read() as reading:
            known = {*certified, *certified_recipients(reading)}
        build(new, key)
        try:
            vault = self._vault.renew_device(session.vault)
            start_incarnation(new, key, device=vault.body.device)
            self._note(session, new, key, changes)
            session.database.close()
            stamp_left(session.database.path, self._clock.now())
            known |= {slot.recipient for slot in vault.body.recoveries}
            self._vault.replace_database(vault, name, key, certified=known)
        except BaseException:
            remove_generation(new)
            raise

    def _note(self, session: Session, path: Path, key: bytes, changes: Sequence[RestorePerformed]) -> None:
        database = Database(path, key, self._clock)
        try:
            with database.write(session.actor(Action.BACKUP_AND_RESTORE)) as work:
                for change in changes:
                    work.record(STAFF, [change])
        finally:
            database.close()
