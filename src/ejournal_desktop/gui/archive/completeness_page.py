"""«Полнота»: what every class still lacks, and the list of the chosen one (S1-5d, S1-5e)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.archive.completeness_words import class_record, lack_records
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import RecordModel, RecordTable

if TYPE_CHECKING:
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.completeness import ClassCompleteness
    from ejournal_desktop.services.completeness import CompletenessService
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "completeness"


class CompletenessPage(QWidget):
    """Above the classes with counts, below what the class of the cursor lacks; nothing is changed here."""

    def __init__(self, completeness: CompletenessService, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._completeness, self._session, self._tasks = completeness, session, tasks
        self._rows: tuple[ClassCompleteness, ...] = ()
        self._make_parts()
        self._lay_out()
        self.table.current_changed.connect(self._show_lacks)
        self.table.enter_pressed.connect(self.lacks.setFocus)
        self.lacks.enter_pressed.connect(self.table.setFocus)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.reload)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ class · Enter what it lacks · F5 read again")

    def shown(self) -> None:
        """Read everything again."""
        self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Nothing is half typed here."""

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def is_at_work(self) -> bool:
        """Tell whether something goes on that a lock must not throw away."""
        return False

    def reload(self) -> None:
        """Read the whole school again."""
        self._tasks.on_database(self, self._read, self._on_loaded, self._on_failed)

    def _read(self) -> tuple[ClassCompleteness, ...]:
        return self._completeness.of_school(self._session)

    def _on_loaded(self, rows: tuple[ClassCompleteness, ...]) -> None:
        self._rows = rows
        self.banners.withdraw(_NOTICE)
        self.table.show_records([class_record(row) for row in rows])
        if rows and self.table.current_subject() is None:
            self.table.choose_row(0)
        self._empty.show_words(self.tr("Everything is filled in") if rows else self.tr("There are no classes yet"))
        is_lacking = any(not row.is_complete for row in rows)
        self.body.setCurrentWidget(self._tables if is_lacking else self._empty)

    def _on_failed(self, error: AppError) -> None:
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _show_lacks(self) -> None:
        chosen = self.table.current_subject()
        row = next((row for row in self._rows if row.class_group.class_group == chosen), None)
        self.lacks.show_records([] if row is None else lack_records(row))
        if row is not None and not row.is_complete:
            self.lacks.choose_row(0)

    def _make_parts(self) -> None:
        self.banners, self.body = BannerArea(), QStackedWidget()
        self._empty, self._tables = EmptyState(), QWidget()
        titles = (
            self.tr("Class"),
            self.tr("Lessons"),
            self.tr("Past the term"),
            self.tr("No teacher"),
            self.tr("No plan"),
            self.tr("Cards"),
            self.tr("Weeks"),
            self.tr("Two values"),
            self.tr("Archive"),
        )
        self.table = RecordTable(self.tr("What the classes lack"), RecordModel(titles), None)
        lacks = (self.tr("What is missing"), self.tr("Whose"), self.tr("How much"))
        self.lacks = RecordTable(self.tr("What the class lacks"), RecordModel(lacks), 1)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("What the &class lacks"))
        label.setBuddy(self.lacks)
        tables = QVBoxLayout(self._tables)
        tables.setContentsMargins(*(SIZES.spacing_l,) * 4)
        tables.addWidget(self.table, 3)
        tables.addWidget(label)
        tables.addWidget(self.lacks, 2)
        self.body.addWidget(self._tables)
        self.body.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banners)
        whole.addWidget(self.body, 1)
