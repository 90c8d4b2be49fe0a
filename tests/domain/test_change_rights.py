"""Which right and which feed every recorded change needs when another computer brings it: deny by default."""

from __future__ import annotations

import pytest

from ejournal_desktop.domain.all_changes import ALL_CHANGES
from ejournal_desktop.domain.change_rights import RIGHTS, may_record, needs_right
from ejournal_desktop.domain.change_scopes import SCOPES, belongs_in
from ejournal_desktop.domain.changes import CourseTeacherAssigned, LessonCancelled, MarkRecorded, SubstitutionSet
from ejournal_desktop.domain.changes_desk import NoteRead
from ejournal_desktop.domain.changes_exchange import BundleTaken, WorkstationAdmitted
from ejournal_desktop.domain.changes_teaching import LessonMoved
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import PERMISSIONS, Grant
from ejournal_desktop.domain.written_anywhere import WRITTEN_ANYWHERE
from ejournal_desktop.kernel.identifiers import LessonId, StaffId, StudentId

pytestmark = pytest.mark.requirement("S1-4c")
MARK = MarkRecorded(LessonId(600), StudentId(51), 0, "5")


def test_every_kind_of_change_names_the_rights_of_which_one_is_enough() -> None:
    assert set(RIGHTS) == set(ALL_CHANGES)
    assert all(RIGHTS.values())


def test_somebody_in_the_school_may_write_each_kind_of_change() -> None:
    unwritable = [
        kind.code
        for kind, rights in RIGHTS.items()
        if all(PERMISSIONS[action, role] < Grant.OWN for action in rights for role in Role)
    ]
    assert unwritable == []


def test_an_entry_needs_the_right_for_each_of_its_changes() -> None:
    named = SubstitutionSet(LessonId(600), StaffId(5))
    assert may_record(Role.TEACHER, [MARK])
    assert not may_record(Role.TEACHER, [MARK, named])
    assert not may_record(Role.DEPUTY_HEAD_ACADEMIC, [MARK])
    assert may_record(Role.DEPUTY_HEAD_ACADEMIC, [named])
    assert CourseTeacherAssigned in RIGHTS


def test_a_lesson_is_scheduled_cancelled_and_moved_by_who_edits_the_timetable() -> None:
    lesson = LessonId(600)
    acts = (LessonCancelled(lesson, is_cancelled=True), LessonMoved(lesson, LessonId(601)))
    assert [may_record(Role.TEACHER, [act]) for act in acts] == [False, False]
    assert may_record(Role.DEPUTY_HEAD_ACADEMIC, acts)


def test_what_a_copy_holds_anybody_says_with_the_first_entry_and_a_taken_bundle_only_who_takes_bundles() -> None:
    began, taken = BundleTaken(1, 0, ()), BundleTaken(1, 3, ())
    assert not needs_right([began, NoteRead(1)])
    assert needs_right([taken])
    assert not may_record(Role.TEACHER, [taken])
    assert may_record(Role.ARCHIVE_OFFICER, [taken])


def test_every_kind_that_all_computers_write_names_its_feeds() -> None:
    assert set(SCOPES) >= WRITTEN_ANYWHERE


def test_rights_stand_in_the_feed_of_the_authority_alone_and_a_mark_in_that_of_its_class() -> None:
    scopes = ("authority", "system", "staff", "class")
    assert [scope for scope in scopes if belongs_in(WorkstationAdmitted(5), scope)] == ["authority"]
    assert [scope for scope in scopes if belongs_in(MARK, scope)] == ["class"]
    assert [scope for scope in scopes if belongs_in(NoteRead(1), scope)] == ["staff"]
