"""The report on show: what is not filled in first, then sentence, chart and table; or why there is none."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.reports.chart import BarChart, charted
from ejournal_desktop.gui.reports.gaps import GapPage
from ejournal_desktop.gui.reports.table import ReportTableView
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.motion import show_busy
from ejournal_desktop.gui.widgets.page_tabs import PageTabs
from ejournal_desktop.gui.widgets.tinted import Caption, StatusBadge, TitleLabel

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.report_tables import ReportCard, ReportTable

_BUSY_AFTER_MS = 400


class View(StrEnum):
    """The tabs of a report."""

    GAPS = "gaps"
    CHART = "chart"
    TABLE = "table"


class ReportPage(QWidget):
    """Shows one report in up to three ways; a report with gaps opens with their list."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.subtitle = TitleLabel(), Caption()
        self.draft = StatusBadge("!", self.tr("draft"), Tone.WARN)
        self.tabs, self.sentence, self.measure = PageTabs(), QLabel(), Caption()
        self.gaps, self.chart, self.table = GapPage(), BarChart(), ReportTableView()
        self.empty, self._busy = EmptyState(), ReportBusy()
        self._views: tuple[View, ...] = (View.TABLE,)
        self._shown = ("", "")
        self._preferred = View.CHART
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_BUSY_AFTER_MS)
        self._waiting.timeout.connect(self._show_busy)
        self._body = QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.gaps.report_requested.connect(self._on_draft_wanted)

    def announce_card(self, card: ReportCard) -> None:
        """Name the report that is being made; what stands below stays until it has come or takes long."""
        self.title.setText(card.title)
        self._waiting.start()

    def show_report(self, table: ReportTable) -> None:
        """Show a finished report."""
        self._waiting.stop()
        self.title.setText(table.card.title)
        self.subtitle.setText(table.subtitle)
        self.draft.setVisible(table.is_draft)
        self.sentence.setText("\n".join(line for line in dict.fromkeys((table.sentence, *table.notes)) if line))
        self.gaps.show_gaps(table.gaps)
        self.chart.show_chart(table.chart, table.sentence)
        measure = "" if table.chart is None else table.chart.measure
        self.measure.setText(self.tr("The bars show: {measure}").format(measure=measure) if measure else "")
        self.table.show_table(table)
        self._offer_views(table)
        self.tabs.show()
        self._show_view()

    def show_card(self, card: ReportCard, words: str) -> None:
        """Name a report that is made only when it is asked for."""
        self.title.setText(card.title)
        self.show_words(words, self.tr("&Check now"))

    def show_words(self, words: str, action: str = "") -> None:
        """Say why there is no report."""
        self._waiting.stop()
        self.subtitle.setText("")
        self.draft.hide()
        self.tabs.hide()
        self.sentence.hide()
        self.measure.hide()
        self.empty.show_words(words, action)
        self._body.setCurrentWidget(self.empty)

    def switch(self) -> None:
        """Go from the chart to the table and back."""
        if not self.tabs.isVisibleTo(self):
            return
        is_table = self.view is View.TABLE
        self.open_view(View.CHART if is_table and View.CHART in self._views else View.TABLE)
        self.take_focus()

    def open_view(self, view: View) -> None:
        """Go to a tab, where the report has it."""
        if view in self._views:
            self.tabs.setCurrentIndex(self._views.index(view))

    @property
    def view(self) -> View:
        """The tab on show."""
        return self._views[max(self.tabs.currentIndex(), 0)]

    def take_focus(self) -> None:
        """Go into what is on show."""
        targets = {View.GAPS: self.gaps.table, View.CHART: self.chart, View.TABLE: self.table}
        if self.tabs.isVisibleTo(self):
            targets[self.view].setFocus()

    @property
    def legend(self) -> str:
        """The keys of what is on show."""
        if self.tabs.isVisibleTo(self) and self.view is View.GAPS:
            return self.tr("1–9 report · ↑↓ gap · Enter fill it in · Ctrl+T chart, table · Ctrl+P print · Ctrl+S save")
        return self.tr("1–9 report · Enter into it · Ctrl+T chart, table · Ctrl+P print · Ctrl+S save · Ctrl+C copy")

    def _offer_views(self, table: ReportTable) -> None:
        """Offer the tabs that have something to show; the gaps come first where there are any."""
        titles = {
            View.GAPS: self.tr("Not filled in: {count}").format(count=len(table.gaps)),
            View.CHART: self.tr("Chart"),
            View.TABLE: self.tr("Table"),
        }
        has = {View.GAPS: bool(table.gaps), View.CHART: table.chart is not None, View.TABLE: True}
        wanted = self._wanted_view(table)
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            self._views = tuple(view for view in View if has[view])
            for view in self._views:
                self.tabs.addTab(titles[view])
            self.open_view(wanted if wanted in self._views else self._views[0])

    def _wanted_view(self, table: ReportTable) -> View:
        """Return the view a report opens with; read again it stays as it was."""
        shown, self._shown = self._shown, (table.card.slug, table.subtitle)
        if shown == self._shown:
            return self.view
        return View.GAPS if table.is_draft else self._preferred

    def _show_view(self) -> None:
        pages = {View.GAPS: self.gaps, View.CHART: self._charted, View.TABLE: self.table}
        self.sentence.setVisible(self.view is not View.GAPS and bool(self.sentence.text()))
        self.measure.setVisible(self.view is View.CHART and bool(self.measure.text()))
        self._body.setCurrentWidget(pages[self.view])

    def _on_tab_changed(self) -> None:
        self._preferred = self.view
        self._show_view()
        self.view_changed.emit()

    def _on_draft_wanted(self) -> None:
        self.open_view(View.CHART if View.CHART in self._views else View.TABLE)
        self.take_focus()

    def _show_busy(self) -> None:
        self.tabs.hide()
        self.sentence.hide()
        self.measure.hide()
        self._body.setCurrentWidget(self._busy)

    def _lay_out(self) -> None:
        self.title.setWordWrap(True)
        self.subtitle.setWordWrap(True)
        self.sentence.setWordWrap(True)
        self.measure.setWordWrap(True)
        self.measure.hide()
        self.draft.hide()
        self.tabs.addTab(self.tr("Table"))
        self.tabs.hide()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Views of the report"))
        self._charted = charted(self.chart)
        for page in (self.empty, self.gaps, self._charted, self.table, self._busy):
            self._body.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.draft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.spacing_xs)
        column.addLayout(head)
        column.addWidget(self.subtitle)
        column.addWidget(self.tabs)
        column.addWidget(self.sentence)
        column.addWidget(self.measure)
        column.addWidget(self._body, 1)


class ReportBusy(QWidget):
    """A report that takes long says so in its place; another card may be chosen meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        bar = QProgressBar()
        show_busy(bar)
        bar.setAccessibleName(self.tr("The report is being made"))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(QLabel(self.tr("The report is being made; another one can be chosen meanwhile")))
        column.addWidget(bar)
        column.addStretch(2)
