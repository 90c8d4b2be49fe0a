"""The register of printed volumes, and the journal as it was when an archive was written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, literal, select, text
from sqlalchemy.orm import aliased

from ejournal_desktop.domain.change_codec import decode
from ejournal_desktop.domain.changes import ArchiveWritten, VolumePrinted
from ejournal_desktop.domain.changes_custody import CHANGES_CUSTODY
from ejournal_desktop.domain.changes_exchange import CHANGES_EXCHANGE, BundleTaken
from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, PeriodId, device_of
from ejournal_desktop.readmodels.archive import LogFeed
from ejournal_desktop.readmodels.printing import PrintForm, PrintOptions, VolumeRecord, codes_from_text
from ejournal_desktop.readmodels.volume import ArchiveReference
from ejournal_desktop.storage.queries.archive_content import feeds_of_class
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.people import account_names
from ejournal_desktop.storage.tables.classes import ClassGroupRow
from ejournal_desktop.storage.tables.custody import PrintoutCheckRow, StoredVolumeRow
from ejournal_desktop.storage.tables.lessons import ArchiveRow, PrintedVolumeRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Row

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

# Acts that change nothing of what a printed journal shows.
_WITHOUT_CONTENT = {
    ArchiveWritten.code,
    VolumePrinted.code,
    *(change.code for change in (*CHANGES_CUSTODY, *CHANGES_EXCHANGE)),
}

_ACT_OF_ARCHIVE = text(
    """
    SELECT json_extract(entry.header, '$.hlc') AS clock, feed_id FROM log_entry AS entry
    JOIN log_payload AS said ON said.feed = entry.feed AND said.sequence = entry.sequence
    JOIN feed ON feed.number = entry.feed
    WHERE feed.class_group_id = :class_group AND instr(said.payload, :manifest_hash) > 0
    ORDER BY clock LIMIT 1
    """
)
_SAID_SINCE = text(
    """
    SELECT said.payload FROM log_entry AS entry
    JOIN log_payload AS said ON said.feed = entry.feed AND said.sequence = entry.sequence
    JOIN feed ON feed.number = entry.feed
    WHERE (feed.class_group_id = :class_group OR feed.scope = 'system')
      AND (json_extract(entry.header, '$.hlc') >= :clock
        OR entry.sequence > (SELECT value FROM json_each(:held) WHERE key = cast(feed_id AS text)))
    """
)
# What other computers wrote is there from the bundle on that brought it, whatever its own clock says (D-62).
_FOREIGN_FEEDS = text(
    """
    WITH further(device) AS (SELECT device FROM admitted_workstation)
    SELECT feed_id FROM feed WHERE feed_id >> 30 <> :device AND (feed_id >> 30 IN further OR :device IN further)
    """
)
_TAKEN_BEFORE = text(
    """
    SELECT payload FROM feed JOIN log_entry AS entry ON entry.feed = feed.number
    JOIN log_payload AS said ON said.feed = entry.feed AND said.sequence = entry.sequence
    WHERE scope = 'system' AND feed_id >> 30 = :device AND json_extract(header, '$.hlc') < :clock
      AND instr(payload, :taken) > 0
    """
)


@dataclass(frozen=True, slots=True)
class FrozenMoment:
    """When an archive was written, and how far the feeds of other computers had come by then, by feed."""

    clock: int
    held: Mapping[int, int]

    def holds(self, feed: int, header: Mapping[str, int]) -> bool:
        """Tell whether an entry was there when the archive was written."""
        return header["seq"] <= self.held[feed] if feed in self.held else header["hlc"] < self.clock


def archive_moment(reading: Reading, class_group: ClassGroupId, manifest_hash: str) -> FrozenMoment | None:
    """Return the moment of the act that registered an archive of a class group; nothing when there was none."""
    values = {"class_group": class_group, "manifest_hash": manifest_hash}
    row = reading.connection.execute(_ACT_OF_ARCHIVE, values).first()
    return None if row is None else FrozenMoment(row.clock, _held(reading, device_of(row.feed_id), row.clock))


def _held(reading: Reading, device: int, clock: int) -> Mapping[int, int]:
    """Return how far a computer had the feeds of the others at a clock; nothing while it was alone."""
    foreign = reading.connection.execute(_FOREIGN_FEEDS, {"device": device}).scalars().all()
    held = dict.fromkeys(foreign, 0)
    if not held:
        return held
    taken = {"device": device, "clock": clock, "taken": f'"{BundleTaken.code}"'}
    for payload in reading.connection.execute(_TAKEN_BEFORE, taken).scalars():
        for change in map(decode, json.loads(payload)):
            if isinstance(change, BundleTaken):
                held.update({feed: sequence for feed, sequence in change.heads if feed in held})
    return held


def archive_of_hash(
    reading: Reading, class_group: ClassGroupId, manifest_hash: str, root_fingerprint: str = ""
) -> ArchiveReference | None:
    """Return an archive of a class group by the hash of its manifest."""
    row = ArchiveRow
    found = reading.connection.execute(
        select(row.file_name, row.seconds, row.offset).where(
            row.class_group_id == class_group, row.manifest_hash == manifest_hash
        )
    ).first()
    if found is None:
        return None
    moment = moment_of(found.seconds, found.offset)
    return ArchiveReference(found.file_name.removesuffix(".zip"), manifest_hash, moment, root_fingerprint)


def is_changed_since(reading: Reading, class_group: ClassGroupId, moment: FrozenMoment) -> bool:
    """Tell whether anything was entered for a class group, or in the school's lists, or came in since a moment."""
    held = json.dumps(moment.held)
    rows = reading.connection.execute(_SAID_SINCE, {"class_group": class_group, "clock": moment.clock, "held": held})
    return any(change[0] not in _WITHOUT_CONTENT for (payload,) in rows for change in json.loads(payload))


def feeds_before(reading: Reading, class_group: ClassGroupId, moment: FrozenMoment) -> tuple[LogFeed, ...]:
    """Return the feeds of a class group's archive with what they held at a moment."""
    return tuple(
        LogFeed(
            feed.feed,
            feed.scope,
            [entry for entry in feed.entries if moment.holds(feed.feed, json.loads(entry.header))],
            feed.class_group,
        )
        for feed in feeds_of_class(reading, class_group)
    )


def volumes_of_year(reading: Reading, year: YearId) -> tuple[VolumeRecord, ...]:
    """Return the printed volumes of a year, the newest first."""
    return _volumes(reading, ClassGroupRow.year_id == year)


def volumes_of_class(reading: Reading, class_group: ClassGroupId) -> tuple[VolumeRecord, ...]:
    """Return the printed volumes of a class group, the newest first."""
    return _volumes(reading, PrintedVolumeRow.class_group_id == class_group)


def volume_with_hash(reading: Reading, content_hash: str) -> VolumeRecord | None:
    """Return the printed volume whose file has a hash."""
    return next(iter(_volumes(reading, PrintedVolumeRow.content_hash == content_hash)), None)


def volume_with_code(reading: Reading, code: str) -> VolumeRecord | None:
    """Return the newest printed volume that holds a sheet with a code."""
    found = _volumes(reading, func.instr(PrintedVolumeRow.sheet_codes, f":{code}") > 0)
    return next((volume for volume in found if any(sheet.code == code for sheet in volume.codes)), None)


def volumes_with_archive(reading: Reading, digits: str) -> tuple[VolumeRecord, ...]:
    """Return the printed volumes that rest on an archive whose hash begins with these digits, the newest first."""
    return _volumes(reading, PrintedVolumeRow.manifest_hash.startswith(digits, autoescape=True))


def last_options(reading: Reading) -> PrintOptions | None:
    """Return the settings of the newest printed volume of the school."""
    row = PrintedVolumeRow
    found = reading.connection.execute(select(row.options).order_by(row.seconds.desc()).limit(1)).scalar()
    return None if found is None else PrintOptions.from_text(found)


def _volumes(reading: Reading, condition: ColumnElement[bool]) -> tuple[VolumeRecord, ...]:
    row, archive, stored, check = PrintedVolumeRow, ArchiveRow, StoredVolumeRow, PrintoutCheckRow
    any_check = aliased(check)
    own = func.instr(row.sheet_codes, literal(":") + any_check.print_code) > 0
    checks = select(func.count(any_check.clock)).where(own).correlate(row).scalar_subquery().label("checks")
    newest = any_check.seconds.desc(), any_check.clock.desc()
    last = select(any_check.clock).where(own).order_by(*newest).limit(1).correlate(row).scalar_subquery()
    rows = reading.connection.execute(
        select(
            row.__table__,
            ClassGroupRow.title,
            archive.number.label("archive_number"),
            stored.place,
            stored.act,
            checks,
            check.seconds.label("checked_seconds"),
            check.offset.label("checked_offset"),
        )
        .join(ClassGroupRow, ClassGroupRow.class_group_id == row.class_group_id)
        .outerjoin(
            archive,
            (archive.class_group_id == row.class_group_id) & (archive.manifest_hash == row.manifest_hash),
        )
        .outerjoin(stored, stored.content_hash == row.content_hash)
        .outerjoin(check, check.clock == last)
        .where(condition)
        .order_by(row.seconds.desc(), ClassGroupRow.title, row.part)
    )
    authors = account_names(reading)
    return tuple(_record(found, authors) for found in rows)


def _record(row: Row[tuple[object, ...]], authors: Mapping[AccountId, PersonName]) -> VolumeRecord:
    author = authors.get(AccountId(row.account_id))
    return VolumeRecord(
        class_group=ClassGroupId(row.class_group_id),
        class_title=row.title,
        period=PeriodId(row.period_id),
        form=PrintForm(row.form),
        part=row.part,
        parts=row.parts,
        sheets=row.sheets,
        content_hash=row.content_hash,
        manifest_hash=row.manifest_hash,
        archive_number=row.archive_number,
        options=PrintOptions.from_text(row.options),
        codes=codes_from_text(row.sheet_codes),
        author="" if author is None else author.with_initials,
        moment=moment_of(row.seconds, row.offset),
        place=row.place or "",
        act=row.act or "",
        checks=row.checks,
        last_check=None if row.checked_seconds is None else moment_of(row.checked_seconds, row.checked_offset),
    )
