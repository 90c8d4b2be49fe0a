"""The results of a whole class in one period: read, worked out and painted (30 students × 15 courses)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from benchmarks.rows import Row, medians
from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.periods.ports import PeriodsServices, Shown
from ejournal_desktop.gui.periods.screen import PeriodsScreen
from ejournal_desktop.services.corrections import CorrectionsService
from ejournal_desktop.services.period_closing import PeriodClosingService
from ejournal_desktop.services.periods import PeriodsService
from support.immediate_tasks import ImmediateTasks
from support.quiet_frame import QuietFrame
from support.training_vault import MARKED_CLASS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.whole_school import Bench

ROUNDS, GOAL, MILLISECONDS = 9, 200, 1000


def period_rows(bench: Bench) -> Iterator[Row]:
    """Open the page of the seventh class again and again."""
    application = QApplication.instance() or QApplication([])
    clock = bench.school.clock
    session = bench.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    service = PeriodsService(clock)
    screen = PeriodsScreen(
        PeriodsServices(service, PeriodClosingService(clock), bench.school.access, clock, CorrectionsService(clock)),
        session,
        ImmediateTasks(),
        QuietFrame(),
    )
    screen.resize(1366, 628)
    screen.show()
    choices = service.choices(session)
    group = next(view.class_group for view in choices.classes if view.title == MARKED_CLASS)
    if choices.current is None:
        raise LookupError
    shown = Shown(group, choices.current)

    def opened() -> None:
        screen.open(shown)
        application.processEvents()

    opened()
    (taken,) = medians(ROUNDS, opened)
    size = f"{screen.model.rowCount()}×{screen.model.columnCount()}"
    yield Row(f"period screen of a class, {size}", taken * MILLISECONDS, "ms", GOAL)
    screen.close()
    screen.deleteLater()
    bench.school.sign_out(session)
