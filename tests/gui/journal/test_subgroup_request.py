"""Another subgroup is proposed from the page of a subgroup, by who keeps it (S4-5.3.4)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.movement.subgroup_request import SubgroupDialog, SubgroupRequests
from ejournal_desktop.kernel.identifiers import SubgroupId
from ejournal_desktop.readmodels.homeroom import SubgroupView
from support.immediate_tasks import ImmediateTasks
from support.journal_pages import a_page, a_session
from support.training_actor import ToldClock

if TYPE_CHECKING:
    from ejournal_desktop.services.movement import SubgroupWish
    from gui.journal.conftest import DeskMaker

FIRST, SECOND = SubgroupId(71), SubgroupId(72)
MOMENT = datetime(2024, 11, 14, 9, 0, tzinfo=UTC)


@dataclass
class KeptProposals:
    """Takes proposals as the service does."""

    wishes: list[tuple[SubgroupWish, str]] = field(default_factory=list)

    def choices(self, _session: object, _subgroup: object) -> tuple[SubgroupView, ...]:
        group: Any = a_page().course.class_group
        subject: Any = a_page().course.subject
        return tuple(
            SubgroupView(one, group, subject, title, "Английский", ()) for one, title in ((FIRST, "1"), (SECOND, "2"))
        )

    def propose(self, _session: object, _group: object, wish: SubgroupWish, words: str) -> tuple[int, ...]:
        self.wishes.append((wish, words))
        return (1,)


def requests_of(
    open_desk: DeskMaker, subgroup: SubgroupId | None, role: Role
) -> tuple[SubgroupRequests, KeptProposals]:
    page = a_page()
    desk = open_desk(replace(page, course=replace(page.course, subgroup=subgroup)))
    service = KeptProposals()
    services = (cast("Any", service), ToldClock(MOMENT))
    session = a_session(roles=(role,))
    return (
        SubgroupRequests(desk.screen, services, session, ImmediateTasks(), error_words=lambda error: error.code),
        service,
    )


@pytest.mark.requirement("S4-5.3.4")
def test_keeper_of_a_page_of_a_subgroup_proposes_the_other_one_from_a_day_on(open_desk: DeskMaker) -> None:
    requests, service = requests_of(open_desk, FIRST, Role.TEACHER)
    said: list[str] = []
    requests.said.connect(said.append)
    (act,) = requests.commands()
    requests.screen.view.go_to(2, 0)
    act.act()
    QApplication.processEvents()
    dialog = requests.screen.findChildren(SubgroupDialog)[-1]
    assert dialog.subgroup.count() == 1
    dialog.day.setText("нет")
    dialog.send_button.click()
    assert dialog.problem.isVisible()
    dialog.day.setText("25.11.2024")
    dialog.send_button.click()

    ((wish, words),) = service.wishes
    assert (wish.subgroup, wish.student, wish.day) == (SECOND, a_page().students[2].student, date(2024, 11, 25))
    assert "Английский: 2" in words
    assert "25.11.2024" in words
    assert "Proposed" in said[-1]


def test_nothing_is_offered_on_the_page_of_a_whole_class_or_to_who_forms_no_subgroups(open_desk: DeskMaker) -> None:
    assert requests_of(open_desk, None, Role.TEACHER)[0].commands() == ()
    assert requests_of(open_desk, FIRST, Role.DEPUTY_HEAD_ACADEMIC)[0].commands() == ()
