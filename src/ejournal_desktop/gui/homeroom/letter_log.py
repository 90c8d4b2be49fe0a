"""The log of letters and messages, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.homeroom.words import kind_words, occasion_words, tr, way_words
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.services.homeroom.letter_log import LogWords

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import ClassLetters, LetterView, MessageView

_TEXT, _ANSWER = 3, 4
_NAME: Final = translatable("HomeroomWords", "Letters and messages")
_TITLES: Final = (
    translatable("HomeroomWords", "Day"),
    translatable("HomeroomWords", "Student"),
    translatable("HomeroomWords", "Kind"),
    translatable("HomeroomWords", "Text"),
    translatable("HomeroomWords", "Answer"),
)
_JOURNAL: Final = translatable("HomeroomWords", "Journal of notices to parents")
_HEADS: Final = (
    translatable("HomeroomWords", "Day"),
    translatable("HomeroomWords", "Student"),
    translatable("HomeroomWords", "Occasion and way"),
    translatable("HomeroomWords", "Who told"),
    translatable("HomeroomWords", "Signature or answer"),
)
_SIGNED: Final = translatable("HomeroomWords", "signed")
_CLEARING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class LogTable(RecordTable):
    """Day, student, kind, text, answer."""

    clear_pressed = Signal()
    returned_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = [tr(words) for words in _TITLES]
        super().__init__(tr(_NAME), RecordModel(titles), _TEXT, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen(self) -> list[object]:
        """Return what stands behind the chosen rows."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        found = (self.records.record(row) for row in rows)
        return [record.subject for record in found if record is not None]

    def show_letters(self, letters: ClassLetters, *, is_waiting_only: bool = False) -> None:
        """Replace the rows; only those of letters without an answer where nothing else is asked for."""
        names = {row.student: row.name.short for row in letters.students}
        waiting = [one for one in letters.letters if not is_waiting_only or is_slip_waiting(one)]
        rows = [(letter.day, self._letter(letter, names)) for letter in waiting]
        messages = () if is_waiting_only else letters.messages
        rows += [(message.moment.date(), self._message(message, names)) for message in messages]
        self.show_records([record for _, record in sorted(rows, key=_newest)])
        if rows and not self.currentIndex().isValid():
            self.choose_row(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARING:
            self.clear_pressed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.returned_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _letter(self, letter: LetterView, names: Mapping[StudentId, str]) -> Record:
        kind = f"{occasion_words(letter.occasion)} · {way_words(letter.way)}"
        answer = self.tr("no answer yet") if letter.answered_on is None else letter.answer or self.tr("signed")
        tones = {_ANSWER: Tone.WARN if letter.answered_on is None else Tone.OK}
        cells = (short_day(letter.day), names.get(letter.student, ""), kind, _line(letter.text), answer)
        return Record(cells, letter, tones, sentence=", ".join((*cells[:3], letter.text, answer)))

    def _message(self, message: MessageView, names: Mapping[StudentId, str]) -> Record:
        state = self.tr("taken back") if message.is_withdrawn else ""
        tones = {_ANSWER: Tone.NONE} if message.is_withdrawn else {}
        day = short_day(message.moment.date())
        cells = (day, names.get(message.student, ""), kind_words(message.kind), _line(message.text), state)
        return Record(cells, message, tones, sentence=", ".join((*cells[:3], message.text, message.author, state)))


def is_slip_waiting(letter: LetterView) -> bool:
    """Whether a slip or an answer of the family is still to come; what the family wrote needs none."""
    return letter.answered_on is None and letter.way != LetterWay.RECEIVED.value


def log_words() -> LogWords:
    """Return the words of the printed journal of notices."""
    return LogWords(
        title=tr(_JOURNAL),
        heads=tuple(tr(words) for words in _HEADS),
        occasions={one.value: occasion_words(one.value) for one in NoticeOccasion},
        ways={one.value: way_words(one.value) for one in LetterWay},
        signed=tr(_SIGNED),
    )


def _newest(row: tuple[date, Record]) -> int:
    return -row[0].toordinal()


def _line(text: str) -> str:
    return " ".join(text.split())
