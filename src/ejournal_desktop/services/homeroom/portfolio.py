"""Portfolios of students and of staff, each entry with a small file where there is one (S0-2.9, S0-4.7.3i)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_desk import PortfolioItemKept, PortfolioItemRemoved
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.printing.foreign_pdf import check_pdf
from ejournal_desktop.readmodels.homeroom import PortfolioFile
from ejournal_desktop.readmodels.papers import ActTable, PaperAct
from ejournal_desktop.services.attachments import checked_file, taken_file
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.homeroom.rights import require_class, require_student
from ejournal_desktop.storage.log import STAFF, base64url, class_scope
from ejournal_desktop.storage.queries.board import (
    portfolio_file,
    portfolio_of_staff,
    portfolio_of_student,
    portfolio_owner,
)
from ejournal_desktop.storage.queries.people import roster

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.homeroom import PortfolioItem
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.print_papers import PrintPapers
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.log import LogScope
    from ejournal_desktop.storage.reading import Reading

_WIDTHS = (20.0, 28.0, 52.0, 28.0, 28.0, 24.0)


@dataclass(frozen=True, slots=True)
class PortfolioWish:
    """An entry of a portfolio: what happened when, at what level, with what result; ``file`` proves it."""

    day: date
    kind: str
    title: str
    level: str = ""
    result: str = ""
    file: PortfolioFile | None = None


@dataclass(frozen=True, slots=True)
class PortfolioWords:
    """The words of a printed portfolio, in the language of the window: its title and the heads of its columns."""

    title: str
    heads: tuple[str, ...]


class PortfolioService:
    """Everyone keeps the own portfolio; homeroom teachers keep those of their students.

    ``look_through`` judges a PDF from outside.
    """

    def __init__(self, clock: Clock, papers: PrintPapers, look_through: Callable[[bytes], None] = check_pdf) -> None:
        self._clock = clock
        self._papers = papers
        self._look_through = look_through

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

    def note_printed(self, session: Session, paper: PrintedPaper, class_group: ClassGroupId | None = None) -> None:
        """Note for ever that a portfolio went out on paper or as a file, of a student of a class or the own (S0-1.10).

        Raises:
            NotAllowedError: the class is not the person's own.
        """
        if class_group is not None:
            require_class(session, Action.KEEP_PORTFOLIO, class_group)
        scope = STAFF if class_group is None else class_scope(class_group)
        with session.database.write(session.actor(Action.KEEP_PORTFOLIO)) as work:
            work.record(scope, [DocumentsPrinted("portfolio", paper.sheets, paper.sha256)])

    def keep_for_student(
        self, session: Session, class_group: ClassGroupId, student: StudentId, wish: PortfolioWish
    ) -> int:
        """Put an entry into the portfolio of a student and return its identity.

        Raises:
            NotAllowedError: the class is not the person's own.
            NotInClassError: the student is not of this class group.
            EmptyTextError: the entry has no title.
            FileTooLargeError, FileKindError: see ``checked_file``.
        """
        require_class(session, Action.KEEP_PORTFOLIO, class_group)
        fields = _fields(wish)
        with session.database.write(session.actor(Action.KEEP_PORTFOLIO)) as work:
            require_student(work, class_group, student)
            item = work.new_identifier()
            work.record(class_scope(class_group), [PortfolioItemKept(item, student, None, wish.day, *fields)])
        return item

    def keep_own(self, session: Session, wish: PortfolioWish) -> int:
        """Put an entry into the person's own portfolio and return its identity.

        Raises:
            NotAllowedError: no role keeps a portfolio.
            EmptyTextError: the entry has no title.
            FileTooLargeError, FileKindError: see ``checked_file``.
        """
        session.require(Action.KEEP_PORTFOLIO, is_own=True)
        fields = _fields(wish)
        with session.database.write(session.actor(Action.KEEP_PORTFOLIO)) as work:
            item = work.new_identifier()
            work.record(STAFF, [PortfolioItemKept(item, None, session.signed_in.staff, wish.day, *fields)])
        return item

    def remove(self, session: Session, item: int, class_group: ClassGroupId | None = None) -> PortfolioFile | None:
        """Take an entry out, of a student of a class group or of the own portfolio; its file is returned for an undo.

        Raises:
            UnknownRecordError: there is no such entry.
            NotAllowedError: it is somebody else's.
        """
        with session.database.write(session.actor(Action.KEEP_PORTFOLIO)) as work:
            scope = _scope(session, work, item, class_group)
            file = portfolio_file(work, item)
            work.record(scope, [PortfolioItemRemoved(item)])
        return file

    def read_file(self, path: Path) -> PortfolioFile:
        """Read a file that is to stand with an entry.

        Raises:
            FileTooLargeError, FileKindError and others: see ``taken_file``.
            DeviceError: the file cannot be read.
        """
        return PortfolioFile(*taken_file(path, self._look_through))

    def file(self, session: Session, item: int, class_group: ClassGroupId | None = None) -> PortfolioFile:
        """Return the file of an entry, to be shown from memory.

        Raises:
            UnknownRecordError: there is no such entry, or it has no file.
            NotAllowedError: it is somebody else's.
        """
        with session.database.read() as reading:
            _scope(session, reading, item, class_group)
            file = portfolio_file(reading, item)
        if file is None:
            raise UnknownRecordError(kind="attachment")
        return file

    def save_file(self, session: Session, item: int, path: Path, class_group: ClassGroupId | None = None) -> None:
        """Write the file of an entry outside the base, where the person wants it.

        Raises:
            UnknownRecordError: there is no such entry, or it has no file.
            NotAllowedError: it is somebody else's.
            DeviceError: the disk is full, read-only or gone; nothing half-written stays.
        """
        write_durably(path, self.file(session, item, class_group).content)

    def _printed(
        self, session: Session, items: Sequence[PortfolioItem], words: PortfolioWords, name: str
    ) -> PrintedPaper:
        rows = tuple(
            (f"{one.day:%d.%m.%Y}", one.kind, one.title, one.level, one.result, one.file_title) for one in items
        )
        table = ActTable(_WIDTHS, words.heads, rows)
        own = session.signed_in
        today = self._clock.now().date()
        act = PaperAct(words.title, own.school_name, "", today, (name,), table, (), is_training=own.is_training)
        return self._papers.sheet(session, act)


def _scope(session: Session, reading: Reading, item: int, class_group: ClassGroupId | None) -> LogScope:
    """Return where an entry of a portfolio of the person, or of a student of the own class, is written.

    Raises:
        UnknownRecordError: there is no such entry.
        NotAllowedError: it is somebody else's.
    """
    owner = portfolio_owner(reading, item)
    if owner is None:
        raise UnknownRecordError(kind="portfolio")
    student, staff = owner
    if student is not None and class_group is not None:
        require_class(session, Action.KEEP_PORTFOLIO, class_group)
        require_student(reading, class_group, student)
        return class_scope(class_group)
    if staff != session.signed_in.staff:
        raise NotAllowedError
    return STAFF


def _fields(wish: PortfolioWish) -> tuple[str, ...]:
    """Return the texts and the file of an entry as its change carries them."""
    texts = tuple(normalised(text) for text in (wish.kind, wish.title, wish.level, wish.result))
    if not texts[1]:
        raise EmptyTextError
    if wish.file is None:
        return (*texts, "", "", "")
    return (*texts, *checked_file(wish.file.title, wish.file.content), base64url(wish.file.content))
