"""The new recovery sheet: shown once, printed twice, proved by one group typed from it (security.md D-14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ejournal_desktop.gui.setup.recovery_page import RecoveryPage
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.readmodels.setup import CreatedSchool

_SIZE: Final = QSize(720, 560)


class SheetDialog(QDialog):
    """It closes only after the right group was typed: nobody can show this sheet again."""

    def __init__(self, sheet: CreatedSchool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("New recovery sheet"))
        self.resize(_SIZE)
        self.page = RecoveryPage(self)
        self.page.show_sheet(sheet)
        self._trouble = Caption(self.tr("Print it twice and seal both copies. Then type the group asked for."))
        self._trouble.setWordWrap(True)
        self.done_button = PrimaryButton(self.tr("Both copies are &sealed"))
        self.done_button.clicked.connect(self._on_done)
        row = QHBoxLayout()
        row.addWidget(self._trouble, 1)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.addWidget(self.page, 1)
        column.addLayout(row)

    def reject(self) -> None:
        """Stay: a sheet that was not printed is lost for ever."""
        self._on_done()

    def _on_done(self) -> None:
        fault = self.page.fault()
        if fault is not None:
            self._trouble.setText(fault.words)
            fault.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.page.forget()
        self.accept()
