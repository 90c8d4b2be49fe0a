"""One act of a person: log entry and projection in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import make_identifier
from ejournal_desktop.storage.projection import project
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
        """Write one log entry with these changes and bring the state tables up to date."""
        if not changes:
            return
        context = self.log.append(self.connection, self.actor, scope, changes, self.clock.now())
        project(self.connection, changes, context)
        note_changes(self.connection, changes)

    def new_identifier(self) -> int:
        """Return a new 53-bit identifier of this device."""
        return make_identifier(self.log.device, self.log.take_counter(self.connection))
