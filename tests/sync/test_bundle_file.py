"""A bundle of changes is what its signer wrote to the last bit, or nothing of it is used."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.security import minisign
from ejournal_desktop.security.errors import NotForUsError
from ejournal_desktop.security.keys import open_sealed
from ejournal_desktop.sync.archive_reader import verify_container
from ejournal_desktop.sync.bundle_file import named_bundle, open_bundle, verify_bundle
from ejournal_desktop.sync.bundle_manifest import BundleManifest
from ejournal_desktop.sync.bundle_payload import BundleContent, packed_content, read_content
from ejournal_desktop.sync.canonical import encode
from ejournal_desktop.sync.errors import (
    ArchiveContentError,
    ArchiveTooLargeError,
    DamagedArchiveError,
    NewerArchiveError,
    NotAnArchiveError,
)
from ejournal_desktop.sync.manifest import FeedHead
from ejournal_desktop.sync.members import MOST_MEMBERS, packed_members
from support.bundles import DEVICE, small_bundle, small_content

if TYPE_CHECKING:
    from ejournal_desktop.sync.archive_writer import BuiltArchive
    from ejournal_desktop.sync.bundle_file import BuiltBundle, VerifiedBundle
    from support.archive_school import SchoolKeys


@pytest.fixture
def bundle(keys: SchoolKeys) -> BuiltBundle:
    return small_bundle(keys)


def verified(data: bytes) -> VerifiedBundle:
    return verify_bundle(data, verify_file=minisign.verify)


def read_back(data: bytes) -> BundleContent:
    """Pack members as another tool would, and read them."""
    members, sums = packed_members({"log/5.jsonl": data, "accounts.jsonl": b""})
    return read_content(members, sums=sums)


@pytest.mark.requirement("S1-4c")
def test_a_bundle_gives_back_what_it_was_made_of(keys: SchoolKeys, bundle: BuiltBundle) -> None:
    opened = verified(bundle.data)
    content = open_bundle(opened, open_sealed=open_sealed, identities=[keys.officer.identity])
    assert content == small_content(keys)
    assert opened.manifest == bundle.manifest
    assert (bundle.manifest.entries, bundle.manifest.feeds[0].sequence) == (2, 3)


def test_the_same_content_gives_the_same_bytes(keys: SchoolKeys) -> None:
    assert packed_content(small_content(keys)) == packed_content(small_content(keys))


@pytest.mark.requirement("S1-4c")
def test_every_changed_missing_or_added_byte_is_refused(bundle: BuiltBundle) -> None:
    data = bundle.data
    flipped = (data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :] for place in range(len(data)))
    for changed in (*flipped, data[:-1], data + b"\0", data[:100]):
        with pytest.raises((DamagedArchiveError, NotAnArchiveError, NewerArchiveError)):
            verified(changed)


def test_a_bundle_is_opened_by_those_it_was_sealed_to(keys: SchoolKeys, bundle: BuiltBundle) -> None:
    with pytest.raises(NotForUsError):
        open_bundle(verified(bundle.data), open_sealed=open_sealed, identities=[keys.teacher.identity])


def test_archives_and_bundles_are_not_taken_for_each_other(archive: BuiltArchive, bundle: BuiltBundle) -> None:
    with pytest.raises(NotAnArchiveError):
        verified(archive.data)
    with pytest.raises(DamagedArchiveError):
        verify_container(bundle.data, verify_file=minisign.verify)


def test_a_name_says_computer_and_number_and_nothing_else_is_a_bundle(bundle: BuiltBundle) -> None:
    assert named_bundle(bundle.file_name) == (DEVICE, 3)
    assert bundle.file_name.isascii()
    assert len(bundle.file_name) <= 60
    for other in ("exchange-S-00004d-0003-0123456.ejbundle", "7a-2026-W37-0012-01234567.zip", ""):
        assert named_bundle(other) is None


def test_a_long_code_of_a_school_is_shortened_in_the_name(keys: SchoolKeys) -> None:
    assert len(small_bundle(keys, school_code="S" * 64).file_name) == 60


def test_a_newer_format_is_named_and_other_forms_are_damage(bundle: BuiltBundle) -> None:
    document = json.loads(bundle.manifest.to_bytes())
    with pytest.raises(NewerArchiveError):
        BundleManifest.from_bytes(encode({**document, "format": 2}))
    for wrong in ({"device": 1 << 23}, {"number": 0}, {"extra": 1}, {"kind": "class-archive"}, {"time": "today"}):
        with pytest.raises(DamagedArchiveError):
            BundleManifest.from_bytes(encode({**document, **wrong}))


def test_parts_that_no_reader_would_take_are_not_written(keys: SchoolKeys) -> None:
    (part,) = small_content(keys).parts
    for parts in ((part, part), (replace(part, entries=()),)):
        with pytest.raises(ArchiveContentError):
            packed_content(BundleContent(parts=parts))


def test_lines_in_another_form_are_refused(keys: SchoolKeys) -> None:
    packed, sums = packed_content(small_content(keys))
    assert read_content(packed, sums=sums).parts
    head = {"class_group": None, "device": 0, "entries": 0, "feed": 5, "first": 1, "scope": "staff"}
    empty, foreign, unclassed = ({**head}, {**head, "scope": "other"}, {**head, "scope": "class"})
    for line in (empty, foreign, unclassed):
        with pytest.raises(DamagedArchiveError):
            read_back(encode(line) + b"\n")
    with pytest.raises(DamagedArchiveError):
        read_content(packed, sums="0" * 64)


def test_entries_without_their_payload_are_refused(keys: SchoolKeys) -> None:
    (part,) = small_content(keys).parts
    bare = replace(part, entries=tuple(replace(entry, payload=None, salt=None) for entry in part.entries))
    packed, sums = packed_content(BundleContent(parts=(bare,)))
    with pytest.raises(DamagedArchiveError):
        read_content(packed, sums=sums)


def test_a_part_that_does_not_reach_the_head_of_its_feed_is_refused(keys: SchoolKeys) -> None:
    content = small_content(keys)
    longer = [FeedHead(part.feed, part.last + 1, "0" * 64) for part in content.parts]
    data = small_bundle(keys, content, feeds=longer).data
    with pytest.raises(DamagedArchiveError):
        open_bundle(verified(data), open_sealed=open_sealed, identities=[keys.officer.identity])


def test_a_payload_of_more_members_than_it_may_have_is_refused_before_it_unpacks() -> None:
    bomb, sums = packed_members({f"log/{feed}.jsonl": b"" for feed in range(1, MOST_MEMBERS + 2)})
    with pytest.raises(ArchiveTooLargeError):
        read_content(bomb, sums=sums)
