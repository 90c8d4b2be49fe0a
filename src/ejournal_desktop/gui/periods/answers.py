"""What follows a key on the page of results: a refusal asks for a reason, an acceptance says what is left, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.periods.ports import MarkPlace
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from ejournal_desktop.gui.periods.entry import PeriodEntry
    from ejournal_desktop.gui.periods.model import PeriodModel
    from ejournal_desktop.gui.periods.panel import PeriodPanel
    from ejournal_desktop.gui.periods.recorder import AcceptedStep, MarkFailed, MarkRecorder
    from ejournal_desktop.gui.periods.view import PeriodView

REFUSED, LEFT = "refused", "left"


class MarkAnswers(QObject):
    """Knows the table and the panel; the page shows what is said here."""

    said = Signal(str)
    noticed = Signal(object)
    withdrawn = Signal(str)
    stale = Signal()
    card_stale = Signal()
    reason_wanted = Signal()

    def __init__(
        self, recorder: MarkRecorder, entry: PeriodEntry, view: PeriodView, panel: PeriodPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._recorder, self._entry, self._view, self._panel = recorder, entry, view, panel
        self._model: PeriodModel = view.period_model
        self._undo_stack: QUndoStack = entry.undo_stack
        recorder.failed.connect(self._on_write_failed)
        recorder.accepted.connect(self._on_accepted)
        panel.reason_given.connect(self._on_reason_given)

    def undo(self) -> None:
        """Take back the last entry and say which."""
        words = self._undo_stack.undoText()
        if words:
            self._undo_stack.undo()
            self.said.emit(self.tr("Taken back: {entry}").format(entry=words))

    def redo(self) -> None:
        """Do again what was taken back and say which."""
        words = self._undo_stack.redoText()
        if words:
            self._undo_stack.redo()
            self.said.emit(self.tr("Done again: {entry}").format(entry=words))

    def _on_write_failed(self, failed: MarkFailed) -> None:
        self._model.put(failed.step.place, failed.step.before)
        self.card_stale.emit()
        position = self._model.position(failed.step.place)
        if failed.needs_reason and position is not None:
            self._view.go_to(*position)
            self._model.mark_refused(failed.step.place)
            self._recorder.waiting = failed.step
            self.reason_wanted.emit()
        elif failed.step.is_settling:
            self.stale.emit()  # both marks stand there as before
        self.noticed.emit(Notice(REFUSED, error_text(failed.error).sentences, NoticeKind.WARNING))

    def _on_reason_given(self, reason: str) -> None:
        waiting, self._recorder.waiting = self._recorder.waiting, None
        self.withdrawn.emit(REFUSED)
        index = self._view.currentIndex()
        place = waiting.place if waiting is not None else self._model.place(index.row(), index.column())
        cell = self._model.cell(place)
        value = waiting.after if waiting is not None else None if cell is None else cell.entered
        if place is not None and value is not None and reason:
            self._entry.explain(place, value, reason)
        self._view.setFocus()

    def _on_accepted(self, step: AcceptedStep) -> None:
        accepted = step.accepted
        self._entry.note_accepted(MarkPlace(student, step.course) for student in accepted.marks)
        self.stale.emit()
        if step.is_repeated:
            return
        if accepted.marks:
            self._undo_stack.push(self._recorder.command(step, self.tr("%n mark(s)", "", len(accepted.marks))))
        left = accepted.doubtful + accepted.not_attested
        words = self.tr("Accepted: {count}").format(count=len(accepted.marks))
        self.said.emit(words)
        if left:
            parts = self.tr("Left to decide one by one: doubtful {doubtful}, not attested {not_attested}")
            text = parts.format(doubtful=accepted.doubtful, not_attested=accepted.not_attested)
            self.noticed.emit(Notice(LEFT, f"{words}. {text}.", NoticeKind.HINT))
