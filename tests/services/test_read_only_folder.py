from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from support.source_tree import ROOT

if TYPE_CHECKING:
    from support.training_vault import SchoolCase

SCRIPT = """
import sys
from pathlib import Path
from ejournal_desktop.app.container import build_container
from ejournal_desktop.cli.error_text import error_line
from ejournal_desktop.kernel.errors import AppError

container = build_container(Path(sys.argv[1]))
try:
    container.access.sign_in(sys.argv[2], sys.stdin.read())
except AppError as error:
    print(type(error).__mro__[1].__name__, error.code)
    print(error_line(error, "ru"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a mount namespace")
def test_read_only_data_folder_is_named_and_nothing_is_changed(training: SchoolCase) -> None:
    """Root writes into any folder, so the folder is mounted read-only in a namespace of its own."""
    login = training.login(Role.JOURNAL_ADMINISTRATOR)
    before = {path.name: path.read_bytes() for path in training.folder.iterdir() if path.is_file()}
    mount = f"mount --bind {training.folder} {training.folder} && mount -o remount,ro,bind {training.folder}"
    alone = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", f'{mount} && exec "$@"', "sh"]
    done = subprocess.run(
        [*alone, sys.executable, "-c", SCRIPT, str(training.folder), login.handle],
        input=login.password,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    kind, words = done.stdout.splitlines()
    assert kind.split()[0] == "DeviceError"
    assert "только" in words or "запис" in words
    assert {path.name: path.read_bytes() for path in training.folder.iterdir() if path.is_file()} == before
