"""The words of the board and of portfolios."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.school_board import DocumentKind, DocumentState, NoticeKind
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.services.homeroom.board import NoticeWords

_CONTEXT: Final = "BoardWords"
_AUDIENCES: Final = {
    NoticeAudience.STAFF: translatable("BoardWords", "For the staff"),
    NoticeAudience.STUDENTS: translatable("BoardWords", "For students, on paper"),
    NoticeAudience.GUARDIANS: translatable("BoardWords", "For parents, on paper"),
}
_NOTICE_KINDS: Final = {
    NoticeKind.GENERAL: translatable("BoardWords", "Announcement"),
    NoticeKind.CLASS_MEETING: translatable("BoardWords", "Class meeting"),
    NoticeKind.EVENT: translatable("BoardWords", "Event"),
    NoticeKind.TIMETABLE: translatable("BoardWords", "Change of the timetable"),
    NoticeKind.URGENT: translatable("BoardWords", "Urgent"),
    NoticeKind.DISCUSSION: translatable("BoardWords", "Topic for discussion"),
}
_DOCUMENT_KINDS: Final = {
    DocumentKind.ORDER: translatable("BoardWords", "Order"),
    DocumentKind.STATUTE: translatable("BoardWords", "Statute"),
    DocumentKind.REGULATION: translatable("BoardWords", "Regulations"),
    DocumentKind.SCHEDULE: translatable("BoardWords", "Schedule"),
    DocumentKind.PROCEDURE: translatable("BoardWords", "Procedure"),
    DocumentKind.LOCAL_ACT: translatable("BoardWords", "Local act"),
    DocumentKind.RECOMMENDATION: translatable("BoardWords", "Recommendations"),
    DocumentKind.INFORMATION: translatable("BoardWords", "Information"),
}
_DOCUMENT_STATES: Final = {
    DocumentState.IN_FORCE: translatable("BoardWords", "in force"),
    DocumentState.REPLACED: translatable("BoardWords", "replaced"),
    DocumentState.WITHDRAWN: translatable("BoardWords", "withdrawn"),
}
GUIDE: Final = translatable("BoardWords", "Instruction")
FOR_THE_SITE: Final = translatable("BoardWords", "for the site of the school")
_WHEN: Final = translatable("BoardWords", "When")
_WHERE: Final = translatable("BoardWords", "Where")
_OF_CLASS: Final = translatable("BoardWords", "Class")
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


def notice_kind_words(kind: NoticeKind) -> str:
    """Return what a notice tells of."""
    return tr(_NOTICE_KINDS[kind])


def notice_words() -> NoticeWords:
    """Return the words of a notice on paper."""
    kinds = {kind: tr(words) for kind, words in _NOTICE_KINDS.items()}
    return NoticeWords(tr(NOTICE), tr(_WHEN), tr(_WHERE), tr(_OF_CLASS), kinds)


def document_kinds() -> dict[str, str]:
    """Return what kinds of documents are called."""
    return {kind.value: tr(words) for kind, words in _DOCUMENT_KINDS.items()}


def document_state_words(state: DocumentState) -> str:
    """Return whether a document is in force."""
    return tr(_DOCUMENT_STATES[state])
