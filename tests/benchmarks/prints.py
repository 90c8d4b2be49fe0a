"""Printed volumes: one class against other programs and a bare canvas, a school, memory, the first page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from html import escape
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import Workbook
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from benchmarks.rows import Row, Skipped, medians, seconds_of
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.print.raster import page_picture
from ejournal_desktop.printing.resources import open_resources
from ejournal_desktop.printing.settings import PrintSettings
from ejournal_desktop.printing.volume import plan_volume
from ejournal_desktop.printing.volume_pdf import render_volume
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.printing import PrintingService
from support.bare_canvas import bare_canvas, gathered
from support.source_tree import ROOT
from support.training_vault import MARKED_CLASS, RESOURCES, VERSION
from support.volumes import Scope, a_volume

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.whole_school import Bench
    from ejournal_desktop.readmodels.journal import JournalPage
    from ejournal_desktop.readmodels.volume import ClassVolume

Table = tuple[str, list[list[str]]]
TENTH, TWICE, ROUNDS = 0.1, 2, 5
CLASSES, A_MINUTE, A_SECOND, MEGABYTES = 40, 60, 1, 300
VOLUME = Scope(students=30)  # fifteen courses of a quarter

# The peak that getrusage tells is inherited from whoever started a process; the kernel's own count is not.
_PEAK = """
import os
from multiprocessing import active_children
from pathlib import Path
from support.printed import RESOURCES, settings
from support.volumes import Scope, a_volume
from ejournal_desktop.printing.batch import VolumeOrder, rendered_orders

def peak(process):
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

if __name__ == "__main__":
    orders = [VolumeOrder(a_volume(Scope(students=30)), settings()) for _ in range(8)]
    most = 0
    for one in rendered_orders(orders, RESOURCES):
        most = max(most, sum(peak(child.pid) for child in active_children()))
    print(peak(os.getpid()) + most)
"""


def print_rows(bench: Bench) -> Iterator[Row | Skipped]:
    """Compare the seconds from the read model of a volume to its PDF with those of others from the same tables ready.

    Pages are not compared: the others break wide tables over many pages, and print marks and topics only.
    """
    yield from _one_class(bench)
    yield from _whole_school(bench)
    yield _memory(bench.folder)


def _one_class(bench: Bench) -> Iterator[Row | Skipped]:
    volume = a_volume(VOLUME)
    settings = PrintSettings.from_regulation(volume.regulation, volume.heading.grade_level)
    opened = open_resources(RESOURCES)
    inks = gathered(plan_volume(volume, settings, opened), opened)
    pages = render_volume(volume, settings, RESOURCES).pages  # fonts are read once per run of the program
    ours, bare = medians(ROUNDS, lambda: render_volume(volume, settings, RESOURCES), lambda: bare_canvas(inks))
    tables = _tables(volume)
    name = f"class volume of {pages} pages drawn"
    yield Row(f"{name}, a bare canvas with the same strings and lines", ours, "s", TWICE, bare)
    for title, command in ((f"{name}, LibreOffice", _office), (f"{name}, Chromium", _browser)):
        words = command(bench.folder, tables)
        yield _against(f"{title} from the same tables", words, lambda: render_volume(volume, settings, RESOURCES))


def _whole_school(bench: Bench) -> Iterator[Row | Skipped]:
    session = bench.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    service = PrintingService(bench.school.clock, RESOURCES, VERSION)
    classes = service.classes(session)
    period = JournalService(bench.school.clock).periods(session)[0].period
    group = next(view.class_group for view in classes if view.title == MARKED_CLASS)
    wanted = [(view.class_group, period) for view in islice(cycle(classes), CLASSES)]
    application = QApplication.instance() or QApplication([])
    taken = seconds_of(lambda: _first_page(service.volumes(session, group, period)[0].pdf))
    del application
    yield Row("class volume read and drawn, its first page on show", taken, "s", A_SECOND)
    school = seconds_of(lambda: list(service.batch(session, wanted, workers=os.cpu_count() or 2)))
    bench.school.sign_out(session)
    yield Row(f"a quarter of {CLASSES} classes, read and drawn", school, "s", A_MINUTE)


def _first_page(pdf: bytes) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    page_picture(document, 0, 1.5)
    document.close()


def _memory(folder: Path) -> Row | Skipped:
    """Add the peaks of the caller and of two workers, though they need not fall together."""
    title = "memory of eight class volumes made by two processes"
    if not Path("/proc/self/status").exists():
        return Skipped(title, "this system does not tell the peak of a process")
    script = folder / "peak.py"
    script.write_text(_PEAK, encoding="utf-8")
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    run = subprocess.run(
        [sys.executable, str(script)], check=True, capture_output=True, env={**os.environ, "PYTHONPATH": paths}
    )
    return Row(title, int(run.stdout) / 1024, "MB", MEGABYTES)


def _against(name: str, command: Sequence[str], draw: Callable[[], object]) -> Row | Skipped:
    """Let both take turns, after one run that makes the other's profile."""
    if shutil.which(command[0]) is None:
        return Skipped(name, f"{command[0]} is not installed")
    subprocess.run(command, check=True, capture_output=True)
    ours, other = medians(3, draw, lambda: subprocess.run(command, check=True, capture_output=True))
    return Row(name, ours, "s", TENTH, other)


def _tables(volume: ClassVolume) -> Sequence[Table]:
    """Return marks and topics of every subject as plain tables."""
    found: list[Table] = []
    for number, subject in enumerate(volume.subjects, start=1):
        found.append((f"{number} marks", _marks(subject.page)))
        found.append(
            (f"{number} topics", [[f"{row.day:%d.%m}", row.topic, row.homework] for row in subject.page.lessons])
        )
    return found


def _marks(page: JournalPage) -> list[list[str]]:
    head = ["", *(f"{lesson.day:%d.%m}" for lesson in page.lessons)]
    rows = [head]
    for student in page.students:
        cells = [page.cells.get((student.student, lesson.lesson)) for lesson in page.lessons]
        texts = ["" if cell is None else "/".join(cell.marks) or "н" for cell in cells]
        rows.append([student.name.short, *texts])
    return rows


def _office(folder: Path, tables: Sequence[Table]) -> Sequence[str]:
    workbook = Workbook()
    for title, rows in tables:
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.remove(workbook.worksheets[0])
    path = folder / "volume.xlsx"
    workbook.save(path)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf"]
    return [*command, "--outdir", str(folder), str(path)]


def _browser(folder: Path, tables: Sequence[Table]) -> Sequence[str]:
    body = "".join(
        f"<h2 style='break-before:page'>{escape(title)}</h2><table border=1>"
        + "".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows)
        + "</table>"
        for title, rows in tables
    )
    page = folder / "volume.html"
    page.write_text(f"<!doctype html><meta charset=utf-8>{body}", encoding="utf-8")
    return [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={folder}/browser",
        f"--print-to-pdf={folder}/browser.pdf",
        page.as_uri(),
    ]
