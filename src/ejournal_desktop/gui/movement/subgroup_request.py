"""[Propose another subgroup] at the student under the cursor of a page of a subgroup (S0-4.14.13, S4-5.3.4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.movement.words import proposal_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneLabel
from ejournal_desktop.services.movement import SubgroupWish
from ejournal_desktop.services.subgroup_rights import may_propose

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.subgroup_proposals import SubgroupProposalsService


class SubgroupDialog(QDialog):
    """Which subgroup, and from which day on."""

    wanted = Signal(object)

    def __init__(self, about: str, others: Sequence[SubgroupView], today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.setWindowTitle(self.tr("Propose another subgroup"))
        self.subgroup, self.day = OutlinedComboBox(), DayLine(self.tr("From"))
        self.subgroup.setAccessibleName(self.tr("Subgroup"))
        for view in others:
            self.subgroup.addItem(f"{view.subject_title}: {view.title}", view.subgroup)
        self.day.show_day(today)
        self.problem = ToneLabel(tone=Tone.WARN)
        self.problem.hide()
        self.send_button = PrimaryButton(self.tr("Propose"))
        self.send_button.setToolTip("Ctrl+Enter")
        self._lay_out(about)
        self.send_button.clicked.connect(self._on_send)
        add_command(self, self.send_button.text(), ["Ctrl+Return", "Ctrl+Enter"], self.send_button.click)
        self.subgroup.setFocus()

    def _on_send(self) -> None:
        day = self.day.known_day(self._today)
        if day is None:
            self.problem.setText(self.tr("The day is typed as 24.11.2026"))
            self.problem.show()
            return
        self.accept()
        self.wanted.emit((self.subgroup.currentData(), self.subgroup.currentText(), day))

    def _lay_out(self, about: str) -> None:
        form = QFormLayout(self)
        form.addRow(ToneLabel(about))
        form.addRow(self.subgroup.accessibleName(), self.subgroup)
        form.addRow(self.day.accessibleName(), self.day)
        form.addRow(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.send_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)


class SubgroupRequests(QObject):
    """Offers the proposal on pages of subgroups, and passes it on to those who enter them."""

    said = Signal(str)

    def __init__(
        self,
        screen: JournalScreen,
        services: tuple[SubgroupProposalsService, Clock],
        session: Session,
        tasks: TaskRunner,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(screen)
        self.session = session
        self.screen, self._tasks, self._error_words = screen, tasks, error_words
        self._service, self._clock = services

    def commands(self) -> tuple[Command, ...]:
        """Return the act, where the page is of a subgroup that the person forms."""
        page = self.screen.model.page
        if page is None or page.course.subgroup is None:
            return ()
        is_homeroom = self.session.signed_in.is_homeroom_of(page.course.class_group)
        if not (page.access.can_write or is_homeroom) or not may_propose(self.session, is_homeroom=is_homeroom):
            return ()
        return (Command("propose_subgroup", self.tr("Propose another subgroup…"), self.begin),)

    def begin(self) -> None:
        """Ask which subgroup the student under the cursor is to join."""
        page, rows = self.screen.model.page, self.screen.model.rows
        row = self.screen.view.currentIndex().row()
        if page is None or page.course.subgroup is None or not 0 <= row < len(rows):
            self.said.emit(self.tr("Choose a student first"))
            return
        subgroup, student = page.course.subgroup, rows[row].student
        ask = partial(self._ask, page.course.class_group, student, rows[row].name.full)
        read = partial(self._service.choices, self.session, subgroup)
        self._tasks.on_database(self, read, lambda found: ask([v for v in found if v.subgroup != subgroup]), self._fail)

    def _ask(self, class_group: ClassGroupId, student: StudentId, name: str, others: Sequence[SubgroupView]) -> None:
        if not others:
            self.said.emit(self.tr("The subject has no other subgroup in this class"))
            return
        dialog = SubgroupDialog(name, others, self._clock.now().date(), self.screen)
        dialog.wanted.connect(partial(self._send, class_group, student))
        dialog.open()

    def _send(self, class_group: ClassGroupId, student: StudentId, wanted: tuple[SubgroupId, str, date]) -> None:
        subgroup, title, day = wanted
        wish = SubgroupWish(subgroup, student, day)
        call = partial(self._service.propose, self.session, class_group, wish, proposal_words(wish, title))
        words = self.tr("Proposed to those who enter subgroups")
        self._tasks.on_database(self, call, lambda _: self.said.emit(words), self._fail)

    def _fail(self, error: AppError) -> None:
        self.said.emit(self._error_words(error))
