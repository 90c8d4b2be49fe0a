"""Acts of control, what they found, whom they reached, the plan of control, pages compared with paper."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import text

from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.kernel.identifiers import AccountId, CourseId, StaffId, StudentId
from ejournal_desktop.readmodels.control import ControlActHead, PaperComparison, ToldPerson
from ejournal_desktop.storage.queries.archives import moment_of
from ejournal_desktop.storage.queries.people import account_names, staff_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.kernel.identifiers import PeriodId
    from ejournal_desktop.storage.reading import Reading

_ACTS = text(
    """
    SELECT act, duty, day, starts, ends, outcome, account_id, plan_entry FROM control_act
    WHERE is_withdrawn = 0 AND class_group_id IS NULL AND coalesce(ends, day) BETWEEN :first AND :last
    ORDER BY coalesce(ends, day) DESC, seconds DESC, act DESC
    """
)
_ONE_ACT = text(
    """
    SELECT act, duty, day, starts, ends, outcome, account_id, plan_entry FROM control_act
    WHERE act = :act AND is_withdrawn = 0
    """
)
_PAGES = text(
    """
    SELECT act, course_id, staff_id, checks FROM control_page JOIN control_act USING (act)
    WHERE is_withdrawn = 0 AND coalesce(ends, day) BETWEEN :first AND :last
    """
)
_TOLD = text(
    """
    SELECT control_told.staff_id, read_at, "offset" FROM control_told JOIN note USING (note) WHERE act = :act
    """
)
_NOTES = text("SELECT note FROM control_told WHERE act = :act")
_PLAN = text("SELECT plan_entry, due, target, kind, staff_id FROM control_plan ORDER BY due, plan_entry")
_COMPARISONS = text(
    """
    SELECT course_id, account_id, day, mismatch FROM paper_comparison WHERE period_id = :period
    ORDER BY day DESC, account_id
    """
)
_MARKS_OF_PLACES = text(
    """
    SELECT course_id, student_id, count(*) FROM lesson JOIN mark USING (lesson_id)
    WHERE day BETWEEN :first AND :last AND standing = 0 GROUP BY course_id, student_id
    """
)


@dataclass(frozen=True, slots=True)
class StoredPage:
    """What an act says of a page, as it is stored; ``staff`` is 0 where nobody keeps it."""

    act: int
    course: CourseId
    staff: int
    checks: str


@dataclass(frozen=True, slots=True)
class PlannedControl:
    """An entry of the plan of control."""

    plan_entry: int
    due: date
    target: str
    kind: str
    staff: StaffId


def control_acts(reading: Reading, first: date, last: date) -> tuple[ControlActHead, ...]:
    """Return the acts over all journals that looked at days up to one of these, the newest first."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    names = account_names(reading)
    return tuple(_head(row, names) for row in reading.connection.execute(_ACTS, values))


def control_act(reading: Reading, act: int) -> ControlActHead | None:
    """Return one act that was not taken back."""
    row = reading.connection.execute(_ONE_ACT, {"act": act}).first()
    return None if row is None else _head(row, account_names(reading))


def stored_pages(reading: Reading, first: date, last: date) -> tuple[StoredPage, ...]:
    """Return what the acts of some days found on every page."""
    rows = reading.connection.execute(_PAGES, {"first": first.isoformat(), "last": last.isoformat()})
    return tuple(StoredPage(row.act, CourseId(row.course_id), row.staff_id, row.checks) for row in rows)


def told_people(reading: Reading, act: int) -> tuple[ToldPerson, ...]:
    """Return whom the extract of an act reached, by name."""
    names = staff_names(reading)
    found = [
        ToldPerson(
            staff=StaffId(staff),
            name=names[StaffId(staff)].with_initials if staff in names else "",
            read_at=None if read_at is None else moment_of(read_at, offset),
        )
        for staff, read_at, offset in reading.connection.execute(_TOLD, {"act": act})
    ]
    return tuple(sorted(found, key=lambda one: one.name))


def notes_of_act(reading: Reading, act: int) -> tuple[int, ...]:
    """Return the notes that carried the extracts of an act."""
    return tuple(reading.connection.execute(_NOTES, {"act": act}).scalars())


def planned_control(reading: Reading) -> tuple[PlannedControl, ...]:
    """Return the plan of control by day."""
    return tuple(
        PlannedControl(row.plan_entry, date.fromisoformat(row.due), row.target, row.kind, StaffId(row.staff_id))
        for row in reading.connection.execute(_PLAN)
    )


def paper_comparisons(reading: Reading, period: PeriodId) -> Mapping[CourseId, tuple[PaperComparison, ...]]:
    """Return who compared the pages of a grading period with paper and what they found, the newest first."""
    names = account_names(reading)
    found: dict[CourseId, list[PaperComparison]] = defaultdict(list)
    for row in reading.connection.execute(_COMPARISONS, {"period": period}):
        author = names.get(AccountId(row.account_id))
        found[CourseId(row.course_id)].append(
            PaperComparison(
                day=date.fromisoformat(row.day),
                mismatch=row.mismatch,
                author="" if author is None else author.with_initials,
                account=row.account_id,
            )
        )
    return {course: tuple(comparisons) for course, comparisons in found.items()}


def marks_of_places(reading: Reading, first: date, last: date) -> Mapping[tuple[CourseId, StudentId], int]:
    """Return how many marks each student got in each course between two days."""
    rows = reading.connection.execute(_MARKS_OF_PLACES, {"first": first.isoformat(), "last": last.isoformat()})
    return {(CourseId(course), StudentId(student)): count for course, student, count in rows}


def _head(row: Row[tuple[object, ...]], names: Mapping[AccountId, PersonName]) -> ControlActHead:
    author = names.get(AccountId(row.account_id))
    return ControlActHead(
        act=row.act,
        duty=row.duty,
        day=date.fromisoformat(row.day),
        span=None if row.starts is None else DateSpan(date.fromisoformat(row.starts), date.fromisoformat(row.ends)),
        outcome=row.outcome,
        author="" if author is None else author.with_initials,
        account=row.account_id,
        plan_entry=row.plan_entry,
    )
