"""What a log-in finds of the log."""

from __future__ import annotations

from enum import StrEnum


class HeadsState(StrEnum):
    """How the log stands beside what a person saw of it last; all but the first and the last are an alarm."""

    SOUND = "sound"
    ABSENT = "absent"
    DAMAGED = "damaged"
    CUT = "cut"
    RESTORED = "restored"
