"""Notices of meetings, topics for discussion and proposals by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ejournal_desktop.domain.class_desk import NoticeAudience
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.school_board import NoticeKind, clock_time
from support.pdf_words import pdf_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.board_desk import BoardDesk
    from support.training_vault import SchoolCase

PROPOSALS = 4


@pytest.mark.requirement("S0-4.9.5")
def test_class_meeting_is_hung_up_with_time_and_place_and_printed(sit_down: Callable[..., BoardDesk]) -> None:
    desk = sit_down(Role.DEPUTY_HEAD_ACADEMIC)
    page, keys = desk.screen.notices, desk.keys
    form = page.form
    form.kind.setCurrentIndex(form.kind.findData(NoticeKind.CLASS_MEETING))
    form.audience.setCurrentIndex(form.audience.findData(NoticeAudience.GUARDIANS))
    form.classes.setCurrentIndex(2)
    form.held_on.setText("25.11")
    form.at.setText("18.00")
    keys.shortcut("Ins")
    keys.type("Итоги четверти.")
    keys.shortcut("Ctrl+Return")
    assert page.table.records.rowCount() == 0, "a meeting without a place is refused"
    form.place.setText("кабинет 12")
    keys.shortcut("Ctrl+Return")

    head = f"{form.classes.itemText(2)} · 25.11.2026 · 18:00 · кабинет 12"
    assert page.whole.text() == f"{head}\nИтоги четверти."
    keys.shortcut("Ctrl+P")
    words = pdf_words(desk.printer.printed[0])
    assert [part for part in ("25.11.2026, 18:00", "кабинет 12", "Итоги четверти.") if part not in words] == []
    page.withdraw()
    keys.shortcut("Ctrl+Z")
    assert page.whole.text().startswith(head)


@pytest.mark.requirement("S0-4.9.5")
def test_changes_of_the_timetable_and_urgent_matters_go_to_teachers_students_and_guardians(
    sit_down: Callable[..., BoardDesk],
) -> None:
    desk = sit_down(Role.DEPUTY_HEAD_ACADEMIC)
    page, keys = desk.screen.notices, desk.keys
    wanted = [(kind, audience) for kind in (NoticeKind.TIMETABLE, NoticeKind.URGENT) for audience in NoticeAudience]
    for kind, audience in wanted:
        page.form.kind.setCurrentIndex(page.form.kind.findData(kind))
        page.form.audience.setCurrentIndex(page.form.audience.findData(audience))
        page.form.text.setPlainText("В понедельник уроки со второго звонка.")
        page.publish()
    for row in range(len(wanted)):
        page.table.choose_row(row)
        keys.shortcut("Ctrl+P")
    assert len(desk.printer.printed) == len(wanted)
    assert all("со второго звонка" in pdf_words(pdf) for pdf in desk.printer.printed)


def test_time_of_a_meeting_is_understood_as_people_type_it(sit_down: Callable[..., BoardDesk]) -> None:
    assert [clock_time(text) for text in ("18.00", "9:05", "8-30", "25:00", "полдень", "")] == [
        "18:00", "09:05", "08:30", None, None, None,
    ]  # fmt: skip
    desk = sit_down(Role.DEPUTY_HEAD_ACADEMIC)
    page = desk.screen.notices
    page.form.kind.setCurrentIndex(page.form.kind.findData(NoticeKind.EVENT))
    page.form.at.setText("вечером")
    page.form.text.setPlainText("Концерт")
    page.publish()
    assert page.table.records.rowCount() == 0


@pytest.mark.requirement("S0-4.2.2", "S0-4.6.3")
def test_topic_gathers_remarks_with_names_and_a_remark_is_taken_back(
    training: SchoolCase, sit_down: Callable[..., BoardDesk]
) -> None:
    asker = sit_down(Role.PRINCIPAL)
    form = asker.screen.notices.form
    form.kind.setCurrentIndex(form.kind.findData(NoticeKind.DISCUSSION))
    assert form.audience.currentData() == NoticeAudience.STAFF
    form.text.setPlainText("Вторая отметка за урок?")
    asker.screen.notices.publish()
    assert asker.screen.notices.remarks.isVisible()

    desk = sit_down(Role.SECRETARY)
    pane, keys = desk.screen.notices.remarks, desk.keys
    pane.line.setFocus()
    keys.type("Согласна.")
    keys.press(Qt.Key.Key_Return)
    record = pane.table.records.record(0)
    assert record is not None
    assert record.cells[0] == training.login(Role.SECRETARY).name.with_initials
    assert record.cells[2] == "Согласна."
    pane.table.setFocus()
    keys.press(Qt.Key.Key_Delete)
    assert pane.table.records.rowCount() == 0
    keys.shortcut("Ctrl+Z")
    assert pane.table.records.rowCount() == 1


@pytest.mark.requirement("S0-4.4.1", "S0-4.5.1", "S0-4.6.4")
def test_proposal_is_made_saved_as_a_list_and_taken_back_by_keyboard(sit_down: Callable[..., BoardDesk]) -> None:
    for role in (Role.TECHNICAL_SUPPORT, Role.TUTOR, Role.TEACHER):
        desk = sit_down(role, PROPOSALS)
        page, keys = desk.screen.proposals, desk.keys
        keys.shortcut("Ins")
        keys.type("Больше цветов")
        keys.shortcut("Ctrl+Return")
        keys.shortcut("Ctrl+S")
        (saved,) = desk.places.folder.iterdir()
        assert desk.session.signed_in.name.with_initials in saved.read_text(encoding="utf-8-sig")
        page.table.setFocus()
        keys.press(Qt.Key.Key_Delete)
        assert page.table.records.rowCount() == 0
