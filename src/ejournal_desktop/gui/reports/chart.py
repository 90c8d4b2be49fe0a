"""The chart of a report: bars with their values, walked by the arrow keys, each said in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.announcements import announce
from ejournal_desktop.gui.widgets.letters import fit_to_letters
from ejournal_desktop.gui.widgets.outlined import paint_outline
from ejournal_desktop.readmodels.report_papers import shown_value
from ejournal_desktop.readmodels.report_tables import ChartBar, ColumnKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from ejournal_desktop.readmodels.report_tables import ReportChart

_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}
_LABEL_SHARE: Final = 0.38
_THICKNESS: Final = 0.62
_WHOLE: Final = 100
_BEST_MARK: Final = 5


class BarChart(QWidget):
    """Bars one under another; the current one is outlined, and its words are the name of the chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[ChartBar] = ()
        self._unit = ColumnKind.NUMBER
        self._title = ""
        self._current = 0
        self._area: QScrollArea | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        fit_to_letters(self, self._fit)

    def show_chart(self, chart: ReportChart | None, title: str) -> None:
        """Show other bars; the cursor goes to the first."""
        self._bars, self._unit = ((), ColumnKind.NUMBER) if chart is None else (chart.bars, chart.unit)
        self._title, self._current = title, 0
        self._fit()
        self._name()
        self.update()

    def scroll_in(self, area: QScrollArea) -> None:
        """Know the area that has to follow the cursor."""
        self._area = area

    @property
    def bars(self) -> Sequence[ChartBar]:
        """The bars on show."""
        return self._bars

    @property
    def current(self) -> ChartBar | None:
        """The bar of the cursor."""
        return self._bars[self._current] if self._bars else None

    def sizeHint(self) -> QSize:
        return QSize(320, self._row() * max(len(self._bars), 1) + 2 * SIZES.spacing_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        if event.key() in _STEPS:
            self._go(self._current + _STEPS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(int((event.position().y() - SIZES.spacing_s) // self._row()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens_of(self.palette())[Tone.TEXT].bg))
        longest = max((abs(bar.value) for bar in self._bars), default=None)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, place, bar, (self._scale(longest), self._label_width()))
        painter.end()
        if self.hasFocus():
            paint_outline(self, self.visibleRegion().boundingRect())

    def _scale(self, longest: Decimal | None) -> float:
        """Return the value that fills the width: per cents and means have a natural one."""
        natural = {ColumnKind.PERCENT: _WHOLE, ColumnKind.AVERAGE: _BEST_MARK}.get(self._unit, 1)
        return max(float(longest or 0), float(natural))

    def _label_width(self) -> int:
        """Return the width of the longest label, within its share of the chart."""
        widest = max((self.fontMetrics().horizontalAdvance(bar.label) for bar in self._bars), default=0)
        return min(widest + SIZES.spacing_m, round(self.width() * _LABEL_SHARE))

    def _paint_bar(self, painter: QPainter, place: int, bar: ChartBar, measures: tuple[float, int]) -> None:
        tokens, (scale, label_width) = tokens_of(self.palette()), measures
        area = self._bar_area(place)
        words = shown_value(bar.value, self._unit)
        value_width = self.fontMetrics().horizontalAdvance(words) + 2 * SIZES.spacing_s
        room = max(area.width() - label_width - value_width, 1)
        length = round(max(float(bar.value), 0.0) / scale * room)
        thickness = round(area.height() * _THICKNESS)
        stripe = QRect(area.left() + label_width, area.center().y() - thickness // 2, length, thickness)
        painter.setPen(QColor(tokens[Tone.TEXT].fg))
        label = QRect(area.left(), area.top(), label_width - SIZES.spacing_s, area.height())
        shown = self.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideMiddle, label.width())
        painter.drawText(label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
        if length:
            painter.fillRect(stripe, QColor(tokens.bars[0]))
            painter.drawRect(stripe.adjusted(0, 0, -1, -1))
        beside = QRect(stripe.left() + length + SIZES.spacing_xs, area.top(), value_width, area.height())
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        if place == self._current and self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), SIZES.focus_ring))
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def _bar_area(self, place: int) -> QRect:
        row = self._row()
        inset = SIZES.spacing_s
        return QRect(inset, inset + place * row, self.width() - 2 * inset, row)

    def _row(self) -> int:
        return max(SIZES.row_normal, self.fontMetrics().height() + SIZES.spacing_xs)

    def _fit(self) -> None:
        """Be as high as the bars need, so that the area around scrolls."""
        self.setMinimumHeight(self.sizeHint().height())

    def _go(self, place: int) -> None:
        if not self._bars:
            return
        self._current = min(max(place, 0), len(self._bars) - 1)
        self._name()
        announce(self, self._said())
        if self._area is not None:
            centre = self._bar_area(self._current).center()
            self._area.ensureVisible(centre.x(), centre.y(), 0, self._row())
        self.update()

    def _said(self) -> str:
        bar = self.current
        return "" if bar is None else f"{bar.label}: {shown_value(bar.value, self._unit)}"

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Chart"))
        self.setAccessibleDescription(self._title)
        if self._bars:
            self.setAccessibleName(self.tr("Chart: {bar}").format(bar=self._said()))


def charted(chart: BarChart) -> QScrollArea:
    """Return an area around a chart that follows its cursor; it takes no focus of its own."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(chart)
    chart.scroll_in(area)
    return area
