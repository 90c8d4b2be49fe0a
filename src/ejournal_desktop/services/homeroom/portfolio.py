"""Portfolios of students and of staff (S0-2.9, S0-4.7.3i)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import PortfolioItemKept, PortfolioItemRemoved
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.homeroom.rights import require_class, require_student
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.cards import portfolio_of_staff, portfolio_of_student, portfolio_owner

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, StudentId
    from ejournal_desktop.readmodels.homeroom import PortfolioItem
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class PortfolioWish:
    """An entry of a portfolio: what happened when, at what level, with what result."""

    day: date
    kind: str
    title: str
    level: str = ""
    result: str = ""


class PortfolioService:
    """Everyone keeps the own portfolio; homeroom teachers keep those of their students."""

    def of_student(self, session: Session, class_group: ClassGroupId, student: StudentId) -> tuple[PortfolioItem, ...]:
        """Return the portfolio of a student by date.

        Raises:
            NotAllowedError: the class is not the person's own.
        """
        require_class(session, Action.KEEP_PORTFOLIO, class_group)
        with session.database.read() as reading:
            require_student(reading, class_group, student)
            return portfolio_of_student(reading, student)

    def own(self, session: Session) -> tuple[PortfolioItem, ...]:
        """Return the person's own portfolio by date.

        Raises:
            NotAllowedError: no role keeps a portfolio.
        """
        session.require(Action.KEEP_PORTFOLIO, is_own=True)
        with session.database.read() as reading:
            return portfolio_of_staff(reading, session.signed_in.staff)

    def keep_for_student(
        self, session: Session, class_group: ClassGroupId, student: StudentId, wish: PortfolioWish
    ) -> int:
        """Put an entry into the portfolio of a student and return its identity.

        Raises:
            NotAllowedError: the class is not the person's own.
            NotInClassError: the student is not of this class group.
            EmptyTextError: the entry has no title.
        """
        require_class(session, Action.KEEP_PORTFOLIO, class_group)
        _require_title(wish)
        with session.database.write(session.actor(Action.KEEP_PORTFOLIO)) as work:
            require_student(work, class_group, student)
            item = work.new_identifier()
            work.record(class_scope(class_group), [_kept(wish, item, student=student, staff=None)])
        return item

    def keep_own(self, session: Session, wish: PortfolioWish) -> int:
        """Put an entry into the person's own portfolio and return its identity.

        Raises:
            NotAllowedError: no role keeps a portfolio.
            EmptyTextError: the entry has no title.
        """
        session.require(Action.KEEP_PORTFOLIO, is_own=True)
        _require_title(wish)
        with session.database.write(session.actor(Action.KEEP_PORTFOLIO)) as work:
            item = work.new_identifier()
            work.record(STAFF, [_kept(wish, item, student=None, staff=session.signed_in.staff)])
        return item

    def remove(self, session: Session, item: int, class_group: ClassGroupId | None = None) -> None:
        """Take an entry out: of a student of a class group, or of the own portfolio.

        Raises:
            UnknownRecordError: there is no such entry.
            NotAllowedError: it is somebody else's.
        """
        with session.database.write(session.actor(Action.KEEP_PORTFOLIO)) as work:
            owner = portfolio_owner(work, item)
            if owner is None:
                raise UnknownRecordError(kind="portfolio")
            student, staff = owner
            if student is not None and class_group is not None:
                require_class(session, Action.KEEP_PORTFOLIO, class_group)
                require_student(work, class_group, student)
                work.record(class_scope(class_group), [PortfolioItemRemoved(item)])
            elif staff == session.signed_in.staff:
                work.record(STAFF, [PortfolioItemRemoved(item)])
            else:
                raise NotAllowedError


def _require_title(wish: PortfolioWish) -> None:
    if not normalised(wish.title):
        raise EmptyTextError


def _kept(wish: PortfolioWish, item: int, *, student: StudentId | None, staff: StaffId | None) -> PortfolioItemKept:
    return PortfolioItemKept(
        portfolio_item=item,
        student=student,
        staff=staff,
        day=wish.day,
        kind=normalised(wish.kind),
        title=normalised(wish.title),
        level=normalised(wish.level),
        result=normalised(wish.result),
    )
