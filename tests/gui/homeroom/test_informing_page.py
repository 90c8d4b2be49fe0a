"""«Кому сообщить» and the papers of families in «Контакты», by keys over a real journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.domain.class_desk import CardSource, ConsentPaper, DeliveryForm, LetterWay
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.readmodels.informing import InformingReason, InformingRow
from ejournal_desktop.services.homeroom.card_wishes import GuardianWish
from ejournal_desktop.services.homeroom.cards import CardsService
from support.printed import texts_of_pages

if TYPE_CHECKING:
    from pathlib import Path

    from support.homeroom_desk import HomeroomDesk
    from support.homeroom_window import HomeroomWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def reasons(window: HomeroomWindow) -> list[InformingReason]:
    """Return the reasons of the lines on show."""
    records = window.screen.informing.table.records
    found = (records.record(row) for row in range(records.rowCount()))
    return [one.subject.reason for one in found if one is not None and isinstance(one.subject, InformingRow)]


@pytest.mark.requirement("S1-R.4", "S0-2.5")
def test_results_go_to_all_who_wait_by_three_keys_and_leave_the_queue(
    window: HomeroomWindow, desk: HomeroomDesk, tmp_path: Path
) -> None:
    window.keys.shortcut("Alt+6")
    waiting = reasons(window).count(InformingReason.RESULTS)
    assert waiting > 5
    window.screen.informing.table.choose_row(reasons(window).index(InformingReason.RESULTS))
    window.keys.shortcut("Ctrl+Shift+A")
    window.keys.shortcut("F8")
    letters = window.screen.letters
    receivers = letters.form.addressees
    assert len(receivers.students) == waiting
    written = letters.form.written().template
    assert written is not None
    assert written.code == "period_results"
    receivers.address(receivers.students[:2], dict.fromkeys(receivers.students, "–"), {})
    window.keys.shortcut("Ctrl+P")

    assert desk.rows("SELECT DISTINCT occasion, way FROM letter") == [("results", "printed")]
    (tmp_path / "printed.pdf").write_bytes(window.printer.printed[0])
    assert "Отметки за периоды" in texts_of_pages(tmp_path / "printed.pdf")[0]
    window.keys.shortcut("Alt+6")
    assert reasons(window).count(InformingReason.RESULTS) == waiting - 2


@pytest.mark.requirement("S0-2.5")
def test_diary_is_offered_for_what_happened_since_the_last_paper(window: HomeroomWindow) -> None:
    window.keys.shortcut("Alt+6")
    window.screen.informing.table.choose_row(reasons(window).index(InformingReason.NEWS))
    window.keys.press(Qt.Key.Key_Return)
    written = window.screen.letters.form.written()
    assert written.template is not None
    assert written.template.is_diary
    assert len(written.students) == 1


def test_queue_can_show_only_families_with_a_term(window: HomeroomWindow) -> None:
    window.keys.shortcut("Alt+6")
    page = window.screen.informing
    page.with_term.setChecked(True)
    assert reasons(window) == []
    page.ask_letter()
    assert "Choose families" in window.said


@pytest.mark.requirement("S4-4.1b")
def test_letter_that_a_family_sent_is_written_down_and_waits_for_no_slip(
    window: HomeroomWindow, desk: HomeroomDesk
) -> None:
    window.keys.shortcut("Alt+2")
    window.keys.shortcut("F8")
    window.keys.type("Просят перенести встречу.")
    form = window.screen.letters.form
    form.way.setCurrentIndex(form.way.findData(LetterWay.RECEIVED))
    window.keys.shortcut("Ctrl+Return")
    assert desk.rows("SELECT way, text FROM letter") == [("received", "Просят перенести встречу.")]
    window.screen.letters.pane.waiting.setChecked(True)
    assert window.screen.letters.log.records.rowCount() == 0


@pytest.mark.requirement("S0-3.2b", "S1-6.2c")
def test_card_from_a_paper_form_keeps_its_source_and_the_day_of_the_consent(
    window: HomeroomWindow, desk: HomeroomDesk
) -> None:
    window.keys.shortcut("Alt+4")
    form = window.screen.contacts.form
    form.guardian.fields["surname"].setText("Базарбаев")
    form.source.source.setCurrentIndex(form.source.source.findData(CardSource.FORM))
    form.source.day.setText("02.09.2026")
    form.consents[ConsentPaper.PROCESSING].setChecked(True)
    window.keys.shortcut("Ctrl+S")
    sources = desk.rows("SELECT guardian > 0, source, day FROM card_source ORDER BY 1")
    assert sources == [(0, "form", "2026-09-02"), (1, "form", "2026-09-02")]
    assert desk.rows("SELECT paper, day FROM consent") == [("processing", "2026-09-02")]

    form.source.source.setCurrentIndex(1)
    form.source.day.setText("31.02.2026")
    acts = desk.log_entries()
    window.keys.shortcut("Ctrl+S")
    assert desk.log_entries() == acts


@pytest.mark.requirement("S2-2.2b")
def test_families_chosen_in_the_list_agree_at_the_meeting(window: HomeroomWindow, desk: HomeroomDesk) -> None:
    cards = CardsService(desk.school.clock)
    students = [row.student for row in window.screen.week.model.rows[:2]]
    parent = GuardianWish(PersonName("Гончар", "Вера"), "мать")
    cards.register_guardian(desk.session, desk.class_group, students[0], parent)
    window.keys.shortcut("Alt+4")
    window.keys.press(Qt.Key.Key_Down, modifiers=SHIFT)
    meeting = window.screen.contacts.meeting
    meeting.delivery.setCurrentIndex(meeting.delivery.findData(DeliveryForm.PAPER))
    meeting.opted_out.setChecked(True)
    meeting.day.setText("04.09.2026")
    meeting.agree_button.click()

    agreed = desk.rows("SELECT delivery, is_opted_out, declared, source FROM delivery")
    assert agreed == [("paper", 1, "2026-09-04", "statement")]
    assert window.screen.week.model.rows[1].name.short in window.said
    meeting.print_list()
    meeting.print_form()
    assert len(window.printer.printed) == 2
    assert desk.rows("SELECT count(*) FROM printed_document") == [(2,)]
