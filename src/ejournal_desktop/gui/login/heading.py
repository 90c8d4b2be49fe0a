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
        self._school = TitleLabel()
        self._school.setWordWrap(True)
        self._workstation = ToneLabel()
        self._moment = ToneLabel("", Tone.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        for label in (self._school, self._workstation, self._moment):
            column.addWidget(label)
        self.show_place(facts.school, facts.workstation)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_moment)
        self._timer.start()
        self._show_moment()

    def show_place(self, school: str, workstation: str) -> None:
        """Show the school and the workstation; they are known for certain only after a log-in."""
        self._school.setText(school)
        self._workstation.setText(workstation)
        self._workstation.setVisible(bool(workstation))

    def _show_moment(self) -> None:
        now = self._clock.now()
        self._moment.setText(f"{title_day(now.date())} · {short_clock(now.time())}")
