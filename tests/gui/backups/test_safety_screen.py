"""Copies of the base, a restore by two people, the drill, and a new key; each in the window of the archive officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.archive.paper_dialog import PaperDialog
from ejournal_desktop.gui.archive.vouching import Vouched
from ejournal_desktop.gui.backups.archive_restore_dialog import ArchiveRestoreDialog
from ejournal_desktop.gui.backups.restore_dialog import RestoreDialog
from ejournal_desktop.gui.backups.sheet_dialog import SheetDialog
from ejournal_desktop.gui.tasks import FileJob
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.readmodels.setup import CreatedSchool
from ejournal_desktop.services.backups import BACKUP_FOLDER
from support.custody_desk import CustodyDesk
from support.immediate_tasks import ImmediateTasks
from support.safety_desk import at_safety

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.tasks import JobProgress
    from ejournal_desktop.kernel.errors import AppError
    from support.immediate_tasks import Result
    from support.safety_desk import SafetyDesk
    from support.training_vault import SchoolCase

WRONG = "совсем не тот пароль"


class HeldTasks(ImmediateTasks):
    """Keeps the work with files until it is let go; what is asked of a job before that counts."""

    def __init__(self) -> None:
        self.held: list[Callable[[], object]] = []

    def on_file(
        self,
        owner: QObject,
        call: Callable[[FileJob], Result],
        done: Callable[[Result], None],
        failed: Callable[[AppError], None],
        *,
        progressed: Callable[[JobProgress], None] | None = None,
    ) -> FileJob:
        """Keep the call."""
        job = FileJob(progressed or (lambda _progress: None))
        at_once = super().on_file
        self.held.append(lambda: at_once(owner, lambda _job: call(job), done, failed))
        return job


@pytest.fixture
def desk(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> SafetyDesk:
    return at_safety(qtbot, training, ImmediateTasks(), tmp_path)


def put_away(dialog: QDialog) -> None:
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_a_copy_is_put_back_by_two_people_after_a_comparison(desk: SafetyDesk, training: SchoolCase) -> None:
    page = desk.screen.copies
    page.make_copy()
    assert page.table.records.rowCount() == 1
    desk.carriers.register(desk.session, desk.stick(), "ПОСЛЕ КОПИИ")
    desk.archived()
    page.restore()
    (dialog,) = page.findChildren(RestoreDialog)
    records = [dialog.differences.records.record(row) for row in range(dialog.differences.records.rowCount())]
    assert ("flash drives in the register", "1", "0", "−1") in [record.cells for record in records if record]
    assert "Of these: whole school: 4, 1А (2026/2027): 1" in dialog._words.text()

    deputy = training.login(Role.DEPUTY_HEAD_ACADEMIC)
    dialog.restore_button.click()
    dialog.first.vouched.emit(Vouched(desk.session.signed_in.handle, WRONG))
    assert dialog.second.isHidden()
    dialog.first.vouched.emit(Vouched(desk.session.signed_in.handle, desk.password))
    offered = [dialog.second.people.itemData(row) for row in range(dialog.second.people.count())]
    assert (deputy.handle in offered, desk.session.signed_in.handle in offered) == (True, False)
    dialog.second.vouched.emit(Vouched(deputy.handle, WRONG))
    assert (desk.ended, dialog.second.isHidden()) == ([], False)
    dialog.second.vouched.emit(Vouched(deputy.handle, deputy.password))

    assert desk.ended == ["ended"]
    put_away(dialog)
    training.sessions.remove(desk.session)
    assert desk.carriers.carriers(training.sign_in(Role.ARCHIVE_OFFICER)) == ()


@pytest.mark.requirement("S1-5g")
def test_the_making_of_a_copy_can_be_stopped(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> None:
    tasks = HeldTasks()
    page = at_safety(qtbot, training, tasks, tmp_path).screen.copies
    page.make_copy()
    assert (page.stop_button.isVisible(), page.make_button.isEnabled()) == (True, False)

    page.stop_button.click()
    for work in tasks.held:
        work()

    notice = page.banners.current()
    assert notice is not None
    assert (notice.kind, notice.text.split(".")[0]) == (NoticeKind.WARNING, "Stopped")
    assert (page.stop_button.isVisible(), page.make_button.isEnabled()) == (False, True)
    assert list((training.folder / BACKUP_FOLDER).iterdir()) == []


@pytest.mark.requirement("S1-5g")
def test_a_damaged_copy_is_refused_in_words_and_changes_nothing(desk: SafetyDesk) -> None:
    page = desk.screen.copies
    page.copy_to_stick()
    (file,) = desk.place.glob("**/*.ejbackup")
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    page.check_file()
    notice = page.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.FAILURE
    page.restore_file()
    (dialog,) = page.findChildren(RestoreDialog)
    assert (dialog.restore_button.isEnabled(), desk.ended) == (False, [])
    put_away(dialog)
    assert not list((desk.session.database.path.parent / BACKUP_FOLDER).glob("*.ejbackup"))


@pytest.mark.requirement("S1-5g")
def test_a_drill_keeps_its_result_and_sets_the_next_day(desk: SafetyDesk) -> None:
    page = desk.screen.drill
    desk.screen.go_to("drill")
    assert page.badge.text().startswith("!")
    page.run(desk.archived())
    notice = page.banners.current()
    assert notice is not None
    assert (notice.kind, page.history.records.rowCount()) == (NoticeKind.DONE, 1)
    assert page.badge.text() == "✓ next by 20 декабря"
    page.show_act()
    (paper,) = page.findChildren(PaperDialog)
    assert paper.preview.document.pageCount() > 0
    put_away(paper)


@pytest.mark.requirement("S1-5g", "S4-6.1")
def test_what_the_journal_lost_is_brought_back_from_an_archive(
    qtbot: QtBot, training: SchoolCase, tmp_path: Path
) -> None:
    custody, officer = CustodyDesk(training, tmp_path), training.sign_in(Role.ARCHIVE_OFFICER)
    training.sessions.remove(officer)
    officer.database.checkpoint()
    kept = officer.database.path.read_bytes()
    custody.archived(officer, stick := custody.stick())
    file = custody.archived(officer, stick)
    officer.database.close()
    officer.database.path.write_bytes(kept)
    desk = at_safety(qtbot, training, ImmediateTasks(), tmp_path)
    page, deputy = desk.screen.drill, training.login(Role.DEPUTY_HEAD_ACADEMIC)
    page.restore_from([file])
    (dialog,) = page.findChildren(ArchiveRestoreDialog)
    records = [dialog.differences.records.record(row) for row in range(dialog.differences.records.rowCount())]
    assert [record.cells for record in records if record] == [("archives in the register", "0", "1", "+1")]

    dialog.restore_button.click()
    dialog.first.vouched.emit(Vouched(desk.session.signed_in.handle, desk.password))
    dialog.second.vouched.emit(Vouched(deputy.handle, deputy.password))

    assert desk.ended == ["ended"]
    put_away(dialog)
    training.sessions.remove(desk.session)
    again = training.sign_in(Role.ARCHIVE_OFFICER)
    assert len(custody.archives.overview(again).history) == 1


@pytest.mark.requirement("S0-4.14.16")
def test_a_new_key_asks_for_the_password_and_ends_the_session(desk: SafetyDesk, training: SchoolCase) -> None:
    page = desk.screen.keys
    page.ask_to_rekey()
    page.form.vouched.emit(Vouched(desk.session.signed_in.handle, WRONG))
    assert (desk.ended, page.form.is_asking()) == ([], True)
    page.form.vouched.emit(Vouched(desk.session.signed_in.handle, desk.password))
    assert desk.ended == ["ended"]
    training.access.sign_out(desk.session)
    training.sessions.remove(desk.session)
    assert training.sign_in(Role.ARCHIVE_OFFICER).database.path.exists()


def test_a_sheet_is_replaced_only_with_its_text_and_a_reason(desk: SafetyDesk) -> None:
    page = desk.screen.keys
    page.ask_to_replace()
    assert not page.form.is_asking()
    page.secret.setText("not the text of a sheet")
    page.purpose.setText("учения")
    page.ask_to_replace()
    page.form.vouched.emit(Vouched(desk.session.signed_in.handle, desk.password))
    notice = page.banners.current()
    assert notice is not None
    assert (notice.kind, desk.ended) == (NoticeKind.FAILURE, [])


@pytest.mark.requirement("S1-5g")
def test_a_new_sheet_stays_on_show_until_one_group_of_it_was_typed(qtbot: QtBot) -> None:
    dialog = SheetDialog(CreatedSchool("ivanova", b"", 7, "abcd"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert dialog.isVisible()
    dialog.page.group_field.setText("ABCD")
    dialog.done_button.click()
    assert (dialog.isVisible(), dialog.page.sheet()) == (False, None)
