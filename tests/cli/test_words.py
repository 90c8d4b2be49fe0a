"""The two languages of the terminal say the same things."""

from __future__ import annotations

from string import Formatter

import pytest

from ejournal_desktop.app.process import terminal_language
from ejournal_desktop.cli.words_en import ENGLISH
from ejournal_desktop.cli.words_ru import RUSSIAN
from ejournal_desktop.readmodels.archive import VerdictWord
from ejournal_desktop.readmodels.imports import ProblemSeverity, TimetableProblem
from ejournal_desktop.readmodels.integrity import IntegrityCode
from ejournal_desktop.readmodels.timetable import PlanProblem, RecordKind

CODES = {
    *(f"problem_{code}" for code in (*TimetableProblem, *PlanProblem)),
    *(f"severity_{code}" for code in ProblemSeverity),
    *(f"verdict_{code}" for code in VerdictWord),
    *(f"finding_{code}" for code in IntegrityCode),
    *(f"kind_{code}" for code in RecordKind),
}


def fields(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def test_every_code_has_words() -> None:
    assert CODES - RUSSIAN.keys() == set()


def test_both_languages_have_the_same_words_with_the_same_fields() -> None:
    assert RUSSIAN.keys() == ENGLISH.keys()
    assert {key: fields(text) for key, text in RUSSIAN.items()} == {key: fields(text) for key, text in ENGLISH.items()}


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "ky_KG.UTF-8"}, "ru"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "ru_RU.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "C.UTF-8"}, "ru"),
    ],
)
def test_terminal_speaks_russian_unless_it_is_set_to_another_language(
    environment: dict[str, str], language: str
) -> None:
    assert terminal_language(environment) == language
