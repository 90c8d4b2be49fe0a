"""The volumes of a print queue: the next ones are drawn while one is waited for, so that every core has work."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.printing.batch import Drawing, DrawingPool, VolumeOrder
from ejournal_desktop.printing.problems import PrintStoppedError
from ejournal_desktop.readmodels.printing import PrintedVolume, PrintForm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.printing.volume_pdf import RenderedVolume
    from ejournal_desktop.readmodels.printing import PrintOptions
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session

    Place = tuple[ClassGroupId, PeriodId]

MOST_WORKERS: Final = 2  # each takes some 90 MB


class VolumeMaker:
    """Makes one volume after the other for a person; what is begun ahead is kept until it is asked for."""

    def __init__(self, sources: PrintSources, session: Session, options: PrintOptions, pool: DrawingPool) -> None:
        self._sources, self._session, self._options, self._pool = sources, session, options, pool
        self._begun: dict[Place, Drawing] = {}

    def make(
        self, place: Place, following: Sequence[Place], on_wait: Callable[[], None] | None = None
    ) -> tuple[PrintedVolume, ...]:
        """Return the parts of a volume, and begin those that will be asked for next.

        While it waits, ``on_wait`` is called again and again; it may raise to end the waiting.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: there is no such class or period.
            BadPrintOptionError: a setting is out of its bounds.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        self._session.require(Action.PRINT_JOURNAL)
        drawing = self._begun.pop(place, None) or self._begun_now(place, is_alone=not following)
        self._begin_some(following)
        done = self._pool.finish(drawing, on_wait)
        if done.problems:
            raise PrintStoppedError(done.problems)
        content = done.order.volume
        return tuple(printed_volume(content, self._options, made) for made in done.parts)

    def close(self) -> None:
        """Let the processes go."""
        self._begun.clear()
        self._pool.close()

    def _begun_now(self, place: Place, *, is_alone: bool) -> Drawing:
        """Begin a volume; one alone is drawn sooner here than a process starts."""
        order = self._order(place)
        return Drawing(order, None) if is_alone else self._pool.begin(order)

    def _begin_some(self, following: Sequence[Place]) -> None:
        for place in following[: self._pool.most - 1]:
            if place not in self._begun:
                try:
                    self._begun[place] = self._pool.begin(self._order(place))
                except AppError:  # told when it is this volume's turn
                    continue

    def _order(self, place: Place) -> VolumeOrder:
        content = self._sources.document(self._session, *place, self._options)
        return VolumeOrder(content, self._sources.settings(content, self._options))


def usual_workers() -> int:
    """Return how many processes draw on this computer: no more than it has cores, or memory for."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(cores, MOST_WORKERS)


def printed_volume(content: ClassVolume, options: PrintOptions, made: RenderedVolume) -> PrintedVolume:
    """Return a finished file with what the register keeps of it."""
    heading = content.heading
    is_year = heading.period.kind is PeriodKind.YEAR
    return PrintedVolume(
        class_group=heading.class_group,
        class_title=heading.class_title,
        pdf=made.pdf,
        sheets=made.sheets,
        pages=made.pages,
        is_draft=content.archive is None,
        sha256=made.sha256,
        manifest_hash="" if content.archive is None else content.archive.manifest_hash,
        period=heading.period.period,
        form=PrintForm.YEAR if is_year else PrintForm.VOLUME,
        part=made.part,
        parts=made.parts,
        options=options,
        codes=made.codes,
    )
