"""Names of the rows: the patronymic only where two students would look equal (print.md 5.1)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.journal import StudentRow


def row_names(students: Sequence[StudentRow]) -> dict[StudentId, str]:
    """Return the name of each student as the rows of the volume show it."""
    equal = Counter(student.name.short for student in students)
    return {
        student.student: student.name.short if equal[student.name.short] == 1 else student.name.full
        for student in students
    }
