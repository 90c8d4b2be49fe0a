"""The finished file: text, fonts, margins, codes, PDF/A (print.md 12)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING
from unicodedata import normalize

import pikepdf
import pytest
from pikepdf.pdfa import validate_written

from ejournal_desktop.printing.geometry import PUNCH_DISTANCE
from ejournal_desktop.printing.volume_pdf import render_volume
from ejournal_desktop.readmodels.printing import THREE_HOLES
from support.printed import DOTS_PER_INCH, RESOURCES, code_on, picture, plan, resources, settings, texts_of_pages
from support.source_tree import ROOT
from support.volumes import ARCHIVE, Scope, a_volume

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ejournal_desktop.printing.volume_pdf import RenderedVolume
    from ejournal_desktop.readmodels.volume import ClassVolume

DOTS_PER_MM = DOTS_PER_INCH / 25.4
SCOPE = Scope(students=30, lessons=(45, 20))


@dataclass(frozen=True)
class Printed:
    """A volume, its file and the text of its pages."""

    volume: ClassVolume
    rendered: RenderedVolume
    path: Path
    texts: list[str]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    return _printed(a_volume(SCOPE), tmp_path_factory.mktemp("volume") / "volume.pdf")


def _printed(volume: ClassVolume, path: Path) -> Printed:
    rendered = render_volume(volume, settings(), RESOURCES)
    path.write_bytes(rendered.pdf)
    return Printed(volume, rendered, path, texts_of_pages(path))


@pytest.fixture
def opened(printed: Printed) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(printed.path) as document:
        yield document


@pytest.mark.requirement("S1-9c", "S1-9d")
def test_every_numbered_recto_names_its_sheet_and_no_other_page_does(printed: Printed) -> None:
    sheets = printed.rendered.sheets
    for index, text in enumerate(printed.texts):
        found = re.findall(r"лист (\d+) из (\d+)", text)
        is_numbered_recto = index < sheets * 2 and index % 2 == 0
        assert found == ([(str(index // 2 + 1), str(sheets))] if is_numbered_recto else [])


@pytest.mark.requirement("S1-9c")
def test_every_numbered_page_bears_its_number(printed: Printed) -> None:
    numbers = [re.findall(r"стр\. (\d+)", text) for text in printed.texts]
    count = printed.rendered.sheets * 2
    assert numbers == [[str(number)] for number in range(1, count + 1)] + [[]] * 3


@pytest.mark.requirement("S0-6.1a", "S4-6.3", "S1-9d")
def test_certification_sheet_counts_the_sheets_in_figures_and_words(printed: Printed) -> None:
    assert printed.rendered.sheets == 11
    sheet = " ".join(printed.texts[-3].split())
    assert "В журнале пронумеровано и прошито 11 (одиннадцать) листов" in sheet
    assert "с № 1 по № 11" in sheet
    for word in ("должность", "подпись", "расшифровка подписи", "дата", "Журнал проверен и принят в архив"):
        assert word in sheet
    assert ARCHIVE.manifest_hash in sheet
    assert "М.П." in printed.texts[-2]
    assert "скреплено печатью 11 (одиннадцать) листов" in " ".join(printed.texts[-1].split())


@pytest.mark.requirement("S0-2.2", "S1-1.2c", "S1-9c")
def test_every_name_and_topic_can_be_found_as_text(printed: Printed) -> None:
    whole = " ".join(" ".join(printed.texts).split())
    for student in printed.volume.students:
        assert student.name.short in whole
    assert {"ң", "ө", "ү"} <= set(whole.casefold())
    assert "өнөр алды — кызыл тил" in whole
    assert "индивидуальной подготовки к следующему занятию" in whole


@pytest.mark.requirement("S1-9c")
def test_archive_hash_stands_on_the_title_reverse_in_full_and_in_every_footer(printed: Printed) -> None:
    assert ARCHIVE.manifest_hash in printed.texts[1]
    assert all(f"Архив {ARCHIVE.archive} · {ARCHIVE.manifest_hash[:16]}" in text for text in printed.texts)


def test_legend_explains_only_what_is_used(printed: Printed) -> None:
    assert "2, 3, 4, 5 — отметка" in printed.texts[1]
    assert re.search(r"н — \S+", printed.texts[1])
    assert "н/а" not in printed.texts[1]


def test_paper_shows_no_reasons_of_absence_and_no_lateness(printed: Printed) -> None:
    made = plan(printed.volume)
    subjects = [entry.page for entry in made.outline if entry.is_subject]
    after = next(entry.page for entry in made.outline if entry.page > subjects[-1])
    for text in printed.texts[subjects[0] : after : 2]:
        letters = set(re.sub(r"[^\w]", " ", text).split())
        assert "н" in letters
        assert letters & {"о", "б", "у", "п"} == set()


def test_missed_lessons_are_counted_by_true_codes(printed: Printed) -> None:
    page = next(text for text in printed.texts if "пропущенных обучающимися" in text and "бол." in text)
    first = printed.volume.students[0]
    missed = printed.volume.missed[first.student, printed.volume.heading.period.period]
    row = next(line for line in page.splitlines() if first.name.short in line)
    assert row.split()[-4:] == [str(missed.total), str(missed.ill), str(missed.excused), str(missed.unexcused)]


def test_personal_sections_are_absent_unless_switched_on(printed: Printed) -> None:
    whole = " ".join(printed.texts)
    assert "Общие сведения" not in whole
    assert "Листок здоровья" not in whole


@pytest.mark.requirement("S1-9c")
def test_code_of_the_title_names_volume_and_archive(printed: Printed) -> None:
    expected = f"EJ1|sh061|7A|2025-2026|Q1|1|{ARCHIVE.manifest_hash[:32]}"
    assert code_on(printed.path, 1) == expected
    assert code_on(printed.path, printed.rendered.pages - 2) == expected


@pytest.mark.requirement("S1-9d")
def test_nothing_but_punch_marks_stands_near_the_binding_edge(printed: Printed) -> None:
    count = printed.rendered.sheets * 2
    # every kind of page as a picture; all pages are measured by their ink in the tests of random files
    for page in (1, 2, 3, 6, 7, count - 5, count - 1, count, count + 1):
        image = picture(printed.path, page)
        is_recto = page % 2 == 1
        strip = round(18 * DOTS_PER_MM)
        left = 0 if is_recto else image.width - strip
        edge = image.crop((left, 0, left + strip, image.height))
        x = PUNCH_DISTANCE * DOTS_PER_MM if is_recto else strip - PUNCH_DISTANCE * DOTS_PER_MM
        for hole in THREE_HOLES:
            y, reach = hole * DOTS_PER_MM, 1.3 * DOTS_PER_MM
            mark = (round(x - reach), round(y - reach), round(x + reach), round(y + reach))
            assert min(edge.crop(mark).tobytes()) < 128
            edge.paste(255, mark)
        assert set(edge.tobytes()) == {255}, page


def test_only_bundled_fonts_are_used_all_embedded_and_subset(opened: pikepdf.Pdf) -> None:
    fonts = {str(font.BaseFont): font for page in opened.pages for font in page.Resources.Font.values()}
    names = {name.split("+", 1)[1] for name in fonts}
    assert names == {"PTSans-Regular", "PTSans-Bold", "PTSans-Narrow", "PTSans-NarrowBold"}
    assert all(re.match(r"/[A-Z]{6}\+", name) for name in fonts)
    assert all("/FontFile2" in font.FontDescriptor and "/ToUnicode" in font for font in fonts.values())


def test_everything_is_black(opened: pikepdf.Pdf) -> None:
    coloured = {"g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs", "sh", "Do", "BI"}
    used = {str(instruction.operator) for page in opened.pages for instruction in pikepdf.parse_content_stream(page)}
    assert used & coloured == set()


@pytest.mark.parametrize("is_draft", [False, True])
def test_file_is_valid_pdf_a_2b(tmp_path: Path, is_draft: bool) -> None:
    path = tmp_path / "checked.pdf"
    path.write_bytes(render_volume(a_volume(Scope(3, (5,)), is_draft=is_draft), settings(), RESOURCES).pdf)
    report = validate_written(path, "2b")
    assert report.findings == []


def test_bookmarks_lead_to_sections_with_an_explicit_place(opened: pikepdf.Pdf, printed: Printed) -> None:
    made = plan(printed.volume)
    pages = {page.obj.objgen: index for index, page in enumerate(opened.pages)}
    with opened.open_outline() as outline:
        items = [(item.title, item.destination) for item in outline.root]
    assert [title for title, _ in items] == [entry.title for entry in made.outline]
    places = [place for _, place in items if isinstance(place, pikepdf.Array)]
    assert [pages[place[0].objgen] for place in places] == [entry.page for entry in made.outline]
    assert {str(place[1]) for place in places} == {"/XYZ"}


def test_labels_of_pages_follow_the_printed_numbers(opened: pikepdf.Pdf, printed: Printed) -> None:
    labels = [str(page.label) for page in opened.pages]
    count = printed.rendered.sheets * 2
    assert labels[:count] == [str(number) for number in range(1, count + 1)]
    assert not any(label.isdigit() for label in labels[count:])


@pytest.mark.requirement("S0-1.10")
def test_metadata_name_class_and_school_and_no_person(opened: pikepdf.Pdf, printed: Printed) -> None:
    info = {key: str(value) for key, value in opened.docinfo.items()}
    packet = opened.Root.Metadata.read_bytes().decode()
    assert info["/Title"] == "Классный журнал, 7-А класс · 2025/2026 учебный год · I четверть"
    assert info["/Author"] == printed.volume.heading.school_name
    assert info["/CreationDate"] == "D:20251105164000+06'00'"
    assert "2025-11-05T16:40:00+06:00" in packet
    assert opened.Root.Lang == "ru"
    teacher = printed.volume.heading.homeroom_teacher
    assert teacher is not None
    people = [teacher.surname, *(student.name.surname for student in printed.volume.students)]
    assert not any(name in packet or name in str(info) for name in people)


def test_file_has_no_links_scripts_or_pictures(opened: pikepdf.Pdf) -> None:
    assert not any("/Annots" in page or "/XObject" in page.Resources for page in opened.pages)
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(opened.Root.keys())
    assert all("/Trans" not in page for page in opened.pages)


def test_progress_is_told_page_by_page() -> None:
    told: list[tuple[int, int]] = []
    rendered = render_volume(
        a_volume(Scope(2, (3,))), settings(), RESOURCES, lambda done, total: told.append((done, total))
    )
    assert told == [(number, rendered.pages) for number in range(1, rendered.pages + 1)]
    assert rendered.sha256 == sha256(rendered.pdf).hexdigest()


def test_same_archive_gives_the_same_bytes(printed: Printed) -> None:
    assert render_volume(a_volume(SCOPE), settings(), RESOURCES).sha256 == printed.rendered.sha256


@pytest.mark.parametrize(("zone", "seed"), [("Pacific/Auckland", "1"), ("America/Lima", "4711")])
def test_another_process_in_another_time_zone_gives_the_same_bytes(printed: Printed, zone: str, seed: str) -> None:
    script = (
        "from support.volumes import Scope, a_volume\n"
        "from support.printed import RESOURCES, settings\n"
        "from ejournal_desktop.printing.volume_pdf import render_volume\n"
        "print(render_volume(a_volume(Scope(30, (45, 20))), settings(), RESOURCES).sha256)\n"
    )
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=environment)
    assert run.stdout.decode().strip() == printed.rendered.sha256


def test_another_archive_gives_other_bytes(printed: Printed) -> None:
    other = replace(printed.volume, archive=replace(ARCHIVE, manifest_hash="0" * 64))
    assert render_volume(other, settings(), RESOURCES).sha256 != printed.rendered.sha256


def test_draft_is_marked_on_every_page_and_bears_no_hash(tmp_path: Path) -> None:
    draft = _printed(a_volume(Scope(3, (5,)), is_draft=True), tmp_path / "draft.pdf")
    assert all("ПРОЕКТ" in text for text in draft.texts)
    assert not any(ARCHIVE.manifest_hash[:16] in text or "заверитель" in text for text in draft.texts)
    assert draft.rendered.pages == draft.rendered.sheets * 2


def test_volume_of_the_training_school_says_so_on_every_page(tmp_path: Path) -> None:
    training = _printed(a_volume(Scope(3, (5,)), is_training=True), tmp_path / "training.pdf")
    assert all("УЧЕБНЫЙ" in text for text in training.texts)
    assert "УЧЕБНЫЙ ЖУРНАЛ" in training.texts[0]
    assert "УЧЕБНЫЙ ЖУРНАЛ" in training.texts[-3]


def test_text_with_more_letters_than_one_font_subset_keeps_every_letter(tmp_path: Path) -> None:
    codes = [*range(0x100, 0x17F), *range(0x400, 0x4FF)]
    fonts = resources().fonts
    letters = "".join(letter for letter in map(chr, codes) if normalize("NFC", letter) == letter)
    letters = "".join(letter for letter in letters if letter.isalpha() and not fonts.missing(letter))
    volume = a_volume(Scope(1, (1,)))
    page = volume.subjects[0].page
    topic = " ".join(letters[start : start + 8] for start in range(0, len(letters), 8))
    subject = replace(volume.subjects[0], page=replace(page, lessons=(replace(page.lessons[0], topic=topic),)))
    made = _printed(replace(volume, subjects=(subject,)), tmp_path / "many.pdf")
    assert len(letters) > 200
    assert [letter for letter in letters if letter not in "".join(made.texts)] == []
