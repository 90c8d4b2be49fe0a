"""What stands on the recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The printed key: ``text`` in groups of four, ``identity`` for the age tool, the fingerprint of the root."""

    school_name: str
    school: str
    is_training: bool
    made_on: date
    root_fingerprint: str
    text: str = field(repr=False)
    identity: str = field(repr=False)
