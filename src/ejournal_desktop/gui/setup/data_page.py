"""Page 5: what the journal starts with; its button makes the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QRadioButton

from ejournal_desktop.gui.setup.setup_page import SetupPage
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.tinted import Caption
from ejournal_desktop.readmodels.setup import StartingData

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DataPage(SetupPage):
    """An empty journal, or the training school with invented people."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setCommitPage(True)
        self.setTitle(self.tr("What does the journal start with?"))
        self.setSubTitle(self.tr("Nothing was written yet. The next button makes the journal."))
        self.empty_field = QRadioButton(self.tr("&Empty journal"))
        self.empty_field.setChecked(True)
        self.training_field = QRadioButton(self.tr("&Training school"))
        self.form.addRow(self.empty_field)
        self.form.addRow(_note(self.tr("Classes, teachers and the timetable are loaded afterwards.")))
        self.form.addRow(self.training_field)
        self.form.addRow(
            _note(self.tr("Invented people to try the program with; the name and the password entered are not used."))
        )
        self.bar = QProgressBar()
        show_busy(self.bar)
        self.bar.setAccessibleName(self.tr("Making the journal"))
        self.bar.hide()
        self.column.addWidget(self.bar)

    def answer(self) -> StartingData:
        """Return what was chosen."""
        return StartingData.TRAINING_SCHOOL if self.training_field.isChecked() else StartingData.EMPTY

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that the journal is being made; nothing can be changed meanwhile."""
        self.bar.setVisible(is_busy)
        for field in (self.empty_field, self.training_field):
            field.setEnabled(not is_busy)


def _note(words: str) -> Caption:
    note = Caption(words)
    note.setWordWrap(True)
    return note
