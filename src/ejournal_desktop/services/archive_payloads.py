"""The contents of many archives, made ahead of their sealing, signing and writing by processes of their own.

To such a process go the signed entries of one class group through a pipe; back comes what an archive of them holds. It
gets no key of the base and none of a person, and it writes nothing. Only so many class groups are in work at a time as
there are processes and one more, so that memory does not grow with the school.
"""

from __future__ import annotations

import gc
import os
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.worker_process import begin_without_collector
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.services.trust import certificates_in
from ejournal_desktop.services.volumes import volumes_to_date
from ejournal_desktop.storage.queries.archive_content import state_texts
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.sync.archive_writer import PackedContent, packed_content
from ejournal_desktop.sync.errors import CopyStoppedError
from ejournal_desktop.sync.payload import PayloadContent, shipped_text

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
    from datetime import datetime

    from ejournal_desktop.domain.checkpoints import SignedCheckpoint
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.archive import LogFeed

MOST_PROCESSES: Final = 2
FEWEST_ORDERS: Final = 4  # for fewer, starting processes takes longer than they save
_AHEAD: Final = 1
_PATIENCE: Final = 0.1  # seconds between two looks at «Stop»


@dataclass(frozen=True, slots=True)
class PayloadOrder:
    """What an archive is made of: everything else in it follows from the feeds.

    ``journal`` holds the digests of the live tables at the same moment (D-34).
    """

    class_group: ClassGroupId
    feeds: Sequence[LogFeed] = field(repr=False)
    moment: datetime
    journal: Mapping[str, str]
    checkpoint: SignedCheckpoint | None = None

    def is_journal_of(self, content: PackedContent) -> bool:
        """Tell whether the live tables hold what the signed log led to."""
        return all(content.tables.get(name) == digest for name, digest in self.journal.items())


def payload_of(order: PayloadOrder) -> PackedContent:
    """Return what follows from the feeds alone, so that anyone can replay them to the same state and the same pages.

    Raises:
        ArchiveContentError: there is something that cannot stand in an archive.
    """
    with replayed(order.feeds) as fold:
        content = PayloadContent(
            volumes=volumes_to_date(fold, order.class_group, order.moment),
            tables=state_texts(fold),
            feeds=order.feeds,
            certificates=tuple(certificates_in(order.feeds)),
            checker=shipped_text("verify.py"),
            checkpoint=order.checkpoint,
        )
    return packed_content(content)


def processes_for(orders: int) -> int:
    """Return how many processes are worth starting for so many orders; none for a few, or on a single core."""
    cores = os.cpu_count() or 1
    return min(MOST_PROCESSES, cores) if orders >= FEWEST_ORDERS and cores > 1 else 0


class PayloadMakers:
    """Processes that make payloads; with none of them, or where they fail, payloads are made here."""

    def __init__(self, processes: int) -> None:
        self.processes = processes
        # a fresh interpreter: neither threads nor keys of this process may be copied into another
        spawn = get_context("spawn")
        self._pool = ProcessPoolExecutor(processes, spawn, begin_without_collector) if processes else None

    def begin(self, order: PayloadOrder) -> Future[PackedContent | None]:
        """Let a process begin with an order; what comes of it is asked with ``finish``."""
        refused: Future[PackedContent | None] = Future()
        refused.set_result(None)
        try:
            return self._pool.submit(_made, order) if self._pool else refused
        except BrokenProcessPool:
            return refused

    def finish(
        self, order: PayloadOrder, begun: Future[PackedContent | None], is_stopped: Callable[[], bool]
    ) -> PackedContent:
        """Wait for a payload; one that could not be made there is made here, so that a failure keeps its own name.

        Raises:
            CopyStoppedError: somebody stopped the run.
            ArchiveContentError: there is something that cannot stand in an archive.
        """
        _require_going(is_stopped)
        while not wait([begun], _PATIENCE).done:
            _require_going(is_stopped)
        try:
            return begun.result() or payload_of(order)
        except BrokenProcessPool:  # the system ended it, for want of memory
            return payload_of(order)

    def end(self, *, is_idle: bool) -> None:
        """Let the processes end; who stops does not wait for what is still being made."""
        if self._pool is not None:
            self._pool.shutdown(wait=is_idle, cancel_futures=True)


def payloads_of(
    orders: Iterable[PayloadOrder], processes: int, *, is_stopped: Callable[[], bool] = lambda: False
) -> Generator[tuple[PayloadOrder, PackedContent], None, None]:
    """Yield every order with its payload, in their order; the next are read and made while one is signed and written.

    Raises:
        CopyStoppedError: somebody stopped the run.
        ArchiveContentError: there is something that cannot stand in an archive.
    """
    makers = PayloadMakers(processes)
    waiting = iter(orders)
    running: deque[tuple[PayloadOrder, Future[PackedContent | None]]] = deque()
    is_idle = False
    try:
        while True:
            for order in islice(waiting, processes + _AHEAD - len(running)):
                running.append((order, makers.begin(order)))
            if not running:
                return
            order, begun = running.popleft()
            is_idle = False
            payload = makers.finish(order, begun, is_stopped)
            is_idle = not running
            yield order, payload
    finally:
        makers.end(is_idle=is_idle)


def _made(order: PayloadOrder) -> PackedContent | None:
    """Make a payload in another process and clear up after it; errors with fields are no good travellers."""
    gc.freeze()
    try:
        return payload_of(order)
    except AppError:
        return None
    finally:
        gc.collect()


def _require_going(is_stopped: Callable[[], bool]) -> None:
    if is_stopped():
        raise CopyStoppedError
