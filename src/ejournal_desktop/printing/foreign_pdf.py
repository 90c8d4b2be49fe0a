"""PDF files that were made elsewhere: looked through in a process of their own before they are kept (D-70).

What a file does not need for being read and printed makes it unfit: programs, calls of other programs, other files
inside, a password. Where the system has no cap on memory (Windows), the caps on size and time remain.
"""

from __future__ import annotations

import multiprocessing
import sys
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, ClassVar, Final

from pikepdf import Array, Dictionary, Object, PasswordError, Pdf, PdfError, Stream

from ejournal_desktop.kernel.errors import RuleError

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_GOOD, _ACTIVE, _LOCKED, _DAMAGED = b"=", b"A", b"L", b"D"
_ACTS: Final = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Movie", "/Sound"}
)
_KEYS: Final = frozenset({"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/AA", "/RichMediaContent", "/XFA"})


class ActivePdfError(RuleError):
    """The file holds a program or another file."""

    code: ClassVar[str] = "pdf_active"


class LockedPdfError(RuleError):
    """The file opens with a password only."""

    code: ClassVar[str] = "pdf_locked"


class DamagedPdfError(RuleError):
    """The file is no PDF that could be read, or takes too long."""

    code: ClassVar[str] = "pdf_damaged"


@dataclass(frozen=True, slots=True)
class PdfLimits:
    """How long and with how much memory a file may be looked through; no memory means no cap."""

    seconds: float = 30
    memory: int = 1024 * 1024 * 1024


def check_pdf(content: bytes, limits: PdfLimits | None = None) -> None:
    """Look a file through in a process of its own.

    Raises:
        ActivePdfError, LockedPdfError, DamagedPdfError.
    """
    caps = limits or PdfLimits()
    spawning = multiprocessing.get_context("spawn")  # a fork of a program with threads and a database may hang
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=serve, args=(theirs, caps.memory), name="pdf", daemon=True)
    process.start()
    theirs.close()
    try:
        refuse(_answer(ours, content, caps.seconds))
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def check_pdf_here(content: bytes) -> None:
    """Look a file through in this process: for one that the program made itself.

    Raises:
        ActivePdfError, LockedPdfError, DamagedPdfError.
    """
    refuse(verdict(content))


def serve(pipe: Connection, memory: int) -> None:
    """Look one file from a pipe through and send the verdict back: the whole life of the process."""
    if sys.platform != "win32" and memory:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pipe.send_bytes(verdict(pipe.recv_bytes()))
    pipe.close()


def refuse(answer: bytes) -> None:
    """Raise what a verdict says, nothing where the file is good.

    Raises:
        ActivePdfError, LockedPdfError, DamagedPdfError.
    """
    if answer == _ACTIVE:
        raise ActivePdfError
    if answer == _LOCKED:
        raise LockedPdfError
    if answer != _GOOD:
        raise DamagedPdfError


def verdict(content: bytes) -> bytes:
    """Return what a file is, in one byte."""
    try:
        with Pdf.open(BytesIO(content)) as document:
            if not len(document.pages):
                return _DAMAGED
            return _ACTIVE if any(map(_is_active, document.objects)) else _GOOD
    except PasswordError:
        return _LOCKED
    except (PdfError, RuntimeError, ValueError, TypeError):
        return _DAMAGED


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a file that was found good."""
    with Pdf.open(BytesIO(pdf)) as document:
        return len(document.pages)


def _is_active(found: Object) -> bool:
    """Tell whether an object acts by itself, or one that stands in it without a number of its own."""
    if isinstance(found, Array):
        return any(_is_active(value) for value in found.as_list() if _is_within(value))
    if not isinstance(found, Dictionary | Stream):
        return False
    values = dict(found.items())
    if not values.keys().isdisjoint(_KEYS) or str(values.get("/S", "")) in _ACTS:
        return True
    return any(_is_active(value) for value in values.values() if _is_within(value))


def _is_within(value: Object) -> bool:
    return isinstance(value, Array | Dictionary) and not value.is_indirect


def _answer(pipe: Connection, content: bytes, seconds: float) -> bytes:
    try:
        pipe.send_bytes(content)
        return pipe.recv_bytes() if pipe.poll(seconds) else _DAMAGED
    except (EOFError, ConnectionError):
        return _DAMAGED
