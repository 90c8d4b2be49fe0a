"""The restore drill: last week's archive opened beside today's base, differences listed, result kept (S1-5g)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from ejournal_desktop.gui.archive.paper_dialog import PaperDesk, PaperDialog
from ejournal_desktop.gui.archive.words import moment_words
from ejournal_desktop.gui.backups.archive_restore_dialog import ArchiveRestoreDialog
from ejournal_desktop.gui.backups.ports import ARCHIVES, SafetyTab
from ejournal_desktop.gui.backups.record_words import changed_records, corrected_cells, kind_words
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.page_layout import fill_under_banners
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import DangerButton, PrimaryButton, StatusBadge, ToneButton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.gui.backups.ports import SafetyTabDesk
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.restoring import DrillRecord, DrillReport

_NOTICE: Final = "drill"
_FOUND_COLUMN: Final = 3
_DAYS_OF_MONTH: Final = 30


class DrillPage(SafetyTab):
    """Above the drill and its result, below the drills before."""

    changed = Signal()
    restored = Signal()

    def __init__(self, desk: SafetyTabDesk) -> None:
        super().__init__(desk, _NOTICE)
        self._report: DrillReport | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("Enter choose an archive · Ctrl+P act of the drill · F5 read again")

    def shown(self) -> None:
        """Read the drills before."""
        self.reload()
        self.run_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_at_work(self) -> bool:
        """Tell whether an archive is being tried or put back."""
        is_restoring = any(dialog.is_running() for dialog in self.findChildren(ArchiveRestoreDialog))
        return is_restoring or not self.bar.isHidden()

    def reload(self) -> None:
        """Read the drills again."""
        drill, session = self._services.drill, self._session
        self._tasks.on_database(self, lambda: drill.history(session), self._on_loaded, self._on_failed)

    def choose_and_run(self) -> None:
        """Let the person choose an archive and try it."""
        file = self._dialogs.choose_file(self, self.tr("An archive for the drill"), ARCHIVES)
        if file is not None:
            self.run(file)

    def run(self, file: Path) -> None:
        """Open an archive beside the journal and compare."""
        self.bar.show()
        self.run_button.setEnabled(False)
        self._say(
            self.tr("The archive is opened beside the journal and compared. Nothing is changed…"), NoticeKind.HINT
        )
        drill, session = self._services.drill, self._session
        self._tasks.on_file(self, lambda _job: drill.run(session, file), self._on_done, self._on_run_failed)

    def choose_and_restore(self) -> None:
        """Let the person choose archives and bring back what the journal has lost."""
        self.restore_from(self._dialogs.choose_files(self, self.tr("Archives to bring back from"), ARCHIVES))

    def restore_from(self, files: Sequence[Path]) -> None:
        """Open the dialog that compares first."""
        if not files or self.is_at_work():
            return
        dialog = ArchiveRestoreDialog(files, self._services, self._session, self._tasks, self)
        dialog.restored.connect(self.restored)
        dialog.open()
        dialog.compare()

    def show_act(self) -> None:
        """Make the act of the last drill."""
        report = self._report
        if report is None:
            self._frame.show_hint(self.tr("First run a drill: its result goes into the act"))
            return
        acts, session = self._services.acts, self._session
        desk = PaperDesk(acts, session, self._tasks, self._dialogs.paper)
        self._tasks.on_file(
            self,
            lambda _job: acts.drilled(session, report, kind_words),
            lambda paper: PaperDialog(paper, self.tr("Act of the drill"), desk, self).open(),
            self._on_failed,
        )

    def _on_done(self, report: DrillReport) -> None:
        self._end()
        self._report = report
        self.act_button.setEnabled(True)
        named = {"title": report.class_title, "number": report.number}
        if report.is_clean:
            words = self.tr(
                "{title}, archive No. {number} could be put to work. Since then the journal grew by %n entry(ies).",
                "",
                report.new_entries,
            )
            self._say(words.format(**named), NoticeKind.DONE)
        else:
            words = self.tr(
                "{title}, archive No. {number}: %n entry(ies) of it are not in the journal of today.",
                "",
                report.lost_entries,
            )
            values = self.tr("Values that differ from the log: %n.", "", len(report.differences))
            advice = self.tr(
                "Keep the flash drive as it is and call the deputy head: together you can bring the entries back."
            )
            self._say(f"{words.format(**named)} {values} {advice}", NoticeKind.FAILURE)
        records = {kind: (now, then) for kind, (then, now) in report.records.items()}
        self.differences.show_records([*changed_records(records), *corrected_cells(report.cells)])
        self.changed.emit()
        self.reload()

    def _on_loaded(self, history: tuple[DrillRecord, ...]) -> None:
        self.history.show_records([self._record(drill) for drill in history])
        months = self._session.regulation.archive.trial_restore_months
        if not history:
            self.badge.show_state("!", self.tr("no drill yet"), Tone.WARN)
            return
        next_one = history[0].moment.date() + timedelta(days=months * _DAYS_OF_MONTH)
        is_due = next_one <= self._services.clock.now().date()
        words = self.tr("due since {day}") if is_due else self.tr("next by {day}")
        icon, tone = ("!", Tone.WARN) if is_due else ("✓", Tone.OK)
        self.badge.show_state(icon, words.format(day=day_words(next_one)), tone)

    def _record(self, drill: DrillRecord) -> Record:
        found = (
            self.tr("✓ no differences")
            if not drill.differences
            else self.tr("✕ differences: %n", "", drill.differences)
        )
        tone = Tone.BAD if drill.differences else Tone.OK
        cells = (moment_words(drill.moment), drill.class_title, str(drill.number), found, drill.author)
        return Record(cells, subject=drill.moment, tones={_FOUND_COLUMN: tone})

    def _on_run_failed(self, error: AppError) -> None:
        self._end()
        self._on_failed(error)

    def _end(self) -> None:
        self.bar.hide()
        self.run_button.setEnabled(True)

    def _make_parts(self) -> None:
        self.badge = StatusBadge()
        self.run_button = PrimaryButton(self.tr("&Choose an archive and try it…"))
        self.act_button = ToneButton(self.tr("&Act of the drill…"))
        self.act_button.setToolTip("Ctrl+P")
        self.act_button.setEnabled(False)
        self.restore_button = DangerButton(self.tr("Bring bac&k from archives…"))
        self.bar = QProgressBar()
        show_busy(self.bar)
        self.bar.setAccessibleName(self.tr("Drill"))
        self.bar.hide()
        titles = (self.tr("What"), self.tr("Today"), self.tr("In the archive"), self.tr("Difference"))
        self.differences = RecordTable(self.tr("What changed since the archive"), RecordModel(titles), 0)
        self.differences.say_when_empty(self.tr("Nothing changed since the archive"))
        drills = (self.tr("When"), self.tr("Class"), self.tr("No."), self.tr("Result"), self.tr("Who"))
        self.history = RecordTable(self.tr("Drills before"), RecordModel(drills), 3)
        self.history.say_when_empty(self.tr("No drill was held yet"))

    def _connect(self) -> None:
        self.run_button.clicked.connect(self.choose_and_run)
        self.act_button.clicked.connect(self.show_act)
        self.restore_button.clicked.connect(self.choose_and_restore)
        add_command(self, self.tr("Act of the drill"), ("Ctrl+P",), self.show_act)
        add_command(self, self.tr("Read again"), ("F5", "Ctrl+R"), self.reload)

    def _advice_words(self) -> str:
        months = self._session.regulation.archive.trial_restore_months
        if months == 1:
            return self.tr(
                "Every month an archive from a flash drive is opened beside today's journal and compared. "
                "So the school knows that its archives can be used. Nothing is changed."
            )
        return self.tr(
            "Every %n month(s) an archive from a flash drive is opened beside today's journal and compared. "
            "So the school knows that its archives can be used. Nothing is changed.",
            "",
            months,
        )

    def _lay_out(self) -> None:
        advice = QLabel(self._advice_words())
        advice.setWordWrap(True)
        row = QHBoxLayout()
        for widget in (self.run_button, self.act_button, self.restore_button, self.bar):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.badge)
        inner = QVBoxLayout()
        inner.setContentsMargins(*(SIZES.spacing_l,) * 4)
        inner.setSpacing(SIZES.spacing_m)
        inner.addWidget(advice)
        inner.addLayout(row)
        for words, table in (
            (self.tr("What changed &since the archive"), self.differences),
            (self.tr("Drills &before"), self.history),
        ):
            label = QLabel(words)
            label.setBuddy(table)
            inner.addWidget(label)
            inner.addWidget(table, 1)
        fill_under_banners(self, self.banners, inner)
