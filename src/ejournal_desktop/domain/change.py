"""The base of all changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened in a school journal; ``code`` names the kind of change in the log for ever."""

    code: ClassVar[str] = ""
