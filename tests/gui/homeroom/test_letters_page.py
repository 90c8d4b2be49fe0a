"""«Мой класс»: success, letters, messages and cards, over a real journal (A16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.class_desk import ConsentPaper, DeliveryForm, DeliverySource, MessageKind
from support.printed import texts_of_pages

if TYPE_CHECKING:
    from pathlib import Path

    from support.homeroom_desk import HomeroomDesk
    from support.homeroom_window import HomeroomWindow

PROGRESS, LETTERS, CONTACTS = 1, 2, 3
ENTER, DELETE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Escape
SHIFT = Qt.KeyboardModifier.ShiftModifier


def letters_to_five(window: HomeroomWindow) -> None:
    """Choose five students on the page of success and type a letter to their families."""
    window.keys.shortcut("Alt+2")
    for _ in range(4):
        window.keys.press(Qt.Key.Key_Down, modifiers=SHIFT)
    window.keys.shortcut("F8")
    window.keys.type("Просим прийти в школу.")


@pytest.mark.requirement("S0-4.13.3b", "S0-4.13.8")
def test_progress_lists_means_with_trends_and_those_to_be_written_about(
    window: HomeroomWindow, desk: HomeroomDesk
) -> None:
    window.keys.shortcut("Alt+2")
    page, progress = window.screen.progress, desk.service.progress(desk.session, desk.class_group)
    assert page.means.rowCount() == len(progress.students)
    assert page.means.columnCount() == len(progress.subjects) + 2
    assert page.concerns.records.rowCount() == len(progress.concerns) > 0
    shown = [page.means.record(row) for row in range(page.means.rowCount())]
    assert any("↓" in cell for record in shown if record is not None for cell in record.cells)


@pytest.mark.requirement("S0-4.7.3g", "S3-3.2f", "S0-4.13.8")
def test_five_letters_are_printed_on_three_sheets_and_stand_in_the_log(
    window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path
) -> None:
    letters_to_five(window)

    window.keys.shortcut("Ctrl+P")

    (tmp_path / "printed.pdf").write_bytes(window.printer.printed[0])
    texts = texts_of_pages(tmp_path / "printed.pdf")
    assert [text.count("Просим прийти в школу") for text in texts] == [2, 2, 1]
    letters = desk.rows("SELECT occasion, way, text FROM letter")
    assert letters == [("failing", "printed", "Просим прийти в школу.")] * 5
    assert desk.rows("SELECT kind FROM printed_document") == [("letter",)]


def test_printer_that_is_off_leaves_the_letter_unwritten_in_the_log(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.printer.takes = False
    letters_to_five(window)
    window.keys.shortcut("Ctrl+P")
    assert desk.rows("SELECT count(*) FROM letter") == [(0,)]
    assert window.screen.banners.current() is not None
    assert window.screen.letters.form.text.toPlainText() == "Просим прийти в школу."


def test_letters_are_saved_as_a_file(window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path) -> None:
    letters_to_five(window)
    window.keys.shortcut("Ctrl+S")
    assert (tmp_path / "letters.pdf").read_bytes().startswith(b"%PDF")
    assert desk.rows("SELECT count(*) FROM letter") == [(5,)]


@pytest.mark.requirement("S0-4.13.10", "S2-3.3g")
def test_answer_of_a_family_is_kept_with_its_day(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    letters_to_five(window)
    window.keys.shortcut("Ctrl+Return")
    window.screen.letters.log.choose_row(0)
    window.keys.press(ENTER)
    window.keys.type("придёт в среду")
    window.keys.press(ENTER)
    answered = desk.rows("SELECT answered_on, answer FROM letter WHERE answer <> ''")
    assert answered == [("2026-11-20", "придёт в среду")]
    assert window.screen.letters.log.hasFocus()


@pytest.mark.requirement("S1-3.1.2a", "S1-3.1.2b")
def test_praise_is_written_and_taken_back_with_a_trace(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("F8")
    form = window.screen.letters.form
    form.kind.setCurrentIndex(form.kind.findData(MessageKind.THANKS))
    window.keys.type("Помогает младшим.")
    window.keys.shortcut("Ctrl+Return")
    student = window.screen.week.model.rows[0].student
    assert desk.rows("SELECT student_id, kind, is_withdrawn FROM message") == [(student, "thanks", 0)]

    window.screen.letters.log.choose_row(0)
    window.keys.press(DELETE)
    assert desk.rows("SELECT kind, is_withdrawn FROM message") == [("thanks", 1)]


@pytest.mark.requirement("S1-3.1.2b")
def test_text_in_another_language_is_doubted_before_it_goes_out(window: HomeroomWindow) -> None:
    window.keys.shortcut("F8")
    window.keys.type("Баланын окуусу жана сабагы.")
    assert not window.screen.letters.form._doubts.isHidden()
    assert "жана" in window.screen.letters.form._doubts.text()


def test_letter_that_went_out_is_not_taken_back(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    letters_to_five(window)
    window.keys.shortcut("Ctrl+Return")
    window.keys.press(DELETE)
    assert "stays" in window.said
    assert desk.rows("SELECT count(*) FROM letter") == [(5,)]


def test_letter_without_text_is_not_sent(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("F8")
    window.keys.shortcut("Ctrl+Return")
    assert "type the text" in window.said
    assert desk.rows("SELECT count(*) FROM letter") == [(0,)]


@pytest.mark.requirement("S0-3.3", "S0-4.13.2", "S1-R.5", "S0-4.13.5")
def test_card_is_filled_in_with_guardian_delivery_and_papers(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("Alt+4")
    window.keys.press(ENTER)
    window.keys.type("А-17")
    form = window.screen.contacts.form
    form._fields["g_surname"].setText("Базарбаев")
    form._fields["g_phone"].setText("0700 000 000")
    form.delivery.setCurrentIndex(form.delivery.findData(DeliveryForm.PAPER))
    form.source.setCurrentIndex(form.source.findData(DeliverySource.STATEMENT))
    form.consents[ConsentPaper.PROCESSING].setChecked(True)

    window.keys.shortcut("Ctrl+S")

    student = window.screen.week.model.rows[0].student
    assert desk.rows("SELECT student_id, file_number FROM student_card") == [(student, "А-17")]
    assert desk.rows("SELECT surname, phone FROM guardian") == [("Базарбаев", "0700 000 000")]
    assert desk.rows("SELECT delivery, source, declared FROM delivery") == [("paper", "statement", "2026-11-20")]
    assert desk.rows("SELECT paper, is_received FROM consent") == [("processing", 1)]


@pytest.mark.requirement("S4-5.3.2", "S0-3.3")
def test_card_looked_through_gets_its_day_and_the_cursor_goes_on(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("Alt+4")
    window.keys.shortcut("Ctrl+Return")
    window.keys.shortcut("Ctrl+Return")
    assert desk.rows("SELECT day FROM card_check") == [("2026-11-20",)] * 2
    assert window.screen.contacts.table.currentIndex().row() == 2


@pytest.mark.requirement("S3-3.2a")
def test_list_is_confirmed_with_the_day(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("Alt+4")
    window.screen.contacts.confirm_button.click()
    assert desk.rows("SELECT day FROM list_check") == [("2026-11-20",)]


def test_date_that_is_none_keeps_the_card_as_it_was(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("Alt+4")
    window.screen.contacts.form._fields["birth_date"].setText("31.02.2013")
    acts = desk.log_entries()
    window.keys.shortcut("Ctrl+S")
    assert desk.log_entries() == acts
    assert "05.09.2013" in window.said


def test_escape_leads_back_to_the_list(window: HomeroomWindow) -> None:
    window.keys.shortcut("Alt+4")
    window.keys.press(ENTER)
    assert not window.screen.contacts.table.hasFocus()
    window.keys.press(ESCAPE)
    assert window.screen.contacts.table.hasFocus()


def test_no_dialog_opens_anywhere_on_the_page(window: HomeroomWindow) -> None:
    for tab in range(4):
        window.keys.shortcut(f"Alt+{tab + 1}")
        window.keys.press(ENTER)
    assert QApplication.activeModalWidget() is None
