"""The state of this computer in words: what is looked at, how it stands, what was found and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.health import HealthCheck, HealthCode, HealthState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.health import HealthLine

_CONTEXT: Final = "HealthWords"
_SEPARATOR: Final = " · "
_SIZES: Final = ("size", "free")
_MIB: Final = 1 << 20

CHECKS: Final[Mapping[HealthCheck, str]] = {
    HealthCheck.BASE: translatable("HealthWords", "The base"),
    HealthCheck.LOG: translatable("HealthWords", "The signed log"),
    HealthCheck.DISK: translatable("HealthWords", "Room on the disk"),
    HealthCheck.CLOCK: translatable("HealthWords", "The clock"),
    HealthCheck.KEYS: translatable("HealthWords", "Keys"),
    HealthCheck.BACKUP: translatable("HealthWords", "The last copy of the base"),
    HealthCheck.ARCHIVE: translatable("HealthWords", "The last archive"),
    HealthCheck.EXCHANGE: translatable("HealthWords", "Exchange between computers"),
    HealthCheck.PRINTER: translatable("HealthWords", "Printer"),
    HealthCheck.FLASH: translatable("HealthWords", "Flash drives"),
    HealthCheck.PROGRAM: translatable("HealthWords", "The program"),
}
STATES: Final[Mapping[HealthState, str]] = {
    HealthState.GOOD: translatable("HealthWords", "in order"),
    HealthState.WARN: translatable("HealthWords", "needs attention"),
    HealthState.BAD: translatable("HealthWords", "out of order"),
    HealthState.UNKNOWN: translatable("HealthWords", "cannot be told"),
}
FOUND: Final[Mapping[HealthCode, str]] = {
    HealthCode.BASE_SOUND: translatable("HealthWords", "whole and encrypted, {size}"),
    HealthCode.BASE_DAMAGED: translatable(
        "HealthWords",
        "the file is damaged · "
        "Restore the base from the last copy on the page «Safety of the base», and write nothing before",
    ),
    HealthCode.LOG_CLEAN: translatable(
        "HealthWords",
        "entries checked: {entries}; every signature agrees, the tables are what the log says",
    ),
    HealthCode.LOG_FINDINGS: translatable(
        "HealthWords",
        "the journal differs from its log, findings: {count} · "
        "Save the support file, make no corrections by hand, and compare with the last copy",
    ),
    HealthCode.LOG_OF_COPY: translatable("HealthWords", "checked with the copy of {day}, nothing differed"),
    HealthCode.LOG_UNCHECKED: translatable("HealthWords", "not checked as a whole yet · Check the whole log now"),
    HealthCode.DISK_ENOUGH: translatable("HealthWords", "{free} free"),
    HealthCode.DISK_LOW: translatable(
        "HealthWords",
        "only {free} free · Free some room: move films and pictures to another drive",
    ),
    HealthCode.DISK_FULL: translatable(
        "HealthWords",
        "{free} free: entries may soon be refused · Free room on this disk today",
    ),
    HealthCode.CLOCK_RIGHT: translatable("HealthWords", "{now}, later than the last entry"),
    HealthCode.CLOCK_BEHIND: translatable(
        "HealthWords",
        "{now}, but the last entry is of {last} · Set date and time of this computer; its battery may be empty",
    ),
    HealthCode.CLOCK_AHEAD: translatable(
        "HealthWords",
        "{now}, though nothing was entered since {last} · "
        "Check date and time of this computer before anything is entered",
    ),
    HealthCode.KEYS_SOUND: translatable(
        "HealthWords",
        "the base opens with its key; log-ins: {users}, recovery sheets: {sheets}",
    ),
    HealthCode.KEYS_REKEY_DUE: translatable(
        "HealthWords",
        "somebody whose log-in was taken away may have kept the key · "
        "Give the base a new key on the page «Safety of the base»",
    ),
    HealthCode.BACKUP_FRESH: translatable("HealthWords", "the last copy is of {day}"),
    HealthCode.BACKUP_OLD: translatable(
        "HealthWords",
        "the last copy is {days} days old · Copy the base now on the page «Safety of the base»",
    ),
    HealthCode.BACKUP_NONE: translatable(
        "HealthWords",
        "there is no copy on this computer yet · Copy the base now on the page «Safety of the base»",
    ),
    HealthCode.ARCHIVE_FRESH: translatable("HealthWords", "the last archive is of {day}"),
    HealthCode.ARCHIVE_WARN: translatable(
        "HealthWords",
        "the last archive is {days} days old · Make the archive of the week on the page «Archive»",
    ),
    HealthCode.ARCHIVE_ALARM: translatable(
        "HealthWords",
        "the last archive is {days} days old, longer than the regulation bears · "
        "Make the archive today on the page «Archive»",
    ),
    HealthCode.ARCHIVE_NONE: translatable(
        "HealthWords",
        "no archive was made in this school year yet · Make the first archive on the page «Archive»",
    ),
    HealthCode.ARCHIVE_ELSEWHERE: translatable("HealthWords", "archives are made on the main workstation"),
    HealthCode.EXCHANGE_ALONE: translatable("HealthWords", "one computer writes the journal, nothing is exchanged"),
    HealthCode.EXCHANGE_CALM: translatable(
        "HealthWords",
        "every computer was heard of lately; entries that wait here: {waiting}",
    ),
    HealthCode.EXCHANGE_SILENT: translatable(
        "HealthWords",
        "computers not heard of for more than {days} days: {count} · "
        "Exchange with the flash drive on the page «Exchange»",
    ),
    HealthCode.EXCHANGE_CONFLICTS: translatable(
        "HealthWords",
        "places with two values: {count} · "
        "Ask the keepers of the pages to settle them; the list is on the page «Exchange»",
    ),
    HealthCode.PRINTER_KNOWN: translatable("HealthWords", "printers that the system knows: {count}"),
    HealthCode.PRINTER_NONE: translatable(
        "HealthWords",
        "the system knows no printer · Connect one, or save papers as PDF",
    ),
    HealthCode.PRINTER_UNKNOWN: translatable(
        "HealthWords",
        "the system cannot be asked for printers · Print the test sheet on the page «Printing» to be sure",
    ),
    HealthCode.FLASH_SEEN: translatable("HealthWords", "flash drives that are in: {count}"),
    HealthCode.FLASH_NONE: translatable(
        "HealthWords",
        "no flash drive is in · Put one in and look again: that tests the port",
    ),
    HealthCode.PROGRAM_WHOLE: translatable(
        "HealthWords",
        "version {version}, used here since {since}; all its files are there: {files}",
    ),
    HealthCode.PROGRAM_DAMAGED: translatable(
        "HealthWords",
        "version {version}: files missing or altered: {count} · "
        "Install the same version again; the journal stays where it is",
    ),
    HealthCode.PROGRAM_UNLISTED: translatable("HealthWords", "version {version}, not from a package"),
}
"""What was found, and after the point what to do about it."""


def check_words(line: HealthLine) -> str:
    """Return what was looked at."""
    return QCoreApplication.translate(_CONTEXT, CHECKS[line.check])


def state_words(line: HealthLine) -> str:
    """Return how it stands."""
    return QCoreApplication.translate(_CONTEXT, STATES[line.state])


def found_words(line: HealthLine) -> tuple[str, str]:
    """Return what was found and what to do about it, empty where there is nothing to do."""
    words = QCoreApplication.translate(_CONTEXT, FOUND[line.code]).format(**_shown(line.facts))
    found, _, advice = words.partition(_SEPARATOR)
    return found, advice


def _shown(facts: Mapping[str, str | int]) -> Mapping[str, str | int]:
    """Return the facts with sizes, which come in MiB, in the unit that suits them: «56,6 ГБ»."""
    traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    sizes = {key: int(facts[key]) * _MIB for key in _SIZES if key in facts}
    return {**facts, **{key: QLocale().formattedDataSize(size, 1, traditional) for key, size in sizes.items()}}
