"""Reads workbooks in a process of their own, with a cap on memory and time (security.md D-70).

A sheet with one cell in its last corner makes the reader reserve room for the whole square: only a process can be
stopped then. Where the system has no cap on memory (Windows), the caps on size and time remain.
"""

from __future__ import annotations

import multiprocessing
import re
import signal
import sys
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from ejournal_desktop.spreadsheets.errors import (
    EncryptedWorkbookError,
    UnreadableWorkbookError,
    WorkbookTooLargeError,
    WorkbookTooSlowError,
)
from ejournal_desktop.spreadsheets.guard import MAX_COLUMNS, MAX_ROWS, ZIP_MAGIC, check_file
from ejournal_desktop.spreadsheets.sheets import Cell, Sheet, SheetFile, packed, unpacked

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from python_calamine import CalamineSheet

TIME_LIMIT_SECONDS: Final = 30
MEMORY_LIMIT_BYTES: Final = 1024 * 1024 * 1024

_DONE, _ENCRYPTED, _UNREADABLE, _ROWS, _COLUMNS = b"=", b"E", b"U", b"R", b"C"
_SHEET_MEMBER = re.compile(r"xl/worksheets/[^/]+\.xml")
_EMPTY_FORMULA = re.compile(rb"<c [^>]*><f(?:[^>]*/>|[^>]*>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>")


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """How long and with how much memory a file may be read."""

    seconds: float = TIME_LIMIT_SECONDS
    memory: int = MEMORY_LIMIT_BYTES


def read_workbook(content: bytes, limits: ReadingLimits | None = None) -> SheetFile:
    """Return the sheets of an xls, xlsx, xlsb or ods file.

    Raises:
        EmptyWorkbookError, WorkbookTooLargeError, WorkbookTooSlowError, EncryptedWorkbookError,
        UnreadableWorkbookError, UnsafeWorkbookError.
    """
    check_file(content)
    caps = limits or ReadingLimits()
    spawning = multiprocessing.get_context("spawn")  # a fork of a program with threads and a database may hang
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=serve, args=(theirs, caps.memory), name="workbook", daemon=True)
    process.start()
    theirs.close()
    try:
        return _understood(_answer(ours, process, content, caps.seconds))
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def serve(pipe: Connection, memory: int) -> None:
    """Read one file from a pipe and send its sheets back: the whole life of the reading process."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pipe.send_bytes(_read(pipe.recv_bytes()))
    pipe.close()


def _answer(pipe: Connection, process: SpawnProcess, content: bytes, seconds: float) -> bytes:
    try:
        pipe.send_bytes(content)
        if not pipe.poll(seconds):
            raise WorkbookTooSlowError(seconds=int(seconds))
        return pipe.recv_bytes()
    except (EOFError, ConnectionError):
        process.join()
        if process.exitcode in {-signal.SIGABRT, -getattr(signal, "SIGKILL", signal.SIGABRT)}:
            raise WorkbookTooLargeError(part="memory", limit=MEMORY_LIMIT_BYTES) from None
        raise UnreadableWorkbookError from None


def _understood(answer: bytes) -> SheetFile:
    verdict = answer[:1]
    if verdict == _DONE:
        return unpacked(answer[1:])
    if verdict == _ENCRYPTED:
        raise EncryptedWorkbookError
    if verdict == _ROWS:
        raise WorkbookTooLargeError(part="rows", limit=MAX_ROWS)
    if verdict == _COLUMNS:
        raise WorkbookTooLargeError(part="columns", limit=MAX_COLUMNS)
    raise UnreadableWorkbookError


def _read(content: bytes) -> bytes:
    try:
        with CalamineWorkbook.from_filelike(BytesIO(content)) as workbook:
            return _packed_sheets(workbook, content)
    except PasswordError:
        return _ENCRYPTED
    except (CalamineError, OSError, ValueError):
        return _UNREADABLE


def _packed_sheets(workbook: CalamineWorkbook, content: bytes) -> bytes:
    sheets: list[Sheet] = []
    rows = 0
    for meta in workbook.sheets_metadata:
        if meta.typ is not SheetTypeEnum.WorkSheet:
            continue
        if meta.visible is not SheetVisibleEnum.Visible:
            sheets.append(Sheet(meta.name, (), is_hidden=True))
            continue
        sheet = workbook.get_sheet_by_name(meta.name)
        last_row, last_column = sheet.end or (-1, -1)
        rows += last_row + 1
        if rows > MAX_ROWS:
            return _ROWS
        if last_column >= MAX_COLUMNS:
            return _COLUMNS
        sheets.append(_sheet(sheet))
    return _DONE + packed(SheetFile(tuple(sheets), _empty_formulas(content)))


def _sheet(sheet: CalamineSheet) -> Sheet:
    # Without ``skip_empty_area`` the leading empty rows would be dropped and every row number be wrong.
    rows = tuple(tuple(_plain(cell) for cell in row) for row in sheet.to_python(skip_empty_area=False))
    merged = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
    return Sheet(sheet.name, rows, merged)


def _plain(value: float | str | bool | time | date | datetime | timedelta) -> Cell:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, time | timedelta):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _empty_formulas(content: bytes) -> int:
    if not content.startswith(ZIP_MAGIC):
        return 0
    try:
        with ZipFile(BytesIO(content)) as archive:
            members = [name for name in archive.namelist() if _SHEET_MEMBER.fullmatch(name)]
            return sum(len(_EMPTY_FORMULA.findall(archive.read(name))) for name in members)
    except BadZipFile:
        return 0
