"""The printed journal: volumes of a class group, tied to its archive, and what is printed of it besides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import RESULT_KINDS, PeriodKind
from ejournal_desktop.domain.changes import VolumePrinted
from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.printing.batch import VolumeOrder, rendered_orders
from ejournal_desktop.printing.loose import plan_blanks, plan_comparison, plan_form
from ejournal_desktop.printing.passes import front_and_back
from ejournal_desktop.printing.problems import PrintStoppedError
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import render_volume, render_volumes, rendered
from ejournal_desktop.readmodels.printing import PrintedPaper, PrintedPasses, PrintedVolume, PrintForm, codes_to_text
from ejournal_desktop.services.print_papers import PrintPapers
from ejournal_desktop.services.print_register import PrintRegister
from ejournal_desktop.services.print_sources import PrintSources, is_homeroom
from ejournal_desktop.storage.log import class_scope
from ejournal_desktop.storage.queries.people import class_groups
from ejournal_desktop.storage.queries.school import current_year, school_year, year_of_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, PeriodId
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.volume import VolumePlan
    from ejournal_desktop.printing.volume_pdf import RenderedVolume
    from ejournal_desktop.readmodels.journal import PeriodView, TeacherSpan
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.printing import PrintOptions, SummaryForm
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
    """Makes volumes, saves them and remembers which were made; ``register`` keeps them, ``papers`` are the others."""

    def __init__(self, clock: Clock, resources: Path, version: str) -> None:
        self._clock = clock
        self._sources = PrintSources(clock, resources, version)
        self.register = PrintRegister(self._sources)
        self.papers = PrintPapers(self._sources)

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

    def volume(
        self,
        session: Session,
        class_group: ClassGroupId,
        period: PeriodId,
        on_page: OnPage | None = None,
        *,
        options: PrintOptions | None = None,
    ) -> PrintedVolume:
        """Make the volume of a class group and a period as one, however thick; without an archive it is a draft.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: there is no such class or period.
            BadPrintOptionError: a setting is out of its bounds.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        chosen, content = self._content(session, class_group, period, options)
        settings = self._sources.settings(content, chosen)
        made = render_volume(content, settings, self._sources.resources, on_page)
        return printed_volume(content, chosen, made)

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
        """Enter a volume into the register; a draft is no document and leaves no trace.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        if volume.is_draft:
            return
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
        for volume in volumes:
            self.enter(session, volume, volume.period)

    def passes(self, pdf: bytes, *, is_reversed: bool = False) -> PrintedPasses:
        """Return a file as fronts and backs, for a printer without duplex; backs in reverse order where asked."""
        return front_and_back(pdf, is_reversed=is_reversed)

    def form(self, session: Session, class_group: ClassGroupId, period: PeriodId, form: SummaryForm) -> PrintedPaper:
        """Make one summary sheet on its own, with a certification sheet where the period is archived (S0-6.2).

        Raises:
            NotAllowedError: the person may print no journal.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        options, content = self._content(session, class_group, period, None)
        settings, opened = self._sources.settings(content, options), self._opened(options)
        plan = plan_form(content, settings, opened, form)
        return self._paper(form.value, plan, content, options)

    def comparison(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, course: CourseId | None = None
    ) -> PrintedPaper:
        """Make the pages of a course, or of all, to be compared with paper (S2-1.2b, S3-1.6).

        Raises:
            NotAllowedError: the person may not read the page.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        options = self._sources.options(session)
        content = self._sources.today(session, class_group, period, options)
        chosen = [page for page in content.subjects if course in (None, page.page.course.course)]
        is_own = all(_keeps(session, page.page.teachers) for page in chosen) and bool(chosen)
        session.require_reading(Action.READ_OWN_PAGES, is_own=is_own or is_homeroom(session, class_group))
        content = replace(content, subjects=tuple(chosen))
        plan = plan_comparison(content, self._sources.settings(content, options), self._opened(options))
        return self._paper("comparison", plan, content, options)

    def blanks(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, days: tuple[date, date]
    ) -> PrintedPaper:
        """Make sheets of a class for some days, to be filled in by hand while there is no current.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        options = self._sources.options(session)
        content = self._sources.today(session, class_group, period, options)
        plan = plan_blanks(content, self._sources.settings(content, options), self._opened(options), days)
        return self._paper("blank", plan, content, options)

    def write_paper(self, paper: PrintedPaper, path: Path) -> None:
        """Write a paper that holds no data where the person said.

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, paper.pdf)

    def save_paper(self, session: Session, paper: PrintedPaper, class_group: ClassGroupId, path: Path) -> None:
        """Write another paper where the person said, and note that it was printed (S0-1.10).

        Raises:
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, paper.pdf)
        self.note_paper(session, paper, class_group)

    def note_paper(self, session: Session, paper: PrintedPaper, class_group: ClassGroupId) -> None:
        """Note that another paper was printed (S0-1.10)."""
        change = DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)
        with session.database.write(session.actor(Action.READ_OWN_PAGES)) as work:
            work.record(class_scope(class_group), [change])

    def _content(
        self, session: Session, class_group: ClassGroupId, period: PeriodId, options: PrintOptions | None
    ) -> tuple[PrintOptions, ClassVolume]:
        session.require(Action.PRINT_JOURNAL)
        chosen = options or self._sources.options(session)
        return chosen, self._sources.document(session, class_group, period, chosen)

    def _opened(self, options: PrintOptions) -> PrintResources:
        return open_resources(self._sources.resources, options.language)

    def _paper(self, kind: str, plan: VolumePlan, content: ClassVolume, options: PrintOptions) -> PrintedPaper:
        settings = self._sources.settings(content, options)
        made = rendered(plan, content, settings, (self._opened(options), None))
        return PrintedPaper(kind, made.pdf, made.sheets, made.pages, made.sha256)


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


def _keeps(session: Session, teachers: tuple[TeacherSpan, ...]) -> bool:
    return any(teacher.staff == session.signed_in.staff for teacher in teachers)
