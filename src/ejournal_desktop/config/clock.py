"""The clock of this computer."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Gives the present moment in the time zone that this computer shows."""

    def now(self) -> datetime:
        """Return the current moment, aware, to the microsecond."""
        return datetime.now(UTC).astimezone()
