"""What must be kept, until when, and what on a carrier may be deleted (S0-5.4, S1-9e, S4-6.4)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_keeping import KeptDocument
from ejournal_desktop.domain.retention import kept_until, years_of
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.readmodels.retention import (
    CarriedArchive,
    KeepState,
    KeptKind,
    KeptYear,
    RetentionTable,
)
from ejournal_desktop.security import minisign
from ejournal_desktop.services.archive_reading import READABLE
from ejournal_desktop.services.archive_targets import archive_names
from ejournal_desktop.storage.queries.custody import year_ends
from ejournal_desktop.sync.archive_reader import verify_container

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.domain.regulation_keeping import Retention
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.archive_check import ArchiveCheckService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.sync.manifest import Manifest


class RetentionService:
    """Terms of keeping of the school, and what they mean for the archives on a carrier."""

    def __init__(self, clock: Clock, check: ArchiveCheckService) -> None:
        self._clock = clock
        self._check = check

    def table(self, session: Session) -> RetentionTable:
        """Return the terms by kind of document and the dates that follow for every school year of the journal.

        Raises:
            NotAllowedError: archives are not among the person's duties.
        """
        session.require_reading(Action.MAKE_WEEKLY_ARCHIVE)
        with session.database.read() as reading:
            ends = year_ends(reading)
        retention = session.regulation.retention
        kinds = tuple(KeptKind(term.document, term.years, term.clause, term.reason) for term in retention.terms)
        return RetentionTable(retention.order, kinds, tuple(self._years(ends, retention)))

    def on_carrier(self, session: Session, folder: Path) -> tuple[CarriedArchive, ...]:
        """Return for every archive on a drive whether it stays, and why; see ``prune``.

        Raises:
            NotAllowedError: archives are not among the person's duties.
            DeviceError: the drive cannot be read.
        """
        session.require_reading(Action.MAKE_WEEKLY_ARCHIVE)
        by_class: dict[tuple[str, str], list[tuple[Manifest, str]]] = defaultdict(list)
        found: dict[str, CarriedArchive] = {}
        for name in archive_names(folder):
            found[name] = CarriedArchive(name, KeepState.NOT_VERIFIED)
            manifest = self._manifest(folder / name)
            if manifest is not None:
                by_class[manifest.class_code, manifest.school_year].append((manifest, name))
        with session.database.read() as reading:
            ends = year_ends(reading)
        for files in by_class.values():
            rows = self._of_class(session, sorted(files, key=lambda file: (file[0].number, file[1])), ends)
            found.update((row.file_name, row) for row in rows)
        return tuple(found.values())

    def prune(self, session: Session, folder: Path, names: Sequence[str]) -> tuple[str, ...]:
        """Delete archives whose term is over, or that later ones hold in full; what must stay is left.

        Returns what was deleted. The last archives of a class stay until their term is over; unless each of them is
        verified in full, nothing of the class is deleted.

        Raises:
            The errors of ``on_carrier``.
        """
        session.require(Action.MAKE_WEEKLY_ARCHIVE)
        rows = self.on_carrier(session, folder)
        wanted = [row for row in rows if row.may_go and row.file_name in set(names)]
        unsound = self._unsound(session, folder, rows, {_class_of(row) for row in wanted})
        removed = tuple(row.file_name for row in wanted if _class_of(row) not in unsound)
        with translated_os_errors():
            for name in removed:
                (folder / name).unlink(missing_ok=True)
        return removed

    def _years(self, ends: Mapping[str, date], retention: Retention) -> Iterator[KeptYear]:
        today = self._clock.now().date()
        for title, end in sorted(ends.items()):
            for document in dict.fromkeys(term.document for term in retention.terms):
                until = kept_until(end, years_of(retention, document))
                yield KeptYear(title, document, until, is_over=until is not None and until < today)

    def _unsound(
        self, session: Session, folder: Path, rows: Sequence[CarriedArchive], classes: Collection[tuple[str, str]]
    ) -> Collection[tuple[str, str]]:
        """Return the classes of which an archive that stays cannot be trusted."""
        kept = [row for row in rows if row.state is KeepState.LAST_OF_CLASS and _class_of(row) in classes]
        return {
            _class_of(row) for row in kept if self._check.verify(folder / row.file_name, session).word not in READABLE
        }

    def _manifest(self, file: Path) -> Manifest | None:
        """Return the manifest of an archive of this school that is whole, as far as can be told without its keys."""
        with translated_os_errors():
            data = file.read_bytes()
        try:
            if self._check.judge(data).word not in READABLE:
                return None
            return verify_container(data, verify_file=minisign.verify).manifest
        except AppError:
            return None

    def _of_class(
        self, session: Session, files: Sequence[tuple[Manifest, str]], ends: Mapping[str, date]
    ) -> Iterable[CarriedArchive]:
        """Judge the archives of one class and year, the oldest first."""
        newest = files[-1][0]
        closed = ends.get(newest.school_year, newest.time.date())
        until = kept_until(closed, years_of(session.regulation.retention, KeptDocument.JOURNAL))
        is_over = until is not None and until < self._clock.now().date()
        first_kept = len(files) - session.regulation.archive.kept_archives
        for place, (manifest, name) in enumerate(files):
            state = KeepState.LAST_OF_CLASS if place >= first_kept else KeepState.SUPERSEDED
            yield CarriedArchive(
                file_name=name,
                state=KeepState.TERM_OVER if is_over else state,
                class_code=manifest.class_code,
                school_year=manifest.school_year,
                number=manifest.number,
                until=until,
            )


def _class_of(row: CarriedArchive) -> tuple[str, str]:
    return row.class_code, row.school_year
