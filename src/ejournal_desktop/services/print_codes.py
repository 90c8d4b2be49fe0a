"""The codes that the sheets of a printed volume bear, would bear today, or bore when its archive was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.sheets import sheet_codes
from ejournal_desktop.printing.volume import plan_volumes
from ejournal_desktop.readmodels.printing import PrintForm
from ejournal_desktop.readmodels.volume import ArchiveReference
from ejournal_desktop.services.print_sources import period_of, root_fingerprint
from ejournal_desktop.services.volumes import frozen_archive
from ejournal_desktop.storage.queries.prints import volumes_of_class

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.printing import VolumeRecord
    from ejournal_desktop.readmodels.volume import ClassVolume
    from ejournal_desktop.services.print_sources import PrintSources
    from ejournal_desktop.services.session import Session

Codes = dict[int, str]
"""Codes by the number of their sheet."""

_NO_ARCHIVE = ArchiveReference("", "0" * 64, datetime(1970, 1, 1, tzinfo=UTC))


class PrintCodes:
    """Plans volumes anew and returns what their sheets say, without making files."""

    def __init__(self, sources: PrintSources) -> None:
        self._sources = sources

    def today(self, session: Session, record: VolumeRecord) -> Codes:
        """Return the codes of a volume as the journal says today."""
        content = self._sources.today(session, record.class_group, record.period, record.options)
        with session.database.read() as reading:
            view = period_of(reading, record.class_group, record.period)
            archive = frozen_archive(reading, record.class_group, view, root_fingerprint(session))
        # an archive makes it a document, not a draft; codes do not name it
        return self.of(replace(content, archive=archive or _NO_ARCHIVE), record)

    def as_archived(self, session: Session, record: VolumeRecord) -> Codes:
        """Return the codes of a volume as its archive froze it.

        Raises:
            UnknownRecordError: the archive is not in the register.
        """
        return self.of(self._sources.as_archived(session, record), record)

    def of(self, content: ClassVolume, record: VolumeRecord) -> Codes:
        """Return the codes that the sheets of one part would bear with this content."""
        settings = self._sources.settings(content, record.options)
        opened = open_resources(self._sources.resources, record.options.language)
        plans = plan_volumes(content, settings, opened)
        own = next((plan for plan in plans if plan.part == record.part), None)
        return {} if own is None else {sheet.sheet: sheet.code for sheet in sheet_codes(own, opened.fonts)}

    def held(self, session: Session, record: VolumeRecord) -> Codes:
        """Return the codes on paper; a later supplement's sheet takes the place of the first."""
        with session.database.read() as reading:
            volumes = volumes_of_class(reading, record.class_group)
        own = [volume for volume in reversed(volumes) if _belongs(volume, record)]
        return {sheet.sheet: sheet.code for volume in own for sheet in volume.codes}


def _belongs(volume: VolumeRecord, record: VolumeRecord) -> bool:
    if volume.content_hash == record.content_hash:
        return True
    is_same_part = (volume.period, volume.part) == (record.period, record.part)
    return volume.form is PrintForm.SUPPLEMENT and is_same_part and volume.moment >= record.moment
