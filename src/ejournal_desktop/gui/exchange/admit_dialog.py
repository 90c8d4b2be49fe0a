"""Adding a workstation: its name, the stick for its file, the own password; then what to do on the new computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.drive_list import DriveList
from ejournal_desktop.gui.archive.writing import STOPPED
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.login.password_field import PasswordField
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit
from ejournal_desktop.gui.widgets.tinted import Caption, DangerButton, PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.kernel.errors import AccessError
from ejournal_desktop.kernel.text import normalised

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.exchange.ports import ExchangeTabDesk
    from ejournal_desktop.gui.tasks import FileJob
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.carriers import CarrierView
    from ejournal_desktop.readmodels.exchange import JoiningParcel

_SIZE: Final = QSize(720, 480)
_LONGEST: Final = 60


class AdmitDialog(QDialog):
    """Two pages in one place: the form, then the steps on the new computer."""

    admitted = Signal()

    def __init__(self, desk: ExchangeTabDesk, suggested: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._session, self._tasks = desk.services, desk.session, desk.tasks
        self._dialogs = desk.dialogs
        self._job: FileJob | None = None
        self._is_busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("A further workstation"))
        self.resize(_SIZE)
        self._make_parts(suggested)
        self._lay_out()
        self._connect()
        self._read_register()
        self.drives.start()

    def submit(self) -> None:
        """Add the workstation when everything is there; the field that lacks something takes the focus."""
        drive = self.drives.chosen()
        if self._is_busy:
            return
        if not self.title_field.text().strip():
            self._refuse(self.tr("The workstation needs a name."), self.title_field)
        elif drive is None:
            self._refuse(self.drives.hint(), self.drives.table)
        elif not self.password.text():
            self._refuse(self.tr("Type your password: the file holds a copy of the whole base."), self.password)
        else:
            self._admit(drive.folder)

    def stop(self) -> None:
        """End the writing; no workstation is added then."""
        if self._job is not None:
            self.stop_button.setEnabled(False)
            self.stop_button.setText(self.tr("Stopping…"))
            self._job.stop()

    def is_running(self) -> bool:
        """Tell whether the file is being written."""
        return self._is_busy

    def reject(self) -> None:
        """Leave; while the file is being written only out of sight, when the journal is locked meanwhile."""
        if self._is_busy:
            self.hide()
        else:
            super().reject()

    def _admit(self, folder: Path) -> None:
        exchange, access, session = self._services.exchange, self._services.access, self._session
        title, room = normalised(self.title_field.text()), normalised(self.room_field.text())
        password = self.password.text()

        def admit(job: FileJob) -> JoiningParcel:
            access.confirm_password(session, password)
            return exchange.admit(session, folder, title, room, is_stopped=job.is_stopped)

        self._set_busy(is_busy=True)
        job = self._tasks.on_file(self, admit, self._on_admitted, self._on_failed)
        if self._is_busy:  # a runner that works at once has ended already
            self._job = job

    def _on_admitted(self, parcel: JoiningParcel) -> None:
        self._set_busy(is_busy=False)
        self.drives.pause()
        self._form.hide()
        self.steps.setText(self._steps_words(parcel))
        self.steps.show()
        self.close_button.show()
        self.add_button.hide()
        self.cancel_button.hide()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.steps, self.steps.text())
        self.admitted.emit()

    def _steps_words(self, parcel: JoiningParcel) -> str:
        written = self.tr("The workstation is added. Its file {name} is written and read back.")
        steps = (
            self.tr("On the new computer:"),
            self.tr("1. Install the program and start it, with the flash drive plugged in."),
            self.tr("2. Choose «Further workstation of a school» and this file."),
            self.tr("3. Sign in with your own log-in and password: the journal opens."),
        )
        kept = self.tr("The file is good for one computer. Delete it when the workstation is set up.")
        return "\n\n".join((written.format(name=parcel.file_name), "\n".join(steps), kept))

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        is_stopped = error.code == STOPPED
        words = self.tr("Stopped. No workstation was added.") if is_stopped else error_text(error).sentences
        self._refuse(words, self.password if isinstance(error, AccessError) else self.add_button)

    def _refuse(self, words: str, field: QWidget) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        announce(self.trouble, words, urgent=True)
        if field is self.password:
            self.password.select_all()
        else:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy, self._job = is_busy, None
        self.trouble.hide()
        for widget in (self._form, self.add_button, self.cancel_button):
            widget.setEnabled(not is_busy)
        for widget in (self.bar, self.stop_button):
            widget.setVisible(is_busy)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(self.tr("&Stop"))
        if is_busy:
            self.drives.pause()
            show_busy(self.bar)
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.password.clear()
            self.drives.start()

    def _read_register(self) -> None:
        carriers, session = self._services.carriers, self._session

        def read() -> tuple[CarrierView, ...]:
            return carriers.carriers(session)

        self._tasks.on_database(self, read, self.drives.show_register, self._on_failed)

    def _ask_for_folder(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("A folder for the file of the workstation"))
        if folder is not None:
            drives = self._services.drives
            self._tasks.on_file(self, lambda _job: drives.folder(folder), self.drives.use_folder, self._on_failed)

    def _make_parts(self, suggested: str) -> None:
        self.title_field, self.room_field = OutlinedLineEdit(suggested), OutlinedLineEdit()
        for field in (self.title_field, self.room_field):
            field.setMaxLength(_LONGEST)
        self.drives = DriveList(self._services.drives, self._tasks, self.tr("Fla&sh drive for its file"))
        self.password = PasswordField(self.tr("Your password"))
        self.trouble = ToneLabel("", Tone.BAD)
        self.trouble.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        self._why = Caption(
            self.tr(
                "The new computer joins with a file on a flash drive. It holds a sealed copy of the whole base, which "
                "only the journal administrator and the archive officer can open: carry it yourself."
            )
        )
        self.steps = QLabel()
        self.steps.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self._why, self.trouble, self.steps):
            label.setWordWrap(True)
        for label in (self.trouble, self.steps):
            label.hide()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Writing the file of the workstation"))
        self.add_button = PrimaryButton(self.tr("&Add the workstation"))
        self.add_button.setDefault(True)
        self.cancel_button = ToneButton(self.tr("&Not now"))
        self.stop_button = DangerButton(self.tr("&Stop"))
        self.close_button = PrimaryButton(self.tr("&Done"))
        for widget in (self.bar, self.stop_button, self.close_button):
            widget.hide()

    def _connect(self) -> None:
        acts: tuple[tuple[ToneButton, Callable[[], object]], ...] = (
            (self.add_button, self.submit),
            (self.cancel_button, self.reject),
            (self.stop_button, self.stop),
            (self.close_button, self.accept),
        )
        for button, act in acts:
            button.clicked.connect(act)
        self.drives.folder_wanted.connect(self._ask_for_folder)
        self.drives.failed.connect(self._on_failed)
        self.drives.table.enter_pressed.connect(self.submit)

    def _lay_out(self) -> None:
        self._form = QWidget()
        fields = QFormLayout()
        for words, field, name in (
            (self.tr("Na&me"), self.title_field, self.tr("Name of the workstation")),
            (self.tr("&Room"), self.room_field, self.tr("Room")),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(name)
            fields.addRow(label, field)
        secret = QFormLayout()
        label = QLabel(self.tr("Your &password"))
        label.setBuddy(self.password.edit)
        secret.addRow(label, self.password)
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SIZES.spacing_m)
        inner.addWidget(self._why)
        inner.addLayout(fields)
        inner.addWidget(self.drives)
        inner.addLayout(secret)
        inner.addStretch(1)
        buttons = QHBoxLayout()
        for widget in (self.add_button, self.cancel_button, self.close_button):
            buttons.addWidget(widget)
        buttons.addWidget(self.bar, 1)
        buttons.addWidget(self.stop_button)
        buttons.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(SIZES.spacing_l,) * 4)
        whole.setSpacing(SIZES.spacing_m)
        whole.addWidget(self._form, 1)
        whole.addWidget(self.steps, 1)
        whole.addWidget(self.trouble)
        whole.addLayout(buttons)
