"""Locks the journal with the screen of the system and before the computer sleeps, where the system tells (D-15).

Linux desktops tell by D-Bus. Where nobody tells, the sleep is noticed afterwards, by the gap it leaves (``IdleWatch``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCREEN_SAVERS: Final[Mapping[str, str]] = {
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
}
_LOGIN: Final = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class SystemWatch(QObject):
    """Hears the screen saver of the desktop and the sleep of the computer."""

    screen_locked = Signal()
    falling_asleep = Signal()

    def listen(self) -> None:
        """Connect to the buses that there are; without one nothing is heard."""
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            for interface, path in _SCREEN_SAVERS.items():
                self._hear(session, path, interface, "ActiveChanged", SLOT("note_screen_saver(bool)"))
        if system.isConnected():
            self._hear(system, *_LOGIN, "PrepareForSleep", SLOT("note_sleep(bool)"))

    def _hear(self, bus: QDBusConnection, path: str, interface: str, signal: str, slot: str) -> None:
        bus.connect("", path, interface, signal, self, slot)  # type: ignore[call-overload]  # the stubs ask for bytes

    @Slot(bool)
    def note_screen_saver(self, is_active: bool) -> None:
        """Hear that the screen was locked or opened again."""
        if is_active:
            self.screen_locked.emit()

    @Slot(bool)
    def note_sleep(self, is_beginning: bool) -> None:
        """Hear that the computer goes to sleep or wakes up."""
        if is_beginning:
            self.falling_asleep.emit()
