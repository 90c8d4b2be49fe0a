"""Drives are listed with what a person must know to choose one, and registered ones are known again."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.files.errors import DeviceGoneError
from ejournal_desktop.sync.carriers import MARKER_NAME, CarrierMarker, read_marker, write_marker
from ejournal_desktop.sync.drives import LinuxSystem, chosen_folder, insertion_of, linux_drives, list_drives
from ejournal_desktop.sync.drives_windows import windows_drives
from ejournal_desktop.sync.errors import CarrierMarkerError

if TYPE_CHECKING:
    from pathlib import Path

MARKER = CarrierMarker(carrier="carrier-2", school="5f3a0c1d9b7e4422")


def a_linux_computer(folder: Path, *mounts: str) -> LinuxSystem:
    """Return folders that look like a computer with a USB stick sdb and an inner disk sda."""
    for name, flag in (
        ("devices/pci0/usb1/block/sdb", "0"),
        ("devices/pci0/ata1/block/sda", "0"),
        ("devices/mmc/block/mmc0", "1"),
    ):
        disk = folder / name
        (disk / f"{disk.name}1").mkdir(parents=True)
        (disk / "removable").write_text(flag + "\n", encoding="ascii")
        (folder / "class").mkdir(exist_ok=True)
        (folder / "class" / f"{disk.name}1").symlink_to(disk / f"{disk.name}1")
    (folder / "labels").mkdir()
    (folder / "labels" / r"ARCHIVE\x202").symlink_to("/dev/sdb1")
    (folder / "mounts").write_text("\n".join(mounts) + "\n", encoding="utf-8")
    (folder / "dev").mkdir()
    (folder / "boot").write_text("4f6c\n", encoding="ascii")
    return LinuxSystem(
        mounts=folder / "mounts",
        blocks=folder / "class",
        labels=folder / "labels",
        devices=folder / "dev",
        boot=folder / "boot",
    )


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "my stick"
    folder.mkdir()
    return folder


def mount_of(device: str, folder: Path, file_system: str = "vfat", options: str = "rw,relatime") -> str:
    return f"{device} {str(folder).replace(' ', chr(92) + '040')} {file_system} {options} 0 0"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts how often a drive was put in")
def test_a_stick_that_was_put_in_again_is_told_from_one_that_stayed(tmp_path: Path, stick: Path) -> None:
    system = a_linux_computer(tmp_path, mount_of("/dev/sdb1", stick))
    device = stick.stat().st_dev
    (system.devices / f"{os.major(device)}:{os.minor(device)}").symlink_to(system.blocks / "sdb1")
    (tmp_path / "devices/pci0/usb1/block/sdb/diskseq").write_text("7\n", encoding="ascii")
    first = [insertion_of(stick, system) for _ in range(2)]
    (tmp_path / "devices/pci0/usb1/block/sdb/diskseq").write_text("8\n", encoding="ascii")
    assert (bool(first[0]), len({*first, insertion_of(stick, system)})) == (True, 2)


def test_of_a_disk_that_is_never_taken_out_nothing_is_told(tmp_path: Path, stick: Path) -> None:
    assert insertion_of(stick, a_linux_computer(tmp_path, mount_of("/dev/sdb1", stick))) == ""
    assert insertion_of(tmp_path / "gone") == ""


@pytest.mark.requirement("S0-4.14.16")
def test_registered_stick_is_known_by_its_marker(tmp_path: Path, stick: Path) -> None:
    write_marker(stick, MARKER)
    (drive,) = linux_drives(a_linux_computer(tmp_path, mount_of("/dev/sdb1", stick)))
    assert (drive.path, drive.label, drive.file_system) == (str(stick), "ARCHIVE 2", "vfat")
    assert (drive.marker, drive.is_removable, drive.is_read_only, drive.is_system) == ("carrier-2", True, False, False)
    assert 0 < drive.free <= drive.total


def test_disk_inside_the_computer_is_not_removable_but_a_memory_card_is(tmp_path: Path, stick: Path) -> None:
    mounts = (mount_of("/dev/sda1", stick, "ext4"), mount_of("/dev/mmc01", stick, "exfat", "ro,nosuid"))
    inner, card = linux_drives(a_linux_computer(tmp_path, *mounts))
    assert (inner.is_removable, inner.is_read_only) == (False, False)
    assert (card.is_removable, card.is_read_only) == (True, True)


def test_system_folder_is_marked_and_what_is_no_disk_is_left_out(tmp_path: Path, stick: Path) -> None:
    mounts = (
        "/dev/sda1 / ext4 rw 0 0",
        "proc /proc proc rw 0 0",
        f"tmpfs {stick} tmpfs rw 0 0",
        "/dev/sda1 /home ext4 rw 0 0",
        "/dev/sdb1 /absent/stick vfat rw 0 0",
    )
    (drive,) = linux_drives(a_linux_computer(tmp_path, *mounts))
    assert (drive.path, drive.is_system) == ("/", True)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the mounts of this computer")
def test_drives_of_this_computer_can_be_listed() -> None:
    assert all(drive.path.startswith("/") for drive in list_drives())
    assert list(windows_drives(lambda _folder: None)) == []


def test_any_folder_can_be_chosen(stick: Path) -> None:
    drive = chosen_folder(stick)
    assert (drive.label, drive.is_removable, drive.is_system, drive.marker) == ("my stick", False, False, None)
    with pytest.raises(DeviceGoneError):
        chosen_folder(stick / "absent")


def test_marker_is_read_as_it_was_written(stick: Path) -> None:
    assert read_marker(stick) is None
    write_marker(stick, MARKER)
    assert read_marker(stick) == MARKER
    assert [path.name for path in stick.iterdir()] == [MARKER_NAME]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b'{"carrier":"c","format":2,"school":"s"}',
        b'{"carrier":"c","format":1,"school":"s"} ',
        b'{"carrier":"../c","format":1,"school":"s"}',
        b'{"carrier":"c","format":1,"more":1,"school":"s"}',
        b"[" * 5000,
    ],
)
def test_file_that_is_no_marker_is_refused_and_shown_as_an_unregistered_drive(stick: Path, data: bytes) -> None:
    (stick / MARKER_NAME).write_bytes(data)
    with pytest.raises(CarrierMarkerError):
        read_marker(stick)
    assert chosen_folder(stick).marker is None
