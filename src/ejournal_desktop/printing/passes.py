"""One file as two, for printers without duplex: fronts first, then backs on the turned stack."""

from __future__ import annotations

from io import BytesIO

from pikepdf import Pdf

from ejournal_desktop.printing.geometry import PAGE_SIZE
from ejournal_desktop.readmodels.printing import PrintedPasses


def front_and_back(pdf: bytes, *, is_reversed: bool = False) -> PrintedPasses:
    """Return odd and even pages as files of their own; a last sheet without a back gets an empty one.

    With ``is_reversed`` the backs come last sheet first, as some printers stack them.
    """
    return PrintedPasses(_chosen(pdf, 0, is_reversed=False), _chosen(pdf, 1, is_reversed=is_reversed))


def _chosen(pdf: bytes, first: int, *, is_reversed: bool) -> bytes:
    with Pdf.open(BytesIO(pdf)) as source, Pdf.new() as target:
        pages = list(source.pages)[first::2]
        for page in pages:
            target.pages.append(page)
        if first and len(source.pages) % 2:
            target.add_blank_page(page_size=PAGE_SIZE)
        if is_reversed:
            target.pages.reverse()
        out = BytesIO()
        target.save(out, deterministic_id=True)
    return out.getvalue()
