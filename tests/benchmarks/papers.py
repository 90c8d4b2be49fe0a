"""Archives of the whole school against stock tools."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.rows import Row, Skipped, seconds_of
from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.archives import ArchivesService
from support.training_vault import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from benchmarks.whole_school import Bench

Table = tuple[str, list[list[str]]]
TENTH = 0.1


def paper_rows(bench: Bench) -> Iterator[Row | Skipped]:
    """Archive the whole school."""
    yield archiving(bench)


def archiving(bench: Bench) -> Row | Skipped:
    """All classes written and read back, against age and a copy with fsync of the same bytes."""
    title = "archive of the school"
    if shutil.which("age") is None:
        return Skipped(title, "age is not installed")
    session = bench.school.sign_in(Role.ARCHIVE_OFFICER)
    service = ArchivesService(bench.school.clock, VERSION)
    groups = [row.class_group for row in service.overview(session).classes]
    stick = bench.folder / "stick"
    stick.mkdir()
    ours = seconds_of(lambda: service.create(session, stick, groups))
    bench.school.sign_out(session)
    payloads = _opened_payloads(bench, stick)
    recipient = _recipient(bench)
    baseline = sum(seconds_of(partial(_sealed_copy, path, recipient, bench.folder)) for path in payloads)
    return Row(f"{title}, {len(groups)} classes", ours, "s", 3, baseline)


def _opened_payloads(bench: Bench, stick: Path) -> Sequence[Path]:
    identity = bench.folder / "identity.txt"
    identity.write_text(bench.school.recovery_identity + "\n", encoding="ascii")
    found = []
    for archive in sorted(stick.glob("*.zip")):
        target = bench.folder / "unpacked" / archive.stem
        shutil.unpack_archive(archive, target)
        (sealed,) = target.rglob("*.age")
        opened = sealed.with_suffix(".plain")
        subprocess.run(["age", "-d", "-i", str(identity), "-o", str(opened), str(sealed)], check=True)
        found.append(opened)
    return found


def _recipient(bench: Bench) -> str:
    identity = str(bench.folder / "identity.txt")
    return subprocess.run(["age-keygen", "-y", identity], check=True, capture_output=True, text=True).stdout.strip()


def _sealed_copy(path: Path, recipient: str, folder: Path) -> None:
    sealed = folder / f"{path.parent.name}.age"
    subprocess.run(["age", "-r", recipient, "-o", str(sealed), str(path)], check=True)
    with (folder / f"{path.parent.name}.copy").open("wb") as copy:
        copy.write(sealed.read_bytes())
        copy.flush()
        os.fsync(copy.fileno())
