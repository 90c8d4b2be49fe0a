"""The state of the computer on the screen: words and advice, a second look, the way to the place that helps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.settings.health_words import CHECKS, FOUND, STATES, found_words
from ejournal_desktop.gui.settings.screen import HEALTH, SettingsScreen
from ejournal_desktop.readmodels.health import HealthCheck, HealthCode, HealthLine, HealthReport, HealthState
from ejournal_desktop.services.errors import NotAllowedError
from support.immediate_tasks import ImmediateTasks
from support.looks import FakeStore, a_look
from support.quiet_frame import QuietFrame
from support.settings_window import settings_services
from support.signed_in_people import a_session, a_signed_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.gui.settings.health_page import HealthPage
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.services.session import Session

MOMENT = datetime(2026, 11, 20, 10, 5, tzinfo=UTC)
ROWS = ("S0-4.10.10", "S0-4.12.8", "S2-2.1a", "S2-3.1d", "S3-3.1b", "S4-5.1c", "S4-8.2.3")
NEEDY = {"damaged", "findings", "unchecked", "low", "full", "behind", "ahead", "due", "old", "none", "warn", "alarm"}


@dataclass
class KnownHealth:
    """A computer whose last copy is old and whose log was not checked; ``failure`` is raised by the next look."""

    looks: int = 0
    failure: AppError | None = None

    def look(self, _session: Session) -> HealthReport:
        """Return two lines."""
        self.looks += 1
        if self.failure is not None:
            raise self.failure
        facts: dict[str, str | int] = {"day": "11.11.2026", "days": 9}
        old = HealthLine(HealthCheck.BACKUP, HealthState.BAD, HealthCode.BACKUP_OLD, MOMENT, facts)
        log = HealthLine(HealthCheck.LOG, HealthState.UNKNOWN, HealthCode.LOG_UNCHECKED, MOMENT)
        return HealthReport(MOMENT, (log, old))

    def check_log(self, _session: Session) -> HealthLine:
        """Return that the log is clean."""
        return HealthLine(HealthCheck.LOG, HealthState.GOOD, HealthCode.LOG_CLEAN, MOMENT, {"entries": 1200})


@dataclass
class KnownSupport:
    """Keeps the folders that files for support were written to."""

    folders: list[Path] = field(default_factory=list)

    def write(self, _session: Session, folder: Path) -> Path:
        """Write nothing."""
        self.folders.append(folder)
        return folder / "ejournal-support.zip"


@pytest.fixture
def health() -> KnownHealth:
    return KnownHealth()


@pytest.fixture
def support() -> KnownSupport:
    return KnownSupport()


@pytest.fixture
def frame() -> QuietFrame:
    return QuietFrame()


@pytest.fixture
def page(
    health: KnownHealth, support: KnownSupport, frame: QuietFrame, tmp_path: Path, qtbot: QtBot
) -> Iterator[HealthPage]:
    session = a_session(a_signed_in("ivanova", Role.TECHNICAL_SUPPORT))
    services = settings_services(a_look(FakeStore()), health=health, support=support, folder=tmp_path)
    screen = SettingsScreen(services, session, ImmediateTasks(), frame)
    with qtbot.waitActive(screen):
        screen.show()
    screen.opened().go_to(HEALTH)
    yield screen.health
    screen.hide()
    screen.deleteLater()


def row(page: HealthPage, check: HealthCheck) -> tuple[str, ...]:
    record = page.table.records.record(page.table.records.row_of(check))
    assert record is not None
    return record.cells


@pytest.mark.requirement(*ROWS)
def test_the_worst_line_is_open_with_state_moment_and_advice(page: HealthPage) -> None:
    cells = row(page, HealthCheck.BACKUP)
    assert cells[1:] == ("✕ out of order", "the last copy is 9 days old", "20.11.2026 10:05")
    assert "Copy the base now" in page.full.text()


def test_looking_again_and_checking_the_log_by_keys(page: HealthPage, health: KnownHealth) -> None:
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert health.looks == 2
    QTest.keyClick(page, Qt.Key.Key_F8)
    assert row(page, HealthCheck.LOG)[1] == "✓ in order"
    assert "1200" in page.full.text()


def test_enter_leads_to_the_place_that_helps(page: HealthPage, frame: QuietFrame) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert frame.opened == [("safety", None)]


def test_the_file_for_support_is_saved_from_here(page: HealthPage, support: KnownSupport, tmp_path: Path) -> None:
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert support.folders == [tmp_path]


def test_a_look_that_fails_is_told_above_and_can_be_repeated(page: HealthPage, health: KnownHealth) -> None:
    health.failure = NotAllowedError()
    page.look_button.click()
    assert page.banners.isVisible()
    assert page.look_button.isEnabled()


def test_every_line_state_and_finding_has_words_and_every_trouble_an_advice() -> None:
    assert set(CHECKS) == set(HealthCheck)
    assert set(STATES) == set(HealthState)
    assert set(FOUND) == set(HealthCode)
    names = {name for words in FOUND.values() for _, name, _, _ in Formatter().parse(words) if name}
    known = {"size", "entries", "count", "day", "free", "now", "last", "users", "sheets", "days", "waiting"}
    assert names == known | {"version", "files", "since"}
    needy = {one for one in HealthCode if one.rpartition("_")[2] in NEEDY}
    assert needy <= {one for one, words in FOUND.items() if " · " in words}


def test_room_on_the_disk_is_said_in_the_unit_that_suits_it() -> None:
    line = HealthLine(HealthCheck.DISK, HealthState.GOOD, HealthCode.DISK_ENOUGH, MOMENT, {"free": 57 * 1024})
    traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    assert found_words(line) == (f"{QLocale().formattedDataSize(57 << 30, 1, traditional)} free", "")
