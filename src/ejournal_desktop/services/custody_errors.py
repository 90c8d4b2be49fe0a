"""Refusals in the custody of archives, carriers, backups and keys; none carries a name, a label or a file name."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import RuleError, TrustError


class CarrierKnownError(RuleError):
    """The flash drive is registered already."""

    code: ClassVar[str] = "carrier_known"


class CarrierOfOtherSchoolError(RuleError):
    """The flash drive carries the mark of another school."""

    code: ClassVar[str] = "carrier_other_school"


class CarrierLostError(RuleError):
    """The flash drive was reported lost: it is not used any more."""

    code: ClassVar[str] = "carrier_is_lost"


class CarrierUnregisteredError(RuleError):
    """The flash drive is not in the register of the school."""

    code: ClassVar[str] = "carrier_unregistered"


class CarrierStillInError(RuleError):
    """The flash drive was not out since it was written to: the caches of the computer may answer for it."""

    code: ClassVar[str] = "carrier_still_in"


class SamePersonError(RuleError):
    """Two people are needed, and both are the same."""

    code: ClassVar[str] = "same_person"


class SecondPersonError(RuleError):
    """The second person may not vouch for this act: a deputy head is needed."""

    code: ClassVar[str] = "second_person"


class ArchiveUnknownError(RuleError):
    """The archive is not in the register of this computer."""

    code: ClassVar[str] = "archive_unknown"


class ArchiveWeekError(RuleError):
    """The week of the archive has not begun, or is of another school year."""

    code: ClassVar[str] = "archive_week"


class ArchiveNotGenuineError(TrustError):
    """The archive could not be verified; ``word`` is the verdict."""

    code: ClassVar[str] = "archive_not_genuine"


class ArchiveForkError(TrustError):
    """Archive and journal hold two different entries ``sequence`` of one feed; ``count`` such places in all."""

    code: ClassVar[str] = "archive_fork"


class NothingToRestoreError(RuleError):
    """The journal holds every entry of the archives already."""

    code: ClassVar[str] = "nothing_to_restore"


class RestoredEntriesRefusedError(TrustError):
    """What the archives bring back is not vouched for by today's keys, or contradicts what the journal says."""

    code: ClassVar[str] = "restored_entries_refused"


class BackupDamagedError(TrustError):
    """The copy of the base is cut, changed or not what its log says."""

    code: ClassVar[str] = "backup_damaged"


class JournalDiffersError(TrustError):
    """A copy was as its base is, and that is not what its signed log says: somebody changed the tables themselves."""

    code: ClassVar[str] = "journal_differs"


class BackupForeignError(TrustError):
    """The copy of the base is of another school, or sealed to other people."""

    code: ClassVar[str] = "backup_foreign"


class LastAdministratorError(RuleError):
    """The last journal administrator, or one's own account, cannot be closed."""

    code: ClassVar[str] = "last_administrator"
