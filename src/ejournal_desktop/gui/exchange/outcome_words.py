"""What a round did, in sentences: what came, what went, and where to carry the stick now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.readmodels.hearing import is_main_here, partners

if TYPE_CHECKING:
    from ejournal_desktop.gui.exchange.round import RoundOutcome
    from ejournal_desktop.readmodels.exchange import ExchangeState, TakenBundle


class OutcomeWords(QObject):
    """Puts the end of a round into words."""

    def words(self, outcome: RoundOutcome, state: ExchangeState | None) -> str:
        """Return the sentences of a round, what ended it early last."""
        parts = [*(self._taken(taken) for taken in outcome.taken), *self._doubtful(outcome)]
        if outcome.known:
            parts.append(self.tr("%n file(s) brought nothing new: everything in them is here.", "", outcome.known))
        parts += [*self._written(outcome, state), *self._early_end(outcome)]
        return " ".join(parts) or self.tr("There was nothing to do.")

    def _taken(self, taken: TakenBundle) -> str:
        words = self.tr("Taken from {computer}: %n entry(ies).", "", taken.preview.entries)
        return words.format(computer=taken.preview.workstation)

    def _doubtful(self, outcome: RoundOutcome) -> list[str]:
        words, conflicts, refused = [], new_conflicts(outcome), refused_entries(outcome)
        if conflicts:
            words.append(self.tr("%n place(s) have two different values now: both are kept.", "", conflicts))
        if refused:
            words.append(self.tr("Not taken: %n entry(ies) whose author had no right.", "", refused))
        return words

    def _written(self, outcome: RoundOutcome, state: ExchangeState | None) -> list[str]:
        made = outcome.made
        if made is None:
            return []
        words = self.tr("Written and read back: %n entry(ies), file No. {number}.", "", made.entries)
        return [words.format(number=made.number), self._next(state)]

    def _next(self, state: ExchangeState | None) -> str:
        if state is None or not is_main_here(state):
            return self.tr("Now put the flash drive into the main workstation and press Enter there.")
        names = ", ".join(one.title for one in partners(state))
        return self.tr("Now put the flash drive into: {names}. Press Enter there.").format(names=names)

    def _early_end(self, outcome: RoundOutcome) -> list[str]:
        if outcome.is_left:
            words = self.tr("{name} was left: nothing of it is in the journal.")
            return [words.format(name=outcome.file_name)]
        if outcome.is_stopped:
            return [self.tr("Stopped. What was taken before stays, no unfinished file is left.")]
        if outcome.failure is None:
            return []
        said = error_text(outcome.failure).sentences
        return [f"{outcome.file_name}: {said}" if outcome.file_name else said]


def outcome_kind(outcome: RoundOutcome) -> NoticeKind:
    """Return how grave the end of a round is."""
    if outcome.failure is not None and not outcome.is_stopped:
        return NoticeKind.FAILURE
    is_doubtful = new_conflicts(outcome) or refused_entries(outcome)
    return NoticeKind.WARNING if outcome.is_stopped or outcome.is_left or is_doubtful else NoticeKind.DONE


def new_conflicts(outcome: RoundOutcome) -> int:
    """Return how many places got two values by the round."""
    return sum(len(taken.preview.conflicts) for taken in outcome.taken)


def refused_entries(outcome: RoundOutcome) -> int:
    """Return how many entries were not taken because their author had no right."""
    return sum(one.count for taken in outcome.taken for one in taken.preview.refused)
