"""From a file to paper and back into the register; the sheets of a volume are compared and kept (S1-9e)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.gui.print.options_dialog import OptionsDialog
from ejournal_desktop.gui.print.paper_kinds import PaperKind
from ejournal_desktop.gui.print.register_words import runs_words
from ejournal_desktop.gui.widgets.banner import NoticeAction
from ejournal_desktop.readmodels.printing import AbsenceLetters, PrintOptions
from support.immediate_tasks import ImmediateTasks
from support.print_desk import at_the_press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ejournal_desktop.readmodels.printing import PrintedVolume
    from support.print_desk import PrintDesk
    from support.print_school import PrintDesk as Archived


@pytest.fixture
def press(qtbot: QtBot, desk: Archived, tmp_path: Path) -> PrintDesk:
    made = at_the_press(qtbot, desk.school, ImmediateTasks(), tmp_path / "out.pdf")
    made.page.choice.classes.choose_row(1)
    made.page.show_volume()
    return made


def volume_of(press: PrintDesk) -> PrintedVolume:
    volume = press.page.volume()
    assert volume is not None
    return volume


def answer(press: PrintDesk, action: str) -> None:
    notice = press.screen.banners.current()
    assert notice is not None
    press.screen.banners.action_chosen.emit(NoticeAction(notice.key, action))


@pytest.mark.requirement("S1-9c", "S1-9e")
def test_a_printed_volume_is_entered_compared_and_kept(press: PrintDesk, desk: Archived) -> None:
    press.keys.shortcut("Ctrl+P")
    assert "come out well" in press.notice()
    answer(press, "good")
    press.screen.ask_for_code()
    register, code = press.screen.register, volume_of(press).codes[3].code
    press.keys.type(code.lower())
    press.keys.press(Qt.Key.Key_Return)
    assert "sheet 4. ✓ Equals the journal of today." in register.panel.answer.text()
    register.panel.place.setText("Архив, шкаф 2")
    register.panel.store_button.click()
    record = register.current()
    assert record is not None
    assert (record.place, record.checks) == ("Архив, шкаф 2", 1)
    desk.correct()
    register.panel.differences_button.click()
    assert "Corrected since the print: sheets" in register.panel.answer.text()


@pytest.mark.requirement("S1-9e")
def test_the_square_code_of_a_title_sheet_compares_the_whole_volume(press: PrintDesk) -> None:
    volume = volume_of(press)
    press.keys.shortcut("Ctrl+S")
    press.screen.ask_for_code()
    digits = volume.manifest_hash[:32]
    press.screen.register.panel.code.setText(f"EJ1|school|7a|2026-2027|Q1|1|{digits}")
    press.screen.register.check_code()
    assert "all sheets. ✓" in press.screen.register.panel.answer.text()


def test_a_new_setting_shows_at_once_in_the_volume(press: PrintDesk) -> None:
    before = volume_of(press).sha256
    press.page.ask_for_settings()
    dialog = press.page.findChild(OptionsDialog)
    assert isinstance(dialog, OptionsDialog)
    dialog.margin.setValue(30)
    dialog.absence.setCurrentIndex(1)
    dialog.accept()
    volume = volume_of(press)
    assert (volume.options.binding_margin_mm, volume.options.absence) == (30, AbsenceLetters.ELECTRONIC)
    assert volume.sha256 != before


def test_settings_that_nobody_touched_stay_as_they_are(qtbot: QtBot) -> None:
    options = PrintOptions(binding_margin_mm=33, has_general=True, local_act="Приказ № 5")
    dialog = OptionsDialog(options)
    qtbot.addWidget(dialog)
    assert dialog.options() == options


@pytest.mark.requirement("S0-6.2")
def test_a_summary_sheet_is_shown_and_saved_on_its_own(press: PrintDesk) -> None:
    papers = press.screen.papers
    press.screen.parts.tabs.setCurrentIndex(3)
    papers.choice.classes.setCurrentIndex(1)
    papers.choice.kinds.choose(PaperKind.PROGRESS)
    papers.show_paper()
    paper = papers.paper()
    assert paper is not None
    press.keys.shortcut("Ctrl+S")
    assert press.target.read_bytes() == paper.pdf
    assert papers.preview.document.pageCount() == paper.pages


@pytest.mark.requirement("S1-O.1")
def test_pages_to_compare_are_not_offered_once_the_paper_journal_is_cancelled(press: PrintDesk) -> None:
    papers = press.screen.papers
    press.screen.parts.tabs.setCurrentIndex(3)
    assert papers.choice.kinds.records.row_of(PaperKind.COMPARISON) >= 0
    place, rules = papers._place, papers._place.session.regulation
    cancelled = replace(rules, paper=replace(rules.paper, cancelled_from=date(2022, 9, 1)))
    place.session = replace(place.session, regulation=cancelled)
    papers.open()
    assert papers.choice.kinds.records.row_of(PaperKind.COMPARISON) == -1


def test_neighbouring_sheets_are_drawn_together() -> None:
    assert runs_words([3, 4, 5, 8, 10, 11]) == "3–5, 8, 10–11"
