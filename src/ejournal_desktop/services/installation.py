"""Is the installed program whole, and how is it put right: its files, what it left behind, whom the journal is open to.

Nothing here needs a log-in or a network: the journal itself is not opened (S0-3.1, S0-4.12.8).
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import read_small, translated_os_errors, write_durably
from ejournal_desktop.files.errors import AlreadyOpenError
from ejournal_desktop.files.process_lock import LOCK_FILE, ProcessLock
from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.readmodels.installation import InstallationState, InstalledVersion, Repaired
from ejournal_desktop.services.generations import remove_unfinished, unfinished_files
from ejournal_desktop.services.installation_files import damaged_files, listed_files, taken_again

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.readmodels.installation import DamagedFile
    from ejournal_desktop.services.installation_files import ListedFile

INSTALL_LOG: Final = "installed.log"
_LONGEST_LOG: Final = 1024 * 1024
_OF_OTHERS: Final = 0o077


@dataclass(frozen=True, slots=True)
class InstallationFolders:
    """Where things are: the program with its inner folder (nothing where it runs from its sources), the journal."""

    program: Path | None
    inner: Path | None
    journal: Path


class InstallationService:
    """Looks at the installation, repairs it, and notes which version was used from when on."""

    def __init__(self, folders: InstallationFolders, version: str, clock: Clock) -> None:
        self._folders, self._version, self._clock = folders, version, clock

    def look(self, *, is_thorough: bool = True) -> InstallationState:
        """Return how the installation is; thorough is every byte of every file, seconds on an old disk.

        Raises:
            DeviceError: a file of the program cannot be read.
        """
        listed = self._listed()
        leftovers, unguarded = self._left()
        return InstallationState(
            version=self._version,
            files=None if listed is None else len(listed),
            damaged=self._damaged(listed or {}, is_thorough=is_thorough),
            leftovers=leftovers,
            unguarded=unguarded,
            installed=self.installed(),
        )

    def repair(self, package: Path | None = None) -> Repaired:
        """Take away what interrupted writes left, close the journal's folder to others, put back damaged files.

        Files come from a package of the same version; without one they stay as they are and the state names them.

        Raises:
            AlreadyOpenError: the journal is open in another window.
            PackageUnfitError: the package is another one.
            DeviceError: the folder of the program belongs to the administrator of the computer, or the disk is full.
        """
        leftovers = guarded = 0
        journal = self._folders.journal
        if _was_opened(journal):
            with ProcessLock(journal):
                leftovers, guarded = len(unfinished_files(journal)), self._close_to_others()
                remove_unfinished(journal)
        listed, program, files = self._listed(), self._folders.program, 0
        if listed is not None and program is not None and package is not None:
            files = taken_again(program, package, listed, self._damaged(listed, is_thorough=True))
        return Repaired(files, leftovers, guarded, self.look())

    def note(self) -> None:
        """Write beside the journal that this version works with it, where the last line names another one.

        A folder that takes no file leaves it without the line: nobody is kept from the journal for that.
        """
        if not _was_opened(self._folders.journal):
            return
        known = self.installed()
        before = known[-1].version if known else ""
        if before == self._version:
            return
        line = {"at": self._clock.now().isoformat(), "version": self._version, "before": before}
        with suppress(DeviceError):
            write_durably(self._folders.journal / INSTALL_LOG, self._log() + json.dumps(line).encode() + b"\n")

    def installed(self) -> tuple[InstalledVersion, ...]:
        """Return the versions that worked with this journal, the oldest first."""
        return tuple(_versions(self._log()))

    def _log(self) -> bytes:
        with suppress(DeviceError):
            return read_small(self._folders.journal / INSTALL_LOG, at_most=_LONGEST_LOG) or b""
        return b""

    def _listed(self) -> dict[str, ListedFile] | None:
        inner = self._folders.inner
        found = None if inner is None else listed_files(inner)
        return None if found is None else dict(found)

    def _damaged(self, listed: dict[str, ListedFile], *, is_thorough: bool) -> tuple[DamagedFile, ...]:
        program = self._folders.program
        return () if program is None else damaged_files(program, listed, is_thorough=is_thorough)

    def _left(self) -> tuple[int | None, int | None]:
        """Return leftovers and what others may read; a program that works there writes just now."""
        journal = self._folders.journal
        if not _was_opened(journal):
            return 0, 0
        try:
            with ProcessLock(journal):
                return len(unfinished_files(journal)), sum(1 for _ in _open_to_others(journal))
        except AlreadyOpenError:
            return None, None

    def _close_to_others(self) -> int:
        count = 0
        for path in _open_to_others(self._folders.journal):
            with translated_os_errors():
                path.chmod(path.stat().st_mode & ~_OF_OTHERS)
            count += 1
        return count


def _was_opened(journal: Path) -> bool:
    return (journal / LOCK_FILE).is_file()


def _open_to_others(journal: Path) -> Iterator[Path]:
    """Yield what others on this computer may read: nothing in a folder that is closed to them.

    Windows keeps the folder of a person closed by itself.
    """
    with translated_os_errors():
        if os.name == "nt" or not journal.stat().st_mode & _OF_OTHERS:
            return
        for path in (journal, *sorted(journal.rglob("*"))):
            if not path.is_symlink() and path.stat().st_mode & _OF_OTHERS:
                yield path


def _versions(log: bytes) -> Iterator[InstalledVersion]:
    for line in log.splitlines():
        with suppress(ValueError, KeyError, TypeError):
            found = json.loads(line)
            yield InstalledVersion(datetime.fromisoformat(found["at"]), str(found["version"]), str(found["before"]))
