"""Printing through CUPS: the PDF goes in by standard input, so that no file with names is left behind (print.md 11)."""

from __future__ import annotations

import shutil
import subprocess
from typing import Final

from ejournal_desktop.gui.print.ports import USUAL, PrintWish

SECONDS_TO_TAKE: Final = 120
_ACTUAL_SIZE: Final = ("-o", "print-scaling=none")


class SystemPrinter:
    """The default printer of Linux and macOS; other systems have no program of this name."""

    def __init__(self, program: str | None = None, *, is_two_sided: bool = True) -> None:
        self._program = program or shutil.which("lp")
        self._is_two_sided = is_two_sided

    def is_available(self) -> bool:
        """Tell whether there is a print program."""
        return self._program is not None

    def send(self, pdf: bytes, title: str, wish: PrintWish = USUAL) -> bool:
        """Hand a PDF over; tell whether it was taken. Waits for the program, so never on the window's thread."""
        if self._program is None:
            return False
        try:
            done = subprocess.run(  # noqa: S603  a program found by the system, arguments of our own
                [self._program, "-t", title, *self._options(wish), *_ACTUAL_SIZE],
                input=pdf,
                capture_output=True,
                check=False,
                timeout=SECONDS_TO_TAKE,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0

    def _options(self, wish: PrintWish) -> tuple[str, ...]:
        is_two_sided = self._is_two_sided if wish.is_two_sided is None else wish.is_two_sided
        sides = ("-o", "sides=two-sided-long-edge" if is_two_sided else "sides=one-sided")
        return sides if wish.pages is None else (*sides, "-P", f"{wish.pages[0]}-{wish.pages[1]}")
