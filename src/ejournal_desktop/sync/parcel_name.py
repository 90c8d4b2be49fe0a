"""The name of a joining parcel: the file with which a further computer comes into the school (sync/BUNDLE.md 5)."""

from __future__ import annotations

from typing import Final

PARCEL_SUFFIX: Final = ".ejjoin"
LONGEST_NAME: Final = 60


def parcel_name(school_code: str, device: int, identity: str) -> str:
    """Return the unique ASCII name of a parcel, at most 60 characters: only the school code is ever shortened.

    Args:
        school_code: the code of the school.
        device: the number the new computer will have.
        identity: 8 random hexadecimal digits.
    """
    start, rest = "join-", f"-{device:06x}-{identity}{PARCEL_SUFFIX}"
    return start + school_code[: LONGEST_NAME - len(start) - len(rest)] + rest
