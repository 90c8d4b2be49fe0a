"""Coming back to the journal after a lock: the student under the cursor, and topic or homework half typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ejournal_desktop.gui.frame.left_behind import Draft
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind

if TYPE_CHECKING:
    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.journal.lesson_text_edit import LessonTextEdit
    from ejournal_desktop.gui.journal.screen import JournalScreen
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import LessonColumn

_NOTICE = "half_typed"


class JournalReturn(QObject):
    """Takes half-typed texts out of the form before a lock and puts them back when their lesson is on show again."""

    def __init__(self, screen: JournalScreen, frame: FramePort, parent: QObject) -> None:
        super().__init__(parent)
        self._screen, self._frame = screen, frame
        self._drafts: tuple[Draft, ...] = ()
        self._student: StudentId | None = None
        screen.page_opened.connect(self._on_page_opened)

    @property
    def student(self) -> StudentId | None:
        """The student under the cursor."""
        row = self._screen.view.currentIndex().row()
        rows = self._screen.model.rows
        return rows[row].student if 0 <= row < len(rows) else None

    def go_to(self, student: StudentId | None) -> None:
        """Put the cursor on a student when the page is there."""
        self._student = student

    def set_aside(self) -> tuple[Draft, ...]:
        """Return what is half typed; the form treats it as stored, so that nothing is stored half."""
        form, lesson = self._screen.panel.form, self._screen.side.lesson
        if lesson is None:
            return self._drafts
        drafts = tuple(
            Draft(name, str(lesson.lesson), field.toPlainText(), _stored(lesson, name), has_focus=field.hasFocus())
            for name, field in self._fields().items()
            if field.is_changed
        )
        form.take_written()
        return (*self._drafts, *drafts)

    def take_up(self, drafts: tuple[Draft, ...]) -> None:
        """Put texts back as soon as their lesson is on show; until then they wait."""
        self._drafts = drafts

    def _on_page_opened(self) -> None:
        screen, student = self._screen, self._student
        self._student = None
        rows = [place for place, row in enumerate(screen.model.rows) if row.student == student]
        if rows:
            screen.view.go_to(rows[0], screen.view.currentIndex().column())
            screen.side.refresh()
        lesson = screen.side.lesson
        if lesson is None:
            return
        fitting = tuple(draft for draft in self._drafts if draft.subject == str(lesson.lesson))
        self._drafts = tuple(draft for draft in self._drafts if draft not in fitting)
        for draft in fitting:
            self._put_back(draft, lesson)

    def _put_back(self, draft: Draft, lesson: LessonColumn) -> None:
        field = self._fields().get(draft.name)
        if field is None or _stored(lesson, draft.name) != draft.base:
            words = self.tr("The lesson was changed meanwhile. You had typed: {text}").format(text=draft.text)
            self._frame.post_notice(Notice(_NOTICE, words, NoticeKind.WARNING))
            return
        field.setPlainText(draft.text)
        field.document().setModified(True)
        if draft.has_focus:
            self._screen.body.open_panel()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            cursor = field.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            field.setTextCursor(cursor)

    def _fields(self) -> dict[str, LessonTextEdit]:
        form = self._screen.panel.form
        return {"topic": form.topic, "homework": form.homework}


def _stored(lesson: LessonColumn, name: str) -> str:
    return lesson.topic if name == "topic" else lesson.homework
