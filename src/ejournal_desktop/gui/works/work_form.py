"""The form of a work: for whom, kind, topic, maximum of points, the tasks; its day where it is planned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from ejournal_desktop.gui.board.entry_files import FileButton
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.day_line import DayLine
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import OutlinedLineEdit, named_combo
from ejournal_desktop.gui.widgets.tinted import PrimaryButton
from ejournal_desktop.kernel.identifiers import CourseId, SubjectId
from ejournal_desktop.services.works.library import KeptWorkWish
from ejournal_desktop.services.works.planned import PlanWish

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.works import KeptWork, PlannedWork, WorkChoices, WorkFile

_LEAST_LINES: Final = 6
_LEAST_LETTERS: Final = 8
_USUAL_MAXIMUM: Final = "10"


@dataclass(frozen=True, slots=True)
class _Written:
    """What stands in the fields that both forms have."""

    kind: str
    topic: str
    maximum: int
    tasks: str


class WorkForm(QFrame):
    """At the right of a list of works; a library has files, a plan has days."""

    keep_requested = Signal()
    file_wanted = Signal()

    def __init__(self, today: date, *, is_library: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.file: WorkFile | None = None
        self.course, self.grade, self.kind = (
            named_combo(words, letters=_LEAST_LETTERS) for words in self._combo_names(is_library=is_library)
        )
        self.day = DayLine(self.tr("Day"))
        self.topic, self.maximum = OutlinedLineEdit(), OutlinedLineEdit()
        self.topic.setAccessibleName(self.tr("Topic"))
        self.maximum.setAccessibleName(self.tr("Most points"))
        self.tasks = QPlainTextEdit()
        self.tasks.setTabChangesFocus(True)
        self.tasks.setAccessibleName(self.tr("Tasks"))
        self.tasks.setPlaceholderText(self.tr("Text of the paper, a task on each line"))
        self.file_button = FileButton()
        self.file_button.clicked.connect(self.file_wanted)
        self.keep_button = PrimaryButton(self.tr("Keep in the library") if is_library else self.tr("Plan the work"))
        self.keep_button.setToolTip("Ctrl+Enter")
        self.keep_button.clicked.connect(self.keep_requested)
        self._lay_out(is_library=is_library)
        self.start_anew()

    def offer(self, choices: WorkChoices) -> None:
        """Fill the lists: courses for a plan, their subjects and grades for the library."""
        known = (self.course.currentData(), self.grade.currentData(), self.kind.currentData())
        for combo in (self.course, self.grade, self.kind):
            combo.clear()
        if self._is_library:
            for subject, title in dict.fromkeys((one.subject, one.subject_title) for one in choices.courses):
                self.course.addItem(title, subject)
            for grade in sorted({one.grade_level for one in choices.courses}):
                self.grade.addItem(str(grade), grade)
        else:
            for one in choices.courses:
                self.course.addItem(course_words(one), one.course)
        for code, title in choices.kinds:
            self.kind.addItem(title, code)
        for combo, data in zip((self.course, self.grade, self.kind), known, strict=True):
            combo.setCurrentIndex(max(0, combo.findData(data)))

    def start_anew(self) -> None:
        """Empty the form for the next work; whom it is for and its kind stay."""
        self.day.show_day(self._today)
        self.maximum.setText(_USUAL_MAXIMUM)
        self.topic.clear()
        self.tasks.clear()
        self.show_file(None)

    def show_file(self, file: WorkFile | None) -> None:
        """Show which file goes with the work."""
        self.file = file
        self.file_button.show_file(file)

    def show_planned(self, work: PlannedWork) -> None:
        """Show a planned work, to be changed."""
        self.course.setCurrentIndex(max(0, self.course.findData(work.course)))
        self.day.show_day(work.day)
        self._show(work)

    def show_kept(self, work: KeptWork, file: WorkFile | None) -> None:
        """Show a work of the library: to be changed there, or to be planned."""
        if self._is_library:
            self.course.setCurrentIndex(max(0, self.course.findData(work.subject)))
            self.grade.setCurrentIndex(max(0, self.grade.findData(work.grade_level)))
            self.show_file(file)
        self._show(work)

    def plan_wish(self) -> PlanWish | None:
        """Return the work to be planned, nothing while something is missing."""
        written, course, day = self._written(), self.course.currentData(), self.day.known_day(self._today)
        if written is None or course is None or day is None:
            return None
        return PlanWish(CourseId(course), day, written.kind, written.topic, written.maximum, written.tasks)

    def kept_wish(self) -> KeptWorkWish | None:
        """Return the work for the library, nothing while something is missing."""
        written, subject, grade = self._written(), self.course.currentData(), self.grade.currentData()
        if written is None or subject is None or grade is None:
            return None
        about = (written.kind, written.topic, written.maximum, written.tasks)
        return KeptWorkWish(SubjectId(subject), int(grade), *about, self.file)

    def _written(self) -> _Written | None:
        topic, maximum, kind = self.topic.text().strip(), self.maximum.text().strip(), self.kind.currentData()
        if not topic or not maximum.isdecimal() or kind is None:
            return None
        return _Written(str(kind), topic, int(maximum), self.tasks.toPlainText())

    def _show(self, work: PlannedWork | KeptWork) -> None:
        self.kind.setCurrentIndex(max(0, self.kind.findData(work.work_kind)))
        self.topic.setText(work.topic)
        self.maximum.setText(str(work.maximum))
        self.tasks.setPlainText(work.tasks)

    def _combo_names(self, *, is_library: bool) -> tuple[str, str, str]:
        first = self.tr("Subject") if is_library else self.tr("Course")
        return first, self.tr("Grade"), self.tr("Kind of work")

    def _lay_out(self, *, is_library: bool) -> None:
        self._is_library = is_library
        body = QWidget()
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        only_here = self.grade if is_library else self.day
        for field in (self.course, only_here, self.kind, self.topic, self.maximum, self.tasks):
            rows.addRow(field.accessibleName(), field)
        for absent in (self.day,) if is_library else (self.grade, self.file_button):
            absent.setParent(self)
            absent.hide()
        tasks = self.tasks
        fit_to_letters(tasks, lambda: tasks.setMinimumHeight(tasks.fontMetrics().lineSpacing() * _LEAST_LINES))
        column = QVBoxLayout(body)
        column.setContentsMargins(SIZES.spacing_m, SIZES.spacing_s, SIZES.spacing_m, SIZES.spacing_s)
        column.addLayout(rows)
        if is_library:
            column.addWidget(self.file_button)
        column.addWidget(self.keep_button)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def course_words(course: CourseView) -> str:
    """Return a course by class, subject and subgroup."""
    return " · ".join(part for part in (course.class_title, course.subject_title, course.subgroup_title) if part)
