"""Pages of another school year are chosen in the journal itself and open at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.journal.other_years import OtherYearDialog, OtherYears
from ejournal_desktop.gui.journal.page_bar import PageChoice
from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, YearId
from ejournal_desktop.services.journal import CourseChoice, YearChoice
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import a_page, a_session

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import LessonId
    from ejournal_desktop.readmodels.journal import PeriodView
    from gui.journal.conftest import DeskMaker

OLDER, OLD = YearId(3), YearId(4)


@dataclass
class Years:
    """A journal of three years; the page of an older one is known by its course."""

    has_others: bool = True
    asked: list[YearId] = field(default_factory=list)

    def other_years(self, _session: object) -> tuple[YearChoice, ...]:
        return (YearChoice(OLD, "2025/2026"), YearChoice(OLDER, "2024/2025")) if self.has_others else ()

    def courses(self, _session: object, year: YearId) -> tuple[CourseChoice, ...]:
        self.asked.append(year)
        course = a_page().course
        views = (replace(course, course=CourseId(year * 10 + place), class_title=f"{place}А") for place in (6, 7))
        return tuple(CourseChoice(view, "Иванова М. П.", is_own=True) for view in views)

    def periods(self, _session: object, year: YearId) -> tuple[PeriodView, ...]:
        period = a_page().period
        return (period, replace(period, period=PeriodId(year), number=2))


@pytest.mark.requirement("S0-2.3", "S2-1.4b", "S3-2.T1", "S4-2.2c", "S1-1.2d")
def test_page_of_a_closed_year_is_opened_by_keys(open_desk: DeskMaker) -> None:
    desk, years = open_desk(a_page()), Years()
    opened: list[tuple[CourseId, PeriodId]] = []

    def note(course: CourseId, period: PeriodId, lesson: LessonId | None = None) -> None:
        assert lesson is None
        opened.append((course, period))

    desk.screen.open = note  # type: ignore[method-assign]  # the page of another year is no part of this desk
    others = OtherYears(
        desk.screen, cast("Any", years), a_session(roles=(Role.TEACHER,)), ImmediateTasks(), lambda error: error.code
    )
    (command,) = others.commands()
    command.act()
    dialog = desk.screen.findChildren(OtherYearDialog)[-1]
    dialog.activateWindow()
    QApplication.processEvents()
    assert dialog.years.currentText() == "2025/2026"
    dialog.years.setCurrentIndex(1)
    dialog.years.activated.emit(1)
    dialog.periods.setCurrentIndex(1)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Return)
    assert years.asked == [OLD, OLDER]
    assert opened == [(CourseId(37), PeriodId(3))]


def test_journal_of_one_year_says_so(open_desk: DeskMaker) -> None:
    desk = open_desk(a_page())
    said: list[str] = []
    others = OtherYears(
        desk.screen, cast("Any", Years(has_others=False)), a_session(), ImmediateTasks(), lambda error: error.code
    )
    others.said.connect(said.append)
    others.begin()
    assert said == ["The journal holds this school year only"]


def test_page_of_another_year_is_named_in_the_bar(open_desk: DeskMaker) -> None:
    desk = open_desk(a_page())
    other = a_page()
    other = replace(other, course=replace(other.course, course=CourseId(77), class_title="6А"))
    desk.screen.page_bar.show_choice(PageChoice(other.course.course, other.period.period), other)
    assert desk.screen.page_bar.courses.currentIndex() == -1
    assert desk.screen.page_bar.courses.placeholderText().startswith("6А · ")
