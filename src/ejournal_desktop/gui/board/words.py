"""The words of the board and of portfolios."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from datetime import date

_CONTEXT: Final = "BoardWords"
_AUDIENCES: Final = {
    NoticeAudience.STAFF: translatable("BoardWords", "For the staff"),
    NoticeAudience.STUDENTS: translatable("BoardWords", "For students, on paper"),
    NoticeAudience.GUARDIANS: translatable("BoardWords", "For parents, on paper"),
}
PORTFOLIO_TITLES: Final = (
    translatable("BoardWords", "Day"),
    translatable("BoardWords", "Kind"),
    translatable("BoardWords", "Title"),
    translatable("BoardWords", "Level"),
    translatable("BoardWords", "Result"),
    translatable("BoardWords", "File"),
)
PORTFOLIO: Final = translatable("BoardWords", "Portfolio")
NOTICE: Final = translatable("BoardWords", "Announcement")


def tr(words: str) -> str:
    """Return words of these pages in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)


def audience_words(code: str) -> str:
    """Return for whom a notice is; one that nobody knows any more shows itself."""
    return tr(_AUDIENCES[NoticeAudience(code)]) if code in set(NoticeAudience) else code


def full_day(day: date) -> str:
    """Return a date with its year."""
    return f"{day:%d.%m.%Y}"
