"""Failures of archives and of the drives they are copied to; none carries a name, a file name or content."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import DeviceError, RuleError, TrustError


class DamagedArchiveError(TrustError):
    """A byte of the archive is changed, missing or superfluous, or a part is not in its one accepted form."""

    code: ClassVar[str] = "archive_damaged"


class NotAnArchiveError(TrustError):
    """The file is something else than an archive of a class journal."""

    code: ClassVar[str] = "not_an_archive"


class NewerArchiveError(TrustError):
    """The archive needs a newer program: its ``found`` format (or suite) is above the ``supported`` one."""

    code: ClassVar[str] = "archive_newer"


class ArchiveTooLargeError(TrustError):
    """The archive, or what it unpacks to, is larger than ``most`` bytes."""

    code: ClassVar[str] = "archive_too_large"


class ForeignArchiveError(TrustError):
    """The signer's certificate does not lead to the root key of this school."""

    code: ClassVar[str] = "archive_foreign"


class EntryRefusedError(TrustError):
    """Entry ``sequence`` of feed ``feed`` breaks its chain, its signature or its author's right."""

    code: ClassVar[str] = "archive_entry_refused"


class StateDiffersError(TrustError):
    """The state in the archive is not what its digest, or the replay of its log, says."""

    code: ClassVar[str] = "archive_state_differs"


class PagesDifferError(TrustError):
    """The pages in the archive are not those that its log leads to; ``part`` names the first that differs."""

    code: ClassVar[str] = "archive_pages_differ"


class ArchiveContentError(RuleError):
    """An archive cannot be made of what was given; ``part`` names what is wrong with it."""

    code: ClassVar[str] = "archive_content"


class NotEnoughSpaceError(DeviceError):
    """The carrier has no room: ``needed`` and ``free`` bytes; both 0 when it filled up while writing."""

    code: ClassVar[str] = "carrier_no_space"


class CarrierGoneError(DeviceError):
    """The carrier was pulled out or no longer answers."""

    code: ClassVar[str] = "carrier_gone"


class CarrierReadOnlyError(DeviceError):
    """The carrier may not be written to."""

    code: ClassVar[str] = "carrier_read_only"


class ReadBackDiffersError(DeviceError):
    """What the carrier gives back is not what was written: the carrier is failing."""

    code: ClassVar[str] = "carrier_read_back_differs"


class NameTakenError(DeviceError):
    """A file of this name stands on the carrier already; nothing is ever overwritten."""

    code: ClassVar[str] = "carrier_name_taken"


class CopyStoppedError(DeviceError):
    """The person stopped the copying."""

    code: ClassVar[str] = "carrier_copy_stopped"


class CarrierFaultError(DeviceError):
    """The carrier answers with an error without a better name; ``number`` is the system's error number."""

    code: ClassVar[str] = "carrier_fault"


class FileTooLargeForCarrierError(DeviceError):
    """A file of 4 GiB or more does not fit the file systems of flash drives."""

    code: ClassVar[str] = "carrier_file_too_large"


class CarrierMarkerError(DeviceError):
    """The marker file of the carrier cannot be read as one."""

    code: ClassVar[str] = "carrier_marker"
