"""A journal page as this computer remembers it; what is changed there by a key is remembered too."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.journal.grid_habits import habits_of
from ejournal_desktop.kernel.errors import DeviceError

if TYPE_CHECKING:
    from ejournal_desktop.config.settings import Preferences
    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.gui.look import Look


class JournalLook(QObject):
    """Lives as long as the page; ``has_results`` is false where one lesson has nothing to sum up."""

    def __init__(self, look: Look, screen: JournalScreen, *, has_results: bool = True) -> None:
        super().__init__(screen)
        self._look, self._screen, self._has_results = look, screen, has_results
        self._on_look_changed(look.preferences)
        look.changed.connect(self._on_look_changed)
        screen.tools.results_toggled.connect(self._on_results_toggled)

    def _on_look_changed(self, preferences: Preferences) -> None:
        self._screen.view.take_habits(habits_of(preferences))
        if self._has_results and self._screen.tools.has_results is not preferences.shows_results:
            self._screen.tools.show_results(is_shown=preferences.shows_results)

    def _on_results_toggled(self, is_shown: bool) -> None:
        with suppress(DeviceError):  # forgotten at the next start then: no reason to stop anybody at work
            self._look.change(shows_results=is_shown)
