"""The printed journal: volumes of a class group, tied to its archive, and what is printed of it besides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS
from ejournal_desktop.domain.changes import VolumePrinted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.printing.batch import DrawingPool, VolumeOrder, rendered_orders
from ejournal_desktop.printing.passes import front_and_back
from ejournal_desktop.printing.problems import PrintStoppedError
from ejournal_desktop.printing.volume_pdf import render_volumes
from ejournal_desktop.readmodels.printing import codes_to_text
from ejournal_desktop.services.checkpoints import sign_checkpoint
from ejournal_desktop.services.print_papers import PrintPapers
from ejournal_desktop.services.print_register import PrintRegister
from ejournal_desktop.services.print_sheets import PrintSheets
from ejournal_desktop.services.print_sources import PrintSources
from ejournal_desktop.services.volume_making import VolumeMaker, printed_volume, usual_workers
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.school import current_year, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintedPasses, PrintedVolume, PrintOptions
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.session import Session

    OnPage = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class BatchResult:
    """One class of a batch: its parts, or why there are none."""

    class_title: str
    volumes: tuple[PrintedVolume, ...]
    stopped: PrintStoppedError | None = None


class PrintingService:
    """Makes volumes, saves and enters them; ``register`` keeps them, ``sheets`` and ``papers`` make everything else."""

    def __init__(self, clock: Clock, resources: Path, version: str) -> None:
        self._clock = clock
        self._sources = PrintSources(clock, resources, version)
        self.register = PrintRegister(self._sources)
        self.papers = PrintPapers(self._sources)
        self.sheets = PrintSheets(self._sources)

    def classes(self, session: Session) -> tuple[ClassGroupView, ...]:
        """Return the class groups whose journal the person may print.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        with session.database.read() as reading:
            year = current_year(reading, self._clock.now().date())
            return () if year is None else class_groups(reading, year)

    def periods(self, session: Session, class_group: ClassGroupId) -> tuple[PeriodView, ...]:
        """Return the periods of a class group for which there are volumes, the year last.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        with session.database.read() as reading:
            year = school_year(reading, year_of_class(reading, class_group), class_group)
        return tuple(period for period in year.periods if period.kind not in RESULT_KINDS)

    def options(self, session: Session) -> PrintOptions:
        """Return the print settings of the school: those of its last volume, at first those of its regulation."""
        return self._sources.options(session)

    def volumes(
        self,
        session: Session,
        class_group: ClassGroupId,
        period: PeriodId,
        on_page: OnPage | None = None,
        *,
        options: PrintOptions | None = None,
    ) -> tuple[PrintedVolume, ...]:
        """Make the parts of a volume: one, or more where it is thicker than the school allows.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: there is no such class or period.
            BadPrintOptionError: a setting is out of its bounds.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        chosen, content = self._content(session, class_group, period, options)
        settings = self._sources.settings(content, chosen)
        parts = render_volumes(content, settings, self._sources.resources, on_page)
        return tuple(printed_volume(content, chosen, made) for made in parts)

    def maker(self, session: Session, options: PrintOptions | None = None) -> VolumeMaker:
        """Return what makes the volumes of a print queue with every core of this computer; close it at the end.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        chosen = options or self._sources.options(session)
        return VolumeMaker(self._sources, session, chosen, DrawingPool(self._sources.resources, usual_workers()))

    def batch(
        self,
        session: Session,
        wanted: Sequence[tuple[ClassGroupId, PeriodId]],
        *,
        options: PrintOptions | None = None,
        workers: int = 2,
    ) -> Iterator[BatchResult]:
        """Make the volumes of many classes with several processes, in the order wanted; read them one after another.

        A class whose records cannot be printed is told with the list of them, and the others go on.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: there is no such class or period.
        """
        session.require(Action.PRINT_JOURNAL)
        chosen = options or self._sources.options(session)
        orders = (self._order(session, place, chosen) for place in wanted)
        for done in rendered_orders(orders, self._sources.resources, workers):
            content = done.order.volume
            volumes = tuple(printed_volume(content, chosen, made) for made in done.parts)
            problems = PrintStoppedError(done.problems) if done.problems else None
            yield BatchResult(content.heading.class_title, volumes, problems)

    def _order(self, session: Session, place: tuple[ClassGroupId, PeriodId], options: PrintOptions) -> VolumeOrder:
        content = self._sources.document(session, *place, options)
        return VolumeOrder(content, self._sources.settings(content, options))

    def save(self, session: Session, volume: PrintedVolume, period: PeriodId, path: Path) -> None:
        """Write a volume where the person said; a volume that is no draft enters the register.

        Raises:
            NotAllowedError: the person may print no journal.
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        session.require(Action.PRINT_JOURNAL)
        self.write_volume(volume, path)
        self.enter(session, volume, period)

    def write_volume(self, volume: PrintedVolume, path: Path) -> None:
        """Write a volume that was made with every right where the person said, even behind a locked screen.

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, volume.pdf)

    def enter(self, session: Session, volume: PrintedVolume, period: PeriodId) -> None:
        """Enter a volume into the register and sign how far the log went; a draft is no document and leaves no trace.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        if not volume.is_draft:
            self._enter(session, volume, period)
            sign_checkpoint(session, self._clock.now())

    def _enter(self, session: Session, volume: PrintedVolume, period: PeriodId) -> None:
        change = VolumePrinted(
            volume.class_group,
            period,
            volume.sha256,
            volume.manifest_hash,
            volume.sheets,
            volume.form.value,
            volume.part,
            volume.parts,
            volume.options.to_text(),
            codes_to_text(volume.codes),
        )
        with session.database.write(session.actor(Action.PRINT_JOURNAL)) as work:
            work.record(class_scope(volume.class_group), [change])

    def enter_all(self, session: Session, volumes: Sequence[PrintedVolume]) -> None:
        """Enter volumes of many classes, each into the log of its class.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        documents = [volume for volume in volumes if not volume.is_draft]
        for volume in documents:
            self._enter(session, volume, volume.period)
        if documents:
            sign_checkpoint(session, self._clock.now())

    def passes(self, pdf: bytes, *, is_reversed: bool = False) -> PrintedPasses:
        """Return a file as fronts and backs, for a printer without duplex; backs in reverse order where asked."""
        return front_and_back(pdf, is_reversed=is_reversed)

    def _content(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, options: PrintOptions | None
    ) -> tuple[PrintOptions, ClassVolume]:
        session.require(Action.PRINT_JOURNAL)
        chosen = options or self._sources.options(session)
        return chosen, self._sources.document(session, class_group, period, chosen)
