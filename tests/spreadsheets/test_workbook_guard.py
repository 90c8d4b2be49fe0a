"""Hostile and damaged files end in a clear refusal, within bounded memory and time (security.md D-70)."""

from __future__ import annotations

import csv
import re
import sys
from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.spreadsheets.delimited_text import read_delimited
from ejournal_desktop.spreadsheets.errors import (
    EncryptedWorkbookError,
    UnreadableWorkbookError,
    UnsafeWorkbookError,
    WorkbookTooLargeError,
    WorkbookTooSlowError,
)
from ejournal_desktop.spreadsheets.guard import MAX_FILE_BYTES, MAX_MEMBERS, MAX_ROWS, OLE_MAGIC, check_file
from ejournal_desktop.spreadsheets.reading_process import ReadingLimits, read_workbook
from support.workbooks import a_zip, an_ods, an_xlsx

PLAN: list[list[object]] = [["№", "Тема"], [1, "Сложение"]]


def _altered(content: bytes, member: str, pattern: bytes, replacement: bytes) -> bytes:
    with ZipFile(BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members[member] = re.sub(pattern, replacement, members[member])
    return a_zip(members)


def test_file_over_the_cap_is_refused_unread() -> None:
    with pytest.raises(WorkbookTooLargeError) as refusal:
        check_file(b"x" * (MAX_FILE_BYTES + 1))
    assert refusal.value.fields["limit"] == MAX_FILE_BYTES


def test_archive_of_too_many_members_is_refused() -> None:
    with pytest.raises(WorkbookTooLargeError):
        check_file(a_zip({f"{number}.xml": "" for number in range(MAX_MEMBERS + 1)}))


def test_file_that_unpacks_to_far_more_than_it_is_is_refused() -> None:
    with pytest.raises(UnsafeWorkbookError):
        check_file(a_zip({"xl/sheet.xml": b" " * (30 * 1024 * 1024)}))
    with pytest.raises(WorkbookTooLargeError):
        check_file(a_zip({f"{number}.xml": b" " * (70 * 1024 * 1024) for number in range(3)}))


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "xl\\..\\evil.xml", "C:/evil.xml", "xl/inner.zip"])
def test_member_outside_the_file_or_archive_inside_it_is_refused(name: str) -> None:
    with pytest.raises(UnsafeWorkbookError):
        check_file(a_zip({"xl/workbook.xml": "", name: ""}))


def test_two_members_that_differ_by_case_alone_are_refused() -> None:
    with pytest.raises(UnsafeWorkbookError):
        check_file(a_zip({"xl/Workbook.xml": "", "xl/workbook.xml": ""}))


def test_link_inside_a_file_is_refused() -> None:
    packed = BytesIO()
    link = ZipInfo("xl/link")
    link.external_attr = 0o120777 << 16
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(UnsafeWorkbookError):
        check_file(packed.getvalue())


def test_workbook_locked_by_a_password_is_named_as_such() -> None:
    with pytest.raises(EncryptedWorkbookError):
        read_workbook(OLE_MAGIC + bytes(504) + "EncryptedPackage".encode("utf-16-le"))
    locked = bytearray(an_xlsx(PLAN))
    for place in (match.start() for match in re.finditer(rb"PK\x01\x02", bytes(locked))):
        locked[place + 8] |= 1
    with pytest.raises(EncryptedWorkbookError):
        read_workbook(bytes(locked))


@pytest.mark.parametrize(
    "damage", [lambda content: content[:200], lambda content: content[:-40], lambda _: OLE_MAGIC * 90]
)
def test_damaged_workbook_gives_a_message_and_no_traceback(damage: object) -> None:
    assert callable(damage)
    with pytest.raises(UnreadableWorkbookError):
        read_workbook(damage(an_xlsx(PLAN)))


def test_binary_file_that_is_no_table_is_refused() -> None:
    with pytest.raises(UnreadableWorkbookError):
        read_delimited(b"\x89PNG\x00\x00\x98\x98")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no cap on the memory of a process")
def test_cell_in_the_last_corner_stops_the_reading_process_only() -> None:
    far = _altered(
        an_xlsx(PLAN), "xl/worksheets/sheet1.xml", rb'<row r="2".*?r="A2"', b'<row r="1048576"><c r="XFD1048576"'
    )
    with pytest.raises(WorkbookTooLargeError):
        read_workbook(far)


def test_table_of_too_many_columns_is_refused() -> None:
    with pytest.raises(WorkbookTooLargeError) as refusal:
        read_workbook(an_xlsx([["x"] * 1001]))
    assert refusal.value.fields["part"] == "columns"


def test_text_of_too_many_rows_is_refused_before_all_of_it_is_read() -> None:
    unreadable = "x" * (csv.field_size_limit() + 1)
    with pytest.raises(WorkbookTooLargeError) as refusal:
        read_delimited(("а;б\n" * (MAX_ROWS + 1) + unreadable).encode())
    assert refusal.value.fields["limit"] == MAX_ROWS


def test_file_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(WorkbookTooSlowError):
        read_workbook(an_xlsx(PLAN), ReadingLimits(seconds=0.0))


def test_leading_empty_rows_and_whole_numbers_survive_the_way_between_processes() -> None:
    (sheet,) = read_workbook(an_xlsx([[], [], *PLAN])).sheets
    assert len(sheet.rows) == 4
    assert sheet.rows[3] == (1, "Сложение")
    assert isinstance(sheet.rows[3][0], int)


def test_text_of_a_formula_stays_a_text_in_an_ods() -> None:
    (sheet,) = read_workbook(an_ods([["=1+1"]])).sheets
    assert sheet.rows == (("=1+1",),)


WHOLE = an_xlsx(PLAN)  # made once: the file holds the moment it was made


@settings(max_examples=25)
@given(st.data())
def test_flipped_bytes_are_let_through_or_refused_by_name(data: st.DataObject) -> None:
    content = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with suppress(AppError):
        check_file(bytes(content))
