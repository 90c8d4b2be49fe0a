"""The one act of the page: the button, the password asked inline, the run with its bar and «Stop»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.run import WHOLE
from ejournal_desktop.gui.archive.words import phase_words
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.tinted import Caption, DangerButton, PrimaryButton, ToneButton, ToneLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.gui.archive.run import RunStep


class ActionPanel(QFrame):
    """Ready, asking for the password, or running; one of the three at a time."""

    write_requested = Signal()
    password_given = Signal(str)
    stop_requested = Signal()
    withdrawn = Signal()

    def __init__(self, person: str, act: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act or self.tr("&Write the archive")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._pages = (self._ready_page(), self._asking_page(person), self._running_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_m,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(self._summary)
        for page in self._pages:
            column.addWidget(page)
        self._show_page(self._ready)

    def show_summary(self, words: str, *, can_write: bool, is_new_stick: bool = False) -> None:
        """Show what would be written where, or why nothing can be; a new stick is assigned by the same button."""
        self._summary.setText(words)
        self.write_button.setText(self.tr("Assi&gn this flash drive…") if is_new_stick else self._act)
        self.write_button.setEnabled(can_write or is_new_stick)

    def show_prepared(self, ready: int, wanted: int) -> None:
        """Say for how many classes the button only has to seal and write; nothing where none is wanted."""
        words = self.tr("Prepared: {ready} of {wanted}").format(ready=ready, wanted=wanted)
        self._prepared.setText(words if wanted else "")

    def is_ready(self) -> bool:
        """Tell whether neither a password is asked nor anything is written."""
        return not self._ready.isHidden()

    def ask(self) -> None:
        """Ask for the password of the person."""
        self.show_trouble("")
        self.password.clear()
        self._show_page(self._asking)
        self.password.edit.setEnabled(True)
        self.confirm_button.setEnabled(True)
        self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checking(self) -> None:
        """Wait for the password to be checked."""
        self.show_trouble("")
        self.confirm_button.setEnabled(False)
        self.password.edit.setEnabled(False)

    def refuse(self, words: str) -> None:
        """Say beside the field why the password was refused; the next key replaces it."""
        self.show_trouble(words)
        self.confirm_button.setEnabled(True)
        self.password.edit.setEnabled(True)
        self.password.select_all()

    def show_trouble(self, words: str) -> None:
        """Show a text under the password, or take it away."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.password.edit.setAccessibleDescription(words)
        announce(self._trouble, words, urgent=True)

    def start_run(self) -> None:
        """Show the bar from its beginning."""
        self.password.clear()
        self.bar.setValue(0)
        self._phase.setText("")
        self.stop_button.setEnabled(True)
        self.stop_button.setText(self.tr("&Stop"))
        self._show_page(self._running)
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_step(self, step: RunStep) -> None:
        """Move the bar; it never goes back."""
        self.show_work(phase_words(step.phase, step.class_title), step.thousandths)

    def show_work(self, words: str, thousandths: int) -> None:
        """Move the bar and say what is being done; after «Stop» the words stay."""
        self.bar.setValue(max(thousandths, self.bar.value()))
        if self.stop_button.isEnabled():
            self._phase.setText(words)

    def show_stopping(self) -> None:
        """Answer «Stop» at once; the run ends between two blocks."""
        self.stop_button.setEnabled(False)
        self.stop_button.setText(self.tr("Stopping…"))
        self._phase.setText(self.tr("Stopping: finished classes stay, the unfinished file is removed"))

    def end(self) -> None:
        """Offer the button again."""
        self.password.clear()
        self._show_page(self._ready)
        self.write_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._asking.isHidden():
            self._withdraw()
        else:
            super().keyPressEvent(event)

    def _show_page(self, shown: QWidget) -> None:
        for page in self._pages:
            page.setVisible(page is shown)

    def _withdraw(self) -> None:
        self.end()
        self.withdrawn.emit()

    def _ready_page(self) -> QWidget:
        self._ready = QWidget()
        self.write_button = PrimaryButton(self._act)
        self.write_button.setAutoDefault(True)
        self.write_button.clicked.connect(self.write_requested)
        row = QHBoxLayout(self._ready)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.write_button)
        row.addWidget(Caption(self.tr("Enter")))
        row.addStretch(1)
        self._prepared = Caption("")
        row.addWidget(self._prepared)
        return self._ready

    def _asking_page(self, person: str) -> QWidget:
        self._asking = QWidget()
        self.password = PasswordField(self.tr("Your password"))
        label = QLabel(self.tr("&Password of {person}").format(person=person))
        label.setBuddy(self.password)
        self.password.edit.returnPressed.connect(self._on_password_return_pressed)
        self._trouble = ToneLabel("", Tone.BAD)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        self._trouble.hide()
        self.confirm_button = PrimaryButton(self.tr("Confi&rm and write"))
        self.confirm_button.clicked.connect(self._on_password_return_pressed)
        self._back = ToneButton(self.tr("&Not now"))
        self._back.clicked.connect(self._withdraw)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.password, self._trouble):
            column.addWidget(widget)
        column.addLayout(buttons)
        return self._asking

    def _running_page(self) -> QWidget:
        self._running = QWidget()
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setAccessibleName(self.tr("Writing the archive"))
        self._phase = QLabel()
        self._phase.setWordWrap(True)
        self.stop_button = DangerButton(self.tr("&Stop"))
        self.stop_button.clicked.connect(self.stop_requested)
        column = QVBoxLayout(self._running)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self._phase)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._running

    def _on_password_return_pressed(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())
        else:
            self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)
