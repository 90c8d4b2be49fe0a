"""What a print takes from the shipped regulations."""

from __future__ import annotations

import pytest

from ejournal_desktop.printing.settings import PrintSettings
from support.regulations import PRESETS, preset


@pytest.mark.parametrize("code", PRESETS)
def test_paper_mapping_of_every_regulation_shows_no_reasons_and_no_lateness(code: str) -> None:
    letters = PrintSettings.from_regulation(preset(code)).attendance_letters
    assert set(letters.values()) <= {"н", ""}
    assert letters


@pytest.mark.parametrize("code", PRESETS)
def test_sections_bear_the_titles_of_the_regulation(code: str) -> None:
    titles = PrintSettings.from_regulation(preset(code)).form_titles
    assert titles["progress"] == preset(code).form_title("class_marks_summary")
    assert titles["attendance"] == preset(code).form_title("class_attendance_summary")


def test_marks_of_other_grade_levels_are_unknown_to_a_class() -> None:
    regulation = preset("S0")
    codes = {mark.code for scale in regulation.marks.scales for mark in scale.marks}
    assert set(PrintSettings.from_regulation(regulation).mark_letters) == codes
    assert set(PrintSettings.from_regulation(regulation, 7).mark_letters) <= codes


@pytest.mark.requirement("S0-4.14.14")
def test_topics_page_is_titled_exactly() -> None:
    assert PrintSettings.from_regulation(preset("S0")).topics_title == "Темы уроков и задания"
