"""The words of the archive page that stand in tables."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from ejournal_desktop.domain.calendar import week_span
from ejournal_desktop.gui.dates import day_words, long_day, short_day
from ejournal_desktop.gui.frame.moments import short_clock
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.archives import ArchivePhase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

CONTEXT: Final = "ArchiveWords"
SHORT_HASH: Final = 8


class DriveRole(StrEnum):
    """What a drive is to the person who archives (ux.md 6.8)."""

    STICK = "stick"
    UNASSIGNED = "unassigned"
    FOREIGN = "foreign"
    LOST = "lost"
    REMOVABLE = "removable"
    FOLDER = "folder"
    FIXED = "fixed"
    READ_ONLY = "read_only"
    SMALL = "small"
    SYSTEM = "system"


class ClassState(StrEnum):
    """How a class stands this week and in the run."""

    WAITING = "waiting"
    RUNNING = "running"
    WRITTEN = "written"
    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    MISSING = "missing"
    FAILED = "failed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Look:
    """Icon, words and tone of a state; the words are not translated yet."""

    icon: str
    words: str
    tone: Tone


DRIVE_LOOKS: Final[Mapping[DriveRole, Look]] = {
    DriveRole.STICK: Look("✓", translatable("ArchiveWords", "archive flash drive"), Tone.OK),
    DriveRole.UNASSIGNED: Look("!", translatable("ArchiveWords", "not assigned to the school yet"), Tone.WARN),
    DriveRole.FOREIGN: Look("✕", translatable("ArchiveWords", "flash drive of another school"), Tone.BAD),
    DriveRole.LOST: Look("✕", translatable("ArchiveWords", "reported lost"), Tone.BAD),
    DriveRole.REMOVABLE: Look("●", translatable("ArchiveWords", "flash drive"), Tone.RUN),
    DriveRole.FOLDER: Look("●", translatable("ArchiveWords", "chosen folder"), Tone.RUN),
    DriveRole.FIXED: Look("○", translatable("ArchiveWords", "disk of this computer"), Tone.NONE),
    DriveRole.READ_ONLY: Look("!", translatable("ArchiveWords", "read only"), Tone.WARN),
    DriveRole.SMALL: Look("!", translatable("ArchiveWords", "too little room"), Tone.WARN),
    DriveRole.SYSTEM: Look("–", translatable("ArchiveWords", "system disk"), Tone.NONE),
}
CLASS_LOOKS: Final[Mapping[ClassState, Look]] = {
    ClassState.WAITING: Look("○", translatable("ArchiveWords", "will be written"), Tone.NONE),
    ClassState.RUNNING: Look("●", translatable("ArchiveWords", "being written"), Tone.RUN),
    ClassState.WRITTEN: Look("✓", translatable("ArchiveWords", "written and read back"), Tone.OK),
    ClassState.UNCONFIRMED: Look("!", translatable("ArchiveWords", "written, not confirmed"), Tone.WARN),
    ClassState.CONFIRMED: Look("✓", translatable("ArchiveWords", "confirmed"), Tone.OK),
    ClassState.MISSING: Look("✕", translatable("ArchiveWords", "missing this week"), Tone.BAD),
    ClassState.LOST: Look("✕", translatable("ArchiveWords", "flash drive lost"), Tone.BAD),
    ClassState.FAILED: Look("✕", translatable("ArchiveWords", "not written"), Tone.BAD),
}
READ_BACK: Final = Look("✓", translatable("ArchiveWords", "read back and equal"), Tone.OK)
_PHASES: Final[Mapping[ArchivePhase, str]] = {
    ArchivePhase.COLLECT: translatable("ArchiveWords", "{title}: collecting the pages and the log"),
    ArchivePhase.WRITE: translatable("ArchiveWords", "{title}: writing to the flash drive"),
    ArchivePhase.READ_BACK: translatable("ArchiveWords", "{title}: reading back and comparing"),
    ArchivePhase.FINISH: translatable("ArchiveWords", "{title}: giving the file its final name"),
}


def translated(words: str) -> str:
    """Return words of the tables in the language of the window."""
    return QCoreApplication.translate(CONTEXT, words)


def look_words(look: Look) -> str:
    """Return icon and word of a state."""
    return f"{look.icon} {translated(look.words)}"


def phase_words(phase: ArchivePhase, title: str) -> str:
    """Return what a run is busy with: «8Б: перечитывается и сверяется»."""
    return translated(_PHASES[phase]).format(title=title)


def size_words(size: int) -> str:
    """Return a number of bytes as people read it: «14,2 ГБ»."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def moment_words(moment: datetime) -> str:
    """Return day and time: «пт 20 ноября, 14:05»."""
    return f"{long_day(moment.date())}, {short_clock(moment.timetz())}"


def week_words(week: str) -> str:
    """Return an ISO week as a person knows it: «16 ноября – 22 ноября»."""
    span = week_span(week)
    return f"{day_words(span.starts)} – {day_words(span.ends or span.starts)}"


def table_moment(moment: datetime) -> str:
    """Return day and time as tables show them: «20.11, 14:05»."""
    return f"{short_day(moment.date())}, {short_clock(moment.timetz())}"


def table_week(week: str) -> str:
    """Return an ISO week as tables show it: «16.11–22.11»."""
    span = week_span(week)
    return f"{short_day(span.starts)}–{short_day(span.ends or span.starts)}"


def short_hash(text: str) -> str:
    """Return the first signs of a hash, as they stand in the name of the file."""
    return text[:SHORT_HASH]
