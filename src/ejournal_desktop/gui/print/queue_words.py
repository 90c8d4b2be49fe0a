"""The rows of the queue in words: icon, word and tone of a state, and why a class has no volume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.print.queue_run import QueueState, SkipReason
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.gui.print.queue_run import QueueItem

_CONTEXT: Final = "PrintQueue"
_STATE_COLUMN: Final = 3
_LOOKS: Final[Mapping[QueueState, tuple[str, Tone]]] = {
    QueueState.WAITING: (translatable("PrintQueue", "○ waits"), Tone.NONE),
    QueueState.MAKING: (translatable("PrintQueue", "● being made"), Tone.RUN),
    QueueState.READY: (translatable("PrintQueue", "○ made, waits"), Tone.NONE),
    QueueState.SENDING: (translatable("PrintQueue", "● on its way"), Tone.RUN),
    QueueState.DONE: (translatable("PrintQueue", "✓ done"), Tone.OK),
    QueueState.FAILED: (translatable("PrintQueue", "✕ not printed"), Tone.BAD),
    QueueState.LEFT: (translatable("PrintQueue", "– left out"), Tone.WARN),
}
_SKIPPED: Final[Mapping[SkipReason, str]] = {
    SkipReason.NO_PERIOD: translatable("PrintQueue", "the class has no period that ends with the chosen one"),
    SkipReason.DRAFT: translatable("PrintQueue", "a draft: the period is not closed, or there is no archive after it"),
    SkipReason.NOT_TAKEN: translatable("PrintQueue", "the printer did not take the volume"),
}


def queue_record(item: QueueItem) -> Record:
    """Return the row of a class."""
    words, tone = _LOOKS[item.state]
    reason = item.reason if item.skipped is None else _tr(_SKIPPED[item.skipped])
    period = "–" if item.period is None else period_words(item.period)
    cells = (item.group.title, period, str(item.sheets or ""), _tr(words), reason)
    return Record(cells, item.group.class_group, {_STATE_COLUMN: tone})


def _tr(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
