"""A PDF from elsewhere is looked through: what acts by itself, is locked or damaged is not kept."""

from __future__ import annotations

from io import BytesIO
from multiprocessing import Pipe

import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Pdf

from ejournal_desktop.printing.foreign_pdf import (
    ActivePdfError,
    DamagedPdfError,
    LockedPdfError,
    check_pdf_here,
    serve,
)
from support.documents_room import a_pdf


def with_root(**entries: object) -> bytes:
    out = BytesIO()
    with Pdf.open(BytesIO(a_pdf())) as document:
        for name, value in entries.items():
            document.Root[f"/{name}"] = value
        document.save(out)
    return out.getvalue()


def with_annotation(act: str) -> bytes:
    out = BytesIO()
    with Pdf.open(BytesIO(a_pdf())) as document:
        note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=Dictionary(S=Name(act)))
        document.pages[0].Annots = Array([note])
        document.save(out)
    return out.getvalue()


def test_a_plain_pdf_and_one_with_links_are_good() -> None:
    check_pdf_here(a_pdf())
    check_pdf_here(with_annotation("/URI"))


def test_what_acts_by_itself_is_refused() -> None:
    files = (
        a_pdf(script="app.alert(1)"),
        with_annotation("/Launch"),
        with_root(Names=Dictionary(EmbeddedFiles=Dictionary())),
        with_root(AcroForm=Dictionary(XFA=Array([]))),
    )
    for content in files:
        with pytest.raises(ActivePdfError):
            check_pdf_here(content)


def test_what_is_locked_or_damaged_is_refused() -> None:
    out = BytesIO()
    with Pdf.open(BytesIO(a_pdf())) as document:
        document.save(out, encryption=Encryption(user="a", owner="b", R=6))
    with pytest.raises(LockedPdfError):
        check_pdf_here(out.getvalue())
    for content in (b"", b"%PDF-1.7", a_pdf()[:60]):
        with pytest.raises(DamagedPdfError):
            check_pdf_here(content)


def test_the_process_that_looks_through_says_one_byte() -> None:
    ours, theirs = Pipe()
    ours.send_bytes(a_pdf(script="app.alert(1)"))
    serve(theirs, memory=0)
    assert ours.recv_bytes() == b"A"
    ours.close()
