"""Making a journal beside its final place and moving it there whole: nothing half-made is ever left."""

from __future__ import annotations

import secrets
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import translated_os_errors
from ejournal_desktop.services.errors import FolderNotEmptyError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def fresh_folder(final: Path) -> Iterator[Path]:
    """Give a new folder beside ``final`` that takes its place at the end, or vanishes on any error.

    Raises:
        FolderNotEmptyError: ``final`` already holds files.
        DeviceError: the place cannot be written.
    """
    if final.exists() and any(final.iterdir()):
        raise FolderNotEmptyError
    with translated_os_errors():
        final.parent.mkdir(parents=True, exist_ok=True)
        making = final.parent / f".{final.name}.{secrets.token_hex(4)}"
        making.mkdir(mode=0o700)
    try:
        yield making
        with translated_os_errors():
            if final.exists():
                final.rmdir()
            making.rename(final)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
