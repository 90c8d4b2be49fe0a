"""The buttons under the documents: what everybody may do with the chosen one, and what those who publish may."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.tinted import ToneButton
from ejournal_desktop.readmodels.documents import DocumentView
from ejournal_desktop.services.guides import GuideView


class DocumentButtons(QWidget):
    """Two rows: reading and handing out, then publishing; a right that is missing leaves no button."""

    def __init__(self, *, can_publish: bool, can_export: bool) -> None:
        super().__init__()
        self._can_export = can_export
        self.open = _button(self.tr("Open"), "Enter")
        self.print = _button(self.tr("Print"), "Ctrl+P")
        self.export = _button(self.tr("Save for the site…"), "Ctrl+S")
        self.all = _button(self.tr("Save all for the site…"))
        self.start = _button(self.tr("New document"), "Ins, Ctrl+N")
        self.edition = _button(self.tr("New edition"))
        self.withdraw = _button(self.tr("Withdraw…"), "Del")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SIZES.spacing_s)
        reading = (self.open, self.print, self.export, *((self.all,) if can_export else ()))
        for buttons in (reading, (self.start, self.edition, self.withdraw) if can_publish else ()):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            rows.addLayout(row)

    def show_chosen(self, chosen: DocumentView | GuideView | None) -> None:
        """Offer what can be done with the chosen document."""
        is_in_force = isinstance(chosen, DocumentView) and chosen.is_in_force
        for button in (self.open, self.print):
            button.setEnabled(chosen is not None)
        self.export.setEnabled(isinstance(chosen, GuideView) or (chosen is not None and self._can_export))
        for button in (self.edition, self.withdraw):
            button.setEnabled(is_in_force)


def _button(words: str, keys: str = "") -> ToneButton:
    button = ToneButton(words)
    button.setToolTip(keys)
    return button
