"""What is asked about several computers: who they are, what waits, what contradicts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.changes_access import AccessRecorded
from ejournal_desktop.domain.changes_exchange import BundleMade, WorkstationDismissed
from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, StudentId
from ejournal_desktop.readmodels.exchange import PlaceKind
from ejournal_desktop.storage.log import AUTHORITY, STAFF, SYSTEM
from ejournal_desktop.storage.queries.exchange import count_conflicts, entries_waiting, open_conflicts, workstations
from support.computers import COURSE, LESSON, PERIOD
from support.training_actor import DEVICE
from support.two_journals import CLASS, FURTHER, mark, take

if TYPE_CHECKING:
    from support.open_journal import Journal


def test_what_contradicts_itself_is_shown_with_authors_computers_and_the_shown_value_first(
    main: Journal, further: Journal
) -> None:
    further.record(CLASS, mark("4"))
    main.record(CLASS, mark("5"))
    take(main, further)

    with main.database.read() as reading:
        (found,) = open_conflicts(reading, DEVICE)
        assert (open_conflicts(reading, DEVICE, course=COURSE), count_conflicts(reading)) == ((found,), 1)
        assert open_conflicts(reading, DEVICE, class_group=ClassGroupId(99)) == ()
    assert (found.kind, found.record, found.course, found.student_id) == (PlaceKind.MARK, LESSON, COURSE, 51)
    assert (found.class_title, found.subject, found.bell, found.student) == ("7А", "Алгебра", 2, "Асанова Айжан")
    shown = main.rows("SELECT value FROM mark")[0][0]
    assert [(value.text == shown, value.is_shown) for value in found.values] == [(True, True), (False, False)]
    assert {(value.text, value.workstation, value.is_ours) for value in found.values} == {
        ("5", "Учительская", True),
        ("4", "Точка 2 · каб. 5", False),
    }


def test_texts_and_period_marks_that_contradict_themselves_are_shown_too(main: Journal, further: Journal) -> None:
    main.record(
        CLASS, changes.TopicRecorded(LESSON, "Дроби", 1), changes.HomeworkRecorded(LESSON, "", is_none_set=True)
    )
    main.record(CLASS, changes.PeriodMarkRecorded(COURSE, PERIOD, StudentId(51), "5"))
    main.record(CLASS, changes.AttendanceRecorded(LESSON, StudentId(51), "late", 5))
    further.record(
        CLASS, changes.TopicRecorded(LESSON, "Тест", 0), changes.HomeworkRecorded(LESSON, "№ 5", is_none_set=False)
    )
    further.record(CLASS, changes.PeriodMarkRecorded(COURSE, PERIOD, StudentId(51), None))
    further.record(CLASS, changes.AttendanceRecorded(LESSON, StudentId(51), None, 0))
    take(main, further)

    with main.database.read() as reading:
        found = {one.kind: [value.text for value in one.values] for one in open_conflicts(reading, DEVICE)}
        shown = {one.kind: one.values[0].is_shown for one in open_conflicts(reading, DEVICE)}
    assert found[PlaceKind.PERIOD_MARK] == ["5", ""]
    assert found[PlaceKind.ATTENDANCE] == ["late 5", ""]
    assert set(found[PlaceKind.TOPIC]) == {"Дроби", "Тест"}
    assert set(found[PlaceKind.HOMEWORK]) == {"", "№ 5"}
    assert shown == dict.fromkeys(found, True)


def test_what_waits_is_the_work_of_people_that_no_other_computer_holds(main: Journal, further: Journal) -> None:
    with main.database.read() as reading, further.database.read() as there:
        assert (entries_waiting(reading, DEVICE), entries_waiting(there, FURTHER)) == (0, 0)
    main.record(CLASS, mark("5"))
    main.record(STAFF, AccessRecorded(AccountId(201), "in", "Учительская"))
    main.record(SYSTEM, BundleMade(1, 1, "exchange.ejbundle"))
    further.record(CLASS, mark("4", student=52))
    with main.database.read() as reading, further.database.read() as there:
        assert (entries_waiting(reading, DEVICE), entries_waiting(there, FURTHER)) == (1, 1)

    take(further, main)
    take(main, further)
    with main.database.read() as reading, further.database.read() as there:
        assert (entries_waiting(reading, DEVICE), entries_waiting(there, FURTHER)) == (0, 1)


def test_nothing_waits_in_a_school_with_one_computer(journal: Journal) -> None:
    journal.record(CLASS, mark("5"))

    with journal.database.read() as reading:
        assert entries_waiting(reading, DEVICE) == 0
        assert [one.is_main for one in workstations(reading, DEVICE)] == [True]


def test_nothing_waits_for_a_computer_that_was_dismissed(main: Journal) -> None:
    main.record(CLASS, mark("5"))
    main.record(AUTHORITY, WorkstationDismissed(FURTHER))

    with main.database.read() as reading:
        assert entries_waiting(reading, DEVICE) == 0


def test_the_computers_of_the_school_are_listed_with_their_last_bundles(main: Journal, further: Journal) -> None:
    further.record(SYSTEM, BundleMade(3, 1, "exchange.ejbundle"))
    take(main, further, number=3)
    main.record(AUTHORITY, WorkstationDismissed(FURTHER))

    with main.database.read() as reading:
        ours, theirs = workstations(reading, DEVICE)
    assert (ours.title, ours.is_main, ours.is_this, ours.is_dismissed) == ("Учительская", True, True, False)
    assert (theirs.title, theirs.room, theirs.is_main, theirs.is_dismissed) == ("Точка 2", "каб. 5", False, True)
    assert (theirs.last_made, theirs.last_taken, theirs.taken_number) == (main.clock.moment, main.clock.moment, 3)
