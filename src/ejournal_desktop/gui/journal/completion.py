"""«Урок заполнен»: an empty topic or homework is asked about once, the second press closes the lesson."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ejournal_desktop.gui.journal.lesson_form import LessonForm
    from ejournal_desktop.readmodels.journal_changes import LessonText


def text_to_close_with(form: LessonForm, *, has_homework: bool) -> LessonText | None:
    """Return the text a lesson is closed with, nothing when the form had to ask about an empty field first."""
    is_answered = form.is_asking()
    form.accept_suggestions()
    text = form.written()
    question = "" if is_answered else _question(text, has_homework=has_homework)
    form.ask(question)
    if question:
        return None
    form.take_written()
    is_none = has_homework and not text.homework
    return replace(text, is_homework_none=is_none, is_complete=True)


def _question(text: LessonText, *, has_homework: bool) -> str:
    if has_homework and not text.homework and not text.is_homework_none:
        return QCoreApplication.translate(
            "LessonCompletion", "No homework. Ctrl+Enter once more: “none set” is stored."
        )
    if not text.topic:
        return QCoreApplication.translate(
            "LessonCompletion", "No topic. Ctrl+Enter once more closes the lesson without one."
        )
    return ""
