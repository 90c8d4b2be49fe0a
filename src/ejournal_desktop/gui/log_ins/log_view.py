"""Lines of the log of the door between two days, the newest first."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.log_ins.day_range import DayRange
from ejournal_desktop.gui.log_ins.words import name_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import ToneLabel
from ejournal_desktop.readmodels.report_tables import ReportRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.access_log import AccessLine, AccessLog

_NAMED: Final = 3
_KIND: Final = -2  # before the computer, which is the last column


class LogView(QWidget):
    """Two days, a sentence on the failed tries, and the list.

    Args:
        read: the lines between two days; called on the thread of the database.
        cells: what a line shows, in the order of the columns of ``table``.
        table: the list, still empty.
        clock: says which days are the last ones.
        tasks: where the database is read.
        days: how many of the last days are shown first.
    """

    failed = Signal(object)

    def __init__(
        self,
        read: Callable[[date, date], AccessLog],
        cells: Callable[[AccessLine], tuple[str, ...]],
        table: RecordTable,
        clock: Clock,
        tasks: TaskRunner,
        *,
        days: int,
    ) -> None:
        super().__init__()
        self._read, self._cells, self._clock, self._tasks = read, cells, clock, tasks
        self._log: AccessLog | None = None
        self._is_failures_only = False
        self.range, self.bar, self.table = DayRange(), QHBoxLayout(), table
        self.summary, self.empty, self._lists = ToneLabel("", Tone.SECONDARY), EmptyState(), QStackedWidget()
        today = clock.now().date()
        self.range.show_days(today - timedelta(days=days - 1), today)
        self.range.asked.connect(self.reload)
        self._lay_out()

    def reload(self) -> None:
        """Read the lines of the two days again."""
        days = self.range.days(self._clock.now().date())
        if days is not None:
            self.range.show_days(*days)
            self._tasks.on_database(self, partial(self._read, *days), self._on_loaded, self.failed.emit)

    def request(self, slug: str) -> ReportRequest | None:
        """Return what is on show as it is wanted on paper; nothing where a day is none, and that is said."""
        days = self.range.days(self._clock.now().date())
        if days is None:
            return None
        return ReportRequest(slug, first=days[0], last=days[1], failures_only=self._is_failures_only)

    def show_failures_only(self, is_wanted: bool) -> None:
        """Show failed tries alone, or everything."""
        self._is_failures_only = is_wanted
        if self._log is not None:
            self._show(self._log)

    def take_focus(self) -> None:
        """Bring the cursor to the list; where there is none, to the first day."""
        is_list = self._lists.currentWidget() is self.table
        (self.table if is_list else self.range.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_loaded(self, log: AccessLog) -> None:
        was_empty = self._lists.currentWidget() is self.empty
        self._log = log
        self._show(log)
        if was_empty and self.range.first.hasFocus():  # the cursor waited there for the first lines
            self.take_focus()

    def _show(self, log: AccessLog) -> None:
        lines = [line for line in log.lines if line.is_failure or not self._is_failures_only]
        self.table.show_records([self._record(line) for line in lines])
        if lines and self.table.current_subject() is None:
            self.table.choose_row(0)
        self.empty.show_words(
            self.tr("Nobody tried in vain in these days") if log.lines else self.tr("Nothing stands in these days")
        )
        self._lists.setCurrentWidget(self.table if lines else self.empty)
        self._sum_up(log)

    def _sum_up(self, log: AccessLog) -> None:
        words = [self.tr("Failed tries in these days: {count}").format(count=log.tries), *_most_tried(log)]
        if log.is_cut:
            words.append(self.tr("Only the newest lines are shown: choose fewer days"))
        self.summary.setText(" · ".join(words))
        self.summary.set_tone(Tone.WARN if log.tries else Tone.SECONDARY)

    def _record(self, line: AccessLine) -> Record:
        cells = self._cells(line)
        tones = {len(cells) + _KIND: Tone.WARN} if line.is_failure else {}
        return Record(cells, line, tones, sentence=", ".join(cell for cell in cells if cell))

    def _lay_out(self) -> None:
        self.bar.setSpacing(SIZES.spacing_s)
        self.bar.addWidget(self.range)
        self.bar.addStretch(1)
        said = QHBoxLayout()
        said.addWidget(self.summary)
        said.addStretch(1)
        self._lists.addWidget(self.empty)
        self._lists.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.setSpacing(SIZES.spacing_s)
        column.addLayout(self.bar)
        column.addLayout(said)
        column.addWidget(self._lists, 1)


def _most_tried(log: AccessLog) -> Iterator[str]:
    """Yield under which names most of the tries were, where there are several."""
    tries = Counter[str]()
    for line in log.lines:
        tries[name_words(line)] += line.tries
    found = [f"{name} — {count}" for name, count in tries.most_common(_NAMED) if count]
    if len(found) > 1:
        yield ", ".join(found)


def log_table(name: str, titles: Sequence[str], stretched: int) -> RecordTable:
    """Return an empty list."""
    return RecordTable(name, RecordModel(titles), stretched)
