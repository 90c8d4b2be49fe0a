"""The status line: keys of the screen, last save, running job, workstation and age of the archive (ux.md 5.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ejournal_desktop.gui.frame.bar import Bar
from ejournal_desktop.gui.frame.moments import short_clock
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.tinted import Caption, ElidedLabel, StatusBadge, caption_font, wear_font

if TYPE_CHECKING:
    from datetime import date, datetime

    from ejournal_desktop.gui.tasks import FileJob, JobProgress

_PROGRESS_WIDTH = 120
_INNER_HEIGHT = 18


class StatusLine(Bar):
    """24 px at the foot of the window."""

    def __init__(self, workstation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(SIZES.status_bar)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIZES.spacing_s, 0, SIZES.spacing_s, 0)
        self._row.setSpacing(SIZES.spacing_m)
        self._hint = ElidedLabel("", Tone.SECONDARY)
        wear_font(self._hint, caption_font)
        self._row.addWidget(self._hint, 1)
        self._saved = Caption()
        self._row.addWidget(self._saved)
        self.job = JobLine()
        self._row.addWidget(self.job)
        self._behind = Caption()
        self._behind.hide()
        self._row.addWidget(self._behind)
        self._waiting = Caption()
        self._waiting.hide()
        self._row.addWidget(self._waiting)
        self._row.addWidget(Caption(workstation))
        self._archive = StatusBadge()
        wear_font(self._archive, caption_font)
        self._archive.hide()
        self._row.addWidget(self._archive)

    def show_hint(self, text: str) -> None:
        """Show the legend of keys or a word on the last key."""
        self._hint.setText(text)

    def hint(self) -> str:
        """Return what stands at the left."""
        return self._hint.text()

    def show_saved(self, moment: datetime) -> None:
        """Show when the last entry was stored."""
        self._saved.setText(self.tr("Saved {time}").format(time=short_clock(moment.time())))

    def show_behind(self, words: str) -> None:
        """Show what goes on by itself, such as the copy of the day; nothing when it has ended."""
        self._behind.setText(words)
        self._behind.setVisible(bool(words))

    def show_waiting(self, count: int, *, is_main: bool = False) -> None:
        """Show how many entries wait to be carried to other computers; nothing where none does."""
        if is_main:
            words = self.tr("%n entry(ies) wait for the other workstations", "", count)
        else:
            words = self.tr("%n entry(ies) wait for the main workstation", "", count)
        self._waiting.setText(words if count else "")
        self._waiting.setVisible(count > 0)

    def waiting(self) -> str:
        """Return what is said of entries that wait."""
        return self._waiting.text()

    def show_archive_age(self, last: date | None, *, days: int, warn_after: int, alarm_after: int) -> None:
        """Show how old the last verified archive is; the regulation says when that is too old."""
        self._archive.show()
        if last is None:
            self._archive.show_state("✕", self.tr("no archive yet"), Tone.BAD)
            return
        words = self.tr("archive %n day(s) old", "", days) if days else self.tr("archive of today")
        tone, icon = _age_look(days, warn_after=warn_after, alarm_after=alarm_after)
        self._archive.show_state(icon, words, tone)


def _age_look(days: int, *, warn_after: int, alarm_after: int) -> tuple[Tone, str]:
    if days > alarm_after:
        return Tone.BAD, "✕"
    return (Tone.WARN, "!") if days > warn_after else (Tone.OK, "✓")


class JobLine(QWidget):
    """One running job: what it does, how far it is, and «Stop»."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: FileJob | None = None
        self._title = QLabel()
        wear_font(self._title, caption_font)
        self._bar = QProgressBar()
        self._bar.setFixedSize(_PROGRESS_WIDTH, _INNER_HEIGHT)
        self._stop = QToolButton()
        self._stop.setText(self.tr("Stop"))
        self._stop.setFixedHeight(SIZES.status_bar - 2)
        self._stop.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_xs)
        for widget in (self._title, self._bar, self._stop):
            row.addWidget(widget)
        self.hide()

    def is_running(self) -> bool:
        """Tell whether a job is on show."""
        return self._job is not None

    def start(self, title: str, job: FileJob) -> None:
        """Show a job from its beginning."""
        self._job = job
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        show_busy(self._bar)
        self._stop.setEnabled(True)
        self.show()

    def show_progress(self, progress: JobProgress) -> None:
        """Move the bar; it never goes back."""
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(max(progress.done, self._bar.value()))

    def end(self) -> None:
        """Take the job off the line."""
        self._job = None
        self._bar.reset()
        self.hide()

    def stop(self) -> None:
        """Ask the job to end early."""
        if self._job is not None:
            self._stop.setEnabled(False)
            self._job.stop()
