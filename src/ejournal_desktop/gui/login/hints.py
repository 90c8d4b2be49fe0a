"""The log-ins of the training school, where they are no secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.tinted import Caption, ToneButton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.gui.login.door import LoginHint

_CONTEXT: Final = "Duty"
_DUTIES: Final[Mapping[str, str]] = {
    "Teacher": translatable("Duty", "teacher"),
    "HomeroomTeacher": translatable("Duty", "homeroom teacher"),
    "DeputyHead": translatable("Duty", "deputy head"),
    "JournalAdministrator": translatable("Duty", "journal administrator"),
    "ArchiveOfficer": translatable("Duty", "archive officer"),
}


class HintList(QWidget):
    """One button per person; pressing it signs that person in."""

    chosen = Signal(object)

    def __init__(self, hints: Sequence[LoginHint], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SIZES.spacing_m, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(Caption(self.tr("In the training school you may sign in as:")))
        for hint in hints:
            duty = QCoreApplication.translate(_CONTEXT, _DUTIES.get(hint.duty, hint.duty))
            button = ToneButton(f"{hint.label} — {duty}")
            button.clicked.connect(lambda _checked=False, hint=hint: self.chosen.emit(hint))
            column.addWidget(button)
        self.setVisible(bool(hints))
