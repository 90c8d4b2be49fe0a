"""A page of an old archive: marks with who entered them, topics, corrections (security.md D-58)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QStackedWidget, QTableView, QVBoxLayout, QWidget

from ejournal_desktop.domain.cell_entry import cell_rules
from ejournal_desktop.gui.archive.viewer.page_model import ArchivedPageModel
from ejournal_desktop.gui.archive.viewer.words import correction_record, history_words, topic_record
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.letters import fit_rows
from ejournal_desktop.gui.widgets.page_tabs import PageTabs
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption

if TYPE_CHECKING:
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.kernel.identifiers import CourseId
    from ejournal_desktop.readmodels.opened_archive import ArchiveBook
    from ejournal_desktop.readmodels.volume import ClassVolume

_LESSON_WIDTH: Final = 48
_MARKS, _TOPICS, _CORRECTIONS = range(3)


class ArchivedPages(QWidget):
    """Three tabs over one course and period; what a cell went through stands below the marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: ArchiveBook | None = None
        self._rules: CellRules | None = None
        self._make_parts()
        self._lay_out()
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.grid.selectionModel().currentChanged.connect(self._show_history)

    def show_page(self, book: ArchiveBook, volume: ClassVolume, course: CourseId | None) -> None:
        """Show a course of an archive in the period of a volume; none shows the corrections alone."""
        self._book = book
        self._rules = cell_rules(volume.regulation, (), volume.heading.grade_level)
        page = None if course is None else book.page(course, volume.heading.period.period)
        self.model.show_page(page, self._rules)
        self.topics.show_records([topic_record(lesson) for lesson in (page.lessons if page else ())])
        self.corrections.show_records([correction_record(one) for one in volume.corrections])
        self.history.setText(self.tr("Choose a cell: who entered what, and when"))
        teachers = ", ".join(span.name.with_initials for span in (page.teachers if page else ()))
        self._teacher.setText(self.tr("Teacher: {names}").format(names=teachers) if teachers else "")

    def show_topic(self, text: str) -> None:
        """Put the cursor on the lesson with a topic or homework."""
        self.tabs.setCurrentIndex(_TOPICS)
        lessons = [self.topics.records.record(row) for row in range(self.topics.records.rowCount())]
        found = next((row for row, one in enumerate(lessons) if one is not None and text in one.cells), 0)
        self.topics.choose_row(found)

    def show_student(self, full_name: str) -> None:
        """Put the cursor on the row of a student."""
        self.tabs.setCurrentIndex(_MARKS)
        for row in range(self.model.rowCount()):
            if self.model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole) == full_name:
                self.grid.setCurrentIndex(self.model.index(row, 0))
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_history(self) -> None:
        place, book, rules = self.model.cell(self.grid.currentIndex()), self._book, self._rules
        if place is None or book is None or rules is None:
            return
        entries = book.history.get((place.student.student, place.lesson.lesson), ())
        self.history.setText(history_words(place.student.name.short, day_words(place.lesson.day), entries, rules))

    def _make_parts(self) -> None:
        self._teacher = Caption()
        self.tabs = PageTabs()
        for words in (self.tr("Marks"), self.tr("Topics and homework"), self.tr("Corrections")):
            self.tabs.addTab(words)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the archive"))
        self.model = ArchivedPageModel(self)
        self.grid = QTableView()
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(self.tr("Page of the journal"))
        self.grid.setTabKeyNavigation(False)
        self.grid.setAlternatingRowColors(True)
        self.grid.horizontalHeader().setDefaultSectionSize(_LESSON_WIDTH)
        fit_rows(self.grid, SIZES.row_normal)
        self.grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.history = QLabel()
        self.history.setTextFormat(Qt.TextFormat.PlainText)
        self.history.setWordWrap(True)
        self.history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        topics = (self.tr("No."), self.tr("Day"), self.tr("Topic"), self.tr("Homework"), self.tr("Written down"))
        self.topics = RecordTable(self.tr("Topics and homework"), RecordModel(topics), 2)
        corrections = (
            self.tr("Day"),
            self.tr("Subject"),
            self.tr("Student"),
            self.tr("Change"),
            self.tr("Who"),
            self.tr("When"),
            self.tr("Reason"),
        )
        self.corrections = RecordTable(self.tr("Corrections"), RecordModel(corrections), 6)

    def _lay_out(self) -> None:
        marks = QWidget()
        column = QVBoxLayout(marks)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid, 1)
        column.addWidget(self.history)
        self._pages = QStackedWidget()
        for widget in (marks, self.topics, self.corrections):
            self._pages.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._teacher)
        beside = QVBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addLayout(row)
        beside.addWidget(self._pages, 1)
