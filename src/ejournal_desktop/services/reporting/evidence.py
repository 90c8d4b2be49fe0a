"""Reports on entries that came late or not at all, and on corrected marks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import (
    AttendanceRecorded,
    HomeworkRecorded,
    LessonCompleted,
    TopicRecorded,
)
from ejournal_desktop.domain.deadline_rules import DeadlineAct
from ejournal_desktop.domain.regulation_parts import JournalField
from ejournal_desktop.reports.evidence import (
    BrokenTerm,
    CorrectedLine,
    TeacherTerms,
    entry_evidence,
    late_and_corrected,
)
from ejournal_desktop.reports.subjects import class_and_course, printed
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.pages import column_setting
from ejournal_desktop.services.regulation import timeline_from
from ejournal_desktop.services.reporting.course_facts import school_courses
from ejournal_desktop.services.reporting.result_terms import broken_results
from ejournal_desktop.storage.queries.entry_evidence import (
    LessonEntries,
    corrected_marks,
    first_entries,
    unmarked_students,
)
from ejournal_desktop.storage.queries.judged_lessons import judged_lessons
from ejournal_desktop.storage.queries.people import staff_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StaffId
    from ejournal_desktop.readmodels.journal import CourseView
    from ejournal_desktop.readmodels.report_tables import ReportTable
    from ejournal_desktop.services.reporting.course_facts import SchoolCourses
    from ejournal_desktop.services.reporting.desk import ReportDesk
    from ejournal_desktop.storage.queries.entry_evidence import LogPlace
    from ejournal_desktop.storage.queries.judged_lessons import JudgedLesson, JudgedMarks, Term

_ACTS = (
    DeadlineAct.LESSON,
    DeadlineAct.TOPIC,
    DeadlineAct.ATTENDANCE,
    DeadlineAct.HOMEWORK,
    DeadlineAct.WRITTEN_MARK,
)
_ENTRIES: Mapping[DeadlineAct, tuple[str, ...]] = {
    DeadlineAct.LESSON: (LessonCompleted.code,),
    DeadlineAct.TOPIC: (TopicRecorded.code,),
    DeadlineAct.ATTENDANCE: (AttendanceRecorded.code, LessonCompleted.code),
    DeadlineAct.HOMEWORK: (HomeworkRecorded.code,),
}
_MARK = "mark"


def make_entry_evidence(desk: ReportDesk) -> ReportTable:
    """Return every missed or late entry of a teacher between two days."""
    teacher = desk.request.teacher
    name = None if teacher is None else staff_names(desk.reading).get(teacher)
    if teacher is None or name is None:
        raise UnknownRecordError(kind="teacher")
    school = school_courses(desk)
    span = desk.span_in(school.year)
    held = list(_judged(desk, school, span, teacher))
    entries = first_entries(desk.reading, {one.class_group for one in held}, [one.lesson for one in held])
    witness = _Witness(desk, {course.course: course for course in school.courses}, _unmarked(desk, held))
    found = [
        broken
        for one in sorted(held, key=lambda one: (one.day, one.bell))
        for broken in witness.of_lesson(one, entries.get(one.lesson, LessonEntries()))
    ]
    found += broken_results(desk, school, span, teacher)
    return entry_evidence(desk.frame(f"{name.full} · {desk.days(span)}"), found)


def _unmarked(desk: ReportDesk, held: Sequence[JudgedLesson]) -> Mapping[LessonId, int]:
    """Return how many students who were at each written work have no mark for it."""
    works = [one.lesson for one in held if DeadlineAct.WRITTEN_MARK in one.terms]
    missed = [code.code for code in desk.session.regulation.attendance.codes if code.counts_as_missed]
    return unmarked_students(desk.reading, works, missed)


def make_late_and_corrected(desk: ReportDesk) -> ReportTable:
    """Return late entries by teacher and corrected marks between two days."""
    school = school_courses(desk)
    span = desk.span_in(school.year)
    last = span.ends or desk.today
    scale = timeline_from(desk.reading, last).regulation.scale()
    views = {course.course: course for course in school.courses}
    corrected = [
        CorrectedLine(
            moment=one.moment,
            page=class_and_course(views[one.course]),
            student=one.student,
            lesson_day=one.day,
            old=printed(scale, one.old or None) or "",
            new=printed(scale, one.new or None) or "",
            author=one.author,
        )
        for one in corrected_marks(desk.reading, school.year.year, span.starts, last)
    ]
    return late_and_corrected(desk.frame(desk.days(span)), _teachers(desk, school, span), corrected)


def _teachers(desk: ReportDesk, school: SchoolCourses, span: DateSpan) -> Sequence[TeacherTerms]:
    held: dict[StaffId, list[JudgedLesson]] = defaultdict(list)
    for one in _judged(desk, school, span):
        if one.holder is not None:
            held[one.holder].append(one)
    names, now = staff_names(desk.reading), desk.now.timestamp()
    return [
        TeacherTerms(
            teacher=names[staff].with_initials,
            lessons=len(held[staff]),
            late_lessons=sum(one.is_late(DeadlineAct.LESSON, one.completed_at, now) for one in held[staff]),
            marks=sum(len(marks.moments) for one in held[staff] for marks in one.marks),
            late_marks=sum(marks.late for one in held[staff] for marks in one.marks),
        )
        for staff in sorted(held.keys() & names.keys(), key=lambda staff: names[staff].sort_key())
    ]


def _judged(
    desk: ReportDesk, school: SchoolCourses, span: DateSpan, teacher: StaffId | None = None
) -> Iterator[JudgedLesson]:
    """Yield the lessons of all with the terms of their records, or those of one teacher with all their terms."""
    last = span.ends or desk.today
    acts = (DeadlineAct.LESSON,) if teacher is None else _ACTS
    setting = column_setting(desk.reading, desk.now, timeline_from(desk.reading, last), school.year)
    days = (span.starts, last)
    return judged_lessons(desk.reading, school.year.year, days, setting, acts, holder=teacher)


@dataclass(frozen=True, slots=True)
class _Witness:
    """Says of a lesson what came late: the log says when, and the journal only where the log is silent."""

    desk: ReportDesk
    views: Mapping[CourseId, CourseView]
    unmarked: Mapping[LessonId, int]

    def of_lesson(self, one: JudgedLesson, entries: LessonEntries) -> Iterator[BrokenTerm]:
        """Yield what broke its term."""
        stored = {DeadlineAct.LESSON: one.completed_at}
        for act, term in one.terms.items():
            if act is not DeadlineAct.WRITTEN_MARK and self._is_kept(act, one):
                places = [entries.first[code] for code in _ENTRIES[act] if code in entries.first]
                yield from self._judge(one, act.value, term, (min(places, default=None), stored.get(act)))
        for marks in one.marks:
            yield from self._marks(one, marks, entries)
        of_work, count = one.terms.get(DeadlineAct.WRITTEN_MARK), self.unmarked.get(one.lesson, 0)
        if count and of_work is not None and self.desk.now.timestamp() > of_work.due:
            yield self._broken(one, _MARK, of_work, (None, None), count=count)

    def _judge(
        self, one: JudgedLesson, act: str, term: Term, entered: tuple[LogPlace | None, int | None]
    ) -> Iterator[BrokenTerm]:
        place, stored = entered
        moment = stored if place is None else place.seconds
        if (self.desk.now.timestamp() if moment is None else moment) > term.due:
            yield self._broken(one, act, term, (moment, place))

    def _marks(self, one: JudgedLesson, marks: JudgedMarks, entries: LessonEntries) -> Iterator[BrokenTerm]:
        """Yield the late marks of one kind of work as one line, with the entry of the last of them."""
        term = marks.term
        if term is None:
            return
        is_first, kinds = marks.work_kind == one.work_kind, len(one.marks)
        places = [place for (_, at), place in entries.marks.items() if kinds == 1 or (at == 0) is is_first]
        late = [place for place in places if place.seconds > term.due]
        if late:
            last = max(late)
            yield self._broken(one, _MARK, term, (last.seconds, last), count=len(late))
        elif not places and marks.late:
            yield self._broken(one, _MARK, term, (max(marks.moments), None), count=marks.late)

    def _broken(
        self, one: JudgedLesson, act: str, term: Term, entered: tuple[int | None, LogPlace | None], count: int = 1
    ) -> BrokenTerm:
        moment, place = entered
        return BrokenTerm(
            day=one.day,
            bell=one.bell,
            page=class_and_course(self.views[one.course]),
            act=act,
            clause=term.clause,
            due=self._moment(term.due),
            actual=None if moment is None else self._moment(moment),
            now=self.desk.now,
            entry="" if place is None else f"{place.feed} № {place.sequence}",
            count=count,
        )

    def _is_kept(self, act: DeadlineAct, one: JudgedLesson) -> bool:
        regulation = self.desk.session.regulation
        return act is not DeadlineAct.HOMEWORK or regulation.keeps(JournalField.HOMEWORK, one.grade_level)

    def _moment(self, seconds: float) -> datetime:
        return datetime.fromtimestamp(seconds, self.desk.now.tzinfo)
