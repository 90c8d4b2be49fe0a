"""Reports on paper: everything is on it, nothing is cut, wide ones lie, drafts say so."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from ejournal_desktop.printing.pdfa import DocumentFacts
from ejournal_desktop.printing.problems import PrintStoppedError
from ejournal_desktop.printing.report_layout import table_layout
from ejournal_desktop.printing.report_sheets import plan_report
from ejournal_desktop.printing.volume_pdf import rendered_plan
from ejournal_desktop.readmodels.report_papers import ReportImprint
from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
from support.printed import resources, texts_of_pages
from support.report_tables import GAPS, IMPRINT, a_report, a_wide_report, with_rows

if TYPE_CHECKING:
    from pathlib import Path

FACTS = DocumentFacts("Отчет", "Школа", "0.1.0", datetime(2025, 11, 5, tzinfo=UTC))


def pdf_of(table: ReportTable, imprint: ReportImprint = IMPRINT) -> bytes:
    """Return a report as a finished file."""
    return rendered_plan(plan_report(table, imprint, resources()), FACTS, resources()).pdf


def texts(table: ReportTable, folder: Path, imprint: ReportImprint = IMPRINT) -> list[str]:
    """Return the text of each page."""
    path = folder / "report.pdf"
    path.write_bytes(pdf_of(table, imprint))
    return texts_of_pages(path)


@pytest.mark.requirement("S0-2.12", "S4-5.2.2")
def test_a_printed_report_has_title_whose_table_totals_notes_and_a_place_to_sign(tmp_path: Path) -> None:
    (page,) = texts(a_report(), tmp_path)
    for words in (
        "Отчет о посещаемости класса (по месяцам)",
        "7-А класс · 2025/2026 учебный год",
        "Пропущено уроков: 12, посещаемость 95,1 %.",
        "Сентябрь",
        "Подгруппа 1",
        "Өмүрбеков3 Нурсултан",
        "97,5 %",
        "Итого",
        "Опоздание пропуском не считается.",
        "Подпись",
        "Составлено 05.11.2025, Жапарова Гулнара Асановна",
        "стр. 1 из 1",
    ):
        assert words in page
    assert "ЧЕРНОВИК" not in page


@pytest.mark.requirement("S0-4.6.5d", "S0-4.7.3")
def test_a_report_with_gaps_is_marked_as_a_draft_and_names_what_is_missing(tmp_path: Path) -> None:
    pages = texts(a_report(60, GAPS), tmp_path)
    assert len(pages) > 1
    assert all("ЧЕРНОВИК" in page for page in pages)
    assert "Нет темы урока" in pages[-1]
    assert "03.09.2025" in pages[-1]
    assert "Не выставлены итоговые отметки: 4" in pages[-1]


def test_every_page_of_a_long_report_repeats_the_heads_and_counts_pages(tmp_path: Path) -> None:
    pages = texts(a_report(120), tmp_path)
    for number, page in enumerate(pages, start=1):
        assert "Фамилия, имя" in page
        assert f"стр. {number} из {len(pages)}" in page
    assert sum(page.count("Өмүрбеков") for page in pages) == 120


def test_a_report_of_the_training_school_says_so(tmp_path: Path) -> None:
    (page,) = texts(a_report(), tmp_path, ReportImprint("Школа № 61", "Иванов А. П.", is_training=True))
    assert "УЧЕБНЫЙ" in page


@pytest.mark.parametrize(("subjects", "is_wide"), [(1, False), (8, True)])
def test_a_wide_report_lies_on_its_side(subjects: int, is_wide: bool) -> None:
    with pikepdf.open(BytesIO(pdf_of(a_wide_report(subjects)))) as document:
        _, _, width, height = map(float, document.pages[0].mediabox)
    assert (width > height) is is_wide


def test_a_report_wider_than_any_sheet_repeats_the_names_beside_the_other_columns(tmp_path: Path) -> None:
    table = a_wide_report(30)
    strips = table_layout(resources().fonts, table).strips
    assert len(strips) > 1
    assert [*range(2, len(table.columns))] == [index for strip in strips for index in strip.columns[2:]]
    pages = texts(table, tmp_path)
    assert all("Өмүрбеков1" in page for page in pages[: len(strips)])
    assert sum(page.count("н/а") for page in pages) == 3 * 30 * 4


def test_a_text_longer_than_a_page_goes_on_overleaf_and_loses_nothing(tmp_path: Path) -> None:
    words = [f"слово{number}" for number in range(1500)]
    table = with_rows(a_report(), ReportRow((1, " ".join(words), 0, 0, None)))
    found = " ".join(texts(table, tmp_path)).split()
    assert [word for word in found if word.startswith("слово")] == words


def test_the_same_report_is_the_same_file() -> None:
    assert pdf_of(a_report(5, GAPS)) == pdf_of(a_report(5, GAPS))


def test_a_letter_that_no_font_has_stops_the_print_instead_of_leaving_a_hole() -> None:
    with pytest.raises(PrintStoppedError):
        plan_report(with_rows(a_report(), ReportRow((1, "漢", 0, 0, None))), IMPRINT, resources())
