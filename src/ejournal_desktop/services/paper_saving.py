"""Papers leave the program as files; who notes that does so in the service that made the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.files.durable import write_durably

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.printing import PrintedPaper


def save_paper(paper: PrintedPaper, path: Path) -> None:
    """Write a paper where the person wants it; that it may be made was asked when it was made.

    Raises:
        DeviceError: the place is full, read-only or gone; no half file is left.
    """
    write_durably(path, paper.pdf)
