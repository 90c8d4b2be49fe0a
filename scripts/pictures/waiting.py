"""Letting the program run until something has happened."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS_TO_WAIT: Final = 60.0
SECONDS_TO_PAINT: Final = 0.1
Part = TypeVar("Part", bound=QWidget)
Thing = TypeVar("Thing")


class NothingHappenedError(Exception):
    """A window did not do what was waited for; the text says what that was."""


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Let the program run until something has happened."""
    ends = time.monotonic() + SECONDS_TO_WAIT
    while not condition():
        if time.monotonic() > ends:
            raise NothingHappenedError(what)
        QApplication.processEvents()
        time.sleep(0.005)


def settle(seconds: float = SECONDS_TO_PAINT) -> None:
    """Let the program load and paint."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QApplication.processEvents()
        time.sleep(0.005)


def there(value: Thing | None, what: str) -> Thing:
    """Return what must be there by now."""
    if value is None:
        raise NothingHappenedError(what)
    return value


def part(widget: QWidget, kind: type[Part]) -> Part:
    """Return the one part of a kind in a window."""
    return there(widget.findChild(kind), kind.__name__)
