"""«Учебный план»: hours of each subject by curriculum, timetable and course plan, and how they differ."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.plans.curriculum_model import NO_HOURS, CurriculumColumn, CurriculumModel, HoursTyped
from ejournal_desktop.gui.plans.curriculum_table import CurriculumTable
from ejournal_desktop.gui.plans.state_words import decimal_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, TitleLabel, ToneButton
from ejournal_desktop.readmodels.plans import CurriculumChange

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.plans.ports import PlanServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import SubjectId
    from ejournal_desktop.readmodels.curriculum import CurriculumLine, SchoolCurriculum
    from ejournal_desktop.services.session import Session

KEY: Final = "curriculum"
PLANS: Final = "plans"
_FAILURE: Final = "curriculum_failure"
_ALL: Final = 0


class HoursStep(QUndoCommand):
    """Hours that were set by one act; the act itself is done when the step is made."""

    def __init__(
        self, words: str, changes: Sequence[CurriculumChange], restore: Callable[[Sequence[CurriculumChange]], None]
    ) -> None:
        super().__init__(words)
        self._changes, self._restore, self._is_done = tuple(changes), restore, True

    def redo(self) -> None:
        if not self._is_done:
            self._restore([replaced(change) for change in self._changes])
        self._is_done = True

    def undo(self) -> None:
        self._restore(self._changes)
        self._is_done = False


class CurriculumScreen(QWidget):
    """One table for the whole school, narrowed by year of study and to what differs."""

    def __init__(self, services: PlanServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._curriculum: SchoolCurriculum | None = None
        self.undo_stack = QUndoStack(self)
        self.model = CurriculumModel(self)
        self.table = CurriculumTable(self.tr("Hours of the curriculum"), self.model)
        self.banners, self.empty = BannerArea(), EmptyState()
        self.grades, self.only_differing = OutlinedComboBox(), OutlinedCheckBox(self.tr("&Differences only"))
        self.same = ToneButton(self.tr("Same hours in the &parallel classes"))
        self._totals = ElidedLabel(tone=Tone.SECONDARY)
        self._lay_out()
        self._connect()
        self._bind_keys()

    def opened(self) -> OpenScreen:
        """Return the screen as the frame wants it."""
        return OpenScreen(self, shown=self.shown, commands=self.commands)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the screen for menu and palette."""
        if self._curriculum is None or not self._curriculum.can_edit:
            return ()
        return (
            Command("hours_same", self.tr("Same hours in the parallel classes"), self.give_to_parallels, "Ctrl+D"),
            Command("hours_clear", self.tr("Take the hours out of the curriculum"), self.clear, "Del"),
            Command("undo", self.tr("Undo the last hours"), self.undo, "Ctrl+Z"),
            Command("redo", self.tr("Redo the hours"), self.redo, "Ctrl+Y"),
        )

    def shown(self) -> None:
        """Take the focus and read everything again."""
        self._frame.show_legend(
            self.tr("0–9 hours · Enter plan of the row · Ctrl+D parallel classes · Del take out · Ctrl+Z undo")
        )
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def reload(self) -> None:
        """Read the hours again; the cursor stays on its row."""
        call = partial(self._services.programmes.curriculum, self._session)
        self._tasks.on_database(self, call, self._on_loaded, self._on_failed)

    def give_to_parallels(self) -> None:
        """Set the hours of the cursor's row in all classes of its year of study that have the subject."""
        line = self._current()
        if line is None or line.curriculum is None or self._curriculum is None:
            self._say(self.tr("The row has no hours yet that could be given on"))
            return
        places = {
            (one.class_group, one.subject): one
            for one in self._curriculum.lines
            if (one.grade_level, one.subject) == (line.grade_level, line.subject) and one.curriculum != line.curriculum
        }
        if places:
            words = self.tr("{subject}, year {grade}").format(subject=line.subject_title, grade=line.grade_level)
            programmes, hours = self._services.programmes, line.curriculum
            self._store(words, partial(programmes.set_hours, self._session, tuple(places), hours))
        else:
            self._say(self.tr("All parallel classes have these hours already"))

    def clear(self) -> None:
        """Take the hours of the cursor's row out of the curriculum."""
        line = self._current()
        if line is not None and line.curriculum is not None:
            self._on_typed(HoursTyped(line, NO_HOURS))

    def undo(self) -> None:
        """Take the last hours back and say which."""
        words = self.undo_stack.undoText()
        if words:
            self.undo_stack.undo()
            self._say(self.tr("Taken back: {hours}").format(hours=words))

    def redo(self) -> None:
        """Set the hours again that were taken back and say which."""
        words = self.undo_stack.redoText()
        if words:
            self.undo_stack.redo()
            self._say(self.tr("Set again: {hours}").format(hours=words))

    def open_plan(self) -> None:
        """Open the course plan of the cursor's row."""
        line = self._current()
        if line is not None and line.course is not None:
            self._frame.open_screen(PLANS, line.course)

    def _current(self) -> CurriculumLine | None:
        return self.model.line(self.table.currentIndex().row())

    def _on_typed(self, typed: HoursTyped) -> None:
        line = typed.line
        words = self.tr("{class_title}, {subject}").format(class_title=line.class_title, subject=line.subject_title)
        place = (line.class_group, line.subject)
        self._store(words, partial(self._services.programmes.set_hours, self._session, (place,), typed.hours))

    def _store(self, words: str, call: Callable[[], tuple[CurriculumChange, ...]]) -> None:
        if self._curriculum is not None and self._curriculum.can_edit:
            self._tasks.on_database(self, call, partial(self._on_stored, words), self._on_refused)

    def _on_stored(self, words: str, changes: tuple[CurriculumChange, ...]) -> None:
        self.undo_stack.push(HoursStep(words, changes, self._restore))
        self._on_restored(changes)
        if len(changes) > 1:
            self._say(self.tr("Hours set in %n parallel class(es)", "", len(changes)))

    def _restore(self, changes: Sequence[CurriculumChange]) -> None:
        call = partial(self._services.programmes.restore_curriculum, self._session, changes)
        self._tasks.on_database(self, call, self._on_restored, self._on_refused)

    def _on_restored(self, _changes: tuple[CurriculumChange, ...]) -> None:
        self.banners.withdraw(_FAILURE)
        self._frame.show_saved(self._services.clock.now())
        self.reload()

    def _on_refused(self, error: AppError) -> None:
        """Show what is stored; steps that rested on something else are gone with it."""
        self.undo_stack.clear()
        self._on_failed(error)
        self.reload()

    def _on_loaded(self, curriculum: SchoolCurriculum) -> None:
        self._curriculum = curriculum
        self._offer_grades(curriculum)
        self.same.setVisible(curriculum.can_edit)
        self._show_lines()

    def _show_lines(self) -> None:
        if self._curriculum is None:
            return
        before, column = self._current(), self.table.currentIndex().column()
        grade, only_differing = self.grades.currentData(), self.only_differing.isChecked()
        lines = [
            line
            for line in self._curriculum.lines
            if grade in (_ALL, line.grade_level) and (line.differs or not only_differing)
        ]
        self.model.show_lines(lines, can_edit=self._curriculum.can_edit, weeks=self._curriculum.school_weeks)
        is_calm = bool(self._curriculum.lines)
        words = self.tr("Everything is as the curriculum says") if is_calm else self.tr("No courses in this year yet")
        self.empty.show_words(words)
        self._body.setCurrentWidget(self.table if lines else self.empty)
        if lines:
            self.table.choose(self.model.row_of(before), column if column >= 0 else CurriculumColumn.WEEKLY)
        self._show_totals()

    def _show_totals(self) -> None:
        """Show the sums of the cursor's class, each subject once: subgroups share its hours."""
        line = self._current()
        if line is None or self._curriculum is None:
            self._totals.setText("")
            return
        words = self.tr("{class_title}: curriculum {weekly} h a week, timetable {slots} h · rows that differ: {count}")
        weekly, slots = class_totals([one for one in self._curriculum.lines if one.class_group == line.class_group])
        differing = sum(one.differs for one in self._curriculum.lines)
        self._totals.setText(
            words.format(class_title=line.class_title, weekly=weekly, slots=decimal_words(slots), count=differing)
        )

    def _offer_grades(self, curriculum: SchoolCurriculum) -> None:
        grades = sorted({line.grade_level for line in curriculum.lines})
        known = [self.grades.itemData(place) for place in range(1, self.grades.count())]
        if grades != known or not self.grades.count():
            chosen = self.grades.currentData()
            self.grades.clear()
            self.grades.addItem(self.tr("all years of study"), _ALL)
            for grade in grades:
                self.grades.addItem(self.tr("year {grade}").format(grade=grade), grade)
            self.grades.setCurrentIndex(max(self.grades.findData(chosen), 0))

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_FAILURE, error_text(error).sentences, NoticeKind.FAILURE))

    def _say(self, words: str) -> None:
        self._frame.show_hint(words)
        announce(self, words)

    def _lay_out(self) -> None:
        self.grades.setAccessibleName(self.tr("Year of study"))
        self.grades.setMinimumHeight(SIZES.button_height)
        self.grades.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(SIZES.spacing_s)
        row.addWidget(TitleLabel(self.tr("Curriculum")))
        row.addWidget(self._totals, 1)
        for control in (self.grades, self.only_differing, self.same):
            row.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_m,) * 4)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.banners)
        column.addLayout(row)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.model.typed.connect(self._on_typed)
        self.model.refused.connect(self._say)
        self.table.enter_pressed.connect(self.open_plan)
        self.table.current_changed.connect(self._show_totals)
        self.grades.activated.connect(self._show_lines)
        self.only_differing.toggled.connect(self._show_lines)
        self.same.clicked.connect(self.give_to_parallels)

    def _bind_keys(self) -> None:
        for words, keys, act in (
            (self.tr("Edit the hours"), ("F2", "Ctrl+5"), self.table.edit_current),
            (self.tr("Same hours in the parallel classes"), ("Ctrl+D",), self.give_to_parallels),
            (self.tr("Take the hours out of the curriculum"), ("Del",), self.clear),
            (self.tr("Undo"), ("Ctrl+Z",), self.undo),
            (self.tr("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), self.redo),
            (self.tr("Read again"), ("F5", "Ctrl+R"), self.reload),
        ):
            add_command(self, words, keys, act)


def class_totals(lines: Sequence[CurriculumLine]) -> tuple[int, Decimal]:
    """Return weekly hours of a class by curriculum and by timetable; subgroups of a subject have them together."""
    weekly: dict[SubjectId, int] = {}
    slots: dict[SubjectId, Decimal] = {}
    for line in lines:
        weekly[line.subject] = line.curriculum.weekly if line.curriculum is not None else 0
        slots[line.subject] = max(line.weekly_slots, slots.get(line.subject, Decimal(0)))
    return sum(weekly.values()), sum(slots.values(), Decimal(0))


def replaced(change: CurriculumChange) -> CurriculumChange:
    """Return the change that sets again what was taken back."""
    return CurriculumChange(change.class_group, change.subject, change.after, change.before)
