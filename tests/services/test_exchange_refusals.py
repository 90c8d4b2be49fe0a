"""What is not taken from another computer: each for its own reason, and with nothing changed here (D-63, D-64)."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.changes import HolidayDefined, MarkRecorded, RoleGranted, SubstitutionSet
from ejournal_desktop.domain.changes_custody import DocumentsPrinted
from ejournal_desktop.domain.changes_desk import NoteRead, NoticePublished
from ejournal_desktop.domain.changes_exchange import BundleTaken
from ejournal_desktop.domain.changes_teaching import WorkPlanned, WorkResultRecorded
from ejournal_desktop.domain.changes_year import SchoolYearClosed
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.kernel.identifiers import YearId, device_of, make_identifier
from ejournal_desktop.services import exchange_errors as errors
from ejournal_desktop.services.archive_building import signer_of
from ejournal_desktop.services.session import make_actor
from ejournal_desktop.storage.log import AUTHORITY, STAFF, SYSTEM, class_scope
from ejournal_desktop.storage.queries.bundle_content import authority_feeds
from ejournal_desktop.storage.queries.log_heads import feed_heads
from ejournal_desktop.storage.queries.people import roles_of
from support.archive_school import the_same_school_keys
from support.bundles import last_says, remade, small_bundle
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS
from support.two_computers import computer_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from ejournal_desktop.readmodels.exchange import ExchangePreview
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.log import LogScope
    from ejournal_desktop.sync.bundle_payload import BundleContent, FeedPart
    from support.two_computers import Computer, TwoComputers

pytestmark = [pytest.mark.xdist_group("exchange"), pytest.mark.requirement("S1-4c")]


def refused(computer: Computer, file: Path, error: type[AppError]) -> AppError:
    """See a bundle refused with this error at looking and at taking, and nothing changed by either."""
    before = entries(computer), computer.state()
    for act in (computer.exchange.look, computer.exchange.take):
        with pytest.raises(error) as found:
            act(computer.officer, file)
    assert (entries(computer), computer.state()) == before
    return found.value


def entries(computer: Computer) -> int:
    with computer.officer.database.read() as reading:
        return int(reading.connection.exec_driver_sql("SELECT count(*) FROM log_entry").scalar_one())


def record(session: Session, action: Action, scope: LogScope, *changes: Change) -> None:
    """Write as somebody does who has the program in hand: past the services, under the own key."""
    with session.database.write(session.actor(action)) as work:
        work.record(scope, changes)


def with_parts(change: Callable[[FeedPart], FeedPart]) -> Callable[[BundleContent], BundleContent]:
    return lambda content: replace(content, parts=tuple(map(change, content.parts)))


@dataclass(frozen=True)
class Cell:
    """A cell of a page, and the login of who keeps it."""

    scope: LogScope
    lesson: LessonId
    student: StudentId
    keeper: str


def a_cell(computer: Computer) -> Cell:
    desk = desk_in(computer.school, MARKED_CLASS)
    cell = Cell(class_scope(desk.course.class_group), desk.past, desk.student, desk.session.signed_in.handle)
    computer.school.sign_out(desk.session)
    return cell


def test_damaged_cut_and_other_files(pair: TwoComputers, tmp_path: Path) -> None:
    data = pair.other.made(pair.stick).read_bytes()
    file = tmp_path / "changed.ejbundle"
    for changed in (data[:-1], data[:2000] + bytes([data[2000] ^ 1]) + data[2001:], data + b"\n"):
        file.write_bytes(changed)
        refused(pair.main, file, errors.BundleDamagedError)
    file.write_bytes(b"PDF and nothing else of use in it, long enough to be read")
    refused(pair.main, file, errors.NotABundleError)


def test_a_bundle_of_another_school(pair: TwoComputers, tmp_path: Path) -> None:
    file = tmp_path / "other.ejbundle"
    file.write_bytes(small_bundle(the_same_school_keys()).data)
    refused(pair.main, file, errors.BundleForeignError)


def test_a_bundle_of_this_school_under_another_root(pair: TwoComputers) -> None:
    own = pair.other.made(pair.stick)
    keys = the_same_school_keys()
    chain = remade(pair.other.officer, own, root_key=keys.root.public)
    refused(pair.main, chain, errors.BundleSignerError)


def test_a_bundle_sealed_to_others(pair: TwoComputers) -> None:
    stranger = the_same_school_keys().officer.recipient
    file = remade(pair.other.officer, pair.other.made(pair.stick), recipients=(stranger,))
    refused(pair.main, file, errors.BundleNotForUsError)


def test_a_bundle_signed_by_a_teacher(pair: TwoComputers) -> None:
    file, teacher = pair.other.made(pair.stick), pair.other.school.sign_in(Role.TEACHER)
    with teacher.database.read() as reading:
        signer = signer_of(teacher, authority_feeds(reading))
    refused(pair.main, remade(pair.other.officer, file, by=teacher, signer=signer), errors.BundleSignerError)


def test_the_bundle_that_this_computer_wrote_itself(pair: TwoComputers) -> None:
    refused(pair.main, pair.main.made(pair.stick), errors.BundleOfThisComputerError)


def test_a_bundle_of_a_computer_nobody_admitted(pair: TwoComputers) -> None:
    file = remade(pair.other.officer, pair.other.made(pair.stick), device=5)
    refused(pair.main, file, errors.SenderUnknownError)


def test_a_bundle_of_a_dismissed_computer_and_what_is_sent_to_it(pair: TwoComputers) -> None:
    file, device = pair.other.made(pair.stick), pair.other.officer.database.device
    pair.main.exchange.dismiss(pair.main.officer, device)

    refused(pair.main, file, errors.SenderDismissedError)
    with pytest.raises(errors.UnknownComputerError):
        pair.main.exchange.dismiss(pair.main.officer, device)

    refused(pair.other, pair.main.made(pair.stick), errors.DismissedHereError)


def test_a_gap_names_the_bundle_that_comes_first(pair: TwoComputers) -> None:
    own = pair.main.made(pair.stick)
    later = remade(pair.main.officer, own, lambda content: replace(content, parts=()))
    assert refused(pair.other, later, errors.BundleGapError).fields["number"] == 1


def test_two_computers_that_go_on_from_one_folder(pair: TwoComputers, tmp_path: Path) -> None:
    shutil.copytree(pair.other.folder, tmp_path / "twin")
    twin = computer_in(tmp_path / "twin", pair.other.school.logins)
    pair.carry(pair.other, pair.main)

    refused(pair.main, twin.made(pair.stick), errors.BundleForkError)
    refused(twin, pair.main.made(pair.stick), errors.TwoComputersOneNumberError)
    twin.school.close()


def test_an_entry_of_a_newer_program_waits_for_it_and_one_that_no_program_writes_stops_nothing(
    pair: TwoComputers,
) -> None:
    with pair.other.officer.database.write(pair.other.officer.actor(Action.HAVE_ACCOUNT)) as work:
        work.record(STAFF, [NoteRead(1)])
    file = pair.other.made(pair.stick)
    unknown = with_parts(lambda part: last_says(pair.other.officer, part, [["new", 1]]))
    refused(pair.main, remade(pair.other.officer, file, unknown, program="99.0"), errors.BundleNewerError)

    assert taken_in_part(pair, remade(pair.other.officer, file, unknown)).refused


def test_entries_dated_ahead_of_this_computer(pair: TwoComputers) -> None:
    pair.other.school.clock.moment += timedelta(days=2)
    refused(pair.main, pair.other.made(pair.stick), errors.BundleAheadError)


def test_a_mark_by_somebody_without_the_right_is_cut_away_with_what_follows(pair: TwoComputers) -> None:
    cell = a_cell(pair.other)
    deputy = pair.other.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    record(deputy, Action.CONTROL, cell.scope, MarkRecorded(cell.lesson, cell.student, 0, "2"))
    record(deputy, Action.CONTROL, cell.scope, MarkRecorded(cell.lesson, cell.student, 1, "2"))

    preview = taken_in_part(pair)

    (row,) = preview.refused
    assert (row.count, row.sequence, row.author) == (2, 1, deputy.signed_in.name.with_initials)
    assert row.class_title.startswith(MARKED_CLASS)


def test_a_mark_on_the_page_of_another_teacher_is_cut_away(pair: TwoComputers) -> None:
    cell = a_cell(pair.other)
    stranger = next(one for one in pair.other.school.logins if one.role is Role.TEACHER and one.handle != cell.keeper)
    teacher = pair.other.school.sign_in(stranger.handle)
    record(teacher, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 0, "2"))

    preview = taken_in_part(pair)

    assert [row.author for row in preview.refused] == [teacher.signed_in.name.with_initials]


def test_a_mark_of_somebody_who_was_named_for_the_lesson_stays(pair: TwoComputers) -> None:
    cell = a_cell(pair.main)
    stranger = next(one for one in pair.main.school.logins if one.role is Role.TEACHER and one.handle != cell.keeper)
    substitute = pair.other.school.sign_in(stranger.handle)
    deputy = pair.main.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    named = SubstitutionSet(cell.lesson, substitute.signed_in.staff)
    record(deputy, Action.NAME_SUBSTITUTE, cell.scope, named)
    record(deputy, Action.NAME_SUBSTITUTE, cell.scope, replace(named, staff=None))
    record(substitute, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 1, "2"))

    preview = pair.main.taken(pair.other.made(pair.stick)).preview

    assert (preview.refused, preview.by_kind["mark"]) == ((), 1)


def test_a_mark_written_before_the_computer_heard_that_a_duty_ended_stays(pair: TwoComputers) -> None:
    cell = a_cell(pair.other)
    teacher = pair.other.school.sign_in(cell.keeper)
    record(teacher, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 1, "2"))
    administrator = pair.main.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    day = pair.main.school.clock.now().date()
    with administrator.database.read() as reading:
        granted = reading.connection.exec_driver_sql(
            "SELECT account_id, role, starts FROM role_grant WHERE account_id = ?", (teacher.signed_in.account,)
        ).all()
    ended = [
        RoleGranted(one, role, date.fromisoformat(starts), day - timedelta(days=1), "") for one, role, starts in granted
    ]
    record(administrator, Action.MANAGE_ACCOUNTS, AUTHORITY, *ended)

    preview = pair.main.taken(pair.other.made(pair.stick)).preview

    assert (preview.refused, preview.by_kind["mark"]) == ((), 1)


def test_points_and_a_work_in_the_course_of_another_teacher_are_cut_away(pair: TwoComputers) -> None:
    desk = desk_in(pair.other.school, MARKED_CLASS)
    scope, today = class_scope(desk.course.class_group), pair.other.school.clock.now().date()
    student, kind = desk.student, desk.session.regulation.marks.work_kinds[0].code
    planned = WorkPlanned(78, desk.course.course, today, kind, "Уравнения", 20, "")
    record(desk.session, Action.WRITE_LESSON, scope, planned)
    pair.other.school.sign_out(desk.session)
    pair.carry(pair.other, pair.main)
    before = pair.main.state()
    stranger = next(
        one
        for one in pair.other.school.logins
        if one.role is Role.TEACHER and one.handle != desk.session.signed_in.handle
    )
    teacher = pair.other.school.sign_in(stranger.handle)
    record(teacher, Action.WRITE_LESSON, scope, WorkResultRecorded(78, student, 1))
    record(teacher, Action.WRITE_LESSON, scope, replace(planned, work=79))

    preview = taken_in_part(pair)

    assert [(row.count, row.author) for row in preview.refused] == [(2, teacher.signed_in.name.with_initials)]
    after = pair.main.state()
    assert all(after[name] == before[name] for name in ("planned_work", "work_result"))


def test_an_entry_under_a_duty_that_was_given_until_an_earlier_day_is_cut_away(pair: TwoComputers) -> None:
    own, today = pair.other.officer.signed_in, pair.main.school.clock.now().date()
    administrator = pair.main.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    deputy, yesterday = Role.DEPUTY_HEAD_UPBRINGING, today - timedelta(days=1)
    granted = RoleGranted(own.account, deputy.value, today - timedelta(days=9), yesterday, "7")
    record(administrator, Action.APPOINT_TO_DUTIES, AUTHORITY, granted)
    pair.main.school.sign_out(administrator)
    pair.carry(pair.main, pair.other)
    before, officer = pair.main.state()["notice"], pair.other.officer
    actor = make_actor(own.account, deputy, officer.vault.signing)
    with officer.database.write(actor) as work:
        work.record(STAFF, [NoticePublished(5, "staff", "Собрание", today, today)])

    preview = taken_in_part(pair)

    # with the checkpoint of the bundle, which was signed on top of it
    assert [(row.count, row.author) for row in preview.refused] == [(2, own.name.with_initials)]
    assert pair.main.state()["notice"] == before


def test_a_change_that_belongs_to_the_main_computer_is_cut_away(pair: TwoComputers) -> None:
    with pair.other.school.bare_database(pair.other.officer) as connection:
        connection.execute("UPDATE local_fact SET name = 'parted' WHERE name = 'joined'")
    pair.other.school.sign_out(pair.other.officer)
    administrator = pair.other.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    day = pair.other.school.clock.now().date()
    granted = RoleGranted(administrator.signed_in.account, Role.PRINCIPAL.value, day, None, "")
    record(administrator, Action.MANAGE_ACCOUNTS, AUTHORITY, granted)
    record(administrator, Action.OPEN_SCHOOL_YEAR, SYSTEM, HolidayDefined(YearId(1), day, day, ""))
    with pair.other.school.bare_database(administrator) as connection:
        connection.execute("UPDATE local_fact SET name = 'joined' WHERE name = 'parted'")

    preview = taken_in_part(pair)

    assert len(preview.refused) == 2


def test_nobody_whose_duty_ended_gives_it_back_to_himself_in_the_feed_of_the_authority(pair: TwoComputers) -> None:
    administrator = pair.main.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    day, account = pair.main.school.clock.now().date(), administrator.signed_in.account
    role = Role.JOURNAL_ADMINISTRATOR.value
    with administrator.database.read() as reading:
        starts = reading.connection.exec_driver_sql(
            "SELECT starts FROM role_grant WHERE account_id = ? AND role = ?", (account, role)
        ).scalar_one()
    held = RoleGranted(account, role, date.fromisoformat(starts), day - timedelta(days=1), "8")
    record(administrator, Action.MANAGE_ACCOUNTS, AUTHORITY, held)
    record(administrator, Action.MANAGE_ACCOUNTS, AUTHORITY, replace(held, ends=None))
    record(administrator, Action.MANAGE_ACCOUNTS, AUTHORITY, replace(held, role=Role.PRINCIPAL.value, ends=None))
    pair.main.school.sign_out(administrator)

    preview = pair.other.taken(pair.main.made(pair.stick)).preview

    assert [(row.count, row.author) for row in preview.refused] == [(2, administrator.signed_in.name.with_initials)]
    with pair.other.officer.database.read() as reading:
        assert Role.JOURNAL_ADMINISTRATOR not in roles_of(reading, account, day)


def test_a_teacher_who_goes_on_in_the_feeds_of_the_main_computer_changes_nothing(pair: TwoComputers) -> None:
    cell = a_cell(pair.main)
    stranger = next(one for one in pair.main.school.logins if one.role is Role.TEACHER and one.handle != cell.keeper)
    teacher, day = pair.main.school.sign_in(stranger.handle), pair.main.school.clock.now().date()
    named = SubstitutionSet(cell.lesson, teacher.signed_in.staff)
    record(teacher, Action.WRITE_MARK, cell.scope, named)
    record(teacher, Action.WRITE_MARK, SYSTEM, HolidayDefined(YearId(1), day, day, ""))
    record(teacher, Action.WRITE_MARK, STAFF, RoleGranted(teacher.signed_in.account, "principal", day, None, ""))
    before = pair.other.state()

    preview = pair.other.taken(pair.main.made(pair.stick)).preview

    assert {row.author for row in preview.refused} == {teacher.signed_in.name.with_initials}
    assert len(preview.refused) == 3
    state = pair.other.state()
    assert all(state[name] == before[name] for name in ("lesson", "holiday", "role_grant"))


def test_a_teacher_who_says_that_a_bundle_was_taken_does_not_stop_the_exchange(pair: TwoComputers) -> None:
    with pair.main.officer.database.read() as reading:
        heads = tuple((feed, sequence + 9) for feed, sequence, _ in feed_heads(reading))
    teacher = pair.other.school.sign_in(Role.TEACHER)
    record(teacher, Action.WRITE_MARK, SYSTEM, BundleTaken(pair.main.officer.database.device, 0, heads))

    preview = taken_in_part(pair)

    assert [row.author for row in preview.refused] == [teacher.signed_in.name.with_initials]


def test_what_was_written_in_a_school_year_that_is_over_is_cut_away_but_not_what_was_written_before(
    pair: TwoComputers,
) -> None:
    cell = a_cell(pair.other)
    keeper = pair.other.school.sign_in(cell.keeper)
    record(keeper, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 0, "4"))
    pair.main.school.clock.moment += timedelta(minutes=10)
    administrator = pair.main.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    with administrator.database.read() as reading:
        year = reading.connection.exec_driver_sql("SELECT year_id FROM class_group LIMIT 1").scalar_one()
    record(administrator, Action.OPEN_SCHOOL_YEAR, SYSTEM, SchoolYearClosed(YearId(year)))
    pair.main.school.sign_out(administrator)
    pair.other.school.clock.moment += timedelta(minutes=20)
    printed = DocumentsPrinted("journal_page", 1, "0" * 64)
    record(keeper, Action.WRITE_MARK, cell.scope, printed)
    record(keeper, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 1, "5"))

    preview = pair.main.taken(pair.other.made(pair.stick)).preview

    (row,) = preview.refused
    assert (row.count, row.sequence, row.class_title[: len(MARKED_CLASS)]) == (1, 3, MARKED_CLASS)
    assert (preview.by_kind["mark"], preview.by_kind["printed"]) == (1, 1)


def test_an_entry_dated_before_what_was_heard_of_its_computer_is_cut_away(pair: TwoComputers) -> None:
    pair.carry(pair.other, pair.main)
    cell = a_cell(pair.other)
    keeper = pair.other.school.sign_in(cell.keeper)
    record(keeper, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 1, "5"))
    said = [["mark", cell.lesson, cell.student, 1, "5"]]
    days = timedelta(days=3)

    def backdated(part: FeedPart) -> FeedPart:
        if part.class_group != cell.scope.class_group or device_of(part.feed) != keeper.database.device:
            return part
        header = json.loads(part.entries[-1].header)
        clock = header["hlc"] - (int(days / timedelta(milliseconds=1)) << 12)
        wall = [header["wall"][0] - int(days.total_seconds()), header["wall"][1]]
        return last_says(keeper, part, said, hlc=clock, wall=wall)

    file = remade(pair.other.officer, pair.other.made(pair.stick), with_parts(backdated))

    (row,) = taken_in_part(pair, file).refused
    assert (row.count, row.author) == (1, keeper.signed_in.name.with_initials)


def test_nothing_is_taken_that_was_written_under_a_device_number_nobody_gave(pair: TwoComputers) -> None:
    cell = a_cell(pair.other)
    keeper = pair.other.school.sign_in(cell.keeper)
    record(keeper, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 1, "5"))
    own, strange = keeper.database.device, make_identifier(777, 1)

    def with_strange_feed(content: BundleContent) -> BundleContent:
        (part,) = (one for one in content.parts if one.scope == "class" and device_of(one.feed) == own)
        said = [["mark", cell.lesson, cell.student, 1, "4"]]
        forged = last_says(keeper, part, said, feed=strange, seq=1, prev="")
        added = replace(part, feed=strange, first=1, entries=forged.entries[-1:])
        return replace(content, parts=(*content.parts, added))

    file = remade(pair.other.officer, pair.other.made(pair.stick), with_strange_feed)
    preview = pair.main.taken(file).preview

    assert [(row.feed, row.count) for row in preview.refused] == [(strange, 1)]
    assert preview.by_kind["mark"] == 1


def test_a_forged_entry_is_cut_away(pair: TwoComputers) -> None:
    cell = a_cell(pair.other)
    teacher = pair.other.school.sign_in(cell.keeper)
    record(teacher, Action.WRITE_MARK, cell.scope, MarkRecorded(cell.lesson, cell.student, 0, "2"))
    mark = [["mark", cell.lesson, cell.student, 0, "5"]]

    def forged(part: FeedPart) -> FeedPart:
        return last_says(pair.other.officer, part, mark) if part.scope == "class" else part

    preview = taken_in_part(pair, remade(pair.other.officer, pair.other.made(pair.stick), with_parts(forged)))

    assert [row.count for row in preview.refused] == [1]


def test_a_mark_outside_the_log_of_a_class_is_judged_by_its_page_too(pair: TwoComputers) -> None:
    cell = a_cell(pair.other)
    stranger = next(one for one in pair.other.school.logins if one.role is Role.TEACHER and one.handle != cell.keeper)
    teacher = pair.other.school.sign_in(stranger.handle)
    for scope in (STAFF, SYSTEM):
        record(teacher, Action.WRITE_MARK, scope, MarkRecorded(cell.lesson, cell.student, 0, "2"))

    preview = taken_in_part(pair)

    assert {row.author for row in preview.refused} == {teacher.signed_in.name.with_initials}
    assert len(preview.refused) == 2


def test_an_entry_at_no_possible_moment_is_cut_away(pair: TwoComputers) -> None:
    record(pair.other.officer, Action.HAVE_ACCOUNT, STAFF, NoteRead(1))

    def timeless(part: FeedPart) -> FeedPart:
        said = [["note_read", 1]]
        return last_says(pair.other.officer, part, said, wall=[2**50, 1440]) if part.scope == "staff" else part

    preview = taken_in_part(pair, remade(pair.other.officer, pair.other.made(pair.stick), with_parts(timeless)))

    assert [(row.count, row.author) for row in preview.refused] == [(1, "")]


def test_a_payload_nested_without_end_is_cut_away(pair: TwoComputers) -> None:
    administrator = pair.main.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    day = pair.main.school.clock.now().date()
    granted = RoleGranted(administrator.signed_in.account, Role.PRINCIPAL.value, day, None, "")
    record(administrator, Action.MANAGE_ACCOUNTS, AUTHORITY, granted)

    def nested(part: FeedPart) -> FeedPart:
        last = replace(part.entries[-1], payload=b"[" * 200_000 + b"]" * 200_000)
        return replace(part, entries=(*part.entries[:-1], last)) if part.scope == "authority" else part

    file = remade(pair.main.officer, pair.main.made(pair.stick), with_parts(nested))

    assert [row.count for row in pair.other.exchange.look(pair.other.officer, file).refused] == [1]


def taken_in_part(pair: TwoComputers, file: Path | None = None) -> ExchangePreview:
    """Let the main computer take what it may of a bundle; nothing of the rest becomes state, and it is sound."""
    marks = pair.main.state()["mark"], pair.main.state()["role_grant"], pair.main.state()["holiday"]
    taken = pair.main.taken(file or pair.other.made(pair.stick))
    state = pair.main.state()
    assert (state["mark"], state["role_grant"], state["holiday"]) == marks
    assert taken.preview.entries > 0
    assert pair.main.container.diagnostics.check(pair.main.officer).is_clean
    return taken.preview
