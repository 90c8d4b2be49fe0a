"""Why a rule keeps a draft from coming into force, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.regulation_drafting import DROPPED, RANGE
from ejournal_desktop.gui.translatable import translatable

_CONTEXT: Final = "DraftProblems"
_MISFIT: Final = translatable("DraftProblems", "this version of the program cannot read the proposal; propose it again")
_WORDS: Final = {
    RANGE: translatable("DraftProblems", "the value is out of its bounds or contradicts another rule"),
    DROPPED: translatable(
        "DraftProblems", "a code is missing with which entries of the journal are stored; put it back"
    ),
}


def problem_words(problem: str) -> str:
    """Return what is wrong with a rule."""
    return QCoreApplication.translate(_CONTEXT, _WORDS.get(problem, _MISFIT))
