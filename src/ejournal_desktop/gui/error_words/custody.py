"""Words for the custody of archives, flash drives, backups and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

CUSTODY_WORDS: Mapping[str, str] = {
    "carrier_known": translatable(
        "ErrorText",
        "This flash drive is in the register already · Nothing was changed · Choose it in the list or take another one",
    ),
    "carrier_other_school": translatable(
        "ErrorText",
        "Another school marked this flash drive · Nothing on it was changed · Take another one",
    ),
    "carrier_is_lost": translatable(
        "ErrorText",
        "This flash drive was reported lost · Nothing on it counts any more · Register another one",
    ),
    "carrier_unregistered": translatable(
        "ErrorText",
        "This flash drive is not in the register of the school · Nothing was changed · Register it first",
    ),
    "carrier_still_in": translatable(
        "ErrorText",
        "This flash drive was not taken out since it was written to · Its archives stay unconfirmed · "
        "Eject it, pull it out and put it in again",
    ),
    "same_person": translatable(
        "ErrorText",
        "Two people are needed, and both are the same · Nothing was changed · Ask the second one to come",
    ),
    "second_person": translatable(
        "ErrorText",
        "The second person must be a deputy head or the principal · Nothing was changed · Ask one of them to come",
    ),
    "archive_unknown": translatable(
        "ErrorText",
        "This archive is not in the register of this computer · "
        "Nothing was changed · "
        "Take an archive that was written here",
    ),
    "archive_week": translatable(
        "ErrorText",
        "This week has not begun, or is not of this school year · Nothing was written · Take another week",
    ),
    "archive_not_genuine": translatable(
        "ErrorText",
        "The archive did not pass the check · "
        "Nothing of it was used · "
        "Take another copy and tell the journal administrator",
    ),
    "archive_fork": translatable(
        "ErrorText",
        "Journal and archive hold different entries at the same place of the log (places: {count}) · "
        "Nothing was changed · "
        "Keep this computer and the flash drive as they are and call the deputy head: somebody worked on an old copy",
    ),
    "nothing_to_restore": translatable(
        "ErrorText",
        "The journal holds every entry of these archives already · Nothing was changed · Choose a later archive",
    ),
    "restored_entries_refused": translatable(
        "ErrorText",
        "Entries of the archives do not fit to today's journal: their keys are not known in it, or they contradict it "
        "· Nothing was changed · "
        "Add the newest archives of the same week, or restore a copy of the base first",
    ),
    "journal_grew": translatable(
        "ErrorText",
        "Something was written to the journal meanwhile · Nothing was changed · Compare again and repeat",
    ),
    "journal_differs": translatable(
        "ErrorText",
        "The journal shows what nobody signed · No copy was kept, the earlier ones are intact · "
        "Write the archive of the week: it names the places. Enter the right values anew and call the deputy head",
    ),
    "backup_damaged": translatable(
        "ErrorText",
        "The backup is damaged or altered · The journal is unchanged · Take another copy",
    ),
    "backup_foreign": translatable(
        "ErrorText",
        "The backup is of another school, or sealed to other people · "
        "The journal is unchanged · "
        "Take a backup of this school or ask who made it",
    ),
    "last_administrator": translatable(
        "ErrorText",
        "The last journal administrator and one’s own account cannot be closed · "
        "The account works as before · "
        "Appoint another administrator first",
    ),
}
