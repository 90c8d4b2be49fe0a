"""Topics put up for discussion with the remarks of the staff, and proposals for a better journal."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import NoticeKind, NoticeMatter
from ejournal_desktop.services.board_errors import NoDiscussionError
from ejournal_desktop.services.discussions import DiscussionsService
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.printing import PrintingService
from support.homeroom_desk import homeroom_desk
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

HEADS = ("Дата", "Автор", "Предложение")
TOPIC = NoticeMatter(NoticeKind.DISCUSSION)


@pytest.fixture
def board(training: SchoolCase) -> BoardService:
    return BoardService(training.clock, PrintingService(training.clock, RESOURCES, VERSION).papers)


def put_up(board: BoardService, session: Session, today: DateSpan) -> int:
    return board.publish(session, NoticeAudience.STAFF, "Вторая отметка за урок?", today, TOPIC)


@pytest.mark.requirement("S0-4.2.2", "S0-4.3.2", "S0-4.6.3", "S0-4.7.2")
def test_who_puts_a_topic_up_reads_what_the_staff_say_with_their_names(
    training: SchoolCase, board: BoardService
) -> None:
    service, today = DiscussionsService(), DateSpan(training.clock.now().date())
    homeroom = homeroom_desk(training).session
    reader = training.sign_in(Role.SECRETARY)
    askers = (training.sign_in(Role.PRINCIPAL), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    for asker in (*askers, training.sign_in(Role.TEACHER), homeroom):
        topic = put_up(board, asker, today)
        service.remark(reader, topic, " Согласна, если будет образец. ")
        training.clock.moment += timedelta(minutes=1)
        service.remark(homeroom, topic, "Не во всех классах.")

        shown = next(one for one in board.notices(asker) if one.notice == topic)
        assert (shown.matter.kind, shown.audience) == (NoticeKind.DISCUSSION, NoticeAudience.STAFF)
        said = [(one.author, one.text) for one in service.remarks(asker, topic)]
        assert said == [
            (reader.signed_in.name.with_initials, "Согласна, если будет образец."),
            (homeroom.signed_in.name.with_initials, "Не во всех классах."),
        ]


@pytest.mark.requirement("S0-4.2.2")
def test_a_topic_that_hangs_no_more_is_read_with_its_remarks(training: SchoolCase, board: BoardService) -> None:
    service, session = DiscussionsService(), training.sign_in(Role.PRINCIPAL)
    topic = put_up(board, session, DateSpan(training.clock.now().date()))
    service.remark(session, topic, "Решено.")
    training.clock.moment += timedelta(days=1)
    assert board.notices(session) == ()
    assert [one.notice for one in board.notices(session, is_every_day=True)] == [topic]
    assert [one.text for one in service.remarks(session, topic)] == ["Решено."]


def test_a_remark_is_taken_back_by_its_author_alone(training: SchoolCase, board: BoardService) -> None:
    service = DiscussionsService()
    asker, other = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), training.sign_in(Role.TEACHER)
    topic = put_up(board, asker, DateSpan(training.clock.now().date()))
    remark = service.remark(other, topic, "Против.")
    with pytest.raises(NotAllowedError):
        service.withdraw_remark(asker, remark)
    service.withdraw_remark(other, remark)
    assert service.remarks(asker, topic) == ()
    with pytest.raises(UnknownRecordError):
        service.withdraw_remark(other, remark)


def test_remarks_need_words_and_a_topic_that_still_hangs(training: SchoolCase, board: BoardService) -> None:
    service, session = DiscussionsService(), training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    today = DateSpan(training.clock.now().date())
    plain = board.publish(session, NoticeAudience.STAFF, "Педсовет", today)
    topic = put_up(board, session, today)
    board.withdraw(session, topic)
    for notice in (plain, topic, 5):
        with pytest.raises(NoDiscussionError):
            service.remark(session, notice, "Слово")
    with pytest.raises(EmptyTextError):
        service.remark(session, plain, " ")


@pytest.mark.requirement("S0-4.4.1", "S0-4.5.1", "S0-4.6.4")
def test_proposals_of_engineer_tutor_and_teacher_are_listed_and_saved(training: SchoolCase, tmp_path: Path) -> None:
    service, names = DiscussionsService(), []
    for role, text in (
        (Role.TECHNICAL_SUPPORT, "Ставить обновления\nв каникулы"),
        (Role.TUTOR, "Образец заполнения"),
        (Role.TEACHER, "=1+1"),
    ):
        session = training.sign_in(role)
        service.propose(session, text)
        names.append(session.signed_in.name.with_initials)
        training.clock.moment += timedelta(minutes=1)

    listed = service.proposals(training.sign_in(Role.PRINCIPAL))
    assert [one.author for one in listed] == names[::-1]
    assert {one.moment.date() for one in listed} == {training.clock.now().date()}
    path = tmp_path / "proposals.csv"
    assert service.save_proposals(training.sign_in(Role.TEACHER), path, HEADS) == 3
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "Дата;Автор;Предложение"
    assert rows[1].endswith(";'=1+1")


@pytest.mark.requirement("S0-4.6.4")
def test_a_proposal_is_taken_back_by_its_author_alone(training: SchoolCase) -> None:
    service, author = DiscussionsService(), training.sign_in(Role.TEACHER)
    proposal = service.propose(author, "Предложение")
    with pytest.raises(NotAllowedError):
        service.withdraw_proposal(training.sign_in(Role.PRINCIPAL), proposal)
    with pytest.raises(EmptyTextError):
        service.propose(author, " \n")
    service.withdraw_proposal(author, proposal)
    assert service.proposals(author) == ()
    with pytest.raises(UnknownRecordError):
        service.withdraw_proposal(author, proposal)
