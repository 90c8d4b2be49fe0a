"""The wizard of the first run; nothing is written before its last question is answered.

A main workstation: five pages, then the recovery sheet. A further one: the file it was given, the folder, who joins.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWizard

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.setup.data_page import DataPage
from ejournal_desktop.gui.setup.folder_page import FolderPage
from ejournal_desktop.gui.setup.joining_page import JoinedPage, JoiningPage
from ejournal_desktop.gui.setup.parcel_page import ParcelPage
from ejournal_desktop.gui.setup.recovery_page import RecoveryPage
from ejournal_desktop.gui.setup.responsible_page import ResponsiblePage
from ejournal_desktop.gui.setup.school_page import SchoolPage
from ejournal_desktop.gui.setup.workstation_page import WorkstationPage
from ejournal_desktop.kernel.errors import AccessError, TrustError
from ejournal_desktop.readmodels.setup import NewSchool

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.setup.answers import RegulationChoice
    from ejournal_desktop.gui.setup.setup_page import SetupPage
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.setup import CreatedSchool

_PASSWORD_CODES: Final = "password_"  # noqa: S105  the beginning of error codes
_FOLDER_CODES: Final = frozenset({"unsuitable_folder", "folder_not_empty", "vault_exists", "read_only_folder"})
_SIZE: Final = QSize(760, 600)


class Page(IntEnum):
    """The pages by their numbers; the order in which they come depends on the first answer."""

    WORKSTATION = 0
    FOLDER = 1
    SCHOOL = 2
    RESPONSIBLE = 3
    DATA = 4
    RECOVERY = 5
    PARCEL = 6
    JOINING = 7
    JOINED = 8


_MAIN: Final = (Page.WORKSTATION, Page.FOLDER, Page.SCHOOL, Page.RESPONSIBLE, Page.DATA, Page.RECOVERY)
_FURTHER: Final = (Page.WORKSTATION, Page.PARCEL, Page.FOLDER, Page.JOINING, Page.JOINED)
_NO_MORE: Final = -1
_LEFT_AT_ONCE: Final = frozenset({Page.WORKSTATION, Page.FOLDER, Page.PARCEL})


class SchoolMaker(Protocol):
    """What the wizard needs of the services."""

    def folder_problem(self, folder: Path) -> str | None:
        """Return why a folder cannot hold the journal."""
        ...

    def create_school(self, new: NewSchool) -> CreatedSchool | None:
        """Make the school; the training school has no recovery sheet."""
        ...

    @property
    def parcel_pattern(self) -> str:
        """How files for further workstations are named."""
        ...

    def parcels(self) -> Sequence[Path]:
        """Return such files on the drives that are plugged in."""
        ...

    def join(self, folder: Path, parcel: Path, handle: str, password: str) -> None:
        """Make the journal of a further workstation."""
        ...


@dataclass(frozen=True, slots=True)
class FirstRunFacts:
    """What the pages propose."""

    folder: Path
    regulations: Sequence[RegulationChoice]
    today: date


@dataclass(frozen=True, slots=True)
class SetupDone:
    """A journal was made in a folder."""

    folder: str
    is_training: bool


class SetupWizard(QWizard):
    """No welcome page; back keeps what was entered; the button that writes names its act."""

    school_made = Signal(object)

    def __init__(
        self, maker: SchoolMaker, tasks: TaskRunner, facts: FirstRunFacts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._maker = maker
        self._tasks = tasks
        self._is_busy = False
        self._is_made = False
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size()))
        self.setWindowTitle(self.tr("Class journal: first run"))
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.workstation = WorkstationPage()
        self.folder = FolderPage(facts.folder, maker.folder_problem)
        self.school = SchoolPage(facts.regulations, facts.today)
        self.responsible = ResponsiblePage()
        self.data = DataPage()
        self.recovery = RecoveryPage()
        self.parcel = ParcelPage(maker.parcels, tasks, maker.parcel_pattern)
        self.joining, self.joined = JoiningPage(), JoinedPage()
        pages: tuple[SetupPage, ...] = (
            *(self.workstation, self.folder, self.school, self.responsible, self.data, self.recovery),
            *(self.parcel, self.joining, self.joined),
        )
        for number, page in zip(Page, pages, strict=True):
            self.setPage(number, page)
        self._name_buttons()

    def new_school(self) -> NewSchool:
        """Return everything that was entered."""
        return NewSchool(
            workstation=self.workstation.answer(),
            folder=self.folder.answer(),
            school_name=self.school.school_name(),
            city=self.school.city(),
            school_code=self.school.school_code(),
            regulation=self.school.regulation(),
            year=self.school.year(),
            responsible=self.responsible.answer(),
            data=self.data.answer(),
        )

    def path(self) -> tuple[Page, ...]:
        """Return the pages in the order in which they come."""
        return _FURTHER if self.workstation.is_further() else _MAIN

    def nextId(self) -> int:
        path = self.path()
        place = path.index(Page(self.currentId())) + 1 if self.currentId() in path else len(path)
        return path[place] if place < len(path) else _NO_MORE

    def validateCurrentPage(self) -> bool:
        is_last_question = self.currentPage() in {self.data, self.joining}
        if not is_last_question or self._is_made:
            return super().validateCurrentPage()
        if not self._is_busy and super().validateCurrentPage():
            self._make()
        return False

    def accept(self) -> None:
        if not self.validateCurrentPage():
            return
        self.recovery.forget()
        super().accept()
        self.school_made.emit(SetupDone(self.folder.answer(), is_training=False))

    def reject(self) -> None:
        if self._is_busy:
            return
        if self._is_made and self.currentPage() is self.recovery:
            self.recovery.show_trouble(self.tr("Print or save the sheet first: it is never shown again."))
        elif self._is_made:
            self.accept()
        elif self.currentId() in _LEFT_AT_ONCE:
            super().reject()
        else:
            self._ask_about_leaving()

    def _make(self) -> None:
        self._set_busy(is_busy=True)
        if self.workstation.is_further():
            call = partial(
                self._maker.join,
                Path(self.folder.answer()),
                self.parcel.answer(),
                self.joining.handle(),
                self.joining.password(),
            )
            self._tasks.on_database(self, call, lambda _nothing: self._on_joined(), self._on_failed)
        else:
            new = self.new_school()
            self._tasks.on_database(self, lambda: self._maker.create_school(new), self._on_made, self._on_failed)

    def _on_joined(self) -> None:
        self._set_busy(is_busy=False)
        self._is_made = True
        self.next()
        self.joining.password_field.clear()

    def _on_made(self, created: CreatedSchool | None) -> None:
        self._set_busy(is_busy=False)
        self._is_made = True
        if created is None:
            super().accept()
            self.school_made.emit(SetupDone(self.folder.answer(), is_training=True))
            return
        self.recovery.show_sheet(created)
        self.next()

    def _on_failed(self, error: AppError) -> None:
        """Go back to the page where the reason can be removed."""
        self._set_busy(is_busy=False)
        page = self._page_of(error)
        while self.currentPage() is not page:
            self.back()
        words = error_text(error).sentences
        if page is self.joining and isinstance(error, AccessError):
            self.joining.refuse_password(words)
        else:
            page.show_trouble(words)

    def _page_of(self, error: AppError) -> SetupPage:
        if error.code in _FOLDER_CODES:
            return self.folder
        if self.workstation.is_further():
            return self.parcel if isinstance(error, TrustError) else self.joining
        return self.responsible if error.code.startswith(_PASSWORD_CODES) else self.data

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        (self.joining if self.workstation.is_further() else self.data).show_busy(is_busy=is_busy)
        for which in (QWizard.WizardButton.BackButton, QWizard.WizardButton.CommitButton):
            self.button(which).setEnabled(not is_busy)

    def _ask_about_leaving(self) -> None:
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.windowTitle())
        question.setText(self.tr("The journal is not made yet. Leave the first run?"))
        stay = question.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        leave = question.addButton(self.tr("Leave"), QMessageBox.ButtonRole.AcceptRole)
        leave.clicked.connect(super().reject)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        question.open()

    def _name_buttons(self) -> None:
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Next"))
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("&Back"))
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Make the journal"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Leave"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Sign in"))
