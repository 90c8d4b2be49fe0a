"""Names from a file beside names of the journal."""

from __future__ import annotations

import pytest

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.services.timetable.fet_wishes import school_days_of
from ejournal_desktop.services.timetable.names import class_code, class_key, name_key, person_name, short_title

pytestmark = pytest.mark.requirement("S0-1.8")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Осина Ольга Олеговна", PersonName("Осина", "Ольга", "Олеговна")),
        ("Осина О. О.", PersonName("Осина", "О.", "О.")),
        ("Осина О.О.", PersonName("Осина", "О.", "О.")),
        ("О. О. Осина", PersonName("Осина", "О.", "О.")),
        ("Barta Florica", PersonName("Barta", "Florica")),
        ("Creț Ana Apolonia", PersonName("Creț", "Ana", "Apolonia")),
        ("Вакансия", PersonName("Вакансия", "")),
        ("Асан уулу Бакыт Эркинович", PersonName("Асан", "уулу", "Бакыт Эркинович")),
        (" Е\u0308лкина   Вера ", PersonName("Ёлкина", "Вера")),
    ],
)
def test_a_name_written_as_one_comes_apart(text: str, name: PersonName) -> None:
    assert person_name(text) == name


@pytest.mark.parametrize("other", ["АЛГЕБРА", " алгебра ", "Алгебра"])
def test_spelling_does_not_make_another_subject(other: str) -> None:
    assert name_key(other) == name_key("Алгебра")


def test_dashes_spaces_and_yo_are_alike_but_words_are_not() -> None:
    assert name_key("Физика – учёба") == name_key("физика-учеба")
    assert name_key("Русский язык") != name_key("Русскийязык")


@pytest.mark.parametrize("title", ["7 а", "7-А", "7 «А»", '7 "а"', "7(А)"])
def test_spelling_does_not_make_another_class(title: str) -> None:
    assert class_key(title) == class_key("7А")


def test_class_code_is_ascii_and_its_own() -> None:
    assert class_code("7А", set()) == "7a"
    assert class_code("7Б", {"7b"}) == "7b-2"
    assert class_code("七", set()) == "class"


def test_short_title_fits_a_narrow_column() -> None:
    assert short_title("Физика") == "Физика"
    assert short_title("Изобразительное искусство") == "Изобразит."


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("Вторник", "Среда"), ((2, 0), (3, 0))),
        (("Luni", "Marti"), ((1, 0), (2, 0))),
        (("А-Пн", "А-Вт", "В-Пн", "В-Вт"), ((1, 1), (2, 1), (1, 2), (2, 2))),
        (("А-Пн", "А-Вт", "В-Пн"), None),
        (tuple(f"d{number}" for number in range(8)), None),
    ],
)
def test_days_of_a_file_become_days_of_the_week(days: tuple[str, ...], expected: object) -> None:
    assert school_days_of(days) == expected
