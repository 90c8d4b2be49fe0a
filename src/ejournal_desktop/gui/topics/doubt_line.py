"""A soft doubt under the lessons: topic or homework of the current one do not look Russian; they stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.journal.fact_words import language_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import ToneLabel

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.readmodels.topics import TopicLesson


class DoubtLine(ToneLabel):
    """There only while there is a doubt."""

    def __init__(self) -> None:
        super().__init__("", Tone.WARN)
        self.setWordWrap(True)
        self.setContentsMargins(SIZES.spacing_m, SIZES.spacing_xs, SIZES.spacing_m, SIZES.spacing_xs)
        self.hide()

    def show_lesson(self, lesson: TopicLesson | None, regulation: Regulation) -> None:
        """Say what there is to doubt in the texts of a lesson."""
        texts = () if lesson is None else (lesson.column.topic, lesson.column.homework)
        words = language_words(regulation, texts)
        self.setText(words)
        self.setVisible(bool(words))
