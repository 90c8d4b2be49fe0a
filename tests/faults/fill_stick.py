"""Run as a process of its own: copies a file to a small file system again and again until it is full.

Arguments: the file, the folder of the small file system. Says ``no small file system`` and stops when the folder is
anything else: a fill test that misses its target would fill the disk of this computer.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ejournal_desktop.kernel.errors import DeviceError
from ejournal_desktop.sync.carrier_files import CarrierFiles
from ejournal_desktop.sync.media import copy_to_carrier

LARGEST = 8 << 20
"""Bytes: neither the file system nor all that is written may be larger."""


class Hopeful(CarrierFiles):
    """A stick that promises more room than it has, as counterfeit ones do."""

    def free_space(self, _: Path) -> int:
        """Return what no such stick has."""
        return 1 << 40


def main(source: Path, folder: Path) -> None:
    """Fill the folder and say how that ended."""
    found = os.statvfs(folder)
    if not folder.is_mount() or found.f_blocks * found.f_frsize > LARGEST:
        say("no small file system")
        return
    for number in range(1, LARGEST // source.stat().st_size + 2):
        try:
            copy_to_carrier(source, folder, f"archive-{number}.zip", files=Hopeful())
        except DeviceError as error:
            say(error.code)
            break
    say(" ".join(f"{path.name}:{path.stat().st_size}" for path in sorted(folder.iterdir())))


def say(line: str) -> None:
    """Write a line to whoever started this process."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
