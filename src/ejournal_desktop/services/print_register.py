"""The register of printed volumes (S1-9e): where they are kept, which sheets still hold, and supplements."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import PrintoutChecked, VolumeDestroyed, VolumeStored
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_keeping import KeptDocument
from ejournal_desktop.domain.retention import kept_until, years_of
from ejournal_desktop.printing.loose import plan_supplement
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.volume_pdf import rendered
from ejournal_desktop.printing.words import period_code
from ejournal_desktop.readmodels.printing import (
    CheckOutcome,
    PrintedVolume,
    PrintForm,
    PrintoutCheck,
    ScannedVolume,
    SheetDifferences,
    bare_code,
    scanned_volume,
)
from ejournal_desktop.services.errors import (
    ArchiveNeededError,
    NothingDiffersError,
    UnknownRecordError,
    VolumeDisposedError,
)
from ejournal_desktop.services.print_codes import PrintCodes
from ejournal_desktop.services.print_sources import period_of
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.prints import (
    volume_with_code,
    volume_with_hash,
    volumes_of_year,
    volumes_with_archive,
)
from ejournal_desktop.storage.queries.school import school_year, school_years, year_of_class

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.regulation_keeping import Retention
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.calendar import SchoolYearView
    from ejournal_desktop.readmodels.printing import VolumeRecord
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


class PrintRegister:
    """Keeps printed volumes and compares them with the journal."""

    def __init__(self, sources: PrintSources) -> None:
        self._sources = sources
        self._codes = PrintCodes(sources)

    def volumes(self, session: Session) -> tuple[VolumeRecord, ...]:
        """Return the printed volumes of all years, the newest first, with their terms of keeping.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        retention = session.regulation.retention
        with session.database.read() as reading:
            return tuple(
                _kept(record, school_year(reading, year), retention)
                for year in reversed(school_years(reading))
                for record in volumes_of_year(reading, year)
            )

    def store(self, session: Session, content_hash: str, sheets: int, place: str) -> None:
        """Note that a volume was sewn, counted and put into its place.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: no such volume was printed.
            VolumeDisposedError: it was disposed of.
        """
        record = self._record(session, content_hash)
        self._write(session, record.class_group, VolumeStored(content_hash, sheets, place))

    def dispose(self, session: Session, content_hash: str, act: str) -> None:
        """Note that a volume was disposed of after its term, by an act.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: no such volume was printed, or it was never stored.
            VolumeDisposedError: it was disposed of before.
        """
        record = self._record(session, content_hash)
        if not record.place:
            raise UnknownRecordError(kind="volume")
        self._write(session, record.class_group, VolumeDestroyed(content_hash, act))

    def check(self, session: Session, typed: str) -> PrintoutCheck:
        """Tell whether a printed sheet equals today's journal, the archive it was printed from, or neither.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        scanned = scanned_volume(typed)
        found = self._checked_sheet(session, bare_code(typed)) if scanned is None else self._checked(session, scanned)
        change = PrintoutChecked(found.code, found.outcome.value)
        scope = STAFF if found.volume is None else class_scope(found.volume.class_group)
        with session.database.write(session.actor(Action.PRINT_JOURNAL)) as work:
            work.record(scope, [change])
        return self._named(session, found)

    def _named(self, session: Session, found: PrintoutCheck) -> PrintoutCheck:
        """Add the words of its year to the volume of a comparison."""
        if found.volume is None:
            return found
        with session.database.read() as reading:
            year = school_year(reading, year_of_class(reading, found.volume.class_group))
        return replace(found, volume=_kept(found.volume, year, session.regulation.retention))

    def differences(self, session: Session, content_hash: str) -> SheetDifferences:
        """Return the sheets of a printed volume, with its supplements, that the journal would print otherwise today.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: no such volume was printed.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        record = self._record(session, content_hash)
        return self._differing(session, record, self._codes.today(session, record))

    def _differing(self, session: Session, record: VolumeRecord, now: Mapping[int, str]) -> SheetDifferences:
        held = self._codes.held(session, record)
        printed = set(held) if record.form is PrintForm.SUPPLEMENT else set(now)
        changed = tuple(sheet for sheet in sorted(printed) if sheet > 0 and now.get(sheet) != held.get(sheet))
        dropped = tuple(sorted(sheet for sheet in held if sheet > 0 and sheet not in now))
        return SheetDifferences(record, changed, dropped)

    def supplement(self, session: Session, content_hash: str) -> PrintedVolume:
        """Make a supplement of the sheets that differ; it rests on an archive written after the correction.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: no such volume was printed.
            NothingDiffersError: every sheet still holds.
            ArchiveNeededError: no archive holds the corrected state yet.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        record = self._record(session, content_hash)
        now = self._codes.today(session, record)
        found = self._differing(session, record, now)
        if not found.changed:
            raise NothingDiffersError
        content = self._sources.document(session, record.class_group, record.period, record.options)
        if self._codes.of(content, record) != now:
            raise ArchiveNeededError
        return self._supplement(content, found)

    def _supplement(self, content: ClassVolume, found: SheetDifferences) -> PrintedVolume:
        record, archive = found.volume, content.archive
        settings = self._sources.settings(content, record.options)
        opened = open_resources(self._sources.resources, record.options.language)
        plan = plan_supplement(content, settings, opened, (found.changed, record.part))
        made = rendered(plan, content, settings, (opened, None))
        return PrintedVolume(
            class_group=record.class_group,
            class_title=record.class_title,
            pdf=made.pdf,
            sheets=made.sheets,
            pages=made.pages,
            is_draft=archive is None,
            sha256=made.sha256,
            manifest_hash="" if archive is None else archive.manifest_hash,
            period=record.period,
            form=PrintForm.SUPPLEMENT,
            part=record.part,
            parts=record.parts,
            options=record.options,
            codes=made.codes,
        )

    def _checked_sheet(self, session: Session, code: str) -> PrintoutCheck:
        with session.database.read() as reading:
            record = volume_with_code(reading, code)
        return PrintoutCheck(code, CheckOutcome.NEITHER) if record is None else self._compared(session, record, code)

    def _checked(self, session: Session, scanned: ScannedVolume) -> PrintoutCheck:
        """Compare every sheet of a volume whose square code was scanned."""
        with session.database.read() as reading:
            known = volumes_with_archive(reading, scanned.digits)
            record = next((one for one in known if _is_scanned(reading, one, scanned)), None)
        if record is None:
            return PrintoutCheck("", CheckOutcome.NEITHER, is_whole=True)
        codes = {sheet.sheet: sheet.code for sheet in record.codes}
        is_today = self._codes.today(session, record) == codes
        is_archived = self._codes.as_archived(session, record) == codes
        number = record.archive_number if is_archived else None
        return PrintoutCheck(
            codes.get(0, ""),
            _outcome(is_today=is_today, is_archived=is_archived),
            record,
            0,
            is_today,
            number,
            is_whole=True,
        )

    def _compared(self, session: Session, record: VolumeRecord, code: str) -> PrintoutCheck:
        sheet = next(known.sheet for known in record.codes if known.code == code)
        is_today = self._codes.today(session, record).get(sheet) == code
        is_archived = self._codes.as_archived(session, record).get(sheet) == code
        number = record.archive_number if is_archived else None
        outcome = _outcome(is_today=is_today, is_archived=is_archived)
        return PrintoutCheck(code, outcome, record, sheet, is_today, number)

    def _record(self, session: Session, content_hash: str) -> VolumeRecord:
        session.require(Action.PRINT_JOURNAL)
        with session.database.read() as reading:
            record = volume_with_hash(reading, content_hash)
        if record is None:
            raise UnknownRecordError(kind="volume")
        if record.act:
            raise VolumeDisposedError
        return record

    def _write(self, session: Session, class_group: ClassGroupId, change: Change) -> None:
        with session.database.write(session.actor(Action.PRINT_JOURNAL)) as work:
            work.record(class_scope(class_group), [change])


def _kept(record: VolumeRecord, year: SchoolYearView, retention: Retention) -> VolumeRecord:
    """Add the words of the year and the last day of keeping; the summaries of a year have a term of their own."""
    document = KeptDocument.SUMMARY_SHEET if record.form is PrintForm.YEAR else KeptDocument.JOURNAL
    until = kept_until(year.ends, years_of(retention, document))
    return replace(record, year_title=year.title, view=year.period(record.period), kept_until=until)


def _is_scanned(reading: Reading, record: VolumeRecord, scanned: ScannedVolume) -> bool:
    code = period_code(period_of(reading, record.class_group, record.period))
    return record.is_volume and (code, record.part) == (scanned.period_code, scanned.part)


def _outcome(*, is_today: bool, is_archived: bool) -> CheckOutcome:
    if is_today:
        return CheckOutcome.TODAY
    return CheckOutcome.ARCHIVE if is_archived else CheckOutcome.NEITHER
