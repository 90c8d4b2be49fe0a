"""Building one class of the training school: subgroups, courses, rooms and plans."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, SlotId, SubgroupId
from ejournal_desktop.services.training import school as parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import SubjectId
    from ejournal_desktop.services.training.content import (
        ClassGroupContent,
        PlanTopic,
        SubjectContent,
        TrainingContent,
    )
    from ejournal_desktop.services.training.staffing import Staffing
    from ejournal_desktop.services.training.weekly_timetable import Place

    Timetable = Mapping[tuple[str, str], Sequence[Place]]

# The content's words for kinds of work, and the regulation's codes for them.
_WORK_KINDS = {
    "test": "control_work",
    "dictation": "dictation",
    "essay": "essay",
    "lab": "laboratory_work",
    "practical": "practical_work",
    "independent": "independent_work",
}


@dataclass(frozen=True, slots=True)
class ClassBuilder:
    """Builds classes; places of the week are found by class and subject."""

    content: TrainingContent
    regulation: Regulation
    subjects: Mapping[str, SubjectId]
    staffing: Staffing
    timetable: Timetable
    identifiers: Callable[[], int]

    def build(self, group: ClassGroupContent, students: tuple[parts.TrainingStudent, ...]) -> parts.TrainingClass:
        """Return a class with the given list of students."""
        class_group = ClassGroupId(self.identifiers())
        subgroups = tuple(self._subgroups(group, students))
        homeroom = self.staffing.homerooms.get(group.title)
        whole = parts.TrainingClass(class_group, group, homeroom, students, subgroups, ())
        return replace(whole, courses=tuple(self._courses(whole)))

    def _taught(self, group: ClassGroupContent) -> Iterator[SubjectContent]:
        return (subject for subject in self.content.subjects if group.grade_level in subject.hours)

    def _subgroups(
        self, group: ClassGroupContent, students: tuple[parts.TrainingStudent, ...]
    ) -> Iterator[parts.TrainingSubgroup]:
        half = (len(students) + 1) // 2
        for subject in self._taught(group):
            for number in subject.subgroup_numbers(group.grade_level):
                if number is not None:
                    members = students[:half] if number == 1 else students[half:]
                    subgroup = SubgroupId(self.identifiers())
                    yield parts.TrainingSubgroup(subgroup, self.subjects[subject.title], number, members)

    def _courses(self, group: parts.TrainingClass) -> Iterator[parts.TrainingCourse]:
        for subject in self._taught(group.content):
            own = {part.number: part for part in group.subgroups if part.subject == self.subjects[subject.title]}
            for number in subject.subgroup_numbers(group.content.grade_level):
                yield self._course(group, subject, own[number] if number else None)

    def _course(
        self, group: parts.TrainingClass, subject: SubjectContent, subgroup: parts.TrainingSubgroup | None
    ) -> parts.TrainingCourse:
        number = subgroup.number if subgroup else None
        plan = tuple(self._plan(subject.title, group.content.grade_level))
        return parts.TrainingCourse(
            course=CourseId(self.identifiers()),
            class_group=group.class_group,
            grade_level=group.content.grade_level,
            subject=self.subjects[subject.title],
            subgroup=subgroup,
            staff=self.staffing.teachers[subject.title, group.content.title, number],
            students=subgroup.students if subgroup else group.students,
            weekly=tuple(self._weekly(group.content, subject.title, number)),
            plan=plan,
            hours=tuple(_hours(plan)),
        )

    def _weekly(self, group: ClassGroupContent, subject: str, subgroup: int | None) -> Iterator[parts.WeeklyLesson]:
        room = self.staffing.room(group, subject, subgroup)
        for place in self.timetable[group.title, subject]:
            yield parts.WeeklyLesson(SlotId(self.identifiers()), place.weekday, place.bell, room)

    def _plan(self, subject: str, grade_level: int) -> Iterator[PlanTopic]:
        for row in self.content.plans.get((subject, grade_level), ()):
            code = _WORK_KINDS.get(row.kind, "")
            kind = code if self.regulation.work_kind(code) is not None else ""
            yield replace(row, kind=kind)


def _hours(plan: Sequence[PlanTopic]) -> Iterator[parts.PlannedHour]:
    for row in plan:
        for hour in range(row.hours):
            homework = row.homework[hour % len(row.homework)] if row.homework else ""
            yield parts.PlannedHour(row.topic, homework, row.kind)
