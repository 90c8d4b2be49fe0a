"""What a text for a family makes one doubt before it goes out: its language and its spelling (S1-3.1.2b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.record_language import CHECKED_LANGUAGE, record_findings
from ejournal_desktop.domain.spelling import spelling_doubts
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from ejournal_desktop.domain.regulation import Regulation

_CONTEXT = "TextDoubts"
_LANGUAGE = translatable("TextDoubts", "Check the language: {words}")
_SPELLING = translatable("TextDoubts", "Check the spelling: {words}")


def doubt_words(regulation: Regulation, text: str) -> str:
    """Return what to check in a text, a line for each doubt; nothing where it looks right or is not in Russian."""
    language = [word for finding in record_findings(regulation.record, text) for word in finding.words]
    if language:
        return _filled(_LANGUAGE, language)
    is_russian = regulation.record.language == CHECKED_LANGUAGE
    spelling = spelling_doubts(text) if is_russian else ()
    return _filled(_SPELLING, list(spelling)) if spelling else ""


def _filled(words: str, found: list[str]) -> str:
    return QCoreApplication.translate(_CONTEXT, words).format(words=", ".join(dict.fromkeys(found)))
