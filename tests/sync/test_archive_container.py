"""No byte of the outer file can be changed unseen (security.md F4, Q4, Q5)."""

from __future__ import annotations

import subprocess
import zipfile
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.kernel.errors import TrustError
from ejournal_desktop.sync.container import LARGEST_ARCHIVE, MEMBER_NAMES, Container, read_container, write_container
from ejournal_desktop.sync.errors import ArchiveTooLargeError, DamagedArchiveError, NotAnArchiveError
from ejournal_desktop.sync.read_me import read_me_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SMALL = Container(read_me_bytes(is_training=False), b'{"format":1}', b"signature", b"payload")


def is_refused(data: bytes, read: Callable[[bytes], object] = read_container) -> bool:
    try:
        read(data)
    except TrustError:
        return True
    return False


def flipped(data: bytes) -> Iterator[bytes]:
    for place in range(len(data) * 8):
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        yield bytes(changed)


def test_container_gives_back_the_members_it_was_made_of() -> None:
    assert read_container(write_container(SMALL)) == SMALL


@pytest.mark.requirement("S0-5.4")
def test_every_flipped_bit_is_refused() -> None:
    assert [number for number, data in enumerate(flipped(write_container(SMALL))) if not is_refused(data)] == []


def test_control_an_ordinary_zip_reader_misses_some_flipped_bits() -> None:
    assert any(_members_by_zipfile(data) == SMALL for data in flipped(write_container(SMALL)))


def _members_by_zipfile(data: bytes) -> Container | None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return Container(*(archive.read(name) for name in MEMBER_NAMES))
    except (zipfile.BadZipFile, KeyError, ValueError, NotImplementedError, OSError, RuntimeError, EOFError):
        return None


@pytest.mark.requirement("S0-5.4")
def test_every_truncation_is_refused_as_damage() -> None:
    data = write_container(SMALL)
    for length in range(len(data)):
        with pytest.raises(DamagedArchiveError):
            read_container(data[:length])


def test_byte_put_in_or_taken_out_anywhere_is_refused() -> None:
    data = write_container(SMALL)
    longer = (data[:place] + b"\0" + data[place:] for place in range(len(data) + 1))
    shorter = (data[:place] + data[place + 1 :] for place in range(len(data)))
    assert all(is_refused(changed) for changed in (*longer, *shorter))


def test_swapped_or_repeated_blocks_are_refused() -> None:
    data = write_container(SMALL)
    swapped = data[64:128] + data[:64] + data[128:]
    repeated = data[:64] + data[:64] + data[64:]
    zeroed = data[:64] + bytes(64) + data[128:]
    assert all(map(is_refused, (swapped, repeated, zeroed, data + data, data + b"\n")))


@pytest.mark.parametrize("data", [b"%PDF-1.7 " * 10, b"\x89PNG" + bytes(60), b"PK\x03\x04" + bytes(60)])
def test_other_files_are_told_apart_from_damaged_archives(data: bytes) -> None:
    with pytest.raises(NotAnArchiveError):
        read_container(data)


def test_archive_with_a_broken_start_is_still_known_as_an_archive() -> None:
    with pytest.raises(DamagedArchiveError):
        read_container(b"\0\0\0\0" + write_container(SMALL)[4:])
    with pytest.raises(DamagedArchiveError):
        read_container(write_container(SMALL).replace(b"READ-ME.txt", b"READ_ME.txt"))


def test_file_above_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(ArchiveTooLargeError):
        read_container(memoryview(bytearray(LARGEST_ARCHIVE + 1)))  # type: ignore[arg-type]  # a sparse stand-in
    with pytest.raises(ArchiveTooLargeError):
        write_container(Container(b"", b"", b"", bytes(LARGEST_ARCHIVE)))


def test_unzip_finds_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(write_container(SMALL))
    run = partial(subprocess.run, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "No errors detected" in run(["unzip", "-t", path.name]).stdout
    run(["unzip", "-q", path.name])
    assert Container(*((tmp_path / name).read_bytes() for name in MEMBER_NAMES)) == SMALL
