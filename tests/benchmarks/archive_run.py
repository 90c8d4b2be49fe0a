"""Run as a process of its own: archives every class and prints seconds, number of classes and most memory.

Arguments: the data folder, a login, its password, the stick, the moment in ISO form.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import datetime
from pathlib import Path

from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.archives import ArchivesService
from support.training_actor import ToldClock

VERSION = "0.1.0"
KIBIBYTES = 1024


def main(folder: Path, handle: str, password: str, stick: Path, moment: str) -> None:
    """Archive the school."""
    clock = ToldClock(datetime.fromisoformat(moment))
    session = AccessService(folder, VaultStore(folder, VERSION, clock), clock).sign_in(handle, password)
    service = ArchivesService(clock, VERSION)
    groups = [row.class_group for row in service.overview(session).classes]
    started = time.perf_counter()
    service.create(session, stick, groups)
    seconds = time.perf_counter() - started
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIBIBYTES
    sys.stdout.write(json.dumps({"seconds": seconds, "classes": len(groups), "mebibytes": most}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4]), sys.argv[5])
