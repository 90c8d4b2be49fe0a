"""Fields of a letter that are filled in for each student: words in braces, in the language of the letter."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIELD: Final = re.compile(r"\{([^{}\n]*)\}")


class LetterField(StrEnum):
    """What can be filled in; letters to families are written in Russian, so are the names of the fields."""

    STUDENT = "ученик"
    OF_STUDENT = "ученика"
    TO_STUDENT = "ученику"
    CLASS_GROUP = "класс"
    TODAY = "дата"
    STARTS = "с"
    ENDS = "по"
    MISSED = "пропущено"
    MISSED_ILL = "по болезни"
    MISSED_UNEXCUSED = "без причины"
    SUBJECTS = "предметы"
    MEANS = "средние отметки"
    MARKS = "шкала отметок"
    SIGNS = "знаки посещаемости"
    GUARDIAN = "родитель"
    TEACHER = "классный руководитель"
    SCHOOL = "школа"


def has_fields(text: str) -> bool:
    """Tell whether anything is to be filled in."""
    return _FIELD.search(text) is not None


def unknown_fields(text: str) -> tuple[str, ...]:
    """Return what stands in braces and is no field, once each."""
    known = set(LetterField)
    return tuple(dict.fromkeys(name for name in _FIELD.findall(text) if _plain(name) not in known))


def filled(text: str, values: Mapping[LetterField, str]) -> str:
    """Return a text with its fields filled in; what is no field stays as it is."""
    return _FIELD.sub(lambda found: _value(found, values), text)


def _value(found: re.Match[str], values: Mapping[LetterField, str]) -> str:
    name = _plain(found.group(1))
    return values.get(LetterField(name), found.group(0)) if name in set(LetterField) else found.group(0)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
