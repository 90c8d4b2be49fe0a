"""The reminder beside everything that leaves the program: whoever takes it undertook not to disclose it (S1-2.4d)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.translatable import translatable

_REMINDER: Final = translatable(
    "Disclosure", "{done} · Personal information: show it to nobody whom the list of the school does not name"
)


def with_reminder(done: str) -> str:
    """Return what was done, and that it must not be disclosed."""
    return QCoreApplication.translate("Disclosure", _REMINDER).format(done=done)
