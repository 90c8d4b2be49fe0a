"""Documents are published on the main computer and read on all; what the staff say to a topic comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import NoticeKind, NoticeMatter
from ejournal_desktop.storage.errors import MainComputerOnlyError
from support.documents_room import a_wish, documents_service

if TYPE_CHECKING:
    from support.two_computers import TwoComputers

pytestmark = pytest.mark.xdist_group("exchange")


@pytest.mark.requirement("S0-4.2.2", "S0-4.2.3")
def test_a_document_and_a_topic_reach_the_other_computer_and_the_remark_comes_back(pair: TwoComputers) -> None:
    main, other = pair.main, pair.other
    principal = main.school.sign_in(Role.PRINCIPAL)
    document = documents_service(main.school).publish(principal, a_wish())
    today = DateSpan(main.school.clock.now().date())
    topic = NoticeMatter(NoticeKind.DISCUSSION)
    notice = main.container.board.publish(principal, NoticeAudience.STAFF, "Вторая отметка?", today, topic)
    main.school.sign_out(principal)
    pair.carry(main, other)

    reader = other.school.sign_in(Role.SECRETARY)
    documents = documents_service(other.school)
    assert documents.file(reader, document).content.decode() == "Вести журнал ежедневно."
    other.container.discussions.remark(reader, notice, "Согласна.")
    other.school.sign_out(reader)
    with pytest.raises(MainComputerOnlyError):
        documents.publish(other.school.sign_in(Role.PRINCIPAL), a_wish())
    pair.carry(other, main)

    told = main.container.discussions.remarks(main.officer, notice)
    assert [one.text for one in told] == ["Согласна."]
    assert main.state() == other.state()
