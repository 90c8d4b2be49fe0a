"""What stands above the exchange: which computer this is, what waits, and of whom nothing was heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ejournal_desktop.gui.exchange.words import computer_words, heard_words
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.tinted import StatusBadge, TitleLabel
from ejournal_desktop.readmodels.hearing import (
    days_quiet,
    is_main_here,
    main_computer,
    partners,
    quiet_ones,
    this_computer,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ejournal_desktop.readmodels.exchange import ExchangeState, Workstation


class ExchangeHeading(QWidget):
    """The title with a badge of freshness, and one sentence under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = StatusBadge()
        self.badge.hide()
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SIZES.spacing_m)
        row.addWidget(TitleLabel(self.tr("Exchange between computers")))
        row.addWidget(self.badge)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addLayout(row)
        column.addWidget(self.sentence)

    def show_state(self, state: ExchangeState, now: datetime) -> None:
        """Show how the exchange stands."""
        self.sentence.setText(self._sentence(state, now))
        self.badge.setVisible(bool(partners(state)))
        here, quiet = this_computer(state), quiet_ones(state, now)
        if here is not None and here.is_dismissed:
            self.badge.show_state("✕", self.tr("taken out of the school"), Tone.BAD)
        elif quiet:
            self.badge.show_state("!", self._quiet_words(quiet, now), Tone.WARN)
        elif state.waiting:
            self.badge.show_state("●", self.tr("%n entry(ies) to carry over", "", state.waiting), Tone.RUN)
        else:
            self.badge.show_state("✓", self.tr("everything is carried over"), Tone.OK)

    def _sentence(self, state: ExchangeState, now: datetime) -> str:
        here = this_computer(state)
        if here is None or not state.is_shared:
            return self.tr("The journal of the school is kept on this computer alone.")
        if here.is_dismissed:
            return self.tr(
                "This workstation was taken out of the school: what is written here is taken nowhere. If it is to "
                "write again, add it anew at the main workstation."
            )
        return " ".join((self._who(state, here), self._waiting(state), *self._heard(state, now)))

    def _who(self, state: ExchangeState, here: Workstation) -> str:
        if here.is_main:
            return self.tr("This is the main workstation: {title}.").format(title=computer_words(here))
        main = main_computer(state)
        words = self.tr("This is {title}; the main workstation is {main}.")
        return words.format(title=computer_words(here), main="–" if main is None else computer_words(main))

    def _waiting(self, state: ExchangeState) -> str:
        if not state.waiting:
            return self.tr("Nothing waits to be carried over.")
        if is_main_here(state):
            return self.tr("%n entry(ies) wait to be carried to the other workstations.", "", state.waiting)
        return self.tr("%n entry(ies) wait to be carried to the main workstation.", "", state.waiting)

    def _heard(self, state: ExchangeState, now: datetime) -> list[str]:
        """Return when the others were last heard of; those of whom nothing was heard stand in the badge."""
        heard = [(one, one.last_taken) for one in partners(state) if one.last_taken is not None]
        words = ", ".join(f"{one.title} — {heard_words(moment, now)}" for one, moment in heard)
        return [self.tr("Last heard of: {computers}.").format(computers=words)] if heard else []

    def _quiet_words(self, quiet: tuple[Workstation, ...], now: datetime) -> str:
        names = ", ".join(one.title for one in quiet)
        if len(quiet) > 1:
            return self.tr("nothing from: {names}").format(names=names)
        if quiet[0].last_taken is None:
            return self.tr("nothing from {name} yet").format(name=names)
        days = days_quiet(quiet[0], now)
        return self.tr("nothing from {name} for %n day(s)", "", days).format(name=names)
