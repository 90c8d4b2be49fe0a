"""«О программе»: which program this is, where it stands and what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.tinted import Caption, TitleLabel, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.gui.settings.ports import SettingsServices
    from ejournal_desktop.services.session import Session


class AboutPage(QWidget):
    """What somebody who helps by telephone asks for; everything can be selected and copied."""

    def __init__(self, services: SettingsServices, session: Session) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_l)
        column.addWidget(TitleLabel(self.tr("Class journal")))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(SIZES.spacing_l)
        for words, value in self._facts(services, session):
            shown = ToneLabel(value)
            shown.setWordWrap(True)
            flags = Qt.TextInteractionFlag
            shown.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
            shown.setAccessibleName(f"{words}: {value}")
            form.addRow(QLabel(words), shown)
        column.addLayout(form)
        column.addWidget(self._note(self.tr("The program needs no network and sends nothing anywhere.")))
        column.addWidget(self._note(self.tr("Letters of the printed journal: PT Sans, SIL Open Font Licence.")))
        column.addStretch(1)

    def take_focus(self) -> None:
        """Put the cursor on the first fact."""
        self.findChildren(ToneLabel)[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, services: SettingsServices, session: Session) -> Iterator[tuple[str, str]]:
        header = session.regulation.header
        yield self.tr("Version"), services.version
        yield self.tr("School"), session.signed_in.school_name
        yield self.tr("Workstation"), session.signed_in.workstation
        yield self.tr("Regulation"), header.title
        yield self.tr("Folder of the journal"), str(services.data_folder)

    def _note(self, words: str) -> Caption:
        note = Caption(words)
        note.setWordWrap(True)
        return note
