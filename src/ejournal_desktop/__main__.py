"""The program: a window, or the command line when it is given something to do."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

from ejournal_desktop.app.console import run_console


def main() -> int:
    """Run the command line; when it asks for a window, open it and return the window's exit code."""
    freeze_support()  # a frozen program starts itself again for the processes that read workbooks and draw pages
    outcome = run_console(sys.argv[1:])
    if outcome.window is None:
        return outcome.exit_code
    # Qt is loaded only when a window is really opened.
    from ejournal_desktop.app.desktop import run_window  # noqa: PLC0415

    return run_window(outcome.window)


if __name__ == "__main__":
    sys.exit(main())
