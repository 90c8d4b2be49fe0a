"""What the authority's feed says of people and computers, for judging entries by it (security.md D-17, D-63)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.services.trust import authority_of
from ejournal_desktop.storage.log import AUTHORITY
from ejournal_desktop.storage.queries.bundle_content import admitted_computers, open_accounts, roles_until
from ejournal_desktop.storage.queries.people import roles_of
from ejournal_desktop.storage.replay import replayed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.archive import LogFeed
    from ejournal_desktop.storage.queries.bundle_content import AdmittedComputer
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.sync.certificates import Authority


@dataclass(frozen=True, slots=True)
class Powers:
    """What the authority's feed says of people and computers; ``heard`` is how far the clock of each had gone here."""

    authority: Authority
    computers: Mapping[int, AdmittedComputer]
    reading: Reading = field(repr=False)
    heard: Mapping[int, int] = field(default_factory=dict)
    _known: dict[tuple[AccountId, date], frozenset[str]] = field(default_factory=dict, repr=False)

    def roles(self, account: AccountId, day: date) -> frozenset[str]:
        """Return the roles in which an account may have written on a day, none after the day it was closed on.

        A role that ended counts on: the author's computer need not have heard of it (security.md D-63), and what it may
        do is bound to a page besides.
        """
        if (account, day) not in self._known:
            is_open = self.is_open(account, day)
            self._known[account, day] = roles_until(self.reading, account, day) if is_open else frozenset()
        return self._known[account, day]

    def is_open(self, account: AccountId, day: date) -> bool:
        """Tell whether an account was open on the day before, so that a day that goes on past midnight counts."""
        return account in open_accounts(self.reading, day - timedelta(days=1))

    def duties(self, account: AccountId, day: date) -> frozenset[str]:
        """Return the roles that an account holds on a day."""
        is_open = account in open_accounts(self.reading, day)
        return frozenset(role.value for role in roles_of(self.reading, account, day)) if is_open else frozenset()


@contextmanager
def powers_of(
    feeds: Sequence[LogFeed], *, school: str, root: bytes, heard: Mapping[int, int] | None = None
) -> Iterator[Powers]:
    """Give what the authority's feeds among these say; ``heard`` is the last clock of each computer known here."""
    rights = [feed for feed in feeds if feed.scope == AUTHORITY.name]
    with replayed(rights) as fold:
        yield Powers(authority_of(rights, school=school, root=root), admitted_computers(fold), fold, heard or {})
