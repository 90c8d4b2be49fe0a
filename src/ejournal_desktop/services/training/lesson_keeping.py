"""Keeping the lessons of one course: topic, homework, attendance, marks, «Урок заполнен», later corrections."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import ceil
from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.domain.changes import MarkRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.services.training.absences import ABSENT, enrolled_students
from ejournal_desktop.services.training.act import Act, moment_of
from ejournal_desktop.services.training.diligence import Fate
from ejournal_desktop.services.training.school import PlannedHour
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime
    from random import Random

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.services.training.absences import AbsenceBook
    from ejournal_desktop.services.training.diligence import Diligence, Keeping
    from ejournal_desktop.services.training.lesson_dates import HeldLesson
    from ejournal_desktop.services.training.mark_giving import CourseMarks
    from ejournal_desktop.services.training.school import TrainingCourse

    Absence = tuple[StudentId, str, int]

_AFTER_THE_PLAN = PlannedHour("Обобщение и повторение изученного", "", "")
_ORDINARY_MARKS = (3, 6)
_SECOND_MARK = 0.015
_CORRECTED_MARK = 0.006
_READ_AT_ONCE = 0.4
_LONGEST_READING = 3
_AFTERNOON = 16
_SCHOOL_WEEK = 5


@dataclass(frozen=True, slots=True)
class KeptAbsence:
    """A student who was entered as absent at a lesson, and when that was."""

    student: StudentId
    lesson: HeldLesson
    entered: datetime


@dataclass(slots=True)
class CourseKeeper:
    """Keeps one course; ``marks`` is missing where no marks are given. Collects the absences it enters."""

    course: TrainingCourse
    regulation: Regulation
    diligence: Diligence
    absences: AbsenceBook
    marks: CourseMarks | None
    chance: Random
    absent: list[KeptAbsence] = field(default_factory=list)

    def acts(self, lessons: Iterable[HeldLesson]) -> Iterator[Act]:
        """Yield the acts for the lessons held so far; they may reach past the present moment."""
        for lesson in lessons:
            keeping = self.diligence.keeping(lesson, self.chance)
            if keeping.fate is not Fate.UNFILLED:
                yield from self._kept(lesson, keeping)

    def _kept(self, lesson: HeldLesson, keeping: Keeping) -> Iterator[Act]:
        entry: list[Change] = [self._topic(lesson)]
        if keeping.fate is Fate.COMPLETED:
            away = tuple(self.absences.attendance(lesson, self.chance))
            marks = tuple(self._marks(lesson, away))
            marked = self._marked(lesson, keeping.moment)
            entry += self._work_kind(lesson)
            entry += self._homework(lesson, keeping)
            entry += self._attendance(lesson, keeping.moment, away)
            entry += marks if marked == keeping.moment else ()
            entry.append(changes.LessonCompleted(lesson.lesson, is_complete=True))
            if marks and marked != keeping.moment:
                yield self._act(lesson, marked, marks)
            yield from self._corrections(lesson, marked, marks)
        yield self._act(lesson, keeping.moment, entry)

    def _act(self, lesson: HeldLesson, moment: datetime, entry: Sequence[Change]) -> Act:
        return Act(lesson.holder, Role.TEACHER, moment, class_scope(self.course.class_group), tuple(entry))

    def _hour(self, lesson: HeldLesson) -> PlannedHour:
        hours = self.course.hours
        return hours[lesson.number - 1] if lesson.number <= len(hours) else _AFTER_THE_PLAN

    def _topic(self, lesson: HeldLesson) -> Change:
        plan_hour = lesson.number if lesson.number <= len(self.course.hours) else 0
        return changes.TopicRecorded(lesson.lesson, self._hour(lesson).topic, plan_hour)

    def _work_kind(self, lesson: HeldLesson) -> Iterator[Change]:
        code = self._hour(lesson).work_kind
        if code and self.marks is not None:
            yield changes.LessonKindSet(lesson.lesson, code)

    def _homework(self, lesson: HeldLesson, keeping: Keeping) -> Iterator[Change]:
        if keeping.has_homework and self.regulation.keeps(JournalField.HOMEWORK, self.course.grade_level):
            homework = self._hour(lesson).homework
            yield changes.HomeworkRecorded(lesson.lesson, homework, not homework)

    def _attendance(self, lesson: HeldLesson, moment: datetime, away: Sequence[Absence]) -> Iterator[Change]:
        for student, status, minutes in away:
            if status == ABSENT:
                self.absent.append(KeptAbsence(student, lesson, moment))
            yield changes.AttendanceRecorded(lesson.lesson, student, status, minutes)

    def _marks(self, lesson: HeldLesson, away: Sequence[Absence]) -> Iterator[MarkRecorded]:
        if self.marks is None:
            return
        missing = {student for student, status, _ in away if status == ABSENT}
        present = [one.student for one in enrolled_students(lesson) if one.student not in missing]
        quarter, weight = lesson.quarter.period.number, self._weight(lesson)
        if not self._is_written(lesson):
            present = self.marks.choose(quarter, present, self._ordinary_count(lesson))
        for student in present:
            yield MarkRecorded(lesson.lesson, student, 0, self.marks.give(quarter, student, weight))
            if self.chance.random() < _SECOND_MARK:
                yield MarkRecorded(lesson.lesson, student, 1, self.marks.give(quarter, student, weight))

    def _ordinary_count(self, lesson: HeldLesson) -> int:
        weekly = len(self.course.weekly)
        lessons = max(1, weekly * len(lesson.quarter.days) // _SCHOOL_WEEK)
        wanted = self.regulation.minimum_marks(weekly) + 1
        return max(self.chance.randint(*_ORDINARY_MARKS), ceil(wanted * len(self.course.students) / lessons))

    def _weight(self, lesson: HeldLesson) -> int:
        kind = self.regulation.work_kind(self._hour(lesson).work_kind)
        return kind.weight if kind else 1

    def _is_written(self, lesson: HeldLesson) -> bool:
        kind = self.regulation.work_kind(self._hour(lesson).work_kind)
        return kind is not None and kind.is_written

    def _marked(self, lesson: HeldLesson, kept: datetime) -> datetime:
        """Return when the marks are entered: with the lesson, or after the works have been read at home."""
        if self._is_written(lesson) and self.chance.random() >= _READ_AT_ONCE:
            day = lesson.quarter.later(kept.date(), self.chance.randint(1, _LONGEST_READING))
            if day > kept.date():
                return moment_of(day, _AFTERNOON, self.chance.uniform(0, 240))
        return kept

    def _corrections(self, lesson: HeldLesson, marked: datetime, marks: Sequence[MarkRecorded]) -> Iterator[Act]:
        for mark in marks:
            if self.chance.random() < _CORRECTED_MARK:
                day = lesson.quarter.later(marked.date(), self.chance.randint(1, _LONGEST_READING))
                if day > marked.date():
                    moment = moment_of(day, _AFTERNOON, self.chance.uniform(0, 120))
                    yield self._act(lesson, moment, tuple(self._corrected(lesson, mark)))

    def _corrected(self, lesson: HeldLesson, mark: MarkRecorded) -> Iterator[Change]:
        if self.marks is not None and mark.value is not None:
            quarter, weight = lesson.quarter.period.number, self._weight(lesson)
            yield replace(mark, value=self.marks.correct(quarter, mark.student, mark.value, weight))
