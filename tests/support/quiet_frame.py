"""A frame that only remembers what a screen asked of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.gui.tasks import FileJob, JobProgress
    from ejournal_desktop.gui.widgets.banner import Notice


@dataclass(slots=True)
class QuietFrame:
    """Stands in for the frame around a screen."""

    hints: list[str] = field(default_factory=list)
    courses: list[str] = field(default_factory=list)
    notices: dict[str, Notice] = field(default_factory=dict)
    jobs: list[str] = field(default_factory=list)
    progress: list[JobProgress] = field(default_factory=list)
    opened: list[tuple[str, object]] = field(default_factory=list)
    saved: list[datetime] = field(default_factory=list)

    def show_hint(self, text: str) -> None:
        """Remember a hint."""
        self.hints.append(text)

    def show_legend(self, text: str) -> None:
        """Remember the keys of a screen among the hints."""
        self.hints.append(text)

    def show_course(self, text: str) -> None:
        """Remember the words of a course."""
        self.courses.append(text)

    def show_saved(self, moment: datetime) -> None:
        """Remember a moment."""
        self.saved.append(moment)

    def post_notice(self, notice: Notice) -> None:
        """Remember a message."""
        self.notices[notice.key] = notice

    def withdraw_notice(self, key: str) -> None:
        """Forget a message."""
        self.notices.pop(key, None)

    def start_job(self, title: str, job: FileJob) -> None:
        """Remember a job."""
        del job
        self.jobs.append(title)

    def show_progress(self, progress: JobProgress) -> None:
        """Remember how far a job is."""
        self.progress.append(progress)

    def end_job(self) -> None:
        """Remember that a job ended."""
        self.jobs.append("")

    def open_screen(self, key: str, subject: object = None) -> None:
        """Remember where the screen wanted to go."""
        self.opened.append((key, subject))
