"""From the rows of a sheet to the topics of a plan; doubtful rows are told and never guessed away."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from ejournal_desktop.domain.plans import MOST_HOURS_OF_TOPIC, PlanRow, total_hours
from ejournal_desktop.readmodels.plans import PlanLine, PlanProblem, PlanSheet, plan_problem
from ejournal_desktop.spreadsheets.plan_columns import PlanColumn, is_heading_row, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.spreadsheets.plan_columns import Columns
    from ejournal_desktop.spreadsheets.sheets import Cell, Sheet

LONGEST_TEXT: Final = 1000
_TOTAL = re.compile(r"\A(?:итого|всего|баары|жалпы)\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\A\W*(?:[1-4]|[ivx]+|перв\w+|втор\w+|трет\w+|четв[её]рт\w+)?[\W_]*(?:я|ое|ая|ой)?\s*(?:четверть|полугодие|чейрек)\b",
    re.IGNORECASE,
)
_SECTION = re.compile(r"\A(?:раздел|глава|модуль|блок|бөлүм)\b", re.IGNORECASE)
_HOURS_IN_HEADING = re.compile(r"\s*\(\s*\d+\s*(?:ч|час|часа|часов|саат)\.?\s*\)\s*\Z", re.IGNORECASE)
_HOURS = re.compile(r"\A(\d+)(?:[.,]0+)?\s*(?:ч|час|часа|часов|саат)?\.?\Z", re.IGNORECASE)
_NUMBERS = re.compile(r"\A(\d+)\s*[-–—]\s*(\d+)\.?\Z")
_DATE = re.compile(r"\A(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\.?\Z")
_SHORT_YEAR: Final = 100


@dataclass(slots=True)
class PlanReader:
    """Reads one sheet; ``kinds`` finds the code of a kind of work by its title in small letters."""

    sheet: Sheet
    columns: Columns
    kinds: Mapping[str, str]
    headings: Sequence[str] = ()
    lines: list[PlanLine] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)
    section: str = ""

    def read(self, first_row: int) -> PlanSheet:
        """Return the topics from a row on, counted from 0."""
        for place in range(first_row, len(self.sheet.rows)):
            self._read_row(place)
        self._tell_repeated_numbers(first_row)
        return PlanSheet(self.sheet.title, tuple(self.lines), tuple(self.problems))

    def _read_row(self, place: int) -> None:
        row = self.sheet.rows[place]
        texts = [text_of(cell) for cell in row]
        filled = [text for text in texts if text]
        if not filled or is_heading_row(row, self.headings) or _is_column_numbering(texts):
            return
        if _TOTAL.match(filled[0]):
            self._compare_total(place)
        elif _PERIOD.match(filled[0]) and not self._text(place, PlanColumn.NUMBER).isdecimal():
            self._tell(PlanProblem.PERIOD_SKIPPED, place, text=filled[0])
        elif self._is_section(place, filled):
            self.section = _limited(_HOURS_IN_HEADING.sub("", self._text(place, PlanColumn.TOPIC) or filled[0]))
        else:
            self._read_topic(place)

    def _read_topic(self, place: int) -> None:
        topic = self._limited_text(place, PlanColumn.TOPIC)
        if not topic:
            self._tell(PlanProblem.NO_TOPIC, place)
            return
        hours = self._hours(place)
        if hours is None:
            return
        homework = tuple(_limited(part) for part in self._homework(place, hours))
        row = PlanRow(self._section_of(place), topic, hours, homework, self._kind(place))
        self.lines.append(PlanLine(place + 1, row, self._planned(place)))

    def _is_section(self, place: int, filled: Sequence[str]) -> bool:
        if not any(column in self.columns for column in (PlanColumn.NUMBER, PlanColumn.HOURS)):
            return len(filled) == 1 and bool(_SECTION.match(filled[0]))
        number = self._text(place, PlanColumn.NUMBER)
        if number:  # in a merged row the name of the section stands in the column of numbers
            return len(filled) == 1 and not number.rstrip(".").isdecimal()
        is_alone = len(filled) == 1
        is_named = PlanColumn.NUMBER in self.columns and bool(_SECTION.match(filled[0]))
        return is_alone or is_named

    def _hours(self, place: int) -> int | None:
        """Return the hours of a row: those it names, else those of its numbers («5–7»), else one."""
        text = self._text(place, PlanColumn.HOURS)
        counted = _counted(self._text(place, PlanColumn.NUMBER))
        if not text:
            if PlanColumn.HOURS in self.columns and counted is None:
                code = PlanProblem.HOURS_MERGED if self._is_merged_below(place) else PlanProblem.HOURS_ASSUMED
                self._tell(code, place)
            return counted or 1
        found = _HOURS.match(text)
        if found is None or not 0 < int(found[1]) <= MOST_HOURS_OF_TOPIC:
            self._tell(PlanProblem.HOURS_UNREADABLE, place, text=text[:40])
            return None
        return int(found[1])

    def _homework(self, place: int, hours: int) -> Sequence[str]:
        """Return the pieces of homework: lines of the cell where the topic has several hours."""
        cell = self._cell(place, PlanColumn.HOMEWORK)
        parts = [part for part in (" ".join(line.split()) for line in str(cell).splitlines()) if part]
        return parts if hours > 1 else [" ".join(parts)] if parts else []

    def _kind(self, place: int) -> str:
        text = self._text(place, PlanColumn.KIND)
        code = self.kinds.get(text.casefold(), "")
        if text and not code:
            self._tell(PlanProblem.KIND_UNKNOWN, place, text=text[:40])
        return code

    def _planned(self, place: int) -> date | None:
        cell = self._cell(place, PlanColumn.PLANNED)
        if isinstance(cell, date):
            return cell
        found = _DATE.match(text_of(cell))
        if found is None:
            return None
        day, month, year = (int(part) for part in found.groups())
        try:
            return date(year + 2000 if year < _SHORT_YEAR else year, month, day)
        except ValueError:
            self._tell(PlanProblem.DATE_UNREADABLE, place, text=text_of(cell))
            return None

    def _section_of(self, place: int) -> str:
        """Return the section: of its own column, kept for the rows below, else of the last section row."""
        own = self._limited_text(place, PlanColumn.SECTION)
        if own:
            self.section = own
        return self.section

    def _compare_total(self, place: int) -> None:
        text = self._text(place, PlanColumn.HOURS)
        found = _HOURS.match(text)
        total = total_hours(line.row for line in self.lines)
        if found is not None and int(found[1]) != total:
            self._tell(PlanProblem.TOTAL_DIFFERS, place, file=int(found[1]), counted=total)

    def _tell_repeated_numbers(self, first_row: int) -> None:
        numbers = {line.line: self._text(line.line - 1, PlanColumn.NUMBER) for line in self.lines}
        counts = Counter(number for number in numbers.values() if number.isdecimal())
        repeated = [line for line, number in numbers.items() if counts[number] > 1]
        # Numbers that begin anew with each quarter or section are no mistake.
        if repeated and len(repeated) < (len(self.sheet.rows) - first_row) // 4:
            for line in repeated:
                self._tell(PlanProblem.NUMBER_REPEATED, line - 1, number=numbers[line])

    def _is_merged_below(self, place: int) -> bool:
        column = self.columns[PlanColumn.HOURS]
        return any(top < place <= bottom and left <= column <= right for top, left, bottom, right in self.sheet.merged)

    def _cell(self, place: int, column: PlanColumn) -> Cell:
        number = self.columns.get(column)
        row = self.sheet.rows[place]
        return row[number] if number is not None and number < len(row) else ""

    def _text(self, place: int, column: PlanColumn) -> str:
        return normalize("NFC", text_of(self._cell(place, column)))

    def _limited_text(self, place: int, column: PlanColumn) -> str:
        text = self._text(place, column)
        if len(text) > LONGEST_TEXT:
            self._tell(PlanProblem.TEXT_CUT, place, most=LONGEST_TEXT)
        return _limited(text)

    def _tell(self, code: PlanProblem, place: int, **fields: int | str) -> None:
        self.problems.append(plan_problem(code, place + 1, **fields))


def _counted(number: str) -> int | None:
    """Return how many lessons a range of numbers holds, nothing for anything else."""
    found = _NUMBERS.match(number)
    if found is None:
        return None
    hours = int(found[2]) - int(found[1]) + 1
    return hours if 0 < hours <= MOST_HOURS_OF_TOPIC else None


def _is_column_numbering(texts: Sequence[str]) -> bool:
    """Tell whether a row only counts the columns: 1, 2, 3, 4."""
    filled = [text for text in texts if text]
    return len(filled) > 2 and filled == [str(number) for number in range(1, len(filled) + 1)]  # noqa: PLR2004  fewer cells may be data


def _limited(text: str) -> str:
    return text[:LONGEST_TEXT]
