"""Passwords of files that leave the school: made for one file, told once, kept nowhere (S1-2.2b)."""

from __future__ import annotations

import secrets
from typing import Final

ALPHABET: Final = "23456789abcdefghjkmnpqrstuvwxyz"
_GROUPS, _GROUP = 4, 4


def one_time_password() -> str:
    """Return a new password of 79 random bits in four groups, without letters and digits that look alike."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))
