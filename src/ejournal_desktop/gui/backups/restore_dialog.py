"""Putting a copy of the base back: compared first, by two people, with nothing to click aside (security.md D-58)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.archive.vouching import Vouched, VouchForm
from ejournal_desktop.gui.backups.record_words import changed_records
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import DangerButton, ToneButton
from ejournal_desktop.kernel.errors import AccessError
from ejournal_desktop.readmodels.people import LoginChoice
from ejournal_desktop.readmodels.restoring import RestoreStep

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.backups.ports import SafetyServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.restoring import RestorePlan
    from ejournal_desktop.services.session import Session

_SIZE: Final = QSize(720, 520)
_WITNESSES: Final = (Role.DEPUTY_HEAD_ACADEMIC, Role.PRINCIPAL)
_STEPS: Final = (RestoreStep.CHECK, RestoreStep.OPEN, RestoreStep.BUILD)
_NOTICE: Final = "restore"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a restore would change: lines of words, records of each kind now and then, and whether it is offered."""

    words: Sequence[str]
    records: Mapping[str, tuple[int, int]]
    may_go_on: bool = True


Compared: TypeAlias = "Callable[[], Comparison]"


class _Steps(QObject):
    """Carries the steps from the file thread to the window."""

    began = Signal(object)


class RestoreDialog(QDialog):
    """Compare, first password, second password, restore; it cannot be closed while the base is being changed."""

    restored = Signal()

    def __init__(
        self,
        files: Sequence[Path],
        services: SafetyServices,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Restore from {name}").format(name=", ".join(file.name for file in files)))
        self.resize(_SIZE)
        self._files, self._services, self._session, self._tasks = files, services, session, tasks
        self._is_running = False
        self._second: tuple[LoginChoice, ...] = ()
        self._steps = _Steps(self)
        self._make_parts()
        self._lay_out()
        self._connect()

    def compare(self) -> None:
        """Check the files in full and tell what would be different; nothing is changed."""
        self._words.setText(self._words_while_comparing())
        show_busy(self.bar)
        self.bar.show()
        access, session = self._services.access, self._session
        comparing = self._comparing()

        def plan(_job: FileJob) -> tuple[Compared, tuple[LoginChoice, ...]]:
            return comparing(), access.people_with(session, _WITNESSES)

        self._tasks.on_file(self, plan, self._on_planned, self._on_compare_failed)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_running:
            event.ignore()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._is_running and event.key() == Qt.Key.Key_Escape):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave; while the base is being changed only out of sight, when the journal is locked meanwhile."""
        if self._is_running:
            self.hide()
        else:
            super().reject()

    def is_running(self) -> bool:
        """Tell whether the base is being changed."""
        return self._is_running

    def _comparing(self) -> Callable[[], Compared]:
        """Return the work that compares the files with the journal; the window puts the outcome into words."""
        restoring, session, file = self._services.restoring, self._session, self._files[0]

        def compare() -> Compared:
            plan = restoring.plan(session, file)
            return lambda: self._comparison(plan)

        return compare

    def _restoring(self, second: Vouched) -> Callable[[], object]:
        """Return the work that puts the files in their place."""
        return partial(
            self._services.restoring.restore,
            self._session,
            self._files[0],
            second=second.handle,
            second_password=second.password,
            told=self._steps.began.emit,
        )

    def _words_while_comparing(self) -> str:
        return self.tr("The copy is being checked in full and compared with today's journal…")

    def _words_before(self) -> str:
        """Return what the first person reads above the password."""
        return self.tr("First you: the journal is replaced by the copy. Type your password.")

    def _button_words(self) -> str:
        return self.tr("&Restore this copy…")

    def _column_words(self) -> tuple[str, ...]:
        return (self.tr("What"), self.tr("Today"), self.tr("In the copy"), self.tr("Difference"))

    def _step_words(self, step: RestoreStep) -> str:
        words = {
            RestoreStep.CHECK: self.tr("Checking the copy once more, every entry of it…"),
            RestoreStep.OPEN: self.tr("Opening the copy beside the journal…"),
            RestoreStep.BUILD: self.tr("Building the new file of the journal; the old one stays beside it…"),
        }
        return words[step]

    def _comparison(self, plan: RestorePlan) -> Comparison:
        lost = self.tr("%n entry(ies) made since then would be lost.", "", plan.lost_entries)
        gained = self.tr("%n entry(ies) that are missing today would come back.", "", plan.gained_entries)
        sound = self.tr("The copy is whole: {entries} entries, every signature and the replay agree.")
        words = [sound.format(entries=plan.backup.entries), lost, *self._where(plan)]
        if plan.gained_entries:
            words.append(gained)
        if not plan.differences:
            words = [sound.format(entries=plan.backup.entries), self.tr("It is the same as today's journal.")]
        return Comparison(words, plan.records)

    def _on_planned(self, found: tuple[Compared, tuple[LoginChoice, ...]]) -> None:
        compared, self._second = found
        comparison = compared()
        self.bar.hide()
        self._words.setText("\n".join(comparison.words))
        self.differences.show_records(changed_records(comparison.records))
        self.restore_button.setEnabled(comparison.may_go_on)
        button = self.restore_button if comparison.may_go_on else self.close_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _where(self, plan: RestorePlan) -> list[str]:
        """Return in which classes entries would be lost."""
        if not plan.lost_where:
            return []
        whole = self.tr("whole school")
        counts = ", ".join(f"{title or whole}: {count}" for title, count in sorted(plan.lost_where.items()))
        return [self.tr("Of these: {counts}").format(counts=counts)]

    def _ask_first(self) -> None:
        signed_in = self._session.signed_in
        self.restore_button.setEnabled(False)
        own = LoginChoice(signed_in.handle, signed_in.name.with_initials)
        self.first.ask(self._words_before(), (own,))

    def _on_first_vouched(self, vouched: Vouched) -> None:
        self.first.show_checking()
        access, session = self._services.access, self._session
        self._tasks.on_database(
            self,
            lambda: access.confirm_password(session, vouched.password),
            lambda _nothing: self._ask_second(),
            self.first.refuse,
        )

    def _ask_second(self) -> None:
        self.first.close_form()
        words = self.tr("Now the second person: the deputy head or the principal, with their own password.")
        self.second.ask(words, self._second)

    def _on_second_vouched(self, vouched: Vouched) -> None:
        self.second.show_checking()
        self._is_running = True
        self.close_button.setEnabled(False)
        self.bar.setRange(0, len(_STEPS) + 1)
        self.bar.setValue(0)
        self.bar.show()
        call = self._restoring(vouched)
        self._tasks.on_file(self, lambda _job: call(), self._on_restored, self._on_restore_failed)

    def _on_step(self, step: RestoreStep) -> None:
        self.bar.setValue(_STEPS.index(step) + 1)
        self._words.setText(self._step_words(step))

    def _on_restored(self, plan: object) -> None:
        del plan
        self._is_running = False
        self.second.close_form()
        self.bar.setValue(self.bar.maximum())
        self.accept()
        self.restored.emit()

    def _on_restore_failed(self, error: AppError) -> None:
        self._is_running = False
        self.close_button.setEnabled(True)
        self.bar.hide()
        if isinstance(error, AccessError):
            self.second.refuse(error)
            return
        self.second.close_form()
        self.restore_button.setEnabled(True)
        self._words.setText(self.tr("The journal is as it was."))
        self._on_failed(error)

    def _on_compare_failed(self, error: AppError) -> None:
        self.bar.hide()
        self._words.setText(self.tr("Nothing was changed."))
        self._on_failed(error)

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _make_parts(self) -> None:
        self.banners = BannerArea()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Restore"))
        self.bar.hide()
        self.differences = RecordTable(self.tr("What would be different"), RecordModel(self._column_words()), 0)
        self.first = VouchForm(self.tr("Con&firm"))
        self.second = VouchForm(self.tr("&Restore now"))
        self.restore_button = DangerButton(self._button_words())
        self.restore_button.setEnabled(False)
        self.close_button = ToneButton(self.tr("&Close"))

    def _connect(self) -> None:
        self._steps.began.connect(self._on_step)
        self.restore_button.clicked.connect(self._ask_first)
        self.close_button.clicked.connect(self.reject)
        self.first.vouched.connect(self._on_first_vouched)
        self.second.vouched.connect(self._on_second_vouched)
        for form in (self.first, self.second):
            form.withdrawn.connect(lambda: self.restore_button.setEnabled(True))

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_m)
        for widget in (self._words, self.bar):
            inner.addWidget(widget)
        inner.addWidget(self.differences, 1)
        for form in (self.first, self.second):
            inner.addWidget(form)
        buttons = QHBoxLayout()
        for button in (self.restore_button, self.close_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.banners)
        whole.addLayout(inner, 1)
