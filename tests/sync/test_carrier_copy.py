"""A copy to a flash drive is complete and read back, or absent; what stood there before is untouched (D-55)."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.files.errors import DeviceGoneError
from ejournal_desktop.readmodels.archive import CopyPhase
from ejournal_desktop.sync.carrier_files import BLOCK, CarrierFiles
from ejournal_desktop.sync.errors import (
    CarrierFaultError,
    CarrierGoneError,
    CarrierReadOnlyError,
    CopyStoppedError,
    FileTooLargeForCarrierError,
    NameTakenError,
    NotEnoughSpaceError,
    ReadBackDiffersError,
)
from ejournal_desktop.sync.media import CopyWatch, copy_to_carrier, hash_on_carrier, remove_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.errors import DeviceError

NAME = "SH99-7a-2026-W37-0012-0a1b2c3d.zip"
OLD = "SH99-7a-2026-W36-0011-99999999.zip"
CONTENT = bytes(range(256)) * 4096 * 10 + b"end"
COPY_UNDER_A_LIMIT = """
import resource, signal, sys
from pathlib import Path
from ejournal_desktop.sync.media import copy_to_carrier
from ejournal_desktop.sync.errors import NotEnoughSpaceError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))
try:
    copy_to_carrier(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
except NotEnoughSpaceError as error:
    print(error.code)
"""


class FailingCarrier(CarrierFiles):
    """A carrier whose K-th call fails with a number of the system, and every later one too if it was pulled out."""

    def __init__(self, *, at: int = -1, number: int = 0, is_pulled: bool = False) -> None:
        self.calls: list[str] = []
        self._at = at
        self._number = number
        self._is_pulled = is_pulled

    def _pass(self, call: str) -> None:
        self.calls.append(call)
        place = len(self.calls) - 1
        if place == self._at or (self._is_pulled and 0 <= self._at < place):
            raise OSError(self._number, os.strerror(self._number))

    def names(self, folder: Path) -> Sequence[str]:
        self._pass("names")
        return super().names(folder)

    def free_space(self, folder: Path) -> int:
        self._pass("free_space")
        return super().free_space(folder)

    def create(self, path: Path) -> int:
        self._pass("create")
        return super().create(path)

    def write(self, descriptor: int, block: bytes) -> None:
        self._pass("write")
        super().write(descriptor, block)

    def flush(self, descriptor: int) -> None:
        self._pass("flush")
        super().flush(descriptor)

    def blocks(self, path: Path) -> Iterator[bytes]:
        for block in super().blocks(path):
            self._pass("read")
            yield block

    def rename_new(self, old: Path, new: Path) -> None:
        self._pass("rename")
        super().rename_new(old, new)

    def flush_folder(self, folder: Path) -> None:
        self._pass("flush_folder")
        super().flush_folder(folder)

    def remove(self, path: Path) -> None:
        self._pass("remove")
        super().remove(path)


class SmallCarrier(CarrierFiles):
    """A carrier with room for one byte less than a copy asks for."""

    def free_space(self, folder: Path) -> int:  # noqa: ARG002  the same room wherever one looks
        return 2 * len(CONTENT) + (16 << 20) - 1


class ForgetfulCarrier(CarrierFiles):
    """A stick of faked capacity: it gives back other bytes than it took."""

    def blocks(self, path: Path) -> Iterator[bytes]:
        yield from (bytes(len(block)) for block in super().blocks(path))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "local.zip"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / OLD).write_bytes(b"last week")
    return folder


def names_on(stick: Path) -> set[str]:
    return {path.name for path in stick.iterdir()}


def calls_of_a_good_copy(source: Path, stick: Path) -> Sequence[str]:
    carrier = FailingCarrier()
    copy_to_carrier(source, stick, NAME, files=carrier)
    (stick / NAME).unlink()
    return carrier.calls


@pytest.mark.requirement("S1-9a")
def test_copy_is_written_read_back_and_the_old_archive_stays(source: Path, stick: Path) -> None:
    copy = copy_to_carrier(source, stick, NAME)
    assert (stick / NAME).read_bytes() == CONTENT
    assert (copy.file_name, copy.size, copy.sha256) == (NAME, len(CONTENT), sha256(CONTENT).hexdigest())
    assert hash_on_carrier(stick / NAME) == copy.sha256
    assert names_on(stick) == {NAME, OLD}


def test_system_is_asked_to_flush_every_eight_blocks_before_the_file_gets_its_name(source: Path, stick: Path) -> None:
    calls = calls_of_a_good_copy(source, stick)
    writes = [call for call in calls if call in {"write", "flush"}]
    assert writes == ["write"] * 8 + ["flush"] + ["write"] * 3 + ["flush"]
    assert calls.index("rename") > max(place for place, call in enumerate(calls) if call == "flush")
    assert calls[calls.index("rename") :] == ["rename", "flush_folder", "names", "read"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.ENODEV])
@pytest.mark.parametrize("is_pulled", [False, True])
@pytest.mark.requirement("S1-9a")
def test_failure_of_any_call_leaves_old_archives_and_no_file_of_the_new_name(
    source: Path, stick: Path, number: int, *, is_pulled: bool
) -> None:
    for at, call in enumerate(calls_of_a_good_copy(source, stick)):
        carrier = FailingCarrier(at=at, number=number, is_pulled=is_pulled)
        with pytest.raises((NotEnoughSpaceError, CarrierGoneError, CarrierReadOnlyError)):
            copy_to_carrier(source, stick, NAME, files=carrier)
        assert (stick / OLD).read_bytes() == b"last week"
        is_late = is_pulled and call in {"flush_folder", "names", "read"} and (stick / NAME).exists()
        assert NAME not in names_on(stick) or (is_late and (stick / NAME).read_bytes() == CONTENT)
        (stick / NAME).unlink(missing_ok=True)
        remove_unfinished(stick)


def test_copy_succeeds_after_the_fault_has_ended(source: Path, stick: Path) -> None:
    with pytest.raises(CarrierGoneError):
        copy_to_carrier(source, stick, NAME, files=FailingCarrier(at=9, number=errno.EIO, is_pulled=True))
    assert f"~{NAME}.part" in names_on(stick)
    copy_to_carrier(source, stick, NAME)
    assert names_on(stick) == {NAME, OLD}


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, NotEnoughSpaceError),
        (errno.EFBIG, NotEnoughSpaceError),
        (errno.EROFS, CarrierReadOnlyError),
        (errno.EIO, CarrierGoneError),
        (errno.ENXIO, CarrierGoneError),
        (errno.ENOTTY, CarrierFaultError),
        (errno.EBUSY, CarrierFaultError),
    ],
)
def test_cause_of_a_failed_write_is_named(source: Path, stick: Path, number: int, kind: type[DeviceError]) -> None:
    at = calls_of_a_good_copy(source, stick).index("write")
    with pytest.raises(kind):
        copy_to_carrier(source, stick, NAME, files=FailingCarrier(at=at, number=number))
    assert names_on(stick) == {OLD}


def test_carrier_without_room_for_two_copies_is_refused_before_writing(source: Path, stick: Path) -> None:
    with pytest.raises(NotEnoughSpaceError) as caught:
        copy_to_carrier(source, stick, NAME, files=SmallCarrier())
    assert caught.value.fields["needed"] == 2 * len(CONTENT) + (16 << 20)
    assert names_on(stick) == {OLD}


def test_really_full_file_system_is_told_apart(source: Path, stick: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", COPY_UNDER_A_LIMIT, source, stick, NAME], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "carrier_no_space"
    assert names_on(stick) == {OLD}


def test_carrier_that_gives_back_other_bytes_is_refused(source: Path, stick: Path) -> None:
    with pytest.raises(ReadBackDiffersError):
        copy_to_carrier(source, stick, NAME, files=ForgetfulCarrier())
    assert names_on(stick) == {OLD}


@pytest.mark.parametrize("name", [OLD, OLD.upper(), OLD.lower()])
def test_nothing_is_ever_overwritten(source: Path, stick: Path, name: str) -> None:
    with pytest.raises(NameTakenError):
        copy_to_carrier(source, stick, name)
    assert (stick / OLD).read_bytes() == b"last week"


def test_name_taken_during_the_copy_is_not_overwritten(source: Path, stick: Path) -> None:
    def take(phase: CopyPhase, _done: int, _total: int) -> None:
        if phase is CopyPhase.READING_BACK:
            (stick / NAME).write_bytes(b"somebody else's")

    with pytest.raises(NameTakenError):
        copy_to_carrier(source, stick, NAME, watch=CopyWatch(progress=take))
    assert (stick / NAME).read_bytes() == b"somebody else's"
    assert names_on(stick) == {NAME, OLD}


def _stop_after(steps: int) -> Callable[[], bool]:
    asked = iter(range(1_000_000))
    return lambda: next(asked) >= steps


@pytest.mark.parametrize("steps", [0, 1, 5, 11, 12, 20])
def test_copy_stopped_by_the_person_leaves_nothing(source: Path, stick: Path, steps: int) -> None:
    with pytest.raises(CopyStoppedError):
        copy_to_carrier(source, stick, NAME, watch=CopyWatch(is_stopped=_stop_after(steps)))
    assert names_on(stick) == {OLD}


def test_stop_is_noticed_within_one_block(source: Path, stick: Path) -> None:
    carrier = FailingCarrier()
    with pytest.raises(CopyStoppedError):
        copy_to_carrier(source, stick, NAME, watch=CopyWatch(is_stopped=_stop_after(3)), files=carrier)
    assert carrier.calls.count("write") == 3


def test_progress_counts_honestly_in_three_phases(source: Path, stick: Path) -> None:
    seen: list[tuple[CopyPhase, int, int]] = []
    copy_to_carrier(source, stick, NAME, watch=CopyWatch(progress=lambda *step: seen.append(step)))
    assert list(dict.fromkeys(phase for phase, _, _ in seen)) == list(CopyPhase)
    for phase in CopyPhase:
        done = [count for kind, count, _ in seen if kind is phase]
        assert done == sorted(done)
        assert done[-1] == len(CONTENT)
    steps = [count for kind, count, _ in seen if kind is CopyPhase.WRITING]
    assert max(after - before for before, after in pairwise(steps)) == BLOCK


def test_missing_local_file_is_not_blamed_on_the_carrier(tmp_path: Path, stick: Path) -> None:
    with pytest.raises(DeviceGoneError):
        copy_to_carrier(tmp_path / "absent.zip", stick, NAME)


def test_file_too_large_for_fat_is_refused(tmp_path: Path, stick: Path) -> None:
    huge = tmp_path / "huge.zip"
    with huge.open("wb") as stream:
        stream.truncate(4 << 30)
    with pytest.raises(FileTooLargeForCarrierError):
        copy_to_carrier(huge, stick, NAME)


def test_leftovers_of_stopped_copies_are_removed_and_nothing_else(stick: Path) -> None:
    for name in (f"~{NAME}.part", "~other.part", "notes.part", "~$report.docx"):
        (stick / name).write_bytes(b"x")
    assert remove_unfinished(stick) == 1
    assert names_on(stick) == {OLD, "~other.part", "notes.part", "~$report.docx"}


def test_carrier_that_is_gone_is_named_so(tmp_path: Path, source: Path) -> None:
    for act in (remove_unfinished, hash_on_carrier):
        with pytest.raises(CarrierGoneError):
            act(tmp_path / "absent")
    with pytest.raises(CarrierGoneError):
        copy_to_carrier(source, tmp_path / "absent", NAME)
