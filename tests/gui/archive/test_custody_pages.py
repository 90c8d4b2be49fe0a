"""Hand-over, the register of sticks, the end of the year, and the check of a file level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.archive.paper_dialog import PaperDialog
from ejournal_desktop.gui.archive.screen import KEPT
from ejournal_desktop.gui.archive.verdict_dialog import VerdictDialog
from ejournal_desktop.gui.archive.vouching import Vouched
from ejournal_desktop.gui.widgets.banner import NoticeAction, NoticeKind
from support.archive_desk import a_stick, at_the_archive
from support.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.widgets.record_table import RecordTable
    from support.archive_desk import ArchiveDesk
    from support.training_vault import SchoolCase

WEEK, HANDOVER, CARRIERS, YEAR, OLD = range(5)


@pytest.fixture
def desk(qtbot: QtBot, training: SchoolCase, tmp_path: Path) -> ArchiveDesk:
    return at_the_archive(qtbot, training, ImmediateTasks(), tmp_path / "stick")


def archived(desk: ArchiveDesk) -> Path:
    """Write an archive of the first class to the stick."""
    (row, *_) = desk.services.archives.overview(desk.session).classes
    (written,) = desk.services.archives.create(desk.session, desk.stick, [row.class_group])
    return desk.stick / written.record.file_name


def rows(table: RecordTable) -> list[tuple[str, ...]]:
    found = [table.records.record(row) for row in range(table.records.rowCount())]
    return [record.cells for record in found if record is not None]


def pages_of_paper(owner: QWidget) -> int:
    """Return how many pages the paper on show has, and put it away."""
    (paper,) = owner.findChildren(PaperDialog)
    pages = paper.preview.document.pageCount()
    put_away(paper)
    return pages


def put_away(dialog: QDialog) -> None:
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


@pytest.mark.requirement("S1-9b")
def test_the_deputy_takes_over_beside_the_officer_with_an_own_password(desk: ArchiveDesk, training: SchoolCase) -> None:
    file = archived(desk)
    desk.archive.parts.tabs.setCurrentIndex(HANDOVER)
    page, deputy = desk.archive.handover, training.login(Role.DEPUTY_HEAD_ACADEMIC)
    page.ask_to_accept()
    page.form.vouched.emit(Vouched(deputy.handle, "совсем не тот"))
    assert page.form.is_asking()
    assert not file.with_name(file.name + ".receipt").exists()

    page.form.vouched.emit(Vouched(deputy.handle, deputy.password))

    assert file.with_name(file.name + ".receipt").exists()
    (row,) = rows(page.register.table)
    assert row[4] == desk.session.signed_in.name.with_initials
    assert (rows(page.waiting), page.accept_button.isEnabled()) == ([], False)
    page.banners.action_chosen.emit(NoticeAction("handover", "act"))
    assert pages_of_paper(page) > 0


@pytest.mark.requirement("S0-4.14.16")
def test_a_stick_is_assigned_looked_at_given_and_lost(desk: ArchiveDesk, tmp_path: Path) -> None:
    damaged = archived(desk)
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"x")
    archived(desk)
    desk.plug(a_stick(desk.stick), a_stick(tmp_path / "new", "НОВАЯ"))
    desk.screen.drives.table.choose(str(tmp_path / "new"))
    desk.screen.ask_to_write()
    page = desk.archive.carriers
    assert desk.archive.page() is page
    assert page.label_form.edit.text() == "SCHOOL-1"
    page.label_form.confirmed.emit()
    assert [row[0] for row in rows(page.register.table)] == ["SCHOOL-1", "ШКОЛА-1"]

    page.drives.table.choose(str(desk.stick))
    page.look()
    standings = sorted(row[3] for row in rows(page.contents))
    assert standings == ["✓ the newest of its class", "✕ damaged or changed"]
    page.compare()
    assert {row[3] for row in rows(page.contents)} == {"! only on ШКОЛА-1"}

    page.register.table.choose_row(0)
    page.register.ask_to_give()
    page.register.holder_form.confirmed.emit()
    assert rows(page.register.table)[0][1] == "● given out"
    page.register.ask_about_loss()
    page.register.loss_form.has_backup.setChecked(True)
    page.register.loss_form.confirmed.emit()
    notice = page.banners.current()
    assert notice is not None
    assert rows(page.register.table)[0][1] == "✕ lost"
    said = [one.text for one in page.banners._notices.values()]
    assert any("new key" in text for text in said)


@pytest.mark.requirement("S4-6.4", "S4-5.1g")
def test_the_year_goes_to_every_stick_with_a_copy_of_the_whole_base(desk: ArchiveDesk, tmp_path: Path) -> None:
    second = a_stick(tmp_path / "second", "USB2")
    desk.services.carriers.register(desk.session, tmp_path / "second", "ШКОЛА-2")
    desk.plug(a_stick(desk.stick), second)
    desk.archive.parts.tabs.setCurrentIndex(YEAR)
    page = desk.archive.year
    page.drives.table.choose(str(desk.stick))
    page.ask_to_write()
    page.action.password_given.emit(desk.password)
    notice = page.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.DONE
    for stick in (desk.stick, tmp_path / "second"):
        assert (len(list(stick.glob("*.zip"))), len(list(stick.glob("*.ejbackup")))) == (2, 1)
    assert [(row[1], row[3]) for row in rows(page.table)] == [("! not closed", "2 of 2")] * 2
    (registered, _) = desk.services.carriers.carriers(desk.session)
    assert desk.services.carriers.holds_backup(desk.session, registered.carrier)
    assert ("2026/2027", "journal") in [row[:2] for row in rows(page.kept)]


@pytest.mark.requirement("S4-6.4", "S4-1.7")
def test_the_archive_of_the_year_names_a_value_nobody_signed(desk: ArchiveDesk, training: SchoolCase) -> None:
    with training.bare_database(desk.session) as connection:
        connection.execute("UPDATE lesson SET topic = 'Подмена' WHERE lesson_id = (SELECT min(lesson_id) FROM mark)")
    desk.archive.parts.tabs.setCurrentIndex(YEAR)
    page = desk.archive.year
    page.drives.table.choose(str(desk.stick))
    page.ask_to_write()
    page.action.password_given.emit(desk.password)
    notice = page.banners.current()
    assert notice is not None
    assert (notice.kind, "«Подмена» instead of «" in notice.text) == (NoticeKind.FAILURE, True)
    with training.bare_database(desk.session) as connection:
        assert connection.execute("SELECT count(*) FROM note WHERE text = ?", (notice.text,)).fetchone()[0] >= 1


@pytest.mark.requirement("S0-5.4")
def test_a_file_is_judged_level_by_level_and_by_the_code_on_paper(desk: ArchiveDesk) -> None:
    file = archived(desk)
    desk.archive.go_to(file)
    desk.archive.banners.action_chosen.emit(NoticeAction("archive_check", "details"))
    (dialog,) = desk.archive.findChildren(VerdictDialog)
    assert [row[2] for row in rows(dialog.levels)] == ["✓ agrees"] * 5 + ["✓ the newest known"]
    (record,) = desk.services.custody.register(desk.session)
    dialog.code.setText(record.manifest_hash[:16].upper())
    assert dialog.badge.text().startswith("✓")
    dialog.code.setText("0123456789abcdef")
    assert dialog.badge.text().startswith("✕")
    dialog.show_act()
    assert pages_of_paper(dialog) > 0
    put_away(dialog)


@pytest.mark.requirement("S0-5.4")
def test_an_old_archive_is_read_searched_and_printed_without_touching_the_journal(desk: ArchiveDesk) -> None:
    (_, marked) = desk.services.archives.overview(desk.session).classes
    (written,) = desk.services.archives.create(desk.session, desk.stick, [marked.class_group])
    before = desk.session.database.path.stat().st_mtime_ns
    desk.archive.open_archive(desk.stick / written.record.file_name)
    viewer = desk.archive.viewer
    book = viewer.book()
    assert book is not None
    (student, lesson), entries = next((cell, told) for cell, told in book.history.items() if told[-1].author)
    page = next(
        page.page for volume in book.volumes for page in volume.subjects if (student, lesson) in page.page.cells
    )
    viewer._go_to(page.course.course, page.period.period)
    viewer.pages.grid.setCurrentIndex(viewer.pages.model.place(student, lesson))
    assert entries[-1].author in viewer.pages.history.text()

    topic = next(column.topic for column in page.lessons if column.topic)
    viewer.search_edit.setText(topic[:12].upper())
    assert topic in [row[0] for row in rows(viewer.hits)]
    viewer.hits.choose_row(0)
    viewer._on_hit()
    assert viewer.pages.tabs.currentIndex() == 1
    assert desk.session.database.path.stat().st_mtime_ns == before

    viewer.print_period()
    assert pages_of_paper(viewer) > 1


def test_the_deputy_sees_hand_over_and_sticks_but_writes_no_archive(
    qtbot: QtBot, training: SchoolCase, desk: ArchiveDesk
) -> None:
    archived(desk)
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    screen = type(desk.archive)(desk.services, deputy, ImmediateTasks(), desk.frame)
    qtbot.addWidget(screen)
    screen.shown()
    tabs = [screen.parts.tabs.tabText(place) for place in range(screen.parts.tabs.count())]
    assert tabs == ["Hand-over", "Flash drives", "Old archive", "Completeness"]
    screen.handover.ask_to_accept()
    login = training.login(Role.DEPUTY_HEAD_ACADEMIC)
    screen.handover.form.vouched.emit(Vouched(login.handle, login.password))
    assert len(rows(screen.handover.register.table)) == 1


def in_past_years(desk: ArchiveDesk, training: SchoolCase) -> Path:
    """Write an archive, let three years pass, and open the tab of past years."""
    file = archived(desk)
    training.clock.moment = training.clock.moment.replace(year=2029, month=12, day=1)
    desk.archive.go_to(KEPT)
    return file


@pytest.mark.requirement("S0-5.4", "S4-6.4")
def test_an_archive_of_a_past_year_is_read_again_after_three_years(desk: ArchiveDesk, training: SchoolCase) -> None:
    in_past_years(desk, training)
    page = desk.archive.kept
    *_, label, checked, again, _ = rows(page.table)[0]
    assert (label, checked.split()[-1], again.startswith("! due since 20 ")) == ("ШКОЛА-1", "2026", True)
    page.check_button.click()
    notice = page.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.DONE
    assert [words.split()[-1] for words in rows(page.table)[0][4:6]] == ["2029", "2032"]


def test_old_archives_are_copied_to_another_flash_drive(
    desk: ArchiveDesk, training: SchoolCase, tmp_path: Path
) -> None:
    file = in_past_years(desk, training)
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    desk.services.carriers.register(desk.session, fresh, "ШКОЛА-9")
    desk.choose_answers(folder=fresh)
    page = desk.archive.kept
    page.renew_button.click()
    notice = page.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.DONE
    assert (fresh / file.name).read_bytes() == file.read_bytes()
    assert [cells[3] for cells in rows(page.table)] == ["ШКОЛА-1", "ШКОЛА-9"]


def test_an_old_archive_that_is_gone_is_named_and_stays_due(desk: ArchiveDesk, training: SchoolCase) -> None:
    file = in_past_years(desk, training)
    file.unlink()
    page = desk.archive.kept
    page.check()
    notice = page.banners.current()
    assert notice is not None
    assert (notice.kind, file.name in notice.text) == (NoticeKind.FAILURE, True)
    assert rows(page.table)[0][5] == "✕ not on the flash drive"
