"""One running program per data folder."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.files.errors import AlreadyOpenError, DeviceGoneError
from ejournal_desktop.files.process_lock import ProcessLock

if TYPE_CHECKING:
    from pathlib import Path

TRY_TO_LOCK = """
import sys
from pathlib import Path
from ejournal_desktop.files.errors import AlreadyOpenError
from ejournal_desktop.files.process_lock import ProcessLock
try:
    lock = ProcessLock(Path(sys.argv[1]))
    print("locked", flush=True)
    sys.stdin.read()
except AlreadyOpenError as error:
    print(error.code)
"""


def _other_process(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", TRY_TO_LOCK, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_second_process_is_refused(tmp_path: Path) -> None:
    with ProcessLock(tmp_path), _other_process(tmp_path) as other:
        assert other.communicate("")[0].strip() == AlreadyOpenError.code


def test_second_lock_in_the_same_process_is_refused(tmp_path: Path) -> None:
    with ProcessLock(tmp_path), pytest.raises(AlreadyOpenError):
        ProcessLock(tmp_path)


def test_released_folder_can_be_locked_again(tmp_path: Path) -> None:
    lock = ProcessLock(tmp_path)
    lock.release()
    lock.release()
    with ProcessLock(tmp_path):
        assert (tmp_path / "lock").exists()


def test_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    with _other_process(tmp_path) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "locked"
        with pytest.raises(AlreadyOpenError):
            ProcessLock(tmp_path)
        other.kill()
        other.wait()
    with ProcessLock(tmp_path):
        pass


def test_locking_a_missing_folder_names_the_cause(tmp_path: Path) -> None:
    with pytest.raises(DeviceGoneError):
        ProcessLock(tmp_path / "none")
