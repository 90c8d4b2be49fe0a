"""The program in a terminal; the windows are not known here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.app.container import build_container
from ejournal_desktop.app.version import VERSION
from ejournal_desktop.cli.program import run
from ejournal_desktop.cli.toolbox import Kit
from ejournal_desktop.config.paths import default_data_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.app.process import Terminal
    from ejournal_desktop.cli.toolbox import Outcome


def run_console(arguments: Sequence[str], terminal: Terminal) -> Outcome:
    """Run the command line and return how it ended."""
    kit = Kit(terminal.words, terminal.language, VERSION, default_data_folder(), build_container)
    return run(arguments, kit)
