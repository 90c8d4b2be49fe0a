"""A new key of the base, and a new recovery sheet after one was opened (security.md D-14, D-16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QProgressBar, QVBoxLayout

from ejournal_desktop.gui.archive.vouching import Vouched, VouchForm
from ejournal_desktop.gui.backups.ports import SafetyTab
from ejournal_desktop.gui.backups.sheet_dialog import SheetDialog
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.tinted import DangerButton
from ejournal_desktop.readmodels.people import LoginChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.backups.ports import SafetyTabDesk
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.setup import CreatedSchool

_NOTICE: Final = "keys"


class KeysPage(SafetyTab):
    """Both acts end the session: the journal has another file then, and everybody signs in as before."""

    ended = Signal()

    def __init__(self, desk: SafetyTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._act: Callable[[], None] | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("Tab from field to field · Esc back")

    def shown(self) -> None:
        """Take the focus."""
        self.rekey_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Forget what was typed: it is the key of the school."""
        self.form.close_form()
        self.secret.clear()

    def is_at_work(self) -> bool:
        """Tell whether a key is being changed, or a new sheet is on show: it is shown once and never again."""
        return not self.bar.isHidden() or bool(self.findChildren(SheetDialog))

    def ask_to_rekey(self) -> None:
        """Ask for the password before the base gets a new key."""
        self._ask(self.tr("The base gets a new key. Copies made before stay as they are."), self._rekey)

    def ask_to_replace(self) -> None:
        """Ask for the password before the recovery sheet is replaced."""
        if not self.secret.text().strip() or not self.purpose.text().strip():
            self._say(self.tr("Type the text of the opened sheet and what it was opened for."), NoticeKind.WARNING)
            (self.secret if not self.secret.text().strip() else self.purpose).setFocus()
            return
        self._ask(self.tr("The opened sheet is replaced by a new one, and the base gets a new key."), self._replace)

    def _ask(self, words: str, act: Callable[[], None]) -> None:
        self._act = act
        signed_in = self._session.signed_in
        self.form.ask(words, (LoginChoice(signed_in.handle, signed_in.name.with_initials),))

    def _on_vouched(self, vouched: Vouched) -> None:
        self.form.show_checking()
        access, session = self._services.access, self._session
        self._tasks.on_database(
            self,
            lambda: access.confirm_password(session, vouched.password),
            lambda _nothing: self._on_confirmed(),
            self.form.refuse,
        )

    def _on_confirmed(self) -> None:
        self.form.close_form()
        act, self._act = self._act, None
        if act is not None:
            self._set_busy(is_busy=True)
            act()

    def _rekey(self) -> None:
        self._say(self.tr("The base is being written under a new key and checked…"), NoticeKind.HINT)
        rekeying, session = self._services.rekeying, self._session
        self._tasks.on_file(
            self, lambda _job: rekeying.rekey(session), lambda _nothing: self._on_rekeyed(), self._on_failed
        )

    def _replace(self) -> None:
        self._say(self.tr("A new sheet is being made and the base is written under a new key…"), NoticeKind.HINT)
        recovery, session = self._services.recovery, self._session
        typed, purpose = self.secret.text(), self.purpose.text().strip()
        self._tasks.on_file(
            self, lambda _job: recovery.replace(session, typed, purpose), self._on_replaced, self._on_failed
        )

    def _on_rekeyed(self) -> None:
        self._set_busy(is_busy=False)
        self.ended.emit()

    def _on_replaced(self, sheet: CreatedSchool) -> None:
        self._set_busy(is_busy=False)
        self.secret.clear()
        dialog = SheetDialog(sheet, self)
        dialog.finished.connect(self.ended)
        dialog.open()

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        self._say(error_text(error).sentences, NoticeKind.FAILURE)
        if self._session.database.is_closed:
            self.ended.emit()

    def _set_busy(self, *, is_busy: bool) -> None:
        self.bar.setVisible(is_busy)
        for button in (self.rekey_button, self.replace_button):
            button.setEnabled(not is_busy)

    def _make_parts(self) -> None:
        self.rekey_button = DangerButton(self.tr("New &key of the base…"))
        self.replace_button = DangerButton(self.tr("New recovery &sheet…"))
        self.secret = OutlinedLineEdit()
        self.secret.setAccessibleName(self.tr("Text of the opened sheet"))
        self.secret.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.purpose = OutlinedLineEdit()
        self.purpose.setAccessibleName(self.tr("What it was opened for"))
        self.form = VouchForm(self.tr("Con&firm"))
        self.bar = QProgressBar()
        show_busy(self.bar)
        self.bar.setAccessibleName(self.tr("New key"))
        self.bar.hide()

    def _connect(self) -> None:
        self.rekey_button.clicked.connect(self.ask_to_rekey)
        self.replace_button.clicked.connect(self.ask_to_replace)
        self.form.vouched.connect(self._on_vouched)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_l)
        inner.addWidget(self._rekey_box())
        inner.addWidget(self._sheet_box())
        inner.addWidget(self.form)
        inner.addWidget(self.bar)
        inner.addStretch(1)
        fill_under_banners(self, self.banners, inner)

    def _rekey_box(self) -> QGroupBox:
        words = self.tr(
            "Do this when a flash drive with a copy of the base was lost, or when somebody left who may have kept "
            "the key. The journal is written anew under another key; everybody signs in as before."
        )
        box = QGroupBox(self.tr("Key of the base"))
        column = QVBoxLayout(box)
        column.addWidget(_wrapped(words))
        column.addWidget(self.rekey_button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _sheet_box(self) -> QGroupBox:
        words = self.tr(
            "Do this when one of the two envelopes with the recovery sheet was opened, or when a second journal "
            "administrator is to give log-ins too. The use is written down, both old sheets stop working, a new one is "
            "printed twice, and all journal administrators of today vouch for others from then on."
        )
        box = QGroupBox(self.tr("Recovery sheet"))
        column = QVBoxLayout(box)
        column.addWidget(_wrapped(words))
        for name, edit in (
            (self.tr("&Text of the opened sheet"), self.secret),
            (self.tr("What it was opened f&or"), self.purpose),
        ):
            label = QLabel(name)
            label.setBuddy(edit)
            column.addWidget(label)
            column.addWidget(edit)
        column.addWidget(self.replace_button, 0, Qt.AlignmentFlag.AlignLeft)
        return box


def _wrapped(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
