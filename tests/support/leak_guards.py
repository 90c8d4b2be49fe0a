"""A test fails when it leaves a running thread or a visible window behind."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

SECONDS_TO_FINISH = 2.0


@pytest.fixture(autouse=True)
def thread_guard() -> Iterator[None]:
    """Fail when a thread that would keep the program alive is still running after the test."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(SECONDS_TO_FINISH)
    left = sorted(thread.name for thread in started if thread.is_alive())
    if left:
        pytest.fail(f"threads still running: {', '.join(left)}", pytrace=False)


@pytest.fixture(autouse=True)
def window_guard() -> Iterator[None]:
    """Fail when a window that the test opened is still visible after it."""
    before = set(_visible_windows())
    yield
    left = [window for window in _visible_windows() if window not in before]
    for window in left:
        window.close()
    if left:
        names = ", ".join(sorted(type(window).__name__ for window in left))
        pytest.fail(f"windows still open: {names}", pytrace=False)


def _visible_windows() -> list[QWidget]:
    if not isinstance(QApplication.instance(), QApplication):
        return []
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]
