"""Payloads made hostile by somebody with a right to sign: refused at once by program and checker, nothing unpacked."""

from __future__ import annotations

import random
import stat
import struct
import zipfile
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.sync import verify as checker
from ejournal_desktop.sync.members import MOST_MEMBERS, sums_text
from ejournal_desktop.sync.payload import packed_payload
from ejournal_desktop.sync.payload_reader import PayloadReader
from support.archive_school import archive_content, built, the_same_school_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ejournal_desktop.sync.manifest import Manifest

NAMES = (
    "../evil", "..", ".", "./index.html", "/etc/passwd", "//server/share", "\\evil", "..\\evil", "c:evil", "C:\\evil",
    "csv/../../evil", "csv/..", "csv/./a.csv", "csv//a.csv", "csv/a.csv/", "csv/", "data/", "log/", "data/../x.jsonl",
    "data/a/b.jsonl", "data/A.jsonl", "data/a.json", "data/a", "log/0.jsonl", "log/01.jsonl", "log/-1.jsonl",
    "log/1.jsonl.exe", "checkpoints/../x", "a/b", "a b", "a\tb", "a\nb", "a;b", "a*b", "a?b", "a|b", 'a"b', "a<b",
    "~/x", "$HOME", "%TEMP%", "имя", "index\u202elmth", "\uff0e\uff0e/evil", ".hidden", ".ssh/config", "a.b.c", "a..b",
    "NUL:", "con:", "index.html:stream", "file.TXT",
)  # fmt: skip
LINK, FOLDER, PIPE = stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO
MUTANTS, MANY_MUTANTS = 200, 50_000

pytestmark = [pytest.mark.requirement("S0-5.4"), pytest.mark.slow]


class Signed:
    """Payloads as somebody signs them: the manifest names the checksums that are inside."""

    def __init__(self) -> None:
        keys = the_same_school_keys()
        content = archive_content(keys)
        self.manifest: Manifest = built(content, keys).manifest
        self.data = packed_payload(content.payload).data
        with zipfile.ZipFile(BytesIO(self.data)) as payload:
            self.members = {name: payload.read(name) for name in payload.namelist() if name != "SHA256SUMS"}

    def with_members(self, added: Mapping[str, bytes], change: Callable[[zipfile.ZipInfo], None]) -> bytes:
        """Return a payload with more members, whose headers somebody changed."""
        members = {**self.members, **added}
        members["SHA256SUMS"] = sums_text(members).encode()
        sink = BytesIO()
        with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as payload:
            for name, data in members.items():
                header = zipfile.ZipInfo(name)
                header.compress_type = zipfile.ZIP_DEFLATED
                if name in added:
                    change(header)
                payload.writestr(header, data)
        return sink.getvalue()

    def ours(self, data: bytes) -> bool:
        """Whether the program takes the payload."""
        try:
            PayloadReader(data, self._signing(data))
        except TrustError:
            return False
        return True

    def theirs(self, data: bytes) -> bool:
        """Whether the checker takes it."""
        try:
            members = checker.zipped_members(data)
            checker._checked_tables(members)
        except checker.RefusedError:
            return False
        return sha256(members["SHA256SUMS"]).hexdigest() == self._signing(data).payload.sums

    def _signing(self, data: bytes) -> Manifest:
        try:
            with zipfile.ZipFile(BytesIO(data)) as payload:
                sums = sha256(payload.read("SHA256SUMS")).hexdigest()
        except (KeyError, *checker.UNREADABLE):
            return self.manifest
        return replace(self.manifest, payload=replace(self.manifest.payload, sums=sums))


@pytest.fixture(scope="module")
def signed() -> Signed:
    return Signed()


def as_it_is(_: zipfile.ZipInfo) -> None:
    """Leave a header alone."""


def test_what_was_signed_and_one_more_table_pass_with_both(signed: Signed) -> None:
    """The control: the tests below refuse what is hostile, not everything."""
    for data in (signed.data, signed.with_members({"csv/more.csv": b"x"}, as_it_is)):
        assert signed.ours(data)
        assert signed.theirs(data)


def test_no_name_leads_out_of_the_folder(signed: Signed) -> None:
    taken = [
        name
        for name in NAMES
        for data in [signed.with_members({name: b"evil"}, as_it_is)]
        if signed.ours(data) or signed.theirs(data)
    ]
    assert taken == []


def test_links_folders_pipes_stored_and_locked_members_are_refused(signed: Signed) -> None:
    def typed(kind: int) -> Callable[[zipfile.ZipInfo], None]:
        return lambda header: setattr(header, "external_attr", (kind | 0o644) << 16)

    def stored(header: zipfile.ZipInfo) -> None:
        header.compress_type = zipfile.ZIP_STORED

    for change in (typed(LINK), typed(FOLDER), typed(PIPE), stored):
        data = signed.with_members({"csv/more.csv": b"../../evil"}, change)
        assert not signed.ours(data)
        assert not signed.theirs(data)
    locked = signed.data.replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")
    assert locked != signed.data
    assert not signed.ours(locked)
    assert not signed.theirs(locked)


def test_bombs_are_refused_before_they_unpack(signed: Signed) -> None:
    many = signed.with_members({f"csv/t{number}.csv": b"" for number in range(MOST_MEMBERS)}, as_it_is)
    end = signed.data.rindex(b"PK\x05\x06")
    million = signed.data[:end] + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 65535, 65535, 1 << 26, 0, 0)
    locator = signed.data[:end] + b"PK\x06\x07" + bytes(16) + signed.data[end:]
    for bomb in (many, million, locator, _lying(signed), _overlapping(signed)):
        assert not signed.ours(bomb)
        assert not signed.theirs(bomb)


def _lying(signed: Signed) -> bytes:
    """Return a payload with a member that unpacks to more than its headers say."""
    big, small = struct.pack("<I", 5_000_000), struct.pack("<I", 10)
    data = signed.with_members({"csv/zeros.csv": bytes(5_000_000)}, as_it_is)
    assert data.count(big) == 2
    return data.replace(big, small)


def _overlapping(signed: Signed) -> bytes:
    """Return a payload of which two directory entries share one member."""
    data = signed.with_members({"csv/one.csv": b"x" * 99, "csv/two.csv": b"x" * 99}, as_it_is)
    with zipfile.ZipFile(BytesIO(data)) as payload:
        first, second = (payload.getinfo(f"csv/{name}.csv").header_offset for name in ("one", "two"))
    place = data.rindex(struct.pack("<I", second) + b"csv/two.csv")
    return data[:place] + struct.pack("<I", first) + data[place + 4 :]


def test_random_damage_inside_is_judged_alike_and_never_raises_anything_else(
    signed: Signed, *, is_long_run: bool
) -> None:
    chance = random.Random("payloads")  # noqa: S311  the same mutants at every run
    passed = 0
    for number in range(MANY_MUTANTS if is_long_run else MUTANTS):
        changed = bytearray(signed.data)
        start = len(changed) - 1 - int(len(changed) * chance.random() ** 4)  # mostly in the directory, at the end
        changed[start] ^= 1 << chance.randrange(8)
        mine, other = signed.ours(bytes(changed)), signed.theirs(bytes(changed))
        assert mine == other, number
        passed += mine
    assert (
        passed > 0
    )  # the control: some bits of an ordinary ZIP mean nothing, which is why the outside is checked whole
