"""Secrets that are made for one use, told once and kept nowhere: of files that leave, of first log-ins (S1-2.2b)."""

from __future__ import annotations

import secrets
from typing import Final

ALPHABET: Final = "23456789abcdefghjkmnpqrstuvwxyz"
_GROUPS, _GROUP = 4, 4
_CODE_GROUPS: Final = 5
_DIGITS: Final = "0123456789"


def one_time_password() -> str:
    """Return a new password of 79 random bits in four groups, without letters and digits that look alike."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))


def one_time_code() -> str:
    """Return a code for a first log-in: twenty digits in five groups, the same keys in every layout (D-16).

    66 random bits behind the slow derivation of passwords, for the few days it is good.
    """
    return "-".join("".join(secrets.choice(_DIGITS) for _ in range(_GROUP)) for _ in range(_CODE_GROUPS))
