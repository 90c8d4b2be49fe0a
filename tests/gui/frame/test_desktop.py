"""The program from its first run to the first signed-in minute, with real services and real threads."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard

from ejournal_desktop.app.desktop import Desktop
from ejournal_desktop.app.workplace import regulation_choices
from ejournal_desktop.config.settings import PreferencesFile
from ejournal_desktop.gui.palettes import tokens_of
from ejournal_desktop.gui.tokens import CONTRAST
from ejournal_desktop.gui.widgets.banner import NoticeKind
from support.archive_school import archive_content, built, the_same_school_keys
from support.drags import drag
from support.signed_in_people import PASSWORD
from support.source_tree import ROOT
from support.typing_keys import ENTER, press_keys

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.login.page import LoginPage
    from ejournal_desktop.gui.main_window import MainWindow
    from ejournal_desktop.gui.setup.wizard import SetupWizard
    from support.training_vault import SchoolCase


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    with a_desktop(qapp, tmp_path, tmp_path / "journal") as made:
        yield made


@contextmanager
def a_desktop(qapp: QApplication, tmp_path: Path, folder: Path) -> Iterator[Desktop]:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    font, locale = qapp.font(), QLocale()
    desktop = Desktop(qapp, PreferencesFile(tmp_path / "preferences.toml"), folder)
    yield desktop
    if desktop.window is not None:
        desktop.window.close()
        desktop.window.deleteLater()
    if desktop.wizard is not None:
        desktop.wizard.hide()
        desktop.wizard.deleteLater()
    desktop.close()
    qapp.setFont(font)
    QLocale.setDefault(locale)


def _fill(wizard: SetupWizard) -> None:
    wizard.school.name_field.setText("Средняя школа № 90")
    wizard.school.code_field.setText("SCH90")
    person = wizard.responsible
    person.surname_field.setText("Щербакова")
    person.given_name_field.setText("Анна")
    person.login_field.setText("shcherbakova")
    person.password_field.edit.setText(PASSWORD)
    person.repeat_field.edit.setText(PASSWORD)


def _make_school(wizard: SetupWizard, qtbot: QtBot) -> None:
    _fill(wizard)
    for _ in range(5):
        wizard.next()
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.recovery)
    shown = wizard.recovery.sheet()
    assert shown is not None
    wizard.recovery.group_field.setText(shown.asked_letters)
    wizard.button(QWizard.WizardButton.FinishButton).click()


def _sign_in(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: not window.login.trouble())
    window.login.show_open()
    press_keys("shcherbakova", ENTER, PASSWORD, ENTER)
    qtbot.waitUntil(lambda: window.frame is not None)


@pytest.mark.slow
@pytest.mark.requirement("S0-4.14.15")
def test_first_run_ends_in_a_signed_in_window_under_ones_own_name(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.start()
    assert desktop.wizard is not None
    _make_school(desktop.wizard, qtbot)
    assert desktop.window is not None
    _sign_in(desktop.window, qtbot)
    frame = desktop.window.frame
    assert frame is not None
    assert frame.current_screen()
    desktop.window.lock()
    qtbot.waitUntil(lambda: desktop.window is not None and desktop.window.login.name.edit.text() == "Щербакова А.")


def test_another_language_is_chosen_before_the_log_in_and_kept(
    qapp: QApplication, training: SchoolCase, tmp_path: Path
) -> None:
    with a_desktop(qapp, tmp_path, training.folder) as desktop:
        desktop.start()
        russian = desktop.window
        assert russian is not None
        assert russian.login.button.text() == "Войти"
        QTest.keyClick(russian.login.languages, Qt.Key.Key_Down)
        assert desktop.window is not None
        assert desktop.window is not russian
        assert desktop.window.login.button.text() == "Кирүү"
    assert PreferencesFile(tmp_path / "preferences.toml").read().language == "ky"


@pytest.mark.requirement("S1-9a", "S0-5.4")
def test_an_archive_dropped_on_the_log_in_is_judged_before_anybody_signs_in(
    qapp: QApplication, qtbot: QtBot, training: SchoolCase, tmp_path: Path
) -> None:
    keys = the_same_school_keys()
    file = tmp_path / "foreign.zip"
    file.write_bytes(built(archive_content(keys), keys).data)
    with a_desktop(qapp, tmp_path, training.folder) as desktop:
        desktop.start()
        assert desktop.window is not None
        login = desktop.window.login
        assert drag(login, file)
        qtbot.waitUntil(lambda: _kind_of(login) is NoticeKind.WARNING)


def _kind_of(login: LoginPage) -> NoticeKind | None:
    notice = login.dropped.current()
    return None if notice is None else notice.kind


@pytest.mark.requirement("S0-4.1.2")
def test_theme_letters_and_motion_change_at_once_and_hold_for_the_next_start(
    desktop: Desktop, qapp: QApplication, tmp_path: Path
) -> None:
    size = qapp.font().pointSizeF()
    desktop.look.change(theme="contrast", text_percent=150, has_motion=False)
    assert tokens_of(qapp.palette()) is CONTRAST
    assert qapp.font().pointSizeF() == pytest.approx(size * 1.5)
    assert qapp.cursorFlashTime() == 0
    kept = PreferencesFile(tmp_path / "preferences.toml").read()
    assert (kept.theme, kept.text_percent, kept.has_motion) == ("contrast", 150, False)


def test_every_shipped_regulation_can_be_chosen() -> None:
    choices = regulation_choices(ROOT / "resources")
    assert [choice.code for choice in choices] == ["s0", "s1", "s2", "s3", "s4"]
    assert len({choice.title for choice in choices}) == 5
