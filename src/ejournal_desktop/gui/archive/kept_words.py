"""Archives of past years in a table: where each stands, when it was last read, when it must be read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import translated
from ejournal_desktop.gui.dates import full_day
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.archive import VerdictWord

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.retention import KeptArchive

_GONE: Final = "device_gone"
_TROUBLES: Final[Mapping[str, str]] = {
    VerdictWord.DAMAGED: translatable("ArchiveWords", "✕ damaged"),
    VerdictWord.NOT_FROM_THIS_SCHOOL: translatable("ArchiveWords", "✕ not from this school"),
    _GONE: translatable("ArchiveWords", "✕ not on the flash drive"),
}
_UNREADABLE: Final = translatable("ArchiveWords", "✕ cannot be read")
_DUE: Final = translatable("ArchiveWords", "! due since {day}")
_NEXT: Final = translatable("ArchiveWords", "by {day}")
_FOREVER: Final = translatable("ArchiveWords", "no term set: it stays")
_NEXT_COLUMN: Final = 5


def kept_record(row: KeptArchive) -> Record:
    """Return the row of an archive, its next check in the colour of how urgent that is."""
    words, tone = _next_check(row)
    cells = (
        row.class_title,
        row.school_year,
        str(row.number),
        row.label,
        full_day(row.checked),
        words,
        translated(_FOREVER) if row.until is None else full_day(row.until),
    )
    return Record(cells, (row.class_group, row.carrier), {_NEXT_COLUMN: tone})


def _next_check(row: KeptArchive) -> tuple[str, Tone]:
    if row.trouble:
        return translated(_TROUBLES.get(row.trouble, _UNREADABLE)), Tone.BAD
    words = translated(_DUE if row.is_due else _NEXT)
    return words.format(day=full_day(row.next_check)), Tone.WARN if row.is_due else Tone.OK
