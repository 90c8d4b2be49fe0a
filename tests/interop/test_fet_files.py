"""Which files are read and which are refused as a whole (interop.md 2 and 10)."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ejournal_desktop.interop.errors import (
    EmptyImportError,
    FileTooLargeError,
    NotFetFileError,
    TableTooLargeError,
    UnreadableImportError,
    UnsafeImportError,
    UnsupportedFetModeError,
)
from ejournal_desktop.interop.fet import read_fet, read_fet_activities, read_placed_fet
from ejournal_desktop.kernel.errors import AppError, TrustError
from ejournal_desktop.readmodels.imports import TimetableProblem
from support.fet_files import CLASSES, HOURS, Activity, FetFile, Row, a_table

if TYPE_CHECKING:
    from ejournal_desktop.interop.fet_types import FetTimetable
    from support.fet_school import FetSchool

pytestmark = pytest.mark.requirement("S0-1.8")

ONE = FetFile((Activity(1),))
TABLE = a_table(Row(1))
BILLION = '<!DOCTYPE fet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><fet>&b;</fet>'


def subjects(timetable: FetTimetable) -> list[str]:
    return [hour.subject for hour in timetable.lesson_hours]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_table_in_any_unicode_with_any_line_ends_is_read(encoding: str, line_end: str) -> None:
    text = TABLE.decode("utf-8-sig").replace("\n", line_end)
    assert read_fet(text.encode(encoding), ONE.content()).problems == ()


def test_a_table_in_windows_1251_is_read_with_a_notice_of_the_assumption() -> None:
    timetable = read_fet(TABLE.decode("utf-8-sig").encode("cp1251"), ONE.content())
    assert subjects(timetable) == ["Алгебра"]
    (problem,) = timetable.problems
    assert (problem.code, problem.fields) == (TimetableProblem.ENCODING_ASSUMED, (("encoding", "cp1251"),))


def test_an_input_in_declared_windows_1251_is_read() -> None:
    fet = ONE.text().replace("UTF-8", "windows-1251").encode("cp1251")
    assert read_fet(TABLE, fet).institution == "Школа на берегу"


def test_letters_written_in_two_pieces_meet_their_whole_form() -> None:
    composed, decomposed = "Й", "\u0418\u0306"
    fet = FetFile((Activity(1, subject=composed),))
    assert read_fet(a_table(Row(1, subject=decomposed)), fet.content()).problems == ()


@pytest.mark.parametrize("separator", [",", ";", "|", "\t"])
@pytest.mark.parametrize("quote", ['"', "'", ""])
@pytest.mark.parametrize("has_header", [True, False])
def test_every_separator_and_quote_is_recognised(separator: str, quote: str, *, has_header: bool) -> None:
    fet = FetFile((Activity(1, subject='"Живое" слово О\'Генри'),))
    row = Row(1, subject='"Живое" слово О\'Генри')
    table = a_table(row, separator=separator, quote=quote, has_header=has_header)
    assert read_fet(table, fet.content()).problems == ()


def test_a_quoted_field_may_hold_the_separator_and_a_line_end() -> None:
    table = a_table(Row(1, subject="Речь, часть 1")).decode().replace("часть 1", "часть\n1") + '"2","?"\n'
    timetable = read_fet(table.encode())
    assert subjects(timetable) == ["Речь, часть\n1"]
    assert next(each.place for each in timetable.problems if each.code == TimetableProblem.ROW_UNREADABLE) == "4"


def test_a_table_saved_again_by_a_spreadsheet_is_read() -> None:
    header = "Day;Hour;Activity Id;Subject;Teachers;Students Sets"
    row = f'Понедельник;{HOURS[0]};1;"""Живое; слово""";Осина О. О.;7А'
    assert subjects(read_fet(f"{header}\r\n{row}\r\n\r\n".encode("cp1251"))) == ['"Живое; слово"']


def test_an_hour_may_have_its_times_in_the_long_name() -> None:
    fet = ONE.text().replace(f"<Name>{HOURS[0]}</Name>", "<Name>1</Name><Long_Name>8.30 – 9.15</Long_Name>")
    hour = read_fet(a_table(Row(1, hour="1")), fet.encode()).hours[0]
    assert (hour.name, str(hour.starts), str(hour.ends)) == ("1", "08:30:00", "09:15:00")


def test_the_result_xml_gives_the_same_timetable_as_the_table(oradea: FetSchool) -> None:
    from_table = read_fet(oradea.timetable_csv, oradea.fet)
    assert read_fet_activities(oradea.activities_xml, oradea.fet) == from_table
    assert read_placed_fet(oradea.placed_fet) == from_table


def test_an_input_without_placed_hours_is_an_incomplete_timetable(oradea: FetSchool) -> None:
    timetable = read_placed_fet(oradea.fet)
    assert TimetableProblem.TIMETABLE_INCOMPLETE in {problem.code for problem in timetable.problems}


def test_a_long_activity_takes_the_hours_after_its_start() -> None:
    result = f"<Activities_Timetable><Activity><Id>1</Id><Day>Среда</Day><Hour>{HOURS[1]}</Hour><Room>каб. 1</Room>"
    result += "</Activity><Activity><Id>2</Id><Day></Day><Hour></Hour><Room></Room></Activity></Activities_Timetable>"
    fet = FetFile((Activity(1, duration=2), Activity(2, ("7Б",), teachers=("Липов Л. Л.",))))
    timetable = read_fet_activities(result.encode(), fet.content())
    assert [(hour.day, hour.hour, hour.room) for hour in timetable.lesson_hours] == [(2, 1, "каб. 1"), (2, 2, "каб. 1")]
    assert [each.place for each in timetable.problems if each.code == TimetableProblem.ACTIVITY_MISSING] == ["2"]


def a_start(activity: int, *, weight: int = 100, is_active: bool = True) -> str:
    return (
        "<Time_Constraints_List><ConstraintActivityPreferredStartingTime>"
        f"<Weight_Percentage>{weight}</Weight_Percentage><Activity_Id>{activity}</Activity_Id>"
        f"<Preferred_Day>Среда</Preferred_Day><Preferred_Hour>{HOURS[0]}</Preferred_Hour>"
        f"<Permanently_Locked>false</Permanently_Locked><Active>{str(is_active).lower()}</Active>"
        "</ConstraintActivityPreferredStartingTime></Time_Constraints_List>"
    )


@pytest.mark.parametrize(
    ("start", "is_placed"), [(a_start(1), True), (a_start(1, weight=95), False), (a_start(1, is_active=False), False)]
)
def test_only_a_certain_start_places_an_activity(start: str, *, is_placed: bool) -> None:
    timetable = read_placed_fet(FetFile((Activity(1),), further=start).content())
    assert [hour.day for hour in timetable.lesson_hours] == ([2] if is_placed else [])


def test_the_start_of_an_inactive_activity_places_nothing_and_is_no_error() -> None:
    fet = FetFile((Activity(1), Activity(2, is_active=False)), further=a_start(1) + a_start(2))
    timetable = read_placed_fet(fet.content())
    assert [hour.activity for hour in timetable.lesson_hours] == [1]
    assert {each.code for each in timetable.problems} == {
        TimetableProblem.ACTIVITIES_INACTIVE,
        TimetableProblem.WITHOUT_ROOM,
    }


@pytest.mark.parametrize("empty", [b"", b"\r\n \n", "\ufeff\n".encode()])
def test_an_empty_file_is_refused(empty: bytes) -> None:
    with pytest.raises(EmptyImportError):
        read_fet(empty, ONE.content())


def test_an_empty_input_is_refused() -> None:
    with pytest.raises(EmptyImportError):
        read_fet(TABLE, b"  ")


def test_a_file_of_21_megabytes_is_refused_with_its_size() -> None:
    large = b"x" * (21 * 1024 * 1024)
    for files in ((large, None), (TABLE, large)):
        with pytest.raises(FileTooLargeError) as caught:
            read_fet(*files)
        assert caught.value.fields == {"size": 22_020_096, "limit": 20_971_520}


@pytest.mark.parametrize("header", [b"", TABLE.splitlines(keepends=True)[0].replace(b'"', b"")])
def test_a_table_of_200001_rows_is_refused(header: bytes) -> None:
    with pytest.raises(TableTooLargeError) as caught:
        read_fet(header + b"1,a,b,,c,,,,\n" * 200_001)
    assert caught.value.fields == {"part": "rows", "limit": 200_000}


def test_a_table_of_1001_columns_is_refused() -> None:
    with pytest.raises(TableTooLargeError):
        read_fet(b"1" + b"," * 1000)


@pytest.mark.parametrize(
    "table",
    [
        b'"Students Sets","Subject","Teachers"\n"7A","Algebra","Pine"\n',
        b"just a letter\nto nobody\n",
        b'"Activity Id"\n"1"\n',
        b"'unclosed,a,b\n",
        b"<fet></fet>",
        b"1,2,3\n",
    ],
)
def test_another_table_is_refused(table: bytes) -> None:
    with pytest.raises(NotFetFileError):
        read_fet(table)


@pytest.mark.parametrize("fet", [b"<html></html>", b"<timetable></timetable>"])
def test_another_kind_of_xml_is_refused(fet: bytes) -> None:
    with pytest.raises(NotFetFileError):
        read_fet(TABLE, fet)
    with pytest.raises(NotFetFileError):
        read_fet_activities(fet, ONE.content())


@pytest.mark.parametrize(
    "table",
    [
        b'"Activity Id","Day","Hour","Students Sets","Subject","Teachers"\n"1","never closed\n',
        b'"1","a"b","c","","","","","",""\n',
        b'"1","' + b"x" * 200_000 + b'"\n',
        TABLE.decode("utf-8-sig").encode("utf-16-le"),
        b"\xef\xbb\xbf\xff",
        b"\xff\xfeA",
        b"1\x98",
        b"1,\0,",
    ],
)
def test_a_damaged_table_is_refused(table: bytes) -> None:
    with pytest.raises(UnreadableImportError):
        read_fet(table)


def test_the_line_of_the_damage_is_told() -> None:
    with pytest.raises(UnreadableImportError) as caught:
        read_fet(TABLE + b'"2","a"b"\n')
    assert caught.value.fields == {"line": 3}


@given(st.data(), st.binary(max_size=12))
def test_however_the_files_are_damaged_the_answer_is_a_report_or_a_known_error(
    data: st.DataObject, patch: bytes
) -> None:
    files = [TABLE, ONE.content()]
    which = data.draw(st.integers(0, 1))
    start = data.draw(st.integers(0, len(files[which])))
    end = data.draw(st.integers(start, len(files[which])))
    files[which] = files[which][:start] + patch + files[which][end:]
    with contextlib.suppress(AppError):
        assert len(read_fet(*files).lesson_hours) <= 1


@pytest.mark.parametrize(
    "fet",
    [
        ONE.content()[:-20],
        ONE.text().replace("UTF-8", "klingon").encode(),
        ONE.text().replace("<Duration>1<", "<Duration>one<").encode(),
        ONE.text().replace("<Id>1</Id>", "").encode(),
        b"PK\x03\x04\x00\x00",
    ],
)
def test_a_damaged_input_is_refused(fet: bytes) -> None:
    with pytest.raises(UnreadableImportError):
        read_fet(TABLE, fet)


@pytest.mark.parametrize(
    "fet", [BILLION, '<!DOCTYPE fet SYSTEM "http://example.org/fet.dtd"><fet/>', "<!DOCTYPE fet><fet/>"]
)
def test_a_document_type_is_refused_as_untrusted(fet: str) -> None:
    with pytest.raises(UnsafeImportError) as caught:
        read_fet(TABLE, fet.encode())
    assert isinstance(caught.value, TrustError)


@pytest.mark.parametrize("mode", ["Mornings_Afternoons", "Block_Planning", "Terms"])
def test_a_mode_that_is_not_a_school_week_is_refused_by_name(mode: str) -> None:
    with pytest.raises(UnsupportedFetModeError) as caught:
        read_fet(TABLE, FetFile((Activity(1),), mode=f"<Mode>{mode}</Mode>").content())
    assert caught.value.fields == {"mode": mode}


@pytest.mark.parametrize(
    "version", ["5.27.3-morocco8", "5.27.3-ma10", "5.44.2-bp", "5.42.2-mathmake", "5.27.3-algeria"]
)
def test_the_special_editions_of_the_older_program_are_refused(version: str) -> None:
    with pytest.raises(UnsupportedFetModeError):
        read_fet(TABLE, FetFile((Activity(1),), mode="", version=version).content())


def test_a_file_of_the_older_program_is_read() -> None:
    fet = FetFile((Activity(1),), mode="", version="5.41.0", years=CLASSES)
    assert read_fet(TABLE, fet.content()).problems == ()
