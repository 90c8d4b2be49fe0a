"""One act of a person is one entry and one transaction, whole or not at all."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2

from ejournal_desktop.domain.changes import AttendanceRecorded, MarkRecorded, TopicRecorded
from ejournal_desktop.kernel.identifiers import ClassGroupId, LessonId, StudentId, device_of
from ejournal_desktop.storage.database import Database
from ejournal_desktop.storage.errors import RecordExistsError
from ejournal_desktop.storage.log import AUTHORITY, ENTRY_LABEL, SYSTEM, base64url, class_scope, entry_hash
from support.training_actor import _SIGNING_KEY, DATABASE_KEY, DEVICE, fixed_actor

if TYPE_CHECKING:
    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.log import LogScope
    from support.open_journal import Journal
LESSON, STUDENT = LessonId(600), StudentId(51)
FIVE = MarkRecorded(LESSON, STUDENT, 0, "5")
CLASS = class_scope(ClassGroupId(31))
BYTES_PER_CELL = 500


def headers(journal: Journal) -> list[dict[str, Any]]:
    """Return the headers of all entries in their order."""
    return [json.loads(row[0]) for row in journal.rows("SELECT header FROM log_entry ORDER BY feed, sequence")]


def break_off(journal: Journal, scope: LogScope, change: Change) -> None:
    """Begin an act that ends in an error after it was written."""
    with suppress(InterruptedError), journal.database.write(fixed_actor("teacher")) as work:
        work.record(scope, [change])
        raise InterruptedError


@pytest.mark.requirement("S4-1.7")
def test_one_act_is_one_entry_with_all_its_changes(journal: Journal) -> None:
    journal.record(CLASS, FIVE, AttendanceRecorded(LESSON, STUDENT, "late", 5))

    payload = journal.rows("SELECT payload FROM log_payload")[0][0]
    assert json.loads(payload) == [["mark", 600, 51, 0, "5"], ["attendance", 600, 51, "late", 5]]


@pytest.mark.requirement("S4-1.7")
def test_an_entry_names_who_when_in_which_role_and_after_what(journal: Journal) -> None:
    journal.record(CLASS, FIVE)
    journal.record(CLASS, MarkRecorded(LESSON, STUDENT, 0, "4"))

    first, second = headers(journal)
    rows = journal.rows("SELECT header, signature FROM log_entry ORDER BY sequence")
    actor = fixed_actor("teacher")
    assert (second["by"], second["role"], second["key"]) == (actor.account, "teacher", actor.key_id)
    assert second["wall"] == [int(journal.clock.moment.timestamp()), 360]
    assert second["prev"] == entry_hash(rows[0][0].encode(), rows[0][1])
    assert (first["prev"], first["seq"], second["seq"]) == ("", 1, 2)
    assert device_of(first["feed"]) == DEVICE


@pytest.mark.requirement("S4-1.7")
def test_the_person_signs_the_header_and_the_header_commits_to_the_payload(journal: Journal) -> None:
    journal.record(CLASS, FIVE)

    ((header, signature, salt, payload),) = journal.rows(
        "SELECT header, signature, salt, payload FROM log_entry JOIN log_payload USING (feed, sequence)"
    )
    _SIGNING_KEY.public_key().verify(signature, ENTRY_LABEL.encode() + b"\0" + header.encode())
    assert json.loads(header)["ph"] == base64url(sha256(salt + payload.encode()).digest())
    assert len(salt) == 16


def test_equal_acts_cannot_be_told_from_their_hashes(journal: Journal) -> None:
    journal.record(CLASS, FIVE)
    journal.record(CLASS, FIVE)

    first, second = headers(journal)
    assert first["ph"] != second["ph"]


def test_scopes_have_feeds_of_their_own(journal: Journal) -> None:
    journal.record(AUTHORITY, FIVE)
    journal.record(SYSTEM, FIVE)
    journal.record(CLASS, FIVE)
    journal.record(class_scope(ClassGroupId(32)), FIVE)

    assert len({header["feed"] for header in headers(journal)}) == 4
    assert {header["seq"] for header in headers(journal)} == {1}


def test_later_entries_name_how_much_of_the_authority_they_had_seen(journal: Journal) -> None:
    journal.record(CLASS, FIVE)
    journal.record(AUTHORITY, FIVE)
    journal.record(CLASS, FIVE)

    seen = {(header["seq"], header["ah"]) for header in headers(journal)}
    assert seen >= {(1, 0), (2, 1)}


@pytest.mark.requirement("S4-1.7")
def test_an_act_that_fails_leaves_neither_entry_nor_state(journal: Journal) -> None:
    journal.record(CLASS, FIVE)
    before = journal.rows("SELECT * FROM log_entry"), journal.rows("SELECT * FROM mark")

    break_off(journal, CLASS, MarkRecorded(LESSON, STUDENT, 0, "2"))
    break_off(journal, class_scope(ClassGroupId(99)), FIVE)

    assert (journal.rows("SELECT * FROM log_entry"), journal.rows("SELECT * FROM mark")) == before
    assert {scope for _, _, scope, _ in journal.rows("SELECT * FROM feed")} == {"class", "authority"}
    assert journal.rows("SELECT * FROM feed WHERE class_group_id = 99") == []


def test_the_chain_goes_on_after_an_act_that_failed(journal: Journal) -> None:
    break_off(journal, CLASS, FIVE)

    journal.record(CLASS, FIVE)
    journal.record(CLASS, FIVE)

    assert [header["seq"] for header in headers(journal)] == [1, 2]


def test_a_statement_that_fails_undoes_the_whole_act(journal: Journal) -> None:
    with pytest.raises(dbapi2.Error), journal.database.write(fixed_actor("teacher")) as work:
        work.record(CLASS, [FIVE, MarkRecorded(LESSON, "x", 1, "4")])  # type: ignore[arg-type]  # no number

    assert journal.rows("SELECT * FROM mark") == []
    assert journal.rows("SELECT * FROM log_entry") == []


def test_a_record_with_a_taken_identity_is_a_conflict(journal: Journal) -> None:
    twice = "INSERT INTO local_fact VALUES ('device', 5)"

    with pytest.raises(RecordExistsError), journal.database.write(fixed_actor("teacher")) as work:
        work.connection.exec_driver_sql(twice)


def test_an_act_without_changes_writes_nothing(journal: Journal) -> None:
    journal.record(CLASS)

    assert journal.rows("SELECT * FROM log_entry") == []


@pytest.mark.parametrize("days", [0, -1, -4000, 1, 4000])
@pytest.mark.requirement("S0-5.1a")
def test_the_order_of_entries_survives_a_clock_that_jumps(journal: Journal, days: int) -> None:
    journal.record(CLASS, FIVE)
    journal.clock.moment += timedelta(days=days)
    journal.record(CLASS, FIVE)
    journal.record(SYSTEM, FIVE)

    clocks = [header["hlc"] for header in headers(journal)]
    walls = [header["wall"][0] for header in headers(journal)]
    assert clocks == sorted(set(clocks))
    assert walls[1] - walls[0] == days * 86400


def test_the_clock_goes_on_from_the_log_after_a_restart(journal: Journal) -> None:
    journal.record(CLASS, FIVE)
    journal.clock.moment -= timedelta(days=30)

    again = Database(journal.path, DATABASE_KEY, journal.clock)
    with again.write(fixed_actor("teacher")) as work:
        work.record(SYSTEM, [FIVE])
    again.close()

    first, second = sorted(headers(journal), key=lambda header: int(header["hlc"]))
    assert second["wall"] < first["wall"]


def test_identifiers_of_a_device_never_repeat(journal: Journal) -> None:
    with journal.database.write(fixed_actor("teacher")) as work:
        made = [work.new_identifier() for _ in range(20)]
    with journal.database.write(fixed_actor("teacher")) as work:
        made += [work.new_identifier() for _ in range(20)]

    assert len(set(made)) == 40
    assert {device_of(identifier) for identifier in made} == {DEVICE}


def test_a_value_that_replaces_another_after_its_day_leaves_a_correction(journal: Journal) -> None:
    with journal.database.write(fixed_actor("teacher")) as work:
        work.connection.exec_driver_sql(
            "INSERT INTO lesson VALUES (600, 3, '2026-11-19', 2, 0, NULL, '', 0, '', 0, '', '', NULL, NULL, NULL)"
        )
    journal.record(CLASS, FIVE)
    journal.record(CLASS, MarkRecorded(LESSON, STUDENT, 0, "4"))
    journal.record(CLASS, MarkRecorded(LESSON, STUDENT, 0, None))

    assert journal.rows("SELECT old, new FROM correction ORDER BY clock") == [("5", "4"), ("4", "")]


def test_a_cell_grows_the_database_by_less_than_five_hundred_bytes(journal: Journal) -> None:
    cells = 400
    journal.record(CLASS, TopicRecorded(LESSON, "Дроби", 1))
    journal.database.checkpoint()
    before = journal.path.stat().st_size

    for number in range(cells):
        journal.record(CLASS, MarkRecorded(LESSON, StudentId(2**50 + number), 0, "5"))
    journal.database.checkpoint()

    assert (journal.path.stat().st_size - before) / cells <= BYTES_PER_CELL
