"""What reports are made of where no other read model holds it yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.volume import MissedLessons

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import CourseId, StaffId, StudentId
    from ejournal_desktop.readmodels.journal import CourseView, StudentRow

NOTHING_MISSED = MissedLessons(0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class AttendanceSpan:
    """Attendance of a class group between two days: ``lessons`` are those each student should have been at.

    ``late`` counts lessons to which a student came late: they are not missed.
    """

    title: str
    missed: Mapping[StudentId, MissedLessons] = field(default_factory=dict)
    late: Mapping[StudentId, int] = field(default_factory=dict)
    lessons: Mapping[StudentId, int] = field(default_factory=dict)

    def missed_by(self, row: StudentRow) -> MissedLessons:
        """Return what a student missed."""
        return self.missed.get(row.student, NOTHING_MISSED)


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    """The attendance of a class group in spans one after another, and in all of them together."""

    students: tuple[StudentRow, ...]
    spans: tuple[AttendanceSpan, ...]
    whole: AttendanceSpan


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who came into a class group or left it: the day, the order, where from or to within the school, why."""

    name: str
    day: date
    order: str = ""
    place: str = ""
    reason: str = ""

    @property
    def text(self) -> str:
        """Name, day, place or reason, and order in one line."""
        parts = (f"{self.name} {self.day:%d.%m.%Y}", self.place, self.reason, self.order)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ClassMoves:
    """The movement of a class group in a period: those there on the first day, and with the moves on the last."""

    class_title: str
    grade_level: int
    at_start: int
    arrived: tuple[Move, ...]
    left: tuple[Move, ...]

    @property
    def at_end(self) -> int:
        """How many are there on the last day."""
        return self.at_start + len(self.arrived) - len(self.left)


@dataclass(frozen=True, slots=True)
class CourseResults:
    """The marks of a period of one course: of everybody there on the last day, ``None`` where none is entered yet."""

    course: CourseView
    teacher: str
    keepers: frozenset[StaffId]
    marks: Mapping[StudentId, str | None]


@dataclass(frozen=True, slots=True)
class CourseHours:
    """Hours of a course in a period: by plan, given, and those of them that somebody else gave.

    ``curriculum`` and ``plan`` are hours of the whole year; the curriculum is missing while nobody has entered it.
    """

    course: CourseView
    teacher: str
    planned: int
    given: int
    substituted: int
    plan: int = 0
    curriculum: int | None = None

    @property
    def behind(self) -> int:
        """Hours not given, negative where more were."""
        return self.planned - self.given


@dataclass(frozen=True, slots=True)
class SubstitutedHours:
    """Lessons of a course that one teacher gave in place of another; a day stands once for each lesson.

    ``staff`` is who gave them.
    """

    substitute: str
    keeper: str
    course: CourseView
    days: tuple[date, ...]
    staff: StaffId


@dataclass(frozen=True, slots=True)
class TeacherWork:
    """A teacher's period: results and hours of own courses, lessons given for others, names of the students."""

    results: tuple[CourseResults, ...]
    hours: Mapping[CourseId, CourseHours]
    for_others: tuple[SubstitutedHours, ...]
    names: Mapping[StudentId, PersonName]


@dataclass(frozen=True, slots=True)
class ClassSize:
    """How many students a class group has on a day, its subgroups in words, and the boys and girls the cards name."""

    class_title: str
    grade_level: int
    students: int
    subgroups: str
    boys: int = 0
    girls: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepingFacts:
    """How a journal is kept between two days: past lessons, those written in, with a topic, with homework.

    ``students`` are those of classes with marks, ``places`` their places in courses; ``homework_lessons`` are those of
    classes with homework. ``papers`` are letters and printouts for families, ``signed`` those that came back signed.
    """

    title: str
    lessons: int = 0
    recorded: int = 0
    topics: int = 0
    homework: int = 0
    homework_lessons: int = 0
    students: int = 0
    without_marks: int = 0
    with_one_mark: int = 0
    marks: int = 0
    places: int = 0
    papers: int = 0
    signed: int = 0


@dataclass(frozen=True, slots=True)
class FamilyNews:
    """What a family is told of some days: marks by the short title of the subject, and missed lessons."""

    student: StudentRow
    marks: tuple[tuple[str, tuple[str, ...]], ...]
    missed: MissedLessons


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherKeeping:
    """How a teacher kept the journal in a period: weekly load, lessons due, complete and late, marks owed, remarks.

    Acts of control of the period looked at ``checked`` things on the pages and found ``in_order`` of them in order.
    """

    teacher: str
    load: int
    lessons: int
    complete: int
    late: int
    missing: int
    remarks: int
    in_order: int = 0
    checked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedJournal:
    """What a check of the journal of a class group finds between two days (S1-8, S4-5.2.3).

    ``behind`` are hours of the timetable that were not given; ``homework_lessons`` are lessons of classes with
    homework, ``places`` places of students in courses with marks.
    """

    class_title: str
    lessons: int
    closed: int
    in_time: int
    marks: int
    marks_in_time: int
    behind: int
    homework: int
    homework_lessons: int
    places: int
    remarks: int
