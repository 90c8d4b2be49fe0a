"""«Открытие года»: the steps at the left, the step as a table at the right, the last look before it is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.school_year.part_columns import CLASS_COLUMN, cells_of, columns_of, new_cells, rows_of
from ejournal_desktop.gui.school_year.part_words import part_explained, part_words, problem_words
from ejournal_desktop.gui.school_year.preview_dialog import PreviewDialog
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, TitleLabel, ToneButton, ToneLabel
from ejournal_desktop.gui.widgets.value_grid import ValueGrid
from ejournal_desktop.readmodels.school_year import YearPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.file_places import FilePlaces
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.school_year import (
        OpenedYear,
        OpeningForecast,
        PartSheet,
        PartState,
        TakenTimetable,
        YearOpeningState,
    )
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "opening"
_STEPS_WIDTH: Final = 290
_PROBLEMS_HEIGHT: Final = 110
_FET: Final = "FET (*.csv *.xml *.fet)"


class OpeningPage(QWidget):
    """What is typed into a step is kept when it is left; nothing of the year itself is written before the end."""

    stored = Signal()
    said = Signal(object)
    opened = Signal(object)

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner, dialogs: FilePlaces) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._dialogs = services, session, tasks, dialogs
        self._state: YearOpeningState | None = None
        self._sheet: PartSheet | None = None
        self._is_changed = self._is_busy = False
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("Enter step · F2 edit · Ins row · Ctrl+Del take out · Ctrl+S keep the step · Ctrl+Z undo")

    def shown(self) -> None:
        """Read the steps and take the focus."""
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def leaving(self) -> None:
        """Keep what was changed, so that it can be gone on with later."""
        if self._is_changed:
            self.keep()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def reload(self) -> None:
        """Read how far every step is."""
        call = partial(self._services.opening.state, self._session)
        self._tasks.on_database(self, call, self._on_state, self._on_failed)

    def keep(self) -> None:
        """Keep the step as it stands."""
        sheet = self._sheet
        if sheet is None:
            return
        rows = rows_of(sheet.part, self.grid.values.rows)
        call = partial(self._services.opening.keep, self._session, sheet.part, rows, sheet.known)
        self._is_changed = False
        self._tasks.on_database(self, call, lambda _: self._on_kept(sheet.part), self._on_failed)

    def propose_anew(self) -> None:
        """Let go of what was kept of the step."""
        sheet = self._sheet
        if sheet is not None:
            self._is_changed = False
            call = partial(self._services.opening.drop, self._session, sheet.part, sheet.known)
            self._tasks.on_database(self, call, lambda _: self._on_kept(sheet.part), self._on_failed)

    def take_file(self) -> None:
        """Take the weekly lessons from a file of the timetable program."""
        path = self._dialogs.choose_file(self, self.tr("The timetable placed by FET"), _FET)
        if path is not None:
            call = partial(self._services.opening.timetable_of_file, self._session, path)
            self._tasks.on_file(self, lambda _job: call(), self._on_taken, self._on_failed)

    def look(self) -> None:
        """Show what opening the year would write."""
        self.leaving()
        call = partial(self._services.opening.preview, self._session)
        self._tasks.on_database(self, call, self._on_previewed, self._on_failed)

    def insert_row(self) -> None:
        """Add a row like that of the cursor."""
        sheet = self._sheet
        if sheet is not None and sheet.part is not YearPart.STUDENTS:
            cells = self.grid.current_cells()
            today = self._services.clock.now().date()
            self.grid.insert_row(new_cells(sheet.part, sheet.choices, today) if cells is None else cells)

    def remove_row(self) -> None:
        """Take the row of the cursor out."""
        if self._sheet is not None and self._sheet.part is not YearPart.STUDENTS:
            self.grid.remove_row()

    def _on_state(self, state: YearOpeningState) -> None:
        self._state = state
        self.title.setText(
            self.tr("The year {new} after {old}").format(new=state.new_title or "…", old=state.old_title)
        )
        self.steps.show_records([self._step(one) for one in state.parts])
        if self.steps.current_subject() is None:
            self.steps.choose_row(0)
        self._show_problems()

    def _step(self, one: PartState) -> Record:
        if not one.is_kept:
            words, tone = self.tr("○ not looked at"), Tone.NONE
        elif one.missing:
            words, tone = self.tr("! missing: {count}").format(count=one.missing), Tone.WARN
        else:
            words, tone = self.tr("✓ complete"), Tone.OK
        sentence = f"{part_words(one.part)}: {words}"
        if one.kept_at is not None:
            kept = self.tr("kept by {name}, {moment}")
            sentence += " · " + kept.format(name=one.kept_by, moment=f"{one.kept_at:%d.%m.%Y %H:%M}")
        return Record((part_words(one.part), words), one.part, {1: tone}, sentence=sentence)

    def _on_step_chosen(self) -> None:
        part = self.steps.current_subject()
        if isinstance(part, YearPart) and (self._sheet is None or self._sheet.part is not part):
            self.leaving()
            self._load(part)

    def _load(self, part: YearPart) -> None:
        call = partial(self._services.opening.sheet, self._session, part)
        self._tasks.on_database(self, call, self._on_sheet, self._on_failed)

    def _on_sheet(self, sheet: PartSheet) -> None:
        self._sheet, self._is_changed = sheet, False
        self.explained.setText(part_explained(sheet.part))
        self.grid.values.show_rows(columns_of(sheet), cells_of(sheet.rows))
        self.grid.setAccessibleName(part_words(sheet.part))
        is_fixed = sheet.part is YearPart.STUDENTS
        for button in (self.add_button, self.remove_button):
            button.setVisible(not is_fixed)
        self.file_button.setVisible(sheet.part is YearPart.TIMETABLE)
        self.anew_button.setEnabled(sheet.is_kept)
        self._offer_classes(sheet)
        self._show_problems()

    def _offer_classes(self, sheet: PartSheet) -> None:
        self.classes.setVisible(sheet.part in CLASS_COLUMN)
        chosen = self.classes.currentData()
        self.classes.clear()
        self.classes.addItem(self.tr("all classes"), None)
        for title in sheet.choices.classes:
            self.classes.addItem(title, title)
        self.classes.setCurrentIndex(max(self.classes.findData(chosen), 0))
        self._narrow()

    def _narrow(self) -> None:
        if self._sheet is not None and self._sheet.part in CLASS_COLUMN:
            self.grid.show_only(CLASS_COLUMN[self._sheet.part], self.classes.currentData())

    def _on_edited(self) -> None:
        self._is_changed = True
        self._narrow()

    def _on_kept(self, part: YearPart) -> None:
        self.banners.withdraw(_NOTICE)
        self.stored.emit()
        self.reload()
        self._load(part)

    def _on_taken(self, taken: TakenTimetable) -> None:
        """Keep the teachers the file names, and put its lessons into the table."""
        sheet = self._sheet
        if sheet is None or sheet.part is not YearPart.TIMETABLE:
            return
        self.grid.values.change(cells_of(taken.slots))
        self._on_edited()
        if taken.unknown:
            words = self.tr("The school does not know these names; their lessons were left out: {names}")
            self._say(words.format(names=", ".join(taken.unknown)), NoticeKind.WARNING)
        self._tasks.on_database(self, partial(self._keep_teachers, taken), lambda _: self.keep(), self._on_failed)

    def _keep_teachers(self, taken: TakenTimetable) -> None:
        opening = self._services.opening
        sheet = opening.sheet(self._session, YearPart.TEACHERS)
        opening.keep(self._session, YearPart.TEACHERS, taken.teachers, sheet.known)

    def _on_previewed(self, forecast: OpeningForecast) -> None:
        can_open = self._state is not None and self._state.can_open
        dialog = PreviewDialog(forecast, can_open=can_open, parent=self)
        dialog.confirmed.connect(self._open_year)
        dialog.open()
        self.reload()

    def _open_year(self) -> None:
        self._set_busy(is_busy=True)
        self._say(self.tr("A copy of the base is being made, then the year is opened…"), NoticeKind.HINT)
        session, opening = self._session, self._services.opening
        self._tasks.on_file(
            self, lambda job: opening.open(session, is_stopped=job.is_stopped), self._on_opened, self._on_not_opened
        )

    def _on_opened(self, opened: OpenedYear) -> None:
        self._set_busy(is_busy=False)
        words = self.tr("The school year {title} is open. The copy made before is {backup}.")
        self._say(words.format(title=opened.forecast.title, backup=opened.backup), NoticeKind.DONE)
        self._sheet = None
        self.reload()
        self._on_step_chosen()
        self.opened.emit(opened)

    def _on_not_opened(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        self._on_failed(error)
        self.reload()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        for control in (self.steps, self.grid, self.keep_button, self.look_button, self.add_button, self.remove_button):
            control.setEnabled(not is_busy)

    def is_at_work(self) -> bool:
        """Tell whether the year is being opened."""
        return self._is_busy

    def _show_problems(self) -> None:
        if self._state is None or self._sheet is None:
            return
        own = [one for one in self._state.problems if one.part is self._sheet.part]
        tones = {True: Tone.WARN, False: Tone.BAD}
        self.problems.show_records(
            [Record((problem_words(one),), place, {0: tones[one.is_doubt]}) for place, one in enumerate(own)]
        )
        self.problems.setVisible(bool(own))

    def _on_failed(self, error: AppError) -> None:
        self._say(error_text(error).sentences, NoticeKind.FAILURE)

    def _say(self, words: str, kind: NoticeKind) -> None:
        self.banners.post(Notice(_NOTICE, words, kind))

    def _make_parts(self) -> None:
        self.banners, self.title = BannerArea(), TitleLabel()
        self.explained = ToneLabel("", Tone.SECONDARY)
        self.explained.setWordWrap(True)
        titles = (self.tr("Step"), self.tr("State"))
        self.steps = RecordTable(self.tr("Steps of opening the year"), RecordModel(titles), 0)
        self.grid = ValueGrid(self.tr("The step"))
        self.problems = RecordTable(
            self.tr("What is missing in the step"), RecordModel((self.tr("What is missing"),)), 0
        )
        self.classes = OutlinedComboBox()
        self.classes.setAccessibleName(self.tr("Class on show"))
        self.classes.setMinimumHeight(SIZES.button_height)
        self.classes.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self.add_button, self.remove_button = ToneButton(self.tr("&Add a row")), ToneButton(self.tr("&Take out"))
        self.file_button = ToneButton(self.tr("From a &file…"))
        self.anew_button, self.keep_button = ToneButton(self.tr("Propose ane&w")), ToneButton(self.tr("&Keep the step"))
        self.look_button = PrimaryButton(self.tr("Look through and &open the year…"))

    def _lay_out(self) -> None:
        right, acts, ends = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        side = QWidget()
        side.setFixedWidth(_STEPS_WIDTH)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        self.title.setWordWrap(True)
        self.problems.setMaximumHeight(_PROBLEMS_HEIGHT)
        left.addWidget(self.title)
        left.addWidget(self.steps, 1)
        left.addWidget(self.look_button)
        for button in (self.classes, self.add_button, self.remove_button, self.file_button):
            acts.addWidget(button)
        acts.addStretch(1)
        ends.addStretch(1)
        ends.addWidget(self.anew_button)
        ends.addWidget(self.keep_button)
        right.addWidget(self.explained)
        right.addLayout(acts)
        right.addWidget(self.grid, 1)
        right.addWidget(self.problems)
        right.addLayout(ends)
        both = QHBoxLayout()
        both.setContentsMargins(*(SIZES.spacing_m,) * 4)
        both.setSpacing(SIZES.spacing_m)
        both.addWidget(side)
        both.addLayout(right, 1)
        fill_under_banners(self, self.banners, both)

    def _connect(self) -> None:
        self.steps.current_changed.connect(self._on_step_chosen)
        self.steps.enter_pressed.connect(self.grid.setFocus)
        self.grid.values.edited.connect(self._on_edited)
        self.grid.values.refused.connect(self.said)
        self.classes.activated.connect(self._narrow)
        acts: tuple[tuple[ToneButton, Callable[[], None]], ...] = (
            (self.add_button, self.insert_row),
            (self.remove_button, self.remove_row),
            (self.file_button, self.take_file),
            (self.anew_button, self.propose_anew),
            (self.keep_button, self.keep),
            (self.look_button, self.look),
        )
        for button, act in acts:
            button.clicked.connect(act)
        add_command(self, self.tr("Keep the step"), ("Ctrl+S",), self.keep)
        add_command(self, self.tr("Add a row"), ("Ins",), self.insert_row)
        add_command(self, self.tr("Take the row out"), ("Ctrl+Del",), self.remove_row)
        add_command(self, self.tr("Undo"), ("Ctrl+Z",), self.grid.values.undo_stack.undo)
        add_command(self, self.tr("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), self.grid.values.undo_stack.redo)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.reload)
