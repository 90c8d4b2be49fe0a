"""Numbers in Russian words with the right form of the counted noun: «42 (сорок два) листа» (print.md 7)."""

from __future__ import annotations

from typing import NamedTuple

_ONES = ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
_TEENS = (
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
)
_TENS = (
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
)
_HUNDREDS = (
    "",
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
)
_LIMIT = 1000


class NounForms(NamedTuple):
    """Forms of a counted noun: 1 лист, 2 листа, 5 листов."""

    one: str
    few: str
    many: str


SHEETS = NounForms("лист", "листа", "листов")


def in_words(number: int) -> str:
    """Return a number from 0 to 999 in words, masculine.

    Raises:
        ValueError: when the number is out of range.
    """
    if not 0 <= number < _LIMIT:
        message = "number out of range"
        raise ValueError(message)
    if number == 0:
        return "ноль"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = [_HUNDREDS[hundreds], _TEENS[ones]] if tens == 1 else [_HUNDREDS[hundreds], _TENS[tens], _ONES[ones]]
    return " ".join(word for word in words if word)


def noun_form(number: int, forms: NounForms) -> str:
    """Return the form of the noun that stands after a number."""
    if number % 100 // 10 == 1:
        return forms.many
    return {1: forms.one, 2: forms.few, 3: forms.few, 4: forms.few}.get(number % 10, forms.many)


def counted(number: int, forms: NounForms = SHEETS) -> str:
    """Return a number in figures and words with its noun: «42 (сорок два) листа»."""
    return f"{number} ({in_words(number)}) {noun_form(number, forms)}"
