"""What is written down of people at the door of the journal (S1-2.3)."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class AccessKind(StrEnum):
    """What a person did with the own log-in; a lock is none, for the return from it is written down."""

    PASSWORD = "password"  # noqa: S105  a kind of entry
    PIN = "pin"
    BESIDE = "beside"
    LEFT = "left"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105  a kind of entry
    PIN_SET = "pin_set"
    PIN_REMOVED = "pin_removed"
    RECOVERY = "recovery"  # stands in the log as a change of its own


class TryKind(StrEnum):
    """What was wrong at the door; the last two say that a computer could not note every try by itself.

    ``CLOSED`` is the right password of somebody who has no duties here any more.
    """

    PASSWORD = "password"  # noqa: S105  a kind of entry
    PIN = "pin"
    CLOSED = "closed"
    OVERFLOW = "overflow"
    UNREADABLE = "unreadable"


ENTRIES: Final = frozenset({AccessKind.PASSWORD, AccessKind.PIN})
NOBODY: Final = 0
