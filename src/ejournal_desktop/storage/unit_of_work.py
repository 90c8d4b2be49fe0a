"""One act of a person: log entry and projection in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_exchange import BundleTaken
from ejournal_desktop.domain.closed_years import is_content
from ejournal_desktop.domain.written_anywhere import is_written_anywhere
from ejournal_desktop.kernel.identifiers import make_identifier
from ejournal_desktop.storage.errors import MainComputerOnlyError, YearClosedError
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM
from ejournal_desktop.storage.projection import project
from ejournal_desktop.storage.queries.closed_years import is_class_closed
from ejournal_desktop.storage.queries.log_heads import held_heads
from ejournal_desktop.storage.reading import Reading
from ejournal_desktop.storage.settled import note_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.storage.log import Actor, LogScope, LogWriter


@dataclass(frozen=True, slots=True)
class UnitOfWork(Reading):
    """Writes at once; the transaction ends with the ``with`` block that gave it out."""

    log: LogWriter
    clock: Clock
    actor: Actor

    def record(self, scope: LogScope, changes: Sequence[Change]) -> None:
        """Write one log entry with these changes and bring the state tables up to date.

        Before the first entry of a copy that goes on under a device number of its own stands what the copy holds: from
        then on all computers know what its people had in sight (FORMAT.md 7.4).

        Raises:
            MainComputerOnlyError: only the main computer of the school may write this.
            YearClosedError: the school year of the class group is over.
        """
        if not changes:
            return
        if self.log.is_joined and (scope == AUTHORITY or not is_written_anywhere(changes)):
            raise MainComputerOnlyError
        if scope.class_group is not None and is_class_closed(self, scope.class_group) and is_content(changes):
            raise YearClosedError
        if not self.log.has_said_sight(self.connection) and not any(isinstance(one, BundleTaken) for one in changes):
            self._write(SYSTEM, [BundleTaken(self.log.device, 0, held_heads(self, self.log.device))])
        self._write(scope, changes)

    def _write(self, scope: LogScope, changes: Sequence[Change]) -> None:
        context = self.log.append(self.connection, self.actor, scope, changes, self.clock.now())
        project(self.connection, changes, context)
        note_changes(self.connection, changes)

    def new_identifier(self) -> int:
        """Return a new 53-bit identifier of this device."""
        return make_identifier(self.log.device, self.log.take_counter(self.connection))
