"""The register of printed volumes (S1-9e): where they are kept, which sheets still hold, and supplements."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes_custody import PrintoutChecked, VolumeDestroyed, VolumeStored
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.printing.loose import plan_supplement
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.sheets import sheet_codes
from ejournal_desktop.printing.volume import plan_volumes
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
from ejournal_desktop.readmodels.volume import ArchiveReference
from ejournal_desktop.services.errors import (
    ArchiveNeededError,
    NothingDiffersError,
    UnknownRecordError,
    VolumeDisposedError,
)
from ejournal_desktop.services.print_sources import period_of, root_fingerprint
from ejournal_desktop.services.volumes import frozen_archive
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.prints import (
    volume_with_code,
    volume_with_hash,
    volumes_of_class,
    volumes_of_year,
    volumes_with_archive,
)
from ejournal_desktop.storage.queries.school import current_year

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.printing import VolumeRecord
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading

_NO_ARCHIVE = ArchiveReference("", "0" * 64, datetime(1970, 1, 1, tzinfo=UTC))


class PrintRegister:
    """Keeps printed volumes and compares them with the journal."""

    def __init__(self, sources: PrintSources) -> None:
        self._sources = sources

    def volumes(self, session: Session) -> tuple[VolumeRecord, ...]:
        """Return the printed volumes of the year, the newest first.

        Raises:
            NotAllowedError: the person may print no journal.
        """
        session.require(Action.PRINT_JOURNAL)
        with session.database.read() as reading:
            year = current_year(reading, self._sources.clock.now().date())
            return () if year is None else volumes_of_year(reading, year)

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
        return found

    def differences(self, session: Session, content_hash: str) -> SheetDifferences:
        """Return the sheets of a printed volume, with its supplements, that the journal would print otherwise today.

        Raises:
            NotAllowedError: the person may print no journal.
            UnknownRecordError: no such volume was printed.
            PrintStoppedError: records that cannot be printed as they are; it lists them all.
        """
        record = self._record(session, content_hash)
        return self._differing(session, record, self._codes(self._today(session, record), record))

    def _differing(self, session: Session, record: VolumeRecord, now: Mapping[int, str]) -> SheetDifferences:
        with session.database.read() as reading:
            held = _held(volumes_of_class(reading, record.class_group), record)
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
        now = self._codes(self._today(session, record), record)
        found = self._differing(session, record, now)
        if not found.changed:
            raise NothingDiffersError
        content = self._sources.document(session, record.class_group, record.period, record.options)
        if self._codes(content, record) != now:
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
        is_today = self._codes(self._today(session, record), record) == codes
        is_archived = self._codes(self._sources.as_archived(session, record), record) == codes
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
        is_today = self._codes(self._today(session, record), record).get(sheet) == code
        is_archived = self._codes(self._sources.as_archived(session, record), record).get(sheet) == code
        number = record.archive_number if is_archived else None
        outcome = _outcome(is_today=is_today, is_archived=is_archived)
        return PrintoutCheck(code, outcome, record, sheet, is_today, number)

    def _today(self, session: Session, record: VolumeRecord) -> ClassVolume:
        """Return today's journal, given an archive so that it is planned as a document; codes do not name it."""
        content = self._sources.today(session, record.class_group, record.period, record.options)
        with session.database.read() as reading:
            view = period_of(reading, record.class_group, record.period)
            archive = frozen_archive(reading, record.class_group, view, root_fingerprint(session))
        return replace(content, archive=archive or _NO_ARCHIVE)

    def _codes(self, content: ClassVolume, record: VolumeRecord) -> dict[int, str]:
        """Return the codes that the sheets of one part would bear."""
        settings = self._sources.settings(content, record.options)
        opened = open_resources(self._sources.resources, record.options.language)
        plans = plan_volumes(content, settings, opened)
        own = next((plan for plan in plans if plan.part == record.part), None)
        return {} if own is None else {sheet.sheet: sheet.code for sheet in sheet_codes(own, opened.fonts)}

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


def _is_scanned(reading: Reading, record: VolumeRecord, scanned: ScannedVolume) -> bool:
    code = period_code(period_of(reading, record.class_group, record.period))
    return record.is_volume and (code, record.part) == (scanned.period_code, scanned.part)


def _outcome(*, is_today: bool, is_archived: bool) -> CheckOutcome:
    if is_today:
        return CheckOutcome.TODAY
    return CheckOutcome.ARCHIVE if is_archived else CheckOutcome.NEITHER


def _held(volumes: tuple[VolumeRecord, ...], record: VolumeRecord) -> dict[int, str]:
    """Return the codes of a volume's sheets by number; a later supplement's sheet takes the place of the first."""
    own = [
        volume
        for volume in reversed(volumes)
        if volume.content_hash == record.content_hash
        or (
            volume.form is PrintForm.SUPPLEMENT
            and (volume.period, volume.part) == (record.period, record.part)
            and volume.moment >= record.moment
        )
    ]
    return {sheet.sheet: sheet.code for volume in own for sheet in volume.codes}
