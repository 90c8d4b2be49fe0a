"""Two computers of one school and a stick: what one writes arrives at the other, and nothing is lost on the way."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import Role
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.services.exchange_errors import BundleGapError
from ejournal_desktop.storage.errors import DatabaseFullError, MainComputerOnlyError
from ejournal_desktop.sync.errors import CopyStoppedError
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS
from support.two_computers import OFFICER

if TYPE_CHECKING:
    from ejournal_desktop.kernel.identifiers import LessonId, StudentId
    from support.training_desk import Desk
    from support.two_computers import Computer, TwoComputers

pytestmark = pytest.mark.xdist_group("exchange")


def written(
    computer: Computer, mark: str, cell: tuple[LessonId, StudentId] | None = None
) -> tuple[LessonId, StudentId]:
    """Let the keeper of a page write a mark at a computer, into an empty cell, and go; return the cell."""
    desk = desk_in(computer.school, MARKED_CLASS)
    lesson, student = cell or empty_cell(desk)
    desk.journal.set_cell(desk.session, lesson, student, Cell((mark,)))
    computer.school.sign_out(desk.session)
    return lesson, student


def empty_cell(desk: Desk) -> tuple[LessonId, StudentId]:
    """Return the last cell of the student with nothing in it."""
    page, student = desk.page(), desk.student
    days = [one.lesson for one in desk.past_lessons() if page.cells.get((student, one.lesson)) in (None, Cell())]
    return days[-1], student


def shown(computer: Computer, cell: tuple[LessonId, StudentId]) -> object:
    """Return the mark that a computer shows in a cell."""
    with computer.officer.database.read() as reading:
        found = reading.connection.exec_driver_sql(
            "SELECT value FROM mark WHERE lesson_id = ? AND student_id = ? AND place = 0", cell
        )
        return found.scalar()


@pytest.mark.requirement("S1-4c", "S1-1.2a")
def test_what_each_wrote_and_no_more_arrives_at_the_other_and_both_hold_the_same(pair: TwoComputers) -> None:
    cell = written(pair.other, "5")

    back = pair.carry(pair.other, pair.main)
    pair.carry(pair.main, pair.other)

    assert shown(pair.main, cell) == "5"
    assert (back.preview.by_kind["mark"], back.preview.by_class["7А (2026/2027)"]) == (1, 1)
    assert pair.main.state() == pair.other.state()
    assert pair.main.container.diagnostics.check(pair.main.officer).is_clean

    written(pair.main, "4", cell)
    assert pair.main.exchange.state(pair.main.officer).waiting == 1

    later = pair.carry(pair.main, pair.other).preview

    assert later.by_kind["mark"] == 1
    assert later.entries < 12  # only what the other lacks is carried


@pytest.mark.requirement("S1-4c")
def test_looking_at_a_bundle_changes_nothing(pair: TwoComputers) -> None:
    cell = written(pair.other, "5")
    file, before = pair.other.made(pair.stick), pair.main.state()

    preview = pair.main.exchange.look(pair.main.officer, file)

    assert (preview.workstation, preview.number, preview.is_known) == ("Точка 2 · каб. 7", 1, False)
    assert (pair.main.state(), shown(pair.main, cell)) == (before, None)


@pytest.mark.requirement("S1-4c")
def test_bundles_taken_twice_or_in_another_order_do_no_harm(pair: TwoComputers) -> None:
    cell = written(pair.other, "5")
    first = pair.other.made(pair.stick)
    written(pair.other, "4", cell)
    second = pair.other.made(pair.stick)

    later = pair.main.taken(second)  # it holds what the first one holds, for nothing was heard of the main one
    digest = pair.main.taken(second).digest
    assert pair.main.taken(first).preview.is_known

    assert later.preview.entries > 0
    assert (shown(pair.main, cell), pair.main.taken(second).digest) == ("4", digest)


@pytest.mark.requirement("S1-4c")
def test_who_logs_in_after_an_exchange_gets_no_false_alarm(pair: TwoComputers) -> None:
    written(pair.other, "5")
    pair.exchange()
    for computer in (pair.main, pair.other):
        computer.school.sign_out(computer.officer)
        login = computer.school.login(OFFICER)
        arrival = computer.school.access.enter(login.handle, login.password)
        computer.school.sessions.append(arrival.session)
        assert not arrival.heads.is_alarm


@pytest.mark.requirement("S1-4c", "S1-5g")
def test_what_a_main_computer_lost_comes_back_from_another_one(pair: TwoComputers) -> None:
    main, services = pair.main, pair.main.container
    copy = main.folder / "backups" / services.backups.create_local(main.officer).file_name
    cell = written(main, "5")
    pair.carry(main, pair.other)
    deputy = main.school.login(Role.DEPUTY_HEAD_ACADEMIC)
    services.restoring.restore(main.officer, copy, second=deputy.handle, second_password=deputy.password)
    main.school.sessions.clear()
    main.school.clock.moment += timedelta(hours=1)
    was_lost = shown(main, cell)

    with pytest.raises(BundleGapError):  # the other one does not know yet what was lost
        pair.carry(pair.other, main)
    pair.carry(main, pair.other)
    back = pair.carry(pair.other, main)

    assert (was_lost, shown(main, cell), back.preview.refused) == (None, "5", ())
    assert main.state() == pair.other.state()
    assert [one.is_main for one in main.exchange.state(main.officer).workstations] == [True, False]


def test_the_daily_copy_of_one_computer_is_none_of_the_other(pair: TwoComputers) -> None:
    backups = pair.main.container.backups
    backups.create_local(pair.main.officer)
    pair.carry(pair.main, pair.other)

    assert not backups.is_due(pair.main.officer)
    assert pair.other.container.backups.is_due(pair.other.officer)
    assert len(pair.other.container.backups.local(pair.other.officer)) == 1  # from before the bundle was taken


def test_a_bundle_is_made_and_taken_by_those_whose_duty_it_is(pair: TwoComputers) -> None:
    file, deputy = pair.other.made(pair.stick), pair.main.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    service = pair.main.exchange
    for refused in (
        lambda: service.make(deputy, pair.stick),
        lambda: service.take(deputy, file),
        lambda: service.admit(deputy, pair.stick, "Точка 3", ""),
        lambda: service.dismiss(deputy, 5),
    ):
        with pytest.raises(NotAllowedError):
            refused()
    assert service.state(deputy).is_shared


@pytest.mark.requirement("S1-4c")
def test_a_further_computer_writes_daily_work_only(pair: TwoComputers) -> None:
    officer = pair.other.officer
    backup = pair.other.container.backups.create_local(officer)
    file = pair.other.folder / "backups" / backup.file_name
    deputy = pair.other.school.login(Role.DEPUTY_HEAD_ACADEMIC)

    with pytest.raises(MainComputerOnlyError):
        pair.other.container.restoring.plan(officer, file)
    with pytest.raises(MainComputerOnlyError):
        pair.other.container.archive_restoring.plan(officer, [file])
    with pytest.raises(MainComputerOnlyError):
        pair.other.container.restoring.restore(officer, file, second=deputy.handle, second_password=deputy.password)
    with pytest.raises(MainComputerOnlyError):
        pair.other.exchange.admit(officer, pair.stick, "Точка 3", "")
    with pytest.raises(MainComputerOnlyError):
        pair.other.exchange.dismiss(officer, pair.other.officer.database.device)
    assert not list(pair.stick.iterdir())


def test_an_act_that_somebody_stops_leaves_nothing(pair: TwoComputers) -> None:
    officer, before = pair.main.officer, pair.main.exchange.state(pair.main.officer)
    file = pair.other.made(pair.stick)
    with pytest.raises(CopyStoppedError):
        pair.main.exchange.make(officer, pair.stick, is_stopped=lambda: True)
    with pytest.raises(CopyStoppedError):
        pair.main.exchange.take(officer, file, is_stopped=lambda: True)
    with pytest.raises(CopyStoppedError):
        pair.main.exchange.admit(officer, pair.stick, "Точка 3", "", is_stopped=lambda: True)

    assert [path.name for path in pair.stick.iterdir()] == [file.name]
    third = pair.main.exchange.state(officer).workstations[-1]
    assert (third.title, third.is_dismissed, len(before.workstations)) == ("Точка 3", True, 2)
    assert not list(pair.main.folder.glob("~*"))


def test_the_files_on_a_stick_are_listed_by_computer_and_number(pair: TwoComputers) -> None:
    first, second, third = pair.other.made(pair.stick), pair.other.made(pair.stick), pair.main.made(pair.stick)
    (pair.stick / "exchange-letter.txt").write_text("x", encoding="ascii")

    found = pair.main.exchange.found(pair.stick)

    device = pair.other.officer.database.device
    assert [(one.file_name, one.number) for one in found if one.device == device] == [(first.name, 1), (second.name, 2)]
    assert {one.file_name for one in found} == {first.name, second.name, third.name}


def test_a_key_is_due_even_where_the_vault_could_not_let_the_slot_go(
    pair: TwoComputers, monkeypatch: pytest.MonkeyPatch
) -> None:
    teacher = pair.main.school.sign_in(Role.TEACHER).signed_in.account
    administrator = pair.main.school.sign_in(Role.JOURNAL_ADMINISTRATOR)
    pair.main.container.staff_accounts.new_code(administrator, teacher)
    file = pair.main.made(pair.stick)
    with monkeypatch.context() as full:
        full.setattr(VaultStore, "take_slots", no_room)
        with pytest.raises(DatabaseFullError):
            pair.other.taken(file)
    assert pair.other.exchange.state(pair.other.officer).is_rekey_due
    assert pair.other.taken(file).preview.accounts == 1


def no_room(*_arguments: object, **_named: object) -> None:
    raise DatabaseFullError
