"""Acts on a whole class for the palette of commands: «всем, у кого пусто: 5» (ux.md 2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.journal.grid_keys import GridAct, GridKey
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.gui.journal.grid_model import JournalGridModel

_CONTEXT = "ClassActs"


@dataclass(frozen=True, slots=True)
class ClassAct:
    """What the palette offers, and the key that every empty cell of the lesson takes."""

    words: str
    key: GridKey


def class_acts(model: JournalGridModel, column: int) -> tuple[ClassAct, ...]:
    """Return the acts that fill the empty cells of a column; none where nothing can be entered."""
    if model.rules is None or not 0 <= column < len(model.columns) or model.column_bar(column) is not None:
        return ()
    return tuple(_acts(model, column))


def _acts(model: JournalGridModel, column: int) -> Iterator[ClassAct]:
    rules, is_period = model.rules, model.lesson(column) is None
    if rules is None:
        return
    for code in () if is_period else rules.codes:
        words = translatable("ClassActs", "Everybody without an entry: {letter} ({title})")
        yield ClassAct(_tr(words).format(letter=code.letter, title=code.title.lower()), _key(code.keys[0]))
    marks = rules.scale.period_marks if is_period else rules.scale.lesson_marks
    for mark in marks if rules.has_marks else ():
        if mark.key:
            words = translatable("ClassActs", "Everybody without an entry: mark {mark}")
            yield ClassAct(_tr(words).format(mark=mark.printed), _key(mark.key))


def _key(key: str) -> GridKey:
    return GridKey(GridAct.WRITE, key, (key,))


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
