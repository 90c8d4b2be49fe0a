"""The program: a window, or the command line when it is given something to do."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

from ejournal_desktop.app.process import begin_process
from ejournal_desktop.config.paths import default_data_folder


def main() -> int:
    """Open the window; with arguments run the command line, which may ask for the window too."""
    freeze_support()  # a frozen program starts itself again for the processes that read workbooks and draw pages
    terminal = begin_process()
    data_folder = default_data_folder()
    # Each front is loaded only when it is really used: a command needs no Qt, a log-in no commands.
    if sys.argv[1:]:
        from ejournal_desktop.app.console import run_console  # noqa: PLC0415

        outcome = run_console(sys.argv[1:], terminal)
        if outcome.is_self_test:
            from ejournal_desktop.app.self_test.run import run_self_test  # noqa: PLC0415

            return run_self_test(terminal.words)
        if outcome.window is None:
            return outcome.exit_code
        data_folder = outcome.window
    from ejournal_desktop.app.lean_imports import begin_loading, spare_sources  # noqa: PLC0415

    begin_loading()
    spare_sources()
    from ejournal_desktop.app.desktop import run_window  # noqa: PLC0415

    return run_window(data_folder)


if __name__ == "__main__":
    sys.exit(main())
