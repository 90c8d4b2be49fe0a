"""Checking a file that somebody brought: chosen or dropped, judged as far as the keys reach, never loaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.archive.verdicts import verdict_kind, verdict_words
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeKind
from ejournal_desktop.kernel.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.gui.archive.ports import ArchiveServices
    from ejournal_desktop.gui.tasks import FileJob, TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.archives import ArchiveRecord
    from ejournal_desktop.readmodels.opened_archive import ArchivePassport
    from ejournal_desktop.services.session import Session

CHECK_NOTICE: Final = "archive_check"
DETAILS, OPEN = "details", "open_archive"


@dataclass(frozen=True, slots=True)
class CheckedArchive:
    """A file with its verdict, and what it says of itself where that can be read."""

    file: Path
    verdict: ArchiveVerdict
    passport: ArchivePassport | None


class FileCheck(QObject):
    """Says the verdict above the page; ``history`` tells whether the archive is known here."""

    checked = Signal(object)

    def __init__(self, services: ArchiveServices, session: Session, tasks: TaskRunner, banners: BannerArea) -> None:
        super().__init__(banners)
        self._services, self._session, self._tasks, self._banners = services, session, tasks, banners
        self.history: Sequence[ArchiveRecord] = ()

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person after a lock."""
        self._session = session

    def check(self, file: Path) -> None:
        """Judge a file on the file thread, down to the replay where it is sealed to this person."""
        self._banners.post(Notice(CHECK_NOTICE, self.tr("Checking {name}…").format(name=file.name)))
        self._tasks.on_file(
            self,
            lambda job: self._judge(job, file),
            self._on_checked,
            lambda error: self._on_failed(file.name, error),
        )

    def _judge(self, _job: FileJob, file: Path) -> CheckedArchive:
        verdict = self._services.check.verify(file, self._session)
        try:
            passport = self._services.reading.passport(file)
        except TrustError:
            passport = None
        return CheckedArchive(file, verdict, passport)

    def _on_checked(self, checked: CheckedArchive) -> None:
        kind = verdict_kind(checked.verdict)
        words = f"{checked.file.name}: {verdict_words(checked.verdict, self.history)}"
        actions = [(DETAILS, self.tr("Levels and act…"))]
        if kind is not NoticeKind.FAILURE:
            actions.append((OPEN, self.tr("Open it")))
        self._banners.post(Notice(CHECK_NOTICE, words, kind, tuple(actions)))
        self.checked.emit(checked)

    def _on_failed(self, name: str, error: AppError) -> None:
        self._banners.post(Notice(CHECK_NOTICE, f"{name}: {error_text(error).sentences}", NoticeKind.FAILURE))
