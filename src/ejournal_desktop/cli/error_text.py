"""The words for every failure on the command line: what happened and what to do, Russian or English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.cli.error_words_en import ENGLISH
from ejournal_desktop.cli.error_words_ru import RUSSIAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.errors import AppError

ERROR_WORDS: Final[Mapping[str, Mapping[str, str]]] = {"ru": RUSSIAN, "en": ENGLISH}
_UNEXPECTED: Final[Mapping[str, str]] = {
    "ru": "Непредвиденный случай. Повторите; если повторится, покажите код {code} администратору журнала.",
    "en": "Something unforeseen happened. Try again; if it repeats, show the code {code} to the administrator.",
}
_UNITS: Final[Mapping[str, tuple[str, ...]]] = {
    "ru": ("байт", "КБ", "МБ", "ГБ"),
    "en": ("bytes", "KB", "MB", "GB"),
}
_STEP: Final = 1024


class _Shown(dict[str, str]):
    """The fields of a failure as text; one that was not given shows as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def error_line(error: AppError, language: str = "ru") -> str:
    """Return the words for a failure in one line; a language without a table speaks Russian."""
    known = language if language in ERROR_WORDS else "ru"
    words = ERROR_WORDS[known].get(error.code, _UNEXPECTED[known])
    return words.format_map(_shown(error, known))


def _shown(error: AppError, language: str) -> _Shown:
    shown = _Shown(code=error.code)
    for key, value in error.fields.items():
        shown[key] = str(value)
        if isinstance(value, int):
            shown[f"{key}_size"] = _size(value, _UNITS[language])
    return shown


def _size(number: int, units: tuple[str, ...]) -> str:
    place = 0
    while number >= _STEP and place < len(units) - 1:
        number //= _STEP
        place += 1
    return f"{number} {units[place]}"
