"""An open journal takes in entries of another computer: all of them, read back, or none."""

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.changes_exchange import WorkstationAdmitted
from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, StudentId, device_of
from ejournal_desktop.storage.backup import start_incarnation
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.errors import DatabaseDamagedError, JournalGrewError, MainComputerOnlyError
from ejournal_desktop.storage.local_facts import is_joined
from ejournal_desktop.storage.log import AUTHORITY, SYSTEM, class_scope
from ejournal_desktop.storage.queries.archive_content import all_feeds, all_state
from ejournal_desktop.storage.queries.courses import teachers_of_course
from ejournal_desktop.storage.replay import differences, replayed
from support.computers import COURSE, KEEPER, OTHER
from support.training_actor import DATABASE_KEY, DEVICE
from support.two_journals import CLASS, FURTHER, TEACHER, folded, mark, take, united

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.readmodels.archive import LogFeed
    from support.open_journal import Journal


@contextmanager
def nothing_changes(journal: Journal) -> Iterator[None]:
    """Check that log and state stay as they are."""
    with journal.database.read() as reading:
        before = all_feeds(reading), all_state(reading)
    yield
    with journal.database.read() as reading:
        assert (all_feeds(reading), all_state(reading)) == before


def assert_state_follows_from_log(journal: Journal) -> None:
    with journal.database.read() as reading, replayed(all_feeds(reading)) as fold:
        assert list(fold.unreadable) == []
        assert list(differences(all_state(reading), all_state(fold))) == []


def contents(feeds: Sequence[LogFeed]) -> dict[int, list[object]]:
    return {feed.feed: list(feed.entries) for feed in feeds}


@pytest.mark.requirement("S1-4c")
def test_a_bundle_brings_entries_and_their_state_into_the_open_journal(main: Journal, further: Journal) -> None:
    further.record(CLASS, mark("4"))
    meant = contents(united(main, further))
    take(main, further)

    assert main.rows("SELECT value FROM mark") == [("4",)]
    assert_state_follows_from_log(main)
    with main.database.read() as reading:
        stored = contents(all_feeds(reading))
    assert all(stored[feed][: len(entries)] == entries for feed, entries in meant.items())
    assert main.rows("SELECT sender, number FROM taken_bundle WHERE device = 77") == [(FURTHER, 1)]


def test_both_computers_come_to_the_same_marks_and_contradictions(main: Journal, further: Journal) -> None:
    further.record(CLASS, mark("4"))
    main.record(CLASS, mark("5"))
    take(main, further)
    take(further, main)

    shown = "SELECT value FROM mark", "SELECT value FROM written_value ORDER BY value"
    assert [main.rows(one) for one in shown] == [further.rows(one) for one in shown]
    assert main.rows(shown[1]) == [('["4"]',), ('["5"]',)]
    assert_state_follows_from_log(further)


def test_writing_goes_on_after_a_merge_with_a_clock_behind_nothing_that_was_taken(
    main: Journal, further: Journal
) -> None:
    further.clock.moment = further.clock.moment.replace(year=2027)
    further.record(CLASS, mark("4"))
    further.clock.moment = further.clock.moment.replace(year=2026)
    take(main, further)
    main.record(CLASS, mark("5"))

    clocks = {
        (device_of(header["feed"]), header["hlc"])
        for header in map(json.loads, (row[0] for row in main.rows("SELECT header FROM log_entry")))
    }
    latest = max(clock for device, clock in clocks if device == FURTHER)
    assert max(clock for device, clock in clocks if device == DEVICE) > latest
    assert_state_follows_from_log(main)
    assert main.rows("SELECT value FROM written_value") == [('["5"]',)]


def test_an_entry_written_since_the_log_was_looked_at_stops_the_merge(main: Journal, further: Journal) -> None:
    further.record(CLASS, mark("4"))
    merged = folded(united(main, further))
    main.record(CLASS, mark("5", student=52))

    with nothing_changes(main), pytest.raises(JournalGrewError):
        main.database.merge(TEACHER, merged, sender=FURTHER, number=1)


def test_a_feed_begun_since_the_log_was_looked_at_stops_the_merge(main: Journal, further: Journal) -> None:
    merged = folded(united(main, further))
    main.record(class_scope(ClassGroupId(32)), mark("5"))

    with nothing_changes(main), pytest.raises(JournalGrewError):
        main.database.merge(TEACHER, merged, sender=FURTHER, number=1)


def test_a_log_that_goes_another_way_undoes_the_whole_merge(main: Journal, further: Journal) -> None:
    further.record(CLASS, mark("4"))
    merged = folded(united(main, further))
    forged = [
        replace(feed, entries=[replace(feed.entries[0], signature=b"x" * 64), *feed.entries[1:], feed.entries[-1]])
        if feed.scope == "class" and device_of(feed.feed) == DEVICE
        else feed
        for feed in merged.feeds
    ]

    with nothing_changes(main), pytest.raises(DatabaseDamagedError):
        main.database.merge(TEACHER, replace(merged, feeds=forged), sender=FURTHER, number=1)
    main.record(CLASS, mark("5"))
    assert_state_follows_from_log(main)


def test_a_feed_that_claims_to_be_of_another_class_undoes_the_whole_merge(main: Journal, further: Journal) -> None:
    merged = folded(united(main, further))
    forged = [replace(feed, class_group=32) if feed.scope == "class" else feed for feed in merged.feeds]

    with nothing_changes(main), pytest.raises(DatabaseDamagedError):
        main.database.merge(TEACHER, replace(merged, feeds=forged), sender=FURTHER, number=1)


def test_a_state_that_does_not_read_back_undoes_the_whole_merge(main: Journal, further: Journal) -> None:
    further.record(CLASS, mark("4"))
    merged = folded(united(main, further))
    doubled = [
        replace(table, rows=[*table.rows, ("5", *table.rows[0][1:])]) if table.name == "mark" else table
        for table in merged.state
    ]

    with nothing_changes(main), pytest.raises(DatabaseDamagedError):
        main.database.merge(TEACHER, replace(merged, state=doubled), sender=FURTHER, number=1)


def test_what_readers_keep_of_the_school_is_read_again_after_a_merge(main: Journal, further: Journal) -> None:
    with further.database.read() as reading:
        assert [span.staff for span in teachers_of_course(reading, COURSE)] == [KEEPER - 100]
    main.record(CLASS, changes.CourseTeacherAssigned(COURSE, StaffId(OTHER - 100), date(2027, 1, 11), None))
    take(further, main)

    with further.database.read() as reading:
        assert [span.staff for span in teachers_of_course(reading, COURSE)] == [KEEPER - 100, OTHER - 100]


@pytest.mark.requirement("S1-4c")
@pytest.mark.parametrize("scope", [SYSTEM, AUTHORITY, CLASS], ids=lambda scope: scope.name)
def test_a_further_computer_refuses_what_only_the_main_one_writes(further: Journal, scope: object) -> None:
    student = changes.StudentRegistered(StudentId(52), "Белова", "Анна", "", None)

    with nothing_changes(further), pytest.raises(MainComputerOnlyError):
        further.record(scope, student)  # type: ignore[arg-type]  # one of three scopes


def test_a_further_computer_writes_nothing_into_the_feed_of_rights(further: Journal) -> None:
    with pytest.raises(MainComputerOnlyError):
        further.record(AUTHORITY, mark("4"))

    further.record(CLASS, mark("4"))
    scopes = {scope for feed, scope in further.rows("SELECT feed_id, scope FROM feed") if device_of(feed) == FURTHER}
    assert scopes == {"class", "system"}


def test_an_entry_of_a_further_computer_names_what_it_has_of_the_rights(main: Journal, further: Journal) -> None:
    further.record(CLASS, mark("4"))
    main.record(AUTHORITY, WorkstationAdmitted(92))
    take(further, main)
    further.record(CLASS, mark("3"))

    statement = "SELECT header FROM log_entry JOIN feed ON feed.number = log_entry.feed WHERE scope = 'class' "
    headers = [json.loads(row[0]) for row in further.rows(statement + "ORDER BY feed_id, sequence")]
    seen = [header["ah"] for header in headers if device_of(header["feed"]) == FURTHER]
    assert seen == [2, 3]


def test_a_further_computer_first_says_what_its_copy_holds(main: Journal, further: Journal) -> None:
    with main.database.read() as reading:
        held = sorted((feed.feed, len(feed.entries)) for feed in all_feeds(reading))
    further.record(CLASS, mark("4"))

    first = "SELECT payload FROM log_payload JOIN feed ON number = feed WHERE feed_id >> 30 = 91 AND scope = 'system'"
    assert json.loads(further.rows(first)[0][0]) == [["bundle_taken", FURTHER, 0, [list(head) for head in held]]]
    further.record(CLASS, mark("3"))
    assert len(further.rows(first)) == 1


def test_a_copy_that_goes_on_as_the_main_computer_may_write_everything(further: Journal) -> None:
    further.record(CLASS, mark("4"))
    further.database.close()
    start_incarnation(further.path, DATABASE_KEY, device=55)
    again = Database(further.path, DATABASE_KEY, further.clock)
    with again.read() as reading:
        assert not is_joined(reading)
    with again.write(TEACHER) as work:
        work.record(SYSTEM, [changes.WorkstationRegistered(55, "Точка 1", "")])
    again.close()


def test_an_act_that_failed_leaves_the_word_about_the_copy_to_the_next_one(further: Journal) -> None:
    with suppress(InterruptedError), further.database.write(TEACHER) as work:
        work.record(CLASS, [mark("4")])
        raise InterruptedError
    further.record(CLASS, mark("4"))

    assert further.rows("SELECT sender, number FROM taken_bundle") == [(FURTHER, 0)]


def test_taking_a_bundle_twice_changes_no_mark_and_no_contradiction(main: Journal, further: Journal) -> None:
    further.record(CLASS, mark("4"))
    main.record(CLASS, mark("5"))
    take(main, further)
    before = main.rows("SELECT * FROM mark"), main.rows("SELECT * FROM written_value")
    take(main, further)

    assert (main.rows("SELECT * FROM mark"), main.rows("SELECT * FROM written_value")) == before
