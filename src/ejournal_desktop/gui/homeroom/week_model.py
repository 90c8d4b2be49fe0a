"""The week of a class as a table of Qt: students down, days across, each cell what was missed and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ejournal_desktop.gui.dates import long_day
from ejournal_desktop.gui.homeroom.words import code_letter
from ejournal_desktop.gui.journal.cell_words import conflict_words
from ejournal_desktop.gui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ejournal_desktop.domain.absences import AbsenceReason, DayAbsence
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import ClassWeek
    from ejournal_desktop.readmodels.journal import StudentRow

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class DayFace:
    """How a cell looks: an unresolved one is outlined, a suggested code or a waiting reason is hatched.

    One in whose lessons two computers wrote different attendance has two frames.
    """

    text: str = ""
    tone: Tone = Tone.TEXT
    is_outlined: bool = False
    is_hatched: bool = False
    has_conflict: bool = False


_EMPTY = DayFace()


class WeekModel(QAbstractTableModel):
    """The only copy of the week that the windows read."""

    def __init__(self, regulation: Regulation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.regulation = regulation
        self.rows: tuple[StudentRow, ...] = ()
        self.days: tuple[date, ...] = ()
        self.week: ClassWeek | None = None
        self.refused: tuple[int, int] | None = None

    def show_week(self, week: ClassWeek) -> None:
        """Put a week on show."""
        self.beginResetModel()
        self.week, self.rows, self.days, self.refused = week, week.students, week.days, None
        self.endResetModel()

    def renew(self, week: ClassWeek) -> None:
        """Show the same week again after an act; the cursor and the selection stay."""
        if (week.students, week.days) != (self.rows, self.days):
            self.show_week(week)
            return
        self.week = week
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.days) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.days) - 1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.days)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _ROLE.DisplayRole:
            return self.face(index.row(), index.column()).text
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.spoken(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self.rows[section] if section < len(self.rows) else None
            return None if row is None else f"{row.number}. {row.name.short}"
        return self._day_head(self.days[section]) if section < len(self.days) else None

    def place(self, row: int, column: int) -> tuple[StudentId, date]:
        """Return student and day of a position."""
        return self.rows[row].student, self.days[column]

    def absence(self, row: int, column: int) -> DayAbsence | None:
        """Return what was missed; nothing where the student was there all day."""
        return None if self.week is None else self.week.cells.get(self.place(row, column))

    def is_there(self, row: int, column: int) -> bool:
        """Tell whether the student belonged to the class on the day."""
        return any(span.holds(self.days[column]) for span in self.rows[row].spans)

    def is_open(self, row: int, column: int) -> bool:
        """Tell whether a reason may be given here."""
        week = self.week
        is_writable = week is not None and week.can_write and self.days[column] in week.open_days
        return is_writable and self.is_there(row, column)

    def reason_at(self, row: int, column: int) -> AbsenceReason | None:
        """Return the reason of whole days that counts for a student and a day."""
        student, day = self.place(row, column)
        reasons = () if self.week is None else self.week.reasons
        found = [one for one in reasons if one.student == student and one.lesson is None and one.span.holds(day)]
        return max(found, key=lambda one: one.absence, default=None)

    def missed_on(self, day: date) -> int:
        """Return how many lessons of a day have no reason yet."""
        if self.week is None:
            return 0
        return sum(cell.unexplained for (_, of), cell in self.week.cells.items() if of == day)

    def has_conflict(self, row: int, column: int) -> bool:
        """Tell whether two computers wrote different attendance in a lesson of the day."""
        return self.week is not None and self.place(row, column) in self.week.conflicts

    def face(self, row: int, column: int) -> DayFace:
        """Return the look of a cell."""
        face = self._plain_face(row, column)
        return replace(face, has_conflict=True) if self.has_conflict(row, column) else face

    def _plain_face(self, row: int, column: int) -> DayFace:
        absence, reason = self.absence(row, column), self.reason_at(row, column)
        if absence is None or absence.is_empty:
            if reason is None:
                return _EMPTY
            return DayFace(self._letter(reason.status), self._tone(reason.status), is_hatched=True)
        if not absence.missed:
            late = next((code.letter for code in self.regulation.attendance.codes if not code.counts_as_missed), "")
            return DayFace(late if absence.late == 1 else f"{absence.late} {late}", Tone.LATE)
        return DayFace(
            self._counts(absence.missed),
            self._tone(absence.missed[0]),
            is_outlined=not absence.is_resolved,
            is_hatched=bool(absence.suggested),
        )

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a cell."""
        absence = self.absence(row, column)
        parts = [self.rows[row].name.short, long_day(self.days[column]), self._absence_words(absence)]
        if absence is not None and absence.unexplained:
            parts.append(self.tr("not explained: %n", "", absence.unexplained))
        if self.has_conflict(row, column):
            parts.append(conflict_words())
        reason = self.reason_at(row, column)
        if reason is not None:
            code = self.regulation.attendance_code(reason.status)
            parts.append(reason.status if code is None else code.title.lower())
            parts.append(reason.document)
        if not self.is_there(row, column):
            parts.append(self.tr("not in the class on this day"))
        return ", ".join(part for part in parts if part)

    def mark_refused(self, position: tuple[int, int] | None) -> None:
        """Move the border of a refused key to a cell, or take it away."""
        before, self.refused = self.refused, position
        for found in (before, position):
            if found is not None:
                index = self.index(*found)
                self.dataChanged.emit(index, index)

    def _absence_words(self, absence: DayAbsence | None) -> str:
        if absence is None or absence.is_empty:
            return self.tr("no lesson missed")
        if not absence.missed:
            return self.tr("came late: %n", "", absence.late)
        return self.tr("missed: {lessons}").format(lessons=self._counts(absence.missed))

    def _counts(self, statuses: Iterable[str]) -> str:
        return " ".join(f"{count} {self._letter(status)}" for status, count in Counter(statuses).items())

    def _letter(self, status: str) -> str:
        return code_letter(self.regulation, status)

    def _tone(self, status: str) -> Tone:
        code = self.regulation.attendance_code(status)
        if code is not None and code.is_illness:
            return Tone.ILL
        return Tone.EXCUSED if code is not None and code.is_excused else Tone.ABSENT

    def _day_head(self, day: date) -> str:
        count = self.missed_on(day)
        return long_day(day) if not count else f"{long_day(day)}, " + self.tr("not explained: %n", "", count)
