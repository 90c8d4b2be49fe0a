"""Internal control: duties and what became of them, acts with what they found, the plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.control_checks import CheckCount, ControlState, summed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from ejournal_desktop.domain.calendar import DateSpan
    from ejournal_desktop.domain.control_checks import DutyPeriod
    from ejournal_desktop.domain.people import Role
    from ejournal_desktop.domain.regulation_duties import ControlItem
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChecks:
    """What a pass found on a page held by one person; ``course`` is 0 for what concerns the whole school."""

    course: CourseId
    course_title: str
    class_group: ClassGroupId
    class_title: str
    staff: StaffId | None
    teacher: str
    checks: Mapping[ControlItem, CheckCount]

    @property
    def lacking(self) -> int:
        """How many remarks there are."""
        return sum(one.lacking for one in self.checks.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPerson:
    """Somebody who got the extract of an act, and when it was read."""

    staff: StaffId
    name: str
    read_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlActHead:
    """An act of control; ``duty`` is its key, ``span`` the days that were looked at, if any were."""

    act: int
    duty: str
    day: date
    span: DateSpan | None
    outcome: str
    author: str
    account: int
    plan_entry: int | None

    @property
    def last_day(self) -> date:
        """The day by which the act belongs to a period."""
        return self.day if self.span is None or self.span.ends is None else self.span.ends


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlActView:
    """An act with what it found on the pages, and whom it reached."""

    head: ControlActHead
    pages: tuple[PageChecks, ...]
    told: tuple[ToldPerson, ...]

    def by_class(self) -> tuple[tuple[str, Mapping[ControlItem, CheckCount]], ...]:
        """Return the sums by class title, in the order of the pages."""
        return sums_by_class(self.pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyView:
    """A duty of control and its periods that have begun; ``can_record`` says whether the reader has it."""

    key: str
    clause: str
    role: Role
    items: tuple[ControlItem, ...]
    is_by_plan: bool
    periods: tuple[DutyPeriod, ...]
    can_record: bool

    @property
    def missed(self) -> int:
        """How many periods passed without an act."""
        return sum(one.state is ControlState.MISSED for one in self.periods)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEntryView:
    """An entry of the plan of internal control; ``act`` is the one that fulfilled it."""

    plan_entry: int
    due: date
    target: str
    kind: str
    staff: StaffId
    name: str
    act: ControlActHead | None
    state: ControlState


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperComparison:
    """What somebody found who compared a page with the paper journal; without a mismatch it matches (S3-1.6)."""

    day: date
    mismatch: str
    author: str
    account: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlOverview:
    """All duties, acts and the plan of the current year; acts of the newest day first."""

    duties: tuple[DutyView, ...] = ()
    acts: tuple[ControlActHead, ...] = ()
    plan: tuple[PlanEntryView, ...] = ()

    def acts_of(self, key: str, span: DateSpan) -> tuple[ControlActHead, ...]:
        """Return the acts of a duty in one of its periods."""
        return tuple(one for one in self.acts if one.duty == key and span.holds(one.last_day))


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlReminders:
    """What a person should be reminded of: duties by clause without an act, entries of the plan that are due."""

    missed: tuple[tuple[str, DateSpan], ...] = ()
    due: tuple[tuple[str, DateSpan], ...] = ()
    planned: tuple[PlanEntryView, ...] = ()


def sums_by_class(pages: tuple[PageChecks, ...]) -> tuple[tuple[str, Mapping[ControlItem, CheckCount]], ...]:
    """Return the sums of pages by class title, in their order."""
    titles = dict.fromkeys(page.class_title for page in pages)
    return tuple((title, summed(page.checks for page in pages if page.class_title == title)) for title in titles)
