"""«Листы уроков»: blank sheets of a day for a class or a teacher, before the current is cut."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.paper_entry.sheet_sender import SheetSender
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, named_combo
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, TitleLabel, ToneButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.paper_entry.ports import PaperServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.lesson_sheets import PrintedLessonSheets, SheetChoices
    from ejournal_desktop.services.session import Session

KEY: Final = "lesson_sheets"
_WIDTH: Final = 460
_LETTERS: Final = 24


class LessonSheetsScreen(QWidget):
    """A class or a teacher, a day, and two buttons."""

    def __init__(self, services: PaperServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self.banners = BannerArea()
        self.classes, self.teachers = self._combo(self.tr("Class")), self._combo(self.tr("Teacher"))
        self.day = QDateEdit()
        self.print_button = PrimaryButton(self.tr("&Print the sheets"))
        self.save_button = ToneButton(self.tr("&Save as PDF…"))
        self.sending = SheetSender(self, (services.sheets, services.ports), session, tasks, self.banners)
        self._lay_out()
        self._connect()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, commands=self.commands)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("sheets_print", self.tr("Print the lesson sheets of the day"), self.print_sheets, "Ctrl+P"),
            Command("sheets_save", self.tr("Save the lesson sheets of the day as PDF…"), self.save_sheets, "Ctrl+S"),
        )

    def shown(self) -> None:
        """Take the focus and read whose sheets may be printed."""
        self._frame.show_legend(self.tr("Ctrl+P print · Ctrl+S save as PDF"))
        self.classes.setFocus(Qt.FocusReason.OtherFocusReason)
        call = partial(self._services.sheets.choices, self._session)
        self._tasks.on_database(self, call, self._on_choices_loaded, self._on_failed)

    def print_sheets(self) -> None:
        """Print the sheets of the chosen class or teacher."""
        self._use(self.sending.print_sheets)

    def save_sheets(self) -> None:
        """Save the sheets of the chosen class or teacher."""
        self._use(self.sending.save_sheets)

    def _use(self, act: Callable[[Callable[[], PrintedLessonSheets]], None]) -> None:
        sheets, session, day = self._services.sheets, self._session, self._chosen_day()
        class_group, teacher = self.classes.currentData(), self.teachers.currentData()
        if class_group is not None:
            act(lambda: sheets.of_class(session, class_group, day))
        elif teacher is not None:
            act(lambda: sheets.of_teacher(session, day, teacher))
        else:
            self.sending.tell(self.tr("Choose a class or a teacher"), NoticeKind.HINT)

    def _chosen_day(self) -> date:
        day: date = self.day.date().toPython()  # type: ignore[assignment]  # a date, the stubs say object
        return day

    def _on_choices_loaded(self, choices: SheetChoices) -> None:
        if self.classes.count() == 0:
            self._fill(self.classes, choices.classes)
            self._fill(self.teachers, choices.teachers)
            self.classes.setCurrentIndex(1 if choices.classes else 0)
        self.teachers.setEnabled(bool(choices.teachers))

    def _fill(self, combo: OutlinedComboBox, named: Sequence[tuple[int, str]]) -> None:
        combo.addItem(self.tr("not chosen"), None)
        for identity, title in named:
            combo.addItem(title, identity)

    def _on_failed(self, error: AppError) -> None:
        self.sending.tell(error_text(error).sentences, NoticeKind.FAILURE)

    def _combo(self, name: str) -> OutlinedComboBox:
        combo = named_combo(name, letters=_LETTERS)
        combo.setMinimumHeight(SIZES.button_height)
        return combo

    def _lay_out(self) -> None:
        today = self._services.clock.now().date()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.day.setAccessibleName(self.tr("Day of the lessons"))
        self.day.setMinimumHeight(SIZES.button_height)
        form = QFormLayout()
        form.setSpacing(SIZES.spacing_s)
        form.addRow(self.tr("&Class"), self.classes)
        form.addRow(self.tr("or &teacher"), self.teachers)
        form.addRow(self.tr("&Day"), self.day)
        buttons = QHBoxLayout()
        for button in (self.print_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        advice = Caption(self.tr("One sheet for each lesson. Its number opens the lesson in «Entry from paper» later."))
        advice.setWordWrap(True)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SIZES.spacing_m)
        inside.addWidget(TitleLabel(self.tr("Lesson sheets for a power cut")))
        inside.addLayout(form)
        inside.addLayout(buttons)
        inside.addWidget(advice)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.addWidget(self.banners)
        column.addWidget(middle)
        column.addStretch(1)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_sheets)
        self.save_button.clicked.connect(self.save_sheets)
        self.classes.activated.connect(lambda place: self.teachers.setCurrentIndex(0) if place > 0 else None)
        self.teachers.activated.connect(lambda place: self.classes.setCurrentIndex(0) if place > 0 else None)
        add_command(self, self.tr("Print the lesson sheets of the day"), ("Ctrl+P",), self.print_sheets)
        add_command(self, self.tr("Save the lesson sheets of the day as PDF…"), ("Ctrl+S",), self.save_sheets)
