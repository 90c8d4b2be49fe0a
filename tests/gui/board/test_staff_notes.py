"""A note from one colleague to another, by keys; it is taken back while nobody has read it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.board.note_dialog import NoteDialog
from ejournal_desktop.gui.frame.subjects import EditionOpened
from ejournal_desktop.readmodels.regulation_draft import Adoption
from ejournal_desktop.services.homeroom.board import BoardService
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.board_desk import BoardDesk
    from support.training_vault import SchoolCase

NOTES = 2


@pytest.mark.requirement("S0-2.13", "S1-1.2h", "S4-2.2i")
def test_note_is_written_by_keys_read_by_its_receiver_and_can_be_taken_back(
    training: SchoolCase, sit_down: Callable[..., BoardDesk]
) -> None:
    desk = sit_down("kim", NOTES)
    deputy = training.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    board = BoardService(training.clock, PrintingService(training.clock, RESOURCES, VERSION).papers)
    desk.keys.shortcut("Ctrl+N")
    dialog = desk.screen.findChildren(NoteDialog)[-1]
    dialog.activateWindow()
    QApplication.processEvents()
    dialog.send_button.click()
    assert dialog.problem.isVisible()
    dialog.receiver.setCurrentIndex(dialog.receiver.findData(deputy.signed_in.staff))
    dialog.text.setPlainText("Нужен кабинет на среду.")
    dialog.send_button.click()
    assert [one.text for one in board.notes(deputy)] == ["Нужен кабинет на среду."]

    desk.screen.notes.undo()
    assert board.notes(deputy) == ()
    desk.screen.notes.undo()
    assert board.notes(deputy) == ()


def test_a_note_about_new_rules_leads_to_what_they_change(
    training: SchoolCase, sit_down: Callable[..., BoardDesk]
) -> None:
    principal, day = training.sign_in(Role.PRINCIPAL), date(2099, 1, 1)
    drafts = RegulationDraftsService(
        training.clock, PrintingService(training.clock, RESOURCES, VERSION).papers, RESOURCES
    )
    drafts.propose(principal, "access.idle_minutes", {"value": 10, "clause": "п. 3.2"})
    order = Adoption(order_number="12/1", order_date=training.clock.now().date())
    drafts.confirm(principal, day, order, drafts.draft(principal).seen)
    desk = sit_down("kim", NOTES)
    notes, opened = desk.screen.notes, list[object]()
    notes.edition_opened.connect(opened.append)
    notes.table.choose_row(0)
    assert notes.whole.text().startswith("С 01.01.2099 действует новая редакция регламента")
    QTest.keyClick(notes.table, Qt.Key.Key_Return)
    assert opened == [EditionOpened(day)]
