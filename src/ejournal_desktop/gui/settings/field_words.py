"""The fields of the rows of a regulation in words: those of a rule list, each with its own clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT: Final = "RegulationFields"
FIELDS: Final[Mapping[str, str]] = {
    "act": translatable("RegulationFields", "What is entered"),
    "anchor": translatable("RegulationFields", "Counted from"),
    "amount": translatable("RegulationFields", "How many"),
    "unit": translatable("RegulationFields", "Of what"),
    "clock_time": translatable("RegulationFields", "Time of the day"),
    "grade_levels": translatable("RegulationFields", "Grade levels (all where empty)"),
    "work_kinds": translatable("RegulationFields", "Kinds of work (all where empty)"),
    "batch_over": translatable("RegulationFields", "Only for more works than"),
    "is_upper_limit": translatable("RegulationFields", "Upper limit beside other terms"),
    "code": translatable("RegulationFields", "Code"),
    "title": translatable("RegulationFields", "Title"),
    "marks": translatable("RegulationFields", "Values, the best first"),
    "success_from": translatable("RegulationFields", "Success from"),
    "quality_from": translatable("RegulationFields", "Quality from"),
    "letter": translatable("RegulationFields", "Letter"),
    "is_written": translatable("RegulationFields", "Written"),
    "weight": translatable("RegulationFields", "Weight in the mean"),
    "over_hours": translatable("RegulationFields", "More hours a week than"),
    "up_to_hours": translatable("RegulationFields", "Up to hours a week"),
    "minimum": translatable("RegulationFields", "Fewest marks"),
    "keys": translatable("RegulationFields", "Keys, one a line"),
    "counts_as_missed": translatable("RegulationFields", "Counts as missed"),
    "is_excused": translatable("RegulationFields", "By a valid reason"),
    "is_illness": translatable("RegulationFields", "Illness"),
    "roles": translatable("RegulationFields", "Who may enter it"),
    "printed": translatable("RegulationFields", "On paper"),
    "role": translatable("RegulationFields", "Whose duty"),
    "period": translatable("RegulationFields", "How often"),
    "checklist": translatable("RegulationFields", "What is looked at"),
    "archive.jobs.unit": translatable("RegulationFields", "What one archive holds"),
    "carriers": translatable("RegulationFields", "Flash drives"),
    "made_by": translatable("RegulationFields", "Made by"),
    "accepted_by": translatable("RegulationFields", "Taken over by"),
    "document": translatable("RegulationFields", "Document"),
    "years": translatable("RegulationFields", "Years"),
    "occasions": translatable("RegulationFields", "What about"),
    "slug": translatable("RegulationFields", "Code of the form"),
    "number": translatable("RegulationFields", "Number in the list"),
    "marks.number": translatable("RegulationFields", "Number in the mean"),
    "counts_in_average": translatable("RegulationFields", "Counts in the mean"),
    "key": translatable("RegulationFields", "Key in the grid"),
    "is_lesson_mark": translatable("RegulationFields", "At lessons"),
    "is_period_mark": translatable("RegulationFields", "As a result of a period"),
    "clause": translatable("RegulationFields", "Clause"),
    "reason": translatable("RegulationFields", "Why, where no clause says it"),
}
"""By the name of the field, where it means the same everywhere, else by the list before it."""


def field_words(of_list: str, name: str) -> str:
    """Return a field of a row in words; ``of_list`` is the key of its list, or the field that holds the list."""
    words = FIELDS.get(f"{of_list}.{name}") or FIELDS.get(name, name)
    return QCoreApplication.translate(_CONTEXT, words)
