"""A durable write as the system sees it: each call in its place, and each of them failing or being the last."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import count
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.files.errors import DeviceFaultError, DiskFullError, ReadOnlyFolderError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ejournal_desktop.kernel.errors import DeviceError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace sees Linux calls only")

WRITE = """
import sys
from pathlib import Path
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.kernel.errors import DeviceError
try:
    write_durably(Path(sys.argv[1]), b"new content")
except DeviceError as error:
    sys.exit(error.code)
"""
CALLS = ("write", "fsync", "/^rename")


def _traced(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = ["strace", "-f", "-y", "-o", str(path.parent / "trace"), *options, sys.executable, "-B", "-c", WRITE]
    return subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)


def _calls(path: Path) -> Sequence[tuple[str, str]]:
    """Return name and kind of target of each traced call that touched the folder."""
    trace = (path.parent / "trace").read_text(encoding="utf-8")
    kinds = (("~", "temporary"), (f"{path.parent}>", "folder"))
    found = re.findall(rf"(\w+)\((.*{re.escape(str(path.parent))}.*)\)\s+= 0|(write)\((.*)\)\s+= 11", trace)
    calls = [(first or second, text or other) for first, text, second, other in found]
    return [
        (name.removesuffix("at").removesuffix("at2"), next((kind for mark, kind in kinds if mark in target), ""))
        for name, target in calls
    ]


def test_content_is_flushed_before_the_rename_and_the_folder_after_it(tmp_path: Path) -> None:
    path = tmp_path / "heads"
    assert _traced(path, "-e", "trace=write,fsync,/^rename").returncode == 0
    assert _calls(path) == [
        ("write", "temporary"),
        ("fsync", "temporary"),
        ("rename", "temporary"),
        ("fsync", "folder"),
    ]


@pytest.mark.parametrize(
    ("call", "number", "kind"),
    [
        ("write", "ENOSPC", DiskFullError),
        ("fsync", "EIO", DeviceFaultError),
        ("fsync", "ENOSPC", DiskFullError),
        ("/^rename", "EROFS", ReadOnlyFolderError),
        ("/^rename", "EIO", DeviceFaultError),
    ],
)
def test_failing_call_keeps_the_old_content_and_names_the_cause(
    tmp_path: Path, call: str, number: str, kind: type[DeviceError]
) -> None:
    path = tmp_path / "heads"
    path.write_bytes(b"old")
    child = _traced(path, "-e", f"trace={call}", "-e", f"inject={call}:error={number}:when=1")
    assert child.stderr.strip() == kind.code
    assert path.read_bytes() == b"old"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["heads", "trace"]


@pytest.mark.parametrize("call", CALLS)
def test_writer_killed_at_any_call_leaves_old_or_new_content_whole(tmp_path: Path, call: str) -> None:
    path = tmp_path / "heads"
    kills = 0
    for place in count(1):
        path.write_bytes(b"old")
        child = _traced(path, "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={place}")
        if child.returncode == 0:
            break
        kills += 1
        assert path.read_bytes() in {b"old", b"new content"}
    assert kills == (2 if call == "fsync" else 1)
    assert path.read_bytes() == b"new content"
