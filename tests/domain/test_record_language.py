"""The soft check whether a topic or a homework is Russian."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.domain.record_language import LanguageDoubt, language_findings, record_findings
from support.regulations import preset
from support.training_school import full_content

RUSSIAN = (
    "Уравнение и его корни",
    "§ 5, № 12, 14; стр. 34, упр. 7 (II)",
    "Функция y = kx + b и её график",
    "H2O, NaCl, CO₂: молекулярная масса",
    "ДНК и РНК (DNA, RNA)",
    "IT-технологии",
    "Работа в Word",
    "Роман «The Old Man and the Sea» Э. Хемингуэя",
    'Времена "Present Simple" и "Past Simple"',
    "learningapps.org/watch?v=1 пройти тест",
    "Кооперативы, координаты, вакуум, зоология",
    "Озеро Сон-Куль и город Ат-Башы",
    "Ковры: шырдак и ала-кийиз",
    "Буквы и, ы, у",
    "ру́сский язы́к",
    "",
    "5",
)
DOUBTFUL = (
    ("Present Simple", LanguageDoubt.LATIN, "Present"),
    ("Unit 5", LanguageDoubt.LATIN, "Unit"),
    ("Unit 5 Present Simple", LanguageDoubt.LATIN, "Present"),
    ("Времена Present Simple", LanguageDoubt.LATIN, "Simple"),
    ("Көнүгүү 5", LanguageDoubt.FOREIGN_LETTERS, "Көнүгүү"),
    ("Тема: мүчөлөр", LanguageDoubt.FOREIGN_LETTERS, "мүчөлөр"),
    ("Aлгебра", LanguageDoubt.FOREIGN_LETTERS, "Aлгебра"),
    ("Жаттоо", LanguageDoubt.FOREIGN_WORDS, "Жаттоо"),
    ("Ырларды окуу", LanguageDoubt.FOREIGN_WORDS, "окуу"),
    ("бышыктоо сабагы", LanguageDoubt.FOREIGN_WORDS, "сабагы"),
    ("сан жана сапат", LanguageDoubt.FOREIGN_WORDS, "жана"),
    ("Вправа 5", LanguageDoubt.FOREIGN_WORDS, "Вправа"),
    ("Повторення", LanguageDoubt.FOREIGN_WORDS, "Повторення"),
    ("уроктун китебинен эки маселенун", LanguageDoubt.FOREIGN_WORDS, "уроктун"),
)


@pytest.mark.requirement("S0-4.14.12")
@pytest.mark.parametrize("text", RUSSIAN)
def test_russian_record_raises_no_doubt(text: str) -> None:
    assert language_findings(text) == ()


@pytest.mark.requirement("S0-4.14.12")
@pytest.mark.parametrize(("text", "doubt", "word"), DOUBTFUL)
def test_foreign_record_is_named_with_its_words(text: str, doubt: LanguageDoubt, word: str) -> None:
    words = {finding.doubt: finding.words for finding in language_findings(text)}
    assert word in words[doubt]


def test_no_topic_of_the_training_school_is_taken_for_foreign() -> None:
    plans = full_content().plans.values()
    texts = {text for plan in plans for row in plan for text in (row.section, row.topic, *row.homework)}
    assert texts
    assert [text for text in sorted(texts) if language_findings(text)] == []


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    for finding in language_findings(text):
        assert finding.words


@given(st.text(st.characters(exclude_characters='«»"“”„', exclude_categories=["Cs"])))
def test_quoted_title_may_be_in_any_language(title: str) -> None:
    assert language_findings(f"Чтение: «{title}»") == ()


@given(st.text("абвгде ", max_size=10), st.sampled_from("ңөүіїєґўқғәұ"))
def test_letter_that_russian_lacks_is_always_seen(text: str, letter: str) -> None:
    doubts = {finding.doubt for finding in language_findings(f"{text}{letter}")}
    assert LanguageDoubt.FOREIGN_LETTERS in doubts


@given(st.permutations(["тема", "урок", "повторение", "решение", "задач", "уравнение", "чтение", "письмо"]))
def test_order_of_russian_words_means_nothing(words: list[str]) -> None:
    assert language_findings(" ".join(words)) == ()


def test_school_that_asks_for_no_check_gets_no_doubts() -> None:
    record = preset("S0").record
    assert record_findings(record, "Unit 5")
    assert record_findings(replace(record, is_language_checked=False), "Unit 5") == ()
    assert record_findings(replace(record, language="ky"), "Unit 5") == ()
