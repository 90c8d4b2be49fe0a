"""Bringing back from class archives what the journal has lost: compared first, by two people (security.md D-58)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.archive.words import moment_words
from ejournal_desktop.gui.backups.restore_dialog import Comparison, RestoreDialog
from ejournal_desktop.readmodels.restoring import RestoreStep

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.gui.archive.vouching import Vouched
    from ejournal_desktop.gui.backups.restore_dialog import Compared
    from ejournal_desktop.readmodels.restoring import ArchiveGain, ArchiveRestorePlan, LogFork

_FULL_LEVEL: Final = 4
_MOST_LINES: Final = 5


class ArchiveRestoreDialog(RestoreDialog):
    """The same way as for a copy of the base, but the journal only grows."""

    def _comparing(self) -> Callable[[], Compared]:
        restoring, session, files = self._services.archive_restoring, self._session, self._files

        def compare() -> Compared:
            plan = restoring.plan(session, files)
            return lambda: self._comparison_of(plan)

        return compare

    def _restoring(self, second: Vouched) -> Callable[[], object]:
        return partial(
            self._services.archive_restoring.restore,
            self._session,
            self._files,
            second=second.handle,
            second_password=second.password,
            told=self._steps.began.emit,
        )

    def _comparison_of(self, plan: ArchiveRestorePlan) -> Comparison:
        words = self._archives_words(plan.archives)
        if plan.forks:
            words += [self._fork_words(fork) for fork in plan.forks[:_MOST_LINES]]
            words.append(
                self.tr("Nothing can be brought back so: keep everything as it is and call the journal administrator.")
            )
        elif plan.can_be_restored:
            words.append(self.tr("%n entry(ies) would come back in all.", "", plan.gained_entries))
            words.append(self.tr("Nothing of today's journal goes; where both say something, the later entry counts."))
        else:
            words.append(self.tr("There is nothing to bring back."))
        return Comparison(words, plan.records, may_go_on=plan.can_be_restored)

    def _archives_words(self, archives: Sequence[ArchiveGain]) -> list[str]:
        """Return a line or two for each archive that brings something, and one for all others."""
        bringing = [gain for gain in archives if gain.missing]
        words = [line for gain in bringing[:_MOST_LINES] for line in self._gain_words(gain)]
        if len(bringing) > _MOST_LINES:
            words.append(self.tr("and %n more archive(s)", "", len(bringing) - _MOST_LINES))
        if len(bringing) < len(archives):
            others = len(archives) - len(bringing)
            words.append(self.tr("%n archive(s) are whole and bring nothing: the journal holds all of it.", "", others))
        return words

    def _gain_words(self, gain: ArchiveGain) -> list[str]:
        words = self.tr(
            "{title}, archive No. {number} of the week {week} is whole; missing in the journal: class {own}, school "
            "{shared}."
        )
        told = [
            words.format(title=gain.class_title, number=gain.number, week=gain.week, own=gain.own, shared=gain.shared)
        ]
        if gain.level < _FULL_LEVEL:
            told.append(
                self.tr("Another version of the program wrote its pages: its log was checked, its pages were not.")
            )
        return told

    def _fork_words(self, fork: LogFork) -> str:
        words = self.tr(
            "{title}: entry {sequence} of the log differs. In the journal: {ours}, {our_time}. "
            "In the archive: {theirs}, {their_time}."
        )
        return words.format(
            title=fork.class_title or self.tr("Whole school"),
            sequence=fork.sequence,
            ours=fork.our_author,
            our_time=moment_words(fork.our_moment),
            theirs=fork.their_author,
            their_time=moment_words(fork.their_moment),
        )

    def _words_while_comparing(self) -> str:
        return self.tr("The archives are being checked in full and compared with today's journal…")

    def _words_before(self) -> str:
        return self.tr("First you: the lost entries are brought back into the journal. Type your password.")

    def _button_words(self) -> str:
        return self.tr("&Bring back…")

    def _column_words(self) -> tuple[str, ...]:
        return (self.tr("What"), self.tr("Today"), self.tr("Afterwards"), self.tr("Difference"))

    def _step_words(self, step: RestoreStep) -> str:
        if step is RestoreStep.CHECK:
            return self.tr("Checking the archives once more, every entry of them…")
        return super()._step_words(step)
