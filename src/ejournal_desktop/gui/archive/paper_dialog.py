"""A paper ready to be looked at, printed or saved: an act, or pages of an opened archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.print.preview import PdfPreview
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.archive_acts import ArchiveActsService
    from ejournal_desktop.services.session import Session

_SIZE = QSize(860, 640)
_NOTICE = "paper"


@dataclass(frozen=True, slots=True)
class PaperDesk:
    """Who prints what with which ways to a printer."""

    acts: ArchiveActsService
    session: Session
    tasks: TaskRunner
    ports: PrintPorts


class PaperDialog(QDialog):
    """Ctrl+S saves, Ctrl+P prints, Esc closes; what left the program is noted (S0-1.10)."""

    def __init__(self, paper: PrintedPaper, title: str, desk: PaperDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self._paper, self._title, self._desk = paper, title, desk
        self.banners = BannerArea()
        self.preview = PdfPreview()
        self.preview.show_pdf(paper.pdf)
        self.save_button = ToneButton(self.tr("&Save as PDF…"))
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self.print_button = ToneButton(self.tr("P&rint"))
        self.print_button.setToolTip("Ctrl+P")
        self.print_button.clicked.connect(self.print_paper)
        row = QHBoxLayout()
        row.setContentsMargins(*(SIZES.spacing_s,) * 4)
        for button in (self.save_button, self.print_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addLayout(row)
        column.addWidget(self.preview, 1)
        add_command(self, self.tr("Save as PDF…"), ("Ctrl+S",), self.save)
        add_command(self, self.tr("Print"), ("Ctrl+P",), self.print_paper)

    def save(self) -> None:
        """Save the paper where the person says."""
        path = self._desk.ports.choose_path(self, self._title, f"{self._title}.pdf")
        if path is None:
            return
        desk = self._desk
        desk.tasks.on_file(
            self,
            lambda _job: desk.acts.save(desk.session, self._paper, path),
            lambda _nothing: self._say(self.tr("Saved: {name}").format(name=path.name), NoticeKind.DONE),
            self._on_failed,
        )

    def print_paper(self) -> None:
        """Hand the paper to the printer of the system."""
        desk, printer = self._desk, self._desk.ports.printer
        if not printer.is_available():
            self._say(self.tr("This system cannot print from here. Save the PDF and print it."), NoticeKind.WARNING)
            return
        desk.tasks.on_file(
            self, lambda _job: printer.send(self._paper.pdf, self._title), self._on_sent, self._on_failed
        )

    def _on_sent(self, is_taken: bool) -> None:
        if not is_taken:
            self._say(
                self.tr("The printer did not take the paper. Check that it is on, or save the PDF."), NoticeKind.WARNING
            )
            return
        desk = self._desk
        desk.tasks.on_database(
            self,
            lambda: desk.acts.note(desk.session, self._paper),
            lambda _nothing: self._say(self.tr("Sent to the printer"), NoticeKind.DONE),
            self._on_failed,
        )

    def _on_failed(self, error: AppError) -> None:
        self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _say(self, words: str, kind: NoticeKind) -> None:
        self.banners.post(Notice(_NOTICE, words, kind))
