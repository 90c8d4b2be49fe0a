"""What the page of reports works with: services, the clock, the printer and the way to ask for a place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog

from ejournal_desktop.readmodels.report_papers import ReportFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ejournal_desktop.gui.print.ports import PrintPorts
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.services.report_papers import ReportPapersService

_FILTERS: Final = {ReportFile.PDF: "PDF (*.pdf)", ReportFile.XLSX: "XLSX (*.xlsx)", ReportFile.CSV: "CSV (*.csv)"}


def ask_report_path(owner: QWidget, title: str, name: str) -> Path | None:
    """Let the person choose where to save, and as what by the kind of file; nothing when none was chosen."""
    chosen, kind = QFileDialog.getSaveFileName(owner, title, str(Path.home() / name), ";;".join(_FILTERS.values()))
    if not chosen:
        return None
    path = Path(chosen)
    if kind_of(path) is not None:
        return path
    wanted = next((one for one, words in _FILTERS.items() if words == kind), ReportFile.PDF)
    return path.with_name(f"{path.name}.{wanted.value}")


def kind_of(path: Path, kinds: Sequence[ReportFile] = tuple(ReportFile)) -> ReportFile | None:
    """Return the kind of file that a name asks for."""
    suffix = path.suffix.removeprefix(".").casefold()
    return next((kind for kind in kinds if kind.value == suffix), None)


@dataclass(frozen=True, slots=True)
class ReportServices:
    """The services of the page and its ways out; ``choose_path`` asks for a place and a kind of file."""

    papers: ReportPapersService
    clock: Clock
    ports: PrintPorts
    choose_path: Callable[[QWidget, str, str], Path | None] = ask_report_path
