"""Portfolios of students and of staff (S0-2.9, S0-4.7.3i)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_desk import PortfolioItemKept, PortfolioItemRemoved
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.papers import ActTable, PaperAct
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.homeroom.rights import require_class, require_student
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.board import portfolio_of_staff, portfolio_of_student, portfolio_owner
from ejournal_desktop.storage.queries.people import roster

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, StudentId
    from ejournal_desktop.readmodels.homeroom import PortfolioItem
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session

_WIDTHS = (22.0, 32.0, 62.0, 32.0, 32.0)


@dataclass(frozen=True, slots=True)
class PortfolioWish:
    """An entry of a portfolio: what happened when, at what level, with what result."""

    day: date
    kind: str
    title: str
    level: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class PortfolioWords:
    """The words of a printed portfolio, in the language of the window: its title and the heads of its columns."""

    title: str
    heads: tuple[str, ...]


class PortfolioService:
    """Everyone keeps the own portfolio; homeroom teachers keep those of their students."""

    def __init__(self, clock: Clock, papers: PrintPapers) -> None:
        self._clock = clock
        self._papers = papers

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

    def printed_for_student(
        self, session: Session, class_group: ClassGroupId, student: StudentId, words: PortfolioWords
    ) -> PrintedPaper:
        """Make the portfolio of a student on paper.

        Raises:
            The errors of ``of_student``; PrintStoppedError: a character has no glyph.
        """
        items = self.of_student(session, class_group, student)
        with session.database.read() as reading:
            name = next(row.name.full for row in roster(reading, class_group) if row.student == student)
        return self._printed(session, items, words, name)

    def printed_own(self, session: Session, words: PortfolioWords) -> PrintedPaper:
        """Make the person's own portfolio on paper.

        Raises:
            The errors of ``own``; PrintStoppedError: a character has no glyph.
        """
        return self._printed(session, self.own(session), words, session.signed_in.name.full)

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

    def _printed(
        self, session: Session, items: Sequence[PortfolioItem], words: PortfolioWords, name: str
    ) -> PrintedPaper:
        rows = tuple((f"{one.day:%d.%m.%Y}", one.kind, one.title, one.level, one.result) for one in items)
        table = ActTable(_WIDTHS, words.heads, rows)
        own = session.signed_in
        today = self._clock.now().date()
        act = PaperAct(words.title, own.school_name, "", today, (name,), table, (), is_training=own.is_training)
        return self._papers.sheet(session, act)


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
