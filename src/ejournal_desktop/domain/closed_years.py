"""What may still be written about a class group of a school year that is over: its keeping, never its content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import changes, changes_custody, changes_exchange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ejournal_desktop.domain.change import Change

AFTER_CLOSING: Final[frozenset[type[Change]]] = frozenset(
    {
        changes.ArchiveWritten,
        changes.VolumePrinted,
        changes_custody.ArchiveConfirmed,
        changes_custody.ArchiveCopied,
        changes_custody.ArchiveAccepted,
        changes_custody.ArchiveRechecked,
        changes_custody.VolumeStored,
        changes_custody.VolumeDestroyed,
        changes_custody.DocumentsPrinted,
        changes_custody.ReportKept,
        changes_custody.PrintoutChecked,
        changes_custody.ControlActRecorded,
        changes_custody.DrillRecorded,
        changes_exchange.BundleTaken,
    }
)
"""Archives, prints and checks of a closed year go on for as long as the year is kept."""


def is_content(recorded: Iterable[Change]) -> bool:
    """Tell whether an act would change what a closed year holds."""
    return not AFTER_CLOSING.issuperset(map(type, recorded))
