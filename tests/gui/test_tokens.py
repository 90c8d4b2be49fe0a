"""The colours of the screens can be read by everyone (ux.md 7.1, check A13)."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ejournal_desktop.gui.palettes import Scheme, apply_theme, palette_of, tokens_of
from ejournal_desktop.gui.tokens import CONTRAST, DARK, LIGHT, Tokens, Tone
from support.colour_vision import DEFICIENCIES, contrast, least_distance

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
MARKS = (Tone.MARK_BEST, Tone.MARK_GOOD, Tone.MARK_FAIR, Tone.MARK_POOR)
each_theme = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())


@each_theme
@pytest.mark.parametrize("tone", Tone)
def test_every_text_stands_out_from_its_background(tokens: Tokens, tone: Tone) -> None:
    assert contrast(tokens[tone].fg, tokens[tone].bg) >= 4.5


@each_theme
@pytest.mark.parametrize("tone", MARKS)
def test_every_mark_can_be_read_in_the_tinted_column_of_today(tokens: Tokens, tone: Tone) -> None:
    assert contrast(tokens[tone].fg, tokens[Tone.TODAY].bg) >= 4.5


@each_theme
def test_focus_and_controls_stand_out_from_what_lies_around(tokens: Tokens) -> None:
    around = (tokens[Tone.TEXT].bg, tokens[Tone.MARK_POOR].bg, tokens[Tone.TODAY].bg)
    assert min(contrast(tokens.focus, background) for background in around) >= 3
    assert contrast(tokens.border, tokens[Tone.TEXT].bg) >= 3


@each_theme
def test_numbers_of_the_heat_map_can_be_read(tokens: Tokens) -> None:
    assert min(contrast(pair.fg, pair.bg) for pair in tokens.heat) >= 4.5


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_and_bars_differ_for_colour_blind_eyes(tokens: Tokens, deficiency: str) -> None:
    assert least_distance([tokens[tone].fg for tone in MARKS], deficiency) >= 15
    assert least_distance(tokens.bars, deficiency) >= 15
    assert least_distance((*tokens.bars, *tokens.series), deficiency) >= 15


@each_theme
def test_painter_finds_the_theme_in_the_palette_of_its_widget(tokens: Tokens) -> None:
    assert tokens_of(palette_of(tokens)) is tokens


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_program_wears_the_chosen_theme_at_once(qapp: QApplication, scheme: Scheme) -> None:
    apply_theme(qapp, scheme)
    assert tokens_of(QLabel().palette()) is THEMES[scheme.value]
