"""The register in words: rows, facts of a volume, answers of a comparison."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.print.file_names import supplement_file_name
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record
from ejournal_desktop.readmodels.printing import CheckOutcome, PrintForm, shown_code

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.readmodels.printing import PrintedVolume, PrintoutCheck, SheetDifferences, VolumeRecord

_CONTEXT: Final = "PrintRegister"
_HASH_SHOWN: Final = 16
_PLACE_COLUMN: Final = 5
_SUPPLEMENT: Final = translatable("PrintRegister", "{period}, supplement")
_PART: Final = translatable("PrintRegister", "{period}, volume {part} of {parts}")
_NOT_KEPT: Final = translatable("PrintRegister", "! not put away yet")
_DISPOSED: Final = translatable("PrintRegister", "disposed of: {act}")
_LINES: Final = (
    translatable("PrintRegister", "Class {title}, {volume}, {year}"),
    translatable("PrintRegister", "Printed {moment} by {author}, {sheets} sheets"),
    translatable("PrintRegister", "Archive № {archive} · {digits}…"),
    translatable("PrintRegister", "SHA-256 of the file: {sha}…"),
)
_KEPT: Final = translatable("PrintRegister", "To be kept until {day}")
_ALWAYS_KEPT: Final = translatable("PrintRegister", "To be kept: the school has set no term")
_CHECKED: Final = translatable("PrintRegister", "Checked {checks} times, last {moment}")
_NEVER_CHECKED: Final = translatable("PrintRegister", "Never checked")
_OUTCOMES: Final[Mapping[CheckOutcome, str]] = {
    CheckOutcome.TODAY: translatable("PrintRegister", "✓ Equals the journal of today."),
    CheckOutcome.ARCHIVE: translatable(
        "PrintRegister", "Equals the archive it was printed from; the journal was corrected since."
    ),
    CheckOutcome.NEITHER: translatable("PrintRegister", "✕ Equals neither the journal of today nor its archive."),
}
_UNKNOWN: Final = translatable("PrintRegister", "✕ No printed volume of this school has a sheet with this code.")
_SHEET: Final = translatable("PrintRegister", "{volume}, sheet {sheet}.")
_CERTIFICATION: Final = translatable("PrintRegister", "{volume}, certification sheet.")
_WHOLE: Final = translatable("PrintRegister", "{volume}, all sheets.")
_SAME: Final = translatable("PrintRegister", "✓ Every sheet still equals the journal.")
_CHANGED: Final = translatable("PrintRegister", "Corrected since the print: sheets {sheets}.")
_DROPPED: Final = translatable("PrintRegister", "The journal has no more: sheets {sheets}.")


def volume_record(volume: VolumeRecord) -> Record:
    """Return the row of a volume."""
    cells = (
        moment_words(volume.moment),
        volume.class_title,
        _volume_title(volume),
        str(volume.sheets),
        str(volume.checks or ""),
        _place(volume),
    )
    tone = Tone.WARN if not volume.place else Tone.NONE if volume.act else Tone.OK
    return Record(cells, volume.content_hash, {_PLACE_COLUMN: tone})


def volume_words(volume: VolumeRecord) -> str:
    """Return everything that is known of a volume, a line each."""
    facts = {
        "title": volume.class_title,
        "volume": _volume_title(volume),
        "year": volume.year_title,
        "moment": moment_words(volume.moment),
        "author": volume.author,
        "sheets": volume.sheets,
        "archive": volume.archive_number or "–",
        "digits": volume.manifest_hash[:_HASH_SHOWN],
        "sha": volume.content_hash[:_HASH_SHOWN],
    }
    lines = [_tr(line).format(**facts) for line in _LINES]
    checked = _tr(_NEVER_CHECKED)
    if volume.last_check is not None:
        checked = _tr(_CHECKED).format(checks=volume.checks, moment=moment_words(volume.last_check))
    return "\n".join([*lines, checked, _term(volume.kept_until)])


def check_words(found: PrintoutCheck) -> str:
    """Return what a code said: which sheet it is, and what it equals."""
    if found.volume is None:
        return _tr(_UNKNOWN)
    where = _WHOLE if found.is_whole else _SHEET if found.sheet > 0 else _CERTIFICATION
    volume = f"{found.volume.class_title}, {_volume_title(found.volume)}"
    code = "" if found.is_whole else f"{shown_code(found.code)}: "
    return f"{code}{_tr(where).format(volume=volume, sheet=found.sheet)} {_tr(_OUTCOMES[found.outcome])}"


def differences_words(found: SheetDifferences) -> str:
    """Return which sheets of a volume no longer hold."""
    parts = [
        _tr(words).format(sheets=runs_words(sheets))
        for words, sheets in ((_CHANGED, found.changed), (_DROPPED, found.dropped))
        if sheets
    ]
    return " ".join(parts) or _tr(_SAME)


def supplement_name(made: PrintedVolume, volume: VolumeRecord) -> str:
    """Return the name that a supplement to a volume is saved under."""
    return supplement_file_name(made, "" if volume.view is None else period_words(volume.view))


def runs_words(sheets: Sequence[int]) -> str:
    """Return numbers with neighbours drawn together: «3–5, 8»."""
    runs = [[number for _, number in run] for _, run in groupby(enumerate(sheets), lambda pair: pair[1] - pair[0])]
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def moment_words(moment: datetime) -> str:
    """Return day and time as the register shows them: «14.11.2026 9:04»."""
    return f"{moment:%d.%m.%Y} {moment.hour}:{moment:%M}"


def _term(until: date | None) -> str:
    return _tr(_ALWAYS_KEPT) if until is None else _tr(_KEPT).format(day=dotted_day(until))


def _volume_title(volume: VolumeRecord) -> str:
    period = "–" if volume.view is None else period_words(volume.view)
    if volume.form is PrintForm.SUPPLEMENT:
        return _tr(_SUPPLEMENT).format(period=period)
    return _tr(_PART).format(period=period, part=volume.part, parts=volume.parts) if volume.parts > 1 else period


def _place(volume: VolumeRecord) -> str:
    if volume.act:
        return _tr(_DISPOSED).format(act=volume.act)
    return volume.place or _tr(_NOT_KEPT)


def _tr(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
