"""Run as a process of its own: makes a copy of the base, or moves it under a new key, and says when that is done.

Arguments: the data folder, login, password, and ``backup`` or ``rekey``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.rekeying import RekeyingService
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER


def main(folder: Path, handle: str, password: str, act: str) -> None:
    """Do the act; an error of the house is said by its code."""
    clock = ToldClock(LATE_NOVEMBER)
    vault = VaultStore(folder, "0.1.0", clock)
    session = AccessService(folder, vault, clock).sign_in(handle, password)
    say("ready")
    try:
        if act == "backup":
            BackupsService(vault, clock).create_local(session)
        else:
            RekeyingService(vault).rekey(session)
        say("done")
    except AppError as error:
        say(error.code)


def say(word: str) -> None:
    """Write a line to whoever started this process, past all buffers."""
    os.write(1, f"{word}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:5])
