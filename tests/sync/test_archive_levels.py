"""Each level of checking refuses what it is there for, even when the levels below were repaired by the forger."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import rfc8785

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.archive import LogFeed
from ejournal_desktop.security import minisign
from ejournal_desktop.security.certificates import issue
from ejournal_desktop.security.errors import NotForUsError
from ejournal_desktop.security.keys import SigningKey, UserKeys, open_sealed, verify
from ejournal_desktop.sync.archive_reader import open_payload, verify_chain, verify_container
from ejournal_desktop.sync.container import read_container, write_container
from ejournal_desktop.sync.errors import (
    DamagedArchiveError,
    EntryRefusedError,
    ForeignArchiveError,
    NewerArchiveError,
)
from ejournal_desktop.sync.manifest import trusted_comment
from support.archive_school import (
    FEED,
    SchoolKeys,
    a_feed,
    a_subject,
    archive_content,
    archive_facts,
    built,
    entry_header,
    hash_of,
    plain_values,
    school_keys,
    signed_entry,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.archive import LogEntryBytes
    from ejournal_desktop.sync.archive_reader import VerifiedContainer
    from ejournal_desktop.sync.archive_writer import BuiltArchive
    from ejournal_desktop.sync.payload_reader import PayloadReader

check = partial(verify_container, verify_file=minisign.verify)


def forged(archive: BuiltArchive, **members: bytes) -> bytes:
    """Return the archive with other members and right ZIP checksums."""
    return write_container(replace(read_container(archive.data), **members))


def resigned(archive: BuiltArchive, key: SigningKey, **fields: Any) -> bytes:
    """Return the archive with other manifest fields, signed by this key."""
    values = {**json.loads(read_container(archive.data).manifest), **fields}
    manifest = rfc8785.dumps(values)
    return forged(archive, manifest=manifest, signature=minisign.sign(manifest, key, "comment").encode())


def log_of(keys: SchoolKeys, feed: LogFeed) -> Sequence[LogFeed]:
    container = check(built(archive_content(keys, feeds=(feed,)), keys).data)
    return opened(container, keys.officer).check_log(verify=verify)


def opened(container: VerifiedContainer, person: UserKeys) -> PayloadReader:
    return open_payload(container, open_sealed=open_sealed, identities=(person.identity,))


def test_genuine_archive_passes_every_level(archive: BuiltArchive, keys: SchoolKeys) -> None:
    container = check(archive.data)
    certificate = verify_chain(container.manifest, root_fingerprint=archive.manifest.root_fingerprint, verify=verify)
    assert certificate.account == 2
    assert opened(container, keys.officer).check_log(verify=verify) == (a_feed(keys.teacher),)


@pytest.mark.parametrize("member", ["read_me", "manifest", "signature", "payload"])
@pytest.mark.requirement("S0-5.4")
def test_flipped_bits_of_a_member_are_refused_even_with_right_zip_checksums(
    archive: BuiltArchive, member: str, *, is_long_run: bool
) -> None:
    original = getattr(read_container(archive.data), member)
    for place in range(0, len(original) * 8, 1 if is_long_run else max(13, len(original) * 8 // 250)):
        changed = bytearray(original)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises((DamagedArchiveError, NewerArchiveError)):
            check(forged(archive, **{member: bytes(changed)}))


def test_read_me_of_the_other_kind_of_school_is_refused(keys: SchoolKeys, archive: BuiltArchive) -> None:
    training = read_container(built(archive_content(keys, is_training=True), keys).data)
    with pytest.raises(DamagedArchiveError):
        check(forged(archive, read_me=training.read_me))


def test_signature_of_another_archive_of_the_school_is_refused(keys: SchoolKeys, archive: BuiltArchive) -> None:
    other = read_container(built(archive_content(keys, number=11), keys).data)
    with pytest.raises(DamagedArchiveError):
        check(forged(archive, signature=other.signature))


def test_good_signature_with_another_trusted_comment_is_refused(keys: SchoolKeys, archive: BuiltArchive) -> None:
    with pytest.raises(DamagedArchiveError):
        check(resigned(archive, keys.officer.signing))


def test_newer_format_is_named_with_both_versions(keys: SchoolKeys, archive: BuiltArchive) -> None:
    with pytest.raises(NewerArchiveError) as caught:
        check(resigned(archive, keys.officer.signing, format=3))
    assert caught.value.fields == {"part": "format", "found": 3, "supported": 1}
    with pytest.raises(NewerArchiveError):
        check(resigned(archive, keys.officer.signing, suite=2))


def test_chain_to_another_root_is_foreign(archive: BuiltArchive) -> None:
    with pytest.raises(ForeignArchiveError):
        verify_chain(archive.manifest, root_fingerprint="0" * 64, verify=verify)


def test_signer_without_certificates_is_foreign(keys: SchoolKeys, archive: BuiltArchive) -> None:
    signer = replace(archive.manifest.signer, certificates=(plain_values(keys.certificate_of(keys.administrator)),))
    with pytest.raises(ForeignArchiveError):
        verify_chain(replace(archive.manifest, signer=signer), root_fingerprint=None, verify=verify)


@pytest.mark.parametrize(
    ("role", "valid_from"), [(Role.TEACHER, date(2026, 8, 25)), (Role.ARCHIVE_OFFICER, date(2026, 9, 12))]
)
def test_signer_who_may_not_make_archives_on_that_day_is_foreign(
    keys: SchoolKeys, archive: BuiltArchive, role: Role, valid_from: date
) -> None:
    certificate = issue(a_subject(keys.officer, 2, role, valid_from=valid_from), keys.root)
    signer = replace(archive.manifest.signer, certificates=(plain_values(certificate),))
    with pytest.raises(ForeignArchiveError):
        verify_chain(replace(archive.manifest, signer=signer), root_fingerprint=None, verify=verify)


@pytest.mark.requirement("S0-4.2.1")
def test_signer_whose_duty_ended_before_the_day_is_foreign(keys: SchoolKeys, archive: BuiltArchive) -> None:
    day = archive.manifest.time.date()
    for until, is_refused in ((day - timedelta(days=1), True), (day, False)):
        certificate = issue(a_subject(keys.officer, 2, Role.ARCHIVE_OFFICER, valid_until=until), keys.root)
        signer = replace(archive.manifest.signer, certificates=(plain_values(certificate),))
        with pytest.raises(ForeignArchiveError) if is_refused else nullcontext():
            verify_chain(replace(archive.manifest, signer=signer), root_fingerprint=None, verify=verify)


def test_teacher_cannot_certify_an_archive_officer(keys: SchoolKeys, archive: BuiltArchive) -> None:
    stranger = UserKeys.generate()
    certificate = issue(a_subject(stranger, 9, Role.ARCHIVE_OFFICER), keys.teacher.signing)
    chain = (plain_values(certificate), plain_values(keys.certificate_of(keys.teacher)))
    signer = replace(archive.manifest.signer, key=stranger.signing.public, certificates=chain)
    with pytest.raises(ForeignArchiveError):
        verify_chain(replace(archive.manifest, signer=signer), root_fingerprint=None, verify=verify)


@pytest.mark.requirement("S0-4.14.16")
def test_found_flash_drive_is_useless_without_a_key(archive: BuiltArchive) -> None:
    with pytest.raises(NotForUsError):
        opened(check(archive.data), UserKeys.generate())
    readable = archive.data.decode("utf-8", "ignore")
    assert "Асанов" not in readable
    assert "Алгебра" not in readable


def test_erased_payload_leaves_a_log_that_still_verifies(keys: SchoolKeys) -> None:
    first, *rest = a_feed(keys.teacher).entries
    log_of(keys, LogFeed(FEED, "class", (replace(first, salt=None, payload=None), *rest), 31))


def _with_payload(entries: Sequence[LogEntryBytes]) -> Sequence[LogEntryBytes]:
    return (entries[0], replace(entries[1], payload=b'[["mark",600,51,0,"2"]]'), *entries[2:])


def _without_middle(entries: Sequence[LogEntryBytes]) -> Sequence[LogEntryBytes]:
    return (entries[0], *entries[2:])


def _swapped(entries: Sequence[LogEntryBytes]) -> Sequence[LogEntryBytes]:
    return (entries[1], entries[0], *entries[2:])


def _half_erased(entries: Sequence[LogEntryBytes]) -> Sequence[LogEntryBytes]:
    return (replace(entries[0], salt=None), *entries[1:])


def _signature_moved(entries: Sequence[LogEntryBytes]) -> Sequence[LogEntryBytes]:
    return (*entries[:2], replace(entries[2], signature=entries[1].signature))


@pytest.mark.parametrize("tamper", [_with_payload, _without_middle, _swapped, _half_erased, _signature_moved])
@pytest.mark.requirement("S0-5.4")
def test_tampered_log_is_refused_although_the_archive_is_signed(keys: SchoolKeys, tamper: Any) -> None:
    feed = a_feed(keys.teacher)
    with pytest.raises(EntryRefusedError):
        log_of(keys, replace(feed, entries=tuple(tamper(feed.entries))))


@pytest.mark.parametrize(
    "fields", [{"by": 2}, {"role": "principal"}, {"seq": 3}, {"hlc": 1}, {"feed": FEED + 1}, {"v": 2}, {"wall": [1]}]
)
def test_entry_with_a_wrong_header_is_refused(keys: SchoolKeys, fields: dict[str, Any]) -> None:
    first = a_feed(keys.teacher, entries=1).entries[0]
    second = signed_entry(keys.teacher, entry_header(keys.teacher, 2, hash_of(first), **fields), b"[]")
    with pytest.raises(EntryRefusedError) as caught:
        log_of(keys, LogFeed(FEED, "class", (first, second), 31))
    assert caught.value.fields == {"feed": FEED, "sequence": 2}


def test_entry_by_a_key_without_a_certificate_is_refused(keys: SchoolKeys) -> None:
    stranger = UserKeys.generate()
    with pytest.raises(EntryRefusedError):
        log_of(keys, a_feed(stranger))


def test_entry_older_than_its_certificate_is_refused(keys: SchoolKeys) -> None:
    late = issue(a_subject(keys.teacher, 3, Role.TEACHER, valid_from=date(2026, 9, 9)), keys.root)
    content = archive_content(keys)
    payload = replace(content.payload, certificates=(late.to_bytes().decode(),))
    reader = opened(check(built(replace(content, payload=payload), keys).data), keys.officer)
    with pytest.raises(EntryRefusedError):
        reader.check_log(verify=verify)


@pytest.mark.requirement("S0-4.2.1")
def test_entry_later_than_a_duty_given_for_a_time_is_refused(keys: SchoolKeys) -> None:
    past = issue(a_subject(keys.teacher, 3, Role.TEACHER, valid_until=date(2026, 9, 1)), keys.root)
    content = archive_content(keys)
    payload = replace(content.payload, certificates=(past.to_bytes().decode(),))
    reader = opened(check(built(replace(content, payload=payload), keys).data), keys.officer)
    with pytest.raises(EntryRefusedError):
        reader.check_log(verify=verify)


def test_log_that_ends_before_the_signed_head_is_refused(keys: SchoolKeys) -> None:
    long, short = (check(built(archive_content(keys, feeds=(a_feed(keys.teacher, entries=count),)), keys).data)
                   for count in (3, 2))  # fmt: skip
    reader = opened(replace(short, manifest=replace(long.manifest, payload=short.manifest.payload)), keys.officer)
    with pytest.raises(DamagedArchiveError):
        reader.check_log(verify=verify)


def test_archive_of_another_school_does_not_pass_for_ours(archive: BuiltArchive) -> None:
    other = school_keys()
    theirs = built(archive_content(other), other)
    with pytest.raises(ForeignArchiveError):
        verify_chain(theirs.manifest, root_fingerprint=archive.manifest.root_fingerprint, verify=verify)


def test_manifest_says_in_its_signature_what_it_is(keys: SchoolKeys, archive: BuiltArchive) -> None:
    container = read_container(archive.data)
    comment = minisign.verify(container.signature.decode(), container.manifest, keys.officer.signing.public)
    assert comment == trusted_comment(archive.manifest, archive.manifest_hash)
    assert comment.startswith("ejournal/class-archive/1 school=")
    assert archive_facts(keys).class_code in comment
