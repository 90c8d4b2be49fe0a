"""Which changes a further computer of the school may write: a closed set, and all others stand on the other list."""

from __future__ import annotations

import pytest

from ejournal_desktop.domain.all_changes import ALL_CHANGES
from ejournal_desktop.domain.changes import MarkRecorded, StudentRegistered
from ejournal_desktop.domain.written_anywhere import BOOKKEEPING, WRITTEN_ANYWHERE, is_written_anywhere
from ejournal_desktop.kernel.identifiers import LessonId, StudentId

ANYWHERE = {
    # lessons and their cells
    "lessons", "lesson_cancelled", "lesson_moved", "lessons_joined", "lesson_remote", "topic", "homework",
    "lesson_kind", "lesson_completed", "mark", "attendance", "period_mark", "mark_comment", "mark_reason",
    "safety_instruction", "late_entry_reason", "suggestion_rejected", "file_attached", "file_detached",
    "work_planned", "work_result", "work_withdrawn", "work_kept", "work_dropped",
    # the homeroom teacher's desk and the staff room
    "absence_reason", "absence_reason_withdrawn", "week_checked", "list_confirmed", "message", "message_withdrawn",
    "letter", "letter_answered", "portfolio", "portfolio_removed", "notice", "notice_withdrawn", "note", "note_read",
    "note_withdrawn", "document_exported", "notice_remark", "notice_remark_withdrawn", "proposal",
    "proposal_withdrawn",
    # paper
    "printed", "report_kept", "printout_checked", "paper_compared", "paper_comparison_withdrawn",
    # what a computer notes of itself
    "access", "failed_tries", "backup", "checkpoint", "bundle_made", "bundle_taken",
}  # fmt: skip
ON_THE_MAIN_COMPUTER = {
    # the school
    "school", "regulation", "year", "period", "holiday", "bell", "subject", "staff", "workstation", "withdrawn",
    # rights
    "account", "certificate", "role", "account_closed", "recovery_used", "recovery_replaced", "duty_ordered",
    "duty_order_withdrawn", "data_powers", "undertaking", "staff_moved", "staff_move_withdrawn",
    # people and classes
    "class", "homeroom", "student", "enrolled", "enrollment_ended", "enrollment_cancelled", "leaving_reason",
    "subgroup", "subgroup_member", "subgroup_member_ended", "subgroup_member_cancelled", "student_card",
    "card_verified", "card_source", "guardian", "guardian_removed", "delivery", "consent", "exemption",
    # courses and the timetable
    "course", "course_teacher", "slot", "lessons_withdrawn", "plan", "plan_ready", "curriculum", "substitution",
    # the next school year, lists and rooms
    "year_part", "year_closed", "holiday_removed", "bell_withdrawn", "room", "lists_delivered", "initial_filling",
    # order in the journal
    "period_closed", "period_due", "correction_allowed", "control_act",
    "control_page", "control_told", "control_act_withdrawn", "control_plan", "control_plan_removed",
    # archives, carriers, volumes, other computers
    "archive", "archive_confirmed", "archive_copy", "archive_accepted", "archive_recheck", "drill", "carrier",
    "carrier_given", "carrier_returned", "carrier_lost", "volume", "volume_stored", "volume_destroyed", "restore",
    "workstation_admitted", "workstation_dismissed",
    # the next edition of the regulation
    "rule_proposed", "rule_proposal_dropped", "regulation_recalled",
    # what the school gives out to its staff
    "document", "document_withdrawn",
}  # fmt: skip


@pytest.mark.requirement("S1-4c")
def test_every_change_is_either_written_anywhere_or_deliberately_not() -> None:
    assert {kind.code for kind in ALL_CHANGES} == ANYWHERE | ON_THE_MAIN_COMPUTER
    assert ANYWHERE.isdisjoint(ON_THE_MAIN_COMPUTER)
    assert {kind.code for kind in WRITTEN_ANYWHERE} == ANYWHERE


def test_what_a_computer_notes_of_itself_may_be_noted_by_every_computer() -> None:
    assert BOOKKEEPING < WRITTEN_ANYWHERE


def test_one_change_of_the_main_computer_makes_the_whole_act_one() -> None:
    mark = MarkRecorded(LessonId(600), StudentId(51), 0, "5")

    assert is_written_anywhere([mark])
    assert not is_written_anywhere([mark, StudentRegistered(StudentId(51), "Асанова", "Айжан", "", None)])
