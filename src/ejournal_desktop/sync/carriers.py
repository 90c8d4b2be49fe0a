"""The marker file by which a registered flash drive is known again (S0-4.14.16, security.md D-54)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import read_small, translated_os_errors, write_durably
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.sync import canonical
from ejournal_desktop.sync.errors import CarrierMarkerError, DamagedArchiveError

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.sync.canonical import Json

MARKER_NAME: Final = ".ejournal-carrier.json"
LARGEST_MARKER: Final = 4096
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierMarker:
    """The id of a carrier in the register of one school; a marker proves nothing, it only names."""

    carrier: str
    school: str


def write_marker(folder: Path, marker: CarrierMarker) -> None:
    """Write the marker into the root folder of a carrier; a marker that stands there is replaced.

    Raises:
        DeviceError: the carrier is full, read-only or gone.
    """
    document: Json = {"carrier": marker.carrier, "format": 1, "school": marker.school}
    write_durably(folder / MARKER_NAME, canonical.encode(document))


def read_marker(folder: Path) -> CarrierMarker | None:
    """Return the marker of a carrier, or ``None`` when it has none.

    Raises:
        CarrierMarkerError: the file is there but is no marker.
        DeviceError: the carrier cannot be read.
    """
    data = read_small(folder / MARKER_NAME, at_most=LARGEST_MARKER)
    if data is None:
        return None
    try:
        return _marker(data)
    except DamagedArchiveError as error:
        raise CarrierMarkerError from error


def marker_id(folder: Path) -> str | None:
    """Return the carrier id for a list of drives: none where there is no readable marker."""
    try:
        marker = read_marker(folder)
    except DeviceError:
        return None
    return None if marker is None else marker.carrier


@dataclass(frozen=True, slots=True)
class CarrierSeen:
    """By what a carrier is known again within one run: its marker, and what the system calls its folder."""

    marker: str | None
    device: int
    folder: int


def seen_carrier(folder: Path) -> CarrierSeen:
    """Return what stands in a folder now, so that a drive that was exchanged meanwhile is noticed.

    Raises:
        DeviceError: the folder is gone.
    """
    with translated_os_errors():
        found = folder.stat()
    return CarrierSeen(marker_id(folder), found.st_dev, found.st_ino)


def _marker(data: bytes) -> CarrierMarker:
    fields = canonical.decode_object(data)
    marker = CarrierMarker(carrier=fields.text("carrier"), school=fields.text("school"))
    if fields.integer("format") != 1 or not _ID.fullmatch(marker.carrier) or not _ID.fullmatch(marker.school):
        raise DamagedArchiveError
    fields.finish()
    return marker
