"""Who owes marks or lessons of a grading period, and what the check says to them and the class (S4-6.2, S3-3.2d)."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.services.period_tables import missing_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.period_facts import PeriodFacts


@dataclass(frozen=True, slots=True)
class CheckWords:
    """The words of the notes in the language of the window.

    Both headings hold ``{class_title}``; ``line`` holds ``{course}``, ``{marks}`` and ``{lessons}``; ``conflicts``
    holds ``{course}`` and the ``{count}`` of places with two values after an exchange between computers.
    """

    heading: str
    line: str
    class_heading: str
    nothing: str
    conflicts: str = "{course}: {count}"


@dataclass(frozen=True, slots=True)
class _Debt:
    keepers: frozenset[StaffId]
    line: str


def check_notes(facts: PeriodFacts, words: CheckWords, homeroom: StaffId | None) -> Mapping[StaffId, str]:
    """Return a note to each who owes something, and in any case one about the whole class to its homeroom teacher."""
    debts = tuple(_debts(facts, words))
    own: dict[StaffId, list[str]] = defaultdict(lambda: [words.heading.format(class_title=facts.view.title)])
    for debt in debts:
        for staff in debt.keepers:
            own[staff].append(debt.line)
    if homeroom is not None:
        heading = words.class_heading.format(class_title=facts.view.title)
        own[homeroom] = [heading, *([debt.line for debt in debts] or [words.nothing])]
    return {staff: "\n".join(lines) for staff, lines in own.items()}


def _debts(facts: PeriodFacts, words: CheckWords) -> Iterator[_Debt]:
    """Yield the courses with missing marks, open lessons or two values in one place."""
    missing = Counter(mark.course.course for mark in missing_marks(facts))
    day = min(facts.today, facts.period.ends)
    for course in facts.courses:
        counts = facts.counts.get(course.course)
        lessons = 0 if counts is None else counts.unfilled
        conflicts = facts.conflicts.of_course(course.course)
        title = " ".join(part for part in (course.subject_title, course.subgroup_title) if part)
        keepers = frozenset(span.staff for span in facts.teachers.get(course.course, ()) if span.span.holds(day))
        if missing[course.course] or lessons:
            yield _Debt(keepers, words.line.format(course=title, marks=missing[course.course], lessons=lessons))
        if conflicts:
            yield _Debt(keepers, words.conflicts.format(course=title, count=conflicts))
