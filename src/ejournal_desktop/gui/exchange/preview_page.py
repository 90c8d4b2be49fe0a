"""What a bundle would bring, before it is taken: counts, contradictions, refused entries (ux.md 6.12, page 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.dates import day_words
from ejournal_desktop.gui.exchange.words import ValueWords, heard_words, kind_counts, lesson_words, place_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tinted import PrimaryButton, TitleLabel, ToneButton, ToneLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.exchange import ExchangePreview, OpenConflict, RefusedEntries

_COUNTS_HEIGHT: Final = 132
_THEIRS_COLUMN: Final = 4
_HERE_COLUMN: Final = 5


class PreviewPage(QWidget):
    """Enter takes the bundle, Esc leaves it; nothing is changed yet."""

    take_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_parts()
        self._lay_out()
        self.take_button.clicked.connect(self.take_requested)
        self.leave_button.clicked.connect(self.leave_requested)
        self.conflicts.enter_pressed.connect(self.take_requested)

    def show_preview(self, preview: ExchangePreview, now: datetime, regulation: Regulation) -> None:
        """Show what taking would do; Enter does it."""
        title = self.tr("From {computer}: file {number} of {moment}")
        moment = heard_words(preview.made, now)
        self.title.setText(title.format(computer=preview.workstation, number=preview.number, moment=moment))
        self.sentence.setText(self._sentence(preview))
        for table, counts in (
            (self.by_class, self._class_counts(preview.by_class)),
            (self.by_author, preview.by_author),
            (self.by_kind, kind_counts(preview.by_kind)),
        ):
            table.show_records(_count_records(counts))
        self._show_conflicts(preview.conflicts, ValueWords(regulation, now.tzinfo))
        self.refused.setText("\n".join(self._refused_words(one) for one in preview.refused))
        self.refused.setVisible(bool(preview.refused))
        self.take_button.setText(self._take_words(preview))
        self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take_requested.emit()
        else:
            super().keyPressEvent(event)

    def _sentence(self, preview: ExchangePreview) -> str:
        words = [self.tr("%n entry(ies) are new here.", "", preview.entries)]
        if preview.accounts:
            words.append(self.tr("%n account(s) are brought up to date.", "", preview.accounts))
        words.append(self.tr("Everything is checked; nothing is changed yet. A copy of the base is made first."))
        return " ".join(words)

    def _take_words(self, preview: ExchangePreview) -> str:
        if preview.entries:
            return self.tr("&Take %n entry(ies)", "", preview.entries)
        return self.tr("&Take %n account(s)", "", preview.accounts)

    def _class_counts(self, by_class: Mapping[str, int]) -> Mapping[str, int]:
        return {title or self.tr("whole school"): count for title, count in by_class.items()}

    def _show_conflicts(self, conflicts: Sequence[OpenConflict], words: ValueWords) -> None:
        self.conflicts.show_records([_conflict_record(one, words) for one in conflicts])
        if conflicts:
            self.conflicts.choose_row(0)
        self.conflicts.setVisible(bool(conflicts))
        self.conflict_words.setText(self._conflict_words(len(conflicts)))

    def _conflict_words(self, count: int) -> str:
        if not count:
            return self.tr("✓ Nothing contradicts what is written here.")
        found = self.tr("%n place(s) were written on both computers with different values.", "", count)
        rule = self.tr(
            "Both values are kept, nothing is lost. Until it is settled the journal shows the value of the keeper of "
            "the page, else the later one. The keeper settles it by writing the right value once more; attendance is "
            "settled by the homeroom teacher too."
        )
        return f"! {found} {rule}"

    def _refused_words(self, refused: RefusedEntries) -> str:
        words = self.tr(
            "✕ %n entry(ies) of {author} from {day} on ({place}) are not taken: the author had no right to them. "
            "They stay out of the journal; the others are taken.",
            "",
            refused.count,
        )
        place = refused.class_title or self.tr("whole school")
        return words.format(author=refused.author, day=day_words(refused.moment.date()), place=place)

    def _make_parts(self) -> None:
        self.title, self.sentence = TitleLabel(), QLabel()
        self.title.setWordWrap(True)
        self.by_class = self._count_table(self.tr("By class"), self.tr("Class"))
        self.by_author = self._count_table(self.tr("By author"), self.tr("Author"))
        self.by_kind = self._count_table(self.tr("By kind"), self.tr("What"))
        self.conflict_words = QLabel()
        titles = (
            *(self.tr("Class"), self.tr("Lesson"), self.tr("Student"), self.tr("What")),
            *(self.tr("Theirs"), self.tr("Here")),
        )
        self.conflicts = RecordTable(self.tr("Contradictions"), RecordModel(titles), _HERE_COLUMN)
        self.refused = ToneLabel("", Tone.BAD)
        self.refused.setContentsMargins(*(SIZES.spacing_xs,) * 4)
        for label in (self.sentence, self.conflict_words, self.refused):
            label.setWordWrap(True)
        self.take_button = PrimaryButton()
        self.leave_button = ToneButton(self.tr("&Leave it (Esc)"))

    def _count_table(self, name: str, first: str) -> RecordTable:
        table = RecordTable(name, RecordModel((first, self.tr("Entries"))), 0)
        table.setMaximumHeight(_COUNTS_HEIGHT)
        table.enter_pressed.connect(self.take_requested)
        return table

    def _lay_out(self) -> None:
        counts, buttons = QHBoxLayout(), QHBoxLayout()
        counts.setSpacing(SIZES.spacing_m)
        for table in (self.by_class, self.by_author, self.by_kind):
            counts.addWidget(table, 1)
        buttons.addWidget(self.take_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SIZES.spacing_l,) * 4)
        column.setSpacing(SIZES.spacing_m)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addLayout(counts)
        column.addWidget(self.refused)
        column.addWidget(self.conflict_words)
        column.addWidget(self.conflicts, 1)
        column.addStretch(0)
        column.addLayout(buttons)


def _count_records(counts: Mapping[str, int]) -> list[Record]:
    most_first = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [Record((words, str(count)), subject=words) for words, count in most_first]


def _conflict_record(conflict: OpenConflict, words: ValueWords) -> Record:
    ours = [value for value in conflict.values if value.is_ours]
    theirs = [value for value in conflict.values if not value.is_ours]
    cells = (
        conflict.class_title,
        lesson_words(conflict),
        conflict.student or "–",
        place_words(conflict.kind),
        words.several(conflict.kind, theirs),
        words.several(conflict.kind, ours),
    )
    return Record(cells, subject=conflict, tones={_THEIRS_COLUMN: Tone.WARN}, sentence=", ".join(cells))
