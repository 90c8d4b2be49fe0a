"""A class volume as PDF against LibreOffice and Chromium on the same tables; archives against stock tools."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from openpyxl import Workbook

from benchmarks.rows import Row, Skipped, seconds_of
from ejournal_desktop.domain.people import Role
from ejournal_desktop.printing.settings import PrintSettings
from ejournal_desktop.printing.volume_pdf import render_volume
from ejournal_desktop.services.archives import ArchivesService
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.volumes import VolumeWish, volume_of
from support.training_vault import MARKED_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from benchmarks.whole_school import Bench
    from ejournal_desktop.readmodels.journal import JournalPage
    from ejournal_desktop.readmodels.volume import ClassVolume

Table = tuple[str, list[list[str]]]
TENTH = 0.1


def paper_rows(bench: Bench) -> Iterator[Row | Skipped]:
    """Print the first quarter of the seventh class and archive the whole school."""
    yield from printing(bench)
    yield archiving(bench)


def printing(bench: Bench) -> Iterator[Row | Skipped]:
    """Compare the seconds from the read model of a volume to its PDF with those of others from the same tables ready.

    Pages are not compared: the others break wide tables over many pages, and print marks and topics only.
    """
    session = bench.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    service = PrintingService(bench.school.clock, RESOURCES, VERSION)
    group = next(view.class_group for view in service.classes(session) if view.title == MARKED_CLASS)
    period = JournalService(bench.school.clock).periods(session)[0].period
    with session.database.read() as reading:
        volume = volume_of(reading, VolumeWish(group, period), bench.school.clock.now())
    tables = _tables(volume)
    whole = seconds_of(lambda: service.volume(session, group, period))
    bench.school.sign_out(session)
    settings = PrintSettings.from_regulation(volume.regulation, volume.heading.grade_level)
    pages = render_volume(volume, settings, RESOURCES).pages  # fonts are read once per run of the program
    ours = seconds_of(lambda: render_volume(volume, settings, RESOURCES))
    yield Row(f"class volume of {pages} pages, read and drawn", whole, "s")
    yield _against("LibreOffice", "soffice", ours, lambda: _office(bench.folder, tables))
    yield _against("Chromium", "chromium", ours, lambda: _browser(bench.folder, tables))


def _against(title: str, command: str, ours: float, other: Callable[[], float]) -> Row | Skipped:
    name = f"class volume drawn, {title} from the same tables"
    if shutil.which(command) is None:
        return Skipped(name, f"{command} is not installed")
    return Row(name, ours, "s", TENTH, other())


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


def _office(folder: Path, tables: Sequence[Table]) -> float:
    workbook = Workbook()
    for title, rows in tables:
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.remove(workbook.worksheets[0])
    path = folder / "volume.xlsx"
    workbook.save(path)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(folder), str(path)], check=True, capture_output=True)
    return seconds_of(
        lambda: subprocess.run([*command, "--outdir", str(folder), str(path)], check=True, capture_output=True)
    )


def _browser(folder: Path, tables: Sequence[Table]) -> float:
    body = "".join(
        f"<h2 style='break-before:page'>{escape(title)}</h2><table border=1>"
        + "".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows)
        + "</table>"
        for title, rows in tables
    )
    page = folder / "volume.html"
    page.write_text(f"<!doctype html><meta charset=utf-8>{body}", encoding="utf-8")
    command = [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={folder}/browser",
        f"--print-to-pdf={folder}/browser.pdf",
        page.as_uri(),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return seconds_of(lambda: subprocess.run(command, check=True, capture_output=True))


def archiving(bench: Bench) -> Row | Skipped:
    """All classes written and read back, against age and a copy with fsync of the same bytes."""
    title = "archive of the school"
    if shutil.which("age") is None:
        return Skipped(title, "age is not installed")
    session = bench.school.sign_in(Role.ARCHIVE_OFFICER)
    service = ArchivesService(bench.school.clock, VERSION)
    groups = [row.class_group for row in service.overview(session).classes]
    stick = bench.folder / "stick"
    stick.mkdir()
    ours = seconds_of(lambda: service.create(session, stick, groups))
    bench.school.sign_out(session)
    payloads = _opened_payloads(bench, stick)
    recipient = _recipient(bench)
    baseline = sum(seconds_of(partial(_sealed_copy, path, recipient, bench.folder)) for path in payloads)
    return Row(f"{title}, {len(groups)} classes", ours, "s", 3, baseline)


def _opened_payloads(bench: Bench, stick: Path) -> Sequence[Path]:
    identity = bench.folder / "identity.txt"
    identity.write_text(bench.school.recovery_identity + "\n", encoding="ascii")
    found = []
    for archive in sorted(stick.glob("*.zip")):
        target = bench.folder / "unpacked" / archive.stem
        shutil.unpack_archive(archive, target)
        (sealed,) = target.rglob("*.age")
        opened = sealed.with_suffix(".plain")
        subprocess.run(["age", "-d", "-i", str(identity), "-o", str(opened), str(sealed)], check=True)
        found.append(opened)
    return found


def _recipient(bench: Bench) -> str:
    identity = str(bench.folder / "identity.txt")
    return subprocess.run(["age-keygen", "-y", identity], check=True, capture_output=True, text=True).stdout.strip()


def _sealed_copy(path: Path, recipient: str, folder: Path) -> None:
    sealed = folder / f"{path.parent.name}.age"
    subprocess.run(["age", "-r", recipient, "-o", str(sealed), str(path)], check=True)
    with (folder / f"{path.parent.name}.copy").open("wb") as copy:
        copy.write(sealed.read_bytes())
        copy.flush()
        os.fsync(copy.fileno())
