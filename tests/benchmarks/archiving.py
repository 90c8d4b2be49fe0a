"""Archives against `age` and a copy of the same bytes; the check of one class and year; what a whole run needs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zlib
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

from benchmarks.large_school import build_large_school
from benchmarks.process_memory import run_watched
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

    from benchmarks.whole_school import Bench
    from support.training_vault import SchoolCase

LEVELS = 4
AFTER_THIRTY_WEEKS = datetime(2027, 5, 7, 12, 0, tzinfo=SUMMER.tzinfo)
"""The Friday of the 31st week of lessons."""
_DEFLATE = 4
_MOST_MEMORY = 300
_CHILD = Path(__file__).with_name("archive_run.py")


def archive_rows(bench: Bench, *, is_large: bool) -> Iterator[Row | Skipped]:
    """Archive the training school; the largest school only when asked, since its making takes minutes."""
    template = built_once(bench.folder / "thirty-weeks", AFTER_THIRTY_WEEKS, None)
    yield from archiving(_school_of(template, bench.folder / "first"), bench.folder)
    yield from memory(_school_of(template, bench.folder / "second"), bench.folder)
    yield verifying(bench.folder)
    if is_large:
        yield from large(bench.folder)
    else:
        yield Skipped("archive of 40 classes of a whole year", "only with --large")


def archiving(school: SchoolCase, folder: Path) -> Iterator[Row | Skipped]:
    """All classes from the button to the verified copy, against age and a copy with fsync of the same bytes.

    What the archives hold was made before, as it is while a person still chooses a drive and types a password. The rows
    without a goal say what that took, and a run without it, beside the same baseline and beside the content as plain
    files; the others but the last are parts of it done alone, every byte, entry or file once.
    """
    title = "archive of the school, 31 weeks, from the button: sealed, signed, written, read back, verified"
    if shutil.which("age") is None:
        yield Skipped(title, "age is not installed")
        return
    command = _command(school, folder / "stick", "prepared", "whole", "deep")
    told = _told(subprocess.run(command, check=True, capture_output=True, text=True, env=_environment()).stdout)
    payloads = list(_opened_payloads(school, folder))
    recipient = _recipient(folder)
    baseline = sum(seconds_of(partial(_sealed_copy, payload, recipient, folder / "stick")) for payload in payloads)
    yield Row(f"{title}, {told['classes']:.0f} classes", told["from_button"], "s", 3, baseline)
    yield Row("  what they hold, made before the button by one process", told["prepared"], "s")
    yield Row("  all of it with nothing made before", told["seconds"], "s", baseline=baseline)
    plain = [_not_packed(payload) for payload in payloads]
    unpacked = sum(seconds_of(partial(_sealed_copy, one, recipient, folder / "stick")) for one in plain)
    members = [data for payload in payloads for data in _members(payload)]
    size = sum(map(len, members)) / 1e6
    beside = f"  the same, beside age and a copy of its {size:.0f} MB not packed"
    yield Row(beside, told["seconds"], "s", baseline=unpacked)
    yield Row(f"  its {size:.0f} MB only deflated and hashed once", seconds_of(lambda: _packed(members)), "s")
    yield Row(f"  the signatures of its {told['entries']:.0f} entries only checked once", told["signatures"], "s")
    yield Row("  its logs only replayed once", told["replayed"], "s", baseline=baseline)
    yield Row("  its files only written, verified, copied, flushed, read back", told["carried"], "s", baseline=baseline)
    yield Row("  all of it read again and verified down to replay and pages", told["deep"], "s")


def memory(school: SchoolCase, folder: Path) -> Iterator[Row | Skipped]:
    """The most memory that the program and its processes hold at one moment of a run, of either kind."""
    title = "archive of the school, memory of all its processes"
    if not Path("/proc/self/smaps_rollup").exists():
        yield Skipped(title, "the system does not tell")
        return
    yield Row(title, max(most for _, most in _watched(school, folder)), "MiB", _MOST_MEMORY)


def _watched(school: SchoolCase, folder: Path) -> Iterator[tuple[Mapping[str, float], float]]:
    """Run either kind in a process of its own; yield what it told and the most memory it held."""
    for run in ("whole", "prepared"):
        printed, most = run_watched(_command(school, folder / f"stick-{run}", run), _environment())
        yield _told(printed), most


def verifying(folder: Path) -> Row:
    """One class and year down to the replay and the pages made anew."""
    school = copied_school(built_once(folder / "year", SUMMER, CLASSES), folder / "year-copy")
    school.clock.moment = SUMMER.replace(month=5, day=20)
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
    """Forty classes and a thousand students in May, in processes of their own."""
    home = folder / "large"
    home.mkdir()
    school = build_large_school(home)
    (whole, most), (prepared, most_prepared) = _watched(school, folder)
    yield Row(f"archive of {whole['classes']:.0f} classes of a whole year", whole["seconds"], "s", 60)
    yield Row("  from the button, what they hold was made before", prepared["from_button"], "s")
    yield Row("the same, memory of all its processes", max(most, most_prepared), "MiB", _MOST_MEMORY)


def _school_of(template: Path, folder: Path) -> SchoolCase:
    school = copied_school(template, folder)
    school.clock.moment = AFTER_THIRTY_WEEKS
    return school


def _command(school: SchoolCase, stick: Path, *more: str) -> Sequence[str]:
    """Return the command line by which another process archives a school to a new folder."""
    stick.mkdir()
    login = school.login(Role.ARCHIVE_OFFICER)
    now = school.clock.moment.isoformat()
    return [sys.executable, str(_CHILD), str(school.folder), login.handle, login.password, str(stick), now, *more]


def _environment() -> Mapping[str, str]:
    return {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT / 'tests'}"}


def _told(printed: str) -> Mapping[str, float]:
    told: Mapping[str, float] = json.loads(printed)
    return told


def _opened_payloads(school: SchoolCase, folder: Path) -> Iterator[Path]:
    """Yield the decrypted payload of every archive: the bytes that the archives hold."""
    identity = _identity(folder)
    identity.write_text(school.recovery_identity + "\n", encoding="ascii")
    for archive in sorted((folder / "stick" / "prepared").glob("*.zip")):
        target = folder / "unpacked" / archive.stem
        shutil.unpack_archive(archive, target)
        opened = target / "payload.zip"
        subprocess.run(["age", "-d", "-i", str(identity), "-o", str(opened), str(target / "payload.age")], check=True)
        yield opened


def _identity(folder: Path) -> Path:
    return folder / "identity.txt"


def _recipient(folder: Path) -> str:
    command = ["age-keygen", "-y", str(_identity(folder))]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _sealed_copy(payload: Path, recipient: str, stick: Path) -> None:
    """Encrypt a payload on this computer and copy it to the stick, where it surely is when this returns."""
    sealed = payload.with_suffix(".again")
    subprocess.run(["age", "-r", recipient, "-o", str(sealed), str(payload)], check=True)
    with (stick / f"{payload.parent.name}.copy").open("wb") as copy:
        copy.write(sealed.read_bytes())
        copy.flush()
        os.fsync(copy.fileno())


def _not_packed(payload: Path) -> Path:
    """Return the files of a payload as they are, one after another: what there is to seal and copy before packing."""
    plain = payload.parent / "plain" / payload.parent.name / "payload.files"
    plain.parent.mkdir(parents=True)
    plain.write_bytes(b"".join(_members(payload)))
    return plain


def _members(payload: Path) -> Sequence[bytes]:
    with ZipFile(payload) as archive:
        return [archive.read(name) for name in archive.namelist()]


def _packed(members: Sequence[bytes]) -> None:
    for data in members:
        zlib.compress(data, _DEFLATE)
        sha256(data)
