"""What a signed-in person works with; passed to every service method, never kept by a service."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import PERMISSIONS
from ejournal_desktop.domain.regulation_timeline import RegulationTimeline
from ejournal_desktop.services.account_errors import NotOnDataListError
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.storage.log import ENTRY_LABEL, Actor, base64url

if TYPE_CHECKING:
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.domain.permissions import Action
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.domain.regulation_timeline import DatedEdition
    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.people import SignedIn
    from ejournal_desktop.security.keys import SigningKey
    from ejournal_desktop.security.sessions import UnlockedVault
    from ejournal_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in person, the rules of the school and the open journal."""

    signed_in: SignedIn
    regulation: Regulation
    database: Database = field(repr=False)
    vault: UnlockedVault = field(repr=False)
    other_editions: tuple[DatedEdition, ...] = field(default=(), repr=False)

    @property
    def timeline(self) -> RegulationTimeline:
        """The rules in force on the day the person came in, and all others: each day is judged by its own (S0-7.4)."""
        return RegulationTimeline(self.regulation, self.other_editions)

    def actor(self, action: Action) -> Actor:
        """Return who acts, under the role that gives the right for an act (rule 7 of the permissions)."""
        return make_actor(self.signed_in.account, self.role_for(action), self.vault.signing)

    def require(self, action: Action, *, is_own: bool = False) -> None:
        """Refuse an act that no role of the person allows, or that the list on personal data withholds.

        Raises:
            NotAllowedError: deny by default.
        """
        if not self.signed_in.may_act(action, is_own=is_own):
            raise self._refusal(action)

    def require_reading(self, action: Action, *, is_own: bool = False) -> None:
        """Refuse to show what no role of the person may see, or what the list on personal data withholds.

        Raises:
            NotAllowedError: deny by default.
        """
        if not self.signed_in.may_read(action, is_own=is_own):
            raise self._refusal(action)

    def role_for(self, action: Action) -> Role:
        """Return the role that gives the right for an act (rule 7 of the permissions)."""
        return max(self.signed_in.roles, key=lambda role: PERMISSIONS[action, role])

    def _refusal(self, action: Action) -> NotAllowedError:
        return NotOnDataListError() if action in self.signed_in.withheld else NotAllowedError()


def make_actor(account: AccountId, role: Role, key: SigningKey) -> Actor:
    """Return who signs entries with a key under a role."""
    return Actor(account, role.value, base64url(key.key_id), partial(key.sign, ENTRY_LABEL))
