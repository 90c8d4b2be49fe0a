"""Writing cells and the comments on them: one act of a person is one entry of the log, whatever it touches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.cells import ATTENDANCE_PLACE
from ejournal_desktop.domain.changes import AttendanceRecorded, MarkRecorded
from ejournal_desktop.domain.changes_teaching import MarkCommented
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.journal_changes import CellChange, NoteChange
from ejournal_desktop.services.errors import (
    NoCommentsInClassError,
    NotInClassError,
    ReasonNeededError,
    TextTooLongError,
)
from ejournal_desktop.services.journal_rules import is_locked, require_cell, require_writing
from ejournal_desktop.services.settling import is_written, kinds_of, only_settles, require_settler, settled_places
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.cells import one_cell, one_note
from ejournal_desktop.storage.queries.people import is_student_there

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.cells import Cell
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.journal_changes import CellEntry
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.unit_of_work import UnitOfWork

LONGEST_NOTE: Final = 300


def write_cells(
    session: Session, work: UnitOfWork, entries: Sequence[CellEntry], today: date
) -> tuple[CellChange, ...]:
    """Store the contents of cells.

    A place where two values stand after an exchange is settled by an entry, be it the value that is shown already, but
    for the places that the wanted content names as left open.

    Raises:
        AccessError, RuleError: see ``require_writing`` and ``require_cell``.
        TwoValuesError: somebody else settles what stands there.
        ReasonNeededError: a lesson is locked and changes by protocol only.
    """
    stood = [one_cell(work, entry.lesson, entry.student) for entry in entries]
    done = [
        CellChange(entry.lesson, entry.student, before, entry.wanted)
        for entry, before in zip(entries, stood, strict=True)
    ]
    changes = [cell_changes(change.lesson, change.student, change.before, change.after) for change in done]
    action = _action_of([change for of_cell in changes for change in of_cell])
    places = _places(session, work, done, action, today)
    for change in done:
        require_cell(session, work, places[change.lesson], change.student, change.after)
        require_settler(session, places[change.lesson], kinds_of(settled_places(change.before, change.after)))
    is_same_role = session.role_for(action) == work.actor.role
    own = work if is_same_role else replace(work, actor=session.actor(action))
    for class_group in dict.fromkeys(place.class_group for place in places.values()):
        of_class = [
            change
            for entry, of_cell in zip(entries, changes, strict=True)
            if places[entry.lesson].class_group == class_group
            for change in of_cell
        ]
        own.record(class_scope(class_group), of_class)
    return tuple(done)


def write_note(
    session: Session, work: UnitOfWork, cell: tuple[LessonId, StudentId], note: str, today: date
) -> NoteChange:
    """Store the comment on a cell, or take it back with an empty text (S4-5.4.4).

    Raises:
        TextTooLongError, NotInClassError; AccessError, RuleError: see ``require_writing``.
        NoCommentsInClassError: the regulation keeps none in this class.
    """
    (lesson, student), wanted = cell, normalised(note)
    if len(wanted) > LONGEST_NOTE:
        raise TextTooLongError(most=LONGEST_NOTE)
    place = require_writing(session, work, lesson, Action.WRITE_LESSON, today)
    if not is_student_there(work, place.course, student, place.day):
        raise NotInClassError
    if wanted and not session.regulation.takes_comments(place.grade_level):
        raise NoCommentsInClassError
    before = one_note(work, lesson, student)
    if wanted != before:
        work.record(class_scope(place.class_group), [MarkCommented(lesson, student, wanted)])
    return NoteChange(lesson, student, before, wanted)


def cell_changes(lesson: LessonId, student: StudentId, before: Cell, wanted: Cell) -> list[Change]:
    """Return the changes that lead from one content of a cell to another."""
    changes: list[Change] = []
    settled = settled_places(before, wanted)
    for place in range(max(len(before.marks), len(wanted.marks), *(at + 1 for at in settled), 0)):
        if place in settled or is_written(before, wanted, place):
            value = wanted.marks[place] if place < len(wanted.marks) else None
            changes.append(MarkRecorded(lesson, student, place, value))
    if ATTENDANCE_PLACE in settled or is_written(before, wanted, ATTENDANCE_PLACE):
        changes.append(AttendanceRecorded(lesson, student, wanted.attendance, wanted.late_minutes))
    return changes


def _places(
    session: Session, work: UnitOfWork, wanted: Sequence[CellChange], action: Action, today: date
) -> Mapping[LessonId, LessonPlace]:
    places: dict[LessonId, LessonPlace] = {}
    others = {change.lesson for change in wanted if not only_settles(change.before, change.after)}
    for lesson in dict.fromkeys(change.lesson for change in wanted):
        is_settling = lesson not in others
        places[lesson] = require_writing(session, work, lesson, action, today, is_settling=is_settling)
        if is_locked(session, places[lesson].day, today):
            raise ReasonNeededError
    return places


def _action_of(changes: Sequence[Change]) -> Action:
    """Return the right that a change of a cell needs: who may only enter absences may not clear a mark either."""
    has_marks = any(isinstance(change, MarkRecorded) for change in changes)
    return Action.WRITE_MARK if has_marks else Action.ENTER_ABSENCE
