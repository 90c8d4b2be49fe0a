"""The words for every failure on the command line: what happened and what to do, Russian or English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.cli.error_words.access import ACCESS_ENGLISH, ACCESS_RUSSIAN
from ejournal_desktop.cli.error_words.custody import CUSTODY_ENGLISH, CUSTODY_RUSSIAN
from ejournal_desktop.cli.error_words.device import DEVICE_ENGLISH, DEVICE_RUSSIAN
from ejournal_desktop.cli.error_words.exchange import EXCHANGE_ENGLISH, EXCHANGE_RUSSIAN
from ejournal_desktop.cli.error_words.homeroom import HOMEROOM_ENGLISH, HOMEROOM_RUSSIAN
from ejournal_desktop.cli.error_words.plans import PLANS_ENGLISH, PLANS_RUSSIAN
from ejournal_desktop.cli.error_words.rules import RULES_ENGLISH, RULES_RUSSIAN
from ejournal_desktop.cli.error_words.trust import TRUST_ENGLISH, TRUST_RUSSIAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.errors import AppError

ERROR_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "ru": {
        "unforeseen": "Случилось непредвиденное. Всё, что было записано раньше, цело. Повторите действие.",
        **ACCESS_RUSSIAN,
        **TRUST_RUSSIAN,
        **DEVICE_RUSSIAN,
        **RULES_RUSSIAN,
        **PLANS_RUSSIAN,
        **CUSTODY_RUSSIAN,
        **EXCHANGE_RUSSIAN,
        **HOMEROOM_RUSSIAN,
    },
    "en": {
        "unforeseen": "Something unforeseen happened. Everything stored before is intact. Try again.",
        **ACCESS_ENGLISH,
        **TRUST_ENGLISH,
        **DEVICE_ENGLISH,
        **RULES_ENGLISH,
        **PLANS_ENGLISH,
        **CUSTODY_ENGLISH,
        **EXCHANGE_ENGLISH,
        **HOMEROOM_ENGLISH,
    },
}
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
