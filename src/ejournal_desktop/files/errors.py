"""What can go wrong with a folder or a drive, told apart by what a person can do about it."""

from __future__ import annotations

from typing import ClassVar

from ejournal_desktop.kernel.errors import DeviceError


class DiskFullError(DeviceError):
    """No room is left: free some and try again."""

    code: ClassVar[str] = "disk_full"


class ReadOnlyFolderError(DeviceError):
    """The folder or drive may not be written to."""

    code: ClassVar[str] = "read_only_folder"


class DeviceGoneError(DeviceError):
    """The drive was pulled out or the folder has vanished."""

    code: ClassVar[str] = "device_gone"


class FileHeldError(DeviceError):
    """Another program holds the file."""

    code: ClassVar[str] = "file_held"


class DeviceFaultError(DeviceError):
    """The device answers with an error that has no better name; ``number`` is the system's own error number."""

    code: ClassVar[str] = "device_fault"


class AlreadyOpenError(DeviceError):
    """Another running copy of the program works in this data folder."""

    code: ClassVar[str] = "already_open"
