"""How long a test waits for something that will come: a loaded computer is slow, and no test is about that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication
    from pytestqt.wait_signal import SignalBlocker

SECONDS = 120
MILLISECONDS = SECONDS * 1000


class PatientBot(QtBot):
    """Waits long where nothing else is said."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = MILLISECONDS) -> None:
        """Wait until a callback is content."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: SignalInstance, *, timeout: int = MILLISECONDS, **options: Any) -> SignalBlocker:
        """Wait for a signal in a ``with`` block."""
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:  # noqa: ARG001  it must exist by then
    """Give a bot that is not in a hurry."""
    return PatientBot(request)
