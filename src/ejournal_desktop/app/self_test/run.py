"""Opens every part that a frozen build or a careless installation can lose, and says of each whether it works.

Whoever packs the program runs it before handing it out, and whoever looks after a school's computers when «it does not
start». No journal is read or written; what must stand on a disk stands in a temporary folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import click

from ejournal_desktop.app.self_test.data_parts import DATA_PARTS
from ejournal_desktop.app.self_test.window_parts import WINDOW_PARTS
from ejournal_desktop.cli.exit_codes import DEVICE, DONE
from ejournal_desktop.config.logging_setup import note_unexpected

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Parts = Mapping[str, Callable[[Path], bool]]

PARTS: Final[Parts] = {**DATA_PARTS, **WINDOW_PARTS}
"""The parts by the code that their words have; those that need a screen come last, for they may end the process."""

_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run_self_test(words: Mapping[str, str], parts: Parts = PARTS) -> int:
    """Say of each part in one line whether it works, and return 0 if all do, else 4 (a fault of the installation)."""
    _do_without_screen()
    troubles = 0
    for part, is_working in parts.items():
        trouble = _trouble(is_working)
        troubles += bool(trouble)
        line = words["self_test_broken" if trouble else "self_test_works"]
        click.echo(line.format(part=words[f"self_test_{part}"], trouble=trouble))
    click.echo(words["self_test_failed" if troubles else "self_test_passed"].format(count=troubles))
    return DEVICE if troubles else DONE


def _trouble(is_working: Callable[[Path], bool]) -> str:
    """Return why a part does not work as a code without words, nothing where it does."""
    try:
        with TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
            return "" if is_working(Path(scratch)) else "-"
    except Exception as error:  # noqa: BLE001  whatever a part raises is its answer, and the next must be asked too
        return note_unexpected(type(error), error.__traceback__)


def _do_without_screen() -> None:
    """Let Qt draw into memory where there is no screen: it would end the process instead of telling so."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
