"""Two copies of the vault: any damage to one is found and healed from the other."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.files.errors import DiskFullError
from ejournal_desktop.security import canonical
from ejournal_desktop.security.errors import (
    VaultDamagedError,
    VaultMissingError,
    VaultNewerError,
    VaultTamperedError,
)
from ejournal_desktop.security.vault_body import VaultFile
from ejournal_desktop.security.vault_copies import COPY_NAMES, VaultCopies

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import VaultCase

STEP_OF_FLIPS_ON_DISK = 211
KILLED_AT_WRITE = """
import os, sys
from pathlib import Path
from ejournal_desktop.files.durable import write_durably
from ejournal_desktop.security.vault_body import VaultFile
from ejournal_desktop.security.vault_copies import VaultCopies

def write(path, data, left=[int(sys.argv[2])]):
    if not left[0]:
        os._exit(9)
    left[0] -= 1
    write_durably(path, data)

VaultCopies(Path(sys.argv[1]), write=write).write(VaultFile.parse(sys.stdin.buffer.read()))
"""


def _write_quickly(path: Path, data: bytes) -> None:
    """Write without flushing: these tests damage files, not power lines."""
    path.write_bytes(data)


def _refuse(_path: Path, _data: bytes) -> None:
    raise DiskFullError


def _flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def _next(vault: VaultCase) -> VaultFile:
    body = vault.session.body
    return VaultFile.pack(replace(body, generation=body.generation + 1), vault.session.dek)


def test_every_flipped_bit_of_a_copy_is_found(vault: VaultCase) -> None:
    data = (vault.folder / "vault.a").read_bytes()
    assert VaultFile.parse(data).to_bytes() == data
    for bit in range(len(data) * 8):
        with pytest.raises(VaultDamagedError):
            VaultFile.parse(_flipped(data, bit))


def test_copy_cut_or_lengthened_anywhere_is_found(vault: VaultCase) -> None:
    data = (vault.folder / "vault.a").read_bytes()
    for place in range(len(data)):
        for damaged in (data[:place], data[:place] + b"0" + data[place:], data[:place] + data[place + 1 :]):
            with pytest.raises(VaultDamagedError):
                VaultFile.parse(damaged)


@pytest.mark.parametrize("name", COPY_NAMES)
def test_damaged_copy_is_healed_from_the_other(vault: VaultCase, name: str) -> None:
    path = vault.folder / name
    data = path.read_bytes()
    copies = VaultCopies(vault.folder, write=_write_quickly)
    for bit in range(0, len(data) * 8, STEP_OF_FLIPS_ON_DISK):
        path.write_bytes(_flipped(data, bit))
        assert copies.read().was_repaired
        assert path.read_bytes() == data


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")])
def test_missing_or_empty_copy_is_written_again(vault: VaultCase, damage: Callable[[Path], None]) -> None:
    damage(vault.folder / "vault.b")
    reading = vault.store.read()
    assert (reading.was_repaired, reading.has_spare) == (True, True)
    assert (vault.folder / "vault.b").read_bytes() == (vault.folder / "vault.a").read_bytes()
    assert not vault.store.read().was_repaired


def test_two_damaged_copies_are_refused(vault: VaultCase) -> None:
    for name in COPY_NAMES:
        path = vault.folder / name
        path.write_bytes(_flipped(path.read_bytes(), 4000))
    with pytest.raises(VaultDamagedError):
        vault.store.read()


def test_one_damaged_and_one_missing_copy_is_damage_and_not_absence(vault: VaultCase) -> None:
    (vault.folder / "vault.a").unlink()
    (vault.folder / "vault.b").write_bytes(b"vault")
    with pytest.raises(VaultDamagedError):
        vault.store.read()


def test_empty_folder_holds_no_vault(vault: VaultCase) -> None:
    assert vault.store.exists()
    for name in COPY_NAMES:
        (vault.folder / name).unlink()
    assert not vault.store.exists()
    with pytest.raises(VaultMissingError):
        vault.store.read()


def test_overlong_file_is_damage(vault: VaultCase) -> None:
    for name in COPY_NAMES:
        with (vault.folder / name).open("ab") as stream:
            stream.truncate(17 * 1024 * 1024)
    with pytest.raises(VaultDamagedError):
        vault.store.read()


@pytest.mark.parametrize("writes", [0, 1, 2])
def test_change_killed_between_the_copies_is_whole_or_absent(vault: VaultCase, writes: int) -> None:
    following = _next(vault)
    child = subprocess.run(
        [sys.executable, "-c", KILLED_AT_WRITE, str(vault.folder), str(writes)],
        input=following.to_bytes(),
        check=False,
    )
    assert child.returncode == (0 if writes == 2 else 9)
    reading = vault.store.read()
    assert reading.body.generation == (following.body.generation if writes else vault.session.body.generation)
    assert reading.was_repaired == (writes == 1)


def test_change_goes_first_over_the_older_copy(vault: VaultCase) -> None:
    order: list[str] = []

    def write(path: Path, data: bytes) -> None:
        order.append(path.name)
        if len(order) == 2:
            raise DiskFullError
        path.write_bytes(data)

    copies = VaultCopies(vault.folder, write=write)
    copies.write(_next(vault))
    copies.write(VaultFile.pack(replace(vault.session.body, generation=3), vault.session.dek))
    assert order[2] == order[1] != order[0]


def test_full_disk_before_the_first_copy_changes_nothing(vault: VaultCase) -> None:
    before = [(vault.folder / name).read_bytes() for name in COPY_NAMES]
    with pytest.raises(DiskFullError):
        VaultCopies(vault.folder, write=_refuse).write(_next(vault))
    assert [(vault.folder / name).read_bytes() for name in COPY_NAMES] == before


def test_damaged_copy_on_a_full_disk_still_lets_people_in_and_says_there_is_no_spare(vault: VaultCase) -> None:
    (vault.folder / "vault.a").write_bytes(b"")
    reading = VaultCopies(vault.folder, write=_refuse).read()
    assert (reading.was_repaired, reading.has_spare) == (False, False)


def test_two_unlike_copies_of_one_generation_are_tampering(vault: VaultCase) -> None:
    forged = VaultFile.pack(replace(vault.session.body, is_training=True), vault.session.dek)
    (vault.folder / "vault.b").write_bytes(forged.to_bytes())
    with pytest.raises(VaultTamperedError):
        vault.store.read()


def test_copy_of_a_later_format_is_refused_with_both_versions_and_left_alone(vault: VaultCase) -> None:
    body = canonical.encode({"format": 2, "generation": 9, "slots": "of another shape"})
    mac = bytes(32)
    checks = {"mac": canonical.text_of(mac), "sha256": canonical.text_of(sha256(body + b"\n" + mac).digest())}
    newer = body + b"\n" + canonical.encode(checks) + b"\n"
    (vault.folder / "vault.a").write_bytes(newer)
    with pytest.raises(VaultNewerError) as caught:
        vault.store.read()
    assert caught.value.fields == {"needed": 2, "ours": 1}
    assert (vault.folder / "vault.a").read_bytes() == newer


@pytest.mark.skipif(os.name == "nt", reason="Windows names another error for a folder in the place of a file")
def test_unreadable_copy_is_replaced_by_the_other_only_when_the_device_is_at_fault(vault: VaultCase) -> None:
    (vault.folder / "vault.a").unlink()
    (vault.folder / "vault.a").mkdir()
    reading = vault.store.read()
    assert not reading.has_spare
    assert reading.body == vault.session.body
