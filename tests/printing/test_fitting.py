"""Setting of names, marks and topics into their places (print.md 5.1, 5.3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.printing.fitting import fitted_mark, fitted_name, prepared, wrapped
from ejournal_desktop.printing.fonts import Face, Style
from support.printed import resources

FONTS = resources().fonts
TEXT = Style(Face.SANS, 8)
NAME_COLUMN = 45.4
MARK_CELL = 4.6


@pytest.mark.parametrize(
    ("name", "width"),
    [
        ("Константинопольская Александра", 38.2),
        ("Мамбеталиева-Токтогулова Айжан", 39.1),
        ("Абдыкадырова Айгүл Тынчтыкбековна", 43.5),
    ],
)
def test_known_names_measure_as_specified(name: str, width: float) -> None:
    assert FONTS.width(Style(Face.NARROW, 9), name) == pytest.approx(width, abs=0.06)


def test_long_name_is_condensed_and_a_longer_one_set_in_two_lines() -> None:
    condensed = fitted_name(FONTS, "Мамбеталиева-Токтогулова Айжаркын Бековна", NAME_COLUMN)
    two_lines = fitted_name(FONTS, "Мамбеталиева-Токтогулова-Чынгызбекова Айжаркын Тынчтыкбековна", NAME_COLUMN)
    assert condensed is not None
    assert condensed.style.size == 9
    assert 80 <= condensed.style.scale < 100
    assert two_lines is not None
    assert (two_lines.style.size, len(two_lines.lines)) == (7, 2)


def test_name_that_fits_in_no_way_is_refused() -> None:
    assert fitted_name(FONTS, "Щ" * 90, NAME_COLUMN) is None


@pytest.mark.parametrize(
    ("parts", "size", "lines"),
    [
        (["5"], 9, 1), (["н"], 9, 1), (["н/а"], 7, 1), (["зач"], 7, 1), (["5", "4"], 7, 1), (["10", "9"], 7, 1),
        (["5", "4", "3"], 6, 1), (["5", "4", "3", "2"], 6, 2), (["5", "4", "3", "2", "5"], 6, 2),
    ],
)  # fmt: skip
def test_marks_take_the_size_their_number_asks_for(parts: list[str], size: int, lines: int) -> None:
    fitted = fitted_mark(FONTS, parts, MARK_CELL)
    assert fitted is not None
    assert (fitted.style.size, len(fitted.lines)) == (size, lines)
    assert "/".join(fitted.lines) == "/".join(parts)


def test_marks_too_many_for_a_cell_are_refused() -> None:
    assert fitted_mark(FONTS, ["10"] * 8, MARK_CELL) is None


@given(
    text=st.text(alphabet="абвЯҢөү№ -«»,.12\n", max_size=400),
    width=st.floats(min_value=8, max_value=110),
)
def test_wrapping_loses_no_character_and_keeps_the_width(text: str, width: float) -> None:
    lines = wrapped(FONTS, TEXT, text, width)
    assert "".join("".join(lines).split()) == "".join(prepared(text).split())
    assert all(FONTS.width(TEXT, line) <= width + 1e-6 for line in lines)


def test_topic_line_holds_about_seventy_characters_and_homework_forty_six() -> None:
    topic = "Правописание безударных гласных в корне слова и правила переноса " * 6
    assert 60 <= len(wrapped(FONTS, TEXT, topic, 97 - 1.6)[0]) <= 76
    assert 38 <= len(wrapped(FONTS, TEXT, topic, 65 - 1.6)[0]) <= 52


def test_every_word_of_the_forms_can_be_printed() -> None:
    words = resources().words
    texts = [*words.texts.values(), *(text for entries in words.lists.values() for text in entries)]
    assert {text: FONTS.missing(text) for text in texts if FONTS.missing(text)} == {}


def test_a_sign_stays_on_the_line_of_what_it_counts() -> None:
    lines = wrapped(
        FONTS, TEXT, "Повторить правило на с. 34–36, выполнить № 211 (а, в), 213; подготовить пересказ", 63.4
    )
    assert [line for line in lines if line.endswith(("№", "с."))] == []
    assert " ".join(lines) == "Повторить правило на с. 34–36, выполнить № 211 (а, в), 213; подготовить пересказ"
