"""Corrections from the grid: the reason of one's own, and the permission of those who may open locked lessons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.journal.cell_question import CellQuestion
from ejournal_desktop.gui.journal.cell_words import value_words
from ejournal_desktop.gui.journal.correction_permit import CorrectionPermitFrame
from ejournal_desktop.gui.journal.page_facts import StatusText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.journal.cell_question import CellQuestionFrame
    from ejournal_desktop.gui.journal.entry_commands import CellStep
    from ejournal_desktop.gui.journal.grid_view import JournalGridView
    from ejournal_desktop.gui.journal.recorder import CellRecorder
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.journal import TeacherSpan
    from ejournal_desktop.services.corrections import CorrectionsService


class CorrectionDesk(QObject):
    """Asks beside the cell and stores the answer; no modal box, and Esc changes nothing."""

    said = Signal(object)

    def __init__(
        self,
        view: JournalGridView,
        question: CellQuestionFrame,
        recorder: CellRecorder,
        service: tuple[CorrectionsService, TaskRunner],
        *,
        error_words: Callable[[AppError], str],
    ) -> None:
        super().__init__(view)
        self._view, self._question, self._recorder = view, question, recorder
        self._model = view.grid_model
        self._corrections, self._tasks = service
        self._error_words = error_words
        self.permit = CorrectionPermitFrame(view)
        self.permit.allowed.connect(self._on_allowed)

    def ask_reason(self, step: CellStep) -> None:
        """Ask why a locked cell is to change; without a reason it stays."""
        position, rules = self._model.position(step.place), self._model.rules
        if position is None or rules is None:
            return
        words = self.tr("Correction by protocol, {student}: {before} → {after}. Reason:").format(
            student=self._model.rows[position[0]].name.short,
            before=value_words(step.before, rules),
            after=value_words(step.after, rules),
        )
        self._question.ask(CellQuestion(words, partial(self._correct, step)))

    def hint(self) -> None:
        """Say how the reason of a correction is given, where the regulation wants one after the lesson's day."""
        if self._recorder.session.regulation.corrections.is_reason_needed_after_lesson_day:
            self.said.emit(StatusText(self.tr("Corrected, the old value is kept · Ctrl+Shift+E: reason")))

    def explain(self) -> None:
        """Ask for the reason of a correction that stands already: it goes to the printed sheet of corrections."""
        index = self._view.currentIndex()
        if not index.isValid():
            return
        place = self._model.place(index.row(), index.column())
        if place.lesson is None or not self._model.cell(place).is_corrected:
            self.said.emit(StatusText(self.tr("This cell was not corrected"), is_refusal=True))
            return
        name = self._model.rows[index.row()].name.short
        words = self.tr("Reason of the correction, {student}:").format(student=name)
        self._question.ask(CellQuestion(words, partial(self._explain, place.lesson, place.student)))

    def can_allow(self) -> bool:
        """Tell whether the person may let the keepers of this page correct locked lessons."""
        session = self._recorder.session
        rules = session.regulation.corrections
        is_opener = bool(set(session.signed_in.roles) & set(rules.lock_opened_by))
        return is_opener and rules.lock_after_days is not None and bool(self._keepers())

    def allow(self) -> None:
        """Ask for how many days the keepers of the page may correct locked lessons."""
        if self.can_allow() and self._view.currentIndex().isValid():
            self.permit.ask(", ".join(span.name.with_initials for span in self._keepers()))

    def _keepers(self) -> Sequence[TeacherSpan]:
        """Return who keeps the page at the end of its period."""
        page = self._model.page
        return () if page is None else [span for span in page.teachers if span.span.ends is None]

    def _correct(self, step: CellStep, reason: str) -> None:
        if reason:
            self._recorder.correct(step, reason)
        else:
            self.said.emit(StatusText(self.tr("Without a reason the value stays as it was"), is_refusal=True))

    def _explain(self, lesson: LessonId, student: StudentId, reason: str) -> None:
        session, service = self._recorder.session, self._corrections
        if reason:
            done = StatusText(self.tr("The reason is kept with the correction"))
            self._run(lambda: service.explain_correction(session, lesson, student, reason), done)

    def _on_allowed(self, days: int, reason: str) -> None:
        page, session, service = self._model.page, self._recorder.session, self._corrections
        if page is None:
            return
        course, staff = page.course.course, [span.staff for span in self._keepers()]

        def allow() -> None:
            for one in staff:
                service.allow_correction(session, course, one, days, reason)

        self._run(allow, StatusText(self.tr("Corrections are allowed for %n day(s)", "", days)))

    def _run(self, call: Callable[[], object], done: StatusText) -> None:
        self._tasks.on_database(self, call, lambda _: self.said.emit(done), self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.said.emit(StatusText(self._error_words(error), is_refusal=True))
