"""A person gives the own log-in another password (security.md D-16, S1-2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.access_kinds import AccessKind
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.security.password_rule import require_good_password
from ejournal_desktop.services.door_book import note_access

if TYPE_CHECKING:
    from ejournal_desktop.security.vault import VaultStore
    from ejournal_desktop.services.access import AccessService
    from ejournal_desktop.services.session import Session


class OwnPasswordService:
    """Changes the password of whoever is signed in; the keys, and so the signatures, stay the same."""

    def __init__(self, vault: VaultStore, access: AccessService) -> None:
        self._vault = vault
        self._access = access

    def change(self, session: Session, old: str, new: str) -> None:
        """Let the person come in by another password from now on, and write that down; takes some seconds.

        Raises:
            RuleError: the new password is refused, by the class that says why.
            WrongPasswordError, ThrottledError: the old password, as at log-in.
            DeviceError: the vault could not be written; the old password is good as before.
        """
        signed_in = session.signed_in
        require_good_password(new, [signed_in.handle, signed_in.name.surname, *signed_in.school_name.split()])
        self._access.confirm_password(session, old)
        with session.database.write(session.actor(Action.HAVE_ACCOUNT)) as work:
            note_access(work, session, AccessKind.PASSWORD_CHANGED)
            # Last, inside the transaction: a vault that cannot be written takes the entry back too.
            self._vault.change_password(signed_in.handle, old, new)
