"""The errors in English, for consoles without Russian."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "wrong_password": (
        "The name or the password does not match. "
        "Check the keyboard layout and Caps Lock, then type the password again."
    ),
    "throttled": "Too many attempts with a wrong password. Try again in {seconds} s.",
    "wrong_pin": "The PIN does not match. Type the six digits again or use the password.",
    "pin_dropped": "The PIN was wrong too many times. Sign in with the password.",
    "pin_guessable": "Such a PIN is tried first. Choose six digits without a pattern.",
    "pin_not_allowed": "The regulation of the school allows no PIN. Sign in with the password.",
    "journal_closed": "The journal was closed meanwhile, everything stored is intact. Sign in again.",
    "pin_form": "A PIN is six digits. Type exactly six digits.",
    "one_time_code": "The one-time code only serves to set a password. Sign in with it in the window first.",
    "not_certifier": (
        "Accounts and duties are certified by the administrator whom the recovery sheet appointed. "
        "Ask that administrator to do it."
    ),
    "not_on_data_list": (
        "The principal's list on personal data gives you no power for this. Ask the principal to add it."
    ),
    "duty_days": "The last day of the duty lies before its first one. Correct one of the days.",
    "order_incomplete": "An order has a number and a date, and one of them is missing. Give both.",
    "order_carried_out": "The duty was changed meanwhile. Read the list again.",
    "has_records": "This person stands in the journal already. If they have left, close the log-in.",
    "no_log_in": "This person has no log-in yet. Give a code first.",
    "undertaking_day": "The day of the undertaking has not come yet. Give the day on the signed paper.",
    "no_duties": "An account without duties opens nothing. Name at least one duty, or close the account.",
    "has_account": "This person has a log-in already. Choose the person in the list.",
    "own_account": "The own password is not replaced by a code. Change it on the page of your log-ins.",
    "nameless": "Surname or given name is missing. Type both.",
    "expired_code": "The one-time code is out of date. Ask the journal administrator for a new code.",
    "not_for_us": "This file was sealed for other people. Ask for a copy made for this school.",
    "wrong_recovery": (
        "The recovery key belongs to another school or was replaced. Take the newest recovery sheet of this school."
    ),
    "unforeseen": "Something unforeseen happened. Everything stored before is intact. Try again.",
    "period_reason_needed": (
        "The mark differs from the proposed one, and the regulation asks why. Enter the mark with its reason on the "
        "page of results."
    ),
    "missing_changed": "Other marks are missing now: {count}. Look at the list again, then close the period.",
    "not_allowed": "Your duties do not include this act. Ask the journal administrator if the duty is yours.",
    "foreign_page": "This page is kept by another teacher. Ask the teacher of the page to make the entry.",
    "no_account": "The account is closed. Ask the journal administrator.",
    "password_too_short": "The password is too short. Use at least {least} characters, for example four words.",
    "password_too_long": "The password is too long. Use at most {most} characters.",
    "password_common": "This password is among the most common ones. Choose another, for example four unrelated words.",
    "password_personal": (
        "The password contains the login, the surname or the name of the school. Choose a password without them."
    ),
    "password_weak": "The password is easy to guess. Make it longer, for example four unrelated words.",
    "handle_taken": "Another person has this login. Choose another login.",
    "account_taken": "This account can sign in already. Change its password instead.",
    "unknown_account": "There is no such account on this computer. Choose a person from the list.",
    "recovery_text": "The recovery key has a slip in group {group}. Compare the group with the printed sheet.",
    "stale_session": "The key of the journal was replaced while it was open. Sign in again.",
    "vault_missing": (
        "There is no journal in the data folder. Check the folder, or restore the journal from an archive."
    ),
    "vault_exists": "The folder holds a journal already. Choose another folder or sign in to that journal.",
    "vault_damaged": (
        "The key file of the journal is damaged in both copies. "
        "Restore the journal from the last archive with the recovery sheet."
    ),
    "vault_tampered": (
        "The key file was changed by something other than this program. "
        "Call the journal administrator and keep the computer as it is."
    ),
    "vault_newer": "The journal was opened by a newer version of the program. Install version {needed} or later.",
    "damaged_slot": (
        "The password is right, but the keys behind it are damaged. Ask the journal administrator to give access again."
    ),
    "damaged_heads": "The record of the last visit is damaged. Ask the journal administrator to check the journal.",
    "damaged_sealed": "The sealed data is cut or changed. Take another copy.",
    "bad_age_key": "A key has a wrong form. Take the key from its original source again.",
    "not_canonical": "Data is not in its one accepted form. Take another copy or call the journal administrator.",
    "costly_parameters": "The key file asks for more work than allowed. Call the journal administrator.",
    "weak_parameters": "The protection of a password would have been too weak. Call the journal administrator.",
    "bad_signature": "A signature does not match. Take another copy and tell the journal administrator.",
    "uncertified_recipient": (
        "Somebody was given access without the school's confirmation. Call the journal administrator."
    ),
    "database_missing": (
        "The file of the journal is not in its place. Look for it in the backups or restore the last archive."
    ),
    "database_damaged": "The file of the journal is damaged. Restore the journal from a backup or the last archive.",
    "not_a_database": (
        "The file of the journal cannot be read with the key of this school. "
        "Check that the folder belongs to this school, or restore the last archive."
    ),
    "database_newer": (
        "A newer version of the program wrote this journal (structure {found}, this program knows {known}). "
        "Update the program."
    ),
    "schema_changed": (
        "The file of the journal was altered outside the program. "
        "Call the journal administrator and restore the last archive."
    ),
    "malformed_change": (
        "A stored entry has a form this program does not know. Update the program or call the journal administrator."
    ),
    "training_content": "A file of the training school is missing or damaged. Install the program again.",
    "font_hash": "A font of the printed forms is missing or is a different one. Install the program again.",
    "colour_profile_hash": (
        "The colour profile of the printed forms is missing or is a different one. Install the program again."
    ),
    "archive_damaged": "The archive is damaged. Take another archive and replace this carrier.",
    "not_an_archive": (
        "The file is not an archive of a class journal. Choose a file whose name begins with the class and the week."
    ),
    "archive_newer": (
        "The archive was made by a newer version of the program (format {found}, this program knows {supported}). "
        "Update the program."
    ),
    "archive_too_large": (
        "The archive is larger than allowed ({most_size}). Check that this is an archive of a class journal."
    ),
    "archive_foreign": "The archive was made in another school. Choose an archive of this school.",
    "archive_entry_refused": (
        "An entry in the archive breaks the chain of signatures (entry {sequence}). "
        "Take another archive and tell the journal administrator."
    ),
    "archive_pages_differ": (
        "The pages in the archive are not those its own history gives ({part}). "
        "Take another archive and tell the journal administrator."
    ),
    "archive_state_differs": (
        "The content of the archive does not match its own history. "
        "Take another archive and tell the journal administrator."
    ),
    "import_unsafe": (
        "The file contains instructions a timetable never needs. Save the timetable in its own program again."
    ),
    "already_open": "The journal is open in another window of this computer. Close the other window and try again.",
    "disk_full": "No room is left on the disk. Free some room and try again.",
    "read_only_folder": "The folder or the drive is closed for writing. Open it for writing or choose another place.",
    "device_gone": "The drive was pulled out or the folder has vanished. Put the drive back and try again.",
    "file_held": "Another program holds the file. Close that program and try again.",
    "device_fault": (
        "The disk answers with fault {number}. Try again; if it repeats, make an archive and have the disk checked."
    ),
    "database_busy": "The journal is busy for the moment. Wait a little and try again.",
    "database_read_only": "The folder of the journal is closed for writing. Open the folder for writing and try again.",
    "database_full": "No room is left on the disk of the journal. Free some room and try again.",
    "database_fault": (
        "The disk of the journal answers with fault {number}. "
        "Try again; if it repeats, make an archive and have the disk checked."
    ),
    "not_enough_memory": (
        "There is not enough free memory to check the password: {mebibytes} MB are needed. "
        "Close other programs and try again."
    ),
    "carrier_no_space": (
        "There is not enough room on the flash drive: {needed_size} are needed, {free_size} are free. "
        "Take another flash drive or remove old files."
    ),
    "carrier_gone": "The flash drive was pulled out. Put it in again and repeat.",
    "carrier_read_only": "The flash drive is closed for writing. Move the switch on it or take another flash drive.",
    "carrier_read_back_differs": (
        "What was read back is not what was written. Take another flash drive; this one is failing."
    ),
    "carrier_name_taken": (
        "A file of this name is on the flash drive already. Repeat the writing or take another flash drive."
    ),
    "carrier_copy_stopped": "The writing was stopped. Start the writing again when ready.",
    "carrier_fault": "The flash drive answers with fault {number}. Put it in again or take another flash drive.",
    "carrier_marker": (
        "The mark of the archive flash drive cannot be read. Assign the flash drive again or take another one."
    ),
    "carrier_file_too_large": "The file is too large for a flash drive of this kind. Archive fewer classes at once.",
    "mark_not_on_scale": "This mark is not on the scale of the class. Use the keys named in the line below.",
    "no_marks_in_class": "No marks are given in this class. Enter attendance, topic and homework only.",
    "no_homework_in_class": "No homework is kept in this class. Leave the field empty.",
    "attendance_code": "This absence code is not open to your duties. Enter н; the homeroom teacher gives the reason.",
    "forbidden_entry": "The regulation of the school forbids this entry. Use a mark or an absence code.",
    "not_in_class": "The student was not in this class on that day. Check the date of the lesson.",
    "lesson_is_cancelled": "The lesson was cancelled. Choose another lesson.",
    "lesson_ahead": "The day of this lesson has not come yet. Make the entry on the day of the lesson.",
    "period_closed": "The grading period is closed. Ask the deputy head if an entry has to be corrected.",
    "text_too_long": "The text is longer than {most} characters. Make it shorter.",
    "homework_needed": "Homework has no answer yet. Type the homework or answer «none set».",
    "unknown_record": "The record is not in the journal any more. Refresh the page with F5.",
    "record_exists": "Such a record exists already. Refresh the page with F5.",
    "folder_not_empty": "The folder holds files already. Choose an empty folder.",
    "unsuitable_folder": "The journal cannot be kept in this folder. Choose a folder on a disk of this computer.",
    "unknown_regulation": "The regulation was not found. Choose one from the list.",
    "regulation_format": "The regulation cannot be read: {key}. Correct the value and load it again.",
    "paper_cancelled": (
        "The paper journal is cancelled by the regulation: there is nothing to compare with. Print the volume instead."
    ),
    "draft_empty": "Nothing new is proposed. Change a rule first.",
    "draft_faulty": "The draft still has errors: {count}. Correct the marked rules.",
    "draft_changed": "Somebody changed the draft meanwhile. Look at it again, then confirm it.",
    "order_missing": "Number or date of the order is missing. Type both.",
    "protocol_half": "The protocol has only a number or only a date. Type both, or neither.",
    "adoption_dates": (
        "The dates contradict each other: first the protocol, then the order, then the day it comes into force. "
        "Correct them."
    ),
    "edition_too_early": (
        "The edition would judge days that another one judges already. Choose {earliest} or a later day."
    ),
    "edition_in_force": "The edition is in force, or a later one rests on it. Prepare a new edition instead.",
    "bad_print_option": "A print setting is out of its bounds: {field}. Correct the setting.",
    "nothing_differs": "Every sheet of the volume still equals the journal. No supplement is needed.",
    "archive_needed": "The correction is in no archive yet. Make the archive of the class first.",
    "volume_disposed": "The volume was disposed of by an act. Choose another volume.",
    "print_stopped": (
        "Some records cannot be printed as they are: {problems}. Go through the list and correct the records."
    ),
    "archive_content": "The archive cannot be made of this selection. Choose at least one class and try again.",
    "import_empty": "The file is empty. Choose another file.",
    "import_file_too_large": "The file is larger than {limit_size}. Check that the right file was chosen.",
    "import_table_too_large": "The table is larger than allowed ({limit}). Leave only the needed rows and columns.",
    "import_unreadable": "The file cannot be read. Save it again in its own program.",
    "import_not_fet": "This is not a file of the FET timetable program. Choose the file that FET exported.",
    "import_not_applicable": (
        "The timetable was not taken in: it has {count} errors. Correct them in its program and export it again."
    ),
    "import_in_use": (
        "The import cannot be undone any more: {count} records stand on it. Correct the timetable by a new import."
    ),
    "import_fet_mode": "FET made this timetable in the mode {mode}. Export it from FET in the official mode.",
    "lesson_has_records": "Something was entered in this lesson. Take the entries back first.",
    "not_subgroups_of_one_class": "Only lessons of two subgroups of one class at one time can be joined.",
    "file_too_large": "The file is larger than {most} KB and was not attached. Make it smaller.",
    "file_kind": "Lessons take documents and pictures only. Save the file as PDF or as a picture.",
    "document_kind": "Documents are PDF, pictures (PNG, JPEG) or plain text. Save the file as PDF.",
    "document_too_large": "The file is larger than {most} MB. Scan it in black and white, or with fewer dots.",
    "picture_damaged": "The picture is damaged. Ask for a new edition.",
    "picture_too_large": "The picture has more than {most} million dots. Save a smaller one.",
    "document_not_in_force": "The document is in force no more, or a newer edition is. Read the list again.",
    "document_fields": "A document needs a title and a file.",
    "meeting_fields": "A class meeting needs its day, time and place.",
    "no_discussion": "This notice takes no remarks. Choose a topic put up for discussion.",
    "pdf_active": "The PDF holds a program or another file. Print it into a new PDF and choose that.",
    "pdf_locked": "The PDF opens with a password only. Save it without a password.",
    "pdf_damaged": "The file cannot be read as PDF. Make it again.",
    "too_many_files": "The lesson has {most} files already. Remove one of them first.",
    "lesson_time_taken": "The class has this subject at that time already. Choose another day or lesson number.",
    "not_a_lesson_day": "There is no lesson at that time. Choose a day of the school year and a bell.",
    "two_values": "Two values stand here after an exchange between computers. Who keeps the page settles it.",
    "cell_locked": "The lesson is locked after {days} days. The deputy head can allow a correction.",
    "reason_needed": "A correction needs its reason. Type it.",
    "plan_hours_differ": (
        "The plan has {plan} hours, the curriculum {curriculum}: difference {difference}. "
        "Even out the hours, or have the curriculum corrected."
    ),
    "curriculum_missing": (
        "The hours of this subject are not in the curriculum yet. Ask the deputy head to enter the hours."
    ),
    "curriculum_hours": "At most {weekly} hours a week and {yearly} a year fit. Correct the number.",
    "plan_topic_missing": "Row {row} has no topic. Type the topic or delete the row.",
    "plan_hours_invalid": "The hours do not fit: from 1 to {most}. Correct the hours of row {row}.",
    "not_parallel": (
        "The class is not parallel: another subject or another year of study. Choose classes of the same year of study."
    ),
    "plan_hour_given": "Hour {hour} was given already, as all up to {given}. Move a topic that is still ahead.",
    "plan_hour_last": "Nothing follows hour {hour} of the plan. Choose an earlier topic.",
    "plan_changed": "The plan was changed since. Look at it with F5 and correct it by hand.",
    "curriculum_changed": "The curriculum was changed since. Look at it and correct it by hand.",
    "sheet_number": "The sheet number is not right: a digit is missing or wrong. Compare the nine digits.",
    "sheet_unknown": "No lesson bears this sheet number. Check that the sheet is from this school.",
    "workbook_empty": "The file is empty. Choose another file.",
    "workbook_too_large": "The file is larger than can be read ({part}). Copy the table alone into a new workbook.",
    "workbook_too_slow": "The file was not read within {seconds} s. Copy the table alone into a new workbook.",
    "workbook_encrypted": "The workbook is locked by a password. Save it without a password and choose it again.",
    "workbook_unreadable": "The file is damaged or is no table. Save it again as xlsx in its own program.",
    "workbook_unsafe": "The file is built so that it could do harm. Copy the table into a new workbook and save that.",
    "workbook_without_plan": (
        "No sheet has a header with a column of topics. Name the columns: No., topic, hours, homework."
    ),
    "absence_with_mark": "A mark stands in this lesson, so the student was there. Ask the teacher of the lesson.",
    "lesson_not_recorded": (
        "The teacher has not written in this lesson yet. Set the reason for the day: it counts with the absence."
    ),
    "cards_by_request": "By the regulation cards are changed by request. Send the change as a request.",
    "no_receiver": "Nobody holds the duty to receive this note. Tell the journal administrator.",
    "one_family": "A file with a password is for one family. Name one student.",
    "work_maximum": "A work has between 1 and {most} points. Name another number.",
    "work_points": "The work has {most} points at most. Name a number from 0 to {most}.",
    "work_has_points": "Students have points in this work already. Clear their points first.",
    "work_kind_unknown": "The regulation has no such kind of work. Name another kind.",
    "empty_text": "There is no text yet. Type the text.",
    "foreign_duty": "The regulation gives this check to somebody else: {clause}. Choose a duty of your own.",
    "conclusion_needed": "An act needs a conclusion. Say what the check came to.",
    "control_days": "These days lie ahead, outside the school year, or the wrong way round. Choose other days.",
    "letter_field": "Words in braces are no fields of a letter: {count}. Correct the text.",
    "late_minutes": "A lateness has at most {most} minutes. Enter fewer minutes or an absence.",
    "not_enrolled": "The student is not in this class or subgroup on that day. Choose another day.",
    "already_enrolled": "The student is in a class on that day already. Choose another day.",
    "already_in_subgroup": (
        "The student is in a subgroup of this subject on one of the days. Choose another day or end the other one."
    ),
    "movement_dates": "That day is not in the school year of the class. Choose another day.",
    "records_after_leaving": (
        "After that day the journal has entries of the student: {count}. Choose a later day or have them taken back."
    ),
    "carrier_known": "This flash drive is in the register already. Choose it in the list or take another one.",
    "carrier_other_school": "Another school marked this flash drive. Take another one.",
    "carrier_is_lost": "This flash drive was reported lost and is not used any more. Register another one.",
    "carrier_unregistered": "This flash drive is not in the register of the school. Register it first.",
    "carrier_still_in": (
        "This flash drive was not taken out since it was written to. Eject it, put it in again and repeat."
    ),
    "same_person": "Two people are needed, and both are the same. Ask the second one to come.",
    "second_person": "The second person must be a deputy head or the principal. Ask one of them to come.",
    "archive_unknown": (
        "This archive is not in the register of this computer. Take an archive written here, or check "
        "whether this is the right journal."
    ),
    "archive_week": "This week has not begun, or is not of this school year. Name another one.",
    "archive_not_genuine": "The archive did not pass the check. Take another copy and tell the journal administrator.",
    "archive_fork": (
        "Journal and archive hold different entries at the same place of the log: {count}, the first is entry "
        "{sequence}. Nothing was changed. Keep both as they are: somebody worked on an old copy."
    ),
    "nothing_to_restore": "The journal holds every entry of these archives already. Choose a later archive.",
    "restored_entries_refused": (
        "Entries of the archives do not fit to today’s journal: their keys are not known in it, or they contradict it. "
        "Nothing was changed. Add the newest archives of the same week, or restore a copy of the base first."
    ),
    "year_closed": "This school year is over and can only be read.",
    "year_part_missing": "The new school year is not ready: {count} things are missing. Nothing was opened.",
    "year_part_changed": "Somebody changed this step meanwhile. Look at it again.",
    "reference_value": "A value of the list is empty, doubled or out of its bounds.",
    "reference_in_use": "The row is used {count} times and stays on the list.",
    "reference_changed": "Somebody changed this row meanwhile. Look at the list again.",
    "no_list_in_workbook": "The file has no header with surnames and names. Fill in the template.",
    "list_not_applicable": "{count} rows of the list must be put right first. Nothing was stored.",
    "filling_dates": "The days of the first filling do not fit the school year.",
    "main_computer_only": (
        "Only the main computer of the school may change this. Change it there: the next bundle brings it here."
    ),
    "journal_grew": "Something was written to the journal meanwhile. Nothing was changed; repeat the command.",
    "bundle_damaged": (
        "The file of the exchange is damaged or altered. Nothing of it was taken. Take another copy, or make a new "
        "one at the other workstation."
    ),
    "not_a_bundle": "This is no file of the exchange. Choose a file whose name ends in .ejbundle.",
    "bundle_foreign": (
        "The file of the exchange is of another school, or of the training school. Choose a file of this school."
    ),
    "bundle_not_for_us": (
        "The file of the exchange is sealed to other people. Let the journal administrator or the archive officer "
        "take it."
    ),
    "bundle_signer": (
        "Who signed the file of the exchange may not exchange, or may no more. Let a person with this duty make it "
        "anew."
    ),
    "bundle_newer": (
        "A newer program wrote the file of the exchange. Update the program on this computer, then take it again."
    ),
    "bundle_ahead": (
        "Entries in the file are dated more than a day ahead of this computer. Set the date on both computers right."
    ),
    "bundle_own": "This computer made the file of the exchange itself. Carry it to another workstation.",
    "bundle_gap": (
        "Entries before those of this file are missing here. First take file No. {number} of the same workstation; "
        "if it is lost, make one here, take it there and make a new one."
    ),
    "bundle_fork": (
        "Journal and file hold different entries at the same place of the log (entry {sequence}). Keep both as they"
        " are: somebody worked on an old copy."
    ),
    "two_computers_one_number": (
        "Another computer writes the journal under the number of this one: a file was used twice, or a copied "
        "folder is in use. One of the two must be added anew."
    ),
    "bundle_sender_unknown": (
        "The workstation that made the file does not belong to the school. If it is new, first take a file of the "
        "main workstation."
    ),
    "bundle_sender_dismissed": (
        "The workstation that made the file was taken out of the school. If it is to write again, add it anew at "
        "the main one."
    ),
    "dismissed_here": (
        "This workstation was taken out of the school. If it is to write again, add it anew at the main one."
    ),
    "bundle_contradicts": (
        "What the file brings cannot stand beside what the journal holds. Nothing was changed. Keep the file and "
        "make a report for support."
    ),
    "unknown_computer": (
        "There is no such further workstation, or it was taken out before. See the list: exchange state."
    ),
    "not_a_parcel": (
        "This is no file of a workstation, or it is damaged. Choose a file whose name ends in .ejjoin, or add the "
        "workstation anew."
    ),
    "journal_differs": (
        "The journal shows what its signed history does not hold. No copy was kept, the earlier ones are intact. "
        "The command check names the places; enter the right values anew and call the deputy head."
    ),
    "backup_damaged": "The backup is damaged or altered. Take another copy; the journal is unchanged.",
    "backup_foreign": (
        "The backup is of another school, or sealed to other people. Take a backup of this school, or ask who made it."
    ),
    "last_administrator": (
        "The last journal administrator and one’s own account cannot be closed. Appoint another one first."
    ),
}
