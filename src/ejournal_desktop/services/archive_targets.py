"""Where archives may go, and for which week: asked before a run begins (security.md D-54, D-55)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import week_span
from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.services.custody_errors import (
    ArchiveWeekError,
    CarrierLostError,
    CarrierOfOtherSchoolError,
    CarrierUnregisteredError,
)
from ejournal_desktop.storage.queries.custody import carrier_view
from ejournal_desktop.storage.queries.school import current_year, school_year
from ejournal_desktop.sync.archive_writer import ARCHIVE_NAME
from ejournal_desktop.sync.carriers import marker_id, read_marker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.services.session import Session


def own_carrier(session: Session, folder: Path) -> str:
    """Return the marker of a drive that is one of the school.

    Raises:
        CarrierUnregisteredError, CarrierLostError: it is not, or not any more.
    """
    marker = marker_id(folder)
    with session.database.read() as reading:
        view = None if marker is None else carrier_view(reading, marker)
    if view is None:
        raise CarrierUnregisteredError
    if view.is_lost:
        raise CarrierLostError
    return view.carrier


def require_takes_archives(session: Session, folder: Path) -> bool:
    """Tell whether a folder is a drive of the register; without a mark it is only a folder somebody chose.

    Raises:
        CarrierOfOtherSchoolError, CarrierUnregisteredError, CarrierLostError: it carries a mark, and that says no.
        DeviceError: it is not there, or its mark cannot be read.
    """
    marker = read_marker(folder)
    if marker is None:
        return False
    if marker.school != session.vault.body.school:
        raise CarrierOfOtherSchoolError
    own_carrier(session, folder)
    return True


def require_week(session: Session, week: str, today: date) -> None:
    """Let an archive stand for a week of this school year that has begun: a later one would silence the reminders.

    Raises:
        ArchiveWeekError: it has not begun, or is of another school year.
    """
    days = week_span(week)
    with session.database.read() as reading:
        year = current_year(reading, today)
        starts = today if year is None else school_year(reading, year).starts
    if days.starts > today or (days.ends is not None and days.ends < starts):
        raise ArchiveWeekError


def archive_names(folder: Path) -> Sequence[str]:
    """Return the names of archives in a folder, in their order.

    Raises:
        DeviceError: the folder cannot be read.
    """
    with translated_os_errors():
        return sorted(path.name for path in folder.iterdir() if ARCHIVE_NAME.fullmatch(path.name))
