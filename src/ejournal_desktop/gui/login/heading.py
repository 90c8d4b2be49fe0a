"""The head of the log-in page: school, workstation, date and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.frame.moments import short_clock, title_day
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import TitleLabel, ToneLabel

if TYPE_CHECKING:
    from ejournal_desktop.gui.login.door import LoginFacts
    from ejournal_desktop.kernel.clock import Clock

_TICK_MS = 10_000


class LoginHeading(QWidget):
    """Where and when somebody signs in."""

    def __init__(self, facts: LoginFacts, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        school = TitleLabel(facts.school)
        school.setWordWrap(True)
        self._moment = ToneLabel("", Tone.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addWidget(school)
        if facts.workstation:
            column.addWidget(ToneLabel(facts.workstation))
        column.addWidget(self._moment)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_moment)
        self._timer.start()
        self._show_moment()

    def _show_moment(self) -> None:
        now = self._clock.now()
        self._moment.setText(f"{title_day(now.date())} · {short_clock(now.time())}")
