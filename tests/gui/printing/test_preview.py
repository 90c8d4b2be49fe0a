"""Looking through a file: facing pages, small pictures, words found, pages painted for printers without PDF."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from ejournal_desktop.config.clock import SystemClock
from ejournal_desktop.gui.print.preview import PdfPreview
from ejournal_desktop.gui.print.raster import prepare, print_pictures
from ejournal_desktop.gui.tasks import FileJob
from ejournal_desktop.services.printing import PrintingService
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import JobProgress


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return PrintingService(SystemClock(), RESOURCES, VERSION).papers.test_sheet().pdf


@pytest.fixture(scope="module")
def pages(sheet: bytes) -> bytes:
    """Return the two pages of the test sheet three times over."""
    with pikepdf.open(BytesIO(sheet)) as file:
        for _ in range(2):
            file.pages.extend(list(file.pages)[:2])
        out = BytesIO()
        file.save(out)
    return out.getvalue()


@pytest.fixture
def preview(qtbot: QtBot, pages: bytes) -> PdfPreview:
    made = PdfPreview()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_pdf(pages)
    return made


def test_facing_pages_keep_the_page_and_turn_by_spreads(preview: PdfPreview) -> None:
    preview.go_to(1)
    preview.toggle_facing()
    assert (preview.is_facing(), preview.current_page(), preview.bar.facing.isChecked()) == (True, 1, True)
    preview.step(1)
    assert preview.current_page() == 4
    preview.step(-1)
    preview.toggle_facing()
    assert preview.current_page() == 2


def test_first_page_of_a_volume_lies_alone_on_the_right(preview: PdfPreview) -> None:
    preview.show_facing(is_facing=True)
    picture = preview.spread.sheet.grab().toImage()
    left = {picture.pixelColor(x, picture.height() // 2).name() for x in range(0, picture.width() // 2 - 2, 3)}
    assert len(left) == 1
    assert picture.pixelColor(picture.width() * 3 // 4, picture.height() - 4).name() == "#ffffff"


def test_small_pictures_lead_to_their_pages(preview: PdfPreview) -> None:
    model = preview.rail.thumbnails
    assert model.rowCount() == 6
    assert not model.data(model.index(3, 0), Qt.ItemDataRole.DecorationRole).isNull()  # type: ignore[attr-defined]  # a picture
    preview.rail.pictures.activated.emit(model.index(3, 0))
    assert preview.current_page() == 3
    assert preview.rail.pictures.currentIndex().row() == 3


def test_search_goes_from_place_to_place_and_round(preview: PdfPreview, qtbot: QtBot) -> None:
    search = preview.bar.search
    search.field.setText("лист")
    qtbot.waitUntil(lambda: search.current >= 0)
    first = preview.current_page()
    search.step(1)
    assert preview.current_page() >= first
    search.step(-1)
    assert search.current == 0


def test_pages_are_painted_one_by_one_on_a_printer_that_takes_no_pdf(sheet: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    told: list[JobProgress] = []
    printer.setOutputFileName(str(tmp_path / "pictures.pdf"))
    prepare(printer, is_two_sided=True)
    assert print_pictures(sheet, printer, FileJob(told.append))
    assert [step.done for step in told] == [1, 2]
    with pikepdf.open(tmp_path / "pictures.pdf") as file:
        sizes = [[round(float(side)) for side in page.mediabox[2:]] for page in file.pages]
    assert sizes == [[595, 842], [595, 842]]


def test_a_stopped_printer_of_pictures_says_that_pages_are_missing(sheet: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "pictures.pdf"))
    prepare(printer, is_two_sided=False)
    job = FileJob(lambda _progress: None)
    job.stop()
    assert not print_pictures(sheet, printer, job)
