"""«Портфолио»: the portfolio of one student of the class at a time (S0-4.7.3i)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ejournal_desktop.gui.board.portfolio_page import PortfolioPage
from ejournal_desktop.gui.board.ports import BoardServices, PortfolioActs
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox

if TYPE_CHECKING:
    from ejournal_desktop.gui.homeroom.ports import HomeroomServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.homeroom import ClassCards
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session


class PortfolioTab(QWidget):
    """The student above, the entries below."""

    said = Signal(str)
    stored = Signal()
    failed = Signal(object)

    def __init__(self, services: HomeroomServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupView | None = None
        self.student = OutlinedComboBox()
        self.student.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self.student.setAccessibleName(self.tr("Student"))
        board = BoardServices(services.board, services.portfolio, services.clock, services.ports)
        self.page = PortfolioPage(board, tasks)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIZES.spacing_s, SIZES.spacing_s, SIZES.spacing_s, 0)
        column.addWidget(self.page)
        self.page.put_above(self.student)
        self.student.currentIndexChanged.connect(self._show_student)
        self.page.said.connect(self.said)
        self.page.stored.connect(self.stored)
        self.page.failed.connect(self.failed)

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.page.legend

    def open(self, group: ClassGroupView) -> None:
        """Read and show the students of a class."""
        self._group = group
        call = partial(self._services.cards.cards, self._session, group.class_group)
        self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def take_focus(self) -> None:
        """Bring the cursor to the student."""
        self.student.setFocus()

    def _on_loaded(self, cards: ClassCards) -> None:
        known = self.student.currentData()
        self.student.blockSignals(True)
        self.student.clear()
        for card in cards.cards:
            self.student.addItem(f"{card.student.number}. {card.student.name.short}", card.student.student)
        self.student.setCurrentIndex(max(0, self.student.findData(known)))
        self.student.blockSignals(False)
        self._show_student()

    def _show_student(self) -> None:
        student, group = self.student.currentData(), self._group
        if student is None or group is None:
            self.page.show_portfolio(None)
            return
        service, session, class_group = self._services.portfolio, self._session, group.class_group
        acts = PortfolioActs(
            read=partial(service.of_student, session, class_group, student),
            keep=partial(service.keep_for_student, session, class_group, student),
            remove=partial(service.remove, session, class_group=class_group),
            file=partial(service.file, session, class_group=class_group),
            save_file=partial(service.save_file, session, class_group=class_group),
            printed=partial(service.printed_for_student, session, class_group, student),
            noted=partial(service.note_printed, session, class_group=class_group),
        )
        self.page.show_portfolio(acts)
