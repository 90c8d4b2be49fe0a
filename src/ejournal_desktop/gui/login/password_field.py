"""A field for a password with a switch that shows it; at log-in it is wiped when it goes out of sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit, OutlinedToolButton


class PasswordField(QWidget):
    """Paste is allowed; the text never leaves the field but through ``text``."""

    def __init__(self, name: str, parent: QWidget | None = None, *, is_kept_when_hidden: bool = False) -> None:
        super().__init__(parent)
        self._is_kept_when_hidden = is_kept_when_hidden
        self.edit = OutlinedLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(name)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.eye = OutlinedToolButton()
        self.eye.setCheckable(True)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.eye.toggled.connect(self._on_eye_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_xs)
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        self.eye.setMinimumWidth(self._widest_eye())
        self._on_eye_toggled(is_shown=False)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Wipe the field and hide what comes next."""
        self.edit.clear()
        self.eye.setChecked(False)

    def select_all(self) -> None:
        """Take the focus with the whole text selected, so that the next key replaces it."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and not self._is_kept_when_hidden:
            self.clear()
        return super().eventFilter(watched, event)

    def _on_eye_toggled(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.eye.setText(self.tr("Hide") if is_shown else self.tr("Show"))
        self.eye.setAccessibleName(self.tr("Hide the password") if is_shown else self.tr("Show the password"))

    def _widest_eye(self) -> int:
        metrics = self.eye.fontMetrics()
        return max(metrics.horizontalAdvance(self.tr(words)) for words in ("Hide", "Show")) + SIZES.spacing_l
