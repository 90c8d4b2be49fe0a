"""The log of who came in: one's own for everybody, that of all for those who control (S1-2.3, S4-1.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.storage.queries.access_log import access_log, access_people

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import AccountId
    from ejournal_desktop.readmodels.access_log import AccessLog, AccessPerson
    from ejournal_desktop.services.session import Session


class AccessLogService:
    """Reads what the door wrote down."""

    def own(self, session: Session, first: date, last: date) -> AccessLog:
        """Return how the signed-in person came and went between two days, and who tried under their log-in.

        Raises:
            NotAllowedError: no role of the person has an account.
        """
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            return access_log(reading, first, last, session.signed_in.account)

    def of_all(self, session: Session, first: date, last: date, account: AccountId | None = None) -> AccessLog:
        """Return how everybody came and went between two days, or one person of them.

        Raises:
            NotAllowedError: no role of the person reads the log of others.
        """
        session.require(Action.READ_LOG)
        with session.database.read() as reading:
            return access_log(reading, first, last, account)

    def people(self, session: Session) -> tuple[AccessPerson, ...]:
        """Return whose lines may be asked for.

        Raises:
            NotAllowedError: no role of the person reads the log of others.
        """
        session.require(Action.READ_LOG)
        with session.database.read() as reading:
            return access_people(reading)
