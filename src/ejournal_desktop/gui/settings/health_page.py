"""«Состояние»: whether this computer and its journal are in order, and what to do where they are not (S0-4.10.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import dotted_moment
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.settings.health_words import check_words, found_words, state_words
from ejournal_desktop.gui.settings.rule_table import RuleTable
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, ToneButton, ToneLabel
from ejournal_desktop.readmodels.health import HealthCheck, HealthState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.settings.ports import SettingsServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.health import HealthLine, HealthReport
    from ejournal_desktop.services.session import Session

_NOTICE: Final = "health"
_STATE, _FOUND = 1, 2
_TONES: Final = {
    HealthState.GOOD: Tone.OK,
    HealthState.WARN: Tone.WARN,
    HealthState.BAD: Tone.BAD,
    HealthState.UNKNOWN: Tone.NONE,
}
_SIGNS: Final = {HealthState.GOOD: "✓", HealthState.WARN: "!", HealthState.BAD: "✕", HealthState.UNKNOWN: "?"}
_PLACES: Final = {
    HealthCheck.BASE: "safety",
    HealthCheck.KEYS: "safety",
    HealthCheck.BACKUP: "safety",
    HealthCheck.ARCHIVE: "archive",
    HealthCheck.EXCHANGE: "exchange",
    HealthCheck.PRINTER: "printing",
}


class HealthPage(QWidget):
    """A line for each thing; the one of the cursor is said in full below, with what to do."""

    def __init__(self, services: SettingsServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._tasks, self._frame, self.session = services, tasks, frame, session
        self.report: HealthReport | None = None
        self._is_busy = False
        self.banners = BannerArea()
        titles = (self.tr("What"), self.tr("State"), self.tr("Found"), self.tr("Looked at"))
        self.table = RuleTable(self.tr("State of this computer"), titles, _FOUND, {0: 0.3, _STATE: 0.2})
        self.full = ToneLabel()
        self.full.setWordWrap(True)
        self.bar = QProgressBar()
        show_busy(self.bar)
        self.bar.setAccessibleName(self.tr("Looking"))
        self.bar.hide()
        self.look_button = PrimaryButton(self.tr("&Look again"))
        self.log_button = ToneButton(self.tr("&Check the whole log"))
        self.open_button = ToneButton(self.tr("&Go there"))
        self.support_button = ToneButton(self.tr("Save a file for &support…"))
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ line · Enter go there · F5 look again · F8 check the whole log · Ctrl+S file for support")

    def shown(self) -> None:
        """Look when the page is first opened."""
        if self.report is None:
            self.look()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Look at everything again."""
        health, session = self._services.health, self.session
        self._run(lambda _job: health.look(session), self._on_looked)

    def check_log(self) -> None:
        """Check every signed entry and compare the tables with the log."""
        health, session = self._services.health, self.session
        self._run(lambda _job: health.check_log(session), self._on_log_checked)

    def go_there(self) -> None:
        """Open the page where the thing of the cursor is put right."""
        check = self.table.current_subject()
        place = _PLACES.get(check) if isinstance(check, HealthCheck) else None
        if place is not None:
            self._frame.open_screen(place)

    def save_support(self) -> None:
        """Write what the makers of the program need into a folder: codes and sizes, no data of people."""
        folder = self._services.paper.choose_folder(self, self.tr("A folder for the file for support"))
        if folder is not None:
            support, session = self._services.support, self.session
            self._run(lambda _job: support.write(session, folder), self._on_saved)

    def _run(self, call: Callable[[FileJob], object], done: Callable[..., None]) -> None:
        if self._is_busy:
            return
        self._set_busy(is_busy=True)
        self.banners.withdraw(_NOTICE)
        self._tasks.on_file(self, call, done, self._on_failed)

    def _on_looked(self, report: HealthReport) -> None:
        self._set_busy(is_busy=False)
        self.report = report
        self._show()

    def _on_log_checked(self, line: HealthLine) -> None:
        self._set_busy(is_busy=False)
        if self.report is not None:
            self.report = self.report.with_line(line)
            self._show()
            self.table.choose(HealthCheck.LOG)

    def _on_saved(self, path: Path) -> None:
        self._set_busy(is_busy=False)
        words = self.tr("The file for support is saved: {name}. It holds no names and no marks.")
        self.banners.post(Notice(_NOTICE, words.format(name=path.name), NoticeKind.DONE))

    def _on_failed(self, error: AppError) -> None:
        self._set_busy(is_busy=False)
        self.banners.post(Notice(_NOTICE, error_text(error).sentences, NoticeKind.FAILURE))

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.bar.setVisible(is_busy)
        for button in (self.look_button, self.log_button, self.support_button):
            button.setEnabled(not is_busy)

    def _show(self) -> None:
        if self.report is None:
            return
        self.table.show_records([self._record(line) for line in self.report.lines])
        if self.table.current_subject() is None:
            troubles = (HealthState.BAD, HealthState.WARN)
            rows = [row for row, line in enumerate(self.report.lines) if line.state in troubles]
            self.table.choose_row(rows[0] if rows else 0)
        self._show_full()

    def _record(self, line: HealthLine) -> Record:
        found, _ = found_words(line)
        state = f"{_SIGNS[line.state]} {state_words(line)}"
        cells = (check_words(line), state, found, dotted_moment(line.moment))
        return Record(cells, line.check, {_STATE: _TONES[line.state]})

    def _show_full(self) -> None:
        check = self.table.current_subject()
        self.open_button.setEnabled(isinstance(check, HealthCheck) and check in _PLACES)
        if self.report is None or not isinstance(check, HealthCheck):
            self.full.setText("")
            return
        line = self.report.line(check)
        found, advice = found_words(line)
        said = f"{check_words(line)}: {found}."
        self.full.setText(f"{said} {advice}." if advice else said)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_full)
        self.table.enter_pressed.connect(self.go_there)
        self.look_button.clicked.connect(self.look)
        self.log_button.clicked.connect(self.check_log)
        self.open_button.clicked.connect(self.go_there)
        self.support_button.clicked.connect(self.save_support)
        add_command(self, self.tr("Look again"), ("F5", "Ctrl+R"), self.look)
        add_command(self, self.tr("Check the whole log"), ("F8", "Ctrl+E"), self.check_log)
        add_command(self, self.tr("Save a file for support"), ("Ctrl+S",), self.save_support)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        for button in (self.look_button, self.log_button, self.open_button, self.support_button):
            below.addWidget(button)
        below.addWidget(self.bar, 1)
        below.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(SIZES.spacing_l, SIZES.spacing_s, SIZES.spacing_l, SIZES.spacing_s)
        inner.setSpacing(SIZES.spacing_s)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.full)
        inner.addLayout(below)
        fill_under_banners(self, self.banners, inner)
