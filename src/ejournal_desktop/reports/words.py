"""What a report needs of the words of the forms: the room that keeps them hands them over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from decimal import Decimal

    from ejournal_desktop.readmodels.journal import PeriodView


class ReportWords(Protocol):
    """The official words, by ``group.name``."""

    def __call__(self, key: str, **fields: str | int) -> str:
        """Return a text with its fields filled in."""

    def period(self, period: PeriodView) -> str:
        """Return a period as headings name it: «I четверть»."""

    def period_column(self, period: PeriodView) -> str:
        """Return a period as its column is headed: «I четв.»."""

    def month(self, month: int) -> str:
        """Return the name of a month, nominative."""


def number_word(value: Decimal | None) -> str:
    """Return a number within a sentence, with a comma; a dash where there is none."""
    return "—" if value is None else str(value).replace(".", ",")
