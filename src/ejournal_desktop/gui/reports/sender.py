"""A report on its way out of the program: to the printer, into a file, to the clipboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.print.disclosure import with_reminder
from ejournal_desktop.gui.reports.ports import kind_of
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.readmodels.report_papers import ReportFile, full_title, shown_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.reports.ports import ReportServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.report_papers import IssuedReport, KeptCopy
    from ejournal_desktop.readmodels.report_tables import ReportRequest, ReportTable
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "report_out"
_FORBIDDEN: Final = str.maketrans('/\\:*?"<>|', "_" * 9)
_LONGEST_NAME: Final = 120


class ReportSender(QObject):
    """Makes files on the file thread and has it noted that they were issued."""

    def __init__(
        self,
        owner: QWidget,
        services: ReportServices,
        session: Session,
        tasks: TaskRunner,
        around: tuple[BannerArea, FramePort],
    ) -> None:
        super().__init__(owner)
        self.session = session
        self._owner, self._services, self._tasks = owner, services, tasks
        self._banners, self._frame = around
        self._is_making = False

    def print_report(self, request: ReportRequest, table: ReportTable) -> None:
        """Print; where no printer takes a file from here, it is saved and opened in the program that can print it."""
        ports = self._services.ports
        if ports.printer.is_available():
            self._make(request, ReportFile.PDF, self._send)
            return
        path = ports.choose_path(self._owner, self.tr("Save the report to print it"), f"{file_name(table)}.pdf")
        if path is not None:
            self._make(request, ReportFile.PDF, partial(self._save, path, ports.open_file))

    def save_report(self, request: ReportRequest, table: ReportTable) -> None:
        """Ask for a place and a kind of file, and save there."""
        path = self._services.choose_path(self._owner, self.tr("Save the report"), file_name(table))
        kind = None if path is None else kind_of(path)
        if path is not None and kind is not None:
            self._make(request, kind, partial(self._save, path, None))

    def copy_report(self, request: ReportRequest, table: ReportTable) -> None:
        """Put the table on the clipboard, so that a spreadsheet program takes it cell by cell; that is noted too."""
        self._make(request, ReportFile.CSV, partial(self._copy, table_text(table)))

    def save_copy(self, request: ReportRequest, row: int) -> None:
        """Save the copy of the report in a row of the register."""
        call = partial(self._services.papers.kept_copy, self.session, request, row)
        self._tasks.on_database(self, call, self._on_copy, self._on_failed)

    def _on_copy(self, copy: KeptCopy) -> None:
        name = copy.name.translate(_FORBIDDEN)[:_LONGEST_NAME].strip()
        chosen = self._services.choose_path(self._owner, self.tr("Save the copy of the report"), name)
        if chosen is None:
            return
        path, papers = chosen.with_suffix(f".{ReportFile.XLSX.value}"), self._services.papers
        words = with_reminder(self.tr("The copy is saved as {name}").format(name=path.name))

        def saved(_: None) -> None:
            noted = partial(papers.note_copy, self.session, copy)
            self._tasks.on_database(self, noted, lambda _: self.tell(words, NoticeKind.DONE), self._on_failed)

        self._tasks.on_file(self, lambda _job: papers.write_copy(copy, path), saved, self._on_failed)

    def tell(self, words: str, kind: NoticeKind, actions: tuple[tuple[str, str], ...] = ()) -> None:
        """Say something above the page."""
        self._banners.post(Notice(_NOTICE, words, kind, actions))

    def hush(self) -> None:
        """Take the last message back."""
        self._banners.withdraw(_NOTICE)

    def _make(self, request: ReportRequest, kind: ReportFile, use: Callable[[IssuedReport], None]) -> None:
        """Make a file; «Stop» lets nothing leave the program, though what is being made is made to its end."""

        def made(running: FileJob) -> IssuedReport | None:
            issued = self._services.papers.issued(self.session, request, kind)
            return None if running.is_stopped() else issued

        self._is_making = True
        job = self._tasks.on_file(self, made, partial(self._on_made, use), self._on_failed)
        if self._is_making:  # a runner that works at once has ended already
            self._frame.start_job(self.tr("Report"), job)

    def _on_made(self, use: Callable[[IssuedReport], None], issued: IssuedReport | None) -> None:
        self._end_making()
        if issued is None:
            self.tell(self.tr("Stopped: the report did not leave the program"), NoticeKind.WARNING)
        else:
            use(issued)

    def _end_making(self) -> None:
        if self._is_making:
            self._is_making = False
            self._frame.end_job()

    def _send(self, issued: IssuedReport) -> None:
        printer = self._services.ports.printer
        self._tasks.on_file(
            self,
            lambda _job: printer.send(issued.content, issued.title),
            partial(self._on_sent, issued),
            self._on_failed,
        )

    def _on_sent(self, issued: IssuedReport, is_taken: bool) -> None:
        if is_taken:
            self._note(issued, self.tr("%n sheet(s) printed", "", issued.sheets))
        else:
            words = self.tr("The printer did not take the report. Check that it is on, or save it as PDF (Ctrl+S).")
            self.tell(words, NoticeKind.WARNING)

    def _save(self, path: Path, opened: Callable[[Path], bool] | None, issued: IssuedReport) -> None:
        def saved(_: None) -> None:
            words = self.tr("The report is saved as {name}").format(name=path.name)
            if opened is not None and opened(path):
                words = self.tr("{saved}. Print it in the program that opens, at actual size.").format(saved=words)
            self._note(issued, words)

        self._tasks.on_file(self, lambda _job: self._services.papers.write(issued, path), saved, self._on_failed)

    def _copy(self, text: str, issued: IssuedReport) -> None:
        QGuiApplication.clipboard().setText(text)
        self._note(issued, self.tr("The table is on the clipboard"))

    def _note(self, issued: IssuedReport, words: str) -> None:
        """Have it noted that the report left the journal, then say so."""
        call = partial(self._services.papers.note_issued, self.session, issued)
        told = with_reminder(words)
        self._tasks.on_database(self, call, lambda _: self.tell(told, NoticeKind.DONE), self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self._end_making()
        self.tell(error_text(error).sentences, NoticeKind.FAILURE)


def file_name(table: ReportTable) -> str:
    """Return the name a report is offered under, without the kind of file."""
    return f"{table.card.title}, {table.subtitle}".translate(_FORBIDDEN)[:_LONGEST_NAME].strip()


def table_text(table: ReportTable) -> str:
    """Return a table as lines of cells with tabs between them."""
    rows = [tuple(full_title(column) for column in table.columns)]
    rows += [shown_row(row, table.columns) for row in table.rows]
    return "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in rows)
