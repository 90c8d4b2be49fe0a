"""A new topic of the plan, typed in one line under it (Ins)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import ToneButton

_LONGEST = 2000


class NewTopicLine(QWidget):
    """A button; pressed, it gives way to a field in which Enter stores and Esc leaves the plan as it was."""

    wanted = Signal()
    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = ToneButton(self.tr("New topic (Ins)"))
        self.field = OutlinedLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("New topic"))
        self.field.installEventFilter(self)
        self.field.hide()
        self.button.clicked.connect(self.wanted)
        self.field.returnPressed.connect(self._on_field_return_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIZES.spacing_s, SIZES.spacing_xs, SIZES.spacing_s, SIZES.spacing_xs)
        row.addWidget(self.button)
        row.addWidget(self.field, 1)
        row.addStretch(0)

    def ask(self, after: str) -> None:
        """Let a topic be typed that comes after another one, or first where there is none."""
        words = self.tr("New topic after “{topic}” · Enter: store · Esc: leave").format(topic=after)
        self.field.setPlaceholderText(words if after else self.tr("First topic · Enter: store · Esc: leave"))
        self.field.clear()
        self.button.hide()
        self.field.show()
        self.field.setFocus()

    def put_away(self) -> None:
        """Give the keys back to the plan."""
        self.field.hide()
        self.button.show()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the plan as it was at Esc."""
        is_key = watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return True
        return super().eventFilter(watched, event)

    def _on_field_return_pressed(self) -> None:
        topic = self.field.text().strip()
        self.put_away()
        if topic:
            self.entered.emit(topic)
