"""Words for what the homeroom teacher's desk and the movement of students refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

HOMEROOM_WORDS: Mapping[str, str] = {
    "absence_with_mark": translatable(
        "ErrorText",
        "A mark stands in this lesson, so the student was there · "
        "The entry is unchanged · "
        "Ask the teacher of the lesson if the mark is on the wrong row",
    ),
    "lesson_not_recorded": translatable(
        "ErrorText",
        "The teacher has not written in this lesson yet · "
        "Nothing was entered · "
        "Set the reason for the whole day: it counts when the teacher enters the absence",
    ),
    "cards_by_request": translatable(
        "ErrorText",
        "By the regulation of the school cards are changed by request · "
        "The card is unchanged · "
        "Send the change as a request",
    ),
    "no_receiver": translatable(
        "ErrorText",
        "Nobody holds the duty to receive this note · Nothing was sent · Tell the journal administrator",
    ),
    "one_family": translatable(
        "ErrorText", "A file with a password is for one family · Nothing was made · Choose one student"
    ),
    "work_maximum": translatable(
        "ErrorText", "A work has between 1 and {most} points · Nothing was stored · Type another number"
    ),
    "work_points": translatable(
        "ErrorText", "The work has {most} points at most · Nothing was stored · Type a number from 0 to {most}"
    ),
    "work_has_points": translatable(
        "ErrorText",
        "Students have points in this work already · The work is unchanged · Clear their points first",
    ),
    "work_kind_unknown": translatable(
        "ErrorText", "The regulation has no such kind of work · Nothing was stored · Choose a kind from the list"
    ),
    "empty_text": translatable("ErrorText", "There is no text yet · Nothing was stored · Type the text"),
    "foreign_duty": translatable(
        "ErrorText",
        "The regulation gives this check to somebody else: {clause} · Nothing was recorded · Choose a duty of your own",
    ),
    "conclusion_needed": translatable(
        "ErrorText", "An act needs a conclusion · Nothing was recorded · Type what the check came to"
    ),
    "control_days": translatable(
        "ErrorText",
        "These days lie ahead, outside the school year, or the wrong way round · Nothing was recorded · "
        "Choose other days",
    ),
    "letter_field": translatable(
        "ErrorText",
        "Words in braces are no fields of a letter: {count} · Nothing was printed · Choose a field from the list",
    ),
    "late_minutes": translatable(
        "ErrorText",
        "A lateness has at most {most} minutes · The entry is unchanged · Enter fewer minutes or an absence",
    ),
    "not_enrolled": translatable(
        "ErrorText",
        "The student is not in this class or subgroup on that day · Nothing was changed · Choose another day",
    ),
    "already_enrolled": translatable(
        "ErrorText",
        "The student is in a class on that day already · Nothing was changed · Choose another day",
    ),
    "already_in_subgroup": translatable(
        "ErrorText",
        "The student is in a subgroup of this subject on one of the days · "
        "Nothing was changed · "
        "Choose another day or end the other membership first",
    ),
    "movement_dates": translatable(
        "ErrorText",
        "That day is not in the school year of the class · Nothing was changed · Choose another day",
    ),
    "records_after_leaving": translatable(
        "ErrorText",
        "After that day the journal has entries of the student: {count} · "
        "Nothing was changed · "
        "Choose a later day, or ask the teachers to take the entries back",
    ),
}
