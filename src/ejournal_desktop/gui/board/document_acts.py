"""What is done with documents and instructions beside the window: read, shown, printed, published, handed out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.board.paper import PaperSender
from ejournal_desktop.gui.board.picture_cleaning import clean_picture
from ejournal_desktop.gui.board.words import FOR_THE_SITE, document_kinds, tr
from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.widgets.file_kinds import PDF
from ejournal_desktop.services.document_files import DOCUMENT_KINDS
from ejournal_desktop.services.guides import GuideView
from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.board.ports import BoardServices, StaffRoomServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.readmodels.documents import DocumentFile, DocumentView, ExportRecord
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.documents import DocumentWish
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the page shows: documents, instructions, and what of both was handed out."""

    documents: tuple[DocumentView, ...]
    guides: tuple[GuideView, ...]
    exports: tuple[ExportRecord, ...]

    def exports_of(self, subject: DocumentView | GuideView) -> tuple[ExportRecord, ...]:
        """Return when a document or an instruction was handed out, the newest first."""
        if isinstance(subject, GuideView):
            return tuple(one for one in self.exports if one.guide == subject.code)
        return tuple(one for one in self.exports if one.document == subject.document)


class DocumentActs(QObject):
    """Every act goes through a service; the page is told by what it hands in."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        services: BoardServices,
        staff_room: StaffRoomServices,
        session: Session,
        tasks: TaskRunner,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._documents, self._guides = staff_room.documents, staff_room.guides
        self._ports, self._dialogs = services.ports, services.dialogs
        self._session, self._tasks, self._owner = session, tasks, owner
        self.paper = PaperSender(services.ports, tasks, owner)
        self.paper.said.connect(self.said)
        self.paper.failed.connect(self.failed)

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def load(self, show: Callable[[Shelf], None]) -> None:
        """Read what the page shows."""
        session = self._session

        def read() -> Shelf:
            documents, exports = self._documents.documents(session), self._documents.exports(session)
            return Shelf(documents, self._guides.guides(), exports)

        self._tasks.on_database(self._owner, read, show, self.failed.emit)

    def choose_file(self, show: Callable[[DocumentFile], None]) -> None:
        """Let the person choose the file of the next document; a picture is made anew."""
        endings = " ".join(f"*{ending}" for ending in DOCUMENT_KINDS)
        filters = self.tr("PDF, pictures and plain text ({endings})").format(endings=endings)
        path = self._dialogs.to_open(self._owner, self.tr("File of the document"), filters)
        if path is not None:
            self._tasks.on_file(self._owner, lambda _job: self._read(path), show, self.failed.emit)

    def publish(self, wish: DocumentWish, told: Callable[[Callable[[], object], str], None]) -> None:
        """Publish a document; what takes it back goes with the word of it."""
        words = self.tr("The document is published")

        def tell(document: int) -> None:
            reason = self.tr("published by mistake")
            told(partial(self._documents.withdraw, self._session, document, reason), words)

        call = partial(self._documents.publish, self._session, wish)
        self._tasks.on_file(self._owner, lambda _job: call(), tell, self.failed.emit)

    def withdraw(self, document: int, reason: str, told: Callable[[Callable[[], object], str], None]) -> None:
        """Take a document out of force."""
        call = partial(self._documents.withdraw, self._session, document, reason)
        again = partial(self._documents.restore, self._session, document)
        words = self.tr("The document is withdrawn; Ctrl+Z puts it into force again")
        self._tasks.on_database(self._owner, call, lambda _: told(again, words), self.failed.emit)

    def open(self, subject: DocumentView | GuideView, save: Callable[[], None] | None) -> None:
        """Show a document or an instruction from memory; ``save`` hands it out, where the person may."""
        if isinstance(subject, GuideView):
            title = f"{subject.title}.{PDF}"
            self._make(subject, lambda paper: self._dialogs.show(self._owner, title, paper.pdf, save))
            return
        call = partial(self._documents.file, self._session, subject.document)

        def show(file: DocumentFile) -> None:
            self._dialogs.show(self._owner, file.title, file.content, save)

        self._tasks.on_database(self._owner, call, show, self.failed.emit)

    def print_out(self, subject: DocumentView | GuideView) -> None:
        """Print; where the system has no printer there is nothing to print on: files are handed out by right only."""
        if self._ports.printer.is_available():
            self.paper.print_sheet(self._maker(subject), subject.title)
        else:
            self.said.emit(self.tr("The system has no printer"))

    def export(self, documents: Sequence[DocumentView], told: Callable[[str], None]) -> None:
        """Ask for a folder and write documents for the site of the school there."""
        folder = self._ports.choose_folder(self._owner, self.tr("Folder for the site of the school"))
        if folder is None:
            return
        chosen = [one.document for one in documents]
        call = partial(self._documents.export, self._session, chosen, folder, document_kinds(), tr(FOR_THE_SITE))
        words = self.tr("%n document(s) saved; it is noted who took them when", "", len(chosen))
        self._tasks.on_file(self._owner, lambda _job: call(), lambda _: told(words), self.failed.emit)

    def save_guide(self, guide: GuideView, told: Callable[[str], None], *, is_noted: bool) -> None:
        """Ask for a place and save an instruction; that it left for the site is noted of those who export."""
        path = self._ports.choose_path(self._owner, self.tr("Save the instruction"), f"{guide.title}.{PDF}")
        if path is None:
            return
        words = self.tr("The instruction is saved")

        def keep(paper: PrintedPaper) -> None:
            call = partial(self._keep_guide, guide, paper, path, is_noted=is_noted)
            self._tasks.on_file(self._owner, lambda _job: call(), lambda _: told(words), self.failed.emit)

        self._make(guide, keep)

    def _keep_guide(self, guide: GuideView, paper: PrintedPaper, path: Path, *, is_noted: bool) -> None:
        if is_noted:
            self._documents.export_guide(self._session, guide.code, tr(FOR_THE_SITE), (paper, path))
        else:
            save_paper(paper, path)

    def _read(self, path: Path) -> DocumentFile:
        return clean_picture(self._documents.read_file(path))

    def _make(self, subject: DocumentView | GuideView, use: Callable[[PrintedPaper], None]) -> None:
        make = self._maker(subject)

        def work(_: FileJob) -> PrintedPaper:
            return make()

        self._tasks.on_file(self._owner, work, use, self.failed.emit)

    def _maker(self, subject: DocumentView | GuideView) -> Callable[[], PrintedPaper]:
        if isinstance(subject, GuideView):
            return partial(self._guides.printed, self._session, subject)
        kind = document_kinds().get(subject.kind, subject.kind)
        head = f"{kind} {subject.number} · {dotted_day(subject.day)}"
        return partial(self._documents.printed, self._session, subject.document, head)
