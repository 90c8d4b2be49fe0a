"""The marks of a printed page, to be compared with those that period marks are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import GivenMark
from ejournal_desktop.readmodels.periods import in_order_of_days

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import JournalPage


def marks_of_page(page: JournalPage) -> Mapping[StudentId, tuple[GivenMark, ...]]:
    """Return the marks of a page by student in the order of their days: the same that period marks are made from.

    Marks that a student brings along from another class or subgroup count too.
    """
    ordered = sorted(page.lessons, key=lambda lesson: (lesson.day, lesson.bell))
    own = {
        row.student: tuple(
            GivenMark(mark, lesson.kind_at(place), lesson.day)
            for lesson in ordered
            if (cell := page.cells.get((row.student, lesson.lesson))) is not None
            for place, mark in enumerate(cell.marks)
        )
        for row in page.students
    }
    return {
        student: in_order_of_days(marks, brought) if (brought := page.brought.get(student)) else marks
        for student, marks in own.items()
    }
