"""Somebody who holds the key of the database alters it past the program: the check names what and where."""

# ruff: noqa: S608  the statements of a forger are put together from constants of the test
from __future__ import annotations

import json
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
import rfc8785

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.integrity import IntegrityCode
from ejournal_desktop.security.heads import HEADS_FILE
from ejournal_desktop.services.diagnostics import MOST_DIFFERENCES, DiagnosticsService
from ejournal_desktop.services.journal import JournalService
from ejournal_desktop.storage.log import ENTRY_LABEL, base64url, entry_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlcipher3 import dbapi2

    from ejournal_desktop.readmodels.integrity import CheckReport, IntegrityFinding
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

pytestmark = pytest.mark.requirement("S4-1.7", "S0-5.4")

SOME_TOPIC = '[["topic",1,"Тема",0]]'.encode()
ENTRY_OF_CLASS = "SELECT log_entry.* FROM log_entry JOIN feed ON number = feed WHERE scope = 'class'"


@pytest.fixture
def session(training: SchoolCase) -> Session:
    return training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)


@contextmanager
def without_triggers(connection: dbapi2.Connection) -> Iterator[None]:
    """Take the triggers away and put them back, so that the schema looks untouched."""
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _, statement in triggers:
        connection.execute(statement)


def altered(training: SchoolCase, session: Session, *statements: str) -> CheckReport:
    """Run statements past the program and check the journal."""
    with training.bare_database(session) as connection, without_triggers(connection):
        for statement in statements:
            assert connection.execute(statement).rowcount > 0
    return DiagnosticsService().check(session)


def one(report: CheckReport, code: IntegrityCode) -> IntegrityFinding:
    """Return the only finding of a kind."""
    (found,) = (finding for finding in report.findings if finding.code is code)
    return found


def differing(report: CheckReport, table: str, column: str) -> IntegrityFinding:
    """Return the finding about a column of a table."""
    (found,) = (
        finding
        for finding in report.findings
        if finding.difference is not None and (finding.difference.table, finding.difference.column) == (table, column)
    )
    return found


def test_an_honest_journal_is_clean(session: Session) -> None:
    report = DiagnosticsService().check(session)

    assert report.is_clean
    assert report.entries > 500
    assert len(report.state_digest) == 64


def test_the_check_changes_nothing_and_always_says_the_same(training: SchoolCase, session: Session) -> None:
    first = DiagnosticsService().check(session)
    training.clock.moment = training.clock.moment.replace(hour=15)

    assert DiagnosticsService().check(session) == first


def test_a_mark_altered_in_the_table_is_named_with_class_subject_date_student_and_both_values(
    training: SchoolCase, session: Session
) -> None:
    with training.bare_database(session) as connection:
        lesson, student, value = connection.execute("SELECT lesson_id, student_id, value FROM mark").fetchone()
        title, subject, day, surname = connection.execute(
            "SELECT class_group.title, subject.title, lesson.day, surname FROM lesson JOIN course USING (course_id) "
            "JOIN class_group USING (class_group_id) JOIN subject USING (subject_id) JOIN student "
            "WHERE lesson_id = ? AND student_id = ?",
            (lesson, student),
        ).fetchone()
    forged = "2" if value != "2" else "5"
    report = altered(
        training, session, f"UPDATE mark SET value = '{forged}' WHERE lesson_id = {lesson} AND student_id = {student}"
    )

    found = differing(report, "mark", "value")
    assert found.difference is not None
    assert found.place is not None
    assert (found.difference.live, found.difference.logged) == (forged, value)
    assert (found.place.class_title, found.place.subject_title) == (title, subject)
    assert found.place.day is not None
    assert found.place.day.isoformat() == day
    assert found.place.student.startswith(surname)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("attendance", "status", "'ill'"),
        ("attendance", "late_minutes", "44"),
        ("period_mark", "value", "'pass'"),
        ("lesson", "topic", "'Другая тема'"),
        ("lesson", "homework", "'Другое задание'"),
        ("lesson", "recorded_at", "1"),
        ("correction", "old", "'pass'"),
        ("student", "surname", "'Подменённая'"),
        ("account", "public_key", "'AAAA'"),
        ("account", "closed_on", "'2026-01-01'"),
        ("role_grant", "ends", "'2026-01-01'"),
        ("certificate", "certificate", "'{}'"),
        ("closed_period", "seconds", "1"),
        ("regulation", "body", "'{}'"),
    ],
)
def test_any_value_altered_in_a_table_is_found(
    training: SchoolCase, session: Session, table: str, column: str, value: str
) -> None:
    with training.bare_database(session) as connection:
        rows = connection.execute(f"SELECT count(*) FROM {table} WHERE {column} IS NOT {value}").fetchone()[0]
    if not rows:
        pytest.skip("the training school has no such row")
    key = "rowid" if table in {"lesson", "student", "account"} else None
    only = f"rowid = (SELECT min(rowid) FROM {table} WHERE {column} IS NOT {value})" if key else "true"
    report = altered(training, session, f"UPDATE {table} SET {column} = {value} WHERE {only}")

    assert {finding.code for finding in report.findings} == {IntegrityCode.STATE_DIFFERS}
    assert {f.difference.table for f in report.findings if f.difference is not None} == {table}


def test_a_row_taken_away_and_a_row_put_in_are_found(training: SchoolCase, session: Session) -> None:
    report = altered(
        training,
        session,
        "DELETE FROM attendance WHERE lesson_id = (SELECT min(lesson_id) FROM attendance)",
        "INSERT INTO homeroom SELECT class_group_id, '2026-11-01', 7 FROM class_group LIMIT 1",
    )

    assert {f.difference.table for f in report.findings if f.difference is not None} == {"attendance", "homeroom"}


def test_a_flood_of_differences_is_cut_short(training: SchoolCase, session: Session) -> None:
    report = altered(training, session, "UPDATE mark SET value = 'pass'")

    assert len(report.findings) == MOST_DIFFERENCES


def middle_of_class(training: SchoolCase, session: Session) -> tuple[int, int]:
    """Return feed number and sequence of an entry in the middle of a class's feed."""
    with training.bare_database(session) as connection:
        feed, count = connection.execute(
            "SELECT feed, count(*) FROM log_entry JOIN feed ON number = feed WHERE scope = 'class' GROUP BY feed"
        ).fetchone()
    return feed, count // 2


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE log_entry SET header = replace(header, '\"v\":1', '\"v\":2')",
        "UPDATE log_entry SET header = replace(header, '\"wall\":[1', '\"wall\":[0')",
        "UPDATE log_entry SET header = 'no json'",
        "UPDATE log_entry SET header = '{}'",
        "UPDATE log_entry SET signature = zeroblob(64)",
        "UPDATE log_entry SET signature = x''",
        "UPDATE log_payload SET payload = payload || ' '",
        'UPDATE log_payload SET payload = \'[["mark",1,2,0,"5"]]\'',
        "UPDATE log_payload SET payload = 'no json'",
        'UPDATE log_payload SET payload = \'[["withdrawn","no such kind",1]]\'',
        "UPDATE log_payload SET salt = zeroblob(16)",
    ],
)
def test_an_altered_entry_is_named(training: SchoolCase, session: Session, change: str) -> None:
    feed, sequence = middle_of_class(training, session)

    report = altered(training, session, f"{change} WHERE feed = {feed} AND sequence = {sequence}")

    found = one(report, IntegrityCode.ENTRY_REFUSED)
    assert found.sequence == sequence


@pytest.mark.parametrize("scope", ["authority", "system"])
def test_an_altered_entry_of_the_school_never_stops_the_check(
    training: SchoolCase, session: Session, scope: str
) -> None:
    report = altered(
        training,
        session,
        'UPDATE log_payload SET payload = \'[["certificate",1,"{}"]]\' WHERE sequence = 2 AND feed = '
        f"(SELECT number FROM feed WHERE scope = '{scope}')",
    )

    assert any(f.code is IntegrityCode.ENTRY_REFUSED and f.sequence == 2 for f in report.findings)


def test_a_value_altered_together_with_its_entry_is_still_found(training: SchoolCase, session: Session) -> None:
    """Whoever alters both table and log has no signature for it: the entry falls, and with it the value."""
    with training.bare_database(session) as connection:
        feed, sequence, payload = connection.execute(
            "SELECT feed, sequence, payload FROM log_payload WHERE payload LIKE '%\"mark\"%' ORDER BY 1, 2"
        ).fetchone()
    lesson, student, place, value = next(row[1:] for row in json.loads(payload) if row[0] == "mark")
    mark, forged = f'["mark",{lesson},{student},{place},"{value}"]', f'["mark",{lesson},{student},{place},"pass"]'
    report = altered(
        training,
        session,
        f"UPDATE log_payload SET payload = replace(payload, '{mark}', '{forged}') "
        f"WHERE feed = {feed} AND sequence = {sequence}",
        f"UPDATE mark SET value = 'pass' WHERE lesson_id = {lesson} AND student_id = {student}",
    )

    assert one(report, IntegrityCode.ENTRY_REFUSED).sequence == sequence
    assert any(f.difference is not None and f.difference.live == "pass" for f in report.findings)


def test_an_entry_taken_out_of_the_middle_is_found(training: SchoolCase, session: Session) -> None:
    feed, sequence = middle_of_class(training, session)
    place = f"WHERE feed = {feed} AND sequence = {sequence}"

    report = altered(training, session, f"DELETE FROM log_entry {place}", f"DELETE FROM log_payload {place}")

    assert one(report, IntegrityCode.ENTRY_REFUSED).sequence == sequence


def test_two_entries_that_changed_places_are_found(training: SchoolCase, session: Session) -> None:
    feed, sequence = middle_of_class(training, session)
    places = ((-1, sequence), (sequence, sequence + 1), (sequence + 1, -1))
    moves = [
        f"UPDATE {table} SET sequence = {new} WHERE feed = {feed} AND sequence = {old}"
        for table in ("log_entry", "log_payload")
        for new, old in places
    ]

    report = altered(training, session, *moves)

    assert one(report, IntegrityCode.ENTRY_REFUSED).sequence == sequence


def cut_tail(connection: dbapi2.Connection) -> None:
    """Take the last mark out of table and log, so that both agree again."""
    with without_triggers(connection):
        feed, last = connection.execute(
            "SELECT feed, max(sequence) FROM log_entry WHERE feed IN (SELECT number FROM feed WHERE scope = 'class') "
            "GROUP BY feed ORDER BY feed DESC"
        ).fetchone()
        for table in ("log_entry", "log_payload"):
            connection.execute(f"DELETE FROM {table} WHERE feed = ? AND sequence = ?", (feed, last))


def test_a_cut_tail_is_seen_by_whoever_had_seen_it(training: SchoolCase) -> None:
    training.sign_out(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    assert DiagnosticsService().check(session).is_clean

    with training.bare_database(session) as connection:
        cut_tail(connection)

    assert any(f.code is IntegrityCode.ENTRIES_MISSING for f in DiagnosticsService().check(session).findings)


def test_logging_out_does_not_wipe_away_the_trace_of_a_cut(training: SchoolCase) -> None:
    training.sign_out(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    session = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    with training.bare_database(session) as connection:
        cut_tail(connection)
    training.sign_out(session)

    again = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)

    assert any(f.code is IntegrityCode.ENTRIES_MISSING for f in DiagnosticsService().check(again).findings)


def test_yesterdays_database_put_back_is_seen(training: SchoolCase) -> None:
    before = {path: path.read_bytes() for path in training.folder.glob("journal-*.db")}
    teacher = training.sign_in(Role.TEACHER)
    write_a_cell(training, teacher)
    training.sign_out(teacher)
    for path, content in before.items():
        path.write_bytes(content)

    report = DiagnosticsService().check(training.sign_in(teacher.signed_in.handle))

    assert {finding.code for finding in report.findings} == {IntegrityCode.ENTRIES_MISSING}


def write_a_cell(training: SchoolCase, session: Session) -> None:
    """Enter an absence at the last past lesson of the first own page."""
    journal = JournalService(training.clock)
    choice = next(choice for choice in journal.courses(session) if choice.is_own)
    period = next(p for p in journal.periods(session) if p.starts <= training.clock.now().date() <= p.ends)
    page = journal.page(session, choice.course.course, period.period)
    lesson = next(row for row in page.lessons if row.day <= training.clock.now().date())
    student = next(row.student for row in page.students if row.spans[-1].ends is None)
    journal.set_cell(session, lesson.lesson, student, Cell(attendance="late"))


def test_a_damaged_file_of_heads_is_a_finding(training: SchoolCase, session: Session) -> None:
    (training.folder / HEADS_FILE).write_bytes(b"not what was sealed")

    report = DiagnosticsService().check(session)

    assert one(report, IntegrityCode.HEADS_DAMAGED)


def forged_entry(
    session: Session,
    connection: dbapi2.Connection,
    replaced: Callable[[dict[str, Any]], None],
    payload: bytes = SOME_TOPIC,
) -> int:
    """Append an entry signed with the key of the person who forges; ``replaced`` alters its header."""
    feed, sequence, header, signature = connection.execute(
        f"{ENTRY_OF_CLASS} ORDER BY feed DESC, sequence DESC"
    ).fetchone()
    salt = bytes(16)
    fields = json.loads(header)
    fields |= {
        "by": session.signed_in.account,
        "key": base64url(session.vault.signing.key_id),
        "role": session.signed_in.roles[0].value,
        "hlc": fields["hlc"] + 1,
        "prev": entry_hash(header.encode(), signature),
        "seq": sequence + 1,
        "ph": base64url(sha256(salt + payload).digest()),
    }
    replaced(fields)
    written = rfc8785.dumps(fields)
    signed = session.vault.signing.sign(ENTRY_LABEL, written)
    connection.execute("INSERT INTO log_entry VALUES (?, ?, ?, ?)", (feed, sequence + 1, written.decode(), signed))
    connection.execute("INSERT INTO log_payload VALUES (?, ?, ?, ?)", (feed, sequence + 1, salt, payload.decode()))
    return int(sequence) + 1


def other_account(session: Session, connection: dbapi2.Connection) -> int:
    """Return the account of another teacher."""
    own = session.signed_in.account
    row = connection.execute("SELECT account_id FROM role_grant WHERE role = 'teacher' AND account_id <> ?", (own,))
    return int(row.fetchone()[0])


def test_the_forging_itself_is_done_right(training: SchoolCase) -> None:
    """The control: a whole entry in the forger's own name and right is not refused."""
    session = training.sign_in(Role.TEACHER)
    with training.bare_database(session) as connection:
        forged_entry(session, connection, lambda _: None)

    assert DiagnosticsService().check(session).is_clean


@pytest.mark.parametrize(
    "payload",
    [
        b'[["no such change",1]]',
        b'[["withdrawn","no such kind",1]]',
        b'[["plan",3,[["A","B",9007199254740991,[],""]]]]',
        b'[["mark","x",1,0,"5"]]',
        b'{"a":1}',
        b"[[]]",
    ],
)
def test_a_rightly_signed_entry_that_says_nonsense_never_stops_the_check(training: SchoolCase, payload: bytes) -> None:
    session = training.sign_in(Role.TEACHER)
    with training.bare_database(session) as connection:
        forged_entry(session, connection, lambda _: None, payload)

    codes = {finding.code for finding in DiagnosticsService().check(session).findings}

    assert codes <= {IntegrityCode.ENTRY_REFUSED}


def test_an_entry_in_the_name_of_another_is_refused(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    with training.bare_database(session) as connection:
        other = other_account(session, connection)
        sequence = forged_entry(session, connection, lambda fields: fields.update(by=other))

    assert one(DiagnosticsService().check(session), IntegrityCode.ENTRY_REFUSED).sequence == sequence


@pytest.mark.parametrize("role", ["journal_administrator", "principal", "no such role"])
def test_an_entry_under_a_role_the_person_never_had_is_refused(training: SchoolCase, role: str) -> None:
    session = training.sign_in(Role.TEACHER)
    with training.bare_database(session) as connection:
        sequence = forged_entry(session, connection, lambda fields: fields.update(role=role))

    assert one(DiagnosticsService().check(session), IntegrityCode.ENTRY_REFUSED).sequence == sequence


def test_an_entry_under_a_key_nobody_vouches_for_is_refused(training: SchoolCase) -> None:
    session = training.sign_in(Role.TEACHER)
    with training.bare_database(session) as connection:
        sequence = forged_entry(session, connection, lambda fields: fields.update(key="AAAAAAAAAAA"))

    assert one(DiagnosticsService().check(session), IntegrityCode.ENTRY_REFUSED).sequence == sequence


def test_a_certificate_that_a_person_wrote_for_another_account_certifies_nobody(training: SchoolCase) -> None:
    """Swapping in one's own key: the table differs from the log, and the log takes no such certificate."""
    session = training.sign_in(Role.TEACHER)
    with training.bare_database(session) as connection:
        other = other_account(session, connection)
        own = base64url(session.vault.signing.public)
        connection.execute("UPDATE account SET public_key = ? WHERE account_id = ?", (own, other))
        sequence = forged_entry(session, connection, lambda fields: fields.update(by=other))

    report = DiagnosticsService().check(session)

    found = differing(report, "account", "public_key")
    assert found.difference is not None
    assert found.difference.live == own
    assert one(report, IntegrityCode.ENTRY_REFUSED).sequence == sequence
