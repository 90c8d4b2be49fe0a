"""The program and the checker that travels inside the archive come to the same word and level (D-59, Q17)."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.domain.checkpoints import SignedCheckpoint
from ejournal_desktop.security import minisign
from ejournal_desktop.security.errors import NotForUsError
from ejournal_desktop.security.keys import UserKeys, open_sealed
from ejournal_desktop.sync import verify as checker
from ejournal_desktop.sync.container import read_container, write_container
from ejournal_desktop.sync.errors import ArchiveTooLargeError, NewerArchiveError, NotAnArchiveError
from ejournal_desktop.sync.manifest import CheckpointMark, Manifest, trusted_comment
from ejournal_desktop.sync.verdict import KnownSchool, judge_archive
from support.archive_school import (
    FEED,
    a_feed,
    archive_content,
    built,
    members_of_payload,
    school_keys,
    signed_anew,
    verification,
    with_payload,
    zipped_anew,
)
from support.source_tree import SOURCES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ejournal_desktop.sync.archive_writer import BuiltArchive
    from support.archive_school import SchoolKeys

MUTATIONS = 150
MANY_MUTATIONS = 10_000
WORDS_WITHOUT_A_VERDICT = {
    NotAnArchiveError: "not_an_archive",
    NewerArchiveError: "newer",
    ArchiveTooLargeError: "too_large",
}


def ours(data: bytes, root: str | None, *identities: str) -> tuple[str, bool, int]:
    """Return word, training and level as the program judges."""
    try:
        verdict = judge_archive(data, school=KnownSchool(root_fingerprint=root), verification=verification(*identities))
    except tuple(WORDS_WITHOUT_A_VERDICT) as error:
        return WORDS_WITHOUT_A_VERDICT[type(error)], False, -1
    except NotForUsError:
        return "not_for_this_key", False, 1
    return verdict.word, verdict.is_training, verdict.level


def theirs(data: bytes, root: str | None) -> tuple[str, bool, int]:
    """Return word, training and level as the checker judges without a key."""
    verdict = checker.verdict_of(data, checker.Request(root=root))
    return verdict.word, verdict.is_training, verdict.level


def by_command(data: bytes, folder: Path, root: str, identity: str) -> tuple[str, bool, int]:
    """Return what the checker prints as a program of its own, with the age tool for the payload."""
    (folder / "archive.zip").write_bytes(data)
    (folder / "key.txt").write_text(identity + "\n", encoding="ascii")
    command = [sys.executable, "-I", str(SOURCES / "sync" / "verify.py"), "archive.zip", "--root", root]
    run = subprocess.run([*command, "--identity", "key.txt"], cwd=folder, capture_output=True, text=True, check=False)
    word, kind, level = run.stdout.splitlines()[0].split(" ")
    return word, kind == "training", int(level)


def _flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _lengthened(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.randbytes(chance.randrange(1, 5)) + data[place:]


def _zeroed(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + bytes(len(data[place : place + 64])) + data[place + 64 :]


def _member_flipped(data: bytes, chance: random.Random) -> bytes:
    container = read_container(data)
    member = chance.choice(("read_me", "manifest", "signature", "payload"))
    return write_container(replace(container, **{member: _flipped(getattr(container, member), chance)}))


@pytest.mark.parametrize("mutate", [_flipped, _cut, _lengthened, _zeroed, _member_flipped])
@pytest.mark.requirement("S0-5.4")
def test_both_judge_a_mutated_archive_alike(
    archive: BuiltArchive, mutate: Callable[[bytes, random.Random], bytes], *, is_long_run: bool
) -> None:
    chance = random.Random(f"agree {mutate.__name__}")  # noqa: S311  the same mutations at every run
    root = archive.manifest.root_fingerprint
    for number in range(MANY_MUTATIONS if is_long_run else MUTATIONS):
        data = mutate(archive.data, chance)
        assert ours(data, root) == theirs(data, root), number


FIELDS: list[dict[str, Any]] = [
    {},
    {"number": 0},
    {"number": 2**53},
    {"week": "2026-W54"},
    {"week": "2026W37"},
    {"week": "2026-W7"},
    {"class": "7а"},
    {"class": "-7a"},
    {"school": "s" * 65},
    {"time": "2026-09-11T16:05:00Z"},
    {"time": "2026-09-11T16:05:00.5+06:00"},
    {"time": "2026-09-11T16:05:00+06:00:30"},
    {"time": "2026-09-11T16:05+06:00"},
    {"time": "2026-08-01T16:05:00+06:00"},
    {"time": "2026-02-30T16:05:00+06:00"},
    {"previous": ""},
    {"previous": None},
    {"checkpoint": {"hash": "a" * 64, "number": 1}},
    {"checkpoint": {"hash": "A" * 64, "number": 1}},
    {"checkpoint": {"hash": "a" * 64, "number": 0}},
    {"checkpoint": {"hash": "a" * 64, "more": 1, "number": 1}},
    {"counts": {}},
    {"counts": {"Marks": 1}},
    {"counts": {"marks": -1}},
    {"counts": {"marks": True}},
    {"feeds": []},
    {"feeds": [{"feed": 2, "head": "0" * 64, "sequence": 1}, {"feed": 1, "head": "0" * 64, "sequence": 1}]},
    {"feeds": [{"feed": 2, "head": "0" * 64, "sequence": 0}]},
    {"format": 0},
    {"format": 2},
    {"format": "1"},
    {"format": True},
    {"suite": 2},
    {"suite": 2, "format": 2},
    {"suite": 0, "format": 2},
    {"time": "2026-09-11T16:05:00-00:00"},
    {"kind": "bundle"},
    {"is_training": True},
    {"is_training": 1},
    {"carrier": None},
    {"carrier": 5},
    {"program": ""},
    {"school_year": 2026},
    {"more": 1},
    {"payload": {"length": 1, "sha256": "0" * 64}},
    {"payload": {"length": 1, "sha256": "0" * 64, "sums": "0" * 64}},
]


@pytest.mark.parametrize("changed", FIELDS, ids=str)
def test_both_judge_a_signed_manifest_with_other_fields_alike(
    archive: BuiltArchive, keys: SchoolKeys, changed: dict[str, Any]
) -> None:
    data = signed_anew(archive.data, keys.officer, changed)
    for root in (None, archive.manifest.root_fingerprint):
        assert ours(data, root) == theirs(data, root)


@pytest.mark.parametrize(
    "changed",
    [
        {"account": -1},
        {"account": True},
        {"format": 2},
        {"issuer": "AAAAAAAAAAA"},
        {"issuer": "AAAAAAAAAAB"},
        {"key": "AA"},
        {"recipient": ""},
        {"recipient": None},
        {"roles": []},
        {"roles": ["headmaster"]},
        {"roles": [1]},
        {"roles": "archive_officer"},
        {"school": "other"},
        {"school": "слово"},
        {"signature": "A" * 86},
        {"signature": "AA"},
        {"type": "licence"},
        {"valid_from": "2026-09-31"},
        {"valid_from": "20260901"},
        {"valid_from": "2026-09-12"},
        {"valid_until": "2026-09-10"},
        {"valid_until": "2026-09-31"},
        {"valid_until": 1},
        {"more": 1},
    ],
    ids=str,
)
def test_both_judge_a_changed_certificate_alike(
    archive: BuiltArchive, keys: SchoolKeys, changed: dict[str, Any]
) -> None:
    signer = json.loads(read_container(archive.data).manifest)["signer"]
    for place in (0, 1):
        certificates = [dict(certificate) for certificate in signer["certificates"]]
        certificates[place] |= changed
        data = signed_anew(archive.data, keys.officer, {"signer": {**signer, "certificates": certificates}})
        root = archive.manifest.root_fingerprint
        assert ours(data, root) == theirs(data, root)


@pytest.mark.parametrize("certificates", [[], [None], [[]], [{}], "none", [1]], ids=str)
def test_both_judge_strange_certificates_alike(archive: BuiltArchive, keys: SchoolKeys, certificates: object) -> None:
    signer = json.loads(read_container(archive.data).manifest)["signer"]
    data = signed_anew(archive.data, keys.officer, {"signer": {**signer, "certificates": certificates}})
    assert ours(data, archive.manifest.root_fingerprint) == theirs(data, archive.manifest.root_fingerprint)


@pytest.mark.parametrize(
    "data", [b"", b"P", b"PK\x03\x04", b"PK\x03\x04" + bytes(26), bytes(30), b"PK\x03\x04" + bytes(26) + b"READ"]
)
def test_both_recognise_the_same_files(data: bytes) -> None:
    assert ours(data, None) == theirs(data, None)


def test_both_know_the_training_archive_and_the_other_school(keys: SchoolKeys, archive: BuiltArchive) -> None:
    training = built(archive_content(keys, is_training=True), keys).data
    foreign_keys = school_keys()
    foreign = built(archive_content(foreign_keys), foreign_keys).data
    for data in (training, training[:-1], training[:3000], foreign):
        assert ours(data, archive.manifest.root_fingerprint) == theirs(data, archive.manifest.root_fingerprint)


def test_both_come_to_level_three_and_refuse_a_forged_log(keys: SchoolKeys, tmp_path: Path) -> None:
    feed = a_feed(keys.teacher)
    cut = replace(feed, entries=feed.entries[1:])
    swapped = replace(feed, entries=(feed.entries[1], feed.entries[0], feed.entries[2]))
    erased = replace(feed, entries=(replace(feed.entries[0], payload=None, salt=None), *feed.entries[1:]))
    for number, wanted in enumerate((feed, cut, swapped, erased)):
        archive = built(archive_content(keys, feeds=(wanted,)), keys)
        root = archive.manifest.root_fingerprint
        found = ours(archive.data, root, keys.officer.identity)
        assert found == by_command(archive.data, tmp_path, root, keys.officer.identity)
        assert found[2] == (2 if number in (1, 2) else 3)


def _replacing(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], object]:
    def change(members: dict[str, bytes]) -> None:
        assert old in members[name]
        members[name] = members[name].replace(old, new, 1)

    return change


def _named(name: str, content: bytes = b"") -> Callable[[dict[str, bytes]], object]:
    return lambda members: members.update({name: content})


FEED_FILE = f"log/{FEED}.jsonl"
MALFORMED: dict[str, tuple[Callable[[dict[str, bytes]], object], int]] = {
    "nothing": (lambda _: None, 3),
    "space": (_replacing("data/mark.jsonl", b"600,51", b"600, 51"), 1),
    "true": (_replacing("data/mark.jsonl", b'"5"', b"true"), 1),
    "fraction": (_replacing("data/mark.jsonl", b'"5"', b"5.5"), 1),
    "object": (_replacing("data/mark.jsonl", b'"5"', b"{}"), 1),
    "width": (_replacing("data/mark.jsonl", b',"5"', b""), 1),
    "order": (_replacing("data/mark.jsonl", b"[600,51,0", b"[601,51,0"), 1),
    "end": (lambda members: members.update({"data/mark.jsonl": members["data/mark.jsonl"][:-1]}), 1),
    "table": (_replacing("data/mark.jsonl", b'"table":"mark"', b'"table":"marks"'), 1),
    "column": (_replacing("data/mark.jsonl", b'"place"', b"5"), 1),
    "empty table": (_named("data/none.jsonl"), 1),
    "letters": (_named("data/Marks.jsonl", b'{"columns":[],"table":"Marks"}\n'), 1),
    "extension": (_named("data/marks.json", b'{"columns":[],"table":"marks"}\n'), 1),
    "log name": (_named("log/feed.jsonl"), 1),
    "log zero": (_named("log/007.jsonl"), 1),
    "log folder": (_named("log/7"), 1),
    "feed without lines": (_named("log/7.jsonl"), 2),
    "digest": (lambda members: members.update({"state-digest": members["state-digest"] + b"\n"}), 1),
    "scope": (_replacing(FEED_FILE, b'"scope":"class"', b'"scope":"staff"'), 2),
    "feed end": (lambda members: members.update({FEED_FILE: members[FEED_FILE][:-1]}), 2),
    "authority end": (lambda members: members.update({"authority.jsonl": members["authority.jsonl"][:-1]}), 2),
    "authority return": (_replacing("authority.jsonl", b"\n", b"\r\n"), 2),
}


@pytest.mark.parametrize("kind", MALFORMED)
@pytest.mark.requirement("S0-5.4")
def test_both_refuse_a_malformed_payload_at_the_same_level(archive: BuiltArchive, keys: SchoolKeys, kind: str) -> None:
    """Sealed and signed by somebody who may do so: only the form is wrong."""
    change, level = MALFORMED[kind]
    members = members_of_payload(archive.data, keys)
    change(members)
    is_table = any(name.startswith("data/") for name in members) and kind not in ("digest", "nothing")
    data = with_payload(archive.data, keys, zipped_anew(members, has_new_digest=is_table))
    root = archive.manifest.root_fingerprint

    opened = checker.zipped_members
    request = checker.Request(root, None, lambda sealed: opened(open_sealed(bytes(sealed), [keys.officer.identity])))
    theirs_full = checker.verdict_of(data, request)

    assert (theirs_full.word, theirs_full.level) == ("damaged" if level < 3 else "genuine_freshness_unknown", level)
    assert ours(data, root, keys.officer.identity) == (theirs_full.word, theirs_full.is_training, theirs_full.level)


def test_both_refuse_a_payload_that_is_not_the_signed_one(archive: BuiltArchive, keys: SchoolKeys) -> None:
    members = members_of_payload(archive.data, keys)
    members["index.html"] += b" "
    other = with_payload(archive.data, keys, zipped_anew(members))
    payload = json.loads(read_container(other).manifest)["payload"]
    data = signed_anew(other, keys.officer, {"payload": {**payload, "sums": archive.manifest.payload.sums}})
    root = archive.manifest.root_fingerprint

    request = checker.Request(root, None, lambda _sealed: members)

    assert checker.verdict_of(data, request)[:3] == ("damaged", False, 1)
    assert ours(data, root, keys.officer.identity) == ("damaged", False, 1)


@pytest.mark.parametrize(("number", "level"), [(17, 3), (18, 1)])
@pytest.mark.requirement("S0-5.4")
def test_both_miss_a_checkpoint_that_the_manifest_names(keys: SchoolKeys, number: int, level: int) -> None:
    here = SignedCheckpoint(17, "ejournal checkpoint/1\nnumber 17\n", "a signature")
    content = archive_content(keys, checkpoint=CheckpointMark(number, here.hash))
    archive = built(replace(content, payload=replace(content.payload, checkpoint=here)), keys)
    root, opened = archive.manifest.root_fingerprint, checker.zipped_members
    request = checker.Request(root, None, lambda sealed: opened(open_sealed(bytes(sealed), [keys.officer.identity])))

    assert checker.verdict_of(archive.data, request).level == level
    assert ours(archive.data, root, keys.officer.identity)[2] == level


def test_both_say_when_an_archive_is_for_others(archive: BuiltArchive, tmp_path: Path) -> None:
    stranger = UserKeys.generate().identity
    root = archive.manifest.root_fingerprint
    assert ours(archive.data, root, stranger) == by_command(archive.data, tmp_path, root, stranger)


def test_comment_made_here_is_the_one_of_the_program(archive: BuiltArchive, keys: SchoolKeys) -> None:
    again = signed_anew(archive.data, keys.officer, {})
    container = read_container(again)
    comment = minisign.verify(container.signature.decode(), container.manifest, keys.officer.signing.public)
    assert comment == trusted_comment(Manifest.from_bytes(container.manifest), archive.manifest_hash)
