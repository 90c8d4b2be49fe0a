"""Words of the parts of the next year and of what is missing in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.readmodels.school_year import HOLIDAY_SPAN, YEAR_SPAN, YearPart
from ejournal_desktop.readmodels.school_year import YearProblemKind as Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.readmodels.school_year import YearProblem

CONTEXT: Final = "SchoolYear"
_PARTS: Final[Mapping[YearPart, str]] = {
    YearPart.CALENDAR: translatable("SchoolYear", "Days of work"),
    YearPart.BELLS: translatable("SchoolYear", "Bells"),
    YearPart.CLASSES: translatable("SchoolYear", "Classes and homeroom teachers"),
    YearPart.STUDENTS: translatable("SchoolYear", "Students"),
    YearPart.CURRICULUM: translatable("SchoolYear", "Curricula"),
    YearPart.TEACHERS: translatable("SchoolYear", "Teachers by class"),
    YearPart.TIMETABLE: translatable("SchoolYear", "Timetable"),
}
_EXPLAINED: Final[Mapping[YearPart, str]] = {
    YearPart.CALENDAR: translatable(
        "SchoolYear", "The year, its grading periods and the days without lessons. Proposed: last year's, a year later."
    ),
    YearPart.BELLS: translatable("SchoolYear", "Lesson numbers and their times."),
    YearPart.CLASSES: translatable(
        "SchoolYear", "The classes of the last year go one grade up; the lowest grade is filled anew."
    ),
    YearPart.STUDENTS: translatable(
        "SchoolYear",
        "Students go with their class. Choose another class for those who repeat, none for those who leave.",
    ),
    YearPart.CURRICULUM: translatable(
        "SchoolYear", "Hours of every subject. Proposed: those of the class that had this grade last year."
    ),
    YearPart.TEACHERS: translatable(
        "SchoolYear", "Who teaches what, subgroup by subgroup. Proposed: teachers go on with their class."
    ),
    YearPart.TIMETABLE: translatable(
        "SchoolYear", "Weekly lessons from the first day on. A file of the timetable program can be taken."
    ),
}
_PROBLEMS: Final[Mapping[Kind, str]] = {
    Kind.NOT_KEPT: translatable("SchoolYear", "nobody has kept this step yet"),
    Kind.YEAR_DATES: translatable("SchoolYear", "the dates or the title of the year do not follow the last one"),
    Kind.PERIOD_DATES: translatable("SchoolYear", "dates outside the year or over one another: {count}"),
    Kind.NO_PERIODS: translatable("SchoolYear", "there are no grading periods"),
    Kind.BELL_TIMES: translatable("SchoolYear", "lessons that end before they begin or overlap: {count}"),
    Kind.NO_BELLS: translatable("SchoolYear", "there are no bells"),
    Kind.NO_CLASSES: translatable("SchoolYear", "there are no classes"),
    Kind.CLASS_TWICE: translatable("SchoolYear", "{class_title}: the class stands twice or has no name"),
    Kind.GRADE_UNKNOWN: translatable("SchoolYear", "{class_title}: the school has no grade {count}"),
    Kind.NO_HOMEROOM: translatable("SchoolYear", "{class_title}: no homeroom teacher"),
    Kind.STUDENT_WITHOUT_PLACE: translatable("SchoolYear", "students of whom nothing is said: {count}"),
    Kind.CLASS_UNKNOWN: translatable("SchoolYear", "{class_title}: there is no such class in the new year"),
    Kind.NO_HOURS: translatable("SchoolYear", "{class_title}: the curriculum has no hours"),
    Kind.NO_TEACHER: translatable("SchoolYear", "{class_title}, {subject}: no teacher"),
    Kind.NO_LESSONS: translatable("SchoolYear", "{class_title}, {subject}: not in the timetable"),
    Kind.BELL_UNKNOWN: translatable("SchoolYear", "lessons at an hour that the bells do not have: {count}"),
    Kind.TEACHER_AT_TWO_PLACES: translatable("SchoolYear", "times at which a teacher is in two classes: {count}"),
    Kind.OUT_OF_TERM: translatable("SchoolYear", "today is not the time at which the year is opened"),
    Kind.OLD_PERIODS_OPEN: translatable("SchoolYear", "{class_title}: classes with open grading periods: {count}"),
}
_SPANS: Final[Mapping[PeriodKind | str, str]] = {
    YEAR_SPAN: translatable("SchoolYear", "the whole year"),
    PeriodKind.QUARTER: translatable("SchoolYear", "quarter"),
    PeriodKind.HALF_YEAR: translatable("SchoolYear", "half-year"),
    PeriodKind.YEAR: translatable("SchoolYear", "year marks"),
    PeriodKind.EXAM: translatable("SchoolYear", "exams"),
    PeriodKind.FINAL: translatable("SchoolYear", "final marks"),
    HOLIDAY_SPAN: translatable("SchoolYear", "no lessons"),
}


def said(text: str) -> str:
    """Return a text of this screen in the language of the program."""
    return QCoreApplication.translate(CONTEXT, text)


def part_words(part: YearPart) -> str:
    """Return the name of a step."""
    return said(_PARTS[part])


def part_explained(part: YearPart) -> str:
    """Return what a step holds and what it is proposed from."""
    return said(_EXPLAINED[part])


def problem_words(problem: YearProblem) -> str:
    """Return what is missing or doubtful."""
    words = said(_PROBLEMS[problem.kind])
    return words.format(class_title=problem.class_title, subject=problem.subject, count=problem.count)


def span_choices() -> tuple[tuple[object, str], ...]:
    """Return the kinds of dates of a year."""
    return tuple((kind, said(words)) for kind, words in _SPANS.items())
