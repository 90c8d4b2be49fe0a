"""The records that stop a print, in words: what is wrong and where (print.md 5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.dates import short_day
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.record_table import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

CONTEXT: Final = "PrintProblems"
PROBLEM_WORDS: Final[Mapping[str, str]] = {
    "unknown_mark": translatable("PrintProblems", "a mark the printed form has no letter for: {text}"),
    "unknown_code": translatable("PrintProblems", "an absence code the printed form has no letter for: {text}"),
    "forbidden_text": translatable("PrintProblems", "an entry the regulation forbids on paper: {text}"),
    "missing_glyph": translatable("PrintProblems", "signs the print font does not have: {text}"),
    "text_too_long": translatable("PrintProblems", "the text does not fit its place, shorten it: {text}"),
    "lesson_outside_period": translatable("PrintProblems", "the lesson lies outside its grading period"),
    "nameless_student": translatable("PrintProblems", "the student number {text} has no name"),
    "bad_code_field": translatable(
        "PrintProblems", "the code of the school, class or year is missing or has odd signs"
    ),
}
_LONGEST: Final = 60


class StoppingRecord(Protocol):
    """One record that cannot be printed as it is; empty fields do not apply."""

    @property
    def kind(self) -> str:
        """What is wrong."""

    @property
    def subject(self) -> str:
        """The subject of the page."""

    @property
    def day(self) -> date | None:
        """The day of the lesson."""

    @property
    def student(self) -> str:
        """The student of the row."""

    @property
    def text(self) -> str:
        """What was found."""


@runtime_checkable
class ListsRecords(Protocol):
    """A failure that lists the records it is about."""

    @property
    def problems(self) -> Sequence[StoppingRecord]:
        """The records, each once."""


def problem_record(problem: StoppingRecord) -> Record:
    """Return the row of a record."""
    words = QCoreApplication.translate(CONTEXT, PROBLEM_WORDS[problem.kind])
    day = "" if problem.day is None else short_day(problem.day)
    return Record((problem.subject, day, problem.student, words.format(text=_short(problem.text))), problem)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
