"""Archiving every class of a school: from the button, from nothing, and the parts of it done alone."""

from __future__ import annotations

import json
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.rows import seconds_of
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.security import keys, minisign
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access import AccessService
from ejournal_desktop.services.archive_check import ArchiveCheckService, identities_of
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.sync.archive_reader import open_payload, verify_container
from ejournal_desktop.sync.media import copy_to_carrier
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.services.archive_preparing import ArchivePreparation
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.sync.payload_reader import PayloadReader

VERSION = "0.1.0"
BY_FILE_ALONE, TO_THE_PAGES = 1, 4
PREPARED, WHOLE, DEEP = "prepared", "whole", "deep"


def main(arguments: Sequence[str]) -> None:
    """Archive the school and print the figures as JSON; the arguments are those of ``archive_run.py``."""
    folder, handle, password, stick, moment, *runs = arguments
    clock = ToldClock(datetime.fromisoformat(moment))
    vault = VaultStore(Path(folder), VERSION, clock)
    session = AccessService(Path(folder), vault, clock).sign_in(handle, password)
    service, check = ArchivesService(clock, VERSION), ArchiveCheckService(vault)
    groups = [row.class_group for row in service.overview(session).classes]
    told: dict[str, float] = {"classes": len(groups)}
    if PREPARED in runs:
        preparation = service.preparation(session)
        told["prepared"] = seconds_of(lambda: _prepared(preparation, groups))
        to = _folder(stick, PREPARED)
        told["from_button"] = seconds_of(lambda: service.create(session, to, groups, preparation=preparation))
        preparation.end()
    if WHOLE in runs:
        told["seconds"] = seconds_of(lambda: service.create(session, _folder(stick, WHOLE), groups))
    files = sorted(Path(stick).glob("*/*.zip"))
    _judged(check, files, None, BY_FILE_ALONE)
    if DEEP in runs:
        files = files[: len(groups)]
        told["deep"] = seconds_of(lambda: _judged(check, files, session, TO_THE_PAGES))
        payloads = list(_opened(files, session))
        told["signatures"], told["entries"] = _signatures(payloads)
        told["replayed"] = seconds_of(lambda: _replayed(payloads))
        told["carried"] = seconds_of(lambda: _carried(files, Path(folder) / "again", Path(stick) / "again"))
    sys.stdout.write(json.dumps(told))


def _folder(stick: str, run: str) -> Path:
    folder = Path(stick) / run
    folder.mkdir()
    return folder


def _prepared(preparation: ArchivePreparation, groups: Sequence[ClassGroupId]) -> None:
    while preparation.make_next(groups, lambda: False) < len(groups):
        pass


def _judged(check: ArchiveCheckService, files: Sequence[Path], session: Session | None, level: int) -> None:
    for file in files:
        assert check.verify(file, session).level == level


def _opened(files: Sequence[Path], session: Session) -> Iterator[PayloadReader]:
    for file in files:
        container = verify_container(file.read_bytes(), verify_file=minisign.verify)
        yield open_payload(container, open_sealed=keys.open_sealed, identities=identities_of(session))


def _replayed(payloads: Sequence[PayloadReader]) -> None:
    for payload in payloads:
        with replayed(payload.feeds()):
            pass


def _carried(files: Sequence[Path], here: Path, there: Path) -> None:
    """Do with finished bytes what every archive goes through after its making."""
    here.mkdir()
    there.mkdir()
    for file in files:
        local = here / file.name
        write_durably(local, file.read_bytes())
        verify_container(local.read_bytes(), verify_file=minisign.verify)
        copy_to_carrier(local, there, file.name)
        local.unlink()


def _signatures(payloads: Sequence[PayloadReader]) -> tuple[float, int]:
    """Return the seconds that are spent in the check of signatures alone, one for each entry, and their number."""
    seconds, entries = 0.0, 0

    def verify(public: bytes, label: str, data: bytes, signature: bytes) -> bool:
        nonlocal seconds, entries
        started = time.perf_counter()
        is_good = keys.verify(public, label, data, signature)
        seconds += time.perf_counter() - started
        entries += 1
        return is_good

    for payload in payloads:
        payload.check_log(verify=verify)
    return seconds, entries
