"""The headers of the journal: number and name at the left; month, day, weekday and state above (ux.md D5, 6.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ejournal_desktop.gui.dates import month_name, weekday
from ejournal_desktop.gui.journal.cell_words import short_period
from ejournal_desktop.gui.journal.grid_sizes import grid_sizes, small_font
from ejournal_desktop.gui.lesson_states import state_look
from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tokens, Tone
from ejournal_desktop.gui.widgets.tinted import title_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.journal.columns import GridColumn
    from ejournal_desktop.gui.journal.grid_model import JournalGridModel
    from ejournal_desktop.readmodels.journal import LessonColumn, StudentRow

_BAND_SHARE = 0.3
_SHORT_MONTH = 3
_SHORT_WEEKDAY = 2
_SUBSTITUTED = "⇄"
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)


class DateHeader(QHeaderView):
    """Months across the days, then the day with the kind of work, then weekday, lesson number and state."""

    def __init__(self, model: JournalGridModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._has_ring: Callable[[], bool] = bool
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(SIZES.least_row)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), grid_sizes(self.font()).header)

    def show_ring_while(self, has_ring: Callable[[], bool]) -> None:
        """Ask this whether the keys are at the head of the current lesson."""
        self._has_ring = has_ring

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        if logical_index >= len(self._model.columns):
            return
        column = self._model.columns[logical_index]
        tokens = tokens_of(self.palette())
        painter.save()
        painter.setClipRect(rect)
        is_current = self._is_current(logical_index)
        ground = tokens[Tone.TODAY if column.is_today else Tone.HEADER]
        painter.fillRect(rect, QColor(ground.bg))
        if column.lesson is None:
            self._paint_period(painter, rect, column, tokens)
        else:
            self._paint_month(painter, rect, logical_index, column.lesson, tokens)
            self._paint_lesson(painter, rect, column.lesson, tokens, is_current=is_current)
        painter.setPen(QPen(QColor(tokens.grid)))
        painter.drawLine(rect.right(), rect.top() + self._line_top(logical_index), rect.right(), rect.bottom())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_current:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), QColor(tokens.focus))
        if is_current and self._has_ring():
            painter.setPen(QPen(QColor(tokens.focus), SIZES.focus_ring))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _line_top(self, section: int) -> int:
        """Return where the line right of a section begins: below the month's name inside of a month."""
        columns = self._model.columns
        lesson = columns[section].lesson
        is_inside = lesson is not None and section + 1 < len(columns) and _is_same_month(columns[section + 1], lesson)
        return self._band() if is_inside else 0

    def _paint_month(self, painter: QPainter, rect: QRect, section: int, lesson: LessonColumn, tokens: Tokens) -> None:
        first, last = self._month_sections(section, lesson)
        left = max(self.sectionViewportPosition(first), 0)
        right = self.sectionViewportPosition(last) + self.sectionSize(last)
        painter.setPen(QColor(tokens[Tone.SECONDARY].fg))
        painter.setFont(small_font(self.font()))
        name = month_name(lesson.day)
        if painter.fontMetrics().horizontalAdvance(name) > right - left - 4:
            name = name[:_SHORT_MONTH]
        painter.drawText(QRect(left + 3, rect.top(), right - left, self._band()), _LEFT, name)
        painter.setPen(QPen(QColor(tokens.grid)))
        below = rect.top() + self._band()
        painter.drawLine(rect.left(), below, rect.right(), below)

    def _paint_lesson(
        self, painter: QPainter, rect: QRect, lesson: LessonColumn, tokens: Tokens, *, is_current: bool
    ) -> None:
        half = (rect.height() - self._band()) // 2
        upper = QRect(rect.left() + 2, rect.top() + self._band() + 1, rect.width() - 5, half)
        lower = QRect(rect.left() + 2, upper.bottom(), rect.width() - 5, half)
        kind = self._model.kind_letters(lesson)
        font = QFont(self.font())
        font.setBold(is_current)
        painter.setFont(font)
        painter.setPen(QColor(tokens[Tone.TEXT].fg))
        painter.drawText(upper, _LEFT if kind else _CENTRED, str(lesson.day.day))
        painter.setFont(small_font(self.font()))
        if kind:
            painter.setPen(QColor(tokens[Tone.RUN].fg))
            painter.drawText(upper, _RIGHT, kind)
        look = state_look(lesson.state)
        painter.setPen(QColor(tokens[Tone.SECONDARY].fg))
        painter.drawText(lower, _LEFT, self._weekday(lesson))
        painter.setPen(QColor(tokens[look.tone].fg))
        painter.drawText(lower, _RIGHT, look.icon)

    def _paint_period(self, painter: QPainter, rect: QRect, column: GridColumn, tokens: Tokens) -> None:
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens[Tone.HEADER].fg))
        painter.drawText(rect, _CENTRED, short_period(column.period))

    def _weekday(self, lesson: LessonColumn) -> str:
        """Return the weekday, with the lesson number where there are two that day; a sign where it is substituted."""
        if lesson.substitute is not None:
            return _SUBSTITUTED
        same_day = [column for column in self._model.columns if column.lesson and column.lesson.day == lesson.day]
        day = weekday(lesson.day)[:_SHORT_WEEKDAY]  # «шейш» leaves no place for the sign of the state
        return f"{day}{lesson.bell}" if len(same_day) > 1 else day

    def _month_sections(self, section: int, lesson: LessonColumn) -> tuple[int, int]:
        columns = self._model.columns
        first = last = section
        while first > 0 and _is_same_month(columns[first - 1], lesson):
            first -= 1
        while last + 1 < len(columns) and _is_same_month(columns[last + 1], lesson):
            last += 1
        return first, last

    def _band(self) -> int:
        """Return the height of the months above the days."""
        return round(self.height() * _BAND_SHARE)

    def _is_current(self, section: int) -> bool:
        selection = self.selectionModel()
        return selection is not None and selection.currentIndex().column() == section


class HasStudents(Protocol):
    """A table whose rows are students."""

    rows: tuple[StudentRow, ...]


class NameHeader(QHeaderView):
    """Number and name of each student; the current row is marked."""

    def __init__(self, model: HasStudents, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._is_narrow = False
        self._is_big = False
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(SIZES.least_row)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        sizes = grid_sizes(self.font())
        width = sizes.narrow_name if self._is_narrow else sizes.name
        return QSize(sizes.roll_call_name if self._is_big else width, super().sizeHint().height())

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show surname and initial only."""
        self._is_narrow = is_narrow
        self.setFixedWidth(self.sizeHint().width())

    def set_big(self, *, is_big: bool) -> None:
        """Show names that can be read from afar, or at the size of the marks."""
        self._is_big = is_big
        self.setFixedWidth(self.sizeHint().width())

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        if logical_index >= len(self._model.rows):
            return
        student = self._model.rows[logical_index]
        tokens = tokens_of(self.palette())
        is_current = self._is_current(logical_index)
        tone = Tone.PRIMARY if is_current else Tone.ALTERNATE if logical_index % 2 else Tone.TEXT
        painter.save()
        painter.fillRect(rect, QColor(tokens[tone].bg))
        self._paint_name(painter, rect, student, QColor(tokens[tone].fg), is_current=is_current)
        painter.setPen(QPen(QColor(tokens.grid)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _paint_name(
        self, painter: QPainter, rect: QRect, student: StudentRow, colour: QColor, *, is_current: bool
    ) -> None:
        font = title_font(self.font()) if self._is_big else QFont(self.font())
        font.setBold(is_current)
        painter.setFont(font)
        painter.setPen(colour)
        width = painter.fontMetrics().horizontalAdvance("00") + 2 * SIZES.spacing_xs
        number = QRect(rect.left(), rect.top(), width, rect.height())
        painter.drawText(number, _RIGHT, str(student.number))
        area = QRect(number.right() + 6, rect.top(), rect.width() - width - 10, rect.height())
        name = self._name(student)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, _LEFT, shown)

    def _name(self, student: StudentRow) -> str:
        if self._is_narrow and not self._is_big and student.name.given_name:
            return f"{student.name.surname} {student.name.given_name[0]}."
        return student.name.short

    def _is_current(self, section: int) -> bool:
        selection = self.selectionModel()
        return selection is not None and selection.currentIndex().row() == section


def _is_same_month(column: GridColumn, lesson: LessonColumn) -> bool:
    other = column.lesson
    return other is not None and (other.day.year, other.day.month) == (lesson.day.year, lesson.day.month)
