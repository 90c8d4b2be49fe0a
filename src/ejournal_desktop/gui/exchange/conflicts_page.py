"""Every place with two values: who wrote what, when and where; Enter opens the journal there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.exchange.ports import ExchangeTab
from ejournal_desktop.gui.exchange.words import ValueWords, lesson_words, place_words
from ejournal_desktop.gui.frame.subjects import JOURNAL, LessonOpened
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import Caption, PrimaryButton, ToneButton
from ejournal_desktop.kernel.identifiers import CourseId, LessonId, PeriodId, StudentId
from ejournal_desktop.readmodels.exchange import OpenConflict, PlaceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.exchange.ports import ExchangeTabDesk

_NOTICE: Final = "conflicts"
_SHOWN_COLUMN: Final = 4
_OTHER_COLUMN: Final = 5


class ConflictsPage(ExchangeTab):
    """The list of all open contradictions that concern the person."""

    loaded = Signal(int)

    def __init__(self, desk: ExchangeTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._make_parts()
        self._lay_out()
        self.table.enter_pressed.connect(self.open_journal)
        self.table.current_changed.connect(self._show_button)
        self.open_button.clicked.connect(self.open_journal)
        self.refresh_button.clicked.connect(self.reload)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.reload)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ place · Enter open it in the journal · F5 read again")

    def shown(self) -> None:
        """Read the list again."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def reload(self) -> None:
        """Read the list again; the cursor stays on its place."""
        exchange, session = self._services.exchange, self._session
        self._tasks.on_database(self, lambda: exchange.conflicts(session), self._on_loaded, self._on_failed)

    def open_journal(self) -> None:
        """Open the page of the journal at the cell."""
        subject = self.table.current_subject()
        if isinstance(subject, OpenConflict):
            self._frame.open_screen(JOURNAL, journal_place(subject))

    def _on_loaded(self, conflicts: Sequence[OpenConflict]) -> None:
        words = ValueWords(self._session.regulation, self._services.clock.now().tzinfo)
        self.table.show_records([_record(one, words) for one in conflicts])
        if conflicts and self.table.current_subject() is None:
            self.table.choose_row(0)
        self._stack.setCurrentIndex(0 if conflicts else 1)
        self._show_button()
        self.loaded.emit(len(conflicts))

    def _show_button(self) -> None:
        self.open_button.setEnabled(self.table.current_subject() is not None)

    def _make_parts(self) -> None:
        titles = (
            *(self.tr("Class"), self.tr("Lesson"), self.tr("Student"), self.tr("What")),
            *(self.tr("Shown meanwhile"), self.tr("Written too")),
        )
        self.table = RecordTable(self.tr("Contradictions"), RecordModel(titles), _OTHER_COLUMN)
        self.explained = Caption(
            self.tr(
                "Both values are kept. The keeper of the page settles a place by writing the right value there once "
                "more; attendance is settled by the homeroom teacher too."
            )
        )
        self.explained.setWordWrap(True)
        self.open_button = PrimaryButton(self.tr("&Open in the journal"))
        self.refresh_button = ToneButton(self.tr("&Read again"))
        self.empty = EmptyState(self.tr("There are no contradictions"))
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.refresh_button)
        buttons.addStretch(1)
        filled = QWidget()
        inner = QVBoxLayout(filled)
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_m)
        inner.addWidget(self.explained)
        inner.addWidget(self.table, 1)
        inner.addLayout(buttons)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banners)
        whole.addWidget(self._stack, 1)


def journal_place(conflict: OpenConflict) -> LessonOpened:
    """Return where a place stands in the journal; a period mark on the page of its period."""
    student = StudentId(conflict.student_id) if conflict.student_id else None
    if conflict.kind is PlaceKind.PERIOD_MARK:
        return LessonOpened(CourseId(conflict.course), PeriodId(conflict.place), None, student)
    return LessonOpened(CourseId(conflict.course), None, LessonId(conflict.record), student, conflict.day)


def _record(conflict: OpenConflict, words: ValueWords) -> Record:
    cells = (
        conflict.class_title,
        lesson_words(conflict),
        conflict.student or "–",
        place_words(conflict.kind),
        words.one(conflict.kind, conflict.values[0]),
        words.several(conflict.kind, conflict.values[1:]),
    )
    return Record(cells, subject=conflict, tones={_SHOWN_COLUMN: Tone.WARN}, sentence=", ".join(cells))
