"""Whether this computer and its journal are in order: one line for each thing that can go wrong (S0-4.10.10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class HealthCheck(StrEnum):
    """What is looked at, in the order of the screen."""

    BASE = "base"
    LOG = "log"
    DISK = "disk"
    CLOCK = "clock"
    KEYS = "keys"
    BACKUP = "backup"
    ARCHIVE = "archive"
    EXCHANGE = "exchange"
    PRINTER = "printer"
    FLASH = "flash"
    PROGRAM = "program"


class HealthState(StrEnum):
    """How it stands; ``unknown`` is what cannot be told from here."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    UNKNOWN = "unknown"


class HealthCode(StrEnum):
    """What was found; fronts have words for each, with what to do where something is to be done."""

    BASE_SOUND = "base_sound"
    BASE_DAMAGED = "base_damaged"
    LOG_CLEAN = "log_clean"
    LOG_FINDINGS = "log_findings"
    LOG_OF_COPY = "log_of_copy"
    LOG_UNCHECKED = "log_unchecked"
    DISK_ENOUGH = "disk_enough"
    DISK_LOW = "disk_low"
    DISK_FULL = "disk_full"
    CLOCK_RIGHT = "clock_right"
    CLOCK_BEHIND = "clock_behind"
    CLOCK_AHEAD = "clock_ahead"
    KEYS_SOUND = "keys_sound"
    KEYS_REKEY_DUE = "keys_rekey_due"
    BACKUP_FRESH = "backup_fresh"
    BACKUP_OLD = "backup_old"
    BACKUP_NONE = "backup_none"
    ARCHIVE_FRESH = "archive_fresh"
    ARCHIVE_WARN = "archive_warn"
    ARCHIVE_ALARM = "archive_alarm"
    ARCHIVE_NONE = "archive_none"
    ARCHIVE_ELSEWHERE = "archive_elsewhere"
    EXCHANGE_ALONE = "exchange_alone"
    EXCHANGE_CALM = "exchange_calm"
    EXCHANGE_SILENT = "exchange_silent"
    EXCHANGE_CONFLICTS = "exchange_conflicts"
    PRINTER_KNOWN = "printer_known"
    PRINTER_NONE = "printer_none"
    PRINTER_UNKNOWN = "printer_unknown"
    FLASH_SEEN = "flash_seen"
    FLASH_NONE = "flash_none"
    PROGRAM_WHOLE = "program_whole"
    PROGRAM_DAMAGED = "program_damaged"
    PROGRAM_UNLISTED = "program_unlisted"


@dataclass(frozen=True, slots=True)
class HealthLine:
    """One thing: how it stands, what was found with its numbers and days as texts, and when it was looked at."""

    check: HealthCheck
    state: HealthState
    code: HealthCode
    moment: datetime
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HealthReport:
    """Every line at one moment."""

    moment: datetime
    lines: tuple[HealthLine, ...]

    def line(self, check: HealthCheck) -> HealthLine:
        """Return the line about one thing.

        Raises:
            KeyError: it was not looked at.
        """
        return {line.check: line for line in self.lines}[check]

    def with_line(self, line: HealthLine) -> HealthReport:
        """Return the report with another line about the same thing."""
        return HealthReport(self.moment, tuple(line if one.check is line.check else one for one in self.lines))

    @property
    def worst(self) -> HealthState:
        """The worst state of all lines; what cannot be told spoils nothing."""
        states = {line.state for line in self.lines}
        return next((one for one in (HealthState.BAD, HealthState.WARN) if one in states), HealthState.GOOD)
