"""The regulation of a school: every rule that differs from school to school, as one frozen value.

Groups hold the parameters; ``clause`` tells where one of them comes from. Rows of rule lists (terms, scales, codes,
duties) carry their clause themselves.
"""

# ruff: noqa: TC001  the types of the fields are resolved when a regulation is read
from __future__ import annotations

from dataclasses import dataclass

from ejournal_desktop.domain.attendance_codes import AttendanceCode
from ejournal_desktop.domain.deadline_rules import (
    DeadlineParameters,
    DeadlineRule,
    EntryFacts,
    deadline_rules_for,
)
from ejournal_desktop.domain.mark_scale import MarkScale, WorkKind
from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.regulation_duties import Control, Lists, Planning
from ejournal_desktop.domain.regulation_keeping import (
    AccessParameters,
    ArchiveParameters,
    Guardians,
    Reports,
    Retention,
)
from ejournal_desktop.domain.regulation_parts import (
    Attendance,
    Classes,
    Corrections,
    Header,
    JournalField,
    Marks,
    Paper,
    PeriodMarks,
    RecordContent,
    Terms,
)
from ejournal_desktop.domain.regulation_source import ParameterSource


@dataclass(frozen=True, slots=True)
class Regulation:
    """One edition of a school's regulation; the date it is valid from stands in the change that adopted it."""

    code: str
    header: Header
    terms: Terms
    paper: Paper
    classes: Classes
    deadlines: DeadlineParameters
    marks: Marks
    period_marks: PeriodMarks
    record: RecordContent
    attendance: Attendance
    corrections: Corrections
    planning: Planning
    lists: Lists
    control: Control
    archive: ArchiveParameters
    retention: Retention
    guardians: Guardians
    access: AccessParameters
    reports: Reports
    sources: tuple[ParameterSource, ...]

    def source(self, key: str) -> ParameterSource:
        """Return where a parameter comes from; the key is ``group.parameter``, such as ``access.idle_minutes``.

        Raises:
            KeyError: when there is no such parameter, or it is a list whose rows carry their own clauses.
        """
        for source in self.sources:
            if source.key == key:
                return source
        raise KeyError(key)

    def clause(self, key: str) -> str:
        """Return the clause that set a parameter, ``default`` where the regulation is silent.

        Raises:
            KeyError: as ``source`` does.
        """
        return self.source(key).clause

    def has_marks(self, grade_level: int) -> bool:
        """Tell whether marks are given in classes of this grade level (S1-2.7, S2-1.3a)."""
        return grade_level not in self.classes.no_mark_grade_levels

    def keeps(self, field: JournalField, grade_level: int) -> bool:
        """Tell whether a field may be filled in classes of this grade level."""
        return self.has_marks(grade_level) or field in self.classes.no_mark_fields

    def takes_comments(self, grade_level: int) -> bool:
        """Tell whether cells take comments in classes of this grade level (S4-5.4.4, S2-1.3b; not S1-2.7)."""
        return self.marks.has_comments and self.keeps(JournalField.COMMENT, grade_level)

    def scale(self, code: str = "") -> MarkScale:
        """Return a scale by its code; without a code, the scale of a new course.

        Raises:
            KeyError: when the regulation has no such scale.
        """
        wanted = code or self.marks.default_scale
        for scale in self.marks.scales:
            if scale.code == wanted:
                return scale
        raise KeyError(wanted)

    def work_kind(self, code: str) -> WorkKind | None:
        """Return a kind of work by its code."""
        return next((kind for kind in self.marks.work_kinds if kind.code == code), None)

    def task_type(self, code: str) -> str:
        """Return the type of task that marks belong to: a kind of work, or the work of an ordinary lesson (S3-3.3f2).

        A kind that the regulation does not know any more names itself by its code.
        """
        kind = self.work_kind(code)
        return (code or self.marks.ordinary_work) if kind is None else kind.title

    def attendance_code(self, code: str) -> AttendanceCode | None:
        """Return an attendance code by its stored code."""
        return next((status for status in self.attendance.codes if status.code == code), None)

    def attendance_code_for_key(self, key: str) -> AttendanceCode | None:
        """Return the attendance code of a key, by its character or by the Latin one on the same physical key."""
        pressed = key.casefold()
        return next((status for status in self.attendance.codes if pressed in status.keys), None)

    def attendance_codes_for(self, role: Role) -> tuple[AttendanceCode, ...]:
        """Return the attendance codes a role may enter (S0-4.13.6: reasons are the homeroom teacher's)."""
        return tuple(status for status in self.attendance.codes if status.is_open_to(role))

    def minimum_marks(self, weekly_hours: int) -> int:
        """Return the least number of marks a period mark needs at these weekly hours, 0 without a rule (S0-4.14.5)."""
        return next((band.minimum for band in self.period_marks.minimums if band.covers(weekly_hours)), 0)

    def deadline_rules(self, facts: EntryFacts) -> tuple[DeadlineRule, ...]:
        """Return the terms that bind one entry, the earliest of which counts; none where the school must set one."""
        return deadline_rules_for(self.deadlines.rules, facts)

    def form_title(self, slug: str) -> str:
        """Return the official title of a report or form.

        Raises:
            KeyError: when the regulation names no such form.
        """
        for form in self.reports.forms:
            if form.slug == slug:
                return form.title
        raise KeyError(slug)
