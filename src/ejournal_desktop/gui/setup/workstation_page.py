"""Page 1: what this computer is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.setup import NewWorkstation, WorkstationKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class WorkstationPage(SetupPage):
    """The computer on which a school's journal is made is its main workstation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setTitle(self.tr("What is this computer?"))
        self.setSubTitle(
            self.tr("The journal of the school is made here, so this computer becomes the main workstation.")
        )
        self.title_field = OutlinedLineEdit(self.tr("Workstation 1"))
        self.room_field = OutlinedLineEdit()
        self.add_field(self.tr("Na&me"), self.title_field, self.tr("It is shown at the foot of every window."))
        self.add_field(self.tr("&Room"), self.room_field)

    def fault(self) -> Fault | None:
        if not self.title_field.text().strip():
            return Fault(self.tr("The computer needs a name."), self.title_field)
        return None

    def answer(self) -> NewWorkstation:
        """Return what was entered."""
        title, room = normalised(self.title_field.text()), normalised(self.room_field.text())
        return NewWorkstation(WorkstationKind.MAIN, title, room)
