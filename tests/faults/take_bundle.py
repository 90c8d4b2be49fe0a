"""Run as a process of its own: takes a bundle in, and says when that is done.

Arguments: the data folder, login, password, and the bundle.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.exchange import ExchangeService
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER


def main(folder: Path, login: tuple[str, str], bundle: Path) -> None:
    """Take the bundle; an error of the house is said by its code."""
    clock = ToldClock(LATE_NOVEMBER)
    vault = VaultStore(folder, "0.1.0", clock)
    session = AccessService(folder, vault, clock).sign_in(*login)
    say("ready")
    try:
        ExchangeService(vault, BackupsService(vault, clock), clock, "0.1.0").take(session, bundle)
        say("done")
    except AppError as error:
        say(error.code)


def say(word: str) -> None:
    """Write a line to whoever started this process, past all buffers."""
    os.write(1, f"{word}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), (sys.argv[2], sys.argv[3]), Path(sys.argv[4]))
