"""Words for what cannot be trusted: damaged, foreign or newer data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

TRUST_WORDS: Mapping[str, str] = {
    "vault_missing": translatable(
        "ErrorText",
        "There is no journal in the data folder · "
        "Nothing was changed · "
        "Check the folder, or restore the journal from an archive",
    ),
    "vault_exists": translatable(
        "ErrorText",
        "The folder holds a journal already · It was left as it is · Choose another folder or sign in to that journal",
    ),
    "vault_damaged": translatable(
        "ErrorText",
        "The key file of the journal is damaged in both copies · "
        "The records cannot be opened, but they are not erased · "
        "Restore the journal from the last archive with the recovery sheet",
    ),
    "vault_tampered": translatable(
        "ErrorText",
        "The key file was changed by something other than this program · "
        "The journal was not opened, to protect the records · "
        "Call the journal administrator and keep the computer as it is",
    ),
    "vault_newer": translatable(
        "ErrorText",
        "The journal was opened by a newer version of the program · "
        "The records are intact · "
        "Install version {needed} or later",
    ),
    "damaged_slot": translatable(
        "ErrorText",
        "The password is right, but the keys behind it are damaged · "
        "The records are intact, others can sign in · "
        "Ask the journal administrator to give access again",
    ),
    "package_unfit": translatable(
        "ErrorText",
        "This is no package of the same version, or it is damaged · "
        "Nothing of it was taken that does not fit · "
        "Take the package from which the program was installed",
    ),
    "damaged_heads": translatable(
        "ErrorText",
        "The record of the last visit is damaged · "
        "The journal itself was not changed · "
        "Ask the journal administrator to check the journal",
    ),
    "damaged_sealed": translatable(
        "ErrorText",
        "The sealed data is cut or changed · It was not used, the journal is unchanged · Take another copy",
    ),
    "bad_age_key": translatable(
        "ErrorText",
        "A key has a wrong form · "
        "It was not used, the journal is unchanged · "
        "Take the key from its original source again",
    ),
    "not_canonical": translatable(
        "ErrorText",
        "Data is not in its one accepted form · "
        "It was not used, the journal is unchanged · "
        "Take another copy or call the journal administrator",
    ),
    "costly_parameters": translatable(
        "ErrorText",
        "The key file asks for more work than allowed · "
        "It was not opened, the records are intact · "
        "Call the journal administrator",
    ),
    "weak_parameters": translatable(
        "ErrorText",
        "The protection of a password would have been too weak · Nothing was written · Call the journal administrator",
    ),
    "bad_signature": translatable(
        "ErrorText",
        "A signature does not match · "
        "The data was not used, the journal is unchanged · "
        "Take another copy and tell the journal administrator",
    ),
    "uncertified_recipient": translatable(
        "ErrorText",
        "Somebody was given access without the school's confirmation · "
        "The journal was not opened, to protect the records · "
        "Call the journal administrator",
    ),
    "database_missing": translatable(
        "ErrorText",
        "The file of the journal is not in its place · "
        "Nothing was changed · "
        "Look for it in the backups or restore the last archive",
    ),
    "database_damaged": translatable(
        "ErrorText",
        "The file of the journal is damaged · "
        "Nothing more is written to it · "
        "Restore the journal from a backup or the last archive",
    ),
    "not_a_database": translatable(
        "ErrorText",
        "The file of the journal cannot be read with the key of this school · "
        "It was left as it is · "
        "Check that the folder belongs to this school, or restore the last archive",
    ),
    "database_newer": translatable(
        "ErrorText",
        "A newer version of the program wrote this journal (structure {found}, this program knows {known}) · "
        "The records are intact · "
        "Update the program",
    ),
    "schema_changed": translatable(
        "ErrorText",
        "The file of the journal was altered outside the program · "
        "Nothing more is written to it · "
        "Call the journal administrator and restore the last archive",
    ),
    "malformed_change": translatable(
        "ErrorText",
        "A stored entry has a form this program does not know · "
        "It was not used, the other records are intact · "
        "Update the program or call the journal administrator",
    ),
    "training_content": translatable(
        "ErrorText",
        "A file of the training school is missing or damaged · "
        "The real journal is not touched · "
        "Install the program again",
    ),
    "font_hash": translatable(
        "ErrorText",
        "A font of the printed forms is missing or is a different one · "
        "Nothing was printed, the journal is unchanged · "
        "Install the program again",
    ),
    "colour_profile_hash": translatable(
        "ErrorText",
        "The colour profile of the printed forms is missing or is a different one · "
        "Nothing was printed, the journal is unchanged · "
        "Install the program again",
    ),
    "archive_damaged": translatable(
        "ErrorText",
        "The archive is damaged · "
        "It was not used, the journal is unchanged · "
        "Take another archive and replace this carrier",
    ),
    "not_an_archive": translatable(
        "ErrorText",
        "The file is not an archive of a class journal · "
        "It was not opened · "
        "Choose a file whose name begins with the class and the week",
    ),
    "archive_newer": translatable(
        "ErrorText",
        "The archive was made by a newer version of the program (format {found}, this program knows {supported}) · "
        "It is intact · "
        "Update the program",
    ),
    "archive_too_large": translatable(
        "ErrorText",
        "The archive is larger than allowed ({most_size}) · "
        "It was not opened · "
        "Check that this is an archive of a class journal",
    ),
    "archive_foreign": translatable(
        "ErrorText",
        "The archive was made in another school · "
        "It was not used, the journal is unchanged · "
        "Choose an archive of this school",
    ),
    "archive_entry_refused": translatable(
        "ErrorText",
        "An entry in the archive breaks the chain of signatures (entry {sequence}) · "
        "The archive was not used, the journal is unchanged · "
        "Take another archive and tell the journal administrator",
    ),
    "archive_pages_differ": translatable(
        "ErrorText",
        "The pages in the archive are not those its own history gives ({part}) · "
        "The archive was not used, the journal is unchanged · "
        "Take another archive and tell the journal administrator",
    ),
    "archive_state_differs": translatable(
        "ErrorText",
        "The content of the archive does not match its own history · "
        "The archive was not used, the journal is unchanged · "
        "Take another archive and tell the journal administrator",
    ),
    "import_unsafe": translatable(
        "ErrorText",
        "The file contains instructions a timetable never needs · "
        "It was not read, the journal is unchanged · "
        "Save the timetable in its own program again",
    ),
}
