"""Slips of Russian spelling in a text that goes to a family (S1-3.1.2b): doubts for a soft warning, never a refusal.

Without a dictionary a rule can still be sure: letters that never stand together in Russian, a word written twice, a
sign in the wrong place, and the misspellings that school remarks have most.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"[А-Яа-яЁёA-Za-z]+(?:-[А-Яа-яЁёA-Za-z]+)*")
# жы, шы, чя, щя, чю, щю; a sign at the beginning, after a vowel or doubled; three letters alike.
_NEVER: Final = re.compile(r"[жш]ы|[чщ][яюы]|\A[ъьы]\w|[аеёиоуыэюя]ъ|[ъь][ъь]|ъ\Z|([а-яё])\1\1")
_TWO_ALPHABETS: Final = re.compile(r"[a-z](?=[а-яё])|[а-яё](?=[a-z])", re.IGNORECASE)
_TAKEN_OVER: Final = re.compile(r"жыргал|шырдак|ашычк|ырчы|манасчы")
_WORDS: Final = """
сдесь извените извени пожалуста пожалуйсто незнает незнаю незнал незнала нехочет нехотел нехотела неможет немогу небыл
небыла невыучил невыучила невыполнил невыполнила несделал несделала неслушает неслушал неслушала неработает неработал
неработала непришел непришёл непришла вобщем вообщем вобще ихний ихняя ихнее ихние ихнего ложить ложит сонце лесница
"""
_MISSPELT: Final = frozenset(_WORDS.split())
_STEM_LIST: Final = """
зделал зделан зделат координально симпотичн учавств поучавств будующ следущ агенств прийдё прийде прийду опаздал апазд
оппозд росписани дисцеплин отсуствова отсуству присуствова присуству чуств празник здраствуй каментар коментар колектив
искуств родетел радител самостаятельн подгатов тетрать тетратк дневнек учебнек програмн
"""
_STEMS: Final = tuple(_STEM_LIST.split())
_THIRD_PERSON: Final = re.compile(r"(?:ает|ует|еет|яет)ь\Z")
_TWICE: Final = re.compile(r"\b([А-Яа-яЁё]{2,})\s+\1\b", re.IGNORECASE)
_SIGNS: Final = re.compile(r"\S+\s+[,.;:!?](?!\))\S*|\S+,[А-Яа-яЁё]\S*|\S*[,;:]{2,}\S*|\([^()]*\Z")


def spelling_doubts(text: str) -> tuple[str, ...]:
    """Return the places of a text that look misspelt, each once."""
    return tuple(dict.fromkeys(_doubts(text.strip())))


def _doubts(text: str) -> Iterator[str]:
    yield from (word for word in _WORD.findall(text) if _is_misspelt(word))
    yield from (found.group() for found in _TWICE.finditer(text))
    yield from (found.group() for found in _SIGNS.finditer(text))
    if text[:1].islower():
        yield text.split(maxsplit=1)[0]


def _is_misspelt(word: str) -> bool:
    small = word.casefold()
    if small in _MISSPELT or small.startswith(_STEMS) or _THIRD_PERSON.search(small) or _TWO_ALPHABETS.search(small):
        return True
    is_name = word[0].isupper()  # «Жылдыз» is spelt as it is
    return not is_name and bool(_NEVER.search(small)) and not _TAKEN_OVER.search(small)
