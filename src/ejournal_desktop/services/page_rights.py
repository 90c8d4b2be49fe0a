"""Whose page is it: entries of other computers by somebody who neither kept the page nor substituted (D-63).

The services of that computer refuse such entries already; this is for those that went past them. It is judged by what
follows from both logs, and kindly: who kept the page on the day of the lesson or of the entry, or was ever named for
the lesson, had a right to it, whatever came later.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import changes, changes_teaching
from ejournal_desktop.kernel.identifiers import AccountId
from ejournal_desktop.services.entry_judging import changes_of, written_at
from ejournal_desktop.services.feed_union import lengths_of
from ejournal_desktop.storage.queries.courses import teachers_of_course
from ejournal_desktop.storage.queries.lessons import lesson_place
from ejournal_desktop.storage.queries.people import homeroom_teachers, staff_of_account
from ejournal_desktop.storage.queries.works import planned_work
from ejournal_desktop.sync.log_check import read_header

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StaffId
    from ejournal_desktop.readmodels.archive import LogFeed
    from ejournal_desktop.storage.queries.lessons import LessonPlace
    from ejournal_desktop.storage.reading import Reading

_MARK: Final = f'"{changes.SubstitutionSet.code}"'.encode()
_OF_A_LESSON: Final = (
    changes.MarkRecorded,
    changes.TopicRecorded,
    changes.HomeworkRecorded,
    changes.LessonKindSet,
    changes.LessonCompleted,
    changes.AttendanceRecorded,
    changes_teaching.MarkCommented,
)


def foreign_entries(live: Sequence[LogFeed], feeds: Sequence[LogFeed], fold: Reading) -> Mapping[int, int]:
    """Return for every feed the number of the first new entry whose author had no business on its page.

    Args:
        live: our log, which is judged already.
        feeds: both logs, with the new entries.
        fold: the state that follows from both.
    """
    held, pages = lengths_of(live), Pages(fold, feeds)
    found = {feed.feed: _first_foreign(feed, held.get(feed.feed, 0), pages) for feed in feeds}
    return {feed: sequence for feed, sequence in found.items() if sequence is not None}


def _first_foreign(feed: LogFeed, held: int, pages: Pages) -> int | None:
    for sequence, entry in enumerate(feed.entries[held:], start=held + 1):
        header = read_header(entry.header)
        author, day = AccountId(header.account), written_at(header).date()
        if not all(pages.are_open(author, change, day) for change in changes_of(entry)):
            return sequence
    return None


@dataclass(frozen=True, slots=True)
class Pages:
    """Who keeps which page, as it follows from both logs; what was asked once is kept."""

    fold: Reading = field(repr=False)
    feeds: Sequence[LogFeed] = field(repr=False)
    _staff: dict[AccountId, StaffId | None] = field(default_factory=dict, repr=False)
    _lessons: dict[LessonId, LessonPlace | None] = field(default_factory=dict, repr=False)

    def are_open(self, author: AccountId, change: Change, day: date) -> bool:
        """Tell whether a person had business where a change was written on a day; other changes have no page."""
        course = self._course(change)
        if course is not None:
            return self._staff_of(author) in self._ever_kept_by(course)
        if not isinstance(change, _OF_A_LESSON):
            return True
        place = self._lesson(change.lesson)
        if place is None:
            return True
        staff = self._staff_of(author)
        is_homeroom = isinstance(change, changes.AttendanceRecorded) and self._is_homeroom(staff, place, day)
        return is_homeroom or self._is_keeper(staff, place, day) or self._was_named(staff, place)

    def _course(self, change: Change) -> CourseId | None:
        """Return the course whose page a change is about, where it is not about a lesson."""
        if isinstance(change, changes.PeriodMarkRecorded | changes_teaching.WorkPlanned):
            return change.course
        if not isinstance(change, changes_teaching.WorkResultRecorded):
            return None
        planned = planned_work(self.fold, change.work)
        return None if planned is None else planned.course

    def _is_keeper(self, staff: StaffId | None, place: LessonPlace, day: date) -> bool:
        spans = [one.span for one in teachers_of_course(self.fold, place.course) if one.staff == staff]
        return any(span.holds(place.day) or span.holds(day) for span in spans)

    def _is_homeroom(self, staff: StaffId | None, place: LessonPlace, day: date) -> bool:
        return any(homeroom_teachers(self.fold, on).get(place.class_group) == staff for on in (place.day, day))

    def _was_named(self, staff: StaffId | None, place: LessonPlace) -> bool:
        """Tell whether somebody was ever named as the substitute of a lesson; the last word is in the state."""
        return place.substitute == staff or (place.lesson, staff) in self._named_in(place.class_group)

    def _named_in(self, class_group: ClassGroupId) -> frozenset[tuple[LessonId, StaffId | None]]:
        """Look through the log of a class; done for entries only that nothing else allows."""
        entries = (entry for feed in self.feeds if feed.class_group == class_group for entry in feed.entries)
        telling = (entry for entry in entries if _MARK in (entry.payload or b""))
        named = (change for entry in telling for change in changes_of(entry))
        return frozenset(
            (change.lesson, change.staff) for change in named if isinstance(change, changes.SubstitutionSet)
        )

    def _ever_kept_by(self, course: CourseId) -> frozenset[StaffId | None]:
        return frozenset(one.staff for one in teachers_of_course(self.fold, course))

    def _staff_of(self, account: AccountId) -> StaffId | None:
        if account not in self._staff:
            found = staff_of_account(self.fold, account, date.min)
            self._staff[account] = None if found is None else found[0]
        return self._staff[account]

    def _lesson(self, lesson: LessonId) -> LessonPlace | None:
        if lesson not in self._lessons:
            self._lessons[lesson] = lesson_place(self.fold, lesson)
        return self._lessons[lesson]
