"""What an import found doubtful, in sentences; the place is said first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.plans.state_words import translated
from ejournal_desktop.gui.tokens import Tone
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.imports import ProblemSeverity
from ejournal_desktop.readmodels.plans import PlanProblem

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.imports import ImportProblem

_WORDS: Final = {
    PlanProblem.NO_TOPIC: translatable("Plans", "The row has no topic and is left out"),
    PlanProblem.HOURS_UNREADABLE: translatable("Plans", "“{text}” is no number of hours, the row is left out"),
    PlanProblem.HOURS_ASSUMED: translatable("Plans", "No hours are given, 1 is taken"),
    PlanProblem.HOURS_MERGED: translatable("Plans", "The hours are merged with the row above, 1 is taken"),
    PlanProblem.TEXT_CUT: translatable("Plans", "The text is cut to {most} characters"),
    PlanProblem.TOTAL_DIFFERS: translatable("Plans", "The file says {file} hours in all, {counted} were read"),
    PlanProblem.KIND_UNKNOWN: translatable("Plans", "The kind of work “{text}” is not in the regulation"),
    PlanProblem.NUMBER_REPEATED: translatable("Plans", "Number {number} stands twice"),
    PlanProblem.FORMULA_EMPTY: translatable("Plans", "{count} formulas have no value: open and save the file first"),
    PlanProblem.DATE_UNREADABLE: translatable("Plans", "“{text}” is no date"),
    PlanProblem.DATES_DIFFER: translatable("Plans", "{count} dates are not in the timetable, which is what counts"),
    PlanProblem.PERIOD_SKIPPED: translatable("Plans", "“{text}” is a heading and no topic"),
    PlanProblem.COLUMN_UNKNOWN: translatable("Plans", "The column “{text}” is not taken over"),
    PlanProblem.COLUMNS_ASSUMED: translatable("Plans", "There is no header: look whether the columns are right"),
    PlanProblem.SHEET_HIDDEN: translatable("Plans", "The sheet is hidden and was not read"),
    PlanProblem.SHEET_WITHOUT_PLAN: translatable("Plans", "The sheet holds no plan"),
    PlanProblem.LANGUAGE_DOUBTED: translatable("Plans", "Does not look Russian ({clause}): {text}"),
}
_ROW: Final = translatable("Plans", "Row {place}")
_LOOKS: Final = {
    ProblemSeverity.ERROR: ("✕", Tone.BAD),
    ProblemSeverity.WARNING: ("!", Tone.WARN),
    ProblemSeverity.NOTICE: ("●", Tone.NONE),
}


def problem_words(problem: ImportProblem) -> str:
    """Return one problem as a sentence."""
    return translated(_WORDS[PlanProblem(problem.code)]).format_map(dict(problem.fields))


def problem_place(problem: ImportProblem) -> str:
    """Return where a problem stands: a row, or the name of a sheet."""
    is_row = problem.place.isdecimal()
    return translated(_ROW).format(place=problem.place) if is_row else problem.place


def severity_look(severity: ProblemSeverity) -> tuple[str, Tone]:
    """Return icon and tone of a problem."""
    return _LOOKS[severity]
