"""Keys over the grid of the week: a letter gives the reason of days, Del takes one back, a document is its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.gui.homeroom.words import code_letter, span_words
from ejournal_desktop.services.homeroom.reasons import AbsenceWish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.domain.attendance_codes import AttendanceCode
    from ejournal_desktop.domain.cell_entry import CellRules
    from ejournal_desktop.gui.homeroom.reasons import ReasonKeeper
    from ejournal_desktop.gui.homeroom.week_view import ReasonKey, WeekView
    from ejournal_desktop.kernel.identifiers import ClassGroupId


class WeekEntry(QObject):
    """Knows the grid and what a key makes of the chosen days."""

    refused = Signal(str)

    def __init__(self, view: WeekView, keeper: ReasonKeeper, rules: CellRules, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._model, self._keeper, self._rules = view, view.week_model, keeper, rules
        self._group: ClassGroupId | None = None

    def open(self, group: ClassGroupId) -> None:
        """Say whose week is on show."""
        self._group = group

    def reasons(self) -> Sequence[AttendanceCode]:
        """Return the codes that say why somebody was absent."""
        return [code for code in self._rules.codes if code.counts_as_missed]

    def give(self, key: ReasonKey) -> None:
        """Give the reason of a key to the chosen days."""
        code, chosen = self._code_of(key), self._view.chosen()
        if code is None or self._group is None:
            return
        if any(not self._model.is_open(*place) for place in chosen):
            self._refuse(self.tr("Nothing can be changed here: the day is closed, or it is not your class"))
            return
        wishes = self._wishes(chosen, code)
        self._keeper.explain(self._group, wishes, self._act_words(wishes, code.letter))
        self._view.clear_range()

    def take_back(self) -> None:
        """Take back the reason of the day under the cursor."""
        index = self._view.currentIndex()
        reason = self._model.reason_at(index.row(), index.column())
        if reason is None or not self._model.is_open(index.row(), index.column()):
            self.refused.emit(self.tr("There is no reason to take back here; Enter opens the lessons of the day"))
        elif self._group is not None:
            letter = code_letter(self._rules.regulation, reason.status)
            name = self._model.rows[index.row()].name.short
            words = self.tr("{name}: reason {letter} taken back").format(name=name, letter=letter)
            self._keeper.withdraw(self._group, reason.absence, words)

    def _wishes(self, chosen: Sequence[tuple[int, int]], code: AttendanceCode) -> list[AbsenceWish]:
        rows: dict[int, list[int]] = {}
        for row, column in chosen:
            rows.setdefault(row, []).append(column)
        days = self._model.days
        return [
            AbsenceWish(self._model.rows[row].student, DateSpan(days[columns[0]], days[columns[-1]]), code.code)
            for row, columns in rows.items()
        ]

    def _code_of(self, key: ReasonKey) -> AttendanceCode | None:
        known = (self._rules.regulation.attendance_code_for_key(one) for one in key.candidates)
        code = next((one for one in known if one is not None), None)
        allowed = " ".join(one.letter for one in self.reasons())
        if code is None or code not in self._rules.codes:
            self._refuse(self.tr("{typed} — no reason; allowed: {allowed}").format(typed=key.typed, allowed=allowed))
            return None
        if not code.counts_as_missed:
            self._refuse(self.tr("Lateness belongs to one lesson: Enter opens the lessons of the day"))
            return None
        return code

    def _refuse(self, words: str) -> None:
        index = self._view.currentIndex()
        self._model.mark_refused((index.row(), index.column()))
        self.refused.emit(words)

    def _act_words(self, wishes: Sequence[AbsenceWish], letter: str) -> str:
        names = {row.student: row.name.short for row in self._model.rows}
        first = wishes[0]
        who = names[first.student] if len(wishes) == 1 else self.tr("%n student(s)", "", len(wishes))
        return f"{who}, {span_words(first.span)}: {letter}"
