"""Changes of internal control: what an act found on each page, whom it reached, the plan, pages compared with paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ejournal_desktop.domain.change import Change

if TYPE_CHECKING:
    from datetime import date

    from ejournal_desktop.kernel.identifiers import CourseId, PeriodId, StaffId


@dataclass(frozen=True, slots=True)
class ControlPageChecked(Change):
    """What a control act found on a page: ``staff`` held its lessons, 0 where nobody keeps it (S1-8, S4-5.2.3).

    ``checks`` lists checks as ``item good/total``, separated by spaces, the items by their names in the regulation.
    """

    code: ClassVar[str] = "control_page"
    act: int
    course: CourseId
    staff: int
    checks: str


@dataclass(frozen=True, slots=True)
class ControlResultTold(Change):
    """The extract of a control act went to somebody as a note; reading the note is the acquaintance (S1-8e)."""

    code: ClassVar[str] = "control_told"
    act: int
    staff: StaffId
    note: int


@dataclass(frozen=True, slots=True)
class ControlActWithdrawn(Change):
    """A control act was taken back by its author; it stays in the log and counts no more."""

    code: ClassVar[str] = "control_act_withdrawn"
    act: int


@dataclass(frozen=True, slots=True)
class ControlPlanned(Change):
    """An entry of the plan of internal control: by when, what, how, who answers; repeated, it replaces (S3-3.4d)."""

    code: ClassVar[str] = "control_plan"
    plan_entry: int
    due: date
    target: str
    kind: str
    staff: StaffId


@dataclass(frozen=True, slots=True)
class ControlPlanRemoved(Change):
    """An entry was taken out of the plan of internal control."""

    code: ClassVar[str] = "control_plan_removed"
    plan_entry: int


@dataclass(frozen=True, slots=True)
class PaperCompared(Change):
    """Somebody compared a page of a grading period with the paper journal on a day; repeated, it replaces (S3-1.6).

    ``mismatch`` says what differs; it is empty where the page matches the paper.
    """

    code: ClassVar[str] = "paper_compared"
    course: CourseId
    period: PeriodId
    day: date
    mismatch: str


@dataclass(frozen=True, slots=True)
class PaperComparisonWithdrawn(Change):
    """Somebody took back the own comparison of a page with the paper journal."""

    code: ClassVar[str] = "paper_comparison_withdrawn"
    course: CourseId
    period: PeriodId


CHANGES_CONTROL: tuple[type[Change], ...] = (
    ControlPageChecked,
    ControlResultTold,
    ControlActWithdrawn,
    ControlPlanned,
    ControlPlanRemoved,
    PaperCompared,
    PaperComparisonWithdrawn,
)
