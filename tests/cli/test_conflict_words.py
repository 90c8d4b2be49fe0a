"""How one line says that two computers wrote a place differently."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.conflict_words import conflict_line
from ejournal_desktop.cli.exchange_words import RUSSIAN
from ejournal_desktop.readmodels.exchange import PlaceKind
from support.exchange_desk import a_conflict
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.exchange import OpenConflict


def line(one: OpenConflict) -> str:
    return conflict_line(one, preset("S0"), RUSSIAN.__getitem__)


@pytest.mark.requirement("S1-4c")
def test_attendance_is_said_with_the_letters_of_the_page() -> None:
    one = a_conflict(PlaceKind.ATTENDANCE)
    late, absent = (replace(value, text=text) for value, text in zip(one.values, ("late 5", "absent"), strict=True))
    assert "Белов Артём посещаемость — о 5 (Осмонова Г. Т., Точка 1); н (" in line(replace(one, values=(late, absent)))


def test_a_topic_is_said_of_the_lesson_and_of_no_student() -> None:
    said = line(replace(a_conflict(PlaceKind.TOPIC), student=""))
    assert "2026-11-20: тема — 4 (" in said
