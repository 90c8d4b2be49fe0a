"""Whom the program reminds of an archive, a copy and a drill, and when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.archive_reminders import ArchiveRemindersService
from ejournal_desktop.storage.errors import MainComputerOnlyError
from ejournal_desktop.storage.local_facts import JOINED
from support.custody_desk import CustodyDesk

if TYPE_CHECKING:
    from pathlib import Path

    from support.training_vault import SchoolCase


@pytest.mark.requirement("S1-9a", "S1-5g")
def test_the_officer_is_reminded_from_the_fourth_lesson_of_the_archive_day_until_it_is_done(
    training: SchoolCase, tmp_path: Path
) -> None:
    desk, reminders = CustodyDesk(training, tmp_path), ArchiveRemindersService(training.clock)
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    friday = training.clock.moment.replace(hour=13)
    desk.backups.create_local(officer)
    stick = desk.registered(officer)
    training.clock.moment = friday - timedelta(days=7)
    desk.archives.create(officer, stick, desk.groups(officer))

    training.clock.moment = friday.replace(hour=8)
    assert reminders.reminders(officer).due_classes == ()
    training.clock.moment = friday
    found = reminders.reminders(officer)
    assert (found.due_classes, found.is_drill_due, found.is_backup_due) == (("1А", "7А"), True, False)
    training.clock.moment = friday + timedelta(days=5)
    desk.archives.create(officer, stick, desk.groups(officer)[:1], week="2026-W47")
    found = reminders.reminders(officer)
    assert (found.due_classes, found.is_backup_due) == (("7А",), True)
    (view,) = desk.carriers.carriers(officer)
    desk.carriers.report_lost(officer, view.carrier, "", has_backup=False)
    found = reminders.reminders(officer)
    assert (found.due_classes, found.last_archive) == (("1А", "7А"), None)


def test_everybody_hears_how_old_the_last_archive_is_and_nobody_else_of_duties(
    training: SchoolCase, tmp_path: Path
) -> None:
    desk = CustodyDesk(training, tmp_path)
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    desk.archived(officer, desk.stick())
    training.sign_out(officer)
    training.clock.moment += timedelta(days=9)
    found = ArchiveRemindersService(training.clock).reminders(training.sign_in(Role.TEACHER))
    assert (found.due_classes, found.is_drill_due, found.is_backup_due) == ((), False, False)
    assert found.last_archive == (training.clock.moment - timedelta(days=9)).date()


@pytest.mark.requirement("S1-4c")
def test_nobody_is_reminded_of_archives_at_a_further_computer(training: SchoolCase, tmp_path: Path) -> None:
    desk, reminders = CustodyDesk(training, tmp_path), ArchiveRemindersService(training.clock)
    officer = training.sign_in(Role.ARCHIVE_OFFICER)
    desk.archived(officer, desk.stick())
    training.clock.moment += timedelta(days=9)
    assert reminders.reminders(officer).due_classes
    officer.database.note(JOINED)
    found = reminders.reminders(officer)
    with pytest.raises(MainComputerOnlyError):
        desk.archived(officer, desk.stick("further"))
    assert not any((tmp_path / "further").iterdir())
    assert (found.is_main, found.due_classes, found.due_checks, found.is_drill_due) == (False, (), 0, False)
