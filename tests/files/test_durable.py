"""Small files survive whatever interrupts their writing."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.files.durable import (
    ensure_writable_folder,
    read_small,
    remove_leftovers,
    translated_os_errors,
    write_durably,
)
from ejournal_desktop.files.errors import (
    DeviceFaultError,
    DeviceGoneError,
    DiskFullError,
    FileHeldError,
    ReadOnlyFolderError,
)

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.kernel.errors import DeviceError

WRITE_WITH_FILE_LIMIT = """
import resource, sys
from pathlib import Path
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.files.errors import DiskFullError
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_durably(Path(sys.argv[1]), b"n" * 5000)
except DiskFullError as error:
    print(error.code)
"""
KILLED_BEFORE_THE_RENAME = """
import os, sys
from pathlib import Path
from ejournal_desktop.files.durable import write_durably
sys.addaudithook(lambda event, _: os._exit(9) if event == "os.rename" else None)
write_durably(Path(sys.argv[1]), b"new")
"""


def test_written_file_holds_the_new_content_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    write_durably(tmp_path / "heads", b"old")
    write_durably(tmp_path / "heads", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["heads"]
    assert (tmp_path / "heads").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_written_file_belongs_to_its_owner_alone(tmp_path: Path) -> None:
    write_durably(tmp_path / "heads", b"secret")
    assert stat.S_IMODE((tmp_path / "heads").stat().st_mode) == 0o600


def test_full_disk_keeps_the_old_content(tmp_path: Path) -> None:
    path = tmp_path / "heads"
    path.write_bytes(b"old")
    child = subprocess.run(
        [sys.executable, "-c", WRITE_WITH_FILE_LIMIT, str(path)], capture_output=True, text=True, check=True
    )
    assert child.stdout.strip() == DiskFullError.code
    assert [entry.read_bytes() for entry in tmp_path.iterdir()] == [b"old"]


def test_writer_killed_before_the_rename_leaves_the_old_content_and_a_harmless_leftover(tmp_path: Path) -> None:
    path = tmp_path / "heads"
    path.write_bytes(b"old")
    assert subprocess.run([sys.executable, "-c", KILLED_BEFORE_THE_RENAME, str(path)], check=False).returncode == 9
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2
    write_durably(path, b"newer")
    assert remove_leftovers(tmp_path) == 1
    assert [entry.read_bytes() for entry in tmp_path.iterdir()] == [b"newer"]


def test_writing_into_a_folder_that_vanished_names_the_cause(tmp_path: Path) -> None:
    with pytest.raises(DeviceGoneError):
        write_durably(tmp_path / "stick" / "heads", b"new")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EROFS, ReadOnlyFolderError),
        (errno.EACCES, ReadOnlyFolderError),
        (errno.ENODEV, DeviceGoneError),
        (errno.EBUSY, FileHeldError),
        (errno.EIO, DeviceFaultError),
    ],
)
def test_system_error_is_named_by_what_a_person_can_do(number: int, kind: type[DeviceError]) -> None:
    with pytest.raises(kind), translated_os_errors():
        raise OSError(number, os.strerror(number))


def test_file_held_by_another_program_is_told_from_a_missing_right_on_windows() -> None:
    held = OSError(errno.EACCES, "held")
    held.winerror = 32  # type: ignore[attr-defined,unused-ignore]  # the attribute exists on Windows only
    with pytest.raises(FileHeldError), translated_os_errors():
        raise held


def test_unnamed_system_error_keeps_its_number() -> None:
    with pytest.raises(DeviceFaultError) as caught, translated_os_errors():
        raise OSError(errno.EIO, "bad sector")
    assert caught.value.fields == {"number": errno.EIO}


def test_missing_folder_is_made_and_tried(tmp_path: Path) -> None:
    ensure_writable_folder(tmp_path / "a" / "b")
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_folder_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(DeviceGoneError):
        ensure_writable_folder(tmp_path / "a" / "b")


def test_reading_a_missing_file_gives_nothing_and_a_long_one_shows_it_is_too_long(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(b"x" * 100)
    assert read_small(tmp_path / "none", at_most=10) is None
    assert read_small(tmp_path / "long", at_most=10) == b"x" * 11
