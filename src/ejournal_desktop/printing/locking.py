"""A PDF that opens with a password only: AES-256, as every common viewer reads it."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from pikepdf import Encryption, Pdf

_AES_256: Final = 6


def locked_pdf(pdf: bytes, password: str) -> bytes:
    """Return a file locked with a password, its metadata too; who opens it may print and copy, it is theirs."""
    with Pdf.open(BytesIO(pdf)) as source:
        out = BytesIO()
        source.save(out, encryption=Encryption(owner=password, user=password, R=_AES_256))
    return out.getvalue()
