"""Run as a process of its own: writes one archive after the other and says after each that it is registered.

Arguments: the data folder, a login, its password, the stick.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.archives import ArchivesService
from support.training_actor import ToldClock
from support.training_school import LATE_NOVEMBER


def main(folder: Path, handle: str, password: str, stick: Path) -> None:
    """Archive every class of the school."""
    clock = ToldClock(LATE_NOVEMBER)
    access = AccessService(folder, VaultStore(folder, "0.1.0", clock), clock)
    session = access.sign_in(handle, password)
    service = ArchivesService(clock, "0.1.0")
    for row in service.overview(session).classes:
        (written,) = service.create(session, stick, [row.class_group])
        os.write(1, f"{written.record.file_name}\n".encode())
    access.sign_out(session)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4]))
