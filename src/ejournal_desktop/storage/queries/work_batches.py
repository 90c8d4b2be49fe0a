"""How many works of one kind a teacher collects at once, for all written lessons of some days (S3-3.3e2)."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.storage.reading import Reading

_WORKS = text(
    """
    SELECT lesson_id, lesson.day, lesson.work_kind, reader.staff_id,
      (SELECT count(*) FROM enrollment WHERE enrollment.class_group_id = page.class_group_id
         AND enrollment.starts <= lesson.day AND coalesce(enrollment.ends, '9999') >= lesson.day
         AND (page.subgroup_id IS NULL OR EXISTS (
           SELECT 1 FROM subgroup_member AS member WHERE member.subgroup_id = page.subgroup_id
             AND member.student_id = enrollment.student_id
             AND member.starts <= lesson.day AND coalesce(member.ends, '9999') >= lesson.day))) AS works
    FROM lesson JOIN course AS page USING (course_id) JOIN class_group USING (class_group_id)
    JOIN course_teacher AS reader ON reader.course_id = page.course_id
      AND reader.starts <= lesson.day AND coalesce(reader.ends, '9999') >= lesson.day
    WHERE year_id = :year AND standing = 0 AND lesson.work_kind IN (SELECT value FROM json_each(:kinds))
      AND lesson.day BETWEEN date(:first, '-1 day') AND date(:last, '+1 day')
    """
)
_ADJACENT = (-1, 0, 1)


def work_batches(reading: Reading, year: YearId, days: tuple[date, date], kinds: Collection[str]) -> Mapping[int, int]:
    """Return for each lesson with a work of these kinds how many its keeper collects on that day and beside it."""
    first, last = days
    values = {"year": year, "kinds": json.dumps(sorted(kinds)), "first": first.isoformat(), "last": last.isoformat()}
    rows = reading.connection.execute(_WORKS, values).all()
    collected: dict[tuple[int, str, int], int] = defaultdict(int)
    for row in rows:
        collected[row.staff_id, row.work_kind, date.fromisoformat(row.day).toordinal()] += row.works
    found: dict[int, int] = defaultdict(int)
    for row in rows:
        day = date.fromisoformat(row.day).toordinal()
        batch = sum(collected.get((row.staff_id, row.work_kind, day + step), 0) for step in _ADJACENT)
        found[row.lesson_id] = max(found[row.lesson_id], batch)
    return found
