"""No changed archive passes for a genuine one, with the program or with the checker inside it (Q4, Q5, Q17).

A long run flips every bit of a reference archive, cuts it at every byte and puts bytes in and out everywhere; a short
one takes places spread over all of it.
"""

from __future__ import annotations

import zipfile
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.security import minisign
from ejournal_desktop.sync import verify as checker
from ejournal_desktop.sync.container import MEMBER_NAMES, read_container, write_container
from ejournal_desktop.sync.errors import ArchiveTooLargeError, NewerArchiveError, NotAnArchiveError
from ejournal_desktop.sync.manifest import Manifest, trusted_comment
from ejournal_desktop.sync.verdict import KnownSchool, judge_archive
from support.archive_school import a_feed, archive_content, built, school_keys, verification

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ejournal_desktop.sync.archive_writer import BuiltArchive

GENUINE = "genuine_freshness_unknown"
WITHOUT_A_VERDICT = {NotAnArchiveError: "not_an_archive", NewerArchiveError: "newer", ArchiveTooLargeError: "too_large"}
MILLION = 1_000_000
BLOCK = 512

pytestmark = [pytest.mark.slow, pytest.mark.requirement("S0-5.4")]


@pytest.fixture(scope="module")
def reference() -> BuiltArchive:
    """An archive of more than a million bits."""
    keys = school_keys()
    archive = built(archive_content(keys, feeds=(a_feed(keys.teacher, entries=620),)), keys)
    assert len(archive.data) * 8 > MILLION
    return archive


def ours(data: bytes, root: str | None) -> str:
    """Return the word of the program."""
    try:
        return judge_archive(data, school=KnownSchool(root_fingerprint=root), verification=verification()).word
    except tuple(WITHOUT_A_VERDICT) as error:
        return WITHOUT_A_VERDICT[type(error)]


def theirs(data: bytes, root: str | None) -> str:
    """Return the word of the checker."""
    return checker.verdict_of(data, checker.Request(root=root)).word


def passed(archive: BuiltArchive, mutants: Iterable[bytes]) -> tuple[int, list[int]]:
    """Return how many mutants there were, and the numbers of those that one of the two let pass or judged alone."""
    root, count, bad = archive.manifest.root_fingerprint, 0, []
    for count, data in enumerate(mutants, start=1):
        words = {ours(data, root), theirs(data, root)}
        if len(words) > 1 or GENUINE in words:
            bad.append(count)
    return count, bad


def step(total: int, wanted: int, *, is_long_run: bool) -> int:
    """Return the distance of places: one in a long run, in a short one so that few are spread over all."""
    return 1 if is_long_run else max(1, total // wanted)


def flips(data: bytes, distance: int) -> Iterator[bytes]:
    changed = bytearray(data)
    for place in range(0, len(data) * 8, distance):
        changed[place // 8] ^= 1 << place % 8
        yield bytes(changed)
        changed[place // 8] ^= 1 << place % 8


def test_the_archive_itself_passes_with_both(reference: BuiltArchive) -> None:
    """The control: the tests below refuse what was changed, not everything."""
    assert passed(reference, [reference.data]) == (1, [1])
    assert ours(reference.data, reference.manifest.root_fingerprint) == GENUINE
    assert theirs(reference.data, reference.manifest.root_fingerprint) == GENUINE


def test_every_flipped_bit_is_refused_by_both(reference: BuiltArchive, *, is_long_run: bool) -> None:
    bits = len(reference.data) * 8
    count, bad = passed(reference, flips(reference.data, step(bits, 3000, is_long_run=is_long_run)))

    assert bad == []
    assert count >= (MILLION if is_long_run else 3000)


def test_the_flips_can_be_missed(reference: BuiltArchive, *, is_long_run: bool) -> None:
    """The control: who reads with an ordinary ZIP reader and checks signature and hash misses some of them."""
    directory = (reference.data[:-300] + flipped for flipped in flips(reference.data[-300:], 1 if is_long_run else 7))

    assert any(map(_passes_an_ordinary_reader, directory))


def _passes_an_ordinary_reader(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _, manifest, signature, payload = (archive.read(name) for name in MEMBER_NAMES)
        values = Manifest.from_bytes(manifest)
        comment = minisign.verify(signature.decode("ascii"), manifest, values.signer.key)
    except (KeyError, TrustError, *checker.UNREADABLE):
        return False
    is_signed = comment == trusted_comment(values, sha256(manifest).hexdigest())
    return is_signed and sha256(payload).hexdigest() == values.payload.sha256


@pytest.mark.parametrize("member", ["read_me", "manifest", "signature", "payload"])
def test_flips_with_right_zip_checksums_are_refused_by_both(
    reference: BuiltArchive, member: str, *, is_long_run: bool
) -> None:
    container = read_container(reference.data)
    original = getattr(container, member)
    distance = step(len(original) * 8, 60, is_long_run=is_long_run and member != "payload")
    if is_long_run and member == "payload":
        distance = 41
    mutants = (write_container(replace(container, **{member: changed})) for changed in flips(original, distance))

    assert passed(reference, mutants)[1] == []


def test_every_cut_is_refused_by_both(reference: BuiltArchive, *, is_long_run: bool) -> None:
    data = reference.data
    lengths = {*range(0, len(data), step(len(data), 700, is_long_run=is_long_run)), *range(40), len(data) - 1}

    assert passed(reference, (data[:length] for length in sorted(lengths)))[1] == []


def test_bytes_put_in_and_taken_out_are_refused_by_both(reference: BuiltArchive, *, is_long_run: bool) -> None:
    data = reference.data
    places = range(0, len(data), step(len(data), 300, is_long_run=is_long_run))
    longer = (data[:place] + b"\0" + data[place:] for place in (*places, len(data)))
    shorter = (data[:place] + data[place + 1 :] for place in places)

    assert passed(reference, longer)[1] == []
    assert passed(reference, shorter)[1] == []


def test_blocks_inserted_swapped_repeated_or_zeroed_are_refused_by_both(
    reference: BuiltArchive, *, is_long_run: bool
) -> None:
    """Blocks of 512 bytes are what a stick loses or mixes up."""
    data = reference.data
    starts = range(0, len(data) - 2 * BLOCK, BLOCK * (1 if is_long_run else 4))

    def mutants() -> Iterator[bytes]:
        for start in starts:
            middle, end = start + BLOCK, start + 2 * BLOCK
            yield data[:start] + data[middle:end] + data[start:middle] + data[end:]
            yield data[:middle] + data[start:middle] + data[end:]
            yield data[:start] + bytes(BLOCK) + data[middle:]
            yield data[:start] + data[start:middle] + data[start:]

    assert passed(reference, mutants())[1] == []
    assert passed(reference, [data + data, data + b"\n", b"\n" + data])[1] == []
