"""Locks the journal when nobody is at the keyboard, and says so before (S0-4.14.15, security.md D-15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from ejournal_desktop.kernel.clock import Clock

WARNING: Final = timedelta(seconds=30)
ASLEEP_AFTER: Final = timedelta(seconds=30)
_TICK_MS: Final = 1000
_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


@dataclass(frozen=True, slots=True)
class LockWarning:
    """The journal locks in ``seconds`` unless a key is pressed."""

    seconds: int


class IdleWatch(QObject):
    """Counts the time without keys and mouse; a gap in its own ticking means that the computer slept.

    It listens to the window that has the focus, not to the application: a filter on every event would slow each key.
    """

    warned = Signal(object)
    prolonged = Signal()
    ran_out = Signal()
    slept = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = timedelta(0)
        self._is_warning = False
        self._window: QWindow | None = None
        self._last_input = self._last_tick = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)
            self._on_focus_window_changed(QGuiApplication.focusWindow())

    def start(self, minutes: int) -> None:
        """Begin to watch; ``minutes`` come from the regulation."""
        self._limit = timedelta(minutes=minutes)
        self._is_warning = False
        self._last_input = self._last_tick = self._clock.now()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer: nobody is signed in."""
        self._timer.stop()
        self._is_warning = False

    def tick(self) -> None:
        """Look at the clock; called every second."""
        now = self._clock.now()
        has_slept = now - self._last_tick > ASLEEP_AFTER
        self._last_tick = now
        left = self._limit - (now - self._last_input)
        if has_slept or left <= timedelta(0):
            self.stop()
            (self.slept if has_slept else self.ran_out).emit()
        elif left <= WARNING:
            self._is_warning = True
            self.warned.emit(LockWarning(round(left.total_seconds())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._on_input()
        return super().eventFilter(watched, event)

    def _on_input(self) -> None:
        self._last_input = self._clock.now()
        if self._is_warning:
            self._is_warning = False
            self.prolonged.emit()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.destroyed.connect(self._on_window_destroyed)
            window.installEventFilter(self)

    def _on_window_destroyed(self, window: QObject) -> None:
        if window is self._window:
            self._window = None
