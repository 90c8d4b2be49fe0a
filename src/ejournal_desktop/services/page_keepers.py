"""Who keeps which page and which class, and what was ever said of it, as it follows from two logs (D-63)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import changes, changes_year
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.services.entry_judging import changes_of
from ejournal_desktop.services.made_records import made_records
from ejournal_desktop.storage.queries import class_rights
from ejournal_desktop.storage.queries.closed_years import is_class_closed
from ejournal_desktop.storage.queries.courses import teachers_of_course
from ejournal_desktop.storage.queries.lessons import lesson_place
from ejournal_desktop.storage.queries.people import homeroom_teachers, staff_of_account
from ejournal_desktop.storage.queries.school import year_of_class
from ejournal_desktop.sync.log_check import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId, CourseId, LessonId, StaffId, YearId
    from ejournal_desktop.readmodels.archive import LogEntryBytes, LogFeed
    from ejournal_desktop.services.made_records import MadeRecord
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading
    from ejournal_desktop.sync.log_check import EntryHeader

_ASSIGNMENT: Final = f'"{changes.CourseTeacherAssigned.code}"'.encode()
_SUBSTITUTION: Final = f'"{changes.SubstitutionSet.code}"'.encode()
_CLOSING: Final = f'"{changes_year.SchoolYearClosed.code}"'.encode()


@dataclass(frozen=True, slots=True)
class Keepers:
    """What both logs together say of pages and classes; what was asked once is kept."""

    fold: Reading = field(repr=False)
    feeds: Sequence[LogFeed] = field(repr=False)
    _staff: dict[AccountId, StaffId | None] = field(default_factory=dict, repr=False)
    _lessons: dict[LessonId, LessonPlace | None] = field(default_factory=dict, repr=False)
    _closings: dict[YearId, int] = field(default_factory=dict, repr=False)
    _given: dict[ClassGroupId, Sequence[changes.CourseTeacherAssigned]] = field(default_factory=dict, repr=False)
    _made: list[Mapping[tuple[type[Change], int], MadeRecord]] = field(default_factory=list, repr=False)

    def is_over(self, class_group: ClassGroupId, clock: int) -> bool:
        """Tell whether the school year of a class group had been closed by the clock of an entry."""
        if not is_class_closed(self.fold, class_group):
            return False
        if not self._closings:
            self._closings.update(self._closing_clocks())
        return clock > self._closings.get(year_of_class(self.fold, class_group), 0)

    def had_class(self, class_group: ClassGroupId | None, staff: StaffId | None, day: date) -> bool:
        """Tell whether somebody was homeroom teacher of a class group on a day or before it."""
        if class_group is None or staff is None:
            return False
        return class_rights.was_homeroom_teacher(self.fold, class_group, staff, day)

    def teaches(self, class_group: ClassGroupId | None, staff: StaffId | None) -> bool:
        """Tell whether somebody ever kept a page of a class group."""
        return class_group is not None and staff is not None and class_rights.ever_taught(self.fold, class_group, staff)

    def ever_kept(self, course: CourseId, staff: StaffId | None) -> bool:
        """Tell whether somebody ever kept the page of a course."""
        return staff is not None and class_rights.ever_kept(self.fold, course, staff)

    def is_keeper(self, staff: StaffId | None, place: LessonPlace, day: date) -> bool:
        """Tell whether somebody kept the page of a lesson on its day, or on another one."""
        spans = [one.span for one in teachers_of_course(self.fold, place.course) if one.staff == staff]
        return any(span.holds(place.day) or span.holds(day) for span in spans)

    def was_keeper(self, staff: StaffId | None, place: LessonPlace, day: date) -> bool:
        """Tell whether a page was ever given to somebody for the day of a lesson, or for another one.

        Whoever it was taken from may write on another computer before that gets to know. Looked for in the log of the
        class, for entries only that nothing else allows.
        """
        if place.class_group not in self._given:
            said = (change for _, change in self._said(_ASSIGNMENT, place.class_group))
            self._given[place.class_group] = [one for one in said if isinstance(one, changes.CourseTeacherAssigned)]
        own = (one for one in self._given[place.class_group] if (one.course, one.staff) == (place.course, staff))
        spans = [DateSpan(one.starts, one.ends) for one in own]
        return any(span.holds(place.day) or span.holds(day) for span in spans)

    def is_homeroom(self, staff: StaffId | None, place: LessonPlace, day: date) -> bool:
        """Tell whether somebody was homeroom teacher of the class on the day of a lesson, or on another one."""
        return any(homeroom_teachers(self.fold, on).get(place.class_group) == staff for on in (place.day, day))

    def was_named(self, staff: StaffId | None, place: LessonPlace) -> bool:
        """Tell whether somebody was ever named as the substitute of a lesson; the last word is in the state."""
        return place.substitute == staff or (place.lesson, staff) in self._named_in(place.class_group)

    def _named_in(self, class_group: ClassGroupId) -> frozenset[tuple[LessonId, StaffId | None]]:
        """Look through the log of a class; done for entries only that nothing else allows."""
        named = (change for _, change in self._said(_SUBSTITUTION, class_group))
        return frozenset(
            (change.lesson, change.staff) for change in named if isinstance(change, changes.SubstitutionSet)
        )

    def _closing_clocks(self) -> Mapping[YearId, int]:
        """Return the clock at which each year was closed for the first time."""
        closed = (
            (header.clock, change.year)
            for header, change in self._said(_CLOSING)
            if isinstance(change, changes_year.SchoolYearClosed)
        )
        return {year: clock for clock, year in sorted(closed, reverse=True)}

    def _said(self, mark: bytes, class_group: ClassGroupId | None = None) -> Iterator[tuple[EntryHeader, Change]]:
        """Yield the changes of the entries with a mark in them, of all feeds or of those of a class group."""
        for feed in self.feeds:
            if class_group in (None, feed.class_group):
                for entry in feed.entries:
                    if mark in (entry.payload or b""):
                        yield from _read(entry)

    def record(self, kind: type[Change], number: int) -> MadeRecord | None:
        """Return what made a record of a kind with a number; nothing when nobody gave the number."""
        if not self._made:
            self._made.append(made_records(self.feeds))
        return self._made[0].get((kind, number))

    def staff_of(self, account: AccountId) -> StaffId | None:
        """Return the member of staff behind an account, open or closed."""
        if account not in self._staff:
            found = staff_of_account(self.fold, account, date.min)
            self._staff[account] = None if found is None else found[0]
        return self._staff[account]

    def lesson(self, lesson: LessonId) -> LessonPlace | None:
        """Return a lesson; nothing when there is none."""
        if lesson not in self._lessons:
            self._lessons[lesson] = lesson_place(self.fold, lesson)
        return self._lessons[lesson]


def _read(entry: LogEntryBytes) -> Iterator[tuple[EntryHeader, Change]]:
    header = read_header(entry.header)
    yield from ((header, change) for change in changes_of(entry))
