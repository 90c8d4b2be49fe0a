"""What archives will hold, made while a person still chooses a drive and types a password (security.md D-34).

It is kept in the memory of the program alone. It holds as long as nothing was written since that an archive of the
class group would hold, by whatever road, and not for long: then it is made anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.services.archive_payloads import PayloadMakers, processes_for
from ejournal_desktop.storage.queries.archive_content import feed_ends_of_class

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.domain.checkpoints import SignedCheckpoint
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.archive_building import ArchiveBuilder
    from ejournal_desktop.services.archive_payloads import PayloadOrder
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.sync.archive_writer import PackedContent

GOOD_FOR: Final = timedelta(minutes=10)
_PROCESSES: Final = 1  # the other core is left to the window


@dataclass(frozen=True, slots=True)
class Prepared:
    """The content of one archive, and by what to know whether it still is what the journal says."""

    order: PayloadOrder
    content: PackedContent
    outside: int

    def still_holds(self, reading: Reading, outside: int, now: datetime) -> bool:
        """Tell whether nothing was written since, and it is not old."""
        ends = {feed.feed: len(feed.entries) for feed in self.order.feeds}
        return (
            _is_fresh(self.order.moment, now)
            and outside == self.outside
            and ends == feed_ends_of_class(reading, self.order.class_group)
        )


class ArchivePreparation:
    """The contents made for one session, all on one thread."""

    def __init__(self, builder: ArchiveBuilder, clock: Clock, session: Session) -> None:
        self._builder = builder
        self._clock = clock
        self._session = session
        self._made: dict[ClassGroupId, Prepared] = {}
        self._anchor: tuple[SignedCheckpoint, datetime] | None = None
        self._makers: PayloadMakers | None = None

    def make_next(self, class_groups: Sequence[ClassGroupId], is_stopped: Callable[[], bool]) -> int:
        """Make the content of one more archive and return how many of the class groups have theirs.

        Raises:
            CopyStoppedError: somebody stopped it.
            UnknownRecordError: there is no such class group.
            ArchiveContentError: there is something that cannot stand in an archive.
            DeviceError: the disk is full or faulty.
        """
        ready = self.ready(class_groups)
        left = [class_group for class_group in class_groups if class_group not in ready]
        if left:
            self._make(left[0], self._makers_for(len(left)), is_stopped)
        return len(ready) + bool(left)

    def ready(self, class_groups: Sequence[ClassGroupId]) -> Mapping[ClassGroupId, Prepared]:
        """Return what still holds of these class groups."""
        outside, now = self._session.database.writes_from_outside(), self._clock.now()
        made = (self._made[class_group] for class_group in class_groups if class_group in self._made)
        with self._session.database.read() as reading:
            return {one.order.class_group: one for one in made if one.still_holds(reading, outside, now)}

    def end(self) -> None:
        """Let everything go; what comes after begins anew."""
        self._made.clear()
        if self._makers is not None:
            self._makers.end(is_idle=False)
            self._makers = None

    def _makers_for(self, orders: int) -> PayloadMakers:
        """Return who makes them; a wider choice may be worth the process that the first one was not."""
        processes = min(_PROCESSES, processes_for(orders))
        if self._makers is None or processes > self._makers.processes:
            self._makers = PayloadMakers(processes)
        return self._makers

    def _make(self, class_group: ClassGroupId, makers: PayloadMakers, is_stopped: Callable[[], bool]) -> None:
        outside = self._session.database.writes_from_outside()  # first: what is written after it is noticed
        order = self._builder.order(self._session, class_group, self._checkpoint())
        content = makers.finish(order, makers.begin(order), is_stopped)
        self._made[class_group] = Prepared(order, content, outside)

    def _checkpoint(self) -> SignedCheckpoint:
        """Return the checkpoint of these archives, signed anew when it is as old as they may be."""
        now = self._clock.now()
        if self._anchor is None or not _is_fresh(self._anchor[1], now):
            self._anchor = self._builder.anchor(self._session), now
        return self._anchor[0]


def _is_fresh(made: datetime, now: datetime) -> bool:
    return timedelta(0) <= now - made <= GOOD_FOR and now.date() == made.date()
