"""The documents of the school: orders, regulations and local acts, readable by everybody who works here (S0-4.2.3).

They are of the staff's scope: no class archive carries them. A document is never deleted; a newer edition takes its
place, or it is withdrawn with who, when and why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from hashlib import sha256
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_board import DocumentExported, DocumentPublished, DocumentWithdrawn
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.printing.document_sheets import picture_pdf, plan_text
from ejournal_desktop.printing.foreign_pdf import check_pdf, page_count
from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import rendered_plan
from ejournal_desktop.readmodels.documents import DocumentFile, file_name
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.services.board_errors import DocumentFieldsError, DocumentNotInForceError
from ejournal_desktop.services.document_files import (
    DOCUMENT_KINDS,
    CheckedFile,
    checked_document,
    document_text,
    read_document,
)
from ejournal_desktop.services.errors import ReasonNeededError, UnknownRecordError
from ejournal_desktop.storage.log import STAFF, base64url
from ejournal_desktop.storage.queries.documents import document_file, document_view, documents, exports

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.school_board import DocumentKind
    from ejournal_desktop.readmodels.documents import DocumentView, ExportRecord
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_PDF, _TEXT = ".pdf", ".txt"


@dataclass(frozen=True, slots=True)
class DocumentWish:
    """A document to be published; ``replaces`` is the edition whose place it takes."""

    kind: DocumentKind
    number: str
    day: date
    title: str
    file: DocumentFile | None
    replaces: int | None = None


class DocumentsService:
    """Publishes, shows, withdraws and hands out documents; ``look_through`` judges a PDF before it is kept."""

    def __init__(self, sources: PrintSources, look_through: Callable[[bytes], None] = check_pdf) -> None:
        self._sources = sources
        self._look_through = look_through

    def documents(self, session: Session) -> tuple[DocumentView, ...]:
        """Return every document there ever was, the newest date first."""
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            return documents(reading)

    def read_file(self, path: Path) -> DocumentFile:
        """Read a file that is to be published.

        Raises:
            DocumentTooLargeError: over 4 MB.
            DeviceError: the file cannot be read.
        """
        return read_document(path)

    def publish(self, session: Session, wish: DocumentWish) -> int:
        """Publish a document and return its identity.

        Raises:
            NotAllowedError: no role of the person publishes documents.
            DocumentFieldsError: there is no title or no file.
            DocumentNotInForceError: the edition to be replaced is not in force.
            DocumentTooLargeError and others: see ``checked_document``.
        """
        session.require(Action.PUBLISH_DOCUMENTS)
        title = normalised(wish.title)
        if not title or wish.file is None:
            raise DocumentFieldsError
        file = checked_document(wish.file, self._look_through)
        with session.database.write(session.actor(Action.PUBLISH_DOCUMENTS)) as work:
            if wish.replaces is not None and not _known(work, wish.replaces).is_in_force:
                raise DocumentNotInForceError
            document = work.new_identifier()
            work.record(STAFF, [_published(document, replace(wish, title=title), file)])
        return document

    def withdraw(self, session: Session, document: int, reason: str) -> None:
        """Take a document out of force; it is kept, with who, when and why.

        Raises:
            NotAllowedError: no role of the person publishes documents.
            UnknownRecordError: there is no such document.
            ReasonNeededError: no reason was given.
            DocumentNotInForceError: it is not in force.
        """
        session.require(Action.PUBLISH_DOCUMENTS)
        words = normalised(reason)
        if not words:
            raise ReasonNeededError
        with session.database.write(session.actor(Action.PUBLISH_DOCUMENTS)) as work:
            if not _known(work, document).is_in_force:
                raise DocumentNotInForceError
            work.record(STAFF, [DocumentWithdrawn(document, is_withdrawn=True, reason=words)])

    def restore(self, session: Session, document: int) -> None:
        """Put a withdrawn document into force again.

        Raises:
            NotAllowedError: no role of the person publishes documents.
            UnknownRecordError: there is no such document.
            DocumentNotInForceError: meanwhile another edition took its place.
        """
        session.require(Action.PUBLISH_DOCUMENTS)
        with session.database.write(session.actor(Action.PUBLISH_DOCUMENTS)) as work:
            view, others = _known(work, document), documents(work)
            older = None if view.replaces is None else _known(work, view.replaces)
            has_newer = any(one.replaces == document and one.is_in_force for one in others)
            if has_newer or (older is not None and not older.is_in_force):
                raise DocumentNotInForceError
            work.record(STAFF, [DocumentWithdrawn(document, is_withdrawn=False, reason="")])

    def file(self, session: Session, document: int) -> DocumentFile:
        """Return the file of a document, to be shown from memory.

        Raises:
            UnknownRecordError: there is no such document.
        """
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            found = document_file(reading, document)
        if found is None:
            raise UnknownRecordError(kind="document")
        return found

    def printed(self, session: Session, document: int, head: str) -> PrintedPaper:
        """Return a document as a PDF; ``head`` stands under the title of one that is kept as plain text.

        Raises:
            UnknownRecordError: there is no such document.
            PrintStoppedError: a text has characters without a glyph.
        """
        file = self.file(session, document)
        with session.database.read() as reading:
            title = _known(reading, document).title
        pdf = self._as_pdf(session, file, title=title, head=head)
        return PrintedPaper("document", pdf, 0, page_count(pdf), sha256(pdf).hexdigest())

    def export(
        self, session: Session, chosen: Sequence[int], folder: Path, kinds: Mapping[str, str], purpose: str
    ) -> tuple[str, ...]:
        """Write documents for the site of the school into a folder and note that they left (S0-4.10.8).

        Each goes out as a PDF, one that is kept as plain text as a text too. ``kinds`` are the words for kinds of
        documents; the names of the files come back.

        Raises:
            NotAllowedError: no role of the person exports documents.
            UnknownRecordError: there is no such document.
            DeviceError: the folder is full, read-only or gone.
        """
        session.require(Action.EXPORT_DOCUMENTS)
        names: list[str] = []
        for document in chosen:
            with session.database.read() as reading:
                view = _known(reading, document)
            kind = kinds.get(view.kind, view.kind)
            head = f"{kind} {view.number} {view.day:%d.%m.%Y}"
            paper, file = self.printed(session, document, head), self.file(session, document)
            name = _free_name(file_name(view, kind), names)
            write_durably(folder / f"{name}{_PDF}", paper.pdf)
            self._note(session, DocumentExported(document, "", normalised(purpose), paper.sha256))
            names.append(f"{name}{_PDF}")
            if file.title.casefold().endswith(_TEXT):
                write_durably(folder / f"{name}{_TEXT}", document_text(file.content).encode())
                names.append(f"{name}{_TEXT}")
        return tuple(names)

    def export_guide(self, session: Session, guide: str, purpose: str, out: tuple[PrintedPaper, Path]) -> None:
        """Write an instruction for the site of the school to a place and note that it left.

        Raises:
            NotAllowedError: no role of the person exports documents.
            DeviceError: the place is full, read-only or gone.
        """
        session.require(Action.EXPORT_DOCUMENTS)
        paper, path = out
        write_durably(path, paper.pdf)
        self._note(session, DocumentExported(None, guide, normalised(purpose), paper.sha256))

    def exports(self, session: Session) -> tuple[ExportRecord, ...]:
        """Return what left the program, the newest first."""
        session.require(Action.HAVE_ACCOUNT)
        with session.database.read() as reading:
            return exports(reading)

    def _note(self, session: Session, change: DocumentExported) -> None:
        with session.database.write(session.actor(Action.EXPORT_DOCUMENTS)) as work:
            work.record(STAFF, [change])

    def _as_pdf(self, session: Session, file: DocumentFile, *, title: str, head: str) -> bytes:
        kind = DOCUMENT_KINDS[f".{file.title.rpartition('.')[2].casefold()}"]
        if kind == DOCUMENT_KINDS[_PDF]:
            return file.content
        if kind != DOCUMENT_KINDS[_TEXT]:
            return picture_pdf(file.content, title)
        options, sources = self._sources.options(session), self._sources
        opened = open_resources(sources.resources, options.language)
        plan = plan_text(title, head, document_text(file.content).splitlines(), opened)
        day = datetime.combine(sources.clock.now().date(), time(), UTC)
        school = session.signed_in.school_name
        facts = DocumentFacts(title, school, sources.version, day, options.language, options.pdfa)
        return rendered_plan(plan, facts, opened).pdf


def _known(reading: Reading, document: int) -> DocumentView:
    found = document_view(reading, document)
    if found is None:
        raise UnknownRecordError(kind="document")
    return found


def _published(document: int, wish: DocumentWish, file: CheckedFile) -> DocumentPublished:
    return DocumentPublished(
        document=document,
        kind=wish.kind.value,
        number=normalised(wish.number),
        day=wish.day,
        title=wish.title,
        replaces=wish.replaces,
        file_title=file.title,
        media_type=file.media_type,
        content=base64url(file.content),
    )


def _free_name(name: str, taken: Sequence[str]) -> str:
    """Return a name that no file of the same export has."""
    number = 1
    free = name
    while f"{free}{_PDF}" in taken:
        number += 1
        free = f"{name} ({number})"
    return free
