"""Archives against `age` and a copy of the same bytes; the check of one class and year; what a whole run needs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.large_school import build_large_school
from benchmarks.rows import Row, Skipped, seconds_of
from ejournal_desktop.domain.people import Role
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.archive_check import ArchiveCheckService
from ejournal_desktop.services.archives import ArchivesService
from support.source_tree import ROOT
from support.training_school import SUMMER
from support.training_vault import CLASSES, MARKED_CLASS, VERSION, built_once, copied_school

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from benchmarks.whole_school import Bench
    from support.training_vault import SchoolCase

LEVELS = 4
_CHILD = Path(__file__).with_name("archive_run.py")


def archive_rows(bench: Bench, *, is_large: bool) -> Iterator[Row | Skipped]:
    """Archive the training school; the largest school only when asked, since its making takes minutes."""
    yield archiving(bench)
    run = run_of_its_own(copied_school(bench.folder / "template", bench.folder / "again"), bench.folder / "stick-again")
    yield Row("archive of the school, memory of the process", run["mebibytes"], "MiB", 300)
    yield verifying(bench.folder)
    if is_large:
        yield from large(bench.folder)
    else:
        yield Skipped("archive of 40 classes of a whole year", "only with --large")


def archiving(bench: Bench) -> Row | Skipped:
    """All classes written, read back and verified, against age and a copy with fsync of the same bytes."""
    title = "archive of the school, written, read back, verified"
    if shutil.which("age") is None:
        return Skipped(title, "age is not installed")
    stick = bench.folder / "stick"
    stick.mkdir()
    session = bench.school.sign_in(Role.ARCHIVE_OFFICER)
    service = ArchivesService(bench.school.clock, VERSION)
    groups = [row.class_group for row in service.overview(session).classes]
    ours = seconds_of(lambda: _verified(bench.school, stick, lambda: service.create(session, stick, groups)))
    bench.school.sign_out(session)
    payloads = _opened_payloads(bench, stick)
    recipient = _recipient(bench)
    baseline = sum(seconds_of(partial(_sealed_copy, path, recipient, bench.folder)) for path in payloads)
    return Row(f"{title}, {len(groups)} classes", ours, "s", 3, baseline)


def _verified(school: SchoolCase, stick: Path, write: Any) -> None:
    """Write, and judge every file on the stick as the deputy does before anything of it is believed."""
    write()
    check = ArchiveCheckService(VaultStore(school.folder, VERSION, school.clock))
    for file in sorted(stick.glob("*.zip")):
        assert check.verify(file).level == 1


def verifying(folder: Path) -> Row:
    """One class and year down to the replay and the pages made anew."""
    school = copied_school(built_once(folder / "year", SUMMER, CLASSES), folder / "year-copy")
    school.clock.moment = _in_may(SUMMER)
    session = school.sign_in(Role.ARCHIVE_OFFICER)
    stick = folder / "stick-year"
    stick.mkdir()
    service = ArchivesService(school.clock, VERSION)
    group = next(row.class_group for row in service.overview(session).classes if row.title == MARKED_CLASS)
    (written,) = service.create(session, stick, [group])
    check = ArchiveCheckService(VaultStore(school.folder, VERSION, school.clock))
    assert check.verify(Path(written.path), session).level == LEVELS
    seconds = seconds_of(lambda: check.verify(Path(written.path), session))
    school.close()
    return Row("one class and year verified, replay and pages", seconds, "s", 2)


def large(folder: Path) -> Iterator[Row]:
    """Forty classes and a thousand students in May, in a process of its own."""
    home = folder / "large"
    home.mkdir()
    school = build_large_school(home)
    run = run_of_its_own(school, folder / "stick-large")
    yield Row(f"archive of {run['classes']:.0f} classes of a whole year", run["seconds"], "s", 60)
    yield Row("the same, memory of the process", run["mebibytes"], "MiB", 300)


def run_of_its_own(school: SchoolCase, stick: Path) -> Mapping[str, float]:
    """Archive all classes in another process; return its seconds, classes and most memory in MiB."""
    stick.mkdir()
    login = school.login(Role.ARCHIVE_OFFICER)
    now = school.clock.moment.isoformat()
    command = [sys.executable, str(_CHILD), str(school.folder), login.handle, login.password, str(stick), now]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}"}
    ended = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    told: Mapping[str, float] = json.loads(ended.stdout)
    return told


def _in_may(summer: datetime) -> datetime:
    return summer.replace(month=5, day=20)


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
