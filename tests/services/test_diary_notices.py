"""What hangs on the board for students and families stands on the sheets of their diaries too."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import NoticeKind, NoticeMatter
from ejournal_desktop.services.board_errors import MeetingFieldsError
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.printing import PrintingService
from support.homeroom_desk import homeroom_desk
from support.pdf_words import pdf_words
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from support.training_vault import SchoolCase


@pytest.mark.requirement("S4-4.4b")
def test_diary_shows_meetings_and_events_of_the_class_and_of_the_school(training: SchoolCase) -> None:
    desk, today = homeroom_desk(training), training.clock.now().date()
    papers = PrintingService(training.clock, RESOURCES, VERSION).papers
    board = BoardService(training.clock, papers)
    deputy, days = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), DateSpan(today, today + timedelta(days=7))
    other = next(group for group, title in board.classes(deputy) if title == NO_MARK_CLASS)
    meeting = NoticeMatter(NoticeKind.CLASS_MEETING, desk.class_group, today + timedelta(days=5), "18:00", "кабинет 12")
    event = NoticeMatter(NoticeKind.EVENT, None, today + timedelta(days=6), "", "актовый зал")
    families, students = NoticeAudience.GUARDIANS, NoticeAudience.STUDENTS
    board.publish(desk.session, families, "Итоги четверти", days, meeting)
    board.publish(deputy, students, "Концерт", days, event)
    board.publish(deputy, families, "Чужой класс", days, NoticeMatter(class_group=other))
    board.publish(deputy, NoticeAudience.STAFF, "Педсовет", days)
    board.publish(deputy, families, "Следующий месяц", DateSpan(today + timedelta(days=30)))
    board.withdraw(deputy, board.publish(deputy, families, "Снятое", days))

    student = papers.students(desk.session, desk.class_group)[0].student
    words = pdf_words(papers.diaries(desk.session, [student], (today - timedelta(days=6), today)).pdf)
    told = ("25.11.2026, 18:00", "родительское собрание", "Итоги четверти", "кабинет 12", "Концерт", "актовый зал")
    assert [part for part in told if part not in words] == []
    assert [part for part in ("Чужой класс", "Педсовет", "Следующий", "Снятое") if part in words] == []


@pytest.mark.requirement("S0-4.9.5")
def test_a_class_meeting_says_when_and_where_and_is_called_by_those_of_the_class(training: SchoolCase) -> None:
    desk, today = homeroom_desk(training, MARKED_CLASS), training.clock.now().date()
    board = BoardService(training.clock, PrintingService(training.clock, RESOURCES, VERSION).papers)
    span, families = DateSpan(today), NoticeAudience.GUARDIANS
    with pytest.raises(MeetingFieldsError):
        board.publish(desk.session, families, "Собрание", span, NoticeMatter(NoticeKind.CLASS_MEETING, at="18:00"))
    whole = NoticeMatter(NoticeKind.CLASS_MEETING, desk.class_group, today, "18:00", "кабинет 12")
    with pytest.raises(NotAllowedError):
        board.publish(homeroom_desk(training, NO_MARK_CLASS).session, families, "Собрание", span, whole)
    board.publish(desk.session, families, "Собрание", span, whole)
    (shown,) = board.notices(desk.session)
    assert (shown.matter, shown.class_title) == (whole, MARKED_CLASS)


@pytest.mark.requirement("S0-4.6.6")
def test_a_notice_goes_to_all_classes_from_a_head_and_to_the_own_ones_from_a_teacher(training: SchoolCase) -> None:
    board = BoardService(training.clock, PrintingService(training.clock, RESOURCES, VERSION).papers)

    def titles(who: Role | str) -> list[str]:
        return [title for _, title in board.classes(training.sign_in(who))]

    for head in (Role.PRINCIPAL, Role.DEPUTY_HEAD_ACADEMIC, Role.DEPUTY_HEAD_UPBRINGING):
        assert titles(head) == [NO_MARK_CLASS, MARKED_CLASS]
    desk = desk_in(training, MARKED_CLASS)
    assert MARKED_CLASS in [title for _, title in board.classes(desk.session)]  # a teacher of a subject in the class
    assert titles(Role.ARCHIVE_OFFICER) == []  # hangs nothing up
