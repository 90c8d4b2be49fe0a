"""The head of a report's table: titles in as many lines as they need, under the title of their group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.readmodels.report_papers import head_groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from ejournal_desktop.readmodels.report_papers import HeadGroup
    from ejournal_desktop.readmodels.report_tables import ReportColumn

_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
_UNBOUND: Final = 10_000


class ReportHead(QHeaderView):
    """Paints the title of a group over all its columns; Qt has heads of one row only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns: Sequence[ReportColumn] = ()
        self._groups: dict[int, HeadGroup] = {}
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(SIZES.cell)
        self.sectionResized.connect(self._on_section_resized)

    def show_columns(self, columns: Sequence[ReportColumn]) -> None:
        """Take the titles of another report."""
        self._columns = columns
        groups = [group for group in head_groups(columns) if group.title]
        self._groups = {place: group for group in groups for place in range(group.first, group.first + group.width)}

    def least_width(self, place: int) -> int:
        """Return the width a column needs for the longest word of its title, and for its share of the group's."""
        metrics, group = self.fontMetrics(), self._groups.get(place)
        longest = max((metrics.horizontalAdvance(word) for word in self._columns[place].title.split()), default=0)
        share = 0 if group is None else metrics.horizontalAdvance(group.title) // group.width
        return max(longest, share) + 2 * SIZES.spacing_xs + 2

    def sizeHint(self) -> QSize:
        lower = max(map(self._title_height, range(len(self._columns))), default=0)
        height = max(lower + self._upper_height(), self.fontMetrics().height() + SIZES.spacing_s)
        return QSize(super().sizeHint().width(), height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid() or section >= len(self._columns):
            return
        group = self._groups.get(section)
        upper = 0 if group is None else self._upper_height()
        self._paint_title(painter, rect.adjusted(0, upper, 0, 0), self._columns[section].title)
        if group is not None:
            last = group.first + group.width - 1
            left = self.sectionViewportPosition(group.first)
            right = self.sectionViewportPosition(last) + self.sectionSize(last)
            self._paint_title(painter, QRect(left, rect.top(), right - left, upper), group.title)

    def _paint_title(self, painter: QPainter, area: QRect, words: str) -> None:
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect = area
        painter.save()
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        painter.setPen(option.palette.color(self.foregroundRole()))
        painter.drawText(area.adjusted(SIZES.spacing_xs, 0, -SIZES.spacing_xs, 0), _WRAPPED, words)
        painter.restore()

    def _title_height(self, place: int) -> int:
        room = QRect(0, 0, max(self.sectionSize(place) - 2 * SIZES.spacing_xs, 1), _UNBOUND)
        needed = self.fontMetrics().boundingRect(room, _WRAPPED, self._columns[place].title).height()
        is_under_group = place in self._groups
        return needed + SIZES.spacing_s - (0 if is_under_group else self._upper_height())

    def _upper_height(self) -> int:
        return self.fontMetrics().height() + SIZES.spacing_s if self._groups else 0

    def _on_section_resized(self) -> None:
        """Let the head become higher or lower with its narrowest title, and repaint the title of the group."""
        self.geometriesChanged.emit()
        self.viewport().update()
