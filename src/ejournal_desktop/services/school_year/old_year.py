"""What the next year is proposed from: the year that ends, read in a fixed number of statements and once a class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.movement import overlap
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.storage.queries.movement import subgroups_of_class
from ejournal_desktop.storage.queries.people import homeroom_teachers, roster
from ejournal_desktop.storage.queries.plans import curriculum_of_year
from ejournal_desktop.storage.queries.school import school_years
from ejournal_desktop.storage.queries.timetable import stored_timetable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId, SubjectId
    from ejournal_desktop.readmodels.homeroom import SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.readmodels.plans import CurriculumHours
    from ejournal_desktop.readmodels.timetable import StoredTimetable
    from ejournal_desktop.storage.reading import Reading


@dataclass(frozen=True, slots=True)
class OldYear:
    """The last school year: its records, its curriculum, who leads its classes and who is in them at its end."""

    stored: StoredTimetable
    curriculum: Mapping[tuple[ClassGroupId, SubjectId], CurriculumHours]
    homeroom: Mapping[ClassGroupId, StaffId]
    students: Mapping[ClassGroupId, Sequence[StudentRow]]
    subgroups: Mapping[ClassGroupId, Sequence[SubgroupView]]

    @property
    def last_day(self) -> date:
        """The day that counts: who is there then is carried over."""
        return self.stored.year.ends


def old_year(reading: Reading) -> OldYear:
    """Return the newest year of the school.

    Raises:
        UnknownRecordError: there is no year yet: the first one is made with the journal.
    """
    years = school_years(reading)
    if not years:
        raise UnknownRecordError(kind="year")
    stored = stored_timetable(reading, years[-1])
    last = stored.year.ends
    groups = tuple(stored.class_groups)
    return OldYear(
        stored=stored,
        curriculum=curriculum_of_year(reading, years[-1]),
        homeroom=homeroom_teachers(reading, last),
        students={group: _still_there(roster(reading, group), last) for group in groups},
        subgroups={group: subgroups_of_class(reading, group) for group in groups},
    )


def _still_there(students: Sequence[StudentRow], last: date) -> Sequence[StudentRow]:
    """Return who is in a class group on the last day of the year or stays beyond it."""
    end = DateSpan(last, None)
    return [row for row in students if any(overlap(end, span) for span in row.spans)]
