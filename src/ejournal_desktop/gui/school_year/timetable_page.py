"""«Расписание»: by class, teacher and room, from a file, and the lessons of each grading period (S3-3.4b, S4-5.1e)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.school_year.part_words import said, span_choices
from ejournal_desktop.gui.school_year.year_page import YearPage
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.readmodels.timetable import RecordKind
from ejournal_desktop.readmodels.year_lists import PeriodLessons, TimetableDoubt

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.gui.file_places import FilePlaces
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.timetable import TimetableImportPlan
    from ejournal_desktop.readmodels.year_lists import SchoolTimetable, TimetableLine
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.timetable.service import AppliedImport

_FILES: Final = "FET (*.csv *.xml *.fet)"
_PERIODS_HEIGHT: Final = 170
_BY: Final[Mapping[str, str]] = {
    "class": translatable("SchoolYear", "by class"),
    "teacher": translatable("SchoolYear", "by teacher"),
    "room": translatable("SchoolYear", "by room"),
}
_DOUBTS: Final[Mapping[TimetableDoubt, str]] = {
    TimetableDoubt.NOT_IN_VACATION: translatable(
        "SchoolYear", "By the regulation the timetable is corrected in vacations; this day is none."
    ),
    TimetableDoubt.NOT_AT_PERIOD_START: translatable(
        "SchoolYear", "By the regulation a timetable is made at the start of a grading period; this day is none."
    ),
}
_WEEKS: Final = ("", translatable("SchoolYear", "odd weeks"), translatable("SchoolYear", "even weeks"))


def doubt_words(doubt: TimetableDoubt) -> str:
    """Return what the regulation says against a timetable that begins on a day."""
    return said(_DOUBTS[doubt])


class TimetablePage(YearPage):
    """The weekly lessons of whomever is chosen; below the periods and how far their lessons are."""

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner, dialogs: FilePlaces) -> None:
        super().__init__(services, session, tasks)
        self._dialogs = dialogs
        self._timetable: SchoolTimetable | None = None
        self._make_parts()
        controls = (self.by, self.whose, self.take_button, self.make_button)
        self.lay_out(controls, ((self.lines, 1), (self.periods, 0)))
        can_edit = may_act(Action.EDIT_TIMETABLE, session.signed_in.roles)
        for button in (self.take_button, self.make_button, self.undo_button):
            button.setVisible(can_edit)  # only now: without a parent it would be a window
        self.by.activated.connect(self._offer)
        self.whose.activated.connect(self._show_lines)
        self.take_button.clicked.connect(self.take)
        self.make_button.clicked.connect(self.make_lessons)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ lesson · Ctrl+Z take the timetable back · F5 read again")

    def shown(self) -> None:
        """Read everything and take the focus."""
        self.lines.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read the timetable again."""
        self.read(partial(self.services.terms.timetable, self.session), self._on_loaded)

    def take(self) -> None:
        """Choose a file of the timetable program and the day from which it holds."""
        path = self._dialogs.choose_file(self, self.tr("The timetable placed by FET"), _FILES)
        if path is not None:
            dialog = DayDialog(self._first_day(), self)
            dialog.chosen.connect(partial(self._look, path))
            dialog.open()

    def make_lessons(self) -> None:
        """Put the lessons of the chosen period into the calendar."""
        one = self.periods.current_subject()
        if isinstance(one, PeriodLessons):
            call = partial(self.services.timetable.make_lessons, self.session, one.period.period)
            self.read(call, self._on_made)

    def _look(self, path: Path, day: date) -> None:
        """Read the file and what the regulation says of the day; nothing is written."""
        self.read_file(partial(self.services.terms.look, self.session, path, day), self._on_looked)

    def _on_looked(self, found: tuple[TimetableImportPlan, tuple[TimetableDoubt, ...]]) -> None:
        plan, doubts = found
        dialog = ImportDialog(plan, doubts, self)
        dialog.confirmed.connect(lambda: self._apply(plan))
        dialog.open()

    def _apply(self, plan: TimetableImportPlan) -> None:
        self.read(partial(self.services.timetable.apply_fet, self.session, plan), self._on_applied)

    def _on_applied(self, applied: AppliedImport) -> None:
        self.may_undo(partial(self.services.timetable.undo_import, self.session, applied))
        self.after_store()
        words = self.tr("The timetable holds from {day} on").format(day=f"{applied.starts:%d.%m.%Y}")
        self.tell(words, NoticeKind.DONE)

    def _on_made(self, count: int) -> None:
        self.after_store()
        self.tell(self.tr("Lessons put into the calendar: {count}").format(count=count), NoticeKind.DONE)

    def _first_day(self) -> date:
        return self.services.clock.now().date() if self._timetable is None else self._timetable.day

    def _on_loaded(self, found: SchoolTimetable | None) -> None:
        self._timetable = found
        self._offer()
        periods = () if found is None else found.periods
        self.periods.show_records([self._period(one) for one in periods])
        if periods and self.periods.current_subject() is None:
            self.periods.choose_row(0)

    def _offer(self) -> None:
        """Offer the classes, teachers or rooms that the timetable names."""
        found: dict[str, None] = {}
        for line in () if self._timetable is None else self._timetable.lines:
            found.update(dict.fromkeys(self._names(line)))
        chosen = self.whose.currentText()
        self.whose.clear()
        self.whose.addItems(sorted(found, key=_numbered))
        self.whose.setCurrentIndex(max(self.whose.findText(chosen), 0))
        self._show_lines()

    def _names(self, line: TimetableLine) -> tuple[str, ...]:
        match self.by.currentData():
            case "class":
                return (line.class_title,)
            case "teacher":
                return line.teachers
            case _:
                return (line.room,) if line.room else ()

    def _show_lines(self) -> None:
        wanted = self.whose.currentText()
        lines = [] if self._timetable is None else [one for one in self._timetable.lines if wanted in self._names(one)]
        self.lines.show_records([self._record(one, place) for place, one in enumerate(lines)])
        if lines and self.lines.current_subject() is None:
            self.lines.choose_row(0)

    def _record(self, line: TimetableLine, place: int) -> Record:
        subject = " · ".join(part for part in (line.subject, line.subgroup) if part)
        cells = (
            QLocale().dayName(line.weekday),
            str(line.bell),
            line.class_title,
            subject,
            ", ".join(line.teachers),
            line.room,
            said(_WEEKS[line.week_kind]) if line.week_kind else "",
            f"{line.starts:%d.%m.%Y}",
        )
        return Record(cells, place)

    def _period(self, one: PeriodLessons) -> Record:
        kinds = dict(span_choices())
        if not one.missing:
            state, tone = self.tr("✓ all lessons are in the calendar"), Tone.OK
        elif one.is_late:
            state, tone = self.tr("✕ the period runs, lessons missing: {count}").format(count=one.missing), Tone.BAD
        else:
            state, tone = self.tr("○ lessons to be made: {count}").format(count=one.missing), Tone.WARN
        title = f"{one.period.number} {kinds.get(one.period.kind, '')}"
        days = f"{one.period.starts:%d.%m.%Y} – {one.period.ends:%d.%m.%Y}"
        return Record((title, days, str(one.made), state), one, {3: tone})

    def _make_parts(self) -> None:
        self.by, self.whose = OutlinedComboBox(), OutlinedComboBox()
        self.by.setAccessibleName(self.tr("How the timetable is shown"))
        self.whose.setAccessibleName(self.tr("Whose timetable"))
        for key, words in _BY.items():
            self.by.addItem(said(words), key)
        for box in (self.by, self.whose):
            box.setMinimumHeight(SIZES.button_height)
            box.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        titles = (
            self.tr("Weekday"),
            self.tr("Lesson"),
            self.tr("Class"),
            self.tr("Subject"),
            self.tr("Teacher"),
            self.tr("Room"),
            self.tr("Week"),
            self.tr("Holds from"),
        )
        self.lines = RecordTable(self.tr("Weekly lessons"), RecordModel(titles), 3)
        periods = (self.tr("Period"), self.tr("Days"), self.tr("Lessons"), self.tr("State"))
        self.periods = RecordTable(self.tr("Lessons of the periods"), RecordModel(periods), 3)
        self.periods.setMaximumHeight(_PERIODS_HEIGHT)
        self.take_button = ToneButton(self.tr("&Take a timetable…"))
        self.make_button = ToneButton(self.tr("&Make the lessons of the period"))


class DayDialog(QDialog):
    """The first day of a timetable."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("From which day does the timetable hold?"))
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setDisplayFormat("dd.MM.yyyy")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Look at the timetable"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&First day"), self.day)
        form.addRow(buttons)

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.day.date().toPython())


class ImportDialog(QDialog):
    """What a timetable would change, what is doubtful in the file, and what the regulation says of its first day."""

    confirmed = Signal()

    def __init__(
        self, plan: TimetableImportPlan, doubts: tuple[TimetableDoubt, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The timetable from {day} on").format(day=f"{plan.starts:%d.%m.%Y}"))
        words = self.tr(
            "Lessons a week: {hours} · classes: {classes} · teachers: {teachers} · doubts in the file: {count}"
        )
        summary = ToneLabel(
            words.format(
                hours=plan.hours, classes=len(plan.class_groups), teachers=len(plan.teachers), count=len(plan.problems)
            )
        )
        gone, come = _calendar(plan)
        words = self.tr("Untouched lessons of the calendar: leave {gone}, come {come}")
        self.calendar = ToneLabel(words.format(gone=gone, come=come))
        self.doubts = ToneLabel("\n".join(map(doubt_words, doubts)), Tone.WARN)
        for label in (summary, self.calendar, self.doubts):
            label.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take_button = PrimaryButton(self.tr("Take the timetable"))
        self.take_button.setEnabled(plan.is_applicable and not plan.changes_nothing)
        self.buttons.addButton(self.take_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        for widget in (summary, self.calendar, self.doubts, self.buttons):
            form.addRow(widget)
        self.calendar.setVisible(bool(gone or come))
        self.doubts.setVisible(bool(doubts))

    def accept(self) -> None:
        super().accept()
        self.confirmed.emit()


def _calendar(plan: TimetableImportPlan) -> tuple[int, int]:
    """Return how many lessons of the calendar a timetable takes out and puts in."""
    effect = next((one for one in plan.effects if one.kind is RecordKind.LESSON), None)
    return (0, 0) if effect is None else (effect.ended, effect.created)


def _numbered(title: str) -> tuple[int, str]:
    """Order classes and rooms by the number they begin with."""
    digits = "".join(letter for letter in title if letter.isdigit())
    return (int(digits) if digits else 0, title)
