"""What holds on the paper of any class (print.md 12): clear margins, every name in the text, equal bytes, true sums."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from ejournal_desktop.printing.content_page import ContentPage, TotalsRow
from ejournal_desktop.printing.geometry import BINDING_CLEAR, OUTER_MARGIN, PUNCH_DISTANCE, SHEET_WIDTH, Side
from ejournal_desktop.printing.missed_page import MissedPage
from ejournal_desktop.printing.number_words import in_words
from ejournal_desktop.printing.period_items import lesson_periods
from ejournal_desktop.printing.sheets import drawn_sheets
from ejournal_desktop.printing.volume_pdf import render_volume
from support.ink_reach import reaches
from support.printed import RESOURCES, plan, resources
from support.printed import settings as print_settings
from support.random_volumes import class_volumes

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.volume import ClassVolume

RARELY = settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
SELDOM = settings(RARELY, max_examples=3)
ROUNDING = 0.02


@pytest.mark.requirement("S1-9d")
@RARELY
@given(class_volumes())
def test_only_punch_marks_stand_in_the_binding_strip_and_nothing_leaves_the_outer_margin(volume: ClassVolume) -> None:
    made = plan(volume)
    fonts, pages = resources().fonts, iter(made.pages)
    for sheet in drawn_sheets(made, fonts):
        for ink in sheet.sides:
            page = next(pages)
            if page.sheet is None:
                continue
            is_recto = page.side is Side.RECTO
            for reach in reaches(ink, fonts):
                left, right = reach.millimetres()
                binding, outer = (left, SHEET_WIDTH - right) if is_recto else (SHEET_WIDTH - right, left)
                is_punch = reach.words == "rule" and abs(binding - PUNCH_DISTANCE) < 2
                assert is_punch or binding >= BINDING_CLEAR - ROUNDING, reach
                assert outer >= OUTER_MARGIN - ROUNDING, reach


@pytest.mark.requirement("S0-2.2", "S1-9c")
@SELDOM
@given(class_volumes())
def test_every_name_can_be_found_in_the_file_and_a_second_run_gives_the_same_bytes(volume: ClassVolume) -> None:
    made = render_volume(volume, print_settings(), RESOURCES)
    assert render_volume(volume, print_settings(), RESOURCES).pdf == made.pdf
    run = subprocess.run(["pdftotext", "-raw", "-", "-"], input=made.pdf, capture_output=True, check=True)
    whole = " ".join(run.stdout.decode().split())
    assert [student.name.short for student in volume.students if student.name.short not in whole] == []
    numbers = re.findall(r"прошито (\d+) \(([^)]+)\)", whole)
    assert set(numbers) == {(str(made.sheets), in_words(made.sheets))}


@pytest.mark.requirement("S1-9c", "S0-4.14.8")
@RARELY
@given(class_volumes())
def test_sums_of_the_sheets_are_those_of_the_volume(volume: ClassVolume) -> None:
    made = plan(volume)
    periods = lesson_periods(volume)
    counted = {
        row.row.student: row.counts
        for page in made.pages
        if isinstance(page.body, MissedPage)
        for row in page.body.rows
    }
    for student in volume.students:
        missed = [volume.missed[student.student, period.period] for period in periods]
        assert counted[student.student] == tuple(
            count for one in missed for count in (one.total, one.ill, one.excused, one.unexcused)
        )
    blocks = [
        row.lines[0]
        for page in made.pages
        if isinstance(page.body, ContentPage)
        for row in page.body.rows
        if isinstance(row, TotalsRow)
    ]
    marked = [subject for subject in volume.subjects if subject.page.has_marks]
    assert [[int(number) for number in re.findall(r"\d+", line)][:2] for line in blocks] == [
        [subject.planned_hours, subject.given_lessons] for subject in marked
    ]
