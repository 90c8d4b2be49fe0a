"""The words of the log of the door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.access_kinds import AccessKind, TryKind
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ejournal_desktop.readmodels.access_log import AccessLine

_CONTEXT: Final = "LogInWords"
_EVENTS: Final[Mapping[AccessKind, str]] = {
    AccessKind.PASSWORD: translatable("LogInWords", "came in by the password"),
    AccessKind.PIN: translatable("LogInWords", "came back by the PIN"),
    AccessKind.BESIDE: translatable("LogInWords", "gave the password as the second person"),
    AccessKind.LEFT: translatable("LogInWords", "closed the journal"),
    AccessKind.PASSWORD_CHANGED: translatable("LogInWords", "changed the password"),
    AccessKind.PIN_SET: translatable("LogInWords", "set a PIN"),
    AccessKind.PIN_REMOVED: translatable("LogInWords", "gave the PIN up"),
    AccessKind.RECOVERY: translatable("LogInWords", "used the recovery sheet"),
}
_TRIES: Final[Mapping[TryKind, str]] = {
    TryKind.PASSWORD: translatable("LogInWords", "⚠ wrong password"),
    TryKind.PIN: translatable("LogInWords", "⚠ wrong PIN"),
    TryKind.CLOSED: translatable("LogInWords", "⚠ closed account"),
    TryKind.OVERFLOW: translatable("LogInWords", "⚠ further failed tries"),
    TryKind.UNREADABLE: translatable("LogInWords", "⚠ the note of failed tries was damaged"),
}
_TIMES: Final = translatable("LogInWords", "{words} × {tries}")
_UNTIL: Final = translatable("LogInWords", "{words}, until {moment}")
_NOBODY: Final = translatable("LogInWords", "a name that is not known here")


def kind_words(line: AccessLine) -> str:
    """Return what happened, with the number of tries where they are several."""
    if not isinstance(line.kind, TryKind):
        return tr(_EVENTS[line.kind])
    words = tr(_TRIES[line.kind])
    if line.tries > 1:
        words = tr(_TIMES).format(words=words, tries=line.tries)
    return words if line.until is None else tr(_UNTIL).format(words=words, moment=moment_words(line.until))


def name_words(line: AccessLine) -> str:
    """Return whose log-in it was."""
    return line.name or ("–" if line.kind in (TryKind.OVERFLOW, TryKind.UNREADABLE) else tr(_NOBODY))


def moment_words(moment: datetime) -> str:
    """Return day and time to the second."""
    return f"{moment:%d.%m.%Y %H:%M:%S}"


def tr(words: str) -> str:
    """Return words of these pages in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)
