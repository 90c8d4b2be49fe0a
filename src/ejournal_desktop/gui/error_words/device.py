"""Words for disks, drives and memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

DEVICE_WORDS: Mapping[str, str] = {
    "already_open": translatable(
        "ErrorText",
        "The journal is open in another window of this computer · "
        "Nothing was changed · "
        "Close the other window and try again",
    ),
    "disk_full": translatable(
        "ErrorText",
        "No room is left on the disk · What was stored before is intact · Free some room and try again",
    ),
    "read_only_folder": translatable(
        "ErrorText",
        "The folder or the drive is closed for writing · "
        "Nothing was written · "
        "Open it for writing or choose another place",
    ),
    "device_gone": translatable(
        "ErrorText",
        "The drive was pulled out or the folder has vanished · "
        "What was stored before is intact · "
        "Put the drive back and try again",
    ),
    "file_held": translatable(
        "ErrorText",
        "Another program holds the file · Nothing was written · Close that program and try again",
    ),
    "device_fault": translatable(
        "ErrorText",
        "The disk answers with fault {number} · "
        "The last entry may not be stored · "
        "Try again; if it repeats, make an archive and have the disk checked",
    ),
    "database_busy": translatable(
        "ErrorText",
        "The journal is busy for the moment · The last entry is not stored yet · Wait a little and try again",
    ),
    "database_read_only": translatable(
        "ErrorText",
        "The folder of the journal is closed for writing · "
        "The last entry is not stored · "
        "Open the folder for writing and try again",
    ),
    "database_full": translatable(
        "ErrorText",
        "No room is left on the disk of the journal · "
        "Everything stored before is intact, the last entry is not stored · "
        "Free some room and try again",
    ),
    "database_fault": translatable(
        "ErrorText",
        "The disk of the journal answers with fault {number} · "
        "The last entry is not stored · "
        "Try again; if it repeats, make an archive and have the disk checked",
    ),
    "not_enough_memory": translatable(
        "ErrorText",
        "There is not enough free memory to check the password: {mebibytes} MB are needed · "
        "The journal stays closed · "
        "Close other programs and try again",
    ),
    "carrier_no_space": translatable(
        "ErrorText",
        "There is not enough room on the flash drive: {needed_size} are needed, {free_size} are free · "
        "The earlier archives are intact, the new one is not written · "
        "Take another flash drive or remove old files",
    ),
    "carrier_gone": translatable(
        "ErrorText",
        "The flash drive was pulled out · "
        "The earlier archive is intact, the new one is not written · "
        "Put it in again and repeat",
    ),
    "carrier_read_only": translatable(
        "ErrorText",
        "The flash drive is closed for writing · "
        "The earlier archives are intact, the new one is not written · "
        "Move the switch on it or take another flash drive",
    ),
    "carrier_read_back_differs": translatable(
        "ErrorText",
        "What was read back is not what was written · "
        "The new archive is not counted, the earlier ones are intact · "
        "Take another flash drive; this one is failing",
    ),
    "carrier_name_taken": translatable(
        "ErrorText",
        "A file of this name is on the flash drive already · "
        "It was not overwritten, the new archive is not written · "
        "Repeat the writing or take another flash drive",
    ),
    "carrier_copy_stopped": translatable(
        "ErrorText",
        "The writing was stopped · "
        "The unfinished file is removed, the earlier archives are intact · "
        "Start the writing again when ready",
    ),
    "carrier_fault": translatable(
        "ErrorText",
        "The flash drive answers with fault {number} · "
        "The earlier archives are intact, the new one is not written · "
        "Put it in again or take another flash drive",
    ),
    "carrier_marker": translatable(
        "ErrorText",
        "The mark of the archive flash drive cannot be read · "
        "The files on it are untouched · "
        "Assign the flash drive again or take another one",
    ),
    "carrier_file_too_large": translatable(
        "ErrorText",
        "The file is too large for a flash drive of this kind · "
        "It was not written, the earlier archives are intact · "
        "Archive fewer classes at once",
    ),
}
