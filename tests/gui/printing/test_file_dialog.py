"""Files of the base opened inside: pictures, PDF and text from memory; what claims too much is not unpacked."""

from __future__ import annotations

import struct
import zlib
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.gui.print.file_dialog import FileDialog
from ejournal_desktop.gui.print.preview import PdfPreview
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.file_kinds import can_show
from ejournal_desktop.printing.code_slips import SlipImprint, render_code_slips
from ejournal_desktop.readmodels.accounts import CodeSlip
from support.printed import RESOURCES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SLIP = CodeSlip(PersonName("Белов", "Игорь"), "belov", "0000-1111", date(2026, 11, 27), "Точка 1")


def a_picture(width: int, height: int, kind: str) -> bytes:
    """Return the bytes of a picture."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # the stubs know names of files only
    return bytes(buffer.data().data())


def a_bomb() -> bytes:
    """Return the head of a PNG that claims ten thousand million dots."""
    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + chunk + struct.pack(">I", zlib.crc32(chunk))


def shown(qtbot: QtBot, title: str, content: bytes) -> FileDialog:
    """Open a file."""
    dialog = FileDialog(title, content, lambda: None)
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(("title", "kind"), [("Грамота.PNG", "png"), ("фото.jpg", "jpeg")])
def test_a_picture_is_shown_and_a_very_large_one_made_smaller(qtbot: QtBot, title: str, kind: str) -> None:
    dialog = shown(qtbot, title, a_picture(3000, 20, kind))
    assert isinstance(dialog.view, QScrollArea)
    label = dialog.view.widget()
    assert isinstance(label, QLabel)
    assert (label.pixmap().width(), label.pixmap().height()) == (2400, 16)


def test_pages_are_shown_from_memory_and_let_go_when_closed(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "том.pdf", render_code_slips([SLIP], SlipImprint("Школа"), RESOURCES))
    assert isinstance(dialog.view, PdfPreview)
    assert dialog.view.document.pageCount() == 1
    dialog.reject()
    assert dialog.view.document.pageCount() == 0


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251"])
def test_text_is_read_in_the_usual_encodings(qtbot: QtBot, encoding: str) -> None:
    dialog = shown(qtbot, "план.txt", "Задание § 5".encode(encoding))
    assert isinstance(dialog.view, QPlainTextEdit)
    assert dialog.view.toPlainText() == "Задание § 5"
    assert dialog.view.isReadOnly()


@pytest.mark.parametrize(
    ("title", "content"),
    [("бомба.png", a_bomb()), ("не.png", b"GIF89a"), ("не.pdf", b"MZ")],
)
def test_what_cannot_be_shown_is_offered_to_be_saved(qtbot: QtBot, title: str, content: bytes) -> None:
    dialog = shown(qtbot, title, content)
    assert isinstance(dialog.view, EmptyState)
    assert dialog.save_button.isEnabled()


def test_only_kinds_that_run_nothing_are_opened_inside() -> None:
    assert [can_show(name) for name in ("a.pdf", "b.PNG", "c.docx", "d.svg")] == [True, True, False, False]
