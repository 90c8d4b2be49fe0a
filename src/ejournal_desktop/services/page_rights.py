"""Whose page is it: entries of other computers by somebody who had no business on the page or in the class (D-63).

The services of that computer refuse such entries already; this is for those that went past them. It is judged by what
follows from both logs, and kindly: who kept the page on the day of the lesson or of the entry, was ever named for the
lesson, or had the class before, had a right to it, whatever came later. Nobody writes in a school year that is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import changes, changes_control, changes_desk, changes_teaching, changes_works
from ejournal_desktop.domain.change_rights import reach
from ejournal_desktop.domain.closed_years import is_content
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.permissions import Grant
from ejournal_desktop.kernel.identifiers import AccountId, ClassGroupId
from ejournal_desktop.services.entry_judging import changes_of, written_at
from ejournal_desktop.services.feed_union import lengths_of
from ejournal_desktop.services.known_values import KnownValues, known_values
from ejournal_desktop.services.page_keepers import Keepers
from ejournal_desktop.storage.queries.class_rights import class_of_course, may_be_student_of
from ejournal_desktop.storage.queries.works import planned_work
from ejournal_desktop.sync.log_check import read_header

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StaffId, StudentId
    from ejournal_desktop.readmodels.archive import LogFeed
    from ejournal_desktop.services.made_records import MadeRecord
    from ejournal_desktop.storage.reading import Reading

_OF_A_LESSON: Final = (
    changes.MarkRecorded,
    changes.TopicRecorded,
    changes.HomeworkRecorded,
    changes.LessonKindSet,
    changes.LessonCompleted,
    changes.LessonCancelled,
    changes.AttendanceRecorded,
    changes_teaching.MarkCommented,
    changes_teaching.LessonMoved,
    changes_teaching.LessonsJoined,
    changes_teaching.RemoteLessonSet,
    changes_teaching.SafetyInstructionRecorded,
    changes_teaching.LateEntryExplained,
    changes_teaching.SuggestionRejected,
    changes_teaching.FileAttached,
)
_OF_A_COURSE: Final = (
    changes.LessonsScheduled,
    changes.PeriodMarkRecorded,
    changes.CoursePlanReplaced,
    changes_teaching.CoursePlanReadied,
    changes_teaching.WorkPlanned,
)
_OF_A_CLASS: Final = (
    changes_desk.AbsenceExplained,
    changes_desk.WeekChecked,
    changes_desk.ListConfirmed,
    changes_desk.MessageWritten,
    changes_desk.LetterLogged,
    changes_desk.PortfolioItemKept,
)
_OF_CONTROL: Final = (changes_control.PaperCompared, changes_control.PaperComparisonWithdrawn)
_OF_A_RECORD: Final[Mapping[type[Change], tuple[type[Change], str]]] = {
    changes_teaching.FileDetached: (changes_teaching.FileAttached, "attachment"),
    changes_teaching.WorkResultRecorded: (changes_teaching.WorkPlanned, "work"),
    changes_works.PlannedWorkWithdrawn: (changes_teaching.WorkPlanned, "work"),
    changes_desk.AbsenceReasonWithdrawn: (changes_desk.AbsenceExplained, "absence"),
    changes_desk.MessageWithdrawn: (changes_desk.MessageWritten, "message"),
    changes_desk.LetterAnswered: (changes_desk.LetterLogged, "letter"),
    changes_desk.PortfolioItemRemoved: (changes_desk.PortfolioItemKept, "portfolio_item"),
}
"""Changes of what somebody made before, which they name by its number."""

_OF_THE_CLASS_TEACHER: Final = (
    changes.AttendanceRecorded,
    changes_teaching.SuggestionRejected,
    changes_teaching.MarkExplained,
)
"""What the homeroom teacher writes on the pages of others."""

_OF_ITS_TEACHERS: Final = (changes_desk.MessageWritten, changes_desk.LetterLogged)
"""What everybody who teaches a class group writes about its students."""


JUDGED: Final[frozenset[type[Change]]] = frozenset(
    (*_OF_A_LESSON, *_OF_A_COURSE, *_OF_A_CLASS, *_OF_CONTROL, *_OF_A_RECORD, changes_teaching.MarkExplained)
)
"""The kinds of change that have a page or a class."""


def foreign_entries(live: Sequence[LogFeed], feeds: Sequence[LogFeed], fold: Reading) -> Mapping[int, int]:
    """Return for every feed the number of the first new entry whose author had no business where it was written.

    Args:
        live: our log, which is judged already.
        feeds: both logs, with the new entries.
        fold: the state that follows from both.
    """
    held, pages = lengths_of(live), Pages(Keepers(fold, feeds), known_values(fold))
    found = {feed.feed: _first_foreign(feed, held.get(feed.feed, 0), pages) for feed in feeds}
    return {feed: sequence for feed, sequence in found.items() if sequence is not None}


def _first_foreign(feed: LogFeed, held: int, pages: Pages) -> int | None:
    class_group = None if feed.class_group is None else ClassGroupId(feed.class_group)
    for sequence, entry in enumerate(feed.entries[held:], start=held + 1):
        header, recorded = read_header(entry.header), changes_of(entry)
        author = AccountId(header.account)
        by = _Act(author, pages.known.staff_of(author), Role(header.role), written_at(header).date(), class_group)
        is_over = class_group is not None and is_content(recorded) and pages.known.is_over(class_group, header.clock)
        if is_over or not all(pages.are_open(by, change) for change in recorded):
            return sequence
    return None


@dataclass(frozen=True, slots=True)
class _Act:
    """Who wrote an entry, in which role, on which day, in the log of which class group."""

    author: AccountId
    staff: StaffId | None
    role: Role
    day: date
    class_group: ClassGroupId | None


@dataclass(frozen=True, slots=True)
class Pages:
    """Whether a change stands where its author had business."""

    known: Keepers
    values: KnownValues

    def are_open(self, by: _Act, change: Change) -> bool:
        """Tell whether a person had business where a change was written; other changes have no page."""
        kind = type(change)
        if kind in _OF_A_RECORD:
            return self._is_record_open(by, change)
        if isinstance(change, changes_teaching.MarkExplained):
            return self._is_explanation_open(by, change)
        if isinstance(change, _OF_A_LESSON):
            is_open = self._are_lessons_open(by, change) and self._is_student_there(by, change)
            return is_open and self._is_value_open(by, change)
        if isinstance(change, _OF_A_COURSE):
            is_open = self._is_course_open(by, change, change.course) and self._is_student_there(by, change)
            return is_open and self._is_value_open(by, change)
        if isinstance(change, _OF_CONTROL):
            return self._is_control_open(by, change, change.course)
        return not isinstance(change, _OF_A_CLASS) or self._is_class_open(by, change)

    def _is_value_open(self, by: _Act, change: Change) -> bool:
        """Ask whether the rules know a mark or code, and let the author enter it: not every code is a teacher's."""
        if isinstance(change, changes.PeriodMarkRecorded):
            return self.values.holds_period_mark(change)
        if isinstance(change, changes.MarkRecorded):
            place = self.known.lesson(change.lesson)
            return place is not None and self.values.holds_mark(change, place.grade_level)
        if not isinstance(change, changes.AttendanceRecorded) or change.status is None:
            return True
        place, roles = self.known.lesson(change.lesson), self.values.roles_of_code(change.status)
        is_homeroom = place is not None and self.known.is_homeroom(by.staff, place, by.day)
        return Role.TEACHER in roles or (Role.HOMEROOM_TEACHER in roles and is_homeroom)

    def _are_lessons_open(self, by: _Act, change: Change) -> bool:
        lessons = [getattr(change, name) for name in ("lesson", "held_as") if hasattr(change, name)]
        return all(self._is_lesson_open(by, change, lesson) for lesson in lessons)

    def _is_lesson_open(self, by: _Act, change: Change, lesson: LessonId) -> bool:
        """Ask for a lesson; one that is not there has no page, and may get one later that is somebody else's."""
        place = self.known.lesson(lesson)
        if place is None or place.class_group != by.class_group:
            return False
        if reach(by.role, change) is Grant.ALL:
            return True
        is_homeroom = isinstance(change, _OF_THE_CLASS_TEACHER) and self.known.is_homeroom(by.staff, place, by.day)
        is_own = self.known.is_keeper(by.staff, place, by.day) or self.known.was_named(by.staff, place)
        return is_homeroom or is_own or self.known.was_keeper(by.staff, place, by.day)

    def _is_explanation_open(self, by: _Act, change: changes_teaching.MarkExplained) -> bool:
        if change.lesson is None:
            return self._is_course_open(by, change, change.course) and self._is_student_there(by, change)
        place = self.known.lesson(change.lesson)
        if place is None or place.course != change.course:
            return False
        return self._is_lesson_open(by, change, change.lesson)

    def _is_course_open(self, by: _Act, change: Change, course: CourseId) -> bool:
        if class_of_course(self.known.fold, course) != by.class_group:
            return False
        return reach(by.role, change) is Grant.ALL or self.known.ever_kept(course, by.staff)

    def _is_control_open(self, by: _Act, change: Change, course: CourseId) -> bool:
        """Ask for a comparison with paper: who controls the school, and the homeroom teacher of the class."""
        class_group = class_of_course(self.known.fold, course)
        return class_group is not None and (
            reach(by.role, change) is Grant.ALL or self.known.had_class(class_group, by.staff, by.day)
        )

    def _is_class_open(self, by: _Act, change: Change) -> bool:
        if isinstance(change, changes_desk.PortfolioItemKept) and change.student is None:
            return by.class_group is None and change.staff == by.staff
        if by.class_group is None or getattr(change, "class_group", by.class_group) != by.class_group:
            return False
        if not self._is_student_there(by, change):
            return False
        is_teacher = isinstance(change, _OF_ITS_TEACHERS) and self.known.teaches(by.class_group, by.staff)
        return (
            reach(by.role, change) is Grant.ALL or is_teacher or self.known.had_class(by.class_group, by.staff, by.day)
        )

    def _is_record_open(self, by: _Act, change: Change) -> bool:
        """Ask for what somebody made before; a number that nobody gave stands for nothing."""
        kind, number = _OF_A_RECORD[type(change)]
        if kind is changes_teaching.WorkPlanned and self._is_work_open(by, change, getattr(change, number)):
            return self._is_student_there(by, change)
        made = self.known.record(kind, getattr(change, number))
        if made is None:
            return True
        if made.class_group != by.class_group:
            return False
        if isinstance(made.change, changes_teaching.FileAttached):
            return self._is_lesson_open(by, change, made.change.lesson)
        if isinstance(made.change, changes_teaching.WorkPlanned):
            return self._is_course_open(by, change, made.change.course) and self._is_student_there(by, change)
        return self._is_desk_record_open(by, change, made)

    def _is_work_open(self, by: _Act, change: Change, number: int) -> bool:
        """Ask for the course in which a work stands now, which need not be the one it was planned for first."""
        planned = planned_work(self.known.fold, number)
        return planned is not None and self._is_course_open(by, change, planned.course)

    def _is_desk_record_open(self, by: _Act, change: Change, made: MadeRecord) -> bool:
        """Ask for a record of the class teacher's desk; a message goes by the word of its author too."""
        if isinstance(made.change, changes_desk.PortfolioItemKept) and made.change.student is None:
            return made.change.staff == by.staff
        if isinstance(change, changes_desk.MessageWithdrawn):
            return made.author == by.author or self.known.had_class(by.class_group, by.staff, by.day)
        return reach(by.role, change) is Grant.ALL or self.known.had_class(by.class_group, by.staff, by.day)

    def _is_student_there(self, by: _Act, change: Change) -> bool:
        student: StudentId | None = getattr(change, "student", None)
        return student is None or by.class_group is None or may_be_student_of(self.known.fold, by.class_group, student)
