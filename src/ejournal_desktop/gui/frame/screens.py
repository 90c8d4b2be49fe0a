"""What a screen gives the frame, and what it may ask of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.frame.left_behind import Draft
    from ejournal_desktop.gui.tasks import FileJob, JobProgress
    from ejournal_desktop.gui.widgets.banner import Notice
    from ejournal_desktop.services.session import Session


class FramePort(Protocol):
    """What a screen may ask of the frame around it."""

    def show_hint(self, text: str) -> None:
        """Show a short word on the last key at the left of the status line."""

    def show_legend(self, text: str) -> None:
        """Show the keys of the screen there, unless the person wants no hints."""

    def show_course(self, text: str) -> None:
        """Show which class, subject and period is open."""

    def show_saved(self, moment: datetime) -> None:
        """Show when the last entry was stored."""

    def post_notice(self, notice: Notice) -> None:
        """Show a message above the screen."""

    def withdraw_notice(self, key: str) -> None:
        """Take a message back."""

    def start_job(self, title: str, job: FileJob) -> None:
        """Show a running job with «Stop»."""

    def show_progress(self, progress: JobProgress) -> None:
        """Show how far the running job is."""

    def end_job(self) -> None:
        """Take the job off the status line."""

    def open_screen(self, key: str, subject: object = None) -> None:
        """Go to another screen, and there to a subject it knows."""


def _nothing() -> None:
    """Do nothing: the screen has no such need."""


def _ignored(_subject: object) -> None:
    """Leave a subject alone that the screen does not know."""


@dataclass(frozen=True, slots=True)
class Command:
    """An act of the menu and of the palette; ``key`` groups nothing, it only names the act.

    The menu holds few acts: those that are not ``is_in_menu`` are found in the palette only.
    """

    key: str
    words: str
    act: Callable[[], None]
    shortcut: str = ""
    is_in_menu: bool = True


def _no_commands() -> tuple[Command, ...]:
    return ()


def _no_drafts() -> tuple[Draft, ...]:
    return ()


def _no_subject() -> object:
    return None


def _none() -> int:
    return 0


def _is_idle() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class OpenScreen:
    """A screen that was made: its widget, and what the frame calls when it comes and goes.

    ``shown`` loads and takes the focus; ``leaving`` stores what is half typed; ``go_to`` opens a subject, such as a
    lesson; ``place`` returns the subject to come back to after a lock. At a lock ``set_aside`` gives what is half
    typed, so that ``leaving`` has nothing to store, and ``take_up`` puts it back when the owner returns. A screen with
    ``unsaved`` entries, which the disk refused, outlives a lock and goes on by ``resume``.
    """

    widget: QWidget
    shown: Callable[[], None] = _nothing
    leaving: Callable[[], None] = _nothing
    go_to: Callable[[object], None] = _ignored
    place: Callable[[], object] = _no_subject
    commands: Callable[[], tuple[Command, ...]] = _no_commands
    set_aside: Callable[[], tuple[Draft, ...]] = _no_drafts
    take_up: Callable[[tuple[Draft, ...]], None] = _ignored
    unsaved: Callable[[], int] = _none
    resume: Callable[[Session], None] = _ignored
    is_at_work: Callable[[], bool] = _is_idle


@dataclass(frozen=True, slots=True)
class ScreenEntry:
    """A destination; the screen is made when it is first opened.

    One that is not ``is_in_bar`` is needed too seldom for the top bar, which holds five: menu and palette lead there.
    """

    key: str
    title: str
    factory: Callable[[FramePort], OpenScreen]
    is_allowed: bool = True
    is_in_bar: bool = True
