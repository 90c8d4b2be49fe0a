"""Archives after they were written: judged in full, seen again, handed over, compared, cleared away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.archive import Freshness, VerdictWord
from ejournal_desktop.readmodels.custody import CopyState
from ejournal_desktop.services.archive_custody import ArchiveCustodyService
from ejournal_desktop.services.custody_errors import (
    ArchiveNotGenuineError,
    CarrierStillInError,
    CarrierUnregisteredError,
)
from ejournal_desktop.services.errors import NotAllowedError
from ejournal_desktop.sync.errors import CopyStoppedError
from support.custody_desk import CustodyDesk

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase


@pytest.fixture
def desk(training: SchoolCase, tmp_path: Path) -> CustodyDesk:
    return CustodyDesk(training, tmp_path)


@pytest.fixture
def officer(training: SchoolCase) -> Session:
    return training.sign_in(Role.ARCHIVE_OFFICER)


@pytest.mark.requirement("S0-5.4")
def test_an_archive_is_judged_down_to_the_replay_by_who_may_open_it(desk: CustodyDesk, officer: Session) -> None:
    file = desk.archived(officer, desk.stick())

    verdict = desk.check.verify(file, officer)

    assert (verdict.word, verdict.level) == (VerdictWord.GENUINE_COMPLETE, 4)
    assert desk.check.verify(file).level == 1


@pytest.mark.requirement("S0-5.4")
def test_an_older_archive_is_named_by_the_register(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.stick()
    first = desk.archived(officer, stick)
    desk.archived(officer, stick)

    verdict = desk.check.verify(first, officer)

    assert (verdict.word, verdict.freshness) == (VerdictWord.OLDER_THAN_KNOWN, Freshness.OLDER)


@pytest.mark.requirement("S1-9a")
def test_an_archive_counts_as_confirmed_only_after_its_stick_was_seen_again(
    desk: CustodyDesk, officer: Session
) -> None:
    stick = desk.registered(officer)
    desk.archived(officer, stick)
    assert [row.is_confirmed for row in desk.custody.register(officer)] == [False]

    assert [file.is_good for file in desk.custody.confirm(officer, stick)] == [True]

    assert [row.is_confirmed for row in desk.custody.register(officer)] == [True]


@pytest.mark.requirement("S1-9a")
def test_a_stick_that_was_not_out_since_it_was_written_confirms_nothing_even_after_a_new_start(
    desk: CustodyDesk, officer: Session
) -> None:
    stick = desk.registered(officer)
    put_in = ["first time"]
    custody = ArchiveCustodyService(desk.school.clock, desk.check, lambda _folder: put_in[-1])
    custody.note_writing(officer, stick)
    desk.archived(officer, stick)
    with pytest.raises(CarrierStillInError):
        custody.confirm(officer, stick)

    put_in.append("second time")

    assert [file.is_good for file in custody.confirm(officer, stick)] == [True]


@pytest.mark.requirement("S1-9a")
def test_a_file_that_changed_on_the_stick_is_not_confirmed(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.registered(officer)
    file = desk.archived(officer, stick)
    file.write_bytes(file.read_bytes()[:-1] + b"x")

    (checked,) = desk.custody.confirm(officer, stick)

    assert (checked.is_good, checked.code) == (False, "damaged")
    assert [row.is_confirmed for row in desk.custody.register(officer)] == [False]


@pytest.mark.requirement("S4-5.1g", "S0-4.14.16")
def test_what_stood_on_a_lost_stick_alone_counts_neither_as_confirmed_nor_as_a_copy(
    desk: CustodyDesk, officer: Session
) -> None:
    stick = desk.registered(officer)
    desk.archived(officer, stick)
    desk.custody.confirm(officer, stick)
    (view,) = desk.carriers.carriers(officer)

    desk.carriers.report_lost(officer, view.carrier, "", has_backup=False)

    (row,) = desk.custody.register(officer)
    assert (row.is_lost, row.is_confirmed, row.stands_on) == (True, False, frozenset())
    assert [(year.carriers, year.confirmed) for year in desk.custody.year_copies(officer)] == [(0, 0)]


@pytest.mark.requirement("S4-5.1g")
def test_a_copy_on_another_stick_outlives_the_loss_of_the_first(desk: CustodyDesk, officer: Session) -> None:
    first, second = desk.registered(officer), desk.registered(officer, "ШКОЛА-2")
    file = desk.archived(officer, first)
    (second / file.name).write_bytes(file.read_bytes())
    desk.custody.compare(officer, first, second)
    lost, kept = (view.carrier for view in desk.carriers.carriers(officer))

    desk.carriers.report_lost(officer, lost, "", has_backup=False)

    (row,) = desk.custody.register(officer)
    assert (row.is_lost, set(row.stands_on)) == (False, {kept})


def test_a_stick_of_nobody_confirms_nothing(desk: CustodyDesk, officer: Session) -> None:
    with pytest.raises(CarrierUnregisteredError):
        desk.custody.confirm(officer, desk.stick())


@pytest.mark.requirement("S1-9b")
def test_the_deputy_accepts_with_a_second_signature_beside_the_archive(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    file = desk.archived(officer, desk.stick())
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)

    acceptance = desk.custody.accept(deputy, file)

    assert file.with_name(file.name + ".receipt").read_text(encoding="ascii").startswith("untrusted comment")
    (row,) = desk.custody.register(deputy)
    assert row.accepted_by == acceptance.accepted_by == deputy.signed_in.name.with_initials
    assert acceptance.handed_over_by == officer.signed_in.name.with_initials


@pytest.mark.requirement("S1-9b")
def test_an_archive_is_signed_over_once_and_each_copy_of_it_gets_the_same_receipt(
    desk: CustodyDesk, training: SchoolCase, officer: Session
) -> None:
    file = desk.archived(officer, desk.stick())
    copy = desk.stick("other") / file.name
    copy.write_bytes(file.read_bytes())
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    first = desk.custody.accept(deputy, file)
    training.clock.moment += timedelta(hours=1)

    second = desk.custody.accept(deputy, copy)

    assert (second.moment, second.accepted_by) == (first.moment, first.accepted_by)
    receipts = [path.with_name(path.name + ".receipt").read_bytes() for path in (file, copy)]
    assert receipts[0] == receipts[1]


def test_what_waits_for_its_hand_over_stands_in_the_order_of_the_classes(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.stick()
    desk.archives.create(officer, stick, list(reversed(desk.groups(officer))))
    assert [row.class_title for row in desk.custody.acceptable(officer, stick)] == ["1А", "7А"]


@pytest.mark.requirement("S1-9b")
def test_nobody_else_accepts_an_archive(desk: CustodyDesk, training: SchoolCase, officer: Session) -> None:
    file = desk.archived(officer, desk.stick())
    for session in (officer, training.sign_in(Role.TEACHER), training.sign_in(Role.JOURNAL_ADMINISTRATOR)):
        with pytest.raises(NotAllowedError):
            desk.custody.accept(session, file)
    assert not file.with_name(file.name + ".receipt").exists()


@pytest.mark.requirement("S1-9b")
def test_a_damaged_archive_is_not_accepted(desk: CustodyDesk, training: SchoolCase, officer: Session) -> None:
    file = desk.archived(officer, desk.stick())
    file.write_bytes(file.read_bytes()[:-100])

    with pytest.raises(ArchiveNotGenuineError):
        desk.custody.accept(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC), file)


@pytest.mark.requirement("S4-5.1g")
def test_copies_on_two_sticks_are_compared_by_their_bytes(desk: CustodyDesk, officer: Session) -> None:
    first, second = desk.registered(officer), desk.registered(officer, "ШКОЛА-2")
    same, other, alone = (desk.archived(officer, first) for _ in range(3))
    (second / same.name).write_bytes(same.read_bytes())
    (second / other.name).write_bytes(other.read_bytes()[:-1] + b"x")

    compared = {copy.file_name: copy.state for copy in desk.custody.compare(officer, first, second)}

    assert compared == {same.name: CopyState.SAME, other.name: CopyState.DIFFERENT, alone.name: CopyState.ONLY_FIRST}
    copied = {row.file_name: len(row.copied_to) for row in desk.custody.register(officer)}
    assert copied == {same.name: 1, other.name: 0, alone.name: 0}


@pytest.mark.requirement("S1-9a")
def test_room_is_made_never_below_the_last_four_of_a_class(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.registered(officer)
    files = []
    for _ in range(6):
        files.append(desk.archived(officer, stick))
        desk.school.clock.moment += timedelta(days=7)

    assert desk.custody.removable(officer, stick) == tuple(file.name for file in files[:2])
    with pytest.raises(CopyStoppedError):
        desk.custody.remove(officer, stick, [files[0].name], is_stopped=lambda: True)
    assert files[0].exists()
    removed = desk.custody.remove(officer, stick, [file.name for file in files])

    assert removed == tuple(file.name for file in files[:2])
    assert sorted(path.name for path in stick.glob("*.zip")) == [file.name for file in files[2:]]


@pytest.mark.requirement("S1-9a")
def test_copies_of_one_archive_do_not_stand_for_others(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.registered(officer)
    files = [desk.archived(officer, stick) for _ in range(4)]
    newest = files[-1]
    copy = newest.with_name(newest.name.replace("-7a-", "-9z-").replace("-1a-", "-9z-"))
    copy.write_bytes(newest.read_bytes())

    assert desk.custody.removable(officer, stick) == ()


@pytest.mark.requirement("S1-9a")
def test_no_room_is_made_while_one_of_the_last_four_is_damaged(desk: CustodyDesk, officer: Session) -> None:
    stick = desk.registered(officer)
    files = [desk.archived(officer, stick) for _ in range(5)]
    newest = files[-1].read_bytes()
    files[-1].write_bytes(newest[: len(newest) // 2])

    removed = desk.custody.remove(officer, stick, [files[0].name])

    assert removed == ()
    assert files[0].exists()
