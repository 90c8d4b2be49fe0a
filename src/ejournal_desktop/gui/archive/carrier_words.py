"""Flash drives and what stands on them in plain words (security.md D-54)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import Look, look_words, short_hash, table_week, translated
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.carriers import CarrierRole, CustodyWarning, FileStanding
from ejournal_desktop.readmodels.custody import CopyState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from ejournal_desktop.readmodels.carriers import CarrierContents, CarrierFile, CarrierView, CarrierWarning
    from ejournal_desktop.readmodels.custody import ComparedCopy

_STATE_COLUMN, _LAST_COLUMN, _STANDING_COLUMN = 1, 5, 3

ROLES: Final[Mapping[CarrierRole, str]] = {
    CarrierRole.OURS: translatable("ArchiveWords", "Flash drive {label} of this school."),
    CarrierRole.LOST: translatable(
        "ArchiveWords",
        "Flash drive {label} was reported lost. Nothing on it counts; tell the deputy head it was found.",
    ),
    CarrierRole.UNREGISTERED: translatable(
        "ArchiveWords", "It carries the mark of this school, but it is not in the register of this computer."
    ),
    CarrierRole.NOT_MARKED: translatable("ArchiveWords", "A flash drive that was never assigned to a school."),
    CarrierRole.OTHER_SCHOOL: translatable(
        "ArchiveWords", "A flash drive of another school. Nothing on it is changed."
    ),
    CarrierRole.UNREADABLE_MARK: translatable("ArchiveWords", "Its mark cannot be read. Nothing on it is changed."),
}
_STANDINGS: Final[Mapping[FileStanding, Look]] = {
    FileStanding.NEWEST: Look("✓", translatable("ArchiveWords", "the newest of its class"), Tone.OK),
    FileStanding.OLDER: Look("○", translatable("ArchiveWords", "older, a newer one is known"), Tone.NONE),
    FileStanding.NEWER_THAN_OURS: Look(
        "!", translatable("ArchiveWords", "newer than the journal: this computer is behind its own archive"), Tone.WARN
    ),
    FileStanding.FORK: Look(
        "✕",
        translatable("ArchiveWords", "another archive with the same number: keep both and call the deputy head"),
        Tone.BAD,
    ),
    FileStanding.UNKNOWN: Look(
        "?", translatable("ArchiveWords", "freshness cannot be judged: no archive of this class is known"), Tone.WARN
    ),
    FileStanding.OTHER_SCHOOL: Look("✕", translatable("ArchiveWords", "of another school"), Tone.BAD),
    FileStanding.DAMAGED: Look("✕", translatable("ArchiveWords", "damaged or changed"), Tone.BAD),
}
_COPIES: Final[Mapping[CopyState, Look]] = {
    CopyState.SAME: Look("✓", translatable("ArchiveWords", "the same on both"), Tone.OK),
    CopyState.DIFFERENT: Look("✕", translatable("ArchiveWords", "differs: verify both files"), Tone.BAD),
    CopyState.ONLY_FIRST: Look("!", translatable("ArchiveWords", "only on {first}"), Tone.WARN),
    CopyState.ONLY_SECOND: Look("!", translatable("ArchiveWords", "only on {second}"), Tone.WARN),
}
_WARNINGS: Final[Mapping[CustodyWarning, str]] = {
    CustodyWarning.TOO_FEW_CARRIERS: translatable(
        "ArchiveWords", "Fewer than two flash drives are in use. Assign a second one and keep it in another place."
    ),
    CustodyWarning.CARRIER_STALE: translatable("ArchiveWords", "{label}: its last archive is {days} days old."),
    CustodyWarning.CARRIER_EMPTY: translatable("ArchiveWords", "{label}: there is no archive on it yet."),
}
_IN_USE: Final = Look("✓", translatable("ArchiveWords", "in use"), Tone.OK)
_GIVEN: Final = Look("●", translatable("ArchiveWords", "given out"), Tone.RUN)
_LOST: Final = Look("✕", translatable("ArchiveWords", "lost"), Tone.BAD)
_LOST_BACKUP: Final = translatable("ArchiveWords", "{day}, with a copy of the base: give the base a new key")
_NEVER: Final = translatable("ArchiveWords", "never")
_TODAY: Final = translatable("ArchiveWords", "{day}, today")
_DAYS_OLD: Final = translatable("ArchiveWords", "{day}, {days} d. ago")


def role_words(contents: CarrierContents) -> str:
    """Return whose a stick is."""
    return translated(ROLES[contents.role]).format(label=contents.label)


def warning_words(warning: CarrierWarning) -> str:
    """Return what is wrong with the set of sticks."""
    return translated(_WARNINGS[warning.warning]).format(label=warning.label, days=warning.days)


def carrier_record(view: CarrierView, now: datetime, warn_after: int) -> Record:
    """Return the row of a stick in the register; after so many days without a new archive it is marked."""
    look = _LOST if view.is_lost else (_GIVEN if view.holder is not None else _IN_USE)
    last, tone = _last_words(view, now.date(), warn_after)
    cells = (
        view.label,
        look_words(look),
        view.holder_name or "–",
        _day(view.given_on),
        _day(view.returned_on),
        last,
        _lost_words(view),
        view.carrier,
    )
    return Record(cells, subject=view.carrier, tones={_STATE_COLUMN: look.tone, _LAST_COLUMN: tone})


def file_record(file: CarrierFile) -> Record:
    """Return the row of an archive on a stick as far as it can be told without a key."""
    look = _STANDINGS[file.standing]
    cells = (
        file.class_code or "–",
        table_week(file.week) if file.week else "–",
        str(file.number) if file.number else "–",
        look_words(look),
        short_hash(file.manifest_hash) or "–",
        file.file_name,
    )
    return Record(cells, subject=file.file_name, tones={_STANDING_COLUMN: look.tone})


def copy_record(copy: ComparedCopy, first: str, second: str) -> Record:
    """Return the row of a file name on two sticks."""
    look = _COPIES[copy.state]
    words = look_words(look).format(first=first, second=second)
    return Record(("", "", "", words, "", copy.file_name), subject=copy.file_name, tones={_STANDING_COLUMN: look.tone})


def _last_words(view: CarrierView, today: date, warn_after: int) -> tuple[str, Tone]:
    if view.last_archive is None:
        return translated(_NEVER), Tone.WARN
    day = view.last_archive.date()
    days = (today - day).days
    words = translated(_DAYS_OLD if days else _TODAY).format(day=day_words(day), days=days)
    is_stale = days > warn_after and not view.is_lost
    return words, Tone.WARN if is_stale else Tone.NONE


def _lost_words(view: CarrierView) -> str:
    if view.lost_on is None:
        return "–"
    day = day_words(view.lost_on)
    said = translated(_LOST_BACKUP).format(day=day) if view.has_backup else day
    return f"{said} · {view.circumstances}" if view.circumstances else said


def _day(day: date | None) -> str:
    return "–" if day is None else day_words(day)
