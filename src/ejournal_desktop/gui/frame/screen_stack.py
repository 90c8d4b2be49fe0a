"""The screens a person has opened: one is on show, the others wait, some outlive a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from ejournal_desktop.gui.frame.loose_texts import loose_texts
from ejournal_desktop.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.gui.frame.left_behind import Draft
    from ejournal_desktop.gui.frame.screens import FramePort, OpenScreen, ScreenEntry
    from ejournal_desktop.services.session import Session


class ScreenStack(QStackedWidget):
    """Makes a screen when it is first asked for; before that it shows a sentence for whoever has none."""

    def __init__(self, entries: Mapping[str, ScreenEntry], port: FramePort, empty_words: str) -> None:
        super().__init__()
        self._entries, self._port = entries, port
        self._open: dict[str, OpenScreen] = {}
        self.current = ""
        self.addWidget(EmptyState(empty_words))

    def made(self, key: str) -> OpenScreen:
        """Return a screen, new or as it was left."""
        if key not in self._open:
            self._open[key] = self._entries[key].factory(self._port)
            self.addWidget(self._open[key].widget)
        return self._open[key]

    def on_show(self) -> OpenScreen | None:
        """Return the screen on show."""
        return self._open.get(self.current)

    def leave_current(self) -> None:
        """Let the screen on show store what is half typed."""
        screen = self.on_show()
        if screen is not None:
            screen.leaving()

    def put_on_show(self, key: str) -> None:
        """Show a screen; the others are disabled, for an answer that arrives late must not take the keys to them."""
        self.current = key
        widget, before = self.made(key).widget, self.currentWidget()
        widget.setEnabled(True)
        self.setCurrentWidget(widget)
        if before is not None and before is not widget:
            before.setEnabled(False)

    def leave(self) -> None:
        """Let every screen store what is half typed."""
        for screen in self._open.values():
            screen.leaving()

    def set_aside(self) -> tuple[dict[str, tuple[Draft, ...]], tuple[str, ...]]:
        """Return what is half typed, by screen, and the texts of those that cannot put them back themselves."""
        drafts = {key: screen.set_aside() for key, screen in self._open.items()}
        self.leave()
        loose = [words for key, screen in self._open.items() if not drafts[key] for words in loose_texts(screen)]
        return {key: kept for key, kept in drafts.items() if kept}, tuple(loose)

    def unsaved(self) -> int:
        """Return how many entries are only in memory because the disk refused them."""
        return sum(screen.unsaved() for screen in self._open.values())

    def is_at_work(self) -> bool:
        """Tell whether a screen does something that goes on behind a lock."""
        return any(screen.is_at_work() for screen in self._open.values())

    def keep_unsaved(self) -> None:
        """Throw away every screen but those with unsaved entries or work; the others are made anew when opened."""
        for key in [key for key, screen in self._open.items() if not (screen.unsaved() or screen.is_at_work())]:
            widget = self._open.pop(key).widget
            self.removeWidget(widget)
            widget.deleteLater()
        self.current = ""

    def resume(self, session: Session) -> None:
        """Let the screens that outlived a lock go on under the new session of their owner."""
        for screen in self._open.values():
            screen.resume(session)
