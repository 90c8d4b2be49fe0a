"""What stands inside an archive can be read, printed and checked with nothing but stock tools."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import zipfile
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.readmodels.archive import LogFeed, StateTable, state_digest, table_lines, table_text
from ejournal_desktop.security import minisign
from ejournal_desktop.security.keys import open_sealed
from ejournal_desktop.sync.archive_reader import open_payload, verify_container
from ejournal_desktop.sync.csv_tables import csv_bytes, guarded
from ejournal_desktop.sync.errors import (
    ArchiveContentError,
    ArchiveTooLargeError,
    DamagedArchiveError,
    StateDiffersError,
)
from ejournal_desktop.sync.members import MOST_MEMBERS, sums_text
from ejournal_desktop.sync.pages import index_page
from ejournal_desktop.sync.payload import packed_payload
from ejournal_desktop.sync.payload_reader import PayloadReader
from support.archive_school import STUDENTS, a_page, a_volume, archive_content, built, some_tables
from support.source_tree import SOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ejournal_desktop.sync.archive_writer import BuiltArchive
    from support.archive_school import SchoolKeys

FORMULAS = [
    "=1+1",
    "+7 996",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\0=1",
    "  =1",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "\u00a0=1",
]


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members: Mapping[str, bytes]) -> bytes:
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return sink.getvalue()


def with_sums(members: Mapping[str, bytes]) -> dict[str, bytes]:
    others = {name: data for name, data in members.items() if name != "SHA256SUMS"}
    return {**others, "SHA256SUMS": sums_text(others).encode()}


@pytest.fixture
def members(keys: SchoolKeys) -> dict[str, bytes]:
    return members_of(packed_payload(archive_content(keys).payload).data)


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.requirement("S1-9a", "S0-5.4")
def test_archive_opens_with_stock_tools_alone(archive: BuiltArchive, keys: SchoolKeys, tmp_path: Path) -> None:
    def run(*command: str, folder: Path = tmp_path) -> str:
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout

    (tmp_path / archive.file_name).write_bytes(archive.data)
    (tmp_path / "key.txt").write_text(keys.officer.identity + "\n", encoding="ascii")
    run("unzip", "-q", archive.file_name)
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    signature = ("-x", "manifest.json.minisig", "-P", manifest["signer"]["minisign_key"])
    assert "verified" in run("minisign", "-Vm", "manifest.json", *signature)
    assert run("sha256sum", "payload.age").startswith(manifest["payload"]["sha256"])
    run("age", "-d", "-i", "key.txt", "-o", "payload.zip", "payload.age")
    run("unzip", "-q", "payload.zip", "-d", "payload")
    assert "FAILED" not in run("sha256sum", "-c", "SHA256SUMS", folder=tmp_path / "payload")


@pytest.mark.requirement("S1-9a")
def test_manifest_names_class_week_counts_and_carrier_but_no_person(archive: BuiltArchive) -> None:
    manifest = archive.manifest
    assert (manifest.class_code, manifest.week, manifest.number, manifest.carrier) == (
        "7a",
        "2026-W37",
        12,
        "carrier-2",
    )
    assert manifest.counts == {"log_entries": 3, "mark": 2, "lesson": 2}
    text = manifest.to_bytes().decode()
    assert [row.name.surname for row in STUDENTS if row.name.surname in text] == []


def test_same_content_gives_the_same_bytes(keys: SchoolKeys) -> None:
    content = archive_content(keys).payload
    shuffled = replace(content, tables=[table_text(replace(t, rows=tuple(reversed(t.rows)))) for t in some_tables()])
    assert packed_payload(content) == packed_payload(shuffled)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        assert tag not in {"script", "img", "iframe", "object", "form", "link"}
        assert not any(name.startswith("on") or name == "src" for name in values)
        self.links += [value for name, value in attributes if name == "href" and value]
        self.ids += [value for name, value in attributes if name == "id" and value]
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_page_is_well_formed_with_every_link_inside_and_no_script() -> None:
    tags = _Tags()
    tags.feed(index_page([a_volume()]))
    assert tags.open == []
    assert all(link.startswith("#") and link[1:] in tags.ids for link in tags.links)
    assert "default-src 'none'" in index_page([a_volume()])


def test_names_and_topics_cannot_become_markup() -> None:
    evil = '<script>alert("1")</script>&amp;'
    volume = a_volume()
    students = (replace(STUDENTS[0], name=PersonName(evil, evil)),)
    heading = replace(volume.heading, school_name=evil, class_title=evil, year_title=evil)
    page = index_page([replace(volume, students=students, heading=heading)])
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_page_shows_marks_left_topics_right_and_what_is_owed() -> None:
    page = index_page([a_volume()])
    assert '<td>Асанов Бакыт</td><td class="c">5/н/а</td>' in page
    assert "Дроби &lt;и&gt; проценты" in page
    assert "замена: Жусупова Г. А." in page
    assert re.search(r"по плану 8, фактически 2,\s+отставание 6; из них по замене: 1", page)


def test_unknown_codes_are_shown_and_never_dropped() -> None:
    page = a_page()
    cell = {(STUDENTS[0].student, page.lessons[0].lesson): Cell(marks=("zz",), attendance="qq")}
    volume = a_volume()
    subjects = (replace(volume.subjects[0], page=replace(page, cells=cell)),)
    assert "qq/zz" in index_page([replace(volume, subjects=subjects)])


def test_training_journal_is_marked_on_its_first_page() -> None:
    assert "УЧЕБНЫЙ ЖУРНАЛ" in index_page([a_volume(is_training=True)])
    assert "УЧЕБНЫЙ ЖУРНАЛ" not in index_page([a_volume()])


@pytest.mark.parametrize("text", FORMULAS)
def test_cell_that_looks_like_a_formula_is_guarded(text: str) -> None:
    assert guarded(text) == "'" + text
    table = StringIO(csv_bytes(("head",), [(text,)]).decode("utf-8-sig"), newline="")
    assert list(csv.reader(table, delimiter=";")) == [["head"], ["'" + text]]


@pytest.mark.parametrize("text", ["", "Дроби", "№ 12; 13", "1=1", 'он сказал "да"', "5"])
def test_ordinary_cell_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_tables_hold_the_records_of_the_class(members: dict[str, bytes]) -> None:
    assert [row["Фамилия"] for row in rows_of(members["csv/students.csv"])] == ["Асанов", "'=Белова"]
    assert [row["Отметка"] for row in rows_of(members["csv/marks.csv"])] == ["5", "н/а", "4"]
    assert [row["Код"] for row in rows_of(members["csv/attendance.csv"])] == ["ill", "late"]
    assert [row["Домашнее задание"] for row in rows_of(members["csv/homework.csv"])] == ["№ 12", "'=СУММ(A1)"]
    assert rows_of(members["csv/period_marks.csv"])[0]["Период"] == "I четверть"
    assert rows_of(members["csv/lessons.csv"])[0]["Вид работы"] == "Контрольная работа"


def test_tables_start_with_the_mark_that_spreadsheet_programs_need(members: dict[str, bytes]) -> None:
    tables = [data for name, data in members.items() if name.startswith("csv/")]
    assert len(tables) == 6
    assert all(data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n") for data in tables)


def test_exact_values_stand_in_the_data_lines(members: dict[str, bytes]) -> None:
    first, *rows = members["data/lesson.jsonl"].decode().splitlines()
    assert json.loads(first) == {"columns": ["lesson", "topic"], "table": "lesson"}
    assert [json.loads(row) for row in rows] == [[600, "Дроби <и>\t«проценты»"], [601, None]]


def test_state_digest_does_not_depend_on_the_order_of_tables_and_rows() -> None:
    tables = some_tables()
    turned = [replace(table, rows=tuple(reversed(table.rows))) for table in reversed(tables)]
    assert state_digest(tables) == state_digest(turned)
    assert state_digest(tables) != state_digest(tables[:1])


def test_lines_of_a_table_are_canonical_json() -> None:
    strange = StateTable("strange", ("text",), ((' " \\ \x01 \x7f   Ө\U0001f4d6 \b\n',), (2**53 - 1,), (None,)))
    for line in table_lines(strange):
        assert (
            json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
            == line.decode()
        )


def test_training_pages_never_go_into_a_real_archive(keys: SchoolKeys) -> None:
    content = archive_content(keys)
    mixed = replace(content, payload=replace(content.payload, volumes=(a_volume(is_training=True),)))
    with pytest.raises(ArchiveContentError):
        built(mixed, keys)


def test_archive_without_pages_or_with_one_feed_twice_is_not_made(keys: SchoolKeys) -> None:
    payload = archive_content(keys).payload
    for broken in (replace(payload, volumes=()), replace(payload, feeds=(LogFeed(7, "class", ()),) * 2)):
        with pytest.raises(ArchiveContentError):
            packed_payload(broken)


def test_facts_that_could_not_be_read_back_are_refused(keys: SchoolKeys) -> None:
    for fact in ({"class_code": "7а"}, {"week": "2026-W99"}, {"number": 0}, {"previous": "abc"}):
        with pytest.raises(ArchiveContentError):
            built(archive_content(keys, **fact), keys)


def read_as_signed(members: dict[str, bytes], archive: BuiltArchive) -> PayloadReader:
    """Read members whose checksums somebody with the right signed."""
    sums = sha256(members["SHA256SUMS"]).hexdigest()
    manifest = replace(archive.manifest, payload=replace(archive.manifest.payload, sums=sums))
    return PayloadReader(zipped(members), manifest)


@pytest.mark.parametrize("name", ["../evil", "/evil", "c:\\evil", "csv/../../evil", "a/b/c", "log/", "x" * 9 + "/y"])
def test_member_with_a_dangerous_name_is_refused(members: dict[str, bytes], archive: BuiltArchive, name: str) -> None:
    with pytest.raises(DamagedArchiveError):
        read_as_signed(with_sums({**members, name: b""}), archive)


def test_member_that_differs_is_missing_or_is_too_many_is_refused(
    members: dict[str, bytes], archive: BuiltArchive
) -> None:
    missing = {name: data for name, data in members.items() if name != "index.html"}
    for broken in ({**members, "index.html": b""}, {**members, "more.txt": b""}, missing, with_sums(missing)):
        with pytest.raises(DamagedArchiveError):
            read_as_signed(broken, archive)


def test_state_that_is_not_what_its_digest_says_is_refused(members: dict[str, bytes], archive: BuiltArchive) -> None:
    changed = members["data/mark.jsonl"].replace(b'"5"', b'"2"')
    with pytest.raises(StateDiffersError):
        read_as_signed(with_sums({**members, "data/mark.jsonl": changed}), archive)


def test_packing_bomb_is_refused_before_it_unpacks(archive: BuiltArchive) -> None:
    many = {f"data/t{number}.jsonl": b"" for number in range(MOST_MEMBERS + 1)}
    with pytest.raises(ArchiveTooLargeError):
        PayloadReader(zipped(many), archive.manifest)
    with pytest.raises(ArchiveTooLargeError):
        PayloadReader(zipped({"data/zeros.jsonl": bytes(200_000_001)}), archive.manifest)


def test_payload_that_is_no_zip_is_refused(archive: BuiltArchive, members: dict[str, bytes]) -> None:
    for broken in (b"", b"PK", zipped(members)[:-30], bytes(100)):
        with pytest.raises(DamagedArchiveError):
            PayloadReader(broken, archive.manifest)


def test_reader_gives_members_by_name(archive: BuiltArchive, keys: SchoolKeys) -> None:
    container = verify_container(archive.data, verify_file=minisign.verify)
    reader = open_payload(container, open_sealed=open_sealed, identities=(keys.officer.identity,))
    assert reader.member("FORMAT.md") == (SOURCES / "sync" / "FORMAT.md").read_bytes()
    assert reader.state_digest == state_digest(some_tables())
    assert "log/" + str(archive.manifest.feeds[0].feed) + ".jsonl" in reader.names
    with pytest.raises(DamagedArchiveError):
        reader.member("absent.txt")
