"""Words for what plans, the curriculum, workbooks and lesson sheets say no to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

PLAN_WORDS: Mapping[str, str] = {
    "plan_hours_differ": translatable(
        "ErrorText",
        "The plan has {plan} hours, the curriculum {curriculum}: difference {difference} · "
        "The plan is stored and is not ready yet · "
        "Even out the hours, or have the curriculum corrected",
    ),
    "curriculum_missing": translatable(
        "ErrorText",
        "The hours of this subject are not in the curriculum yet · "
        "The plan is stored and is not ready yet · "
        "Ask the deputy head to enter the hours",
    ),
    "curriculum_hours": translatable(
        "ErrorText",
        "At most {weekly} hours a week and {yearly} a year fit · The curriculum is unchanged · Correct the number",
    ),
    "plan_topic_missing": translatable(
        "ErrorText",
        "Row {row} has no topic · The plan is unchanged · Type the topic or delete the row",
    ),
    "plan_hours_invalid": translatable(
        "ErrorText",
        "The hours do not fit: from 1 to {most} · The plan is unchanged · Correct the hours of row {row}",
    ),
    "not_parallel": translatable(
        "ErrorText",
        "The class is not parallel: another subject or another year of study · "
        "Nothing was copied · "
        "Choose classes of the same year of study",
    ),
    "plan_hour_given": translatable(
        "ErrorText",
        "Hour {hour} was given already, as all up to {given} · "
        "The plan is unchanged · "
        "Move a topic that is still ahead",
    ),
    "plan_hour_last": translatable(
        "ErrorText",
        "Nothing follows hour {hour} of the plan · The plan is unchanged · Choose an earlier topic",
    ),
    "plan_changed": translatable(
        "ErrorText",
        "The plan was changed since · It was left as it is · Look at it with F5 and correct it by hand",
    ),
    "curriculum_changed": translatable(
        "ErrorText",
        "The curriculum was changed since · It was left as it is · Look at it with F5 and correct it by hand",
    ),
    "sheet_number": translatable(
        "ErrorText",
        "The sheet number is not right: a digit is missing or wrong · "
        "Nothing was entered · "
        "Compare the nine digits with the sheet",
    ),
    "sheet_unknown": translatable(
        "ErrorText",
        "No lesson bears this sheet number · "
        "Nothing was entered · "
        "Check that the sheet is from this school, and open the lesson from the list",
    ),
    "workbook_empty": translatable(
        "ErrorText",
        "The file is empty · The plan is unchanged · Choose another file",
    ),
    "workbook_too_large": translatable(
        "ErrorText",
        "The file is larger than can be read ({part}) · "
        "It was not read, the plan is unchanged · "
        "Copy the table alone into a new workbook",
    ),
    "workbook_too_slow": translatable(
        "ErrorText",
        "The file was not read within {seconds} s · The plan is unchanged · Copy the table alone into a new workbook",
    ),
    "workbook_encrypted": translatable(
        "ErrorText",
        "The workbook is locked by a password · "
        "It was not read, the plan is unchanged · "
        "Save it without a password and choose it again",
    ),
    "workbook_unreadable": translatable(
        "ErrorText",
        "The file is damaged or is no table · The plan is unchanged · Save it again as xlsx in its own program",
    ),
    "workbook_unsafe": translatable(
        "ErrorText",
        "The file is built so that it could do harm · "
        "It was not opened, the plan is unchanged · "
        "Copy the table into a new workbook and save that",
    ),
    "workbook_without_plan": translatable(
        "ErrorText",
        "No sheet has a header with a column of topics · "
        "The plan is unchanged · "
        "Name the columns: No., topic, hours, homework",
    ),
}
