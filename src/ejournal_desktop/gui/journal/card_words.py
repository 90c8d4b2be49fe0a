"""The words of the card of a cell and of its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.journal.cell_card import CardFacts
from ejournal_desktop.gui.journal.cell_faces import mark_letters
from ejournal_desktop.gui.journal.cell_words import (
    attendance_words,
    bar_words,
    column_words,
    kind_words,
    note_words,
    value_words,
)
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.cell_history import HistoryKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel
    from ejournal_desktop.readmodels.cell_history import CellHistoryEntry

_CONTEXT = "CardWords"
_NOTHING = {
    HistoryKind.MARK: translatable("CardWords", "no mark"),
    HistoryKind.ATTENDANCE: translatable("CardWords", "present"),
    HistoryKind.NOTE: translatable("CardWords", "no note"),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def card_facts(model: JournalGridModel, row: int, column: int) -> CardFacts:
    """Return what the card of a cell says before its history is read."""
    rules, place, bar = model.rules, model.place(row, column), model.bar(row, column)
    note, cell, lesson = model.note(place), model.cell(place), model.columns[column].lesson
    value = "" if rules is None else value_words(cell, rules)
    if rules is not None and lesson is not None and cell.marks:
        value = f"{value} · {kind_words(lesson, rules.regulation, len(cell.marks))}"
    return CardFacts(
        student=model.rows[row].name.short,
        lesson=column_words(model.columns[column], rules),
        value=value,
        note=note_words(note) if note else "",
        bar="" if bar is None else bar_words(bar),
    )


def history_lines(entries: Sequence[CellHistoryEntry], rules: CellRules) -> list[str]:
    """Return the history of a cell, the newest first: what changed, then who, when and where, then why."""
    return [_line(entry, rules) for entry in reversed(entries)]


def _line(entry: CellHistoryEntry, rules: CellRules) -> str:
    before, after = _value(entry, entry.before, rules), _value(entry, entry.value, rules)
    if entry.place:
        after = _tr(translatable("CardWords", "{value} (second mark)")).format(value=after)
    minutes = f"{entry.moment.hour}:{entry.moment.minute:02d}"
    when = f"{short_day(entry.moment.date())}.{entry.moment.year} {minutes}"
    lines = [f"{before} → {after}", " · ".join(filter(None, (when, entry.author, entry.workstation)))]
    if entry.reason:
        lines.append(_tr(translatable("CardWords", "Reason: {reason}")).format(reason=entry.reason))
    return "\n".join(lines)


def _value(entry: CellHistoryEntry, value: str | None, rules: CellRules) -> str:
    if value is None:
        return _tr(_NOTHING[entry.kind])
    if entry.kind is HistoryKind.MARK:
        return mark_letters(rules.scale, value)
    if entry.kind is HistoryKind.NOTE:
        return note_words(value)
    code = rules.regulation.attendance_code(value)
    minutes = entry.late_minutes if value == entry.value else 0
    return value if code is None else attendance_words(code, minutes)
