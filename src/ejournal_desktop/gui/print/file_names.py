"""Names of saved files: a draft never bears the name of a volume (print.md 3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.journal.cell_words import period_words
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.printing import PrintedVolume

_CONTEXT: Final = "PrintFiles"
_VOLUME: Final = translatable("PrintFiles", "Journal {title}, {period}.pdf")
_PART: Final = translatable("PrintFiles", "Journal {title}, {period}, volume {part} of {parts}.pdf")
_DRAFT: Final = translatable("PrintFiles", "DRAFT {title}, {period}.pdf")
_SUPPLEMENT: Final = translatable("PrintFiles", "Supplement {title}, {period}.pdf")
_FORBIDDEN: Final = str.maketrans('/\\:*?"<>|', "_" * 9)


def volume_file_name(volume: PrintedVolume, period: PeriodView) -> str:
    """Return the name that a volume, a part of one or a draft is offered under."""
    pattern = _PART if volume.parts > 1 else _VOLUME
    return _filled(_DRAFT if volume.is_draft else pattern, volume, period_words(period))


def supplement_file_name(volume: PrintedVolume, period: str) -> str:
    """Return the name that a supplement is offered under; the period comes in words."""
    return _filled(_SUPPLEMENT, volume, period)


def _filled(pattern: str, volume: PrintedVolume, period: str) -> str:
    words = QCoreApplication.translate(_CONTEXT, pattern).format(
        title=volume.class_title, period=period, part=volume.part, parts=volume.parts
    )
    return words.translate(_FORBIDDEN)
