"""A further workstation, its last questions: who joins it; then the page that says it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QProgressBar, QWizard

from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.setup.setup_page import Fault, SetupPage
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.kernel.text import normalised

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class JoiningPage(SetupPage):
    """The file opens only to the journal administrator and the archive officer; its button makes the journal here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setCommitPage(True)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("&Join the school"))
        self.setTitle(self.tr("Who joins this computer to the school?"))
        self.setSubTitle(
            self.tr(
                "The journal administrator or the archive officer, with the same log-in as on the main workstation."
            )
        )
        self.login_field = OutlinedLineEdit()
        self.password_field = PasswordField(self.tr("Password"), is_kept_when_hidden=True)
        self.add_field(self.tr("&Log-in"), self.login_field)
        self.add_field(self.tr("&Password"), self.password_field)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Joining the school"))
        self.bar.hide()
        self.column.addWidget(self.bar)

    def fault(self) -> Fault | None:
        for field, text, words in (
            (self.login_field, self.login_field.text().strip(), self.tr("Type your log-in.")),
            (self.password_field.edit, self.password_field.text(), self.tr("Type your password.")),
        ):
            if not text:
                return Fault(words, field)
        return None

    def handle(self) -> str:
        """Return the log-in as it was typed."""
        return normalised(self.login_field.text()).casefold()

    def password(self) -> str:
        """Return the password."""
        return self.password_field.text()

    def refuse_password(self, words: str) -> None:
        """Say beside the field why the file did not open; the next key replaces the password."""
        self.show_trouble(words)
        self.password_field.select_all()

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that the computer is joining; nothing can be changed meanwhile."""
        if is_busy:
            self.show_trouble("")
            show_busy(self.bar)
        self.bar.setVisible(is_busy)
        for field in (self.login_field, self.password_field):
            field.setEnabled(not is_busy)


class JoinedPage(SetupPage):
    """What comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setFinalPage(True)
        self.setTitle(self.tr("This computer belongs to the school now"))
        self.setSubTitle(self.tr("Everybody signs in with the same log-in and password as on the main workstation."))
        words = (
            self.tr("1. Delete the file from the flash drive: it is used up."),
            self.tr("2. Teachers write here as usual. The foot of the window says how many entries wait."),
            self.tr("3. Once a week, or oftener, carry the entries over: open «Exchange» and press Enter."),
            self.tr("4. Put the flash drive into the main workstation and press Enter there."),
        )
        steps = QLabel("\n".join(words))
        steps.setWordWrap(True)
        self.column.insertWidget(1, steps)
