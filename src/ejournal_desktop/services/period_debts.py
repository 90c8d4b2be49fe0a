"""Who owes marks or lessons of a grading period, and what the check says to each of them (S4-6.2, S3-3.2d)."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.services.period_tables import missing_marks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.period_facts import PeriodFacts


@dataclass(frozen=True, slots=True)
class CheckWords:
    """The words of the note in the language of the window.

    ``heading`` holds ``{class_title}``, ``line`` holds ``{course}``, ``{marks}`` and ``{lessons}``.
    """

    heading: str
    line: str


def debt_lines(facts: PeriodFacts, words: CheckWords) -> Mapping[StaffId, Sequence[str]]:
    """Return a line for every course with missing marks or open lessons, by each of its keepers."""
    missing = Counter(mark.course.course for mark in missing_marks(facts))
    day = min(facts.today, facts.period.ends)
    lines: dict[StaffId, list[str]] = defaultdict(list)
    for course in facts.courses:
        counts = facts.counts.get(course.course)
        lessons = 0 if counts is None else counts.unfilled
        if not missing[course.course] and not lessons:
            continue
        title = " ".join(part for part in (course.subject_title, course.subgroup_title) if part)
        line = words.line.format(course=title, marks=missing[course.course], lessons=lessons)
        keepers = {span.staff for span in facts.teachers.get(course.course, ()) if span.span.holds(day)}
        for staff in keepers:
            lines[staff].append(line)
    return lines
