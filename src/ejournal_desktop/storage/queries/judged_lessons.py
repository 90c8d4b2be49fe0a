"""Past lessons of a year beside the terms of what is entered in them: the ground of every check, fixed statements."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.deadline_rules import DeadlineAct, DeadlineAnchor, EntryFacts
from ejournal_desktop.domain.deadlines import TermFacts, term_by
from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, LessonId, StaffId
from ejournal_desktop.storage.queries.first_filling import filled_until, fillings
from ejournal_desktop.storage.queries.lessons import MOST_LESSONS_OF_A_TERM, lesson_moments
from ejournal_desktop.storage.queries.work_batches import work_batches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Row

    from ejournal_desktop.domain.deadline_rules import DeadlineRule
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.queries.first_filling import Filling
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

_LESSONS = text(
    """
    SELECT lesson_id, course_id, class_group_id, grade_level, day, bell, work_kind, recorded_at, completed_at,
           topic <> '' AS has_topic, homework <> '' OR is_homework_none AS has_homework,
           coalesce(substitute_id, (SELECT min(staff_id) FROM course_teacher AS keeper
             WHERE keeper.course_id = lesson.course_id AND keeper.starts <= lesson.day
               AND coalesce(keeper.ends, '9999') >= lesson.day)) AS holder
    FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND standing = 0 AND day BETWEEN :first AND :furthest ORDER BY course_id, day, bell
    """
)
_MARKS = text(
    """
    SELECT lesson_id, CASE WHEN place > 0 AND second_kind <> '' THEN second_kind ELSE work_kind END,
           CASE WHEN EXISTS (SELECT 1 FROM correction WHERE correction.lesson_id = mark.lesson_id
               AND correction.student_id = mark.student_id AND correction.place = mark.place AND old <> '')
             THEN min(coalesce(recorded_at, mark.seconds), mark.seconds) ELSE mark.seconds END
    FROM lesson JOIN mark USING (lesson_id)
    WHERE day BETWEEN :first AND :last AND standing = 0
    """
)
_FURTHEST = timedelta(days=70)
"""How far the next lessons are looked for that terms are counted in: a lesson a week, and the longest holidays."""


@dataclass(frozen=True, slots=True)
class Term:
    """When something becomes late, in seconds, and the clause that says so."""

    due: float
    clause: str


@dataclass(frozen=True, slots=True)
class JudgedMarks:
    """The marks of one kind of work of a lesson: their term, and when each was entered, in seconds.

    A mark that was corrected later counts from the first entry of its lesson: its table keeps the last entry alone.
    """

    work_kind: str
    term: Term | None
    moments: tuple[int, ...]

    @property
    def late(self) -> int:
        """How many came after their term."""
        return 0 if self.term is None else sum(moment > self.term.due for moment in self.moments)


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedLesson:
    """A past lesson: who held it, what was entered and when, and the terms of what is entered (moments in seconds)."""

    lesson: LessonId
    course: CourseId
    class_group: ClassGroupId
    grade_level: int
    day: date
    bell: int
    work_kind: str
    holder: StaffId | None
    recorded_at: int | None
    completed_at: int | None
    has_topic: bool
    has_homework: bool
    terms: Mapping[DeadlineAct, Term]
    marks: tuple[JudgedMarks, ...]

    def is_late(self, act: DeadlineAct, moment: int | None, now: float) -> bool:
        """Tell whether something came after its term; what has not come yet is late once the term has passed."""
        term = self.terms.get(act)
        return term is not None and (now if moment is None else moment) > term.due


def judged_lessons(
    reading: Reading,
    year: YearId,
    days: tuple[date, date],
    setting: ColumnSetting,
    acts: Sequence[DeadlineAct] = (DeadlineAct.LESSON,),
    *,
    holder: StaffId | None = None,
) -> Iterator[JudgedLesson]:
    """Yield past lessons between two days by course and time, today's once something is written in them.

    What has no term, has none here; ``acts`` are those beside marks whose terms are wanted. With a ``holder`` only the
    lessons that this person held.
    """
    judge = _Judge(setting, acts)
    judge.fillings = fillings(reading)
    first, last = days
    furthest = last + _FURTHEST if judge.rests_on_lessons else last
    span = {"year": year, "first": first.isoformat(), "last": last.isoformat(), "furthest": furthest.isoformat()}
    rows = reading.connection.execute(_LESSONS, span).all()
    marks: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for lesson, kind, seconds in reading.connection.execute(_MARKS, span):
        marks[lesson][kind].append(seconds)
    judge.times = _times(rows)
    if judge.batch_kinds:
        judge.batches = work_batches(reading, year, days, judge.batch_kinds)
    today = setting.now.date().isoformat()
    wanted = rows if holder is None else [row for row in rows if row.holder == holder]
    for row in wanted:
        if row.day <= span["last"] and (row.day < today or row.recorded_at is not None):
            yield judge.lesson(row, marks.get(row.lesson_id, {}))


@dataclass(frozen=True, slots=True)
class _Times:
    """Days and bells of the lessons of a course from a day on, and the last bell of each class and day."""

    of_course: Mapping[int, Sequence[tuple[str, int]]]
    last_bells: Mapping[tuple[int, str], int]


class _Judge:
    """Finds the terms of one lesson after the other; the rules of a grade level are found once."""

    def __init__(self, setting: ColumnSetting, acts: Sequence[DeadlineAct]) -> None:
        self._setting, self._acts = setting, acts
        self._rules: dict[tuple[int, EntryFacts], Sequence[DeadlineRule]] = {}
        self.rests_on_lessons = any(
            rule.anchor is DeadlineAnchor.NEXT_LESSON
            for edition in setting.rules.editions
            for rule in edition.deadlines.rules
        )
        self.batch_kinds = {
            kind
            for edition in setting.rules.editions
            for rule in edition.deadlines.rules
            if rule.batch_over
            for kind in rule.work_kinds or tuple(one.code for one in edition.marks.work_kinds)
        }
        self.times = _Times({}, {})
        self.batches: Mapping[int, int] = {}
        self.fillings: Mapping[int, Filling] = {}

    def lesson(self, row: Row[tuple[object, ...]], marks: Mapping[str, Sequence[int]]) -> JudgedLesson:
        """Return a lesson with its terms; marks are keyed by their kind of work."""
        facts = self._facts(row)
        terms = {act: self._term(entry, facts) for act in self._acts if (entry := self._entry(act, row)) is not None}
        return JudgedLesson(
            lesson=LessonId(row.lesson_id),
            course=CourseId(row.course_id),
            class_group=ClassGroupId(row.class_group_id),
            grade_level=row.grade_level,
            day=date.fromisoformat(row.day),
            bell=row.bell,
            work_kind=row.work_kind,
            holder=None if row.holder is None else StaffId(row.holder),
            recorded_at=row.recorded_at,
            completed_at=row.completed_at,
            has_topic=bool(row.has_topic),
            has_homework=bool(row.has_homework),
            terms={act: term for act, term in terms.items() if term is not None},
            marks=tuple(
                JudgedMarks(kind, self._term(self._mark_entry(row, kind, len(moments)), facts), tuple(moments))
                for kind, moments in marks.items()
            ),
        )

    def _entry(self, act: DeadlineAct, row: Row[tuple[object, ...]]) -> EntryFacts | None:
        """Return what is judged of a lesson; nothing where it was no written work and its marks are asked for."""
        if act is not DeadlineAct.WRITTEN_MARK:
            return EntryFacts(act, row.grade_level)
        entry = self._mark_entry(row, row.work_kind, 0)
        return entry if entry.act is act else None

    def _mark_entry(self, row: Row[tuple[object, ...]], work_kind: str, count: int) -> EntryFacts:
        """Return what is judged of marks; a work counts with those that its teacher collects beside it (S3-3.3e2)."""
        kind = self._setting.regulation.work_kind(work_kind) if work_kind else None
        is_written = kind is not None and kind.is_written
        act = DeadlineAct.WRITTEN_MARK if is_written else DeadlineAct.ORAL_MARK
        batch = max(count, self.batches.get(row.lesson_id, 0) if work_kind == row.work_kind else 0)
        return EntryFacts(act, row.grade_level, work_kind=work_kind, batch=batch if is_written else 0)

    def _term(self, entry: EntryFacts, facts: TermFacts) -> Term | None:
        regulation = self._setting.rules.at(facts.moments.starts.date())
        asked = id(regulation), entry  # an edition is large, and lives as long as the setting
        if asked not in self._rules:
            self._rules[asked] = regulation.deadline_rules(entry)
        found = term_by(self._rules[asked], regulation, facts)
        return None if found is None else Term(found[0].timestamp(), found[1])

    def _facts(self, row: Row[tuple[object, ...]]) -> TermFacts:
        last_bell = self.times.last_bells[row.class_group_id, row.day]
        moments = lesson_moments(date.fromisoformat(row.day), row.bell, last_bell, self._setting)
        following = self._following(row) if self.rests_on_lessons else ()
        until = filled_until(self.fillings, row.course_id, row.day, self._setting.now.tzinfo)
        return TermFacts(moments, following=following, holidays=self._setting.holidays, filled_until=until)

    def _following(self, row: Row[tuple[object, ...]]) -> tuple[datetime, ...]:
        """Return the starts of the next lessons of the course, as many as any term is counted in."""
        own = self.times.of_course[row.course_id]
        place = bisect_right(own, (row.day, row.bell))
        return tuple(
            lesson_moments(date.fromisoformat(day), bell, bell, self._setting).starts
            for day, bell in own[place : place + MOST_LESSONS_OF_A_TERM]
        )


def _times(rows: Sequence[Row[tuple[object, ...]]]) -> _Times:
    of_course: dict[int, list[tuple[str, int]]] = defaultdict(list)
    last_bells: dict[tuple[int, str], int] = defaultdict(int)
    for row in rows:
        of_course[row.course_id].append((row.day, row.bell))
        place = (row.class_group_id, row.day)
        last_bells[place] = max(last_bells[place], row.bell)
    return _Times(of_course, last_bells)
