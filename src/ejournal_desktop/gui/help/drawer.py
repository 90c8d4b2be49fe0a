"""The help drawer at the right edge and the sheet of keys (ux.md 6.14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ejournal_desktop.gui.help.key_lists import CONTEXT, keys_of
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.tinted import Caption, TitleLabel, ToneButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.gui.help.topics import HelpTopics

_WIDTH = 320
_SHEET_HEIGHT = 520
_SHEET_WIDTH = 520


class HelpDrawer(QFrame):
    """The topic of the current screen; F1 opens and closes it, Esc closes it and gives the focus back."""

    def __init__(self, topics: HelpTopics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = topics
        self._screen = ""
        self._came_from: QWidget | None = None
        self.setFixedWidth(_WIDTH)
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(self.tr("Help"))
        self._keys = ToneButton(self.tr("Keys of this page"))
        self._keys.clicked.connect(self.show_keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addLayout(self._heading())
        column.addWidget(self._text, 1)
        self._contact = Caption()
        self._contact.setWordWrap(True)
        column.addWidget(self._contact)
        column.addWidget(self._keys)
        self.show_contact(topics.contact)
        self.hide()

    def show_topic(self, screen: str) -> None:
        """Remember the screen, and show its topic while the drawer is open."""
        self._screen = screen
        if self.isVisible():
            self._load()

    def show_contact(self, person: str) -> None:
        """Say whom to ask about the journal; nothing where nobody is named."""
        self._contact.setText(self.tr("Questions about the journal: {person}").format(person=person))
        self._contact.setHidden(not person)

    def contact(self) -> str:
        """Return whom the drawer names."""
        return "" if self._contact.isHidden() else self._contact.text()

    def text(self) -> str:
        """Return the topic on show."""
        return self._text.toPlainText()

    def toggle(self) -> None:
        """Open the drawer, or close it and go back to where the focus was."""
        if self.isVisible():
            self._leave()
            return
        self._came_from = QApplication.focusWidget()
        self._load()
        self.show()
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self) -> None:
        """Show the sheet of keys of the current screen."""
        sheet = KeySheet(self._screen, self.window())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _heading(self) -> QHBoxLayout:
        close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close the help"))
        close.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.addWidget(TitleLabel(self.tr("Help")), 1)
        row.addWidget(close)
        return row

    def _load(self) -> None:
        self._text.setMarkdown(self._topics.text(self._screen))

    def _leave(self) -> None:
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)


class KeySheet(QDialog):
    """All keys that work here; Esc or the button closes it."""

    def __init__(self, screen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys of this page"))
        self.resize(_SHEET_WIDTH, _SHEET_HEIGHT)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keys of this page"))
        area.setWidget(_key_table(screen))
        close = ToneButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _key_table(screen: str) -> QWidget:
    table = QWidget()
    form = QFormLayout(table)
    for keys, words in keys_of(screen):
        name = QLabel(keys)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        form.addRow(name, QLabel(QCoreApplication.translate(CONTEXT, words)))
    return table
