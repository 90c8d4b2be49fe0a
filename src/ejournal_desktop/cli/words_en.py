"""The words of the command line in English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_HELP: Final[Mapping[str, str]] = {
    "program_help": "A class journal without a network. Opens the window when no command is given.",
    "data_help": "Folder of the journal's data.",
    "user_help": "Login, or the name in the log-in list.",
    "password_file_help": "File with the password in its first line; without it the password is asked for.",
    "json_help": "Output for programs: one JSON value.",
    "demo_help": "Make the training school and open it.",
    "demo_dir_help": "Folder in which the training school will stand.",
    "demo_no_window_help": "Do not open the window.",
    "import_help": "Take in a file of another program.",
    "import_fet_help": (
        "Take in a timetable placed by FET: the table NAME_timetable.csv, NAME_activities.xml or "
        "NAME_data_and_timetable.fet."
    ),
    "fet_file_help": "The .fet input file: it tells whether all lessons are placed.",
    "starts_help": "First day of the timetable.",
    "classes_help": "What the classes are in the file: years or groups; the program decides without it.",
    "dry_run_help": "Only show what would be done.",
    "archive_help": "Archives of the journal.",
    "archive_create_help": "Write archives of class groups into a folder and read them back.",
    "archive_to_help": "Folder of the carrier.",
    "archive_class_help": "Class group; may be given several times.",
    "archive_all_help": "All class groups.",
    "archive_week_help": "Week of the archive; the current one by default.",
    "archive_verify_help": "Check archives; no log-in is needed.",
    "print_help": "Print the journal.",
    "print_journal_help": "Save the journal of a class group and a grading period as PDF.",
    "print_class_help": "Class group.",
    "print_period_help": "Number of the grading period.",
    "print_to_help": "Where to write the PDF.",
    "print_year_help": "Save the volume of the year as PDF.",
    "print_full_help": "With all subject pages of the year.",
    "print_supplement_help": "Save a supplement: only the sheets that changed after the volume was printed.",
    "print_check_help": "Compare a printed sheet with the journal by its code.",
    "print_blank_help": "Save blank sheets of a class for days without current.",
    "print_diary_help": "Save the results printout for guardians.",
    "print_student_help": "Surname of the student; without it the whole class.",
    "print_from_help": "First day.",
    "print_until_help": "Last day.",
    "print_test_help": "Save a test sheet for the printer; no log-in is needed.",
    "keys_help": "Show the school's public signing keys for minisign; no log-in is needed.",
    "check_help": "Check the journal: its file, signatures and history.",
}
_IMPORT: Final[Mapping[str, str]] = {
    "import_found": (
        "Activities {activities}, lesson hours a week {hours}, class groups {class_groups}, teachers {teachers}, "
        "subjects {subjects}. In force from {starts}."
    ),
    "import_skipped": "Hours without a class: {count}. They are not taken in.",
    "import_refused": "The timetable was not taken in: correct the errors in FET and export it again.",
    "import_nothing": "The journal holds all of it already: nothing was changed.",
    "import_done": "The timetable was taken in.",
    "import_dry": "Nothing was written: this was a dry run.",
    "kind": "what",
    "created": "new",
    "reused": "there already",
    "changed": "changes",
    "ended": "ends",
    "kind_bells": "bells",
    "kind_subjects": "subjects",
    "kind_staff": "staff",
    "kind_class_groups": "class groups",
    "kind_subgroups": "subgroups",
    "kind_courses": "journal pages",
    "kind_keepers": "assignments of teachers",
    "kind_slots": "weekly lessons",
    "severity_error": "error",
    "severity_warning": "warning",
    "severity_notice": "note",
}
_PROBLEMS: Final[Mapping[str, str]] = {
    "problem_row_unreadable": "row {place} cannot be read.",
    "problem_row_unknown_activity": "row {place}: activity {activity} is not in the .fet file, or inactive.",
    "problem_row_unknown_time": "row {place}: unknown time “{day}, {hour}”.",
    "problem_row_repeated": "row {place}: activity {activity} stands at this time already.",
    "problem_row_unknown_name": "row {place}: the name “{name}” is not in the .fet file.",
    "problem_timetable_incomplete": "{placed} of {expected} lesson hours are placed.",
    "problem_activity_missing": (
        "activity {place} ({subject}; {students}; {teachers}) is not wholly placed: {placed} of {expected}."
    ),
    "problem_activity_too_long": (
        "activity {place} ({subject}; {students}; {teachers}) is longer than given: {placed} instead of {expected}."
    ),
    "problem_teacher_twice": "a teacher has two activities at once: {names}, {day}, {hour} (activities {activities}).",
    "problem_class_twice": "a class has two activities at once: {names}, {day}, {hour} (activities {activities}).",
    "problem_without_teacher": "activity {place} ({subject}) has no teacher.",
    "problem_without_class": "activity {place} ({subject}) has no class.",
    "problem_subject_of_two": "“{subject}” looks like two subjects; it is one page with two teachers ({count}).",
    "problem_many_days": "the file has {count} days, more than a week.",
    "problem_weekday_repeated": "weekdays stand twice: {days}. They are taken as two alternating weeks.",
    "problem_day_order_unknown": "the table does not tell the order of days: they are taken as they appear.",
    "problem_hour_order_unknown": "the table does not tell the order of hours: they are taken as they appear.",
    "problem_without_room": "lesson hours without a room: {count}.",
    "problem_activities_inactive": "inactive activities left out: {count}.",
    "problem_completeness_unknown": "without the .fet file nobody can say whether all lessons are placed.",
    "problem_encoding_assumed": "the encoding of the file was guessed: {encoding}. Check the names.",
    "problem_columns_unknown": "unknown columns: {count}.",
    "problem_elements_unknown": "unknown parts of the .fet file: {count}.",
    "problem_days_unclear": "the names of the days do not tell which week they are: {days}.",
    "problem_bell_times_differ": "the times of lesson {number} are not those of the school; the school's stay.",
    "problem_bell_times_unknown": "the names of the hours hold no times: {hours}. Enter the bells yourself.",
    "problem_class_without_level": "the name of class “{class_group}” has no grade level.",
    "problem_no_lessons": "the file has no lesson with a class.",
}
_ARCHIVE: Final[Mapping[str, str]] = {
    "archive_which": "Name class groups with --class, or all of them with --all.",
    "archive_progress": "Archive",
    "archive_written": "{class_group}: archive no. {number}, week {week}: {file}",
    "verdict_genuine_complete": "genuine and complete.",
    "verdict_genuine_freshness_unknown": "genuine; whether it is the newest cannot be known here.",
    "verdict_damaged": "damaged.",
    "verdict_not_from_this_school": "not from this school.",
    "verdict_older_than_known": "genuine, but there is a newer one.",
    "verdict_training": "A training archive, not a document.",
    "verdict_school_unknown": "The school is not proved: compare the root fingerprint with the recovery sheet.",
}
_OTHER: Final[Mapping[str, str]] = {
    "unexpected": (
        "Something unforeseen happened. Everything stored before is intact. Try again; if it repeats, "
        "give the journal administrator the code {code}."
    ),
    "user_prompt": "Login",
    "password_prompt": "Password",
    "demo_progress": "Training school",
    "demo_done": "The training school is ready: {data}\nLogins: {logins}\nPasswords: {passwords}",
    "demo_is_there": "The training school stands in this folder already.",
    "print_progress": "Printing",
    "print_done": "{class_group}: {sheets} sheets, {pages} pages: {file}\nSHA-256: {sha256}",
    "print_thick": "The volume is thicker than advised: split it or sew it with care.",
    "print_paper_done": "Sheets {sheets}, pages {pages}: {file}\nSHA-256: {sha256}",
    "print_sheet": "Sheet {sheet}, {class_group}; printed by {author}, {printed}. Kept at: {place}",
    "print_is_today": "{code}: the sheet equals the journal of today. Archive № {archive}.",
    "print_is_archive": "{code}: the sheet equals archive № {archive}; the journal has changed since.",
    "print_is_neither": "{code}: the sheet equals neither the journal nor an archive.",
    "print_draft": "This is a draft: the period is open, or no archive was written after it was closed.",
    "root_fingerprint": "Root fingerprint",
    "check_looked": "Looked at {entries} entries of {feeds} feeds. State: {digest}",
    "check_clean": "The journal is sound.",
    "check_found": "Differences found: {count}. Call the journal administrator.",
    "finding_database_damaged": "the journal's file is damaged.",
    "finding_entry_refused": "entry {sequence} of feed {feed} breaks its signature or order.",
    "finding_entries_missing": "entry {sequence} of feed {feed} was there and has vanished.",
    "finding_heads_damaged": "the file on the last visit is damaged: whether entries are missing cannot be told.",
    "finding_state_differs": "{place} ({column}): the journal says {live}, its history {logged}.",
    "finding_lesson": "{day}, lesson {bell}",
    "finding_nothing": "nothing",
}
ENGLISH: Final[Mapping[str, str]] = {**_HELP, **_IMPORT, **_PROBLEMS, **_ARCHIVE, **_OTHER}
