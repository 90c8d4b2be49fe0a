"""The instruction on paper for teachers, for the administration, and the memo for students and families."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import GuideReader
from ejournal_desktop.readmodels.guides import BlockKind, guide_blocks
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.guides import GuidesService
from ejournal_desktop.services.print_sources import PrintSources
from support.documents_room import documents_service
from support.pdf_words import pdf_words
from support.training_vault import RESOURCES, VERSION
from support.windows import HELP

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def guides(training: SchoolCase) -> GuidesService:
    return GuidesService(PrintSources(training.clock, RESOURCES, VERSION))


def words_of(guides: GuidesService, session: Session, reader: GuideReader, language: str = "ru") -> str:
    guide = next(one for one in guides.guides() if (one.reader, one.language) == (reader, language))
    return pdf_words(guides.printed(session, guide).pdf)


@pytest.mark.requirement("S0-4.10.9", "S0-4.12.6", "S2-3.5b")
def test_teachers_get_the_help_as_one_paper_with_keys_and_whom_to_ask(
    training: SchoolCase, guides: GuidesService
) -> None:
    session = training.sign_in(Role.TEACHER)
    words = words_of(guides, session, GuideReader.TEACHERS)

    assert "Инструкция для учителя и классного руководителя" in words
    assert "Одна клавиша — одна запись, дальше курсор сам переходит к следующему ученику." in words
    assert "ставят отметку." in words
    assert {"Ctrl+Enter", "Alt+стрелка"} <= set(words.split())
    assert f"Версия программы: {VERSION}" in words
    adviser = training.login(Role.JOURNAL_ADMINISTRATOR).name.with_initials
    assert adviser in words


@pytest.mark.requirement("S0-4.10.9")
def test_the_paper_of_the_administration_holds_every_topic_of_the_help(guides: GuidesService) -> None:
    every = {path.stem for path in (HELP / "ru").glob("*.md")}
    assert set(guides.topics(GuideReader.ADMINISTRATION)) == every - {"families"}
    assert set(guides.topics(GuideReader.TEACHERS)) <= every


@pytest.mark.requirement("S0-4.10.7", "S0-4.10.9", "S0-4.13.4", "S1-A1.5", "S2-3.5b")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", ("Как читать дневник", "Прогноз посчитан на день печати и отметкой не является.", "н Отсутствовал")),
        ("ky", ("Күндөлүктү кантип окуу керек", "класс жетекчисине кайрылыңыз", "5, 4, 3, 2")),
    ],
)
def test_families_get_a_short_memo_on_reading_the_printouts(
    training: SchoolCase, guides: GuidesService, language: str, said: tuple[str, ...]
) -> None:
    session = training.sign_in(Role.TEACHER)
    guide = next(one for one in guides.guides() if (one.reader, one.language) == (GuideReader.FAMILIES, language))
    assert guides.printed(session, guide).sheets <= 2
    words = words_of(guides, session, GuideReader.FAMILIES, language)
    assert [sentence for sentence in said if sentence not in words] == []


@pytest.mark.requirement("S0-4.12.6", "S2-3.5b")
def test_an_instruction_for_the_site_is_saved_and_noted(
    training: SchoolCase, guides: GuidesService, tmp_path: Path
) -> None:
    tutor, documents = training.sign_in(Role.TUTOR), documents_service(training)
    guide = guides.guides()[0]
    paper = guides.printed(tutor, guide)
    documents.export_guide(tutor, guide.code, "для сайта", (paper, tmp_path / "guide.pdf"))

    assert (tmp_path / "guide.pdf").read_bytes() == paper.pdf
    (record,) = documents.exports(tutor)
    assert (record.guide, record.purpose, record.sha256) == (guide.code, "для сайта", paper.sha256)
    with pytest.raises(NotAllowedError):
        documents.export_guide(training.sign_in(Role.SECRETARY), guide.code, "", (paper, tmp_path / "other.pdf"))
    assert not (tmp_path / "other.pdf").exists()


def test_a_topic_becomes_headings_paragraphs_and_items() -> None:
    text = "## Журнал\n\nОдна клавиша —\nодна запись.\n\n* **F1**, ещё раз **\\***\n  закрывает\n1. Шаг ↓\n"
    text += "### Часть\nи слова"
    blocks = guide_blocks(text.replace("Журнал", "☃Журнал"), {"↓": "вниз"}, set(text) | set("вниз\n"))
    assert [(block.kind, block.sign, block.text) for block in blocks] == [
        (BlockKind.HEADING, "", "Журнал"),
        (BlockKind.PARAGRAPH, "", "Одна клавиша — одна запись."),
        (BlockKind.ITEM, "•", "F1, ещё раз * закрывает"),
        (BlockKind.ITEM, "1.", "Шаг вниз"),
        (BlockKind.SUBHEADING, "", "Часть"),
        (BlockKind.PARAGRAPH, "", "и слова"),
    ]
    assert [run.text for run in blocks[2].runs if run.is_bold] == ["F1", "*"]
