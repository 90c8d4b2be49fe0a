"""What makes a report a draft, and the notes to those who owe what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.printing.words import load_words
from ejournal_desktop.readmodels.report_tables import GapKind
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.printing import PrintingService
from support.report_room import ALL_FILLED
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES

if TYPE_CHECKING:
    from support.report_room import Room


@pytest.mark.requirement("S0-4.6.5d", "S0-4.7.3")
def test_report_is_a_draft_that_names_teacher_and_lesson_until_everything_is_filled(room: Room) -> None:
    room.execute(ALL_FILLED)
    assert not room.table("class_period_results").is_draft
    room.execute(
        """UPDATE lesson SET completed_at = NULL WHERE lesson_id IN (SELECT lesson_id FROM lesson JOIN course
             USING (course_id) JOIN class_group USING (class_group_id) WHERE title = '7А' AND standing = 0
             ORDER BY day, bell LIMIT 2)"""
    )
    table = room.table("class_period_results", room.homeroom_of(MARKED_CLASS))
    assert table.is_draft
    assert [gap.missing for gap in table.gaps] == [GapKind.LESSON_NOT_COMPLETE] * 2
    assert all(gap.teacher and gap.course_title and gap.lesson and gap.day for gap in table.gaps)
    assert not room.table("class_period_results", title=NO_MARK_CLASS).is_draft


@pytest.mark.requirement("S0-4.6.5d", "S3-3.2d")
def test_every_gap_has_its_words_in_the_list_of_a_report_and_in_a_note() -> None:
    words = load_words(RESOURCES / "print").texts
    assert [kind for kind in GapKind if f"gap.{kind}" not in words or f"report_gap.{kind}" not in words] == []


@pytest.mark.requirement("S3-3.2d", "S0-4.7.3")
def test_missing_period_marks_are_noted_to_the_teacher_who_owes_them(room: Room) -> None:
    room.execute(ALL_FILLED, _without_marks_of_one_course())
    owner, request = room.homeroom_of(MARKED_CLASS), room.request("class_period_results")
    (gap,) = room.service.table(owner, request).gaps
    assert (gap.missing, gap.count > 1) == (GapKind.PERIOD_MARKS, True)
    (sent,) = room.service.note_gaps(owner, request)
    debtor = next(one for one in room.teachers() if one.signed_in.staff == gap.staff)
    note = BoardService(room.case.clock, PrintingService(room.case.clock, RESOURCES, "0").papers).notes(debtor)[0]
    assert gap.course_title in note.text
    assert f"{gap.count}" in note.text
    assert note.author == owner.signed_in.name.with_initials
    assert note.note == sent


@pytest.mark.requirement("S3-3.2d")
def test_a_note_is_taken_back_by_its_author_while_nobody_has_read_it(room: Room) -> None:
    room.execute(ALL_FILLED, _without_marks_of_one_course())
    owner, request = room.homeroom_of(MARKED_CLASS), room.request("class_period_results")
    (gap,) = room.service.table(owner, request).gaps
    debtor = next(one for one in room.teachers() if one.signed_in.staff == gap.staff)
    board = BoardService(room.case.clock, PrintingService(room.case.clock, RESOURCES, "0").papers)
    first, second = *room.service.note_gaps(owner, request), *room.service.note_gaps(owner, request)
    board.mark_read(debtor, second)
    assert room.service.withdraw_notes(debtor, [first]) == 0
    assert room.service.withdraw_notes(owner, [first, second]) == 1
    left = [note.note for note in board.notes(debtor)]
    assert (first in left, second in left) == (False, True)


@pytest.mark.requirement("S3-3.2d")
def test_notes_about_gaps_are_sent_by_those_who_make_the_report_not_by_those_who_read_it(room: Room) -> None:
    room.execute(ALL_FILLED, _without_marks_of_one_course())
    request = room.request("class_period_results")
    with pytest.raises(NotAllowedError):
        room.service.note_gaps(room.person(Role.PRINCIPAL), request)
    with pytest.raises(NotAllowedError):
        room.service.note_gaps(room.homeroom_of(NO_MARK_CLASS), request)


def test_nobody_is_told_anything_when_nothing_is_missing(room: Room) -> None:
    room.execute(ALL_FILLED)
    assert room.service.note_gaps(room.deputy, room.request("class_period_results")) == ()


def _without_marks_of_one_course() -> str:
    """Return the statement that takes away the marks of a course that the homeroom teacher does not keep."""
    return """DELETE FROM period_mark WHERE course_id = (
      SELECT min(course_id) FROM course JOIN class_group USING (class_group_id) JOIN course_teacher USING (course_id)
      WHERE class_group.title = '7А' AND subgroup_id IS NULL AND staff_id NOT IN (SELECT staff_id FROM homeroom))"""
