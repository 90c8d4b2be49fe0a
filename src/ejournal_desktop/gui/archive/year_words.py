"""The end of the year in tables: where each class stands, and what is kept until when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.regulation_keeping import KeptDocument
from ejournal_desktop.gui.archive.words import table_week, translated
from ejournal_desktop.gui.dates import full_day
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.retention import KeptYear, RetentionTable, YearEndClass

_DOCUMENTS: Final[Mapping[KeptDocument, str]] = {
    KeptDocument.JOURNAL: translatable("ArchiveWords", "journal"),
    KeptDocument.SUMMARY_SHEET: translatable("ArchiveWords", "summary sheet"),
    KeptDocument.CONTROL_ACT: translatable("ArchiveWords", "act of control"),
    KeptDocument.REPORT: translatable("ArchiveWords", "report"),
}
_CLOSED: Final = translatable("ArchiveWords", "✓ closed")
_OPEN: Final = translatable("ArchiveWords", "! not closed")
_OF: Final = translatable("ArchiveWords", "{count} of {wanted}")
_FOREVER: Final = translatable("ArchiveWords", "no term set: it stays")
_OVER: Final = translatable("ArchiveWords", "{day}, the term is over")
_CLOSED_COLUMN, _COPIES_COLUMN, _CONFIRMED_COLUMN, _UNTIL_COLUMN = 1, 3, 4, 2


def class_record(row: YearEndClass, wanted: int) -> Record:
    """Return the row of a class: whether its year is closed, its newest archive, on how many carriers that stands."""
    count = translated(_OF)
    cells = (
        row.class_title,
        translated(_CLOSED if row.is_closed else _OPEN),
        table_week(row.week) if row.week else "–",
        count.format(count=row.carriers, wanted=wanted),
        count.format(count=row.confirmed, wanted=wanted),
    )
    tones = {
        _CLOSED_COLUMN: Tone.OK if row.is_closed else Tone.WARN,
        _COPIES_COLUMN: _tone(row.carriers, wanted),
        _CONFIRMED_COLUMN: _tone(row.confirmed, wanted),
    }
    return Record(cells, row.class_group, tones)


def kept_records(table: RetentionTable) -> list[Record]:
    """Return what is kept until when, the newest year first."""
    return [_kept(row) for row in sorted(table.years, key=lambda row: row.school_year, reverse=True)]


def _kept(row: KeptYear) -> Record:
    if row.until is None:
        until = translated(_FOREVER)
    else:
        until = translated(_OVER).format(day=full_day(row.until)) if row.is_over else full_day(row.until)
    tones = {_UNTIL_COLUMN: Tone.WARN} if row.is_over else {}
    return Record(
        (row.school_year, translated(_DOCUMENTS[row.document]), until), (row.school_year, row.document), tones
    )


def _tone(count: int, wanted: int) -> Tone:
    if count >= wanted:
        return Tone.OK
    return Tone.WARN if count else Tone.BAD
