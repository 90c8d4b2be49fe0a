"""The words of the papers of a work: what students write on, and the sheet of its points."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.services.works.papers import WorkWords

_CONTEXT = "WorkPapers"
_SUMMARY = (
    translatable("WorkPapers", "Written by {written} of {expected}. Mean {mean} points, {share} % of the most."),
    translatable("WorkPapers", "Best {best}, worst {worst}; half of the points or more: {half}."),
)
_HEADS = (
    translatable("WorkPapers", "Student"),
    translatable("WorkPapers", "Points"),
    translatable("WorkPapers", "Share"),
)


def tr(words: str) -> str:
    """Return words of these papers in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)


def work_words() -> WorkWords:
    """Return the words of the papers of a work."""
    student, points, share = (tr(words) for words in _HEADS)
    return WorkWords(
        title=tr(translatable("WorkPapers", "Test paper")),
        about=tr(
            translatable(
                "WorkPapers", "Class {class_title}, {subject}. {topic}. Written on {day}, most points: {maximum}."
            )
        ),
        name_line=tr(translatable("WorkPapers", "Surname, given name: ______________________________ Points: ______")),
        results=tr(translatable("WorkPapers", "Results of the work")),
        summary=tuple(tr(words) for words in _SUMMARY),
        heads=("№", student, points, share),
    )
