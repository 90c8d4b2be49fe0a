"""The page against the paper journal from the journal: the print, the tick, what differs (S2-1.2b, S3-1.6)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.print.paper_comparison import ComparisonDialog, PaperComparisons
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.readmodels.control import PaperComparison
from ejournal_desktop.readmodels.printing import PrintedPaper
from support.homeroom_window import KeptPaper
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import a_page, a_session
from support.regulations import preset

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId
    from gui.journal.conftest import DeskMaker


@dataclass
class KeptComparisons:
    """Takes answers as the service does."""

    answers: list[str] = field(default_factory=list)
    known: tuple[PaperComparison, ...] = ()

    def found(self, *_: object) -> tuple[PaperComparison, ...]:
        return self.known

    def record(self, _session: object, _course: CourseId, _period: PeriodId, mismatch: str) -> None:
        self.answers.append(mismatch)

    def take_back(self, *_: object) -> None:
        self.answers.append("taken back")


@dataclass
class KeptSheets:
    """Makes and notes pages to compare."""

    noted: list[object] = field(default_factory=list)

    def comparison(self, _session: object, class_group: object, *_: object) -> PrintedPaper:
        return PrintedPaper(f"comparison of {class_group}", b"%PDF", 1, 1, "00")

    def note_paper(self, _session: object, paper: PrintedPaper, class_group: object) -> None:
        self.noted.append((paper.kind, class_group))


@dataclass
class Compared:
    """The journal with the comparison beside it."""

    acts: PaperComparisons
    service: KeptComparisons
    sheets: KeptSheets
    printer: KeptPaper

    @property
    def dialog(self) -> ComparisonDialog:
        """Open the question."""
        next(one for one in self.acts.commands() if one.key == "compare_paper").act()
        QApplication.processEvents()
        return self.acts.screen.findChildren(ComparisonDialog)[-1]

    def keys(self) -> list[str]:
        """Return what is offered."""
        return [one.key for one in self.acts.commands()]


def compared(open_desk: DeskMaker, role: Role, school: str) -> Compared:
    session = replace(a_session(roles=(role,)), regulation=preset(school))
    service, sheets, printer = KeptComparisons(), KeptSheets(), KeptPaper()
    services = (cast("Any", service), cast("Any", sheets), PrintPorts(printer))
    screen = open_desk(a_page()).screen
    acts = PaperComparisons(screen, services, session, ImmediateTasks(), error_words=lambda error: error.code)
    return Compared(acts, service, sheets, printer)


@pytest.mark.requirement("S3-1.6")
def test_deputy_ticks_a_page_by_one_key_and_writes_down_what_differs(open_desk: DeskMaker) -> None:
    beside = compared(open_desk, Role.DEPUTY_HEAD_ACADEMIC, "S3")
    beside.dialog.match_button.click()
    dialog = beside.dialog
    dialog.differ_button.click()
    assert dialog.isVisible()
    dialog.mismatch.setPlainText("14 ноября нет темы")
    dialog.differ_button.click()
    assert beside.service.answers == ["", "14 ноября нет темы"]


@pytest.mark.requirement("S3-1.6")
def test_what_was_found_before_stands_in_the_question_and_the_own_answer_is_taken_back(open_desk: DeskMaker) -> None:
    beside = compared(open_desk, Role.DEPUTY_HEAD_ACADEMIC, "S3")
    empty = beside.dialog
    assert not empty.back_button.isVisible()
    empty.reject()
    own = PaperComparison(
        day=date(2024, 11, 14), mismatch="нет темы", author="Белов И. О.", account=beside.acts.session.signed_in.account
    )
    beside.service.known = (own,)
    dialog = beside.dialog
    assert "14 ноября 2024, Белов И. О.: нет темы" in dialog._found.text()
    dialog.back_button.click()
    assert beside.service.answers == ["taken back"]


@pytest.mark.requirement("S2-1.2b")
def test_teacher_prints_the_own_page_to_copy_or_compare_where_paper_is_kept_beside(open_desk: DeskMaker) -> None:
    beside = compared(open_desk, Role.TEACHER, "S2")
    assert beside.keys() == ["print_comparison"]
    beside.acts.commands()[0].act()
    assert beside.printer.printed == [b"%PDF"]
    assert len(beside.sheets.noted) == 1
    assert compared(open_desk, Role.DEPUTY_HEAD_ACADEMIC, "S4").keys() == []
