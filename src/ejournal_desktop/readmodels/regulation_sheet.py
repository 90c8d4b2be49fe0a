"""The regulation of the school as a sheet to read: every value, the one of the shipped preset, the clause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.domain.regulation import Regulation


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One parameter, or one row of a rule list; ``key`` is ``group.parameter``.

    ``shipped`` is the value of the preset the school began with, nothing where the preset has no such row. ``clause``
    is the number in the document, empty where the document as a whole says it, or where it ``is_silent``: then
    ``reason`` says why the program chose the value.
    """

    key: str
    value: object
    shipped: object
    clause: str
    reason: str = ""
    is_silent: bool = False

    @property
    def group(self) -> str:
        """The group of the parameter."""
        return self.key.partition(".")[0]

    @property
    def is_changed(self) -> bool:
        """Tell whether the school has another value than the preset."""
        return self.value != self.shipped


@dataclass(frozen=True, slots=True)
class RegulationSheet:
    """One edition with the date it is in force from; ``editions`` are the dates of all of them, the newest first."""

    regulation: Regulation
    valid_from: date
    editions: tuple[date, ...]
    lines: tuple[SheetLine, ...]
