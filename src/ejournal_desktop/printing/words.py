"""The words of the printed forms, read from ``resources/print``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.readmodels.journal import PeriodView

_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LATIN_CODES = {
    PeriodKind.QUARTER: "Q",
    PeriodKind.HALF_YEAR: "H",
    PeriodKind.YEAR: "Y",
    PeriodKind.EXAM: "E",
    PeriodKind.FINAL: "F",
}
_NUMBERED = frozenset({PeriodKind.QUARTER, PeriodKind.HALF_YEAR})


@dataclass(frozen=True, slots=True)
class FormWords:
    """Words by ``group.name``; ``lists`` holds numbered advice."""

    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    def __call__(self, key: str, **fields: str | int) -> str:
        """Return a text with its fields filled in."""
        return self.texts[key].format(**fields) if fields else self.texts[key]

    def period(self, period: PeriodView) -> str:
        """Return a period as headings name it: «I четверть»."""
        return self(f"period.{period.kind.value}", roman=_ROMAN[period.number])

    def period_column(self, period: PeriodView) -> str:
        """Return a period as its column is headed: «I четв.»."""
        return self(f"period_column.{period.kind.value}", roman=_ROMAN[period.number])

    def period_short(self, period: PeriodView) -> str:
        """Return a period as narrow tables name it: «I»."""
        return self(f"period_short.{period.kind.value}", roman=_ROMAN[period.number])

    def month(self, month: int) -> str:
        """Return the name of a month, nominative."""
        return self(f"months.{month}")

    def month_short(self, month: int) -> str:
        """Return the name of a month in three letters."""
        return self(f"months_short.{month}")


def period_code(period: PeriodView) -> str:
    """Return the ASCII name of a period for codes on paper: ``Q1``, ``H2``, ``Y``."""
    letter = _LATIN_CODES[period.kind]
    return f"{letter}{period.number}" if period.kind in _NUMBERED else letter


def day_month(day: date) -> str:
    """Return a date as lesson rows show it: ``05.09``."""
    return f"{day:%d.%m}"


def full_date(day: date) -> str:
    """Return a date with its year: ``05.09.2025``."""
    return f"{day:%d.%m.%Y}"


@lru_cache(maxsize=2)
def load_words(folder: Path, language: str = "ru") -> FormWords:
    """Read the words of the forms in a language; once per run of the program, since it ships with them.

    Raises:
        FileNotFoundError: when there are no forms in the language.
    """
    content = tomllib.loads((folder / f"forms_{language}.toml").read_text("utf-8"))
    flat = {f"{group}.{name}": value for group, entries in content.items() for name, value in entries.items()}
    return FormWords(
        {key: value for key, value in flat.items() if isinstance(value, str)},
        {key: tuple(value) for key, value in flat.items() if isinstance(value, list)},
    )


def lower_title(title: str) -> str:
    """Return a title within a line, as a spread names its subject: lower case, but for abbreviations (print.md A4)."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
