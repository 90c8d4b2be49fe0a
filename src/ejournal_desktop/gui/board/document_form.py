"""The form of the next document: kind, number, date, title, the edition it replaces, and its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from ejournal_desktop.domain.school_board import DocumentKind
from ejournal_desktop.gui.board.words import document_kinds
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton
from ejournal_desktop.services.document_files import LARGEST_DOCUMENT
from ejournal_desktop.services.documents import DocumentWish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.readmodels.documents import DocumentFile, DocumentView


class DocumentForm(QFrame):
    """A document at the right of the list, for those who publish."""

    publish_requested = Signal()
    file_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.file: DocumentFile | None = None
        self.kind, self.replaces = OutlinedComboBox(), OutlinedComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.replaces.setAccessibleName(self.tr("Instead of"))
        self.replaces.setMinimumContentsLength(1)
        self.replaces.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for kind, words in document_kinds().items():
            self.kind.addItem(words, DocumentKind(kind))
        self.number, self.title = OutlinedLineEdit(), OutlinedLineEdit()
        self.number.setAccessibleName(self.tr("Number"))
        self.title.setAccessibleName(self.tr("Title"))
        self.day = DayLine(self.tr("Date"))
        self.file_button = ToneButton()
        self.file_button.setToolTip("Ctrl+O")
        self.file_button.clicked.connect(self.file_wanted)
        self.publish_button = PrimaryButton(self.tr("Publish"))
        self.publish_button.setToolTip("Ctrl+Enter")
        self.publish_button.clicked.connect(self.publish_requested)
        self._lay_out()
        self.offer_editions(())
        self.start_anew()

    def wish(self) -> DocumentWish | None:
        """Return the document, nothing without a day, a title and a file."""
        day, title = self.day.known_day(self._today), self.title.text().strip()
        if day is None or not title or self.file is None:
            return None
        kind = DocumentKind(self.kind.currentData())
        return DocumentWish(kind, self.number.text(), day, title, self.file, self.replaces.currentData())

    def offer_editions(self, documents: Sequence[DocumentView]) -> None:
        """Offer the documents in force, whose place the next one may take."""
        chosen = self.replaces.currentData()
        self.replaces.clear()
        self.replaces.addItem(self.tr("nothing: it is a new document"), None)
        for one in documents:
            self.replaces.addItem(f"{one.number} {one.title}".strip(), one.document)
        self.replaces.setCurrentIndex(max(0, self.replaces.findData(chosen)))

    def begin_edition(self, document: DocumentView) -> None:
        """Begin the newer edition of a document: what it says is kept, its number, date and file are new."""
        self.start_anew()
        self.kind.setCurrentIndex(max(0, self.kind.findData(document.kind)))
        self.title.setText(document.title)
        self.replaces.setCurrentIndex(max(0, self.replaces.findData(document.document)))

    def show_file(self, file: DocumentFile | None) -> None:
        """Show which file goes with the document."""
        self.file = file
        most = LARGEST_DOCUMENT // 1024 // 1024
        words = self.tr("Choose the file, up to {most} MB…").format(most=most) if file is None else f"{file.title} …"
        self.file_button.setText(words)
        self.file_button.setAccessibleName(words)

    def start_anew(self) -> None:
        """Empty the form for the next document."""
        self.number.clear()
        self.title.clear()
        self.day.show_day(self._today)
        self.replaces.setCurrentIndex(0)
        self.show_file(None)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.kind, self.number, self.day, self.title, self.replaces):
            rows.addRow(field.accessibleName(), field)
        rows.addRow(self.tr("File"), self.file_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.addLayout(rows)
        column.addWidget(self.publish_button)
        column.addStretch(1)
