"""Acts about archives on paper, and pages of an opened archive: the printing room's styles, nothing of it guessed."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.printing.acts import archived_act, drill_act, handover_act, verified_act
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import render_volume
from ejournal_desktop.readmodels.acts import ActHeading, ArchiveActRow
from ejournal_desktop.readmodels.printing import PrintedPaper
from ejournal_desktop.services.archive_reading import require_reader
from ejournal_desktop.services.print_papers import PrintPapers
from ejournal_desktop.storage.log import STAFF
from ejournal_desktop.storage.queries.custody import carriers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.readmodels.opened_archive import ArchivePassport
    from ejournal_desktop.readmodels.restoring import DrillReport
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session


class ArchiveActsService:
    """Makes acts ready to be shown, printed or saved."""

    def __init__(self, sources: PrintSources) -> None:
        self._sources = sources
        self._papers = PrintPapers(sources)

    def handed_over(self, session: Session, rows: Sequence[ArchiveCustody]) -> PrintedPaper:
        """Make the act by which archives were taken over (S1-9b).

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        act = handover_act(self._words(session), self._heading(session), self._rows(session, rows))
        return self._papers.act(session, act)

    def archived(self, session: Session, rows: Sequence[ArchiveCustody]) -> PrintedPaper:
        """Make the act of archiving for the signature of who archived.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        act = archived_act(self._words(session), self._heading(session), self._rows(session, rows))
        return self._papers.act(session, act)

    def verified(
        self, session: Session, name: str, verdict: ArchiveVerdict, passport: ArchivePassport | None
    ) -> PrintedPaper:
        """Make the act of the verification of one file, level by level (D-57).

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        act = verified_act(self._words(session), self._heading(session), passport, (name, verdict))
        return self._papers.act(session, act)

    def drilled(self, session: Session, report: DrillReport, name_of: Callable[[str], str]) -> PrintedPaper:
        """Make the act of a restore drill; ``name_of`` gives the words for a kind of record.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        records = [(name_of(kind), then, now) for kind, (then, now) in report.records.items()]
        act = drill_act(self._words(session), self._heading(session), report, records)
        return self._papers.act(session, act)

    def volume(self, session: Session, volume: ClassVolume) -> PrintedPaper:
        """Make the pages of a volume of an opened archive; a draft by its stamp, for the archive is the document.

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
            PrintStoppedError: records that cannot be printed as they are.
        """
        require_reader(session)
        settings = self._sources.settings(volume, self._sources.options(session))
        made = render_volume(volume, settings, self._sources.resources)
        return PrintedPaper("archived_volume", made.pdf, made.sheets, made.pages, made.sha256)

    def save(self, session: Session, paper: PrintedPaper, path: Path) -> None:
        """Write a paper where the person said, and note that it was printed (S0-1.10).

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
            DeviceError: the place is full, read-only or gone; no half file is left.
        """
        write_durably(path, paper.pdf)
        self.note(session, paper)

    def note(self, session: Session, paper: PrintedPaper) -> None:
        """Note that a paper was printed (S0-1.10).

        Raises:
            NotAllowedError: the person neither makes nor accepts archives.
        """
        require_reader(session)
        change = DocumentsPrinted(paper.kind, paper.sheets, paper.sha256)
        with session.database.write(session.actor(Action.ACCEPT_ARCHIVE)) as work:
            work.record(STAFF, [change])

    def _words(self, session: Session) -> FormWords:
        return open_resources(self._sources.resources, self._sources.options(session).language).words

    def _heading(self, session: Session) -> ActHeading:
        signed_in = session.signed_in
        day = self._sources.clock.now().date()
        return ActHeading(signed_in.school_name, day, signed_in.name.with_initials, signed_in.is_training)

    def _rows(self, session: Session, rows: Sequence[ArchiveCustody]) -> list[ArchiveActRow]:
        with session.database.read() as reading:
            labels = {view.carrier: view.label for view in carriers(reading)}
        return [
            ArchiveActRow(
                class_title=row.class_title,
                number=row.number,
                week=row.week,
                carrier=labels.get(row.carrier, row.carrier),
                manifest_hash=row.manifest_hash,
                author=row.author,
                is_confirmed=row.is_confirmed,
                accepted_by=row.accepted_by,
                accepted_on=None if row.accepted_at is None else row.accepted_at.date(),
            )
            for row in sorted(rows, key=attrgetter("place_in_list"))
        ]
