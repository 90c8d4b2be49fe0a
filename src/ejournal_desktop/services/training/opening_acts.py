"""What is entered in August: the school, the year, the classes, the timetable and the course plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.training.act import Act, moment_of
from ejournal_desktop.services.training.lesson_dates import lesson_times
from ejournal_desktop.services.training.names import ascii_spelling
from ejournal_desktop.storage.log import SYSTEM, class_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.services.training.content import TrainingContent
    from ejournal_desktop.services.training.school import TrainingClass, TrainingSchool, TrainingStudent
    from ejournal_desktop.storage.log import LogScope

    Entry = tuple[LogScope, tuple[Change, ...]]

_SETUP_BEFORE = timedelta(days=8)
_PLANS_BEFORE = timedelta(days=5)
_MINUTES_PER_ACT = 2


@dataclass(frozen=True, slots=True)
class OpeningActs:
    """Makes the acts of August; ``regulation_body`` is the canonical JSON of the regulation the school adopts."""

    content: TrainingContent
    school: TrainingSchool
    regulation_body: str

    def acts(self) -> Iterator[Act]:
        """Yield the acts of the journal administrator, then those of the teachers, in order of time."""
        administrator = self.school.holder_of(Role.JOURNAL_ADMINISTRATOR)
        day = self.school.calendar.starts - _SETUP_BEFORE
        for number, (scope, entry) in enumerate(self._entries()):
            moment = moment_of(day, 9, number * _MINUTES_PER_ACT)
            yield Act(administrator, Role.JOURNAL_ADMINISTRATOR, moment, scope, entry)
        yield from self._plans()

    def _entries(self) -> Iterator[Entry]:
        yield SYSTEM, (self._named(),)
        yield SYSTEM, (changes.RegulationAdopted(self.school.calendar.starts, self.regulation_body),)
        yield SYSTEM, tuple(self._year())
        yield SYSTEM, tuple(self._bells())
        yield SYSTEM, tuple(self._subjects())
        yield SYSTEM, tuple(self._staff())
        for group in self.school.classes:
            scope = class_scope(group.class_group)
            parts = (self._opened, self._list, self._subgroups, self._courses, self._slots, self._lessons)
            yield from ((scope, entry) for part in parts if (entry := tuple(part(group))))

    def _named(self) -> Change:
        school = self.content.school
        return changes.SchoolNamed(school.name, school.school_code, school.city, is_training=True)

    def _year(self) -> Iterator[Change]:
        year, calendar = self.school.year, self.school.calendar
        yield changes.SchoolYearOpened(year, calendar.title, calendar.starts, calendar.ends)
        for period, span in self.school.periods:
            yield changes.GradingPeriodDefined(period, year, span.kind.value, span.number, span.starts, span.ends)
        for holiday in calendar.holidays:
            yield changes.HolidayDefined(year, holiday.starts, holiday.ends, holiday.title)

    def _bells(self) -> Iterator[Change]:
        for bell in self.content.bells:
            yield changes.BellPeriodDefined(bell.number, f"{bell.starts:%H:%M}", f"{bell.ends:%H:%M}")

    def _subjects(self) -> Iterator[Change]:
        for position, (subject, content) in enumerate(self.school.subjects, start=1):
            yield changes.SubjectDefined(subject, content.title, content.short_title, position)

    def _staff(self) -> Iterator[Change]:
        for member in self.school.staff:
            name = member.name
            yield changes.StaffMemberRegistered(member.staff, name.surname, name.given_name, name.patronymic)

    def _opened(self, group: TrainingClass) -> Iterator[Change]:
        content = group.content
        code = ascii_spelling(content.title)
        yield changes.ClassGroupOpened(group.class_group, self.school.year, content.title, code, content.grade_level)
        if group.homeroom is not None:
            yield changes.HomeroomTeacherAssigned(group.class_group, group.homeroom, self.school.calendar.starts)

    def _list(self, group: TrainingClass) -> Iterator[Change]:
        for student in group.students:
            if self._is_there_from_the_start(student):
                yield from enrolled(group, student)

    def _subgroups(self, group: TrainingClass) -> Iterator[Change]:
        for subgroup in group.subgroups:
            title = f"{subgroup.number}-я подгруппа"
            yield changes.SubgroupFormed(subgroup.subgroup, group.class_group, subgroup.subject, title)
            for student in subgroup.students:
                if self._is_there_from_the_start(student):
                    yield changes.SubgroupMemberAdded(subgroup.subgroup, student.student, student.joined)

    def _courses(self, group: TrainingClass) -> Iterator[Change]:
        for course in group.courses:
            subgroup = course.subgroup.subgroup if course.subgroup else None
            weekly = len(course.weekly)
            yield changes.CourseOpened(course.course, group.class_group, course.subject, subgroup, weekly)
            yield changes.CourseTeacherAssigned(course.course, course.staff, self.school.calendar.starts, None)

    def _slots(self, group: TrainingClass) -> Iterator[Change]:
        starts = self.school.calendar.starts
        for course in group.courses:
            for lesson in course.weekly:
                place = (lesson.weekday, lesson.bell)
                yield changes.TimetableSlotSet(lesson.slot, course.course, *place, 0, lesson.room, starts, None)

    def _lessons(self, group: TrainingClass) -> Iterator[Change]:
        for course in group.courses:
            times = tuple((day, bell) for _, day, bell in lesson_times(course, self.school.calendar))
            yield changes.LessonsScheduled(course.course, times)

    def _plans(self) -> Iterator[Act]:
        day = self.school.calendar.starts - _PLANS_BEFORE
        for number, course in enumerate(course for course in self.school.courses() if course.plan):
            rows = tuple((row.section, row.topic, row.hours, row.homework, row.kind) for row in course.plan)
            scope = class_scope(course.class_group)
            change = changes.CoursePlanReplaced(course.course, rows)
            yield Act(course.staff, Role.TEACHER, moment_of(day, 9, number * _MINUTES_PER_ACT), scope, (change,))

    def _is_there_from_the_start(self, student: TrainingStudent) -> bool:
        return student.joined == self.school.calendar.starts


def enrolled(group: TrainingClass, student: TrainingStudent) -> Iterator[Change]:
    """Yield the card of a student and the enrolment into a class."""
    name = student.name
    yield changes.StudentRegistered(student.student, name.surname, name.given_name, name.patronymic, student.birth_date)
    yield changes.StudentEnrolled(
        student.student, group.class_group, student.joined, student.joined_order, student.number
    )
