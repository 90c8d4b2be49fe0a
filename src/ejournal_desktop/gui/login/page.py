"""The log-in page: the right person in within seconds, others out; also shown over locked work (ux.md 6.1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.top_bar import training_mark
from ejournal_desktop.gui.login.countdown import Countdown
from ejournal_desktop.gui.login.dropped_archive import DroppedArchive
from ejournal_desktop.gui.login.first_password_dialog import FirstPasswordDialog
from ejournal_desktop.gui.login.heading import LoginHeading
from ejournal_desktop.gui.login.hints import HintList
from ejournal_desktop.gui.login.keyboard_sign import KeyboardSign
from ejournal_desktop.gui.login.language_picker import LanguagePicker
from ejournal_desktop.gui.login.matching import is_latin
from ejournal_desktop.gui.login.name_field import NameField
from ejournal_desktop.gui.login.secret_fields import SecretFields
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.dropped import dropped_file
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.scrolled import scrolled
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from ejournal_desktop.gui.login.door import AccessDoor, LoginFacts, LoginHint
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.people import LoginChoice
    from ejournal_desktop.services.access import Arrival

_CARD_WIDTH: Final = 420
_SPINNER_AFTER_MS: Final = 400
_THROTTLED: Final = "throttled"
_ONE_TIME_CODE: Final = "one_time_code"
_WRONG_PASSWORD: Final = "wrong_password"  # noqa: S105  a code


class LoginPage(QWidget):
    """Name, password or PIN, and one text beside them when they do not fit; nothing tells which was wrong."""

    signed_in = Signal(object)

    def __init__(
        self, access: AccessDoor, tasks: TaskRunner, facts: LoginFacts, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._tasks = tasks
        self._waiting_for = ""
        self._is_busy = False
        self.countdown = Countdown(self)
        self.countdown.ticked.connect(self._on_countdown_ticked)
        self._spinner_timer = QTimer(self)
        self._spinner_timer.setSingleShot(True)
        self._spinner_timer.setInterval(_SPINNER_AFTER_MS)
        self.setAcceptDrops(True)
        self._make_fields(facts, clock)
        self._lay_out(facts)
        self.load()

    def load(self) -> None:
        """Read who may sign in here."""
        self._tasks.on_database(self, self._access.login_choices, self._on_choices_loaded, self._on_failed)

    def show_locked(self, handle: str, label: str) -> None:
        """Show whose work is behind the page; that person is in the field, others may type their own name."""
        self._banner.setText(self.tr("{person} is working (locked)").format(person=label))
        self._banner.show()
        self.dropped.forget()
        self.languages.setEnabled(False)
        self.name.show_person(label)
        self.secrets.show_for(handle)
        self.secrets.select_all()

    def show_open(self) -> None:
        """Forget who was here before."""
        self._banner.hide()
        self.languages.setEnabled(True)
        self.name.clear()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._is_busy:
            self.secrets.clear()
            self.name.clear()
            self._show_trouble("")
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.dropped.check(file)

    def submit(self) -> None:
        """Try what was typed; an empty field takes the focus instead."""
        handle = self._handle()
        if not handle:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.secrets.text():
            self.secrets.select_all()
        elif not self._is_busy and (self.secrets.is_pin or not self._must_wait()):
            self._try(handle)

    def say(self, words: str) -> None:
        """Tell what goes on behind the page; nothing when it has ended."""
        self._work.setText(words)

    def trouble(self) -> str:
        """Return what is said beside the fields."""
        return self._trouble.text()

    def _try(self, handle: str) -> None:
        self._set_busy(is_busy=True)
        self._show_trouble("")
        enter = self._access.enter_by_pin if self.secrets.is_pin else self._access.enter
        call = partial(enter, handle, self.secrets.text())
        self._tasks.on_database(self, call, self._on_entered, self._on_failed)

    def _on_entered(self, arrival: Arrival) -> None:
        self._set_busy(is_busy=False)
        self.secrets.clear()
        self._show_trouble("")
        self.dropped.forget()
        self.signed_in.emit(arrival)

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        if error.code == _ONE_TIME_CODE:
            self._ask_for_password()
            return
        if error.code == _THROTTLED:
            self._waiting_for = self._handle()
            self.countdown.start(int(error.fields.get("seconds", 0)))
        else:
            self._show_trouble(self._words(error))
        self.secrets.select_all()

    def _ask_for_password(self) -> None:
        """Let whoever came by a one-time code set a password, which lets them in."""
        take = partial(self._access.take_password, self._handle(), self.secrets.text())
        dialog = FirstPasswordDialog(take, self._tasks, self)
        dialog.entered.connect(self._on_entered)
        dialog.rejected.connect(self.secrets.select_all)
        dialog.open()

    def _words(self, error: AppError) -> str:
        text = error_text(error)
        if error.code == _WRONG_PASSWORD and is_latin(self.name.edit.text()) and self.name.choice() is None:
            layout = self.tr("The name is typed in Latin letters: check the keyboard layout.")
            return f"{text.happened}. {layout}"
        return text.short if error.code == _WRONG_PASSWORD else text.sentences

    def _on_choices_loaded(self, choices: Sequence[LoginChoice]) -> None:
        self.name.show_choices(choices)
        self._show_trouble("")

    def _on_countdown_ticked(self, left: int) -> None:
        minutes, seconds = divmod(left, 60)
        words = self.tr("Too many attempts. The next one is possible in {time}").format(time=f"{minutes}:{seconds:02d}")
        self._show_trouble(words if left and self._handle() == self._waiting_for else "")
        self._allow_button()

    def _must_wait(self) -> bool:
        return self.countdown.left() > 0 and self._handle() == self._waiting_for

    def _on_name_text_changed(self) -> None:
        self.secrets.show_for(self._handle())
        self._allow_button()
        if self._trouble.text() and not self._must_wait():
            self._show_trouble("")

    def _on_name_entered(self) -> None:
        self.secrets.show_for(self._handle())
        self.secrets.select_all()

    def _on_hint_chosen(self, hint: LoginHint) -> None:
        self.name.show_person(hint.handle)
        self.secrets.want_password()
        self.password.edit.setText(hint.password)
        self.submit()

    def _handle(self) -> str:
        choice = self.name.choice()
        return choice.handle if choice is not None else self.name.edit.text().strip()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.name.edit.setReadOnly(is_busy)
        self.secrets.set_read_only(is_read_only=is_busy)
        self._allow_button()
        if is_busy:
            self._spinner_timer.start()
        else:
            self._spinner_timer.stop()
            self._spinner.hide()

    def _allow_button(self) -> None:
        self.button.setEnabled(not self._is_busy and not self._must_wait())

    def _show_trouble(self, words: str) -> None:
        if words == self._trouble.text():
            return
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.secrets.describe(words)
        announce(self._trouble, words, urgent=True)

    def _make_fields(self, facts: LoginFacts, clock: Clock) -> None:
        self.heading = LoginHeading(facts, clock)
        self._banner = ToneLabel("", Tone.RUN)
        self._banner.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        self._banner.hide()
        self.name = NameField()
        self.name.entered.connect(self._on_name_entered)
        self.name.edit.textChanged.connect(self._on_name_text_changed)
        self.secrets = SecretFields(self, self._access.has_pin)
        self.secrets.submitted.connect(self.submit)
        self.password = self.secrets.password
        self.sign = KeyboardSign()
        self.sign.watch(self.name.edit)
        self.sign.watch(self.password.edit)
        self.dropped = DroppedArchive(self._access, self._tasks)
        self._work = Caption()
        self._trouble = ToneLabel("", Tone.BAD)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        self._trouble.hide()
        self.button = PrimaryButton(self.tr("Sign in"))
        self.button.clicked.connect(self.submit)
        self._spinner = QProgressBar()
        show_busy(self._spinner)
        self._spinner.setAccessibleName(self.tr("Opening the journal"))
        self._spinner.hide()
        self._spinner_timer.timeout.connect(self._spinner.show)
        self._hints = HintList(facts.hints)
        self._hints.chosen.connect(self._on_hint_chosen)
        self.languages = LanguagePicker(facts.languages, facts.language)

    def _lay_out(self, facts: LoginFacts) -> None:
        card = QFrame()
        card.setMaximumWidth(_CARD_WIDTH)
        column = QVBoxLayout(card)
        column.setSpacing(SIZES.spacing_m)
        if facts.is_training:
            column.addWidget(training_mark(self.tr("TRAINING SCHOOL")))
        for widget in (self.heading, self._banner):
            column.addWidget(widget)
        column.addLayout(self._form())
        column.addWidget(self._trouble)
        column.addLayout(self._buttons())
        column.addWidget(self._hints)
        middle = QWidget()
        down = QVBoxLayout(middle)
        down.setContentsMargins(0, 0, 0, 0)
        down.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 3)
        across.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)
        outer = QVBoxLayout(self)
        outer.addWidget(self.dropped)
        outer.addWidget(scrolled(middle), 1)
        outer.addLayout(self._footer(facts))

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(SIZES.spacing_m)
        surname = QLabel(self.tr("&Surname"))
        surname.setBuddy(self.name)
        for row, (label, field) in enumerate(((surname, self.name), (self.secrets.label, self.secrets))):
            fit_to_letters(label, partial(self._level_with_line, label))
            form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(field, row, 1)
        form.addWidget(self.sign, 2, 1)
        form.setColumnStretch(1, 1)
        return form

    def _level_with_line(self, label: QLabel) -> None:
        """Let a label stand level with the line it names: below that line there may be hints."""
        label.setFixedHeight(self.name.edit.sizeHint().height())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self._spinner, 1)
        row.addStretch(1)
        return row

    def _footer(self, facts: LoginFacts) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._work, 1)
        row.addWidget(self.languages)
        row.addWidget(Caption(self.tr("Version {number}").format(number=facts.version)))
        return row
