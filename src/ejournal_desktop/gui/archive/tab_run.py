"""One long piece of work of a tab: its bar, its «Stop» and its place in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ejournal_desktop.gui.widgets.tinted import DangerButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.tasks import FileJob, JobProgress, TaskRunner
    from ejournal_desktop.kernel.errors import AppError

Result = TypeVar("Result")


class TabRun(QWidget):
    """Seen only while something runs; one run at a time. ``turned`` is sent when a run begins and when it ends."""

    turned = Signal()

    def __init__(self, tasks: TaskRunner, frame: FramePort, words: str) -> None:
        super().__init__()
        self._tasks, self._frame = tasks, frame
        self._job: FileJob | None = None
        self.is_running = False
        self.bar = QProgressBar()
        self.bar.setAccessibleName(words)
        self.stop_button = DangerButton(self.tr("&Stop"))
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self.hide()

    def start(
        self,
        title: str,
        run: Callable[[FileJob], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Run something on the file thread; its end is told when the bar is gone already."""

        def arrived(result: Result) -> None:
            self._end()
            done(result)

        def refused(error: AppError) -> None:
            self._end()
            failed(error)

        self._begin()
        job = self._tasks.on_file(self, run, arrived, refused, progressed=self._on_progressed)
        if self.is_running:  # a runner that works at once has ended already
            self._job = job
            self._frame.start_job(title, job)

    def stop(self) -> None:
        """Let the run end where it may; what it has done stays."""
        if self._job is not None:
            self._job.stop()
            self.stop_button.setEnabled(False)

    def _begin(self) -> None:
        self.is_running = True
        self.bar.setValue(0)
        self.stop_button.setEnabled(True)
        self.show()
        self.turned.emit()

    def _end(self) -> None:
        self.is_running = False
        self._job = None
        self.hide()
        self._frame.end_job()
        self.turned.emit()

    def _on_progressed(self, progress: JobProgress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._frame.show_progress(progress)
