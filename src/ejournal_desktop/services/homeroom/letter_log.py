"""The journal of notices on paper: one line for each letter (S0-4.13.8, S4-5.4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.homeroom import ClassLetters, LetterView

LOG_WIDTHS = (18.0, 40.0, 42.0, 52.0, 28.0)


@dataclass(frozen=True, slots=True)
class LogWords:
    """The words of the printed journal of notices, in the language of the window, by the codes of the log."""

    title: str
    heads: tuple[str, ...]
    occasions: Mapping[str, str]
    ways: Mapping[str, str]
    signed: str

    def row(self, letter: LetterView, found: ClassLetters) -> tuple[str, ...]:
        """Return a line: day, student, occasion and way, author, what came back."""
        name = next((row.name.short for row in found.students if row.student == letter.student), "")
        occasion = f"{self.occasions.get(letter.occasion, letter.occasion)}, {self.ways.get(letter.way, letter.way)}"
        answered = letter.answered_on
        answer = "" if answered is None else f"{answered:%d.%m.%Y} {letter.answer or self.signed}"
        return (f"{letter.day:%d.%m.%Y}", name, occasion, letter.author, answer)
