"""Documents by keyboard: published, found, opened, printed, replaced, withdrawn, handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

from ejournal_desktop.domain.people import Role
from ejournal_desktop.gui.board.picture_cleaning import clean_picture
from ejournal_desktop.readmodels.documents import DocumentFile, DocumentView
from ejournal_desktop.services.board_errors import DocumentKindError
from support.documents_room import a_pdf, a_picture, a_wish, documents_service

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.board_desk import BoardDesk
    from support.training_vault import SchoolCase

DOCUMENTS = 3


def titles(desk: BoardDesk) -> list[str]:
    records = (desk.screen.documents.table.records.record(row) for row in range(20))
    return [record.cells[3] for record in records if record is not None and isinstance(record.subject, DocumentView)]


@pytest.mark.requirement("S0-4.2.3")
def test_principal_publishes_a_document_by_keyboard_and_takes_it_back(
    sit_down: Callable[..., BoardDesk], tmp_path: Path
) -> None:
    desk = sit_down(Role.PRINCIPAL, DOCUMENTS)
    page, keys = desk.screen.documents, desk.keys
    desk.places.opened = tmp_path / "order.pdf"
    desk.places.opened.write_bytes(a_pdf())
    keys.shortcut("Ins")
    keys.type("14")
    page.form.title.setText("О ведении журнала")
    keys.shortcut("Ctrl+Return")
    assert titles(desk) == []
    keys.shortcut("Ctrl+O")
    keys.shortcut("Ctrl+Return")
    assert titles(desk) == ["О ведении журнала"]

    keys.shortcut("Ctrl+Z")
    assert titles(desk) == []
    page.old.setChecked(True)
    assert titles(desk) == ["О ведении журнала"]


@pytest.mark.requirement("S0-4.2.3")
def test_reader_finds_opens_and_prints_but_hands_nothing_out(
    training: SchoolCase, sit_down: Callable[..., BoardDesk]
) -> None:
    service, principal = documents_service(training), training.sign_in(Role.PRINCIPAL)
    service.publish(principal, a_wish("О питании"))
    service.publish(principal, a_wish("О журнале"))
    desk = sit_down(Role.TEACHER, DOCUMENTS)
    page, keys = desk.screen.documents, desk.keys
    assert page.area is None

    keys.shortcut("Ctrl+F")
    keys.type("питан 12")
    keys.press(Qt.Key.Key_Return)
    assert titles(desk) == ["О питании"]
    keys.press(Qt.Key.Key_Return)
    assert desk.places.shown == [("Приказ.txt", "Вести журнал ежедневно.".encode(), None)]
    keys.shortcut("Ctrl+P")
    assert desk.printer.printed[0].startswith(b"%PDF")
    keys.shortcut("Ctrl+S")
    assert list(desk.places.folder.iterdir()) == []
    assert not page.buttons.export.isEnabled()


@pytest.mark.requirement("S0-4.2.3")
def test_document_is_replaced_and_withdrawn_with_its_reason_on_show(
    training: SchoolCase, sit_down: Callable[..., BoardDesk]
) -> None:
    desk = sit_down(Role.DEPUTY_HEAD_ACADEMIC, DOCUMENTS)
    documents_service(training).publish(desk.session, a_wish())
    desk.screen.shown()
    page, keys = desk.screen.documents, desk.keys
    page.table.choose_row(0)
    page.start_edition()
    assert page.form.title.text() == "О ведении журнала"
    page.form.number.setText("13")
    page.form.show_file(DocumentFile("Приказ.pdf", a_pdf()))
    keys.shortcut("Ctrl+Return")
    assert page.chosen() is not None
    assert titles(desk) == ["О ведении журнала"]

    page.take_focus()
    keys.press(Qt.Key.Key_Delete)
    page.table.choose_row(1)
    assert page.reason.isHidden(), "the question is about the document it was asked of"
    page.table.choose_row(0)
    keys.shortcut("Ctrl+F")
    page.take_focus()
    keys.press(Qt.Key.Key_Delete)
    keys.type("ошибка в дате")
    keys.press(Qt.Key.Key_Return)
    page.old.setChecked(True)
    page.table.choose_row(0)
    assert page.whole.text().endswith("ошибка в дате")
    keys.shortcut("Ctrl+Z")
    assert page.buttons.withdraw.isEnabled()


@pytest.mark.requirement("S0-4.10.8", "S0-4.12.5", "S0-4.12.6", "S2-3.5b")
def test_tutor_saves_documents_and_instructions_for_the_site(
    training: SchoolCase, sit_down: Callable[..., BoardDesk]
) -> None:
    documents_service(training).publish(training.sign_in(Role.PRINCIPAL), a_wish())
    desk = sit_down(Role.TUTOR, DOCUMENTS)
    page, keys = desk.screen.documents, desk.keys
    page.table.choose_row(0)
    page.buttons.all.click()
    assert {path.suffix for path in desk.places.folder.iterdir()} == {".pdf", ".txt"}
    assert desk.session.signed_in.name.with_initials in page.whole.text().splitlines()[-1]

    page.table.choose_row(page.table.records.rowCount() - 1)
    keys.shortcut("Ctrl+S")
    chosen = page.chosen()
    assert chosen is not None
    assert (desk.places.folder / f"{chosen.title}.pdf").read_bytes().startswith(b"%PDF")
    assert desk.session.signed_in.name.with_initials in page.whole.text().splitlines()[-1]


def test_memo_for_families_is_opened_and_saved_by_any_teacher(sit_down: Callable[..., BoardDesk]) -> None:
    desk = sit_down(Role.TEACHER, DOCUMENTS)
    page = desk.screen.documents
    page.search.setText("памятка")
    page.open_document()
    ((title, content, save),) = desk.places.shown
    assert (title.startswith("Памятка"), content[:4]) == (True, b"%PDF")
    assert save is not None
    save()
    assert [path.suffix for path in desk.places.folder.iterdir()] == [".pdf"]


def test_picture_is_made_anew_and_keeps_nothing_but_its_dots() -> None:
    kept = clean_picture(DocumentFile("Скан.png", a_picture() + b"secret"))
    assert kept.content.startswith(b"\x89PNG")
    assert b"secret" not in kept.content
    large, buffer = QImage(3000, 1000, QImage.Format.Format_RGB32), QBuffer(held := QByteArray())
    large.fill(0)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(large)
    shrunk = clean_picture(DocumentFile("Скан.jpg", bytes(held.data())))
    assert QImage.fromData(shrunk.content).width() == 2400
    assert clean_picture(DocumentFile("Приказ.pdf", b"%PDF")) == DocumentFile("Приказ.pdf", b"%PDF")
    with pytest.raises(DocumentKindError):
        clean_picture(DocumentFile("Скан.png", b"\x89PNG no more"))
