"""«Отчёты» over a real journal, by keys alone: cards, gaps first, chart and table, and the ways out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.frame.subjects import LessonOpened
from ejournal_desktop.gui.reports.report_page import ReportPage, View
from ejournal_desktop.gui.reports.words import question_words
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.readmodels.report_tables import ChartBar, ColumnKind, ReportChart, ReportRequest
from ejournal_desktop.services.errors import NotAllowedError
from support.printed import texts_of_pages
from support.report_tables import a_report, report_papers
from support.reports_window import reports_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from support.reports_window import ReportsWindow
    from support.training_vault import SchoolCase

    Opener = Callable[..., ReportsWindow]

ENTER, DOWN, END = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_End


@pytest.fixture
def opened(training: SchoolCase, tmp_path: Path, qapp: QApplication) -> Iterator[Opener]:
    """Give the page to a person."""
    made: list[ReportsWindow] = []

    def open_for(who: Role | str, name: str = "report.pdf") -> ReportsWindow:
        made.append(reports_window(training, training.sign_in(who), tmp_path / name))
        return made[-1]

    yield open_for
    for window in made:
        window.screen.close()
        window.screen.deleteLater()
    qapp.processEvents()


@pytest.mark.requirement("S0-2.12", "S1-1.2e", "S2-1.4c", "S4-2.2e", "S4-5.2.2")
def test_every_card_asks_a_question_and_opens(opened: Opener) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    assert len(window.cards) > 10
    assert [card.slug for card in window.cards if not question_words(card)] == []
    for card in window.cards[:-1]:
        window.open(card.slug)
        assert window.screen.page.title.text() == card.title
        assert window.screen.page.table.report.rowCount() > 0


def test_a_digit_chooses_a_card(opened: Opener, qtbot: QtBot) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    first = window.screen.cards.card()
    window.keys.type("2")
    second = window.screen.cards.card()
    assert first is not None
    assert second is not None
    assert first.slug != second.slug
    qtbot.waitUntil(lambda: getattr(window.screen.place(), "slug", "") == second.slug)


def test_the_palette_finds_a_report_by_its_question(opened: Opener) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    (found,) = (command for command in window.screen.commands() if "How many students" in command.words)
    found.act()
    card = window.screen.cards.card()
    assert card is not None
    assert card.slug == "class_sizes"
    assert not found.is_in_menu


@pytest.mark.requirement("S0-4.6.5d", "S0-4.7.3")
def test_gaps_come_first_and_lead_to_the_lesson(opened: Opener) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_attendance_by_month")
    page = window.screen.page
    assert (page.view, page.draft.isVisible()) == (View.GAPS, True)
    window.keys.press(ENTER)
    window.keys.press(ENTER)
    ((key, subject),) = window.frame.opened
    assert key == "journal"
    assert isinstance(subject, LessonOpened)
    assert subject.lesson is not None


@pytest.mark.requirement("S3-3.2d")
def test_the_teachers_are_told_once_what_a_report_lacks(opened: Opener) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_attendance_by_month")
    gaps = window.screen.page.gaps
    gaps.notes.setFocus()
    window.keys.press(Qt.Key.Key_Space)
    assert "note" in window.said
    assert not gaps.notes.isEnabled()


@pytest.mark.requirement("S3-3.2d")
def test_what_the_teachers_were_told_is_taken_back_by_a_key(opened: Opener) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_attendance_by_month")
    gaps = window.screen.page.gaps
    gaps.notes.click()
    window.keys.shortcut("Ctrl+Z")
    assert "taken back" in window.said
    assert gaps.notes.isEnabled()
    window.keys.shortcut("Ctrl+Z")
    assert "taken back" in window.said


def test_chart_and_table_change_by_a_key_and_bars_are_said(opened: Opener) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_attendance_by_month")
    page = window.screen.page
    window.keys.shortcut("Ctrl+T")
    assert page.view is View.TABLE
    window.keys.press(Qt.Key.Key_F5)
    assert page.view is View.TABLE
    window.keys.shortcut("Ctrl+T")
    assert (page.view, QApplication.focusWidget()) == (View.CHART, page.chart)
    window.keys.press(END)
    last = page.chart.bars[-1]
    assert page.chart.current == last
    assert last.label in page.chart.accessibleName()
    assert page.chart.accessibleDescription() == page.sentence.text().splitlines()[0]
    window.keys.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.screen.cards


@pytest.mark.requirement("S1-10", "S4-5.2.2d")
def test_a_report_is_printed_and_the_journal_remembers_it(opened: Opener, training: SchoolCase, tmp_path: Path) -> None:
    window = opened(Role.DEPUTY_HEAD_UPBRINGING)
    window.open("class_attendance_by_month")
    window.keys.shortcut("Ctrl+P")
    (pdf,) = window.tray.sent
    (tmp_path / "printed.pdf").write_bytes(pdf)
    text = " ".join(texts_of_pages(tmp_path / "printed.pdf"))
    assert "Отчет о посещаемости класса (по месяцам)" in text
    assert "ЧЕРНОВИК" in text
    assert all(row[1].split()[0] in text for row in window.cells())
    with training.bare_database(window.session) as database:
        kept = database.execute("SELECT kind, sheets, account_id FROM printed_document").fetchall()
    assert kept == [("report_class_attendance_by_month", text.count("стр. "), window.session.signed_in.account)]


@pytest.mark.requirement("S1-10")
def test_the_copy_of_an_issued_report_is_saved_from_the_register_by_keys(opened: Opener, tmp_path: Path) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_sizes")
    window.keys.shortcut("Ctrl+P")
    window.open("issued_reports")
    window.keys.press(ENTER)
    window.keys.shortcut("Ctrl+Shift+S")
    assert (tmp_path / "report.xlsx").read_bytes().startswith(b"PK")
    assert window.offered[-1].startswith("Наполняемость классов, 2026-11-20")


def test_without_a_printer_the_report_is_saved_and_opened_where_it_can_be_printed(
    opened: Opener, tmp_path: Path
) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.tray.is_there = False
    window.open("class_sizes")
    window.keys.shortcut("Ctrl+P")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert window.offered[0].startswith("Наполняемость классов")
    assert window.opened == [tmp_path / "report.pdf"]


def test_a_place_that_is_gone_is_told_and_nothing_is_remembered(opened: Opener, training: SchoolCase) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC, "gone/report.csv")
    window.open("class_sizes")
    window.keys.shortcut("Ctrl+S")
    notice = window.screen.banners.current()
    assert notice is not None
    assert notice.kind is NoticeKind.FAILURE
    with training.bare_database(window.session) as database:
        assert database.execute("SELECT count(*) FROM printed_document").fetchone() == (0,)


def test_a_printer_that_takes_nothing_is_told_and_nothing_is_remembered(opened: Opener, training: SchoolCase) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.tray.is_willing = False
    window.open("class_sizes")
    window.keys.shortcut("Ctrl+P")
    assert "did not take" in window.said
    with training.bare_database(window.session) as database:
        assert database.execute("SELECT count(*) FROM printed_document").fetchone() == (0,)


def test_a_report_is_saved_as_a_workbook_that_shows_what_the_screen_shows(opened: Opener, tmp_path: Path) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC, "report.xlsx")
    window.open("class_sizes")
    window.keys.shortcut("Ctrl+S")
    sheet = load_workbook(tmp_path / "report.xlsx").active
    assert sheet is not None
    shown = {str(row[0]) for row in sheet.iter_rows(values_only=True)}
    assert {row[0] for row in window.cells()} <= shown
    assert "report.xlsx" in window.said


@pytest.mark.requirement("S3-1.2", "S1-2.4d")
def test_the_table_is_copied_cell_by_cell_with_a_reminder_and_a_line_in_the_register(
    opened: Opener, training: SchoolCase
) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_sizes")
    window.keys.shortcut("Ctrl+C")
    heads, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert len(heads) == window.screen.page.table.report.columnCount()
    assert rows == window.cells()
    assert "Personal information" in window.said
    register = report_papers(training).table(window.session, ReportRequest("issued_reports"))
    assert [row.values[1] for row in register.rows] == ["Наполняемость классов"]


@pytest.mark.requirement("S1-2.4b")
def test_a_teacher_sees_reports_of_the_own_pages_only(opened: Opener, training: SchoolCase) -> None:
    window = opened("kim")
    assert "class_sizes" not in {card.slug for card in window.cards}
    with pytest.raises(NotAllowedError):
        report_papers(training).table(window.session, ReportRequest("class_sizes"))


@pytest.mark.requirement("S1-2.4b")
def test_a_report_that_is_not_open_says_whose_duties_open_it(opened: Opener, training: SchoolCase) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_sizes")
    training.sign_out(window.session)
    window.screen.resume(training.sign_in("kim"))
    window.screen.reload()
    assert "deputy head for academic work" in window.refused
    assert not window.screen.page.tabs.isVisible()
    window.keys.shortcut("Ctrl+P")
    assert window.tray.sent == []


def test_a_journal_that_cannot_be_read_offers_to_try_again(opened: Opener, training: SchoolCase) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_sizes")
    training.sign_out(window.session)
    window.screen.reload()
    assert window.screen.place() is not None
    assert not window.screen.page.tabs.isVisible()
    window.screen.resume(training.sign_in(Role.DEPUTY_HEAD_ACADEMIC))
    window.screen.page.empty.action_requested.emit()
    assert window.screen.page.table.isVisible() or window.screen.page.chart.isVisible()


def test_someone_without_any_report_is_told_who_may(opened: Opener) -> None:
    window = opened(Role.SECRETARY)
    assert "principal" in window.refused
    assert not window.screen.cards.isVisible()


@pytest.mark.requirement("S0-6.3")
def test_the_self_report_reads_the_whole_history_only_when_it_is_asked_for(opened: Opener) -> None:
    window = opened(Role.JOURNAL_ADMINISTRATOR)
    window.screen.cards.choose("records")
    assert "whole history" in window.refused
    assert window.screen.place() is None
    window.keys.press(ENTER)
    assert window.screen.page.title.text().startswith("Журнал как документ")
    assert window.screen.page.view is View.TABLE
    assert len(window.cells()) == 6


def test_days_that_are_none_are_said_and_good_ones_are_taken(opened: Opener) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.open("class_attendance_by_month")
    filters = window.screen.filters
    filters.first.setFocus()
    filters.first.setText("31.2")
    window.keys.press(ENTER)
    assert "24.11.2026" in window.said
    filters.first.setText("5.10")
    window.keys.press(ENTER)
    request = window.screen.place()
    assert isinstance(request, ReportRequest)
    assert request.first == date(2026, 10, 5)
    assert "05.10.2026" in window.screen.page.subtitle.text()


def test_the_report_on_show_is_there_again_after_a_lock(opened: Opener, training: SchoolCase) -> None:
    window = opened(Role.DEPUTY_HEAD_ACADEMIC)
    window.screen.filters.class_groups.setCurrentIndex(1)
    window.open("class_period_results")
    place = window.screen.place()
    training.sign_out(window.session)
    again = opened(Role.DEPUTY_HEAD_ACADEMIC)
    again.screen.go_to(place)
    assert again.screen.place() == place
    assert again.screen.page.title.text() == "Итоги успеваемости класса за учебный период"


def test_a_chart_says_what_its_bars_measure_and_the_table_needs_no_such_line(qtbot: QtBot) -> None:
    page, chart = ReportPage(), ReportChart(ColumnKind.NUMBER, (ChartBar("Ким А. А.", Decimal(3)),), "Входов")
    qtbot.addWidget(page)
    page.show_report(replace(a_report(), chart=chart))
    page.open_view(View.CHART)
    assert page.measure.text().endswith("Входов")
    assert page.measure.isVisibleTo(page)
    page.open_view(View.TABLE)
    assert not page.measure.isVisibleTo(page)
