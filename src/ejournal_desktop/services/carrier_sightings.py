"""Which flash drives were pulled out since they were written to: only then a look at them proves anything (D-55)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.services.archives import WORK_FOLDER
from ejournal_desktop.sync.media import PART_NAME

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from ejournal_desktop.readmodels.custody import ArchiveCustody
    from ejournal_desktop.services.session import Session


class CarrierSightings:
    """Remembers as long as the program runs; after a new start ``ArchiveCustodyService.confirm`` asks the system."""

    def __init__(self) -> None:
        self._still_in: set[str] = set()

    def touched(self, carrier: str) -> None:
        """Note that a drive was written to or read: until it was out its caches may still answer for it."""
        self._still_in.add(carrier)

    def saw(self, carriers: Collection[str]) -> None:
        """Note which drives are plugged in now; the others have been out."""
        self._still_in.intersection_update(carriers)

    def is_worth_reading(self, carrier: str, register: Collection[ArchiveCustody]) -> bool:
        """Tell whether archives on a drive wait for their confirmation and it was out since they were written."""
        return carrier not in self._still_in and bool(unconfirmed_on(carrier, register))

    def unfinished(self, session: Session, folder: Path | None = None) -> int:
        """Return how many copies were left unfinished on a drive, or on this computer where none is named.

        Raises:
            DeviceError: the drive cannot be read.
        """
        if folder is None:
            place = session.database.path.parent / WORK_FOLDER
            with translated_os_errors():
                return len(list(place.iterdir())) if place.is_dir() else 0
        with translated_os_errors():
            return sum(PART_NAME.fullmatch(path.name) is not None for path in folder.iterdir())

    def forget_unfinished(self, session: Session) -> None:
        """Remove what an interrupted run left on this computer; it is built anew by the next one.

        Raises:
            DeviceError: the disk cannot be written.
        """
        place = session.database.path.parent / WORK_FOLDER
        with translated_os_errors():
            for path in place.iterdir() if place.is_dir() else ():
                path.unlink(missing_ok=True)


def unconfirmed_on(carrier: str, register: Collection[ArchiveCustody]) -> tuple[ArchiveCustody, ...]:
    """Return the archives that stand on a drive by the register and were never seen there again."""
    return tuple(
        row for row in register if carrier in (row.carrier, *row.copied_to) and carrier not in row.confirmed_on
    )
