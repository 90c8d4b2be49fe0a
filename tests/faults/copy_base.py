"""Run as a process of its own: copies the base, puts a copy back, or takes a new key, and says when that is done.

Arguments: the data folder, login, password, ``backup``, ``restore``, ``unite`` or ``rekey``, and a second person's
login and password. ``unite`` brings back what the archive in the data folder holds.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archive_restoring import ArchiveRestoringService
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.base_replacing import BaseReplacing
from ejournal_desktop.services.rekeying import RekeyingService
from ejournal_desktop.services.restoring import RestoringService
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER

ARCHIVE = "lost.zip"


def main(folder: Path, login: tuple[str, str], act: str, second: tuple[str, str]) -> None:
    """Do the act; an error of the house is said by its code."""
    clock = ToldClock(LATE_NOVEMBER)
    vault = VaultStore(folder, "0.1.0", clock)
    access, backups = AccessService(folder, vault, clock), BackupsService(vault, clock)
    replacing = BaseReplacing(vault, access, clock)
    session = access.sign_in(*login)
    say("ready")
    try:
        if act == "backup":
            backups.create_local(session)
        elif act == "unite":
            archives = ArchiveRestoringService(replacing, ArchiveCheckService(vault))
            archives.restore(session, [folder / ARCHIVE], second=second[0], second_password=second[1])
        elif act == "restore":
            file, restoring = Path(backups.local(session)[0].path), RestoringService(replacing)
            restoring.restore(session, file, second=second[0], second_password=second[1])
        else:
            RekeyingService(vault).rekey(session)
        say("done")
    except AppError as error:
        say(error.code)


def say(word: str) -> None:
    """Write a line to whoever started this process, past all buffers."""
    os.write(1, f"{word}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), (sys.argv[2], sys.argv[3]), sys.argv[4], (sys.argv[5], sys.argv[6]))
