"""Kinds of changes of reference data in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.school_year.part_words import said
from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Final[Mapping[str, str]] = {
    "subject": translatable("SchoolYear", "subject"),
    "room": translatable("SchoolYear", "room"),
    "bell": translatable("SchoolYear", "bell"),
    "bell_withdrawn": translatable("SchoolYear", "bell as it was before"),
    "holiday": translatable("SchoolYear", "days without lessons"),
    "holiday_removed": translatable("SchoolYear", "days without lessons taken out"),
    "school": translatable("SchoolYear", "name of the school"),
    "period": translatable("SchoolYear", "grading period"),
    "year": translatable("SchoolYear", "school year"),
    "withdrawn": translatable("SchoolYear", "record taken back"),
    "class": translatable("SchoolYear", "class"),
    "homeroom": translatable("SchoolYear", "homeroom teacher"),
    "student": translatable("SchoolYear", "student's name"),
    "student_card": translatable("SchoolYear", "student's card"),
    "guardian": translatable("SchoolYear", "guardian"),
    "guardian_removed": translatable("SchoolYear", "guardian taken out"),
    "delivery": translatable("SchoolYear", "how results are told"),
    "card_verified": translatable("SchoolYear", "card looked through"),
    "enrolled": translatable("SchoolYear", "student came"),
    "enrollment_ended": translatable("SchoolYear", "student left"),
    "enrollment_cancelled": translatable("SchoolYear", "arrival taken back"),
    "subgroup": translatable("SchoolYear", "subgroup"),
    "subgroup_member": translatable("SchoolYear", "into a subgroup"),
    "subgroup_member_ended": translatable("SchoolYear", "out of a subgroup"),
    "curriculum": translatable("SchoolYear", "hours of the curriculum"),
    "course": translatable("SchoolYear", "page of the journal"),
    "course_teacher": translatable("SchoolYear", "teacher of a page"),
    "consent": translatable("SchoolYear", "paper on personal data"),
    "list_confirmed": translatable("SchoolYear", "list confirmed"),
}


def edit_words(code: str) -> str:
    """Return what was changed."""
    return said(_WORDS.get(code, code))
