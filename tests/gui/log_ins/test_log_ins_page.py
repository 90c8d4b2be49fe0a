"""«Мои входы» over a real journal: the own lines, those of all by right, days and persons, another password."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.frame.arrival_notices import SHOW_LOG_INS, arrival_notices
from ejournal_desktop.gui.log_ins.password_dialog import PasswordDialog
from ejournal_desktop.gui.log_ins.ports import LogInsServices
from ejournal_desktop.gui.log_ins.screen import LogInsScreen
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.reports.ports import ReportServices
from ejournal_desktop.security.errors import WrongPasswordError
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.access_log import AccessLogService
from ejournal_desktop.services.own_password import OwnPasswordService
from support.immediate_tasks import ImmediateTasks
from support.key_driver import KeyDriver
from support.print_desk import PaperTray
from support.quiet_frame import QuietFrame
from support.report_tables import report_papers
from support.training_vault import VERSION
from support.window_checks import SMALLEST, findings_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ejournal_desktop.gui.log_ins.log_view import LogView
    from support.training_vault import SchoolCase

WEEKS_WITHOUT_ANYBODY = timedelta(weeks=6)
NEW_PASSWORD = "зелёный чайник у окна 7"
SAVED = "log-ins.csv"


@pytest.fixture
def tray() -> PaperTray:
    """Stand for a printer."""
    return PaperTray()


@pytest.fixture
def opened(
    training: SchoolCase, qapp: QApplication, tray: PaperTray, tmp_path: Path
) -> Iterator[Callable[[Role], LogInsScreen]]:
    """Give the page to a role, under whose log-in somebody tried twice before."""
    training.clock.moment += WEEKS_WITHOUT_ANYBODY
    made: list[LogInsScreen] = []
    own_password = OwnPasswordService(VaultStore(training.folder, VERSION, training.clock), training.access)
    reports = ReportServices(report_papers(training), training.clock, PrintPorts(tray), lambda *_: tmp_path / SAVED)
    services = LogInsServices(AccessLogService(), own_password, training.clock, reports)

    def open_for(role: Role) -> LogInsScreen:
        for _ in range(2):
            training.clock.moment += timedelta(seconds=5)
            with pytest.raises(WrongPasswordError):
                training.access.sign_in(training.login(role).handle, "wrong")
        screen = LogInsScreen(services, training.sign_in(role), ImmediateTasks(), QuietFrame())
        made.append(screen)
        screen.resize(1000, 560)
        screen.show()
        screen.activateWindow()
        QApplication.processEvents()
        screen.shown()
        return screen

    yield open_for
    for screen in made:
        screen.close()
        screen.deleteLater()
    qapp.processEvents()


def _rows(view: LogView) -> list[tuple[str, ...]]:
    found = [view.table.records.record(row) for row in range(view.table.records.rowCount())]
    return [record.cells for record in found if record is not None]


@pytest.mark.requirement("S1-2.3", "S2-2.3", "S3-3.3i", "S4-8.2.4")
def test_teacher_reads_the_own_lines_and_no_others(opened: Callable[[Role], LogInsScreen]) -> None:
    screen = opened(Role.TEACHER)

    assert [cells[1] for cells in _rows(screen.own.view)] == [
        "came in by the password",
        "⚠ wrong password",
        "⚠ wrong password",
    ]
    assert screen.own.view.summary.text().endswith("2")
    assert not screen.parts.tabs.isVisible()
    assert screen.own.view.table.hasFocus()


@pytest.mark.requirement("S1-2.3", "S4-1.7")
def test_deputy_head_reads_all_by_person_and_failed_tries_alone_by_keys(
    training: SchoolCase, opened: Callable[[Role], LogInsScreen]
) -> None:
    teacher, deputy = training.sign_in(Role.TEACHER), training.login(Role.DEPUTY_HEAD_ACADEMIC).name.with_initials
    with pytest.raises(WrongPasswordError):
        training.access.sign_in("typed into the wrong box", "wrong")
    screen = opened(Role.DEPUTY_HEAD_ACADEMIC)
    KeyDriver().shortcut("Alt+2")
    page, unknown = screen.all, "a name that is not known here"
    assert {cells[1] for cells in _rows(page.view)} == {teacher.signed_in.name.with_initials, deputy, unknown}
    assert page.view.summary.text().endswith(f"3 · {deputy} — 2, {unknown} — 1")

    page.people.setCurrentText(teacher.signed_in.name.with_initials)
    page.people.activated.emit(page.people.currentIndex())
    assert [cells[2] for cells in _rows(page.view)] == ["came in by the password"]
    page.failures.setChecked(True)
    assert _rows(page.view) == []


@pytest.mark.requirement("S0-4.1.2")
def test_log_of_all_keeps_the_rules_of_windows(opened: Callable[[Role], LogInsScreen], qapp: QApplication) -> None:
    screen = opened(Role.DEPUTY_HEAD_ACADEMIC)
    screen.resize(*SMALLEST)
    KeyDriver().shortcut("Alt+2")
    qapp.processEvents()
    assert findings_of(screen, qapp) == []


def test_days_without_lines_say_so_and_a_day_that_is_none_is_named(
    opened: Callable[[Role], LogInsScreen],
) -> None:
    screen = opened(Role.TEACHER)
    view, keys = screen.own.view, KeyDriver()
    view.range.first.setText("01.08.2026")
    view.range.last.setText("02.08.2026")
    view.range.last.setFocus()
    keys.shortcut("Return")
    assert _rows(view) == []
    assert view.empty.isVisible()

    view.range.last.setText("31.02.2026")
    keys.shortcut("Return")
    assert view.range.trouble.isVisible()


@pytest.mark.requirement("S1-2.3", "S1-10")
def test_own_lines_leave_by_keys_and_that_is_noted(
    training: SchoolCase, opened: Callable[[Role], LogInsScreen], tray: PaperTray, tmp_path: Path
) -> None:
    screen = opened(Role.TEACHER)
    keys = KeyDriver()
    keys.shortcut("Ctrl+P")
    keys.shortcut("Ctrl+S")

    lines = (tmp_path / SAVED).read_text("utf-8-sig").splitlines()
    assert [line.split(";")[2] for line in lines[1:]] == ["вход по паролю", "неверный пароль", "неверный пароль"]
    assert len(tray.sent) == 1
    with training.bare_database(training.sessions[-1]) as database:
        noted = database.execute("SELECT kind, sheets FROM printed_document").fetchall()
    assert noted == [("report_own_log_ins", 1), ("report_own_log_ins", 0)]
    assert SAVED in screen.banners.current().text  # type: ignore[union-attr]  # it was said


@pytest.mark.requirement("S1-2.3")
def test_lines_of_all_leave_as_they_are_on_show(
    training: SchoolCase, opened: Callable[[Role], LogInsScreen], tmp_path: Path
) -> None:
    screen = opened(Role.DEPUTY_HEAD_ACADEMIC)
    keys = KeyDriver()
    keys.shortcut("Alt+2")
    deputy = training.login(Role.DEPUTY_HEAD_ACADEMIC).name.with_initials
    screen.all.people.setCurrentText(deputy)
    screen.all.people.activated.emit(screen.all.people.currentIndex())
    screen.all.failures.setChecked(True)
    keys.shortcut("Ctrl+S")

    lines = (tmp_path / SAVED).read_text("utf-8-sig").splitlines()
    assert [line.split(";")[1:3] for line in lines[1:]] == [[deputy, "неверный пароль"]] * 2


@pytest.mark.requirement("S1-2.3", "S3-3.2h")
def test_password_is_changed_by_keys_and_the_change_stands_in_the_list(
    training: SchoolCase, opened: Callable[[Role], LogInsScreen]
) -> None:
    screen = opened(Role.TEACHER)
    keys = KeyDriver()
    keys.shortcut("Ctrl+E")
    (dialog,) = screen.findChildren(PasswordDialog)
    dialog.present.edit.setText(training.login(Role.TEACHER).password)
    dialog.new.edit.setText(NEW_PASSWORD)
    dialog.again.edit.setText("another")
    dialog.submit()
    assert dialog.form.trouble.isVisible()
    dialog.again.edit.setText(NEW_PASSWORD)
    dialog.submit()

    assert _rows(screen.own.view)[0][1] == "changed the password"


@pytest.mark.requirement("S1-2.3", "S4-3.3")
def test_failed_tries_are_told_on_coming_in_with_a_way_to_the_lines(
    training: SchoolCase, opened: Callable[[Role], LogInsScreen]
) -> None:
    opened(Role.TEACHER)
    arrival = training.access.arrival(training.sessions[-1])

    (notice,) = [one for one in arrival_notices(arrival) if one.actions and one.actions[0][0] == SHOW_LOG_INS]
    assert "2" in notice.text
