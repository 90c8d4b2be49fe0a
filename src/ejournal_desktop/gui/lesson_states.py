"""The words, icons and colours of the states of a lesson: the same everywhere (ux.md 5.2)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable

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
    LessonState.AHEAD: translatable("LessonState", "ahead"),
    LessonState.RUNNING: translatable("LessonState", "running"),
    LessonState.COMPLETE: translatable("LessonState", "complete"),
    LessonState.STARTED: translatable("LessonState", "started"),
    LessonState.DUE: translatable("LessonState", "not filled in"),
    LessonState.OVERDUE: translatable("LessonState", "overdue"),
    LessonState.CANCELLED: translatable("LessonState", "cancelled"),
}


def state_look(state: LessonState) -> StateLook:
    """Return icon and colours of a state."""
    return _LOOKS[state]


def state_word(state: LessonState) -> str:
    """Return the word of a state in the language of the screen."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[state])
