"""Changes in the custody of archives, carriers, backups and printed volumes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import (
        AccountId,
        ClassGroupId,
        StaffId,
    )


@dataclass(frozen=True, slots=True)
class CarrierRegistered(Change):
    """A flash drive of the school: its marker id, label and kind of device."""

    code: ClassVar[str] = "carrier"
    carrier: str
    label: str


@dataclass(frozen=True, slots=True)
class CarrierGiven(Change):
    """A carrier was given to its holder on a day."""

    code: ClassVar[str] = "carrier_given"
    carrier: str
    staff: StaffId
    day: date


@dataclass(frozen=True, slots=True)
class CarrierReturned(Change):
    """A carrier came back on a day."""

    code: ClassVar[str] = "carrier_returned"
    carrier: str
    day: date


@dataclass(frozen=True, slots=True)
class CarrierLost(Change):
    """A carrier was reported lost; ``has_backup`` says that it held a copy of the whole base."""

    code: ClassVar[str] = "carrier_lost"
    carrier: str
    day: date
    circumstances: str
    has_backup: bool


@dataclass(frozen=True, slots=True)
class ArchiveConfirmed(Change):
    """An archive was verified after its carrier had been put in again (security.md D-55)."""

    code: ClassVar[str] = "archive_confirmed"
    class_group: ClassGroupId
    number: int
    carrier: str


@dataclass(frozen=True, slots=True)
class ArchiveCopied(Change):
    """A further copy of an archive stands on a carrier."""

    code: ClassVar[str] = "archive_copy"
    class_group: ClassGroupId
    number: int
    carrier: str
    manifest_hash: str


@dataclass(frozen=True, slots=True)
class ArchiveAccepted(Change):
    """The deputy head accepted an archive; ``receipt`` is the second signature as a minisign text (S1-9b)."""

    code: ClassVar[str] = "archive_accepted"
    class_group: ClassGroupId
    number: int
    manifest_hash: str
    receipt: str


@dataclass(frozen=True, slots=True)
class DrillRecorded(Change):
    """A restore drill on the archive of a class group: differences found (S1-5g)."""

    code: ClassVar[str] = "drill"
    class_group: ClassGroupId
    number: int
    differences: int


@dataclass(frozen=True, slots=True)
class ArchiveRechecked(Change):
    """An archive kept for years was read again; the outcome is ``good`` or says why not (security.md D-56)."""

    code: ClassVar[str] = "archive_recheck"
    class_group: ClassGroupId
    number: int
    carrier: str
    outcome: str


@dataclass(frozen=True, slots=True)
class BackupWritten(Change):
    """An encrypted copy of the whole base was written and reopened; the place is ``local`` or a carrier."""

    code: ClassVar[str] = "backup"
    file_name: str
    place: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class RestorePerformed(Change):
    """The base was restored from an archive or a backup by two people (security.md D-58)."""

    code: ClassVar[str] = "restore"
    source: str
    second_account: AccountId
    differences: int


@dataclass(frozen=True, slots=True)
class RecoveryUsed(Change):
    """The recovery sheet was used and must be followed by a new one (security.md D-14)."""

    code: ClassVar[str] = "recovery_used"
    purpose: str


@dataclass(frozen=True, slots=True)
class RecoveryReplaced(Change):
    """A new recovery sheet took the place of the former; keys are hexadecimal fingerprints of the roots."""

    code: ClassVar[str] = "recovery_replaced"
    old_root: str
    new_root: str
    old_signature: str
    new_signature: str


@dataclass(frozen=True, slots=True)
class VolumeStored(Change):
    """A printed volume was checked and put into its place, with the number of sheets counted (S1-9e)."""

    code: ClassVar[str] = "volume_stored"
    content_hash: str
    sheets: int
    place: str


@dataclass(frozen=True, slots=True)
class VolumeDestroyed(Change):
    """A printed volume was disposed of after its term, by an act."""

    code: ClassVar[str] = "volume_destroyed"
    content_hash: str
    act: str


@dataclass(frozen=True, slots=True)
class PrintoutChecked(Change):
    """A printed sheet was compared by its code: equal to today, to an archived state, or to neither."""

    code: ClassVar[str] = "printout_checked"
    print_code: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DocumentsPrinted(Change):
    """Other papers were printed: kind, number of sheets, SHA-256 of the file (S0-1.10)."""

    code: ClassVar[str] = "printed"
    kind: str
    sheets: int
    content_hash: str


@dataclass(frozen=True, slots=True)
class ReportKept(Change):
    """The copy of an issued report (S1-10): SHA-256 of the issued file, and the workbook of its table as base64url."""

    code: ClassVar[str] = "report_kept"
    content_hash: str
    content: str


@dataclass(frozen=True, slots=True)
class ControlActRecorded(Change):
    """A control act over journals: kind of duty, scope, outcome, the days looked at, the entry of the plan (S1-8)."""

    code: ClassVar[str] = "control_act"
    act: int
    duty: str
    class_group: ClassGroupId | None
    day: date
    outcome: str
    starts: date | None = None
    ends: date | None = None
    plan_entry: int | None = None


@dataclass(frozen=True, slots=True)
class CheckpointSigned(Change):
    """Somebody signed how far every feed went (D-36): ``heads`` names feeds and last entries, ``text`` their hash.

    ``signature`` is a minisign file over the text; ``number`` counts from 1 per computer.
    """

    code: ClassVar[str] = "checkpoint"
    number: int
    text: str
    signature: str
    heads: tuple[tuple[int, int], ...]


CHANGES_CUSTODY: tuple[type[Change], ...] = (
    CarrierRegistered,
    CarrierGiven,
    CarrierReturned,
    CarrierLost,
    ArchiveConfirmed,
    ArchiveCopied,
    ArchiveAccepted,
    DrillRecorded,
    ArchiveRechecked,
    BackupWritten,
    RestorePerformed,
    RecoveryUsed,
    RecoveryReplaced,
    VolumeStored,
    VolumeDestroyed,
    PrintoutChecked,
    DocumentsPrinted,
    ReportKept,
    ControlActRecorded,
    CheckpointSigned,
)
