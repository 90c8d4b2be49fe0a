"""Workbooks that tests make: xlsx by openpyxl, ods by hand."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Rows = Sequence[Any]

_MIME = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
)


def an_xlsx(
    rows: Rows,
    *,
    title: str = "КТП",
    merged: Sequence[str] = (),
    hidden: Mapping[str, Rows] | None = None,
    others: Mapping[str, Rows] | None = None,
) -> bytes:
    """Return a workbook of Excel; ``merged`` are areas such as ``A3:F3``."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    for name, others_rows in {**(others or {}), **(hidden or {})}.items():
        other = workbook.create_sheet(name)
        for row in others_rows:
            other.append(list(row))
        other.sheet_state = "hidden" if name in (hidden or {}) else "visible"
    return saved(workbook)


def saved(workbook: Workbook) -> bytes:
    """Return a workbook as bytes."""
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def an_ods(rows: Rows, title: str = "КТП") -> bytes:
    """Return a workbook of LibreOffice."""
    lines = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    body = f'<table:table table:name="{escape(title)}">{lines}</table:table>'
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMES} office:version="1.2">'
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIME}"/></manifest:manifest>'
    )
    return a_zip({"mimetype": _MIME, "content.xml": content, "META-INF/manifest.xml": manifest})


def a_zip(members: Mapping[str, str | bytes]) -> bytes:
    """Return a packed file."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _ods_cell(value: str | int) -> str:
    if isinstance(value, int):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    if not value:
        return "<table:table-cell/>"
    return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'
