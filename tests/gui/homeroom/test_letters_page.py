"""«Мой класс»: success, letters, messages and cards, over a real journal (A16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from pikepdf import Pdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.class_desk import ConsentPaper, DeliveryForm, DeliverySource, MessageKind
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.services.homeroom.card_wishes import GuardianWish
from ejournal_desktop.services.homeroom.cards import CardsService
from support.documents_room import a_pdf
from support.printed import texts_of_pages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

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


@pytest.mark.requirement("S0-4.13.3b", "S0-4.13.8", "S2-3.3e")
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


@pytest.mark.requirement("S0-4.7.3g", "S3-3.2f", "S0-4.13.8", "S1-3.2.1c")
def test_five_letters_are_printed_on_three_sheets_and_stand_in_the_log(
    window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path
) -> None:
    letters_to_five(window)

    window.keys.shortcut("Ctrl+P")
    assert window.printer.printed == []
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
    window.keys.shortcut("Ctrl+P")
    assert desk.rows("SELECT count(*) FROM letter") == [(0,)]
    assert window.screen.banners.current() is not None
    assert window.screen.letters.form.text.toPlainText() == "Просим прийти в школу."


def test_letters_are_saved_as_a_file(window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path) -> None:
    letters_to_five(window)
    window.keys.shortcut("Ctrl+S")
    assert (tmp_path / "letters.pdf").read_bytes().startswith(b"%PDF")
    assert desk.rows("SELECT count(*) FROM letter") == [(5,)]


@pytest.mark.requirement("S0-4.13.10", "S2-3.3g", "S1-3.2.1c")
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


@pytest.mark.requirement("S1-R.6b", "S0-4.13.11", "S0-4.13.12", "S2-3.3h", "S4-5.3.7")
def test_slips_that_came_back_are_marked_and_the_others_are_listed(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    letters_to_five(window)
    window.keys.shortcut("Ctrl+Return")
    window.keys.press(Qt.Key.Key_Down, modifiers=SHIFT)
    window.keys.press(Qt.Key.Key_Space)
    page = window.screen.letters
    page.pane.waiting.setChecked(True)
    assert desk.rows("SELECT count(*) FROM letter WHERE answered_on = '2026-11-20'") == [(2,)]
    assert page.log.records.rowCount() == 3


@pytest.mark.requirement("S0-4.7.3g", "S4-5.4.3")
def test_fields_are_filled_in_for_each_student_and_an_unknown_one_stops_the_letter(
    window: HomeroomWindow, desk: HomeroomDesk
) -> None:
    letters_to_five(window)
    form = window.screen.letters.form
    form.text.setPlainText("{ученик}, {класс} класс: пропущено {Пропущено}, {отметки}.")
    window.keys.shortcut("Ctrl+Return")
    assert window.screen.banners.current() is not None
    assert desk.rows("SELECT count(*) FROM letter") == [(0,)]

    form.text.setPlainText("{ученик}, {класс} класс: пропущено {Пропущено}.")
    window.keys.shortcut("Ctrl+Return")

    texts = [text for (text,) in desk.rows("SELECT text FROM letter")]
    assert len(set(texts)) == 5
    assert all(", 7А класс: пропущено " in text and "{" not in text for text in texts)


def test_students_without_a_guardian_are_named_and_left_out(
    window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path
) -> None:
    cards = CardsService(desk.school.clock)
    letters_to_five(window)
    one = window.screen.letters.form.addressees.students[0]
    guardian = GuardianWish(PersonName("Гончар", "Вера"), "мать", address="ул. Мира, 1")
    cards.register_guardian(desk.session, desk.class_group, one, guardian)
    window.screen.letters.reload()

    window.keys.shortcut("Ctrl+P")
    window.keys.press(Qt.Key.Key_Space)

    (tmp_path / "printed.pdf").write_bytes(window.printer.printed[0])
    assert len(texts_of_pages(tmp_path / "printed.pdf")) == 1
    assert desk.rows("SELECT student_id FROM letter") == [(one,)]
    assert len(window.screen.letters.form.addressees.students) == 4


@pytest.mark.requirement("S1-R.2", "S1-R.6b")
def test_results_and_diaries_go_to_the_whole_class_with_a_slip(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("Alt+3")
    window.keys.shortcut("Ctrl+Shift+A")
    form = window.screen.letters.form
    titles = [form.kind.itemText(place) for place in range(form.kind.count())]
    form.kind.setCurrentIndex(titles.index("Дневник за две недели"))
    form.addressees.address(form.addressees.students[:1], {form.addressees.students[0]: "–"}, {})
    window.keys.shortcut("Ctrl+P")
    assert desk.rows("SELECT kind FROM printed_document") == [("diary",)]
    assert form.first.text() == "07.11.2026"


@pytest.mark.requirement("S3-3.2b", "S4-5.3.6")
def test_note_about_a_lesson_goes_to_the_deputy_head_at_once(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.press(ENTER)
    window.keys.shortcut("Ctrl+M")
    window.keys.type("Тема не та.")
    window.keys.press(ENTER)
    assert desk.rows("SELECT DISTINCT text FROM note") == [("Тема не та.",)]
    assert "sent" in window.said


@pytest.mark.requirement("S0-2.9", "S0-4.7.3i", "S0-1.10")
def test_portfolio_of_a_student_is_kept_taken_out_and_put_back(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("Alt+5")
    page = window.screen.portfolio.page
    window.keys.shortcut("Ins")
    page.form.title.setText("Олимпиада по физике")
    window.keys.shortcut("Ctrl+Return")
    assert desk.rows("SELECT title FROM portfolio_item") == [("Олимпиада по физике",)]
    page.remove()
    assert desk.rows("SELECT count(*) FROM portfolio_item") == [(0,)]
    window.keys.shortcut("Ctrl+Z")
    window.keys.shortcut("Ctrl+P")
    assert desk.rows("SELECT title FROM portfolio_item") == [("Олимпиада по физике",)]
    assert window.printer.printed[-1].startswith(b"%PDF")
    assert desk.rows("SELECT kind FROM printed_document") == [("portfolio",)]


@pytest.mark.requirement("S1-2.2b", "S2-3.3c", "S4-5.3.3")
def test_diary_with_a_password_is_saved_logged_and_its_password_told_once(
    window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path
) -> None:
    window.keys.shortcut("Alt+2")
    window.keys.shortcut("F8")
    page = window.screen.letters
    page.form.kind.setCurrentIndex(page.form.kind.findText("Дневник за две недели"))
    page.form.lock_button.click()
    assert desk.rows("SELECT way FROM letter") == [("locked_file",)]
    notice = window.screen.banners.current()
    assert notice is not None
    password = notice.text.removeprefix("Password of the file: ").partition(".")[0]
    with Pdf.open(tmp_path / "letters.pdf", password=password) as opened:
        assert opened.is_encrypted
    window.keys.shortcut("Alt+1")
    assert window.screen.banners.current() is None


@dataclass(slots=True)
class ChosenFiles:
    """Chooses one file to read and one place to write."""

    folder: Path

    def to_open(self, owner: QWidget, title: str, filters: str) -> Path | None:
        """Return the file that is there."""
        del owner, title, filters
        return self.folder / "Грамота.pdf"

    def to_save(self, owner: QWidget, title: str, name: str) -> Path | None:
        """Return a place beside it."""
        del owner, title
        return self.folder / f"копия {name}"

    def show(self, owner: QWidget, title: str, content: bytes, save: Callable[[], None] | None) -> None:
        """Save instead of showing: there is nobody to look."""
        del owner, title, content
        if save is not None:
            save()


@pytest.mark.requirement("S0-2.9", "S0-4.7.3i")
def test_file_of_an_entry_is_added_saved_out_and_put_back_with_it(
    window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path
) -> None:
    (tmp_path / "Грамота.pdf").write_bytes(a_pdf())
    window.keys.shortcut("Alt+5")
    page = window.screen.portfolio.page
    page.files.dialogs = ChosenFiles(tmp_path)
    window.keys.shortcut("Ins")
    page.form.title.setText("Олимпиада по физике")
    window.keys.shortcut("Ctrl+O")
    assert page.form.file_button.text() == "Грамота.pdf …"
    window.keys.shortcut("Ctrl+Return")
    page.remove()
    window.keys.shortcut("Ctrl+Z")
    assert desk.rows("SELECT file_title, media_type FROM portfolio_item") == [("Грамота.pdf", "application/pdf")]
    page.save_button.click()
    assert (tmp_path / "копия Грамота.pdf").read_bytes() == (tmp_path / "Грамота.pdf").read_bytes()


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
    window.keys.press(DELETE)
    window.keys.shortcut("Ctrl+Return")
    assert "type the text" in window.said
    assert desk.rows("SELECT count(*) FROM letter") == [(0,)]


@pytest.mark.requirement("S0-3.3", "S0-4.13.2", "S1-R.5", "S0-4.13.5")
def test_card_is_filled_in_with_guardian_delivery_and_papers(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    window.keys.shortcut("Alt+4")
    window.keys.press(ENTER)
    window.keys.type("А-17")
    form = window.screen.contacts.form
    form.guardian.fields["surname"].setText("Базарбаев")
    form.guardian.fields["phone"].setText("0700 000 000")
    form.guardian.delivery.setCurrentIndex(form.guardian.delivery.findData(DeliveryForm.PAPER))
    form.guardian.source.setCurrentIndex(form.guardian.source.findData(DeliverySource.STATEMENT))
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
def test_list_is_confirmed_with_the_day_and_who_is_in_no_subgroup_is_counted(
    window: HomeroomWindow, desk: HomeroomDesk
) -> None:
    window.keys.shortcut("Alt+4")
    page = window.screen.contacts
    assert "without a subgroup" not in page._summary.text()
    assert "never confirmed" in page._summary.text()
    with desk.school.bare_database(desk.session) as bare:
        bare.execute("DELETE FROM subgroup_member WHERE student_id = (SELECT min(student_id) FROM subgroup_member)")
        bare.commit()
    page.reload()
    assert "without a subgroup: " in page._summary.text()
    page.confirm_button.click()
    assert desk.rows("SELECT day FROM list_check") == [("2026-11-20",)]
    assert "list confirmed" in page._summary.text()


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
