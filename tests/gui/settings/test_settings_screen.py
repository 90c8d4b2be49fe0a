"""Every setting holds at once and is remembered; the rules of the school can be read and searched (ux.md 6.13)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, cast, get_args, get_type_hints

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from ejournal_desktop.config.settings import Preferences
from ejournal_desktop.domain.regulation import Regulation
from ejournal_desktop.domain.regulation_reading import parameter_keys
from ejournal_desktop.files.errors import DiskFullError
from ejournal_desktop.gui.settings.parameter_words import GROUPS, PARAMETERS
from ejournal_desktop.gui.settings.row_words import ValueWords
from ejournal_desktop.gui.settings.screen import SettingsScreen
from ejournal_desktop.gui.settings.value_words import VALUES
from ejournal_desktop.readmodels.regulation_sheet import RegulationSheet, SheetLine
from support.immediate_tasks import ImmediateTasks
from support.looks import FakeStore, a_look
from support.quiet_frame import QuietFrame
from support.regulations import preset
from support.settings_window import settings_services
from support.signed_in_people import a_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.look import Look
    from ejournal_desktop.services.regulation_sheet import RegulationSheetService
    from ejournal_desktop.services.session import Session

FIRST, SECOND = date(2026, 9, 1), date(2026, 11, 1)


@dataclass(slots=True)
class TwoEditions:
    """A school whose idle time was made longer in November."""

    def sheet(self, session: Session, day: date | None = None) -> RegulationSheet:
        valid_from = day or SECOND
        minutes = 10 if valid_from == SECOND else 4
        lines = (
            SheetLine("marks.has_comments", True, True, "4.2"),
            SheetLine("access.idle_minutes", minutes, 4, "", "ни одно положение не называет число", is_silent=True),
        )
        return RegulationSheet(session.regulation, valid_from, (SECOND, FIRST), lines)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def look(store: FakeStore) -> Look:
    return a_look(store)


@pytest.fixture
def screen(look: Look, qtbot: QtBot) -> Iterator[SettingsScreen]:
    reader = cast("RegulationSheetService", TwoEditions())
    made = SettingsScreen(settings_services(look, reader), a_session(), ImmediateTasks(), QuietFrame())
    with qtbot.waitActive(made):
        made.show()
    made.shown()
    yield made
    made.hide()
    made.deleteLater()


def _cells(screen: SettingsScreen) -> list[tuple[str, ...]]:
    table = screen.regulation.table.records
    return [record.cells for record in map(table.record, range(table.rowCount())) if record is not None]


def test_a_choice_by_the_arrow_keys_is_kept_at_once(screen: SettingsScreen, store: FakeStore) -> None:
    QTest.keyClick(screen.view.theme, Qt.Key.Key_Down)
    assert store.kept == Preferences(theme="light")


def test_every_field_keeps_another_value_of_its_preference(screen: SettingsScreen, store: FakeStore) -> None:
    for page in (screen.view, screen.access):
        for combo in page.findChildren(QComboBox):
            combo.setCurrentIndex((combo.currentIndex() + 1) % combo.count())
            combo.activated.emit(combo.currentIndex())
        for tick in page.findChildren(QCheckBox):
            tick.click()
    same = {field.name for field in fields(Preferences) if getattr(store.kept, field.name) == field.default}
    assert same == {"language", "data_folder"}


def test_a_value_changed_elsewhere_is_shown(screen: SettingsScreen, look: Look) -> None:
    tick = next(one for one in screen.view.findChildren(QCheckBox) if not one.isChecked())
    look.change(shows_results=True)  # as Ctrl+B in the journal does
    assert tick.isChecked()


def test_a_full_disk_is_told_below_and_the_choice_holds_for_now(screen: SettingsScreen, store: FakeStore) -> None:
    store.trouble = DiskFullError()
    QTest.keyClick(screen.view.theme, Qt.Key.Key_Down)
    assert screen.view.trouble.text()
    assert screen.view.theme.currentData() == "light"


@pytest.mark.requirement("S0-7.4")
def test_the_rules_are_shown_with_preset_and_clause_and_searched_by_any_word(screen: SettingsScreen) -> None:
    QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.regulation.search.hasFocus()
    assert len(_cells(screen)) == 4
    screen.regulation.search.setText("minutes 10")
    (group, rule) = _cells(screen)
    assert group[0] == GROUPS["access"]
    assert rule[1:] == ("10", "4", "not said")
    assert "ни одно положение" in screen.regulation.full.text()


def test_an_earlier_edition_can_be_read(screen: SettingsScreen) -> None:
    screen.find_rule()
    screen.regulation.editions.setCurrentIndex(1)
    screen.regulation.editions.activated.emit(1)
    assert _cells(screen)[-1][1:3] == ("4", "")


def test_words_that_no_rule_holds_are_told(screen: SettingsScreen) -> None:
    screen.find_rule()
    screen.regulation.search.setText("snow")
    assert screen.regulation.full.text() == "No rule holds these words."


@pytest.mark.parametrize("code", ["S0", "S1", "S2", "S3", "S4"])
def test_every_value_of_every_preset_has_words(code: str) -> None:
    regulation = preset(code)
    words = ValueWords(regulation)
    for key in parameter_keys():
        group, _, name = key.partition(".")
        value = getattr(getattr(regulation, group), name)
        for said in (words.words(part, key) for part in (value if isinstance(value, tuple) else (value,))):
            assert said
            assert "object at" not in said
            assert "=" not in said


def test_every_group_every_parameter_and_every_member_has_words() -> None:
    assert parameter_keys() == tuple(PARAMETERS)
    assert list(GROUPS) == list(dict.fromkeys(key.partition(".")[0] for key in PARAMETERS))
    kinds = set(_kinds(Regulation))
    assert {kind.__name__ for kind in kinds if set(VALUES.get(kind, ())) != set(kind)} == set()


def _kinds(hint: object) -> Iterator[type[StrEnum]]:
    for part in get_args(hint):
        yield from _kinds(part)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        yield hint
    elif isinstance(hint, type) and hasattr(hint, "__dataclass_fields__"):
        for part in get_type_hints(hint).values():
            yield from _kinds(part)
