"""A screen of tabs that speak through it and are read when they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from ejournal_desktop.gui.frame.voice import Voice
from ejournal_desktop.gui.widgets.banner import BannerArea
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.page_parts import PageParts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.session import Session


class Tab(Protocol):
    """What a tab of such a screen can do."""

    @property
    def said(self) -> SignalInstance:
        """Short words for the status line."""

    @property
    def stored(self) -> SignalInstance:
        """Something was stored."""

    @property
    def failed(self) -> SignalInstance:
        """What went wrong."""

    @property
    def legend(self) -> str:
        """The keys of the tab for the status line."""

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""

    def reload(self) -> None:
        """Read what the tab shows again."""

    def take_focus(self) -> None:
        """Bring the cursor to where the work of the tab begins."""


class TabbedScreen(QWidget):
    """Makes its tabs, hands them to ``_show_tabs`` and adds what they tell beyond their words."""

    def __init__(self, frame: FramePort, clock: Clock, *, beside: QWidget | None = None) -> None:
        super().__init__()
        self._frame = frame
        self.banners = BannerArea()
        self.voice = Voice(self, frame, self.banners, clock)
        self.parts = PageParts(self, banners=self.banners, beside=beside)
        self._tabs: Sequence[Tab] = ()

    def shown(self) -> None:
        """Take the focus and read again."""
        self._show_tab(self.parts.place())

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        for tab in self._tabs:
            tab.use_session(session)

    def _tab(self) -> Tab:
        return self._tabs[self.parts.place()]

    def _show_tab(self, place: int) -> None:
        tab = self._tabs[place]
        self._frame.show_legend(tab.legend)
        tab.reload()
        tab.take_focus()

    def _show_tabs(self, *tabs: Tab) -> None:
        self._tabs = tabs
        self.parts.chosen.connect(self._show_tab)
        for tab in tabs:
            tab.said.connect(self.voice.say)
            tab.stored.connect(self.voice.show_stored)
            tab.failed.connect(self.voice.fail)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self.shown)
