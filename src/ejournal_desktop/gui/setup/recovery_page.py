"""The recovery sheet: shown once, printed or saved, and proved by one group typed from it (security.md D-14)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import ToneButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.readmodels.setup import CreatedSchool

_FILE: Final = "recovery.pdf"
_PREVIEW_HEIGHT: Final = 240
_KEEP: Final = Qt.AspectRatioMode.KeepAspectRatio


class RecoveryPage(SetupPage):
    """Without the sheet nobody can open the journal again when all passwords are lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setFinalPage(True)
        self.setTitle(self.tr("Recovery sheet"))
        self.setSubTitle(self.tr("Print two copies now and put them into the safe. The sheet is never shown again."))
        self._created: CreatedSchool | None = None
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.SinglePage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setMinimumHeight(_PREVIEW_HEIGHT)
        self._view.setAccessibleName(self.tr("Recovery sheet"))
        self.column.insertWidget(0, self._view, 1)
        self.column.insertLayout(1, self._buttons())
        self.group_field = OutlinedLineEdit()
        self.group_field.setMaxLength(8)
        self.add_field(self.tr("&Group"), self.group_field)
        self._label = self.form.labelForField(self.group_field)

    def show_sheet(self, created: CreatedSchool) -> None:
        """Show the sheet of the school that was made, and ask for one group of it."""
        self._created = created
        self._buffer.setData(QByteArray(created.recovery_sheet_pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        words = self.tr("&Group {number} of the key on the printed sheet").format(number=created.asked_group)
        self._label.setText(words)  # type: ignore[attr-defined]  # add_field puts a QLabel there
        self.group_field.setAccessibleName(words.replace("&", ""))

    def sheet(self) -> CreatedSchool | None:
        """Return whose sheet is on show."""
        return self._created

    def fault(self) -> Fault | None:
        typed = self.group_field.text().strip().casefold()
        if self._created is None or typed == self._created.asked_letters.casefold():
            return None
        words = self.tr("These are not the letters of this group. Look at the printed sheet.")
        return Fault(words, self.group_field)

    def forget(self) -> None:
        """Wipe the sheet from the window."""
        self._created = None
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def save_sheet(self, path: Path) -> bool:
        """Write the sheet into a file; says on the page when that fails."""
        if self._created is None:
            return False
        file = QSaveFile(str(path))
        content = self._created.recovery_sheet_pdf
        is_saved = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()
        self.show_trouble("" if is_saved else self.tr("The sheet could not be saved there. Choose another place."))
        return is_saved

    def _buttons(self) -> QHBoxLayout:
        print_button = ToneButton(self.tr("&Print…"))
        print_button.clicked.connect(self._on_print_clicked)
        save_button = ToneButton(self.tr("Sa&ve as PDF…"))
        save_button.clicked.connect(self._on_save_clicked)
        row = QHBoxLayout()
        row.addWidget(print_button)
        row.addWidget(save_button)
        row.addStretch(1)
        return row

    def _on_save_clicked(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Recovery sheet"), _FILE, "PDF (*.pdf)")
        if chosen:
            self.save_sheet(Path(chosen))

    def _on_print_clicked(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            self._print(printer)

    def _print(self, printer: QPrinter) -> None:
        painter = QPainter(printer)
        try:
            for page in range(self._document.pageCount()):
                if page:
                    printer.newPage()
                area = painter.viewport()
                points = self._document.pagePointSize(page)
                size = points.scaled(area.size().toSizeF(), _KEEP).toSize()
                painter.drawImage(0, 0, self._document.render(page, size))
        finally:
            painter.end()
