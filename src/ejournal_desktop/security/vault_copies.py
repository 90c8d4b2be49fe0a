"""The two copies of the vault: the newest whole one counts and repairs the other (security.md D-10)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import read_small, write_durably
from ejournal_desktop.files.errors import DeviceFaultError
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.security.errors import VaultDamagedError, VaultMissingError, VaultTamperedError
from ejournal_desktop.security.vault_body import VaultFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

COPY_NAMES: Final = ("vault.a", "vault.b")
_MOST_BYTES: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PairReading:
    """The vault in force; ``was_repaired``: the other copy was renewed now; ``has_spare``: both copies are whole."""

    file: VaultFile
    was_repaired: bool
    has_spare: bool


@dataclass(frozen=True, slots=True)
class _Copy:
    path: Path
    data: bytes | None
    file: VaultFile | None
    failure: DeviceFaultError | None = None

    @property
    def age(self) -> int:
        """The generation, or -1 of a copy that does not count."""
        return self.file.body.generation if self.file else -1


class VaultCopies:
    """The pair of files in one data folder, whose process lock the caller holds.

    Args:
        folder: the data folder.
        write: replaces one file durably.
    """

    __slots__ = ("_paths", "_write")

    def __init__(self, folder: Path, *, write: Callable[[Path, bytes], None] = write_durably) -> None:
        self._paths = tuple(folder / name for name in COPY_NAMES)
        self._write = write

    def are_absent(self) -> bool:
        """Whether neither file is there, whole or not."""
        return all(read_small(path, at_most=0) is None for path in self._paths)

    def read(self) -> PairReading:
        """Return the newest whole copy and renew the other one if it is older, damaged or missing.

        Raises:
            VaultMissingError: there is no copy.
            VaultDamagedError: no copy is whole.
            VaultTamperedError: two different whole copies claim one generation.
            VaultNewerError: a copy has a later format.
            DeviceError: a copy is held by another program, or neither can be read.
        """
        newest, other = self._by_age()
        if newest.file is None:
            raise _why_unreadable((newest, other))
        if other.data == newest.data:
            return PairReading(file=newest.file, was_repaired=False, has_spare=True)
        if other.age == newest.age:
            raise VaultTamperedError
        was_repaired = self._repeat(other.path, newest.file.to_bytes())
        return PairReading(file=newest.file, was_repaired=was_repaired, has_spare=was_repaired)

    def write(self, file: VaultFile) -> None:
        """Put a new generation in force: first over the older copy, then over the other.

        Raises:
            DeviceError: the change is not safely in force; the next reading tells which generation stands.
        """
        newest, other = self._by_age()
        data = file.to_bytes()
        self._write(other.path, data)
        self._repeat(newest.path, data)

    def _repeat(self, path: Path, data: bytes) -> bool:
        """Write the second copy; the vault is in force without it, and the next reading tries again."""
        try:
            self._write(path, data)
        except DeviceError:
            return False
        return True

    def _by_age(self) -> tuple[_Copy, _Copy]:
        first = _loaded(self._paths[0])
        second = _loaded(self._paths[1], like=first)
        return (first, second) if first.age >= second.age else (second, first)


def _loaded(path: Path, *, like: _Copy | None = None) -> _Copy:
    """Return a copy; one of the same bytes as another needs not be looked through again."""
    try:
        data = read_small(path, at_most=_MOST_BYTES)
        if like is not None and like.file is not None and like.data == data:
            return replace(like, path=path)
        return _Copy(path=path, data=data, file=VaultFile.parse(data) if data is not None else None)
    except VaultDamagedError:
        return _Copy(path=path, data=b"", file=None)
    except DeviceFaultError as failure:
        # a bad sector under one copy is what the other copy is for; a copy that is only held might be the newer one
        return _Copy(path=path, data=None, file=None, failure=failure)


def _why_unreadable(copies: Sequence[_Copy]) -> DeviceError | VaultDamagedError | VaultMissingError:
    for copy in copies:
        if copy.failure:
            return copy.failure
    return VaultMissingError() if all(copy.data is None for copy in copies) else VaultDamagedError()
