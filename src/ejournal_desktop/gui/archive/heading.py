"""The title of the archive page with the age of the last archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ejournal_desktop.gui.archive.words import moment_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import StatusBadge, TitleLabel, ToneButton

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.domain.regulation_keeping import ArchiveParameters


class ArchiveHeading(QWidget):
    """Says when the last proved archive was written, and lets a file be checked."""

    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = StatusBadge()
        self.check_button = ToneButton(self.tr("C&heck a file…"))
        self.check_button.setToolTip(self.tr("Ctrl+O, or drag a file onto this page"))
        self.check_button.clicked.connect(self.check_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_m)
        row.addWidget(TitleLabel(self.tr("Archive on a flash drive")))
        row.addWidget(self.badge)
        row.addStretch(1)
        row.addWidget(self.check_button)

    def show_last(self, last: datetime | None, now: datetime, ages: ArchiveParameters) -> None:
        """Show the last archive; the regulation says when it is too old (ux.md 6.8)."""
        if last is None:
            self.badge.show_state("✕", self.tr("there is no archive yet"), Tone.BAD)
            return
        days = (now.date() - last.date()).days
        age = self.tr("%n day(s) ago", "", days) if days else self.tr("today")
        words = self.tr("last archive {moment}, {age}").format(moment=moment_words(last), age=age)
        if days > ages.alarm_after_days:
            self.badge.show_state("✕", words, Tone.BAD)
        elif days > ages.warn_after_days:
            self.badge.show_state("!", words, Tone.WARN)
        else:
            self.badge.show_state("✓", words, Tone.OK)
