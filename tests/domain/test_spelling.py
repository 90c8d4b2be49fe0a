"""Slips of spelling that a remark to a family should not have."""

from __future__ import annotations

import pytest

from ejournal_desktop.domain.spelling import spelling_doubts


@pytest.mark.requirement("S1-3.1.2b")
@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Зделал ошыбку.", ("Зделал", "ошыбку")),
        ("Неслушает учителя, учавствует в драках.", ("Неслушает", "учавствует")),
        ("Не был на на уроке.", ("на на",)),
        ("Забыл тетрадь ,ручку.", ("тетрадь ,ручку.",)),
        ("опоздал на урок", ("опоздал",)),
        ("Пpинёс дневник.", ("Пpинёс",)),
    ],
)
def test_slip_is_named(text: str, doubts: tuple[str, ...]) -> None:
    assert spelling_doubts(text) == doubts


@pytest.mark.parametrize(
    "text",
    [
        "Опоздал на 15 минут. Просим прийти к 8:00!",
        "Активно работал на уроке, помогал младшим: молодец!",
        "Извините, чаще читайте вслух (не менее 20 минут).",
        "Подготовить проект «Жюри конкурса» к 20.11.2026.",
        "Ваш сын не сделал задание; родители приглашаются в школу.",
    ],
)
def test_correct_text_raises_no_doubt(text: str) -> None:
    assert spelling_doubts(text) == ()
