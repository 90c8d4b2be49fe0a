"""The two lists of the page: what happened to students of the class, and who is in which subgroup since when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from ejournal_desktop.gui.dates import dotted_day
from ejournal_desktop.gui.movement.words import kind_words, tr
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.readmodels.homeroom import SubgroupMember, SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.movement import ClassMovement, MovementEvent

_EVENTS: Final = translatable("MovementWords", "Movement of the class")
_EVENT_TITLES: Final = (
    translatable("MovementWords", "Day"),
    "№",
    translatable("MovementWords", "Student"),
    translatable("MovementWords", "What happened"),
    translatable("MovementWords", "Class, subgroup, reason"),
    translatable("MovementWords", "Order"),
)
_SUBGROUPS: Final = translatable("MovementWords", "Subgroups of the class")
_SUBGROUP_TITLES: Final = (
    translatable("MovementWords", "Subject"),
    translatable("MovementWords", "Subgroup"),
    "№",
    translatable("MovementWords", "Student"),
    translatable("MovementWords", "From"),
    translatable("MovementWords", "Until"),
)
_NAME, _ORDER = 2, 5
_STUDENT = 3
_CLEARING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class EventTable(RecordTable):
    """Movements, the newest first; Del asks to take one back."""

    clear_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(_EVENTS), RecordModel([tr(words) for words in _EVENT_TITLES]), _NAME, parent)

    def show_events(self, movement: ClassMovement) -> None:
        """Replace the rows."""
        self.show_records([_event(event) for event in movement.events])
        if movement.events and not self.currentIndex().isValid():
            self.choose_row(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARING:
            self.clear_pressed.emit()
        else:
            super().keyPressEvent(event)


class SubgroupTable(RecordTable):
    """Everybody who is or was in a subgroup; a membership that ended is pale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(_SUBGROUPS), RecordModel([tr(words) for words in _SUBGROUP_TITLES]), _STUDENT, parent)

    def show_subgroups(self, movement: ClassMovement) -> None:
        """Replace the rows."""
        rows = {row.student: row for row in movement.students}
        self.show_records(
            [
                _member(view, member, rows[member.student])
                for view in movement.subgroups
                for member in sorted(
                    view.members, key=lambda one: rows[one.student].number if one.student in rows else 0
                )
                if member.student in rows
            ]
        )
        if self.records.rowCount() and not self.currentIndex().isValid():
            self.choose_row(0)


def _event(event: MovementEvent) -> Record:
    student = event.student
    cells = (
        dotted_day(event.day),
        str(student.number),
        student.name.short,
        kind_words(event.key.kind),
        event.place,
        event.order or "–",
    )
    is_asked = not event.order and event.key.subgroup is None
    return Record(cells, event, {_ORDER: Tone.WARN} if is_asked else {}, sentence=", ".join(cells))


def _member(view: SubgroupView, member: SubgroupMember, row: StudentRow) -> Record:
    span = member.span
    until = "" if span.ends is None else dotted_day(span.ends)
    cells = (view.subject_title, view.title, str(row.number), row.name.short, dotted_day(span.starts), until)
    tones = {} if span.ends is None else dict.fromkeys(range(len(cells)), Tone.SECONDARY)
    return Record(cells, (view.subgroup, member), tones, sentence=", ".join(_told(cells)))


def _told(cells: tuple[str, ...]) -> Iterator[str]:
    yield from (cell for cell in cells if cell)
