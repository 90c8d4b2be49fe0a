"""The one permission table: what each role may do; everything not written here is denied (requirements.md, section 3).

``Y`` everywhere, ``O`` only on one's own pages, class or record, ``R`` read only, ``-`` nothing, ``X`` forbidden by a
regulation and never to be granted. Roles add up: the widest grant of a person's roles counts (rule 7).
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Action(StrEnum):
    """Acts that need a right."""

    HAVE_ACCOUNT = "have_account"
    USE_FOREIGN_LOGIN = "use_foreign_login"
    READ_OWN_PAGES = "read_own_pages"
    READ_CLASS_MARKS = "read_class_marks"
    WRITE_LESSON = "write_lesson"
    WRITE_MARK = "write_mark"
    WRITE_MARK_IN_NO_MARK_CLASS = "write_mark_in_no_mark_class"
    WRITE_AS_SUBSTITUTE = "write_as_substitute"
    NAME_SUBSTITUTE = "name_substitute"
    WRITE_PERIOD_MARK = "write_period_mark"
    CORRECT_MARK = "correct_mark"
    ENTER_ABSENCE = "enter_absence"
    SET_ABSENCE_REASON = "set_absence_reason"
    CORRECT_ABSENCE = "correct_absence"
    WRITE_MESSAGE = "write_message"
    EDIT_COURSE_PLAN = "edit_course_plan"
    EDIT_CURRICULUM = "edit_curriculum"
    EDIT_TIMETABLE = "edit_timetable"
    DISTRIBUTE_LOAD = "distribute_load"
    EDIT_CARDS = "edit_cards"
    RECORD_MOVEMENT = "record_movement"
    FORM_SUBGROUPS = "form_subgroups"
    OPEN_SCHOOL_YEAR = "open_school_year"
    CLOSE_PERIOD = "close_period"
    MANAGE_ACCOUNTS = "manage_accounts"
    APPOINT_TO_DUTIES = "appoint_to_duties"
    EDIT_REFERENCE_LISTS = "edit_reference_lists"
    EDIT_REGULATION = "edit_regulation"
    CONFIRM_REGULATION = "confirm_regulation"
    CONTROL = "control"
    READ_OWN_CHECK_RESULTS = "read_own_check_results"
    OWN_SUBJECT_REPORT = "own_subject_report"
    CLASS_REPORTS = "class_reports"
    SCHOOL_REPORTS = "school_reports"
    ACTIVITY_REPORT = "activity_report"
    PRINT_JOURNAL = "print_journal"
    PRINT_DIARY = "print_diary"
    ENTER_ACKNOWLEDGEMENT = "enter_acknowledgement"
    MAKE_WEEKLY_ARCHIVE = "make_weekly_archive"
    ACCEPT_ARCHIVE = "accept_archive"
    BACKUP_AND_RESTORE = "backup_and_restore"
    HOLD_CARRIER = "hold_carrier"
    READ_LOG = "read_log"
    CHANGE_LOG = "change_log"
    PUBLISH_DOCUMENTS = "publish_documents"
    PUBLISH_NOTICES = "publish_notices"
    KEEP_PORTFOLIO = "keep_portfolio"
    CONSENT_REGISTER = "consent_register"
    DIAGNOSE = "diagnose"
    TRAINING_MODE = "training_mode"
    EXPORT_DOCUMENTS = "export_documents"


class Grant(IntEnum):
    """How far a right reaches; a wider grant is a greater number."""

    FORBIDDEN = -1
    NONE = 0
    READ = 1
    OWN = 2
    ALL = 3


_LETTERS = {"X": Grant.FORBIDDEN, "-": Grant.NONE, "R": Grant.READ, "O": Grant.OWN, "Y": Grant.ALL}

_COLUMNS = (
    Role.PRINCIPAL,
    Role.DEPUTY_HEAD_ACADEMIC,
    Role.DEPUTY_HEAD_UPBRINGING,
    Role.HOMEROOM_TEACHER,
    Role.TEACHER,
    Role.JOURNAL_ADMINISTRATOR,
    Role.ARCHIVE_OFFICER,
    Role.SECRETARY,
    Role.TUTOR,
    Role.TECHNICAL_SUPPORT,
)

# Columns:                              PR DA DU HT TE JA AO SE TU TS
_ROWS: Mapping[Action, str] = {
    Action.HAVE_ACCOUNT: "                Y  Y  Y  Y  Y  Y  Y  Y  Y  Y",
    Action.USE_FOREIGN_LOGIN: "           X  X  X  X  X  X  X  X  X  X",
    Action.READ_OWN_PAGES: "              R  R  R  O  O  R  R  -  -  -",
    Action.READ_CLASS_MARKS: "            R  R  R  O  -  R  R  -  -  -",
    Action.WRITE_LESSON: "                -  -  -  -  O  -  -  -  -  -",
    Action.WRITE_MARK: "                  -  -  -  -  O  -  -  -  -  -",
    Action.WRITE_MARK_IN_NO_MARK_CLASS: " X  X  X  X  X  X  X  X  X  X",
    Action.WRITE_AS_SUBSTITUTE: "         -  -  -  -  O  -  -  -  -  -",
    Action.NAME_SUBSTITUTE: "             -  Y  -  -  -  Y  -  -  -  -",
    Action.WRITE_PERIOD_MARK: "           -  -  -  -  O  -  -  -  -  -",
    Action.CORRECT_MARK: "                -  -  -  -  O  -  -  -  -  -",
    Action.ENTER_ABSENCE: "               -  -  -  O  O  -  -  -  -  -",
    Action.SET_ABSENCE_REASON: "          -  -  -  O  -  -  -  -  -  -",
    Action.CORRECT_ABSENCE: "             -  -  -  O  O  -  -  -  -  -",
    Action.WRITE_MESSAGE: "               -  Y  -  Y  O  -  -  -  -  -",
    Action.EDIT_COURSE_PLAN: "            -  R  -  -  O  -  -  -  -  -",
    Action.EDIT_CURRICULUM: "             -  Y  -  -  -  Y  -  -  -  -",
    Action.EDIT_TIMETABLE: "              -  Y  -  -  -  Y  -  -  -  -",
    Action.DISTRIBUTE_LOAD: "             -  Y  -  -  -  Y  Y  -  -  -",
    Action.EDIT_CARDS: "                  -  -  -  O  -  Y  Y  Y  -  -",
    Action.RECORD_MOVEMENT: "             -  R  R  Y  -  Y  Y  Y  -  -",
    Action.FORM_SUBGROUPS: "              -  -  -  O  O  Y  Y  -  -  -",
    Action.OPEN_SCHOOL_YEAR: "            Y  Y  -  -  -  Y  Y  -  -  -",
    Action.CLOSE_PERIOD: "                -  Y  -  -  -  Y  -  -  -  -",
    Action.MANAGE_ACCOUNTS: "             -  -  -  -  -  Y  Y  -  -  -",
    Action.APPOINT_TO_DUTIES: "           Y  -  -  -  -  R  R  -  -  -",
    Action.EDIT_REFERENCE_LISTS: "        -  -  -  -  -  Y  Y  -  -  -",
    Action.EDIT_REGULATION: "             Y  Y  -  -  -  Y  Y  -  -  -",
    Action.CONFIRM_REGULATION: "          Y  -  -  -  -  -  -  -  -  -",
    Action.CONTROL: "                     Y  Y  Y  O  -  Y  Y  -  -  -",
    Action.READ_OWN_CHECK_RESULTS: "      -  -  -  O  O  -  -  -  -  -",
    Action.OWN_SUBJECT_REPORT: "          R  R  R  -  O  -  -  -  -  -",
    Action.CLASS_REPORTS: "               R  Y  Y  O  -  -  Y  -  -  -",
    Action.SCHOOL_REPORTS: "              R  Y  Y  -  -  -  -  -  -  -",
    Action.ACTIVITY_REPORT: "             R  Y  R  -  -  Y  Y  -  -  -",
    Action.PRINT_JOURNAL: "               -  Y  -  -  -  -  -  -  -  -",
    Action.PRINT_DIARY: "                 -  Y  -  O  O  -  -  -  -  -",
    Action.ENTER_ACKNOWLEDGEMENT: "       -  R  -  O  -  -  -  -  -  -",
    Action.MAKE_WEEKLY_ARCHIVE: "         -  -  -  -  -  Y  Y  -  -  -",
    Action.ACCEPT_ARCHIVE: "              -  Y  -  -  -  Y  -  -  -  -",
    Action.BACKUP_AND_RESTORE: "          -  -  -  -  -  Y  Y  -  -  -",
    Action.HOLD_CARRIER: "                -  Y  -  -  Y  Y  Y  -  -  -",
    Action.READ_LOG: "                    Y  Y  -  O  O  Y  Y  -  -  -",
    Action.CHANGE_LOG: "                  X  X  X  X  X  X  X  X  X  X",
    Action.PUBLISH_DOCUMENTS: "           Y  Y  -  -  -  Y  Y  -  -  -",
    Action.PUBLISH_NOTICES: "             Y  Y  Y  Y  Y  -  -  -  -  -",
    Action.KEEP_PORTFOLIO: "              -  -  -  O  O  -  -  -  -  -",
    Action.CONSENT_REGISTER: "            -  -  -  O  -  R  R  -  -  -",
    Action.DIAGNOSE: "                    -  -  -  -  -  Y  Y  -  Y  Y",
    Action.TRAINING_MODE: "               Y  Y  Y  Y  Y  Y  Y  Y  Y  Y",
    Action.EXPORT_DOCUMENTS: "            -  Y  -  -  -  Y  -  -  Y  -",
}

PERMISSIONS: Mapping[tuple[Action, Role], Grant] = {
    (action, role): _LETTERS[letter]
    for action, row in _ROWS.items()
    for role, letter in zip(_COLUMNS, row.split(), strict=True)
}


def widest_grant(action: Action, roles: Iterable[Role]) -> Grant:
    """Return the widest grant that any of the roles gives; ``NONE`` without roles."""
    return max((PERMISSIONS[action, role] for role in roles), default=Grant.NONE)


def may_act(action: Action, roles: Iterable[Role], *, is_own: bool = False) -> bool:
    """Tell whether the roles allow an act; ``is_own`` says that page, class or record is the person's own."""
    grant = widest_grant(action, roles)
    return grant is Grant.ALL or (grant is Grant.OWN and is_own)


def may_read(action: Action, roles: Iterable[Role], *, is_own: bool = False) -> bool:
    """Tell whether the roles let a person see what an act is about."""
    return widest_grant(action, roles) is Grant.READ or may_act(action, roles, is_own=is_own)
