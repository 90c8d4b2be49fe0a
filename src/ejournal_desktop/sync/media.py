"""Copying a file to a flash drive so that it is either complete and read back, or absent (security.md D-55).

FAT and exFAT have no journal and no atomic replacement. So nothing is overwritten, nothing is deleted to make room, the
copy carries the name of an unfinished one until every byte was read back, and old archives are never touched.
"""

from __future__ import annotations

import re
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from errno import EEXIST, EIO
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.files.errors import (
    DeviceFaultError,
    DeviceGoneError,
    DiskFullError,
    FileHeldError,
    ReadOnlyFolderError,
)
from ejournal_desktop.readmodels.archive import CarrierCopy, CopyPhase
from ejournal_desktop.sync.carrier_files import BLOCK, CarrierFiles
from ejournal_desktop.sync.errors import (
    CarrierFaultError,
    CarrierGoneError,
    CarrierReadOnlyError,
    CopyStoppedError,
    FileTooLargeForCarrierError,
    NameTakenError,
    NotEnoughSpaceError,
    ReadBackDiffersError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ejournal_desktop.kernel.errors import DeviceError

SPARE_SPACE: Final = 16 << 20
LARGEST_FILE: Final = (4 << 30) - 1
FLUSH_EVERY: Final = 8
HEADER_LENGTH: Final = 64
PART_NAME: Final = re.compile(r"~[A-Za-z0-9_.-]+\.(zip|ejbackup|ejbundle|ejjoin)\.part")


@dataclass(frozen=True, slots=True)
class CopyWatch:
    """Who is told how far a copy is (phase, bytes done, bytes in all), and who may stop it before its last phase."""

    progress: Callable[[CopyPhase, int, int], None] = lambda _phase, _done, _total: None
    is_stopped: Callable[[], bool] = lambda: False


UNWATCHED: Final = CopyWatch()
REAL_FILES: Final = CarrierFiles()


def copy_to_carrier(
    source: Path, folder: Path, name: str, *, watch: CopyWatch = UNWATCHED, files: CarrierFiles = REAL_FILES
) -> CarrierCopy:
    """Copy a finished local file to a folder of a carrier under a new name and read it back.

    Args:
        source: the local file; it stays.
        folder: a folder of the carrier.
        name: the new name; nothing of this name may stand there.
        watch: who is told, and who may stop; a stop is noticed within one block of 1 MiB and its flush.
        files: the calls of the system.

    Raises:
        NotEnoughSpaceError, CarrierGoneError, CarrierReadOnlyError, ReadBackDiffersError, NameTakenError,
        CopyStoppedError, FileTooLargeForCarrierError, CarrierFaultError: the new file is not there, or carries the
        name of an unfinished one; everything else on the carrier is as before.
    """
    return _Copy(source, folder / name, watch, files).run()


def remove_unfinished(folder: Path, *, files: CarrierFiles = REAL_FILES) -> int:
    """Delete what stopped copies left on a carrier and return how many files that were.

    Raises:
        DeviceError: the carrier cannot be read or written.
    """
    with _carrier_errors():
        leftovers = [name for name in files.names(folder) if PART_NAME.fullmatch(name)]
        for name in leftovers:
            files.remove(folder / name)
    return len(leftovers)


def read_on_carrier(path: Path, *, files: CarrierFiles = REAL_FILES) -> bytes:
    """Return a file as the carrier gives it back now.

    Raises:
        DeviceError: the carrier cannot be read.
    """
    with _carrier_errors():
        return b"".join(files.blocks(path))


def hash_on_carrier(path: Path, *, files: CarrierFiles = REAL_FILES) -> str:
    """Return the hexadecimal SHA-256 of a file as the carrier gives it back now.

    Raises:
        DeviceError: the carrier cannot be read.
    """
    digest = sha256()
    with _carrier_errors():
        for block in files.blocks(path):
            digest.update(block)
    return digest.hexdigest()


class _Copy:
    """One copy on its way; the part is removed again whatever stops it."""

    def __init__(self, source: Path, target: Path, watch: CopyWatch, files: CarrierFiles) -> None:
        self._source = source
        self._target = target
        self._part = target.with_name(f"~{target.name}.part")
        self._watch = watch
        self._files = files
        self._size = 0

    def run(self) -> CarrierCopy:
        with translated_os_errors():
            self._size = self._source.stat().st_size
        with _carrier_errors():
            self._require_room()
            return self._copied()

    def _require_room(self) -> None:
        if self._size > LARGEST_FILE:
            raise FileTooLargeForCarrierError
        # FAT keeps one name whatever its case
        if self._target.name.casefold() in {name.casefold() for name in self._files.names(self._target.parent)}:
            raise NameTakenError
        needed = 2 * self._size + SPARE_SPACE
        free = self._files.free_space(self._target.parent)
        if free < needed:
            raise NotEnoughSpaceError(needed=needed, free=free)

    def _copied(self) -> CarrierCopy:
        self._remove_leftover()
        place = self._part
        try:
            header, written = self._write()
            self._require_same(written)
            self._files.rename_new(self._part, self._target)
            place = self._target
            self._finish(header)
        except BaseException:
            with suppress(OSError):
                self._files.remove(place)
            raise
        return CarrierCopy(self._target.name, self._size, written)

    def _remove_leftover(self) -> None:
        with suppress(FileNotFoundError):
            self._files.remove(self._part)

    def _write(self) -> tuple[bytes, str]:
        """Write the part and return its first bytes and the hash of what was handed to the system."""
        digest, header, done = sha256(), b"", 0
        descriptor = self._files.create(self._part)
        try:
            for number, block in enumerate(_source_blocks(self._source), start=1):
                self._step(CopyPhase.WRITING, done)
                self._files.write(descriptor, block)
                if number % FLUSH_EVERY == 0:
                    self._files.flush(descriptor)
                digest.update(block)
                header = header or block[:HEADER_LENGTH]
                done += len(block)
            self._files.flush(descriptor)
        finally:
            self._files.close(descriptor)
        self._step(CopyPhase.WRITING, done)
        return header, digest.hexdigest()

    def _require_same(self, written: str) -> None:
        digest, done = sha256(), 0
        for block in self._files.blocks(self._part):
            self._step(CopyPhase.READING_BACK, done)
            digest.update(block)
            done += len(block)
        self._step(CopyPhase.READING_BACK, done)
        if digest.hexdigest() != written:
            raise ReadBackDiffersError

    def _finish(self, header: bytes) -> None:
        """See the file once more under its final name; from here on nobody can stop the copy."""
        self._watch.progress(CopyPhase.FINISHING, 0, self._size)
        folder = self._target.parent
        self._files.flush_folder(folder)
        names = self._files.names(folder)
        found = next(iter(self._files.blocks(self._target)), b"")
        if self._target.name not in names or self._part.name in names or not found.startswith(header):
            raise ReadBackDiffersError
        self._watch.progress(CopyPhase.FINISHING, self._size, self._size)

    def _step(self, phase: CopyPhase, done: int) -> None:
        if self._watch.is_stopped():
            raise CopyStoppedError
        self._watch.progress(phase, done, self._size)


def _source_blocks(source: Path) -> Iterator[bytes]:
    """Yield the local file in blocks; its failures are the local disk's, not the carrier's."""
    with translated_os_errors(), source.open("rb") as stream:
        while block := stream.read(BLOCK):
            yield block


@contextmanager
def _carrier_errors() -> Iterator[None]:
    """Turn what the system says of the carrier into words about the carrier; the local disk has its own already."""
    try:
        yield
    except OSError as error:
        raise _named(error) from error


def _named(error: OSError) -> DeviceError:
    try:
        with translated_os_errors():
            raise error
    except DiskFullError:
        return NotEnoughSpaceError(needed=0, free=0)
    except ReadOnlyFolderError:
        return CarrierReadOnlyError()
    except DeviceGoneError:
        return CarrierGoneError()
    except (DeviceFaultError, FileHeldError):
        return _fault(error.errno or 0)


def _fault(number: int) -> DeviceError:
    """Name a fault; a drive that was pulled out answers EIO until the system has noticed."""
    if number == EEXIST:
        return NameTakenError()
    return CarrierGoneError() if number == EIO else CarrierFaultError(number=number)
