"""Documents for the section of the school: small files of every kind that is kept, made when they are asked for."""

from __future__ import annotations

import struct
import zlib
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from pikepdf import Dictionary, Name, Pdf, String

from ejournal_desktop.domain.school_board import DocumentKind
from ejournal_desktop.printing.foreign_pdf import check_pdf_here
from ejournal_desktop.readmodels.documents import DocumentFile
from ejournal_desktop.services.documents import DocumentsService, DocumentWish
from ejournal_desktop.services.print_sources import PrintSources
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from support.training_vault import SchoolCase

DAY = date(2026, 9, 1)
PNG_HEAD = b"\x89PNG\r\n\x1a\n"


def documents_service(school: SchoolCase) -> DocumentsService:
    """Return the service; files are looked through in this process, for the tests made them."""
    return DocumentsService(PrintSources(school.clock, RESOURCES, VERSION), check_pdf_here)


def a_pdf(*, script: str = "") -> bytes:
    """Return a PDF of one empty page, with a program where one is wanted."""
    out = BytesIO()
    with Pdf.new() as document:
        document.add_blank_page()
        if script:
            document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(script))
        document.save(out)
    return out.getvalue()


def a_picture(width: int = 4, height: int = 3) -> bytes:
    """Return a grey PNG that says it has so many dots; a large one only says so."""
    rows = b"".join(b"\0" + bytes(width) for _ in range(height)) if width * height < 10_000 else b""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return PNG_HEAD + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def a_wish(
    title: str = "О ведении журнала", file: DocumentFile | None = None, replaces: int | None = None
) -> DocumentWish:
    """Return an order of the first of September; without a file it is a short text."""
    kept = file or DocumentFile("Приказ.txt", "Вести журнал ежедневно.".encode())
    return DocumentWish(DocumentKind.ORDER, "12", DAY, title, kept, replaces)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
