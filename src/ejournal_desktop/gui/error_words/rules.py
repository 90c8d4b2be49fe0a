"""Words for what the regulation, the journal or an import says no to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

RULES_WORDS: Mapping[str, str] = {
    "mark_not_on_scale": translatable(
        "ErrorText",
        "This mark is not on the scale of the class · The cell is unchanged · Use the keys named in the line below",
    ),
    "no_marks_in_class": translatable(
        "ErrorText",
        "No marks are given in this class · The cell is unchanged · Enter attendance, topic and homework only",
    ),
    "no_comments_in_class": translatable(
        "ErrorText",
        "No comments on cells are kept in this class · The cell is unchanged · Write to the family instead",
    ),
    "no_homework_in_class": translatable(
        "ErrorText",
        "No homework is kept in this class · The lesson is unchanged · Leave the field empty",
    ),
    "attendance_code": translatable(
        "ErrorText",
        "This absence code is not open to your duties · "
        "The cell is unchanged · "
        "Enter н; the homeroom teacher gives the reason",
    ),
    "forbidden_entry": translatable(
        "ErrorText",
        "The regulation of the school forbids this entry · Nothing was stored · Use a mark or an absence code",
    ),
    "not_in_class": translatable(
        "ErrorText",
        "The student was not in this class on that day · The cell is unchanged · Check the date of the lesson",
    ),
    "lesson_is_cancelled": translatable(
        "ErrorText",
        "The lesson was cancelled · Nothing was stored · Choose another lesson",
    ),
    "lesson_ahead": translatable(
        "ErrorText",
        "The day of this lesson has not come yet · Nothing was stored · Make the entry on the day of the lesson",
    ),
    "period_closed": translatable(
        "ErrorText",
        "The grading period is closed · Nothing was changed · Ask the deputy head if an entry has to be corrected",
    ),
    "period_reason_needed": translatable(
        "ErrorText",
        "The mark differs from the proposed one · "
        "It is not stored yet: the regulation asks for the reason · "
        "Enter the mark with its reason on the page of results",
    ),
    "missing_changed": translatable(
        "ErrorText",
        "Other marks are missing now than the list showed: {count} · "
        "The period stays open · "
        "Look at the list again, then close the period",
    ),
    "text_too_long": translatable(
        "ErrorText",
        "The text is longer than {most} characters · It is not stored yet · Make it shorter",
    ),
    "homework_needed": translatable(
        "ErrorText",
        "Homework has no answer yet · "
        "The lesson stays open, the other entries are stored · "
        "Type the homework or answer «none set»",
    ),
    "unknown_record": translatable(
        "ErrorText",
        "The record is not in the journal any more · Nothing was changed · Refresh the page with F5",
    ),
    "record_exists": translatable(
        "ErrorText",
        "Such a record exists already · It was left as it is · Refresh the page with F5",
    ),
    "folder_not_empty": translatable(
        "ErrorText",
        "The folder holds files already · They were left as they are · Choose an empty folder",
    ),
    "unsuitable_folder": translatable(
        "ErrorText",
        "The journal cannot be kept in this folder · Nothing was created · Choose a folder on a disk of this computer",
    ),
    "unknown_regulation": translatable(
        "ErrorText",
        "The regulation was not found · Nothing was changed · Choose one from the list",
    ),
    "regulation_format": translatable(
        "ErrorText",
        "The regulation cannot be read: {key} · "
        "The regulation in force is unchanged · "
        "Correct the value and load it again",
    ),
    "paper_cancelled": translatable(
        "ErrorText",
        "The paper journal is cancelled by the regulation: there is nothing to compare with · "
        "Nothing was printed · "
        "Print the volume of the period instead",
    ),
    "draft_empty": translatable(
        "ErrorText",
        "Nothing new is proposed · The regulation in force is unchanged · Change a rule first",
    ),
    "draft_faulty": translatable(
        "ErrorText",
        "The draft still has errors: {count} · The regulation in force is unchanged · Correct the marked rules",
    ),
    "draft_changed": translatable(
        "ErrorText",
        "Somebody changed the draft meanwhile · Nothing was confirmed · Look at the draft again, then confirm it",
    ),
    "order_missing": translatable(
        "ErrorText",
        "Number or date of the order is missing · Nothing was confirmed · Type both as they stand in the order",
    ),
    "protocol_half": translatable(
        "ErrorText",
        "The protocol has only a number or only a date · Nothing was confirmed · Type both, or neither",
    ),
    "adoption_dates": translatable(
        "ErrorText",
        "The dates contradict each other: first the protocol, then the order, then the day it comes into force · "
        "Nothing was confirmed · "
        "Correct the dates",
    ),
    "edition_too_early": translatable(
        "ErrorText",
        "The edition would judge days that another one judges already · "
        "Nothing was confirmed · "
        "Choose {earliest} or a later day",
    ),
    "edition_in_force": translatable(
        "ErrorText",
        "The edition is in force, or a later one rests on it · Nothing was recalled · Prepare a new edition instead",
    ),
    "bad_print_option": translatable(
        "ErrorText",
        "A print setting is out of its bounds: {field} · Nothing was printed · Correct the setting",
    ),
    "nothing_differs": translatable(
        "ErrorText",
        "Every sheet of the volume still equals the journal · No supplement was made · None is needed",
    ),
    "archive_needed": translatable(
        "ErrorText",
        "The correction is in no archive yet · No supplement was made · Make the archive of the class first",
    ),
    "volume_disposed": translatable(
        "ErrorText",
        "The volume was disposed of by an act · Nothing was changed · Choose another volume",
    ),
    "print_stopped": translatable(
        "ErrorText",
        "Some records cannot be printed as they are: {problems} · "
        "Nothing was printed, the journal is unchanged · "
        "Go through the list and correct the records",
    ),
    "archive_content": translatable(
        "ErrorText",
        "The archive cannot be made of this selection · Nothing was written · Choose at least one class and try again",
    ),
    "import_empty": translatable(
        "ErrorText",
        "The file is empty · The journal is unchanged · Choose another file",
    ),
    "import_file_too_large": translatable(
        "ErrorText",
        "The file is larger than {limit_size} · "
        "It was not read, the journal is unchanged · "
        "Check that the right file was chosen",
    ),
    "import_table_too_large": translatable(
        "ErrorText",
        "The table is larger than allowed ({limit}) · "
        "It was not read, the journal is unchanged · "
        "Leave only the needed rows and columns",
    ),
    "import_unreadable": translatable(
        "ErrorText",
        "The file cannot be read · The journal is unchanged · Save it again in its own program",
    ),
    "import_not_fet": translatable(
        "ErrorText",
        "This is not a file of the FET timetable program · "
        "The journal is unchanged · "
        "Choose the file that FET exported",
    ),
    "import_fet_mode": translatable(
        "ErrorText",
        "FET made this timetable in the mode {mode} · "
        "The journal is unchanged · "
        "Export it from FET in the official mode",
    ),
    "lesson_has_records": translatable(
        "ErrorText",
        "Something was entered in this lesson · It stays where it is · Take the entries back first",
    ),
    "not_subgroups_of_one_class": translatable(
        "ErrorText",
        "These lessons cannot be joined · Nothing was changed · Choose two subgroups of one class at one time",
    ),
    "file_too_large": translatable(
        "ErrorText",
        "The file is larger than {most} KB · It was not attached · Make it smaller, or name the page of the book",
    ),
    "file_kind": translatable(
        "ErrorText",
        "Documents and pictures are taken only · The file was not attached · Save it as PDF or as a picture",
    ),
    "document_kind": translatable(
        "ErrorText",
        "PDF, pictures (PNG, JPEG) and plain text are kept only · The file was not published · Save it as PDF",
    ),
    "document_too_large": translatable(
        "ErrorText",
        "The file is larger than {most} MB · It was not published · Scan it in black and white, or with fewer dots",
    ),
    "picture_damaged": translatable(
        "ErrorText",
        "The picture is damaged · It was neither taken nor printed · Save it anew, or ask for another copy",
    ),
    "picture_too_large": translatable(
        "ErrorText",
        "The picture has more than {most} million dots · It was not taken · Save a smaller one",
    ),
    "document_not_in_force": translatable(
        "ErrorText",
        "The document is in force no more, or a newer edition is · Nothing was changed · Read the list again with F5",
    ),
    "document_fields": translatable(
        "ErrorText",
        "A title and a file are needed · The document was not published · Type the title and choose the file",
    ),
    "meeting_fields": translatable(
        "ErrorText",
        "A class meeting needs its day, time and place · The notice was not hung up · Fill the three lines",
    ),
    "no_discussion": translatable(
        "ErrorText",
        "This topic takes no remarks · The remark was not stored · Choose a topic put up for discussion",
    ),
    "pdf_active": translatable(
        "ErrorText",
        "The PDF holds a program or another file · It was not taken · Print it into a new PDF and choose that",
    ),
    "pdf_locked": translatable(
        "ErrorText",
        "The PDF opens with a password only · It was not taken · Save it without a password",
    ),
    "pdf_damaged": translatable(
        "ErrorText",
        "The file cannot be read as PDF · It was not taken · Make it again, or scan the paper anew",
    ),
    "too_many_files": translatable(
        "ErrorText",
        "The lesson has {most} files already · This one was not attached · Remove one of them first",
    ),
    "main_computer_only": translatable(
        "ErrorText",
        "Only the main computer of the school may change this · Nothing was stored · "
        "Change it there, the next bundle brings it here",
    ),
    "year_closed": translatable(
        "ErrorText",
        "This school year is over and can only be read · Nothing was stored · "
        "What must be corrected in it is noted on paper with an order",
    ),
    "year_part_missing": translatable(
        "ErrorText",
        "The new school year is not ready: {count} things are missing · Nothing was opened · "
        "Go through the list of what is missing",
    ),
    "year_part_changed": translatable(
        "ErrorText",
        "Somebody changed this step meanwhile · Yours was not stored · Look at it again and repeat the change",
    ),
    "reference_value": translatable(
        "ErrorText",
        "A value of the list is empty, doubled or out of its bounds · Nothing was stored · "
        "Correct the row that is marked",
    ),
    "reference_in_use": translatable(
        "ErrorText",
        "The row is used {count} times · It stays on the list · Give it another name instead",
    ),
    "reference_changed": translatable(
        "ErrorText",
        "Somebody changed this row meanwhile · Nothing was stored · Look at the list again",
    ),
    "no_list_in_workbook": translatable(
        "ErrorText",
        "The file has no header with surnames and names · Nothing was read · Fill in the template of the program",
    ),
    "list_not_applicable": translatable(
        "ErrorText",
        "Rows of the list that must be put right first: {count} · Nothing was stored · "
        "Correct them in the file and choose it again",
    ),
    "filling_dates": translatable(
        "ErrorText",
        "The days of the first filling do not fit the school year · Nothing was stored · Choose days inside the year",
    ),
    "lesson_time_taken": translatable(
        "ErrorText",
        "This class has the subject at that time already · Nothing was changed · Choose another day or lesson number",
    ),
    "not_a_lesson_day": translatable(
        "ErrorText",
        "There is no lesson at that time · Nothing was changed · Choose a day of the school year and a bell",
    ),
    "timetable_day": translatable(
        "ErrorText",
        "The timetable of days that are past or closed stays as it was · Nothing was changed · "
        "Choose {earliest} or a later day of the school year",
    ),
    "timetable_twice": translatable(
        "ErrorText",
        "The page would have two lessons at one time · Nothing was changed · Choose another day, lesson or week",
    ),
    "timetable_changed": translatable(
        "ErrorText",
        "Somebody changed the timetable of this day meanwhile · Nothing was stored · Read it again with F5",
    ),
    "two_values": translatable(
        "ErrorText",
        "Two values stand here after an exchange between computers · Both are kept · Who keeps the page settles it, "
        "attendance also the homeroom teacher",
    ),
    "cell_locked": translatable(
        "ErrorText",
        "The lesson is locked after {days} days · The value stays · Ask the deputy head to allow a correction",
    ),
    "reason_needed": translatable(
        "ErrorText",
        "A correction needs its reason · The value stays · Type the reason and press Enter",
    ),
    "import_in_use": translatable(
        "ErrorText",
        "The change of the timetable cannot be taken back: {count} records were built on it since · "
        "Nothing was changed · "
        "Take those records back first, or change the timetable anew",
    ),
    "import_not_applicable": translatable(
        "ErrorText",
        "The file has problems that are settled in its own program: {count} · "
        "Nothing was loaded, the journal is unchanged · "
        "Correct the file there and load it again",
    ),
}
