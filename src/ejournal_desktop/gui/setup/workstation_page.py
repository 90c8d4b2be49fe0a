"""Page 1: what this computer is: where the journal of a school is made, or a further one of a school that has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton

from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.setup import NewWorkstation, WorkstationKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class WorkstationPage(SetupPage):
    """The computer on which a school's journal is made is its main workstation; the others join it (D-17)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setTitle(self.tr("What is this computer?"))
        self.setSubTitle(
            self.tr("A school has one main workstation; further ones join it with a file on a flash drive.")
        )
        self.main_field = QRadioButton(self.tr("M&ain workstation of a school"))
        self.further_field = QRadioButton(self.tr("&Further workstation of a school"))
        self.title_field = OutlinedLineEdit(self.tr("Workstation 1"))
        self.room_field = OutlinedLineEdit()
        self._add_choice(self.main_field, self.tr("The journal of the school is made here and kept from here."))
        self.add_field(self.tr("Na&me"), self.title_field, self.tr("It is shown at the foot of every window."))
        self.add_field(self.tr("&Room"), self.room_field)
        self._add_choice(
            self.further_field,
            self.tr(
                "The school has a journal already. The file for this computer is made on the main workstation: "
                "«Exchange», tab «Workstations», «Add a workstation»."
            ),
        )
        self.further_field.toggled.connect(self._show_fields)
        self.main_field.setChecked(True)

    def is_further(self) -> bool:
        """Tell whether this computer joins a school that has a journal."""
        return self.further_field.isChecked()

    def fault(self) -> Fault | None:
        if not self.is_further() and not self.title_field.text().strip():
            return Fault(self.tr("The computer needs a name."), self.title_field)
        return None

    def answer(self) -> NewWorkstation:
        """Return what was entered."""
        title, room = normalised(self.title_field.text()), normalised(self.room_field.text())
        return NewWorkstation(WorkstationKind.MAIN, title, room)

    def _add_choice(self, button: QRadioButton, note: str) -> None:
        caption = Caption(note)
        caption.setWordWrap(True)
        button.setAccessibleDescription(note)
        self.form.addRow(button)
        self.form.addRow(caption)

    def _show_fields(self) -> None:
        """A further workstation got its name where it was added."""
        for field in (self.title_field, self.room_field):
            field.setEnabled(not self.is_further())
