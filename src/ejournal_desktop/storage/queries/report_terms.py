"""Whether lessons and marks of a year came in time, a fixed number of statements for the whole school."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.deadline_rules import DeadlineAct, DeadlineAnchor, EntryFacts
from ejournal_desktop.domain.deadlines import TermFacts, due_by
from ejournal_desktop.kernel.identifiers import ClassGroupId
from ejournal_desktop.storage.queries.lessons import MOST_LESSONS_OF_A_TERM, lesson_moments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Row

    from ejournal_desktop.domain.deadline_rules import DeadlineRule
    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.queries.lessons import ColumnSetting
    from ejournal_desktop.storage.reading import Reading

_LESSONS = text(
    """
    SELECT lesson_id, course_id, class_group_id, grade_level, day, bell, work_kind, recorded_at, completed_at
    FROM lesson JOIN course USING (course_id) JOIN class_group USING (class_group_id)
    WHERE year_id = :year AND is_cancelled = 0 AND day BETWEEN :first AND :furthest ORDER BY course_id, day, bell
    """
)
_MARKS = text(
    """
    SELECT lesson_id, CASE WHEN place > 0 AND second_kind <> '' THEN second_kind ELSE work_kind END, mark.seconds
    FROM lesson JOIN mark USING (lesson_id)
    WHERE day BETWEEN :first AND :last AND is_cancelled = 0
    """
)
_FURTHEST = timedelta(days=70)
"""How far the next lessons are looked for that terms are counted in: a lesson a week, and the longest holidays."""


@dataclass(slots=True)
class KeptTerms:
    """Past lessons of a class group: all, those closed in time; their marks, and those entered in time."""

    lessons: int = 0
    closed: int = 0
    in_time: int = 0
    marks: int = 0
    marks_in_time: int = 0


@dataclass(frozen=True, slots=True)
class _Times:
    """Days and bells of the lessons of a course from a day on, and the last bell of each class and day."""

    of_course: Mapping[int, Sequence[tuple[str, int]]]
    last_bells: Mapping[tuple[int, str], int]


def kept_terms(
    reading: Reading, year: YearId, first: date, last: date, setting: ColumnSetting
) -> Mapping[ClassGroupId, KeptTerms]:
    """Return by class group how past lessons between two days and their marks kept their terms.

    What has no term is in time; an open lesson is late once its term has passed.
    """
    judge = _Judge(setting)
    span = {
        "year": year,
        "first": first.isoformat(),
        "last": last.isoformat(),
        "furthest": (last + _FURTHEST if judge.rests_on_lessons else last).isoformat(),
    }
    rows = reading.connection.execute(_LESSONS, span).all()
    marks: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for lesson, kind, seconds in reading.connection.execute(_MARKS, span):
        marks[lesson][kind].append(seconds)
    judge.times = _times(rows)
    found: dict[ClassGroupId, KeptTerms] = defaultdict(KeptTerms)
    today = setting.now.date().isoformat()
    for row in rows:
        if row.day <= span["last"] and (row.day < today or row.recorded_at is not None):
            judge.count(found[ClassGroupId(row.class_group_id)], row, marks.get(row.lesson_id, {}))
    return found


class _Judge:
    """Says of one lesson after the other whether it kept its terms; the rules of a grade level are found once."""

    def __init__(self, setting: ColumnSetting) -> None:
        self._setting = setting
        self._rules: dict[EntryFacts, Sequence[DeadlineRule]] = {}
        rules = setting.regulation.deadlines.rules
        self.rests_on_lessons = any(rule.anchor is DeadlineAnchor.NEXT_LESSON for rule in rules)
        self.times = _Times({}, {})

    def count(self, kept: KeptTerms, row: Row[tuple[object, ...]], marks: Mapping[str, Sequence[int]]) -> None:
        """Add a lesson and its marks, which are keyed by their kind of work."""
        facts, now = self._facts(row), self._setting.now.timestamp()
        record = self._due(EntryFacts(DeadlineAct.LESSON, row.grade_level), facts)
        closed = now if row.completed_at is None else row.completed_at
        kept.lessons += 1
        kept.closed += row.completed_at is not None
        kept.in_time += record is None or closed <= record
        for kind, moments in marks.items():
            due = self._due(self._mark_entry(row.grade_level, kind, len(moments)), facts)
            kept.marks += len(moments)
            kept.marks_in_time += sum(due is None or moment <= due for moment in moments)

    def _mark_entry(self, grade_level: int, work_kind: str, count: int) -> EntryFacts:
        kind = self._setting.regulation.work_kind(work_kind) if work_kind else None
        is_written = kind is not None and kind.is_written
        act = DeadlineAct.WRITTEN_MARK if is_written else DeadlineAct.ORAL_MARK
        return EntryFacts(act, grade_level, work_kind=work_kind, batch=count if is_written else 0)

    def _due(self, entry: EntryFacts, facts: TermFacts) -> float | None:
        if entry not in self._rules:
            self._rules[entry] = self._setting.regulation.deadline_rules(entry)
        due = due_by(self._rules[entry], self._setting.regulation, facts)
        return None if due is None else due.timestamp()

    def _facts(self, row: Row[tuple[object, ...]]) -> TermFacts:
        last_bell = self.times.last_bells[row.class_group_id, row.day]
        moments = lesson_moments(date.fromisoformat(row.day), row.bell, last_bell, self._setting)
        following = self._following(row) if self.rests_on_lessons else ()
        return TermFacts(moments, following=following, holidays=self._setting.holidays)

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
