"""Invented names put together from the stock, and their ASCII spelling for handles and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.services.training.content import Gender

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from ejournal_desktop.services.training.content import NameStock

_RUSSIAN = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
_ASCII = "a b v g d e e zh z i y k l m n ng o o p r s t u u f kh ts ch sh shch - y - e yu ya"
_SPELLING = str.maketrans({letter: text.strip("-") for letter, text in zip(_RUSSIAN, _ASCII.split(), strict=True)})


def ascii_spelling(text: str) -> str:
    """Return a Russian or Kyrgyz word in small ASCII letters and digits: «7А» becomes ``7a``."""
    spelled = text.casefold().translate(_SPELLING)
    return "".join(letter for letter in spelled if letter.isascii() and letter.isalnum())


def login_handles(names: Iterable[PersonName]) -> tuple[str, ...]:
    """Return a handle for each name, made of its surname (the first part of a double one) and different from others."""
    taken: set[str] = set()
    handles: list[str] = []
    for name in names:
        stem = ascii_spelling(name.surname.split("-")[0])
        handle, number = stem, 1
        while handle in taken:
            number += 1
            handle = f"{stem}{number}"
        taken.add(handle)
        handles.append(handle)
    return tuple(handles)


def draw_names(stock: NameStock, genders: Sequence[Gender], chance: Random) -> list[PersonName]:
    """Return one name for each gender in the list, no two with the same surname while the stock lasts."""
    places = list(range(len(stock.surnames[Gender.MALE])))
    chance.shuffle(places)
    return [
        PersonName(
            stock.surnames[gender][places[number % len(places)]],
            chance.choice(stock.given_names[gender]),
            chance.choice(stock.patronymics[gender]),
        )
        for number, gender in enumerate(genders)
    ]


def draw_genders(count: int, chance: Random) -> list[Gender]:
    """Return so many genders, half of each as nearly as the number allows, in any order."""
    genders = [Gender.MALE, Gender.FEMALE] * (count // 2 + 1)
    chosen = genders[:count]
    chance.shuffle(chosen)
    return chosen
