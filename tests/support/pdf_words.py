"""The words of a PDF, read in this process."""

from __future__ import annotations

from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # it ships no types


def pdf_words(pdf: bytes) -> str:
    """Return the text of all pages, one space between words."""
    with PdfDocument(pdf) as document:
        pages = [str(page.get_textpage().get_text_bounded()) for page in document]
    return " ".join(" ".join(pages).split())
