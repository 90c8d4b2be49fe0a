"""The words of the command line in English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.cli.access_words import ENGLISH as ACCESS
from ejournal_desktop.cli.control_words import ENGLISH as CONTROL
from ejournal_desktop.cli.documents_words import ENGLISH as DOCUMENTS
from ejournal_desktop.cli.exchange_words import ENGLISH as EXCHANGE
from ejournal_desktop.cli.health_words import ENGLISH as HEALTH
from ejournal_desktop.cli.people_words import ENGLISH as PEOPLE
from ejournal_desktop.cli.plan_words import ENGLISH as PLANS
from ejournal_desktop.cli.records_report_words import ENGLISH as RECORDS
from ejournal_desktop.cli.regulation_words import ENGLISH as REGULATION
from ejournal_desktop.cli.repair_words import ENGLISH as REPAIR
from ejournal_desktop.cli.report_words import ENGLISH as REPORTS
from ejournal_desktop.cli.self_test_words import ENGLISH as SELF_TEST

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
    "archive_due_help": "Only class groups without an archive of this week; for a scheduled task.",
    "archive_week_help": "Week of the archive; the current one by default.",
    "archive_verify_help": "Check archives; no log-in is needed.",
    "archive_list_help": "Archives of this year: where they stand, whether confirmed, who accepted them.",
    "archive_open_help": "Open an old archive read-only; the journal is not touched.",
    "archive_search_help": "Search names, topics and homework.",
    "archive_year_help": "Write the year: classes and base to several flash drives; without --to show how far it is.",
    "archive_year_to_help": "Registered flash drive; give it several times, the same bytes go to each.",
    "archive_keep_help": "Show what is kept until when, and which archives of a folder may go.",
    "archive_prune_help": "Delete those that may go.",
    "archive_prune_where": "Name the folder to clear.",
    "archive_recheck_help": "Show which old archives must be read again; with the folder of a drive, read them.",
    "archive_renew_help": "Also copy them to another registered flash drive.",
    "recheck_row": "{class_group} {school_year}, No. {number}, {label}: read {checked}, {state}",
    "recheck_none": "No archive of a past year stands on a flash drive of the school.",
    "recheck_due": "due since {next_check}",
    "recheck_next": "next check {next_check}",
    "recheck_trouble": "not whole ({trouble})",
    "check_due_archives": "Archives of past years to be read again: {count}.",
    "year_row": "{class_group}: {closed}, week {week}, drives {carriers}, seen again {confirmed}",
    "year_closed": "year closed",
    "year_open": "year not closed",
    "year_done": "The year is complete on {wanted} drives.",
    "year_unfinished": "The year is not complete yet: every class closed, on {wanted} drives.",
    "kept_row": "{school_year}, {document}: {until}",
    "kept_always": "always (the school has set no term)",
    "kept_journal": "class journals",
    "kept_summary_sheet": "summary sheets",
    "kept_control_act": "control acts",
    "kept_report": "reports",
    "keep_last_of_class": "stays: one of the last of its class",
    "keep_term_over": "may go: the term is over",
    "keep_superseded": "may go: later archives hold all of it",
    "keep_not_verified": "stays: not verified",
    "kept_removed": "deleted",
    "archive_confirm_help": "Read the archives of a flash drive put in again and note those that are whole.",
    "archive_receipt_help": "Accept an archive: check, second signature, receipt file.",
    "archive_drill_help": "Restore drill: compare an archive with today’s journal.",
    "backup_help": "Backups of the whole base.",
    "backup_create_help": "Make a copy on this computer or in a folder.",
    "backup_to_help": "Folder of the carrier; without it the copy stays on this computer.",
    "backup_due_help": "Only if there is none today; for a scheduled task.",
    "backup_verify_help": "Open a copy and check all of it.",
    "archive_restore_help": (
        "Bring back from class archives what the journal has lost; nothing of it goes. Two people are needed."
    ),
    "backup_restore_help": "Put the base back from a copy; two people are needed.",
    "backup_second_help": "The second person: a deputy head or the principal.",
    "carrier_help": "Flash drives of the school.",
    "carrier_list_help": "The register of flash drives, and warnings.",
    "carrier_register_help": "Mark a flash drive and put it into the register.",
    "carrier_label_help": "What is written on the flash drive.",
    "carrier_look_help": "What is on this flash drive?",
    "carrier_lost_help": "Report the loss of a flash drive (id or label).",
    "carrier_circumstances_help": "Circumstances.",
    "carrier_backup_help": "It held a copy of the whole base.",
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
    "print_assignments_help": "Save the list of assignments of a student for days of illness.",
    "print_absent_help": "Surname of the student.",
    "print_untold_help": "Families that wait for results or a printout, counted by class; nobody is named.",
    "print_untold_line": "{class}: results {results}, since the last paper {news}, overdue {overdue}",
    "print_encrypted_help": "The diary of one student as a file with a password, shown once and kept nowhere.",
    "print_encrypted_text": "The diary was handed to the family as a file with a password.",
    "print_encrypted_done": (
        "File with a password: {file}\nSHA-256: {sha256}\n"
        "Password: {password}\nWrite it down for the family now: it is kept nowhere."
    ),
    "print_student_help": "Surname of the student; without it the whole class.",
    "print_from_help": "First day.",
    "print_until_help": "Last day.",
    "print_test_help": "Save a test sheet for the printer; no log-in is needed.",
    "keys_help": "Show the school's public signing keys for minisign; no log-in is needed.",
    "support_help": "Write a file for the makers of the program: log and findings, no data of people.",
    "support_to_help": "Folder or flash drive.",
    "support_written": "Written: {file}",
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
    "kind_lessons": "lessons of the calendar",
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
    "archive_which": "Name class groups with --class, or all with --all, or only those that lack this week with --due.",
    "archive_progress": "Archive",
    "archive_written": "{class_group}: archive no. {number}, week {week}: {file}",
    "archive_differs": "Values that the signed history does not hold: {count}. The archive holds what was signed. "
    "Call the journal administrator.",
    "archive_none_due": "Every class group has its archive of this week already.",
    "archive_then_confirm": "Eject the flash drive, put it in again and run archive confirm: that confirms the week.",
    "archive_only_a_folder": "This folder is no registered flash drive: such archives are never confirmed. "
    "Register one: carrier register.",
    "archive_row": "{class_group}: archive no. {number}, week {week}, {places}: {state}; accepted by: {accepted_by}",
    "archive_no_carrier": "a folder outside the register",
    "archive_list_empty": "No archive of this year yet.",
    "archive_lost": "lost with its flash drive",
    "archive_confirmed": "confirmed",
    "archive_unconfirmed": "not confirmed",
    "archive_refused": "not confirmed ({code})",
    "archive_opened": "Class {class_code}, {school_year}: archive no. {number}, week {week}. Students {students}.",
    "archive_accepted": (
        "{class_group}: archive no. {number}, week {week}, handed over by {handed_over_by}, accepted by "
        "{accepted_by}. Receipt: {receipt}"
    ),
    "drill_clean": "{class_group}: archive no. {number} can be restored. Entries since then: {new_entries}.",
    "drill_found": (
        "{class_group}: archive no. {number} differs from the journal: entries missing {lost_entries}, "
        "values {differences}."
    ),
    "backup_which": "The options --to and --if-due do not go together.",
    "backup_written": "The copy was made and checked: {file}, entries {entries}.",
    "backup_good": "The copy is whole: {file}, entries {entries}.",
    "backup_not_due": "There is a copy of today already.",
    "backup_second_needed": "Name the second person with --second, or ask for --dry-run.",
    "restore_plan": "Copy {file}: entries lost {lost_entries}, brought back {gained_entries}.",
    "restore_done": "The base was put back. The former file stays beside it. Sign in again.",
    "archive_restore_gain": (
        "{file}: {class_group}, no. {number}, week {week}: entries missing in the journal {missing} "
        "(class {own}, school {shared})."
    ),
    "archive_restore_level": (
        "  Another version of the program wrote its pages: the signed log was checked, not the pages."
    ),
    "archive_restore_fork": (
        "{file}: {class_group}, entry {sequence} differs: in the journal {our_author} {our_time}, "
        "in the archive {their_author} {their_time}."
    ),
    "archive_restore_plan": "Entries brought back: {gained_entries}. Nothing of today’s journal goes.",
    "archive_restore_done": "The entries were brought back. The former file stays beside it. Sign in again.",
    "whole_school": "whole school",
    "second_password_prompt": "Password of the second person",
    "carrier_row": "{label} ({carrier}): {state}, archives {archives}, last {last_archive}, held by {holder}",
    "carrier_state_used": "in use",
    "carrier_state_lost": "lost",
    "carrier_needs_rekey": "The flash drive held a copy of the base: give the base a new key.",
    "carrier_role_ours": "Flash drive of the school, “{label}”.",
    "carrier_role_lost": "The flash drive “{label}” was reported lost.",
    "carrier_role_unregistered": "The flash drive carries the mark of this school, but is not in the register.",
    "carrier_role_not_marked": "The flash drive is not marked.",
    "carrier_role_other_school": "Flash drive of another school.",
    "carrier_role_unreadable_mark": "The mark of the flash drive cannot be read.",
    "carrier_has_none": "There is no archive on it.",
    "carrier_unfinished": "Copies not finished: {count}. The next writing removes them.",
    "records_restored": "  {kind}: now {first}, after that {second}",
    "records_since": "  {kind}: in the archive {first}, now {second}",
    "refused_archive_unknown": "not in the register of this computer",
    "refused_archive_not_genuine": "did not pass the check",
    "refused_not_an_archive": "no archive of a journal",
    "refused_newer_archive": "needs a newer program",
    "standing_newest": "the newest archive known",
    "standing_older": "there is a newer one",
    "standing_newer_than_ours": "newer than this computer knows: the journal here is behind",
    "standing_fork": "same number, other content: keep both and tell the administrator",
    "standing_unknown": "class or year is not known here",
    "standing_other_school": "not from this school",
    "standing_damaged": "damaged",
    "warning_too_few_carriers": "At least two flash drives are needed.",
    "warning_carrier_stale": "“{label}”: last archive {days} days ago.",
    "warning_carrier_empty": "“{label}”: no archive yet.",
    "verdict_genuine_complete": "genuine and complete.",
    "verdict_genuine_freshness_unknown": "genuine; whether it is the newest cannot be known here.",
    "verdict_damaged": "damaged.",
    "verdict_not_from_this_school": "not from this school.",
    "verdict_older_than_known": "genuine, but there is a newer one.",
    "verdict_newer_than_ours": (
        "genuine and newer than the journal of this computer: the journal is behind, put back from an old copy or "
        "exchanged. Tell the journal administrator; what is missing comes back with archive restore."
    ),
    "verdict_fork": (
        "genuine, but the archive of the same number known here is another one: the journal was kept in two places. "
        "Keep both files and tell the journal administrator."
    ),
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
    "print_whole": "The whole volume, {class_group}; printed by {author}, {printed}. Kept at: {place}",
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
    "finding_heads_absent": "the file on the last visit is gone: whether entries are missing cannot be told.",
    "finding_heads_damaged": "the file on the last visit is damaged: whether entries are missing cannot be told.",
    "finding_state_differs": "{place} ({column}): the journal says {live}, its history {logged}.",
    "finding_lesson": "{day}, lesson {bell}",
    "finding_nothing": "nothing",
}
ENGLISH: Final[Mapping[str, str]] = {
    **_HELP,
    **_IMPORT,
    **_PROBLEMS,
    **_ARCHIVE,
    **_OTHER,
    **ACCESS,
    **DOCUMENTS,
    **PEOPLE,
    **EXCHANGE,
    **PLANS,
    **RECORDS,
    **HEALTH,
    **REGULATION,
    **CONTROL,
    **REPORTS,
    **SELF_TEST,
    **REPAIR,
}
