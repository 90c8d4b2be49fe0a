"""Archive and safety in the frame: the screens by right, what a person is reminded of, files dropped on the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.archive.ports import ArchiveServices
from ejournal_desktop.gui.archive.screen import KEPT, ArchiveScreen
from ejournal_desktop.gui.archive.screen import KEY as ARCHIVE
from ejournal_desktop.gui.archive.verdicts import verdict_kind, verdict_words
from ejournal_desktop.gui.backups.ports import SafetyServices
from ejournal_desktop.gui.backups.screen import DRILL, SafetyScreen
from ejournal_desktop.gui.backups.screen import KEY as SAFETY
from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.gui.desk.custody_services import CustodyServices
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen
    from ejournal_desktop.gui.frame.session_frame import SessionFrame
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.custody import CustodyReminders
    from ejournal_desktop.services.session import Session

_DUE, _BACKUP, _DRILL, _DROPPED = "archive_due", "backup_due", "drill_due", "dropped_file"
_CHECKS: Final = "old_archives_due"
_GO: Final = "go"
_MOST_NAMED: Final = 6


def keeps_archives(roles: Iterable[Role]) -> bool:
    """Tell whether archives are among the duties: making them, or taking them over."""
    held = tuple(roles)
    return may_act(Action.MAKE_WEEKLY_ARCHIVE, held) or may_act(Action.ACCEPT_ARCHIVE, held)


def keeps_base(roles: Iterable[Role]) -> bool:
    """Tell whether copies of the base are among the duties."""
    return may_act(Action.BACKUP_AND_RESTORE, tuple(roles))


class CustodyDestinations(QObject):
    """Makes the screens of one person, and says above every screen what is due."""

    def __init__(self, services: CustodyServices, session: Session, tasks: TaskRunner, frame: SessionFrame) -> None:
        super().__init__(frame)
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self._is_main = True
        frame.file_dropped.connect(self._on_file_dropped)
        frame.notice_action_chosen.connect(self._on_notice_action)
        frame.resumed.connect(self._on_frame_resumed)

    def archive(self, port: FramePort) -> OpenScreen:
        """Return the archive screen."""
        its = self._services
        services = ArchiveServices(
            archives=its.archives,
            check=its.archive_check,
            access=its.access,
            clock=its.clock,
            custody=its.archive_custody,
            carriers=its.carriers,
            sightings=its.sightings,
            reading=its.archive_reading,
            acts=its.archive_acts,
            year_end=its.year_end,
            retention=its.retention,
            kept=its.kept_archives,
            completeness=its.completeness,
        )
        screen = ArchiveScreen(services, self._session, self._tasks, port, is_main=self._is_main)
        screen.overview_loaded.connect(lambda _overview: self.load())
        return self._quiet(screen.opened(), (_DUE, _CHECKS))

    def safety(self, port: FramePort) -> OpenScreen:
        """Return the screen of copies, drills and keys."""
        its = self._services
        services = SafetyServices(
            backups=its.backups,
            restoring=its.restoring,
            archive_restoring=its.archive_restoring,
            drill=its.restore_drill,
            rekeying=its.rekeying,
            recovery=its.recovery_paper,
            acts=its.archive_acts,
            access=its.access,
            clock=its.clock,
            end_session=self._frame.lock_requested.emit,
        )
        screen = SafetyScreen(services, self._session, self._tasks, port)
        screen.drill.changed.connect(self.load)
        screen.copies.changed.connect(self.load)
        return self._quiet(screen.opened(), (_BACKUP, _DRILL))

    def _quiet(self, opened: OpenScreen, keys: tuple[str, ...]) -> OpenScreen:
        """Return a screen that needs no reminder of what it is for."""

        def shown() -> None:
            for key in keys:
                self._frame.withdraw_notice(key)
            opened.shown()

        return replace(opened, shown=shown)

    def load(self) -> None:
        """Read what is due, and how old the last archive is: that concerns everybody."""
        reminders, session = self._services.archive_reminders, self._session
        self._tasks.on_database(self._frame, lambda: reminders.reminders(session), self._on_loaded, self._on_failed)

    def _on_loaded(self, found: CustodyReminders) -> None:
        rules, today = self._session.regulation.archive, self._services.clock.now().date()
        last, self._is_main = found.last_archive, found.is_main
        if last is not None or (found.is_main and keeps_archives(self._session.signed_in.roles)):
            self._frame.status_line.show_archive_age(
                last,
                days=(today - last).days if last is not None else 0,
                warn_after=rules.warn_after_days,
                alarm_after=rules.alarm_after_days,
            )
        self._remind(_DRILL, self._drill_words() if found.is_drill_due else "")
        self._remind(_BACKUP, self._backup_words() if found.is_backup_due else "")
        self._remind(_CHECKS, self._checks_words(found.due_checks))
        self._remind(_DUE, self._due_words(found.due_classes))

    def _remind(self, key: str, words: str) -> None:
        """Say it, unless the person is on the screen where it stands anyway."""
        target = ARCHIVE if key in (_DUE, _CHECKS) else SAFETY
        if not words or self._frame.current_screen() == target:
            self._frame.withdraw_notice(key)
        else:
            self._frame.post_notice(Notice(key, words, NoticeKind.WARNING, ((_GO, self.tr("Open")),)))

    def _due_words(self, classes: tuple[str, ...]) -> str:
        if not classes:
            return ""
        more = len(classes) - _MOST_NAMED  # an ellipsis would stand before the full stop of the sentence
        names = ", ".join(classes[:_MOST_NAMED]) + (f" (+{more})" if more > 0 else "")
        words = self.tr(
            "The archive of the week is due: %n class(es), {names}. Put in the flash drive.", "", len(classes)
        )
        return words.format(names=names)

    def _checks_words(self, count: int) -> str:
        if not count:
            return ""
        return self.tr("%n archive(s) of past years must be read again: three years have passed.", "", count)

    def _backup_words(self) -> str:
        return self.tr("The daily copy of the base was not made for several days. Make one and look why.")

    def _drill_words(self) -> str:
        return self.tr("A restore drill is due: try whether an archive from the flash drive can be used.")

    def _on_notice_action(self, chosen: NoticeAction) -> None:
        if chosen.key == _DUE:
            self._frame.open_screen(ARCHIVE)
        elif chosen.key == _CHECKS:
            self._frame.open_screen(ARCHIVE, KEPT)
        elif chosen.key == _BACKUP:
            self._frame.open_screen(SAFETY)
        elif chosen.key == _DRILL:
            self._frame.open_screen(SAFETY, DRILL)

    def _on_frame_resumed(self, session: Session) -> None:
        self._session = session

    def _on_file_dropped(self, file: Path) -> None:
        """Judge a file: on the archive screen where the person has it, else in a message above the page."""
        if ARCHIVE in self._frame.screens():
            self._frame.open_screen(ARCHIVE, file)
            return
        check = self._services.archive_check
        self._tasks.on_file(
            self._frame,
            lambda _job: check.verify(file),
            lambda verdict: self._on_judged(file.name, verdict),
            self._on_failed,
        )

    def _on_judged(self, name: str, verdict: ArchiveVerdict) -> None:
        words = f"{name}: {verdict_words(verdict, ())}"
        self._frame.post_notice(Notice(_DROPPED, words, verdict_kind(verdict)))

    def _on_failed(self, error: AppError) -> None:
        self._frame.post_notice(Notice(_DROPPED, error_text(error).sentences, NoticeKind.FAILURE))
