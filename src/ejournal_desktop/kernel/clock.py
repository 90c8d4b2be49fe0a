"""Where moments come from: a protocol, so that tests pass a fixed clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """Source of the current moment."""

    def now(self) -> datetime:
        """Return the current moment, aware, in the school's time zone as this computer shows it."""
        ...
