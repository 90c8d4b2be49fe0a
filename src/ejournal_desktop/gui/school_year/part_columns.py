"""The parts of the next year as tables: which columns they have and what a new row begins with."""

from __future__ import annotations

from dataclasses import astuple
from datetime import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from ejournal_desktop.gui.school_year.part_words import said, span_choices
from ejournal_desktop.gui.translatable import translatable
from ejournal_desktop.gui.widgets.value_grid import CellKind, GridColumn
from ejournal_desktop.readmodels.school_year import HOLIDAY_SPAN, ROW_OF_PART, YearPart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.gui.widgets.value_grid import Cells
    from ejournal_desktop.readmodels.school_year import NextRow, PartSheet, YearChoices

_WEEK: Final = 7
CLASS_COLUMN: Final[Mapping[YearPart, int]] = {
    YearPart.STUDENTS: 1,
    YearPart.CURRICULUM: 0,
    YearPart.TEACHERS: 0,
    YearPart.TIMETABLE: 0,
}
"""Where the class stands in the parts that can be narrowed to one."""
_TITLES: Final[Mapping[YearPart, tuple[str, ...]]] = {
    YearPart.CALENDAR: (
        translatable("SchoolYear", "What"),
        translatable("SchoolYear", "№"),
        translatable("SchoolYear", "Title"),
        translatable("SchoolYear", "First day"),
        translatable("SchoolYear", "Last day"),
    ),
    YearPart.BELLS: (
        translatable("SchoolYear", "Lesson"),
        translatable("SchoolYear", "Begins"),
        translatable("SchoolYear", "Ends"),
    ),
    YearPart.CLASSES: (
        translatable("SchoolYear", "Class"),
        translatable("SchoolYear", "Grade"),
        translatable("SchoolYear", "Goes on from"),
        translatable("SchoolYear", "Homeroom teacher"),
    ),
    YearPart.STUDENTS: (translatable("SchoolYear", "Student"), translatable("SchoolYear", "Class of the new year")),
    YearPart.CURRICULUM: (
        translatable("SchoolYear", "Class"),
        translatable("SchoolYear", "Subject"),
        translatable("SchoolYear", "Hours a week"),
        translatable("SchoolYear", "Hours a year"),
    ),
    YearPart.TEACHERS: (
        translatable("SchoolYear", "Class"),
        translatable("SchoolYear", "Subject"),
        translatable("SchoolYear", "Subgroup"),
        translatable("SchoolYear", "Teacher"),
    ),
    YearPart.TIMETABLE: (
        translatable("SchoolYear", "Class"),
        translatable("SchoolYear", "Subject"),
        translatable("SchoolYear", "Subgroup"),
        translatable("SchoolYear", "Weekday"),
        translatable("SchoolYear", "Lesson"),
        translatable("SchoolYear", "Week"),
        translatable("SchoolYear", "Room"),
    ),
}


def columns_of(sheet: PartSheet) -> tuple[GridColumn, ...]:
    """Return the columns of a part."""
    titles, kinds = _TITLES[sheet.part], _columns(sheet.part, sheet.choices)
    return tuple(
        GridColumn(said(title), kind, choices, is_fixed=sheet.part is YearPart.STUDENTS and place == 0)
        for place, (title, (kind, choices)) in enumerate(zip(titles, kinds, strict=True))
    )


def cells_of(rows: Sequence[NextRow]) -> list[Cells]:
    """Return rows as the table holds them."""
    return [astuple(row) for row in rows]


def rows_of(part: YearPart, cells: Sequence[Cells]) -> tuple[NextRow, ...]:
    """Return the rows of a table."""
    return tuple(ROW_OF_PART[part](*one) for one in cells)


def new_cells(part: YearPart, choices: YearChoices, today: date) -> Cells:
    """Return what the first row of a part begins with."""
    title = next(iter(choices.classes), "")
    subject = next((one for one, _ in choices.subjects), 0)
    match part:
        case YearPart.CALENDAR:
            return (HOLIDAY_SPAN, 0, "", today, today)
        case YearPart.BELLS:
            return (1, time(8, 0), time(8, 45))
        case YearPart.CLASSES:
            return ("", 1, None, None)
        case YearPart.CURRICULUM:
            return (title, subject, 1, 34)
        case YearPart.TEACHERS:
            return (title, subject, "", None)
        case _:
            return (title, subject, "", 1, 1, 0, "")


_Choices = tuple[tuple[object, str], ...]
_Kind = tuple[CellKind, _Choices]
_TEXT: Final[_Kind] = (CellKind.TEXT, ())
_NUMBER: Final[_Kind] = (CellKind.NUMBER, ())
_DAY: Final[_Kind] = (CellKind.DAY, ())
_TIME: Final[_Kind] = (CellKind.TIME, ())


def _columns(part: YearPart, choices: YearChoices) -> tuple[_Kind, ...]:
    classes = _choice([(title, title) for title in choices.classes])
    subjects = _choice(choices.subjects)
    staff = _choice([(None, said(translatable("SchoolYear", "nobody yet"))), *choices.staff])
    new = (None, said(translatable("SchoolYear", "a new class")))
    leaves = ("", said(translatable("SchoolYear", "leaves the school")))
    names = [(student, f"{name} · {title}") for student, (name, title) in choices.students.items()]
    kinds: Mapping[YearPart, tuple[_Kind, ...]] = {
        YearPart.CALENDAR: (_choice(span_choices()), _NUMBER, _TEXT, _DAY, _DAY),
        YearPart.BELLS: (_NUMBER, _TIME, _TIME),
        YearPart.CLASSES: (_TEXT, _NUMBER, _choice([new, *choices.old_classes]), staff),
        YearPart.STUDENTS: (_choice(names), _choice([leaves, *classes[1]])),
        YearPart.CURRICULUM: (classes, subjects, _NUMBER, _NUMBER),
        YearPart.TEACHERS: (classes, subjects, _TEXT, staff),
        YearPart.TIMETABLE: (classes, subjects, _TEXT, _choice(_weekdays()), _NUMBER, _choice(_weeks()), _TEXT),
    }
    return kinds[part]


def _choice(pairs: Sequence[tuple[object, str]]) -> _Kind:
    return (CellKind.CHOICE, tuple(pairs))


def _weekdays() -> Sequence[tuple[object, str]]:
    return [(day, QLocale().dayName(day)) for day in range(1, _WEEK + 1)]


def _weeks() -> Sequence[tuple[object, str]]:
    return [
        (0, said(translatable("SchoolYear", "every week"))),
        (1, said(translatable("SchoolYear", "odd weeks"))),
        (2, said(translatable("SchoolYear", "even weeks"))),
    ]
