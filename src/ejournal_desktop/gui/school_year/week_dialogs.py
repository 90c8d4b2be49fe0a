"""The questions around a change of the week: what a lesson is to be, and the last look before it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ejournal_desktop.gui.school_year.week_words import course_words, day_of_week, forecast_records, week_choices
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneLabel
from ejournal_desktop.readmodels.timetable_week import WeekPlace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import CourseId, StaffId
    from ejournal_desktop.readmodels.timetable_week import SchoolWeek, WeekCourse, WeekForecast

_WIDTH: Final = 520
_SIZE: Final = (900, 480)
_LONGEST_ROOM: Final = 40


@dataclass(frozen=True, slots=True)
class LessonWish:
    """What a weekly lesson is to be; ``keeper`` is who keeps the page from the day on, nothing where that stays."""

    course: CourseId
    place: WeekPlace
    keeper: StaffId | None


class WeekLessonDialog(QDialog):
    """Page, day, lesson, weeks, room, and who keeps the page from the day on."""

    answered = Signal(object)

    def __init__(
        self,
        week: SchoolWeek,
        courses: Sequence[WeekCourse],
        shown: tuple[CourseId | None, WeekPlace],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        course, place = shown
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A lesson of the week"))
        self.setMinimumWidth(_WIDTH)
        self._staff = week.staff
        self._courses: Mapping[CourseId, WeekCourse] = {one.course: one for one in courses}
        self._make_boxes(week, place)
        if course is not None:
            self.course.setCurrentIndex(max(self.course.findData(course), 0))
        self._lay_out()
        self.course.currentIndexChanged.connect(self._show_keeper)
        self._show_keeper()

    def accept(self) -> None:
        super().accept()
        room = self.room.currentText().strip()[:_LONGEST_ROOM]
        place = WeekPlace(self.weekday.currentData(), self.bell.currentData(), self.kind.currentIndex(), room)
        self.answered.emit(LessonWish(self.course.currentData(), place, self.keeper.currentData()))

    def _make_boxes(self, week: SchoolWeek, place: WeekPlace) -> None:
        self.course, self.weekday, self.bell = OutlinedComboBox(), OutlinedComboBox(), OutlinedComboBox()
        self.kind, self.room, self.keeper = OutlinedComboBox(), OutlinedComboBox(), OutlinedComboBox()
        nobody = self.tr("nobody")
        for one in self._courses.values():
            self.course.addItem(f"{course_words(one)} — {one.teacher_names or nobody}", one.course)
        for weekday in range(1, 8):
            self.weekday.addItem(day_of_week(weekday), weekday)
        for number, times in sorted(week.bells.items()):
            self.bell.addItem(f"{number} · {times.starts:%H:%M}–{times.ends:%H:%M}", number)
        self.kind.addItems(week_choices())
        self.room.setEditable(True)
        self.room.addItems(["", *week.rooms])
        self.room.setEditText(place.room)
        self.weekday.setCurrentIndex(place.weekday - 1)
        self.bell.setCurrentIndex(max(self.bell.findData(place.bell), 0))
        self.kind.setCurrentIndex(place.week_kind)

    def _lay_out(self) -> None:
        self.about_keeper = ToneLabel(self.tr("Holds for all lessons of this page."), Tone.SECONDARY)
        self.about_keeper.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.put_button = PrimaryButton(self.tr("Put into the week"))
        self.put_button.setEnabled(self.course.count() > 0)
        buttons.addButton(self.put_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&Page"), self.course)
        form.addRow(self.tr("&Day"), self.weekday)
        form.addRow(self.tr("&Lesson"), self.bell)
        form.addRow(self.tr("&Weeks"), self.kind)
        form.addRow(self.tr("&Room"), self.room)
        form.addRow(self.tr("&Teacher from the day on"), self.keeper)
        form.addRow(self.about_keeper)
        form.addRow(buttons)

    def _show_keeper(self) -> None:
        known = self._courses.get(self.course.currentData())
        names = "" if known is None else known.teacher_names
        self.keeper.clear()
        self.keeper.addItem(self.tr("as it is: {names}").format(names=names or self.tr("nobody")), None)
        for staff, name in self._staff:
            self.keeper.addItem(name, staff)


class WeekLookDialog(QDialog):
    """What storing would do: clashes and doubts first, then the week, then the lessons of the calendar."""

    confirmed = Signal(object)

    def __init__(self, forecast: WeekForecast, doubts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The timetable from {day} on").format(day=f"{forecast.starts:%d.%m.%Y}"))
        self.resize(*_SIZE)
        self.table = RecordTable(
            self.tr("What the change does"), RecordModel((self.tr("What"), self.tr("In words"))), stretched=1
        )
        self.table.show_records(forecast_records(forecast, doubts))
        words = self.tr("What anybody has entered in a lesson stays where it is. The change can be taken back.")
        self.assurance = ToneLabel(words, Tone.SECONDARY)
        self.assurance.setWordWrap(True)
        self.tell = OutlinedCheckBox(self.tr("&Send a note to the teachers concerned"))
        self.tell.setChecked(bool(forecast.teachers))
        self.names = ToneLabel(", ".join(one.name for one in forecast.teachers), Tone.SECONDARY)
        self.names.setWordWrap(True)
        self._lay_out()
        for widget in (self.tell, self.names):
            widget.setVisible(bool(forecast.teachers))

    def accept(self) -> None:
        super().accept()
        self.confirmed.emit(self.tell.isChecked())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.store_button = PrimaryButton(self.tr("Store the change"))
        buttons.addButton(self.store_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SIZES.spacing_s)
        column.addWidget(self.table, 1)
        for widget in (self.assurance, self.tell, self.names, buttons):
            column.addWidget(widget)
