"""Records of the class groups that an import needs: the classes themselves, subgroups, courses and their keepers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from ejournal_desktop.domain import changes
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId, SubgroupId, SubjectId
from ejournal_desktop.readmodels.timetable import Outcome, RecordKind
from ejournal_desktop.services.timetable.names import class_code, class_key, name_key, staff_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from ejournal_desktop.readmodels.timetable import StoredTimetable, WantedClass, WantedLesson
    from ejournal_desktop.services.timetable.draft import Draft

DAY: Final = timedelta(days=1)


class TaughtGroup(NamedTuple):
    """A class group, or one of its subgroups, learning a subject."""

    class_group: ClassGroupId
    subject: SubjectId
    subgroup: SubgroupId | None


class WantedCourse(NamedTuple):
    """A taught group with exactly these teachers: what one page of the journal is kept for."""

    group: TaughtGroup
    teachers: frozenset[StaffId]


@dataclass(frozen=True, slots=True)
class Names:
    """Which records the names of the file mean, each by the key of its name."""

    class_groups: Mapping[str, ClassGroupId]
    subjects: Mapping[str, SubjectId]
    staff: Mapping[str, StaffId]


def draft_class_groups(
    draft: Draft, wanted: Sequence[WantedClass], stored: StoredTimetable
) -> Mapping[str, ClassGroupId]:
    """Add the missing class groups of the year and return all by the key of their title."""
    known = {class_key(view.title): identity for identity, view in stored.class_groups.items()}
    codes = {view.class_code for view in stored.class_groups.values()}
    for group in wanted:
        key = class_key(group.title)
        if key in known:
            draft.reuse(RecordKind.CLASS_GROUP)
            continue
        code = class_code(group.title, codes)
        codes.add(code)
        identity = known[key] = ClassGroupId(draft.new_identifier())
        change = changes.ClassGroupOpened(identity, stored.year.year, group.title, code, group.grade_level)
        draft.create(RecordKind.CLASS_GROUP, identity, change, identity)
    return known


def lessons_by_course(
    draft: Draft, lessons: Sequence[WantedLesson], names: Names, stored: StoredTimetable
) -> Mapping[WantedCourse, Sequence[WantedLesson]]:
    """Return the weekly lessons of each course, adding the subgroups that are missing."""
    subgroups = {
        (formed.class_group, formed.subject, name_key(formed.title)): formed.subgroup for formed in stored.subgroups
    }
    found: dict[WantedCourse, list[WantedLesson]] = defaultdict(list)
    for lesson in lessons:
        class_group = names.class_groups[class_key(lesson.class_title)]
        subject = names.subjects[name_key(lesson.subject)]
        subgroup = _subgroup(draft, subgroups, (class_group, subject), lesson.subgroup)
        teachers = frozenset(names.staff[staff_key(name)] for name in lesson.teachers)
        found[WantedCourse(TaughtGroup(class_group, subject, subgroup), teachers)].append(lesson)
    return found


def _subgroup(
    draft: Draft,
    known: dict[tuple[ClassGroupId, SubjectId, str], SubgroupId],
    place: tuple[ClassGroupId, SubjectId],
    title: str | None,
) -> SubgroupId | None:
    if title is None:
        return None
    key = (*place, name_key(title))
    if key not in known:
        subgroup = known[key] = SubgroupId(draft.new_identifier())
        change = changes.SubgroupFormed(subgroup, *place, title)
        draft.create(RecordKind.SUBGROUP, subgroup, change, place[0])
    return known[key]


@dataclass(frozen=True, slots=True)
class CourseDraft:
    """Finds or opens the course of each taught group, and lets its keepers follow the file from a day on."""

    draft: Draft
    stored: StoredTimetable
    starts: date

    def add(self, wanted: Mapping[WantedCourse, Sequence[WantedLesson]]) -> Mapping[WantedCourse, CourseId]:
        """Return the course of each taught group and its teachers."""
        by_group: dict[TaughtGroup, list[WantedCourse]] = defaultdict(list)
        for course in wanted:
            by_group[course.group].append(course)
        matched = {pair[0]: pair[1] for group, asked in by_group.items() for pair in self._matched(group, asked)}
        return {course: self._course(course, matched.get(course), lessons) for course, lessons in wanted.items()}

    def _matched(
        self, group: TaughtGroup, wanted: Sequence[WantedCourse]
    ) -> Iterator[tuple[WantedCourse, changes.CourseOpened]]:
        """Yield which courses stand already: those with the same teachers, and a single one that changed teachers."""
        left = [opened for opened in self.stored.courses if _group_of(opened) == group]
        open_wishes = []
        for course in wanted:
            same = next((opened for opened in left if self._teachers(opened.course) == course.teachers), None)
            if same is None:
                open_wishes.append(course)
            else:
                left.remove(same)
                yield course, same
        if len(open_wishes) == len(left) == 1:
            yield open_wishes[0], left[0]

    def _course(
        self, wanted: WantedCourse, found: changes.CourseOpened | None, lessons: Sequence[WantedLesson]
    ) -> CourseId:
        hours = weekly_hours(lessons)
        if found is None:
            return self._open(wanted, hours)
        opened = changes.CourseOpened(found.course, *wanted.group, hours)
        if opened == found:
            self.draft.reuse(RecordKind.COURSE)
        else:
            where = wanted.group.class_group
            self.draft.alter(RecordKind.COURSE, Outcome.CHANGED, where, change=opened, opposite=found)
        self.change_keepers(found.course, wanted.group.class_group, wanted.teachers)
        return found.course

    def _open(self, wanted: WantedCourse, hours: int) -> CourseId:
        course, where = CourseId(self.draft.new_identifier()), wanted.group.class_group
        self.draft.create(RecordKind.COURSE, course, changes.CourseOpened(course, *wanted.group, hours), where)
        for staff in sorted(wanted.teachers):
            self._assign(course, staff, where)
        return course

    def change_keepers(self, course: CourseId, where: ClassGroupId, teachers: frozenset[StaffId]) -> None:
        """Let exactly these teachers keep a course from the first day on; without any it stays as it is."""
        if not teachers:
            return
        keepers = list(self._keepers(course))
        for kept in keepers:
            if kept.staff in teachers:
                self.draft.reuse(RecordKind.KEEPER)
            else:
                ended = changes.CourseTeacherAssigned(course, kept.staff, kept.starts, self.starts - DAY)
                self.draft.alter(RecordKind.KEEPER, Outcome.ENDED, where, change=ended, opposite=kept)
        for staff in sorted(teachers - {kept.staff for kept in keepers}):
            self._assign(course, staff, where)

    def _assign(self, course: CourseId, staff: StaffId, where: ClassGroupId) -> None:
        # An assignment cannot be withdrawn: one that ends before it starts holds on no day.
        assigned = changes.CourseTeacherAssigned(course, staff, self.starts, None)
        emptied = changes.CourseTeacherAssigned(course, staff, self.starts, self.starts - DAY)
        self.draft.alter(RecordKind.KEEPER, Outcome.CREATED, where, change=assigned, opposite=emptied)

    def _keepers(self, course: CourseId) -> Iterable[changes.CourseTeacherAssigned]:
        """Yield who keeps a course on the first day of the timetable or later."""
        return (
            kept
            for kept in self.stored.keepers
            if kept.course == course and (kept.ends is None or kept.ends >= max(self.starts, kept.starts))
        )

    def _teachers(self, course: CourseId) -> frozenset[StaffId]:
        return frozenset(kept.staff for kept in self._keepers(course))


def weekly_hours(lessons: Sequence[WantedLesson]) -> int:
    """Return lessons a week; of two alternating weeks the mean, rounded up."""
    every = sum(lesson.week_kind == 0 for lesson in lessons)
    return every + (len(lessons) - every + 1) // 2


def _group_of(opened: changes.CourseOpened) -> TaughtGroup:
    return TaughtGroup(opened.class_group, opened.subject, opened.subgroup)
