"""Cases of Russian names for letters; a name whose gender nobody can tell stays as it is."""

from __future__ import annotations

import json
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from petrovich.enums import Case, Gender
from petrovich.main import DEFAULT_RULES_PATH, Petrovich

if TYPE_CHECKING:
    from ejournal_desktop.domain.people import PersonName


class NameCase(IntEnum):
    """Cases that letters need."""

    GENITIVE = Case.GENITIVE
    DATIVE = Case.DATIVE


def name_in_case(name: PersonName, case: NameCase) -> str:
    """Return surname and given name in a case; without a patronymic that tells the gender they stay as they are."""
    gender = _gender(name.patronymic)
    if gender is None or not name.given_name:
        return name.short
    rules = _rules()
    surname, given = rules.lastname(name.surname, case, gender), rules.firstname(name.given_name, case, gender)
    return f"{surname} {given}"


def _gender(patronymic: str) -> str | None:
    ending = patronymic.casefold()
    if ending.endswith(("вна", "чна")):
        return str(Gender.FEMALE)
    return str(Gender.MALE) if ending.endswith("ич") else None


@cache
def _rules() -> Petrovich:
    """Return the library with its rules read as UTF-8: its own way of reading takes the encoding of the system."""
    rules = Petrovich.__new__(Petrovich)
    rules.data = json.loads(Path(DEFAULT_RULES_PATH).read_text(encoding="utf-8"))
    return rules
