"""The name of an archive and the word in which it is judged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.readmodels.archive import Freshness, KnownArchive, VerdictWord
from ejournal_desktop.sync.archive_writer import ARCHIVE_NAME, archive_name
from ejournal_desktop.sync.errors import NotAnArchiveError
from ejournal_desktop.sync.verdict import KnownSchool, judge_archive, judge_freshness
from support.archive_school import SchoolKeys, a_feed, archive_content, built, school_keys, verification

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.sync.archive_writer import BuiltArchive

KNOWN = [KnownArchive(11, "b" * 64), KnownArchive(12, "c" * 64)]


def judged(archive: BuiltArchive, keys: SchoolKeys, *known: KnownArchive) -> ArchiveVerdict:
    school = KnownSchool(root_fingerprint=archive.manifest.root_fingerprint, archives=known)
    return judge_archive(archive.data, school=school, verification=verification(keys.officer.identity))


def test_name_tells_school_class_week_number_and_hash(archive: BuiltArchive) -> None:
    assert archive.file_name == f"SH99-7a-2026-W37-0012-{archive.manifest_hash[:8]}.zip"
    assert ARCHIVE_NAME.fullmatch(archive.file_name)


@pytest.mark.parametrize("is_training", [False, True])
def test_name_is_never_longer_than_sixty_characters(archive: BuiltArchive, *, is_training: bool) -> None:
    manifest = replace(archive.manifest, school_code="S" * 64, class_code="11-b", is_training=is_training)
    name = archive_name(manifest, archive.manifest_hash)
    assert len(name) == 60
    assert name.startswith("TRAINING-") == is_training
    assert ARCHIVE_NAME.fullmatch(name)


@pytest.mark.requirement("S0-5.4")
def test_newest_archive_with_everything_in_order_is_genuine_and_complete(
    archive: BuiltArchive, keys: SchoolKeys
) -> None:
    verdict = judged(archive, keys, KnownArchive(12, archive.manifest_hash))
    assert (verdict.word, verdict.level, verdict.is_training) == (VerdictWord.GENUINE_COMPLETE, 3, False)


def test_archive_nobody_knows_is_genuine_but_of_unknown_freshness(archive: BuiltArchive, keys: SchoolKeys) -> None:
    assert judged(archive, keys).word is VerdictWord.GENUINE_FRESHNESS_UNKNOWN


def test_last_months_archive_is_named_older(archive: BuiltArchive, keys: SchoolKeys) -> None:
    verdict = judged(archive, keys, KnownArchive(12, archive.manifest_hash), KnownArchive(13, "d" * 64))
    assert verdict.word is VerdictWord.OLDER_THAN_KNOWN


@pytest.mark.parametrize(
    ("number", "manifest_hash", "freshness"),
    [
        (12, "c" * 64, Freshness.NEWEST_KNOWN),
        (11, "b" * 64, Freshness.OLDER),
        (13, "d" * 64, Freshness.NEWER_THAN_OURS),
        (12, "d" * 64, Freshness.FORK),
        (11, "d" * 64, Freshness.FORK),
        (7, "d" * 64, Freshness.OLDER),
    ],
)
def test_freshness_is_judged_by_number_and_hash(number: int, manifest_hash: str, freshness: Freshness) -> None:
    assert judge_freshness(number, manifest_hash, KNOWN) is freshness


def test_damaged_archive_is_called_damaged_and_still_says_training(keys: SchoolKeys) -> None:
    training = built(archive_content(keys, is_training=True), keys)
    changed = replace(training, data=training.data[:-40] + b"x" + training.data[-39:])
    verdict = judged(changed, keys)
    assert (verdict.word, verdict.level, verdict.is_training) == (VerdictWord.DAMAGED, -1, True)


def test_training_archive_says_so_in_every_verdict(keys: SchoolKeys) -> None:
    training = built(archive_content(keys, is_training=True), keys)
    foreign = KnownSchool(root_fingerprint="0" * 64)
    verdict = judge_archive(training.data, school=foreign, verification=verification())
    assert (verdict.word, verdict.is_training) == (VerdictWord.NOT_FROM_THIS_SCHOOL, True)
    assert judged(training, keys).is_training


def test_archive_with_a_forged_log_is_damaged_at_the_level_of_the_log(keys: SchoolKeys) -> None:
    feed = a_feed(keys.teacher)
    forged = replace(feed, entries=(feed.entries[0], feed.entries[2]))
    verdict = judged(built(archive_content(keys, feeds=(forged,)), keys), keys)
    assert (verdict.word, verdict.level) == (VerdictWord.DAMAGED, 2)


def test_without_a_known_fingerprint_no_more_than_the_container_is_vouched_for(
    archive: BuiltArchive, keys: SchoolKeys
) -> None:
    unknown = KnownSchool(root_fingerprint=None)
    verdict = judge_archive(archive.data, school=unknown, verification=verification(keys.officer.identity))
    assert (verdict.word, verdict.level) == (VerdictWord.GENUINE_FRESHNESS_UNKNOWN, 0)


def test_archive_of_another_school_is_called_so(archive: BuiltArchive) -> None:
    theirs = school_keys()
    ours = KnownSchool(root_fingerprint=archive.manifest.root_fingerprint)
    verdict = judge_archive(built(archive_content(theirs), theirs).data, school=ours, verification=verification())
    assert verdict.word is VerdictWord.NOT_FROM_THIS_SCHOOL


def test_other_files_get_no_verdict() -> None:
    with pytest.raises(NotAnArchiveError):
        judge_archive(b"%PDF-1.7" * 9, school=KnownSchool(root_fingerprint=None), verification=verification())
