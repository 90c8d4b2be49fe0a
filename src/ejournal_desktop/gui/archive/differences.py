"""What to say when the tables of the journal are not what its signed history says (security.md D-34)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import translated
from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.readmodels.integrity import CellPlace, IntegrityFinding

DIFFERENCES: Final = "archive_differences"
_MOST_NAMED: Final = 3
_WORDS: Final = translatable(
    "ArchiveWords",
    "The journal shows what nobody signed: {places}. The archive holds what was signed. "
    "Show this to the deputy head and let the journal be checked.",
)
_VALUES: Final = translatable("ArchiveWords", "{place}: «{shown}» instead of «{signed}»")


def differences_notice(written: Sequence[WrittenArchive]) -> Notice | None:
    """Return the alarm over archives of a run, with the first places and both values of each; mostly none is needed."""
    findings = [(one.record.class_title, finding) for one in written for finding in one.differences]
    if not findings:
        return None
    places = "; ".join(_place(title, finding) for title, finding in findings[:_MOST_NAMED])
    more = f" (+{len(findings) - _MOST_NAMED})" if len(findings) > _MOST_NAMED else ""
    return Notice(DIFFERENCES, translated(_WORDS).format(places=places + more), NoticeKind.FAILURE)


def place_words(place: CellPlace) -> str:
    """Return class, subject, day and student of a value, as far as they are known."""
    day = "" if place.day is None else day_words(place.day)
    return ", ".join(filter(None, (place.class_title, place.subject_title, day, place.student)))


def _place(title: str, finding: IntegrityFinding) -> str:
    place, difference = finding.place, finding.difference
    where = title if place is None else place_words(place)
    if difference is None:
        return where
    shown, signed = ("" if value is None else value for value in (difference.live, difference.logged))
    return translated(_VALUES).format(place=where, shown=shown, signed=signed)
