"""The checker that travels inside every archive: what it accepts, what it refuses, how it is called.

Longer than other test files because the checker is one file too: forging an archive, its payload and its log share
the same few builders here, written from FORMAT.md a second time.
"""

from __future__ import annotations

import ast
import io
import json
import random
import re
import struct
import subprocess
import sys
import zipfile
import zlib
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ejournal_desktop.domain.people import Role
from ejournal_desktop.kernel.identifiers import make_identifier
from ejournal_desktop.readmodels.archive import LogFeed
from ejournal_desktop.security.keys import UserKeys, open_sealed
from ejournal_desktop.sync import verify
from ejournal_desktop.sync.manifest import Signer
from support.archive_school import (
    DEVICE,
    FEED,
    SchoolKeys,
    a_feed,
    archive_content,
    built,
    entry_header,
    hash_of,
    plain_values,
    school_keys,
    signed_anew,
    signed_entry,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.archive import LogEntryBytes
    from ejournal_desktop.sync.archive_writer import BuiltArchive

pytestmark = pytest.mark.requirement("S0-5.4")

CHECKER = Path(verify.__file__)
FORMAT = CHECKER.with_name("FORMAT.md")
NAMES = ("READ-ME.txt", "manifest.json", "manifest.json.minisig", "payload.age")
PAYLOAD = [["mark", 600, 51, 0, "5"]]


def root_of(keys: SchoolKeys) -> str:
    return sha256(keys.root.public).hexdigest()


def laid_down(members: list[bytes]) -> bytes:
    """The outer file of part 2.1, written here a second time so that damage can be hidden from its checksums."""
    body = directory = b""
    for name, member in zip(NAMES, members, strict=True):
        fixed = struct.pack("<HHHHHIIIHH", 10, 0, 0, 0, 33, zlib.crc32(member), len(member), len(member), len(name), 0)
        rest = struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name.encode()
        directory += b"PK\x01\x02" + struct.pack("<H", 10) + fixed + rest
        body += b"PK\x03\x04" + fixed + name.encode() + member
    return body + directory + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 4, 4, len(directory), len(body), 0)


def parts_of(data: bytes) -> list[bytes]:
    return [bytes(member) for member in verify.outer_members(memoryview(data))]


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def word_of(data: bytes, root: str | None = None) -> str:
    return verify.verdict_of(data, verify.Request(root)).word


def full_verdict(data: bytes, keys: SchoolKeys, members: Mapping[str, bytes] | None = None) -> verify.Verdict:
    """Check down to the log; ``members`` stand in for what the archive holds."""

    def opened(sealed: memoryview) -> Mapping[str, bytes]:
        if members is not None:
            return verify.zipped_members(zipped(members))
        return verify.zipped_members(open_sealed(bytes(sealed), [keys.officer.identity]))

    tied = data if members is None else _tied(data, keys, members)
    return verify.verdict_of(tied, verify.Request(root_of(keys), None, opened))


def _tied(data: bytes, keys: SchoolKeys, members: Mapping[str, bytes]) -> bytes:
    """Sign the checksums of these members, so that only what they say can be refused."""
    payload = json.loads(parts_of(data)[1])["payload"]
    sums = sha256(members.get("SHA256SUMS", b"")).hexdigest()
    return signed_anew(data, keys.officer, {"payload": {**payload, "sums": sums}})


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as payload:
        for name, content in members.items():
            payload.writestr(name, content)
    return file.getvalue()


def with_sums(members: Mapping[str, bytes]) -> dict[str, bytes]:
    rest = {name: content for name, content in members.items() if name != "SHA256SUMS"}
    lines = [f"{sha256(rest[name]).hexdigest()}  {name}\n" for name in sorted(rest)]
    return {**rest, "SHA256SUMS": "".join(lines).encode()}


def run(
    *arguments: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", str(CHECKER), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=env)


@pytest.fixture(scope="session")
def members(archive: BuiltArchive, keys: SchoolKeys) -> Mapping[str, bytes]:
    """The members of the genuine payload."""
    return verify.zipped_members(open_sealed(parts_of(archive.data)[3], [keys.officer.identity]))


@pytest.fixture
def stick(tmp_path: Path, archive: BuiltArchive, keys: SchoolKeys) -> Path:
    """A folder with the archive, two identities and the decrypted payload."""
    (tmp_path / "archive.zip").write_bytes(archive.data)
    (tmp_path / "officer.txt").write_text(f"# officer\n{keys.officer.identity}\n")
    (tmp_path / "teacher.txt").write_text(f"{keys.teacher.identity}\n")
    payload = open_sealed(parts_of(archive.data)[3], [keys.officer.identity])
    (tmp_path / "payload.zip").write_bytes(payload)
    return tmp_path


# ---- the command


def test_genuine_archive_passes_every_level_without_the_program(stick: Path, keys: SchoolKeys) -> None:
    done = run(stick / "archive.zip", "--root", root_of(keys).upper(), "--identity", stick / "officer.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == "genuine_freshness_unknown real 3"


def test_without_the_fingerprint_the_archive_proves_no_school(stick: Path, keys: SchoolKeys) -> None:
    done = run(stick / "archive.zip", "--payload", stick / "payload.zip")
    assert done.stdout.startswith("genuine_freshness_unknown real 0\n")
    assert root_of(keys) in done.stdout


def test_the_key_of_another_person_does_not_open_the_archive(stick: Path, keys: SchoolKeys) -> None:
    done = run(stick / "archive.zip", "--root", root_of(keys), "--identity", stick / "teacher.txt")
    assert (done.returncode, done.stdout.splitlines()[0]) == (6, "not_for_this_key real 1")


def test_machines_read_the_verdict_as_json(stick: Path, keys: SchoolKeys) -> None:
    done = run("--json", stick / "archive.zip", "--root-fingerprint", root_of(keys), "--payload", stick / "payload.zip")
    answer = json.loads(done.stdout)
    assert (answer["word"], answer["level"], answer["is_training"], answer["exit_code"]) == (
        verify.GENUINE,
        3,
        False,
        0,
    )


def test_public_key_of_another_signer_refuses_the_archive(stick: Path, archive: BuiltArchive) -> None:
    manifest = json.loads(parts_of(archive.data)[1])
    (stick / "ours.pub").write_text(f"untrusted comment: x\n{manifest['signer']['minisign_key']}\n")
    (stick / "other.pub").write_text(f"untrusted comment: x\nRW{'A' * 54}\n")
    assert run(stick / "archive.zip", "--public-key", stick / "ours.pub").returncode == 0
    assert run(stick / "archive.zip", "--public-key", stick / "other.pub").returncode == 2


def test_unpacked_payload_alone_is_never_called_genuine(stick: Path, members: Mapping[str, bytes]) -> None:
    for name, content in members.items():
        path = stick / "unpacked" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    done = run("--payload", ".", cwd=stick / "unpacked")
    assert (done.returncode, done.stdout.splitlines()[0]) == (7, "payload_intact real -1")
    (stick / "unpacked" / "index.html").write_text("other")
    assert run("--payload", stick / "unpacked").returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("missing.zip",),
        ("archive.zip", "--root", "12"),
        ("archive.zip", "--identity", "archive.zip"),
        ("archive.zip", "--identity", "officer.txt", "--payload", "payload.zip"),
        ("archive.zip", "--payload", "missing.zip"),
        ("archive.zip", "--unknown"),
    ],
    ids=str,
)
def test_wrong_use_gives_no_verdict(stick: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, cwd=stick)
    assert (done.returncode, done.stdout) == (64, "")


def test_mistyped_identity_is_wrong_use_and_not_damage(stick: Path, keys: SchoolKeys) -> None:
    typed = keys.officer.identity[:-1] + ("Q" if keys.officer.identity[-1] != "Q" else "P")
    (stick / "typed.txt").write_text(typed)
    assert run(stick / "archive.zip", "--identity", stick / "typed.txt").returncode == 64


def test_without_the_program_age_the_payload_is_not_passed_over_in_silence(stick: Path) -> None:
    done = run("archive.zip", "--identity", "officer.txt", cwd=stick, env={"PATH": str(stick)})
    assert (done.returncode, done.stdout) == (64, "")
    assert "age" in done.stderr


def test_checking_writes_no_file(stick: Path) -> None:
    before = sorted(stick.rglob("*"))
    run("archive.zip", "--identity", "officer.txt", cwd=stick)
    assert sorted(stick.rglob("*")) == before


# ---- the outer file


@pytest.mark.slow
def test_every_flipped_bit_of_the_archive_is_refused(archive: BuiltArchive, *, is_long_run: bool) -> None:
    bits = range(0, len(archive.data) * 8, 1 if is_long_run else 37)
    assert [bit for bit in bits if word_of(flipped(archive.data, bit)) != "damaged"] == []


@pytest.mark.parametrize("place", range(4), ids=NAMES)
def test_flipped_bit_with_repaired_checksums_is_refused(
    archive: BuiltArchive,
    is_long_run: bool,
    place: int,
) -> None:
    parts = parts_of(archive.data)
    assert laid_down(parts) == archive.data
    for bit in range(0, len(parts[place]) * 8, 1 if is_long_run else max(13, len(parts[place]) * 8 // 400)):
        changed = laid_down([*parts[:place], flipped(parts[place], bit), *parts[place + 1 :]])
        assert word_of(changed) in ("damaged", "newer"), bit


def test_cut_or_lengthened_archive_is_damaged(archive: BuiltArchive) -> None:
    assert {word_of(archive.data[:length]) for length in range(0, len(archive.data), 5)} == {"damaged"}
    assert word_of(archive.data + b"\0") == word_of(b"\0" + archive.data) == "damaged"


def test_other_files_are_not_archives() -> None:
    other = zipped({"notes.txt": b"x"})
    assert {word_of(other), word_of(b"\x89PNG" * 20), word_of(b"P?")} == {"not_an_archive"}


def test_too_long_a_file_is_refused_unread() -> None:
    assert word_of(bytes(500_000_001)) == "too_large"


@pytest.mark.parametrize("field", ["format", "suite"])
def test_newer_manifest_is_told_from_a_damaged_one(archive: BuiltArchive, field: str) -> None:
    parts = parts_of(archive.data)
    newer = parts[1].replace(f'"{field}":1'.encode(), f'"{field}":2'.encode())
    assert word_of(laid_down([parts[0], newer, *parts[2:]])) == "newer"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"number":12', b'"number":0'),
        (b'"number":12', b'"number":12.0'),
        (b'"number":12', b'"number": 12'),
        (b'"number":12', b'"number":true'),
        (b'"number":12', b'"number":12,"number":12'),
        (b'"week":"2026-W37"', b'"week":"2026-W54"'),
        (b'"kind":"class-archive"', b'"kind":"bundle"'),
        (b'"class":"7a"', b'"class":"7/a"'),
        (b'"is_training":false', b'"is_training":0'),
        (b'"format":1', b'"format":0'),
        (b'"school":', b'"schoo1":'),
    ],
    ids=repr,
)
def test_breach_of_the_manifest_is_damage(archive: BuiltArchive, old: bytes, new: bytes) -> None:
    manifest = parts_of(archive.data)[1]
    assert old in manifest
    with pytest.raises(verify.RefusedError) as refusal:
        verify.read_manifest(manifest.replace(old, new, 1))
    assert (refusal.value.word, refusal.value.reason) == ("damaged", "manifest")


# ---- who signed


def test_archive_of_another_school_is_named_so(archive: BuiltArchive) -> None:
    verdict = verify.verdict_of(archive.data, verify.Request(root_of(school_keys())))
    assert (verdict.word, verdict.level) == ("not_from_this_school", 0)


@pytest.mark.parametrize("kept", [(), (Role.ARCHIVE_OFFICER,), (Role.JOURNAL_ADMINISTRATOR,)], ids=str)
def test_signer_without_the_whole_chain_is_foreign(keys: SchoolKeys, kept: tuple[Role, ...]) -> None:
    certificates = tuple(plain_values(row) for row in keys.certificates if row.subject.roles == kept)
    made = built(archive_content(keys, signer=Signer(keys.officer.signing.public, certificates)), keys)
    assert word_of(made.data, root_of(keys)) == word_of(made.data) == "not_from_this_school"


def test_right_that_begins_after_the_archive_does_not_count(keys: SchoolKeys) -> None:
    content = archive_content(keys)
    early = archive_content(keys, time=content.facts.time.replace(month=8, day=24), week="2026-W35")
    assert word_of(built(early, keys).data, root_of(keys)) == "not_from_this_school"


def test_training_archive_says_so_even_when_damaged(keys: SchoolKeys) -> None:
    made = built(archive_content(keys, is_training=True), keys)
    whole = verify.verdict_of(made.data, verify.Request(root_of(keys)))
    damaged = verify.verdict_of(made.data[:-1], verify.Request())
    assert (whole.word, whole.is_training, whole.level) == (verify.GENUINE, True, 1)
    assert (damaged.word, damaged.is_training, damaged.level) == ("damaged", True, -1)


# ---- the payload


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"index.html": b"other"}, "checksums"),
        ({"extra.txt": b""}, "checksums"),
        ({"../evil": b""}, "members"),
        ({"log/0a.jsonl": b""}, "members"),
        ({"data/": b""}, "members"),
    ],
    ids=str,
)
def test_payload_with_other_members_is_damaged(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes], change: dict[str, bytes], reason: str
) -> None:
    verdict = full_verdict(archive.data, keys, {**members, **change})
    assert (verdict.word, verdict.level) == ("damaged", 1)
    assert verdict.reason in (reason, "members")


@pytest.mark.parametrize("name", [b"index.html\0txt", b"verify.py", b"csv/../a.txt"], ids=repr)
def test_name_that_readers_understand_differently_is_refused(members: Mapping[str, bytes], name: bytes) -> None:
    stand_in = b"Z" * len(name)
    data = zipped({**members, stand_in.decode(): b""}).replace(stand_in, name)
    with pytest.raises(verify.RefusedError) as refusal:
        verify.zipped_members(data)
    assert refusal.value.reason == "members"


@pytest.mark.parametrize("name", ["index.html", "state-digest", "authority.jsonl", "FORMAT.md", "verify.py"])
def test_payload_without_a_required_member_is_damaged(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes], name: str
) -> None:
    rest = with_sums({other: content for other, content in members.items() if other != name})
    assert full_verdict(archive.data, keys, rest).reason == "members"


@pytest.mark.parametrize(
    ("line", "reason"),
    [(b"", "state_digest"), (b'["z"]\n', "tables"), (b'[601,51,0,"5" ]\n', "tables"), (b"[0,0,0,0]\n", "tables")],
)
def test_changed_table_is_damaged_even_with_new_checksums(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes], line: bytes, reason: str
) -> None:
    changed = dict(members)
    changed["data/mark.jsonl"] = members["data/mark.jsonl"] + line if line else members["data/mark.jsonl"][:-1]
    if line:
        tables = b"".join(changed[name] for name in sorted(changed) if name.startswith("data/"))
        changed["state-digest"] = sha256(tables).hexdigest().encode() + b"\n"
    verdict = full_verdict(archive.data, keys, with_sums(changed))
    assert (verdict.word, verdict.level, verdict.reason) == ("damaged", 1, reason)


def test_payload_that_would_fill_the_memory_is_refused_before_unpacking() -> None:
    many = zipped({f"a{number}": b"" for number in range(2_001)})
    bomb = zipped(dict.fromkeys(verify.REQUIRED, b"") | {"csv/a.csv": bytes(200_000_001)})
    for data in (many, bomb):
        with pytest.raises(verify.RefusedError) as refusal:
            verify.zipped_members(data)
        assert refusal.value.reason == "payload_limits"


def test_stored_member_and_foreign_bytes_are_no_payload(members: Mapping[str, bytes]) -> None:
    for data in (zipped(members, zipfile.ZIP_STORED), b"", b"PK\5\6", b"x" * 100, zipped(members)[:-30]):
        with pytest.raises(verify.RefusedError):
            verify.zipped_members(data)


# ---- the log


def chained(keys: UserKeys, *headers: dict[str, object], payload: bytes | None = None) -> LogFeed:
    """A feed whose entries take these header fields in place of the right ones."""
    made: list[LogEntryBytes] = []
    for sequence, fields in enumerate(headers, start=1):
        previous = hash_of(made[-1]) if made else ""
        body = json.dumps(PAYLOAD, separators=(",", ":")).encode() if payload is None else payload
        made.append(signed_entry(keys, {**entry_header(keys, sequence, previous), **fields}, body))
    return LogFeed(FEED, "class", tuple(made), class_group=31)


def logged(feed: LogFeed, members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The payload with this log, written here as part 7 says."""
    head = {"class_group": 31, "device": DEVICE, "entries": len(feed.entries), "feed": FEED, "scope": "class"}
    rows: list[object] = [head]
    for entry in feed.entries:
        texts = [None if part is None else part.decode() for part in (entry.header, entry.payload)]
        salt = None if entry.salt is None else verify._base64url(entry.salt)
        signature = verify._base64url(entry.signature)
        rows.append({"header": texts[0], "payload": texts[1], "salt": salt, "signature": signature})
    lines = [json.dumps(row, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n" for row in rows]
    return with_sums({**members, f"log/{FEED}.jsonl": "".join(lines).encode()})


def refusal_of(feed: LogFeed, keys: SchoolKeys, members: Mapping[str, bytes], archive: BuiltArchive) -> str | None:
    verdict = full_verdict(archive.data, keys, logged(feed, members))
    assert (verdict.word, verdict.level) == ("damaged", 2)
    return verdict.reason


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"by": 2}, "entry_signature"),
        ({"role": "principal"}, "entry_signature"),
        ({"hlc": 0}, "chain"),
        ({"seq": 3}, "chain"),
        ({"prev": ""}, "chain"),
        ({"feed": make_identifier(DEVICE, 2)}, "chain"),
        ({"v": 2}, "header"),
        ({"ah": -1}, "header"),
        ({"more": 1}, "header"),
        ({"wall": [1]}, "header"),
        ({"key": "AAAAAAAAAAA"}, "entry_signature"),
    ],
    ids=str,
)
def test_entry_that_breaks_a_rule_is_named(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes], fields: dict[str, object], reason: str
) -> None:
    assert refusal_of(chained(keys.teacher, {}, fields), keys, members, archive) == reason


def test_entry_before_the_certificate_begins_is_refused(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes]
) -> None:
    assert refusal_of(chained(keys.teacher, {"hlc": 1 << 12}), keys, members, archive) == "entry_signature"


@pytest.mark.parametrize("payload", [b"{}", b"[1.0]", b"[ ]", b'["\\u0041"]', b"[-0]", b"[9007199254740992]", b"[]\n"])
def test_entry_whose_content_is_not_canonical_is_refused(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes], payload: bytes
) -> None:
    assert refusal_of(chained(keys.teacher, {}, payload=payload), keys, members, archive) == "payload_entry"


def test_entry_of_a_stranger_is_refused(archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes]) -> None:
    assert refusal_of(chained(UserKeys.generate(), {}), keys, members, archive) == "entry_signature"


def test_log_that_ends_earlier_than_the_manifest_says_is_refused(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes]
) -> None:
    assert refusal_of(a_feed(keys.teacher, entries=2), keys, members, archive) == "feed_ends"


def test_erased_content_leaves_the_log_good(
    archive: BuiltArchive, keys: SchoolKeys, members: Mapping[str, bytes]
) -> None:
    name = f"log/{FEED}.jsonl"
    head, first, *rest = members[name].decode().splitlines(keepends=True)
    row = json.loads(first) | {"payload": None, "salt": None}
    erased = json.dumps(row, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
    verdict = full_verdict(archive.data, keys, with_sums({**members, name: ("".join([head, erased, *rest])).encode()}))
    assert (verdict.word, verdict.level, verdict.facts["erased_entries"]) == (verify.GENUINE, 3, 1)


def test_replay_counts_where_log_and_tables_disagree() -> None:
    entry = verify.Entry(1, 1, 1, [["mark", 600, 51, 0, "4"], ["mark", 600, 51, 1, "n"], ["mark", 600, 51, 1, None]])
    later = verify.Entry(2, 1, 1, [["mark", 600, 51, 0, "5"]])
    feeds = [verify.Feed(2, [later], ""), verify.Feed(1, [entry], "")]
    table = verify.Table(("lesson_id", "student_id", "place", "value", "account_id"), ((600, 51, 0, "5", 3),))
    assert verify.replay_differences(feeds, {"mark": table})["mark"] == 0
    assert verify.replay_differences(feeds[1:], {"mark": table})["mark"] == 1


def test_replay_reads_fields_missing_in_older_entries_as_nothing() -> None:
    feeds = [verify.Feed(1, [verify.Entry(1, 1, 1, [["topic", 600, "Дроби"], ["homework", 600, "", True]])], "")]
    columns = ("lesson_id", "topic", "plan_hour", "homework", "is_homework_none", "work_kind", "second_kind")
    found = verify.replay_differences(feeds, {"lesson": verify.Table(columns, ((600, "Дроби", 0, "", 1, "", ""),))})
    assert (found["topic"], found["homework"], found["lesson_kind"], found["mark"]) == (0, 0, 0, None)


def test_replay_shows_a_value_by_the_weight_of_its_author_where_computers_contradict_each_other() -> None:
    ours, theirs = 1 << 30 | 1, 2 << 30 | 1
    lesson = int.from_bytes(sha256(b"lesson 9 2026-11-18 2").digest()[:7], "big") >> 3
    duties = [["account", 201, 101], ["account", 202, 102], ["course_teacher", 9, 101, "2026-09-01", None]]
    school = verify.Entry(1, ours, 1, [*duties, ["course", 9, 31, 21], ["lessons", 9, [["2026-11-18", 2]]]], 201)
    before = verify.Entry(2, ours, 2, [["mark", lesson, 51, 0, "3"], ["workstation_admitted", 2]], 201)
    here = verify.Entry(3, ours, 3, [["mark", lesson, 51, 0, "5"]], 201)
    there = verify.Entry(4, theirs, 1, [["mark", lesson, 51, 0, "4"]], 202)
    seen = verify.Entry(5, theirs, 2, [["bundle_taken", 1, 1, [[ours, 3]]], ["mark", lesson, 51, 0, "4"]], 202)
    settled = verify.Entry(6, theirs, 3, [["mark", lesson, 51, 0, "2"]], 201)
    columns = ("lesson_id", "student_id", "place", "value", "seconds")

    for entries, shown, contradictions in [
        ([there], "5", 1),
        ([there, seen], "5", 1),
        ([there, seen, settled], "2", 0),
    ]:
        feeds = [verify.Feed(ours, [school, before, here], ""), verify.Feed(theirs, entries, "")]
        table = verify.Table(columns, ((lesson, 51, 0, shown, 1),))
        assert verify.replay_differences(feeds, {"mark": table})["mark"] == 0
        assert verify.shared_places(feeds).contradictions == contradictions


def test_replay_counts_a_mark_and_an_absence_that_were_written_without_sight_of_each_other() -> None:
    ours, theirs = 1 << 30 | 1, 2 << 30 | 1
    body = (
        '{"attendance":{"codes":[{"code":"absent","counts_as_missed":true},{"code":"late","counts_as_missed":false}]}}'
    )
    rules = verify.Entry(1, ours, 1, [["regulation", "2026-09-01", body], ["workstation_admitted", 2]], 201)
    mark = verify.Entry(2, ours, 2, [["mark", 600, 51, 0, "5"]], 201)
    taken = ["bundle_taken", 1, 1, [[ours, 2]]]

    for said, contradictions in [
        ([["attendance", 600, 51, "absent", 0]], 1),
        ([["attendance", 600, 51, "late", 5]], 0),
        ([taken, ["attendance", 600, 51, "absent", 0]], 0),
        ([["attendance", 600, 51, "absent", 0], ["attendance", 600, 51, None, 0]], 0),
        ([["attendance", 600, 51, "absent", 0], taken, ["mark", 600, 51, 0, None]], 0),
    ]:
        there = [verify.Entry(3 + at, theirs, 1 + at, [one], 202) for at, one in enumerate(said)]
        feeds = [verify.Feed(ours, [rules, mark], ""), verify.Feed(theirs, there, "")]
        assert verify.shared_places(feeds).contradictions == contradictions


def test_tables_that_are_replayed_stand_in_the_format() -> None:
    rows = re.findall(r"^\| `([a-z_]+)` \| (`[a-z_`, ]+`) \| ", FORMAT.read_text(), re.MULTILINE)
    tables = {name: set(re.findall("[a-z_]+", columns)) for name, columns in rows}
    assert [
        code for code, fold in verify.REPLAYED.items() if not {*fold.keys, *fold.values} <= tables[fold.table]
    ] == []


def test_unknown_change_stops_the_replay_but_not_the_check() -> None:
    feeds = [verify.Feed(1, [verify.Entry(1, 1, 1, [["of_tomorrow", 1]])], "")]
    assert set(verify.replay_differences(feeds, {}).values()) == {None}


# ---- the parts a stranger would write anew


@pytest.mark.parametrize(
    ("key", "message", "signature"),
    [
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ],
    ids=["empty", "one byte"],
)
def test_ed25519_agrees_with_the_examples_of_rfc_8032(key: str, message: str, signature: str) -> None:
    assert verify.is_signed(bytes.fromhex(key), bytes.fromhex(signature), bytes.fromhex(message))


def test_ed25519_agrees_with_the_library_and_refuses_a_raised_second_half() -> None:
    rounds = random.Random(8032)  # noqa: S311 (examples, not keys)
    for _ in range(8):
        private, message = Ed25519PrivateKey.from_private_bytes(rounds.randbytes(32)), rounds.randbytes(50)
        key, signature = private.public_key().public_bytes_raw(), private.sign(message)
        raised = int.from_bytes(signature[32:], "little") + verify.ORDER
        assert verify.is_signed(key, signature, message)
        assert not verify.is_signed(key, signature, message + b"x")
        assert not verify.is_signed(key, flipped(signature, rounds.randrange(512)), message)
        assert not verify.is_signed(key, signature[:32] + raised.to_bytes(32, "little"), message)


def test_checker_says_the_words_numbers_and_codes_of_the_format() -> None:
    text = FORMAT.read_text()
    verdicts = text[text.index("### 8.1") : text.index("## 9.")]
    words = dict(re.findall(r"^\| `([a-z_]+)` \| (\d+) \|$", verdicts, re.MULTILINE))
    own = {word: str(code) for word, code in verify.EXIT_CODES.items() if word != verify.PAYLOAD_INTACT}
    changes = text[text.index("## 9.") : text.index("## 10.")]
    assert own == words
    assert set(re.findall(r"^\| `([a-z_]+)` \|", changes, re.MULTILINE)) == verify.CODES
    assert set(verify.READ_ME_HASHES.values()) == set(re.findall(r"school \| `([0-9a-f]{64})`", text))


def test_checker_needs_python_3_8_and_its_standard_library_only() -> None:
    tree = ast.parse(CHECKER.read_text(), feature_version=(3, 8))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    assert imported <= sys.stdlib_module_names
