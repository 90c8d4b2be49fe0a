"""The words, icons and colours of the states of a lesson: the same everywhere (ux.md 5.2)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.tokens import Tone

_CONTEXT = "LessonState"


@dataclass(frozen=True, slots=True)
class StateLook:
    """Icon and colours of a state."""

    icon: str
    tone: Tone


_LOOKS = {
    LessonState.AHEAD: StateLook("○", Tone.NONE),
    LessonState.RUNNING: StateLook("●", Tone.RUN),
    LessonState.COMPLETE: StateLook("✓", Tone.OK),
    LessonState.STARTED: StateLook("◐", Tone.WARN),
    LessonState.DUE: StateLook("!", Tone.WARN),
    LessonState.OVERDUE: StateLook("✕", Tone.BAD),
    LessonState.CANCELLED: StateLook("–", Tone.NONE),
}
_WORDS = {
    LessonState.AHEAD: QT_TRANSLATE_NOOP("LessonState", "ahead"),
    LessonState.RUNNING: QT_TRANSLATE_NOOP("LessonState", "running"),
    LessonState.COMPLETE: QT_TRANSLATE_NOOP("LessonState", "complete"),
    LessonState.STARTED: QT_TRANSLATE_NOOP("LessonState", "started"),
    LessonState.DUE: QT_TRANSLATE_NOOP("LessonState", "not filled in"),
    LessonState.OVERDUE: QT_TRANSLATE_NOOP("LessonState", "overdue"),
    LessonState.CANCELLED: QT_TRANSLATE_NOOP("LessonState", "cancelled"),
}


def state_look(state: LessonState) -> StateLook:
    """Return icon and colours of a state."""
    return _LOOKS[state]


def state_word(state: LessonState) -> str:
    """Return the word of a state in the language of the screen."""
    return QCoreApplication.translate(_CONTEXT, str(_WORDS[state]))
