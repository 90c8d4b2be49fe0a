"""An old archive opened for reading: pages, topics, corrections, search, print (security.md D-58)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ejournal_desktop.gui.archive.paper_dialog import PaperDesk, PaperDialog
from ejournal_desktop.gui.archive.ports import ArchiveTab
from ejournal_desktop.gui.archive.viewer.pages_view import ArchivedPages
from ejournal_desktop.gui.archive.viewer.words import hit_record, title_words
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, ElidedLabel, StatusBadge, ToneButton
from ejournal_desktop.readmodels.opened_archive import ArchiveHit

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.gui.archive.ports import ArchiveTabDesk
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from ejournal_desktop.readmodels.opened_archive import ArchiveBook
    from ejournal_desktop.readmodels.volume import ClassVolume

_NOTICE: Final = "viewer"
_LEFT_WIDTH: Final = 300
_MOST_HITS: Final = 500


class ArchiveViewerPage(ArchiveTab):
    """Left subjects and search, right the page; the live journal is not touched, nothing is written to a disk."""

    open_requested = Signal()

    def __init__(self, desk: ArchiveTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._book: ArchiveBook | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ subject · Ctrl+F search · Ctrl+P print the period · Ctrl+O another archive")

    def shown(self) -> None:
        """Take the focus."""
        (self.courses if self._book is not None else self._empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Keep the book open: coming back shows the same page."""

    def is_at_work(self) -> bool:
        """Tell whether something goes on that a lock must not throw away; reading can be begun anew."""
        return False

    def book(self) -> ArchiveBook | None:
        """Return the archive that is open."""
        return self._book

    def open_file(self, file: Path) -> None:
        """Verify an archive in full and open it."""
        self._say(self.tr("Opening {name}: every entry is verified first…").format(name=file.name), NoticeKind.HINT)
        reading, session = self._services.reading, self._session
        self._tasks.on_file(self, lambda _job: reading.book(session, file), self._on_opened, self._on_failed)

    def print_period(self) -> None:
        """Show the volume of the chosen period as it would be printed."""
        volume = self._volume()
        if volume is None:
            return
        acts, session = self._services.acts, self._session
        title = f"{volume.heading.class_title}, {period_words(volume.heading.period)}"
        desk = PaperDesk(acts, session, self._tasks, self._dialogs.paper)
        self._say(self.tr("The pages are being made…"), NoticeKind.HINT)

        def show(paper: object) -> None:
            self.banners.withdraw(_NOTICE)
            PaperDialog(paper, title, desk, self).open()  # type: ignore[arg-type]  # what the call returns

        self._tasks.on_file(self, lambda _job: acts.volume(session, volume), show, self._on_failed)

    def search(self) -> None:
        """Find the typed text in students, topics and homework."""
        if self._book is None:
            return
        hits = self._book.search(self.search_edit.text())
        self.hits.show_records([hit_record(hit) for hit in hits[:_MOST_HITS]])
        words = self.tr("Found: %n", "", len(hits)) if self.search_edit.text().strip() else ""
        self._found.setText(words)

    def _on_opened(self, book: ArchiveBook) -> None:
        self._book = book
        self.banners.withdraw(_NOTICE)
        self.search_edit.clear()
        self.hits.show_records([])
        heading = book.volumes[-1].heading
        self._title.setText(title_words(book.title, heading.class_title))
        is_training = book.title.verdict.is_training
        self._badge.show_state("●", self.tr("TRAINING, read only") if is_training else self.tr("read only"), Tone.RUN)
        self.periods.blockSignals(True)
        self.periods.clear()
        for volume in book.volumes:
            self.periods.addItem(period_words(volume.heading.period), volume.heading.period.period)
        self.periods.setCurrentIndex(self.periods.count() - 1)
        self.periods.blockSignals(False)
        self.courses.show_records(
            [Record((course.subject_title, course.subgroup_title), course.course) for course in book.courses]
        )
        self._stack.setCurrentWidget(self._shown)
        if book.courses:
            self.courses.choose_row(0)
        self._show_page()
        self.courses.setFocus(Qt.FocusReason.OtherFocusReason)

    def _volume(self) -> ClassVolume | None:
        book = self._book
        period = self.periods.currentData()
        volumes = () if book is None else book.volumes
        return next((volume for volume in volumes if volume.heading.period.period == period), None)

    def _show_page(self) -> None:
        book, volume, course = self._book, self._volume(), self.courses.current_subject()
        if book is None or volume is None:
            return
        self.pages.show_page(book, volume, course)  # type: ignore[arg-type]  # rows are courses

    def _on_hit(self) -> None:
        hit = self.hits.current_subject()
        if not isinstance(hit, ArchiveHit):
            return
        if hit.page is None:
            self.pages.show_student(hit.text)
            return
        self._go_to(*hit.page)
        self.pages.show_topic(hit.text)

    def _go_to(self, course: CourseId, period: PeriodId) -> None:
        self.periods.setCurrentIndex(self.periods.findData(period))
        self.courses.choose(course)
        self._show_page()

    def _make_parts(self) -> None:
        self._empty = EmptyState(
            self.tr("Open an archive to read it. The journal of today is not touched."), self.tr("Open an archive…")
        )
        self._title = ElidedLabel()
        self._badge = StatusBadge()
        self.open_button = ToneButton(self.tr("&Another archive…"))
        self.open_button.setToolTip("Ctrl+O")
        self.print_button = ToneButton(self.tr("P&rint the period…"))
        self.print_button.setToolTip("Ctrl+P")
        self.periods = OutlinedComboBox()
        self.periods.setAccessibleName(self.tr("Grading period"))
        self.courses = RecordTable(self.tr("Subjects"), RecordModel((self.tr("Subject"), self.tr("Subgroup"))), 0)
        self.search_edit = OutlinedLineEdit()
        self.search_edit.setAccessibleName(self.tr("Search in the archive"))
        self.search_edit.setPlaceholderText(self.tr("student, topic, homework"))
        hits = (self.tr("Text"), self.tr("Subject"), self.tr("Day"))
        self.hits = RecordTable(self.tr("Found"), RecordModel(hits), 0)
        self._found = Caption()
        self.pages = ArchivedPages()

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.open_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.print_button.clicked.connect(self.print_period)
        self.periods.currentIndexChanged.connect(self._show_page)
        self.courses.current_changed.connect(self._show_page)
        self.search_edit.textChanged.connect(self.search)
        self.search_edit.returnPressed.connect(self.hits.setFocus)
        self.hits.enter_pressed.connect(self._on_hit)
        self.hits.clicked.connect(self._on_hit)
        add_command(self, self.tr("Print the period"), ("Ctrl+P",), self.print_period)
        add_command(self, self.tr("Search in the archive"), ("Ctrl+F",), self.search_edit.setFocus)

    def _lay_out(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.addWidget(self._left())
        across.addWidget(self.pages)
        across.setStretchFactor(1, 1)
        across.setSizes([_LEFT_WIDTH, 3 * _LEFT_WIDTH])
        self._shown = QWidget()
        inner = QVBoxLayout(self._shown)
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        for widget in (self._badge, self.open_button, self.print_button):
            heading.addWidget(widget)
        inner.addLayout(heading)
        inner.addWidget(across, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banners)
        whole.addWidget(self._stack, 1)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("&Search"))
        label.setBuddy(self.search_edit)
        column.addWidget(self.periods)
        column.addWidget(self.courses, 3)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.search_edit, 1)
        row.addWidget(self._found)
        column.addLayout(row)
        column.addWidget(self.hits, 2)
        return left
