"""What a signed-in person sees around a screen: top bar or side list, banner, status line (ux.md 5.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.frame.command_menu import CommandMenu
from ejournal_desktop.gui.frame.command_palette import CommandPalette
from ejournal_desktop.gui.frame.left_behind import LeftBehind, Place
from ejournal_desktop.gui.frame.screen_stack import ScreenStack
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.frame.side_list import SideList
from ejournal_desktop.gui.frame.status_line import StatusLine
from ejournal_desktop.gui.frame.top_bar import TopBar
from ejournal_desktop.gui.widgets.banner import BannerArea, Notice, NoticeAction, NoticeKind
from ejournal_desktop.gui.widgets.dropped import dropped_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ejournal_desktop.gui.frame.screens import OpenScreen, ScreenEntry
    from ejournal_desktop.gui.help.drawer import HelpDrawer
    from ejournal_desktop.gui.tasks import FileJob, JobProgress
    from ejournal_desktop.readmodels.people import SignedIn
    from ejournal_desktop.services.session import Session

_TOP_BAR_ROLES = frozenset({Role.TEACHER, Role.HOMEROOM_TEACHER})
_MOST_IN_TOP_BAR = 5
_MOST_ACTS = 9  # with the other pages and the acts of the frame fifteen (ux.md 5.1)
_LOOSE = "loose_texts"


class SessionFrame(QWidget):
    """The window of one signed-in person; it is made at sign-in and thrown away at lock."""

    lock_requested = Signal()
    quit_requested = Signal()
    notice_action_chosen = Signal(object)
    slept = Signal()
    pin_requested = Signal()
    resumed = Signal(object)
    file_dropped = Signal(object)

    def __init__(
        self,
        signed_in: SignedIn,
        screens: Sequence[ScreenEntry],
        help_drawer: HelpDrawer,
        classes: Callable[[], Sequence[Command]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = {entry.key: entry for entry in screens if entry.is_allowed}
        self._classes = classes
        self._help = help_drawer
        self._pin_command: tuple[Command, ...] = ()
        self._legend, self._has_hints = "", True
        self._build(signed_in)
        self._bind_keys()
        self.setAcceptDrops(True)

    def show_hint(self, text: str) -> None:
        """Show a short word on the last key at the left of the status line."""
        self.status_line.show_hint(text)

    def show_legend(self, text: str) -> None:
        """Show the keys of the screen there, unless the person wants no hints."""
        self._legend = text
        self.show_hint(text if self._has_hints else "")

    def set_hints(self, *, is_wanted: bool) -> None:
        """Show the keys of screens from now on, or leave them to help and menu."""
        if is_wanted is not self._has_hints:
            self._has_hints = is_wanted
            self.show_legend(self._legend)

    def show_course(self, text: str) -> None:
        """Show which class, subject and period is open."""
        self.top_bar.show_course(text)

    def show_saved(self, moment: datetime) -> None:
        """Show when the last entry was stored."""
        self.status_line.show_saved(moment)

    def post_notice(self, notice: Notice) -> None:
        """Show a message above the screen."""
        self.banner.post(notice)

    def withdraw_notice(self, key: str) -> None:
        """Take a message back."""
        self.banner.withdraw(key)

    def start_job(self, title: str, job: FileJob) -> None:
        """Show a running job with «Stop»."""
        self.status_line.job.start(title, job)

    def show_progress(self, progress: JobProgress) -> None:
        """Show how far the running job is."""
        self.status_line.job.show_progress(progress)

    def end_job(self) -> None:
        """Take the job off the status line."""
        self.status_line.job.end()

    def open_screen(self, key: str, subject: object = None) -> None:
        """Go to a screen, making it when it is opened first; an unknown key leaves everything as it is."""
        entry = self._entries.get(key)
        if entry is None:
            return
        screen = self._stack.made(key)
        if self._stack.current != key:
            self._arrive(key, screen)
        if subject is not None:
            screen.go_to(subject)

    def open_first_screen(self) -> None:
        """Go to the start view: the first destination."""
        self.open_screen(next(iter(self._entries), ""))

    def screens(self) -> tuple[str, ...]:
        """Return the keys of the destinations this person has."""
        return tuple(self._entries)

    def current_screen(self) -> str:
        """Return the key of the screen on show."""
        return self._stack.current

    def screen_on_show(self) -> QWidget | None:
        """Return what stands between the bars."""
        return self._stack.currentWidget()

    def place(self) -> Place:
        """Return where the person is, to come back to after a lock."""
        screen = self._stack.on_show()
        return Place(self._stack.current, screen.place() if screen else None)

    def leave(self) -> None:
        """Let every screen store what is half typed."""
        self._stack.leave()

    def set_aside(self, day: date) -> LeftBehind:
        """Close what is open over the screens and return what is half typed, to be taken up after the lock."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        place = self.place()
        drafts, loose = self._stack.set_aside()
        return LeftBehind(day, place, drafts, loose)

    def take_up(self, left: LeftBehind) -> None:
        """Go back to a place and put back what was half typed there."""
        for key, drafts in left.drafts.items():
            if key in self._entries:
                self._stack.made(key).take_up(drafts)
        self.open_screen(left.place.screen, left.place.subject)
        if left.loose:
            words = self.tr("Not stored when the journal was locked: {texts}").format(texts=" · ".join(left.loose))
            self.post_notice(Notice(_LOOSE, words, NoticeKind.WARNING))

    def unsaved(self) -> int:
        """Return how many entries are only in memory because the disk refused them."""
        return self._stack.unsaved()

    def is_at_work(self) -> bool:
        """Tell whether a screen does something that goes on behind a lock."""
        return self._stack.is_at_work()

    def keep_unsaved(self) -> None:
        """Throw away every screen but those with unsaved entries or work; the others are made anew when opened."""
        self._stack.keep_unsaved()

    def resume(self, session: Session) -> None:
        """Let the screens that outlived a lock go on under the new session of their owner."""
        self._stack.resume(session)
        self.resumed.emit(session)

    def commands(self) -> tuple[Command, ...]:
        """Return every act that can be reached now: screens, acts of the screen, acts of the frame, classes."""
        return (*self._screen_commands(), *self._acts(), *self._frame_commands(), *self._classes())

    def menu_acts(self) -> tuple[Command, ...]:
        """Return the acts of the screen that the menu holds: the first ones; the palette has them all."""
        return tuple(command for command in self._acts() if command.is_in_menu)[:_MOST_ACTS]

    def offer_pin(self, *, has_pin: bool) -> None:
        """Put the PIN for a quick return among the commands; called where the regulation allows one."""
        words = self.tr("Change the PIN") if has_pin else self.tr("Set a PIN")
        self._pin_command = (Command("pin", words, self.pin_requested.emit),)

    def show_menu(self) -> None:
        """Open the menu under its button."""
        pages = [command for command in self._screen_commands() if command.key not in self._shown]
        CommandMenu(self.menu_acts(), pages, self._frame_commands(), self).open_under(self.top_bar.menu_button)

    def show_palette(self) -> None:
        """Open the palette of commands."""
        palette = CommandPalette(self.commands(), self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def _arrive(self, key: str, screen: OpenScreen) -> None:
        self._stack.leave_current()
        self.show_legend("")
        self.show_course("")
        self._stack.put_on_show(key)
        self.top_bar.show_destination(key)
        self.side_list.show_destination(key)
        self._help.show_topic(key)
        screen.shown()

    def _build(self, signed_in: SignedIn) -> None:
        entries = tuple(self._entries.values())
        in_bar = tuple(entry for entry in entries if entry.is_in_bar)
        is_narrow_role = set(signed_in.roles) <= _TOP_BAR_ROLES and len(in_bar) <= _MOST_IN_TOP_BAR
        self._shown = frozenset(entry.key for entry in (in_bar if is_narrow_role else entries))
        self.top_bar = TopBar(signed_in, in_bar if is_narrow_role else ())
        self.side_list = SideList(() if is_narrow_role else entries)
        if is_narrow_role:  # never setVisible(True) here: without a parent yet it would flash as a window of its own
            self.side_list.hide()
        self.banner = BannerArea()
        self._stack = ScreenStack(self._entries, self, self.tr("There is no page for your duties here."))
        self.status_line = StatusLine(signed_in.workstation)
        self._lay_out()
        self.top_bar.destination_chosen.connect(self.open_screen)
        self.side_list.destination_chosen.connect(self.open_screen)
        self.top_bar.menu_requested.connect(self.show_menu)
        self.top_bar.lock_requested.connect(self.lock_requested)
        self.banner.action_chosen.connect(self._on_banner_action_chosen)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.addWidget(self.banner)
        middle.addWidget(self._stack, 1)
        across = QHBoxLayout()
        across.addWidget(self.side_list)
        across.addLayout(middle, 1)
        across.addWidget(self._help)
        down = QVBoxLayout(self)
        down.addWidget(self.top_bar)
        down.addLayout(across, 1)
        down.addWidget(self.status_line)
        for layout in (middle, across, down):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _bind_keys(self) -> None:
        for keys, act in (
            (("F10",), self.show_menu),
            (("Ctrl+K",), self.show_palette),
            (("F12", "Ctrl+L"), self.lock_requested.emit),
            (("F1", "Ctrl+Shift+H"), self._help.toggle),
            (("Ctrl+H",), self._help.show_keys),
            (("Alt+Home",), self.open_first_screen),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, act)

    def _screen_commands(self) -> list[Command]:
        return [
            Command(entry.key, entry.title, lambda key=entry.key: self.open_screen(key))  # type: ignore[misc]  # a default binds the key
            for entry in self._entries.values()
        ]

    def _acts(self) -> tuple[Command, ...]:
        current = self._stack.on_show()
        return current.commands() if current else ()

    def _frame_commands(self) -> tuple[Command, ...]:
        return (
            Command("palette", self.tr("Find a command"), self.show_palette, "Ctrl+K"),
            Command("help", self.tr("Help on this page"), self._help.toggle, "F1"),
            Command("keys", self.tr("Keys of this page"), self._help.show_keys, "Ctrl+H", is_in_menu=False),
            *self._pin_command,
            Command("lock", self.tr("Close the journal behind you"), self.lock_requested.emit, "F12"),
            Command("quit", self.tr("Close the program"), self.quit_requested.emit),
        )

    def _on_banner_action_chosen(self, chosen: NoticeAction) -> None:
        self.banner.withdraw(chosen.key)
        self.notice_action_chosen.emit(chosen)
