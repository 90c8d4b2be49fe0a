"""The end of a grading period: marks for the quarter and the year, and closing by the deputy head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.domain.changes import GradingPeriodClosed, PeriodMarkRecorded
from ejournal_desktop.domain.people import Role
from ejournal_desktop.services.training.act import Act, moment_of, workday_after
from ejournal_desktop.services.training.chance import stream
from ejournal_desktop.storage.log import class_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StudentId
    from ejournal_desktop.services.training.mark_giving import CourseMarks, MarkSteps
    from ejournal_desktop.services.training.school import TrainingClass, TrainingCourse, TrainingSchool
    from ejournal_desktop.services.training.school_calendar import QuarterDays

_MORNING = 9
_CLOSING_WORKDAYS = 3
_LEFT_OPEN = 0.12


@dataclass(frozen=True, slots=True)
class PeriodActs:
    """Makes the acts at the end of the quarters that are over; ``marks`` are those of the courses with marks."""

    school: TrainingSchool
    regulation: Regulation
    steps: MarkSteps
    marks: Mapping[CourseId, CourseMarks]
    seed: int

    def acts(self, today: date) -> Iterator[Act]:
        """Yield marks and closings of the quarters over before a day, of the year once its last quarter is over."""
        over = [quarter for quarter in self.school.calendar.quarters if quarter.period.ends < today]
        for quarter in over:
            yield from self._quarter_marks(quarter)
            yield from self._closings(quarter, is_last=quarter is over[-1])
        if len(over) == len(self.school.calendar.quarters):
            yield from self._year_marks(over)

    def _period(self, kind: PeriodKind, number: int) -> PeriodId:
        return next(period for period, span in self.school.periods if (span.kind, span.number) == (kind, number))

    def _quarter_marks(self, quarter: QuarterDays) -> Iterator[Act]:
        period = self._period(PeriodKind.QUARTER, quarter.period.number)
        for course, marks in self._marked():
            values = self._quarter_values(course, marks, quarter)
            yield self._entered(course, period, workday_after(quarter.days[-1], 1), values)

    def _quarter_values(
        self, course: TrainingCourse, marks: CourseMarks, quarter: QuarterDays
    ) -> Mapping[StudentId, str]:
        minimum = self.regulation.minimum_marks(len(course.weekly))
        return {
            one.student: marks.period_mark(quarter.period.number, one.student, minimum)
            for one in course.students
            if one.is_enrolled(quarter.days[-1])
        }

    def _year_marks(self, quarters: Sequence[QuarterDays]) -> Iterator[Act]:
        period = self._period(PeriodKind.YEAR, 1)
        day = workday_after(quarters[-1].days[-1], 2)
        for course, marks in self._marked():
            of_quarters = [self._quarter_values(course, marks, quarter) for quarter in quarters]
            values = {student: self._year_value(student, of_quarters) for student in of_quarters[-1]}
            yield self._entered(course, period, day, values)

    def _year_value(self, student: StudentId, of_quarters: Iterable[Mapping[StudentId, str]]) -> str:
        numbers = [
            number for values in of_quarters if (number := self.steps.number(values.get(student, ""))) is not None
        ]
        return self.steps.rounded(sum(numbers), len(numbers)) if numbers else self.steps.not_attested

    def _marked(self) -> Iterator[tuple[TrainingCourse, CourseMarks]]:
        for course in self.school.courses():
            if course.course in self.marks:
                yield course, self.marks[course.course]

    def _entered(self, course: TrainingCourse, period: PeriodId, day: date, values: Mapping[StudentId, str]) -> Act:
        chance = stream(self.seed, "period", course.course, period)
        entry = tuple(PeriodMarkRecorded(course.course, period, student, value) for student, value in values.items())
        moment = moment_of(day, _MORNING, chance.uniform(0, 420))
        return Act(course.staff, Role.TEACHER, moment, class_scope(course.class_group), entry)

    def _closings(self, quarter: QuarterDays, *, is_last: bool) -> Iterator[Act]:
        day = workday_after(quarter.days[-1], _CLOSING_WORKDAYS)
        period = self._period(PeriodKind.QUARTER, quarter.period.number)
        for number, group in enumerate(self.school.classes):
            chance = stream(self.seed, "closing", group.content.title, quarter.period.number)
            if not is_last or chance.random() >= _LEFT_OPEN:
                yield self._closed(group, period, moment_of(day, _MORNING, 10 + 4 * number))

    def _closed(self, group: TrainingClass, period: PeriodId, moment: datetime) -> Act:
        deputy = self.school.holder_of(Role.DEPUTY_HEAD_ACADEMIC)
        change = GradingPeriodClosed(group.class_group, period, is_closed=True)
        return Act(deputy, Role.DEPUTY_HEAD_ACADEMIC, moment, class_scope(group.class_group), (change,))
