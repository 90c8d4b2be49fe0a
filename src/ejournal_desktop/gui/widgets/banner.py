"""The banner area of a page: one inline message at a time, above what it concerns (ux.md 5.1, 5.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.tinted import ToneButton, current_pair


class NoticeKind(StrEnum):
    """How grave a message is; its icon says it as well as its colour."""

    HINT = "hint"
    DONE = "done"
    WARNING = "warning"
    FAILURE = "failure"


_LOOKS = {
    NoticeKind.HINT: ("●", Tone.RUN),
    NoticeKind.DONE: ("✓", Tone.OK),
    NoticeKind.WARNING: ("!", Tone.WARN),
    NoticeKind.FAILURE: ("✕", Tone.BAD),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """A message; a later one with the same ``key`` replaces it; ``actions`` are (name, words) of its buttons."""

    key: str
    text: str
    kind: NoticeKind = NoticeKind.HINT
    actions: tuple[tuple[str, str], ...] = ()
    is_dismissible: bool = True


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button of a message was pressed."""

    key: str
    action: str


class BannerArea(QFrame):
    """Shows the newest message; 0 px high while there is none."""

    action_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[ToneButton] = []
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Hide the message"))
        self._close.setAccessibleName(self.tr("Hide the message"))
        self._close.clicked.connect(self._on_close_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIZES.spacing_m, SIZES.spacing_xs, SIZES.spacing_s, SIZES.spacing_xs)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self.setAutoFillBackground(True)
        self.hide()

    def post(self, notice: Notice) -> None:
        """Show a message above the older ones; one with the same key is replaced."""
        self._notices.pop(notice.key, None)
        self._notices[notice.key] = notice
        self._show_newest()
        announce(self, notice.text, urgent=notice.kind is NoticeKind.FAILURE)

    def withdraw(self, key: str) -> None:
        """Take a message back; the one below it shows again."""
        if self._notices.pop(key, None) is not None:
            self._show_newest()

    def current(self) -> Notice | None:
        """Return the message on show."""
        return next(reversed(self._notices.values()), None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._wear_tone()

    def _show_newest(self) -> None:
        notice = self.current()
        self.setVisible(notice is not None)
        self._clear_buttons()
        if notice is None:
            return
        self._icon.setText(_LOOKS[notice.kind][0])
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._close.setVisible(notice.is_dismissible)
        for action, words in notice.actions:
            self._add_button(NoticeAction(notice.key, action), words)
        self._wear_tone()

    def _add_button(self, chosen: NoticeAction, words: str) -> None:
        button = ToneButton(words)
        button.clicked.connect(lambda: self.action_chosen.emit(chosen))
        self._row.insertWidget(self._row.indexOf(self._close), button)
        self._buttons.append(button)

    def _clear_buttons(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def _wear_tone(self) -> None:
        notice = self.current()
        if notice is None:
            return
        pair = current_pair(_LOOKS[notice.kind][1])
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(pair.bg))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(pair.fg))
        palette.setColor(QPalette.ColorRole.ButtonText, QColor(pair.fg))
        self.setPalette(palette)

    def _on_close_clicked(self) -> None:
        notice = self.current()
        if notice is not None:
            self.withdraw(notice.key)
