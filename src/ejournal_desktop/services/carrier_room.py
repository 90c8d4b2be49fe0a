"""Making room on a carrier: old archives go, never below the last four of a class, each of them read first (D-55)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.security import minisign
from ejournal_desktop.services.archive_targets import archive_names
from ejournal_desktop.sync.archive_reader import verify_container
from ejournal_desktop.sync.errors import CopyStoppedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from ejournal_desktop.readmodels.custody import ArchiveCustody

KEPT_OF_A_CLASS = 4


class RoomOnCarrier:
    """What may go from a carrier by the register of archives; ``is_whole`` reads a file in full."""

    def __init__(
        self, register: Sequence[ArchiveCustody], is_whole: Callable[[Path], bool], is_stopped: Callable[[], bool]
    ) -> None:
        self._numbers = {row.manifest_hash: row.number for row in register}
        self._is_whole = is_whole
        self._is_stopped = is_stopped

    def removable(self, folder: Path) -> tuple[str, ...]:
        """Return the names of all archives but the last four of each class whose last four are whole.

        Raises:
            CopyStoppedError: it was stopped between two archives.
            DeviceError: the carrier cannot be read.
        """
        by_class: dict[tuple[str, str], dict[int, list[Path]]] = defaultdict(lambda: defaultdict(list))
        for name in archive_names(folder):
            self._go_on()
            class_year, manifest_hash = _manifest(folder / name)
            if class_year is not None and manifest_hash in self._numbers:
                by_class[class_year][self._numbers[manifest_hash]].append(folder / name)
        return tuple(file.name for archives in by_class.values() for file in self._old(archives))

    def remove(self, folder: Path, names: Sequence[str]) -> tuple[str, ...]:
        """Delete those of some archives that may go, and return them.

        Raises:
            The errors of ``removable``.
        """
        allowed = set(self.removable(folder))
        removed = tuple(name for name in names if name in allowed)
        with translated_os_errors():
            for name in removed:
                (folder / name).unlink(missing_ok=True)
        return removed

    def _old(self, archives: Mapping[int, Sequence[Path]]) -> Sequence[Path]:
        """Return the files of all numbers but the last four, nothing unless every file of these four is whole."""
        numbers = sorted(archives)
        old, kept = numbers[:-KEPT_OF_A_CLASS], numbers[-KEPT_OF_A_CLASS:]
        if not all(self._read(file) for number in kept for file in archives[number]):
            return ()
        return [file for number in old for file in archives[number]]

    def _read(self, file: Path) -> bool:
        self._go_on()
        return self._is_whole(file)

    def _go_on(self) -> None:
        if self._is_stopped():
            raise CopyStoppedError


def _manifest(path: Path) -> tuple[tuple[str, str] | None, str]:
    """Return class and year of an archive that passes level 0, with its hash."""
    with translated_os_errors():
        data = path.read_bytes()
    try:
        container = verify_container(data, verify_file=minisign.verify)
    except AppError:
        return None, ""
    return (container.manifest.class_code, container.manifest.school_year), container.manifest_hash
