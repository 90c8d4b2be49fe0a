"""The classes of a year as a list: opened, renamed, led by a homeroom teacher, taken back while nothing is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.year_lists import ClassRow
from ejournal_desktop.services.school_year.errors import ReferenceInUseError, ReferenceValueError
from ejournal_desktop.services.timetable.names import class_code, class_key
from ejournal_desktop.storage.queries.people import class_groups, homeroom_teachers
from ejournal_desktop.storage.queries.school import school_year
from ejournal_desktop.storage.queries.timetable import further_courses, students_of_classes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.storage.unit_of_work import UnitOfWork


def class_rows(reading: Reading, year: YearId, today: date) -> tuple[ClassRow, ...]:
    """Return the classes of a year with who leads them today, or on its first day."""
    leading = homeroom_teachers(reading, max(today, school_year(reading, year).starts))
    return tuple(
        ClassRow(view.class_group, view.title, view.grade_level, leading.get(view.class_group))
        for view in class_groups(reading, year)
    )


def class_changes(
    work: UnitOfWork, year: YearId, known: Sequence[ClassRow], wanted: Sequence[ClassRow], grades: Collection[int]
) -> Iterator[tuple[ClassGroupId, list[Change]]]:
    """Yield the changes of each class.

    Raises:
        ReferenceValueError: a title is empty or doubled, or the school has no such grade.
        ReferenceInUseError: students or pages are in a class that goes.
    """
    titles = [class_key(row.title) for row in wanted]
    if "" in titles or len(set(titles)) != len(titles):
        raise ReferenceValueError(field="title")
    if any(row.grade_level not in grades for row in wanted):
        raise ReferenceValueError(field="grade_level")
    left = {row.class_group for row in wanted}
    for row in known:
        if row.class_group is not None and row.class_group not in left:
            _require_empty(work, row.class_group)
            yield row.class_group, [changes.RecordWithdrawn(changes.ClassGroupOpened.code, row.class_group)]
    codes = {view.class_group: view.class_code for view in class_groups(work, year)}
    starts = max(work.clock.now().date(), school_year(work, year).starts)
    before = {row.class_group: row for row in known}
    for row in wanted:
        if row not in known:
            group = ClassGroupId(work.new_identifier()) if row.class_group is None else row.class_group
            codes.setdefault(group, class_code(row.title, set(codes.values())))
            opened = changes.ClassGroupOpened(group, year, normalised(row.title), codes[group], row.grade_level)
            old = before.get(row.class_group)
            found: list[Change] = [opened] if old is None or _is_other(old, row) else []
            if row.homeroom is not None and (old is None or old.homeroom != row.homeroom):
                found.append(changes.HomeroomTeacherAssigned(group, row.homeroom, starts))
            yield group, found


def _is_other(old: ClassRow, new: ClassRow) -> bool:
    return (old.title, old.grade_level) != (normalised(new.title), new.grade_level)


def _require_empty(reading: Reading, group: ClassGroupId) -> None:
    count = students_of_classes(reading, [group]) + further_courses(reading, [], [group], [])
    if count:
        raise ReferenceInUseError(count=count)
