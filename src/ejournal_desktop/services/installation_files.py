"""The list of the program's own files, and a package from which a damaged one is taken again.

The list guards against a failing disk, a half copied folder and a virus scanner that took a library away. It is no
signature: whoever may change the program may change the list. SHA256SUMS beside the packages and the seals of the
journal stand against that.
"""

from __future__ import annotations

import tarfile
from dataclasses import dataclass
from gzip import BadGzipFile
from hashlib import file_digest, sha256
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, ClassVar, Final
from zlib import error as ZlibError  # noqa: N812  zlib names its exception in lower case

from ejournal_desktop.files.durable import read_small, translated_os_errors, write_durably
from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.readmodels.installation import DamagedFile, FileTrouble

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

LIST_OF_FILES: Final = "files.sha256"
_LONGEST_LIST: Final = 1024 * 1024


class PackageUnfitError(TrustError):
    """The package is none of this version, cannot be unpacked, or holds other files than were installed."""

    code: ClassVar[str] = "package_unfit"


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file as it was installed."""

    digest: str
    size: int


def listed_files(inner: Path) -> Mapping[str, ListedFile] | None:
    """Return the program's files by place, nothing where it brought no list along; ``inner`` is where the list lies.

    Raises:
        DeviceError: the list cannot be read.
    """
    content = read_small(inner / LIST_OF_FILES, at_most=_LONGEST_LIST)
    if content is None:
        return None
    rows = (line.split(" ", 2) for line in content.decode("utf-8", "replace").splitlines())
    known = {place: ListedFile(digest, int(size)) for digest, size, place in (row for row in rows if _is_row(row))}
    return {place: file for place, file in known.items() if _is_within(place)}


def damaged_files(program: Path, listed: Mapping[str, ListedFile], *, is_thorough: bool) -> tuple[DamagedFile, ...]:
    """Return what is missing or altered; without ``is_thorough`` sizes are compared alone, which takes no time.

    Raises:
        DeviceError: a file cannot be read.
    """
    troubles = ((place, _trouble(program / place, file, is_thorough=is_thorough)) for place, file in listed.items())
    return tuple(DamagedFile(place, trouble) for place, trouble in troubles if trouble is not None)


def taken_again(program: Path, package: Path, listed: Mapping[str, ListedFile], damaged: Iterable[DamagedFile]) -> int:
    """Put damaged files back from a ``.tar.gz`` of the same version and return how many that were.

    Nothing is written that is not what the list says.

    Raises:
        PackageUnfitError: see there; what was put back before it was noticed is right.
        DeviceError: the folder of the program is not the person's to write in, or the disk is full.
    """
    wanted = {one.place for one in damaged}
    if not wanted:
        return 0
    missing = set(wanted)
    for place, mode, content in _contents(package, {place: listed[place].size for place in wanted}):
        if sha256(content).hexdigest() != listed[place].digest:
            raise PackageUnfitError
        with translated_os_errors():
            (program / place).parent.mkdir(parents=True, exist_ok=True)
        write_durably(program / place, content)
        with translated_os_errors():
            (program / place).chmod(mode)
        missing.discard(place)
    if missing:
        raise PackageUnfitError
    return len(wanted)


def _contents(package: Path, wanted: Mapping[str, int]) -> Iterator[tuple[str, int, bytes]]:
    """Yield place, mode and bytes of what is wanted, as long as the list says: nothing larger is unpacked."""
    try:
        with tarfile.open(package, "r:gz") as archive:
            for member in archive:
                place = "/".join(PurePosixPath(member.name).parts[1:])
                if place in wanted and member.isreg() and member.size == wanted[place]:
                    file = archive.extractfile(member)
                    yield place, 0o755 if member.mode & 0o100 else 0o644, b"" if file is None else file.read()
    except (tarfile.TarError, EOFError, ZlibError, BadGzipFile) as error:
        raise PackageUnfitError from error


def _trouble(path: Path, file: ListedFile, *, is_thorough: bool) -> FileTrouble | None:
    with translated_os_errors():
        if not path.is_file():
            return FileTrouble.MISSING
        if path.stat().st_size != file.size:
            return FileTrouble.ALTERED
        if not is_thorough:
            return None
        with path.open("rb") as stream:
            return None if file_digest(stream, "sha256").hexdigest() == file.digest else FileTrouble.ALTERED


def _is_row(row: list[str]) -> bool:
    return len(row) == 3 and row[1].isdecimal()  # noqa: PLR2004  hash, size, place


def _is_within(place: str) -> bool:
    path = PurePosixPath(place)
    return not path.is_absolute() and ".." not in path.parts
